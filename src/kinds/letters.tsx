import { letters, type Letter } from "../../_data/letters.ts";
import { differsByKind, LetterBody } from "../../_includes/LetterBody.tsx";
import { LetterList } from "../../_includes/LetterList.tsx";
import { describeKind } from "./Kind.ts";

declare module "./Kind.ts" {
  interface RecordTypes {
    letters: Letter;
  }
}

const list = "/letters/";
const address = (id: string): string => `${list}${id}/`;

export default describeKind(letters, {
  place: 35,
  heading: "Letters",
  address,
  order: "listed",
  summary: ({ summary }) => summary,
  page: {
    section: "Letters",
    label: "Letter",
    Body: LetterBody,
    fullText: false,
    tools: (letter) => (differsByKind(letter) ? ["letters", "kind"] : ["letters"]),
  },
  list: {
    address: list,
    heading: "Letters",
    description:
      "Letters about special educational needs to adapt: fill one in on your phone, copy it, or print it to write on.",
    lead: "Fill a letter in on this device, or print it and write on the lines. Nothing you type is sent or kept.",
    Body: LetterList,
  },
  inBooklet: true,
  inAToZ: true,
  search: { label: "Letter" },
  writing: "page",
  whereItAppears: ({ id }) =>
    `It will stand at ${address(id)}, in the list of letters, in the A to Z and in search. ` +
    `Links lead to it as letter:${id}.`,
});
