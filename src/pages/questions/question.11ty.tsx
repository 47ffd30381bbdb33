import { Layout } from "../../../_includes/Layout.tsx";
import { QuestionBody } from "../../../_includes/QuestionBody.tsx";
import { wordsAbout } from "../../guide/wordsAbout.ts";
import { plainText } from "../../prose/plain.ts";
import { pageForEachRecord } from "../template.tsx";

export default pageForEachRecord("questions", (edition, question) => (
  <Layout
    edition={edition}
    address={`/questions/${question.id}/`}
    heading={question.name}
    description={plainText(question.short, edition.guide)}
    section={{ address: "/questions/", name: "Questions" }}
    kind="Question"
    checked={question.checked}
    file={`_data/questions/${question.id}.md`}
    skipWords={wordsAbout(edition.guide, `question:${question.id}`)}
  >
    <QuestionBody of={question} />
  </Layout>
));
