import { Layout } from "../../../_includes/Layout.tsx";
import { SignpostBody } from "../../../_includes/SignpostBody.tsx";
import { wordsAbout } from "../../guide/wordsAbout.ts";
import { plainText } from "../../prose/plain.ts";
import { pageForEachRecord } from "../template.tsx";

export default pageForEachRecord("signposting", (edition, signpost) => (
  <Layout
    edition={edition}
    address={`/help/${signpost.id}/`}
    heading={signpost.name}
    description={plainText(signpost.summary, edition.guide)}
    section={{ address: "/help/", name: "Where to turn" }}
    kind="Where to turn"
    checked={signpost.checked}
    file={`_data/signposting/${signpost.id}.yaml`}
    skipWords={wordsAbout(edition.guide, `help:${signpost.id}`)}
  >
    <SignpostBody of={signpost} />
  </Layout>
));
