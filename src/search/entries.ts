/** What can be found, made from the guide: each page and each word, with every name that leads to it. */
import type { Guide } from "../guide/Guide.ts";
import { plainText } from "../prose/plain.ts";
import type { Entry } from "./wordsIndex.ts";

/** How often a name counts, by where it stands: a page's own name above all. Found by measuring, with `npm run bench -- search`. */
const times = { title: 6, otherName: 4, word: 3, asked: 1.5, summary: 1 };

type Named = { id: string; name: string; otherNames: readonly string[]; asked: readonly string[] };

const pageEntry = (guide: Guide, link: string, kind: string, record: Named, summary: string): Entry => {
  const { address } = guide.target(link);
  // A word of the words page that has a page of its own leads to that page.
  const words = guide.terms.filter((term) => term.see === link).flatMap((term) => [term.name, ...(term.letters ? [term.letters] : []), ...term.otherNames]);
  const many = (texts: readonly string[], times: number) => texts.map((text) => ({ text, times }));
  return {
    address, title: record.name, kind, weight: 1,
    names: [
      ...many([record.name], times.title), ...many(record.otherNames, times.otherName), ...many(words, times.word), ...many(record.asked, times.asked),
      ...many([plainText(summary, guide)], times.summary),
    ],
  };
};

/** All entries, pages before words: where two lead equally, the page is shown first. */
export const listEntries = (guide: Guide): Entry[] => [
  ...guide.questions.map((record) => pageEntry(guide, `question:${record.id}`, "Question", record, record.short)),
  ...guide.roles.map((record) => pageEntry(guide, `role:${record.id}`, "Person or body", record, record.summary)),
  ...guide.resources.map((record) => pageEntry(guide, `resource:${record.id}`, "Money and support", record, record.summary)),
  ...guide.signposting.map((record) => pageEntry(guide, `help:${record.id}`, "Where to turn", record, record.summary)),
  ...guide.terms.map((term): Entry => ({
    address: `/words/#${term.id}`, title: term.name, kind: "Word",
    // A word that has a page of its own stands behind that page.
    weight: term.see ? 0.5 : 0.8,
    names: [
      { text: term.name, times: times.title }, ...[...(term.letters ? [term.letters] : []), ...term.otherNames].map((text) => ({ text, times: times.otherName })),
      { text: plainText(term.meaning, guide), times: times.summary }, { text: "mean meaning stand for", times: times.asked },
    ],
  })),
];
