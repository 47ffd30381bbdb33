import { told, type Told } from "../../_data/told.ts";
import { ToldBody } from "../../_includes/ToldBody.tsx";
import { ToldList } from "../../_includes/ToldList.tsx";
import { describeKind } from "./Kind.ts";

declare module "./Kind.ts" {
  interface RecordTypes {
    told: Told;
  }
}

const list = "/told/";
const address = (id: string): string => `${list}${id}/`;

export default describeKind(told, {
  place: 15,
  heading: "They told me",
  address,
  order: "listed",
  summary: ({ short }) => short,
  page: {
    section: "They told me",
    label: "They told me",
    Body: ToldBody,
    fullText: false,
    heading: ({ name }) => `“${name}”`,
  },
  list: {
    address: list,
    heading: "They told me",
    description:
      "What families are often told about special educational needs support: what is right in it, what is not, and what to say back.",
    lead: "Find the sentence that you were told. Each page says what is right in it, what is not, and what to say back.",
    door: "They told me",
    Body: ToldList,
  },
  inBooklet: true,
  inAToZ: true,
  search: { label: "They told me" },
  writing: "page",
  whereItAppears: ({ id }) =>
    `It will stand at ${address(id)}, in the list of what families are told, in the A to Z and in search. ` +
    `Links lead to it as told:${id}.`,
});
