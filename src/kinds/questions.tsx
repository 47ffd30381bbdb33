import { questions, type Question } from "../../_data/questions.ts";
import { QuestionBody } from "../../_includes/QuestionBody.tsx";
import { describeKind } from "./Kind.ts";

declare module "./Kind.ts" {
  interface RecordTypes {
    questions: Question;
  }
}

const list = "/questions/";
const address = (id: string): string => `${list}${id}/`;

export default describeKind(questions, {
  place: 10,
  heading: "Questions",
  address,
  order: "listed",
  summary: ({ short }) => short,
  page: {
    section: "Questions",
    label: "Question",
    Body: QuestionBody,
    tools: ({ differs }) => (differs ? ["kind"] : []),
  },
  list: {
    address: list,
    heading: "Questions",
    description:
      "The questions that families ask about special educational needs support and money, each with a short answer.",
    lead: "Each answer says who to ask, which words to use, what should come back, and what to do if it does not.",
    door: "Questions",
  },
  inBooklet: true,
  inAToZ: true,
  search: { label: "Question" },
  writing: "page",
  whereItAppears: ({ id }) =>
    `It will stand at ${address(id)}, among the questions on the first page, in the A to Z and in search.`,
});
