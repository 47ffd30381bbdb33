/** What can be found, made from the guide: each page and each word, with every name that leads to it. */
import type { Term } from "../../_data/terms.ts";
import type { Guide } from "../guide/Guide.ts";
import { plainText } from "../prose/plain.ts";
import { stemOf, tokensOf } from "./tokens.ts";
import type { Entry } from "./wordsIndex.ts";

/** How often a name counts, by where it stands: a page's own name above all. Found by measuring, with `npm run bench -- search`. */
const times = { title: 6, otherName: 6, word: 1.5, asked: 1.5, meaning: 1 };

const sameName = (a: string, b: string): boolean =>
  tokensOf(a).map(stemOf).join(" ") === tokensOf(b).map(stemOf).join(" ");

/**
 * How a word stands against pages: behind the page that has its name, beside a page that only says more about it,
 * and first where no page does.
 */
const weightOf = (guide: Guide, { name, see }: Term): number => {
  if (!see) return 0.65;
  const page = [...guide.questions, ...guide.roles, ...guide.resources, ...guide.signposting].find(
    ({ id, name }) => see.endsWith(`:${id}`) && guide.target(see).name === name,
  );
  return page && [page.name, ...page.otherNames].some((other) => sameName(other, name))
    ? 0.35
    : 0.6;
};

type Named = { id: string; name: string; otherNames: readonly string[]; asked: readonly string[] };

const pageEntry = (guide: Guide, link: string, kind: string, record: Named): Entry => {
  const { address } = guide.target(link);
  // A word of the words page that has a page of its own leads to that page.
  const words = guide.terms
    .filter((term) => term.see === link)
    .flatMap((term) => [term.name, ...(term.letters ? [term.letters] : []), ...term.otherNames]);
  const many = (texts: readonly string[], times: number, isName = false) =>
    texts.map((text) => ({ text, times, isName }));
  return {
    address,
    title: record.name,
    kind,
    weight: 1,
    names: [
      ...many([record.name], times.title, true),
      ...many(record.otherNames, times.otherName, true),
      ...many(words, times.word),
      ...many(record.asked, times.asked),
    ],
  };
};

/** All entries, pages before words: where two lead equally, the page is shown first. */
export const listEntries = (guide: Guide): Entry[] => [
  ...guide.questions.map((record) => pageEntry(guide, `question:${record.id}`, "Question", record)),
  ...guide.roles.map((record) => pageEntry(guide, `role:${record.id}`, "Person or body", record)),
  ...guide.resources.map((record) =>
    pageEntry(guide, `resource:${record.id}`, "Money and support", record),
  ),
  ...guide.signposting.map((record) =>
    pageEntry(guide, `help:${record.id}`, "Where to turn", record),
  ),
  ...guide.terms.map((term): Entry => ({
    address: `/words/#${term.id}`,
    title: term.name,
    kind: "Word",
    weight: weightOf(guide, term),
    names: [
      { text: term.name, times: times.title },
      ...[...(term.letters ? [term.letters] : []), ...term.otherNames].map((text) => ({
        text,
        times: times.otherName,
      })),
      { text: plainText(term.meaning, guide), times: times.meaning },
    ],
  })),
];
