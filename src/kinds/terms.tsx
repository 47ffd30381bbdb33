import { terms, type Term } from "../../_data/terms.ts";
import type { Guide } from "../guide/Guide.ts";
import { plainText } from "../prose/plain.ts";
import { namesOfWord, weightOfWord } from "../search/wordEntry.ts";
import { describeKind } from "./Kind.ts";

declare module "./Kind.ts" {
  interface RecordTypes {
    terms: Term;
  }
}

const page = { address: "/words/", name: "Words" };
const address = (id: string): string => `${page.address}#${id}`;

export default describeKind(terms, {
  place: 50,
  heading: page.name,
  address,
  order: "name",
  summary: ({ meaning }) => meaning,
  sharedPage: page,
  list: {
    address: page.address,
    heading: page.name,
    description:
      "The words and letters people use about special educational needs, each explained in one or two sentences.",
    lead: "What people in schools and councils mean when they say it.",
  },
  inAToZ: true,
  search: {
    label: "Word",
    entry: (term: Term, guide: Guide) => ({
      weight: weightOfWord(guide, term),
      names: namesOfWord(term, plainText(term.meaning, guide)),
    }),
  },
  writing: "part",
  reportForm: "word",
  whereItAppears: ({ id }) =>
    `It will stand at ${address(id)}, in the A to Z and in search. ` +
    `With "explain" in its file, its first use on each page explains itself.`,
});
