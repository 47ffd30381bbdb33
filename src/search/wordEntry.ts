/** How a word of the words page is found. */
import type { Term } from "../../_data/terms.ts";
import type { Guide } from "../guide/Guide.ts";
import type { AnyRecord } from "../kinds/Kind.ts";
import { times } from "./times.ts";
import { stemOf, tokensOf } from "./tokens.ts";
import type { Entry } from "./wordsIndex.ts";

const sameName = (a: string, b: string): boolean =>
  tokensOf(a).map(stemOf).join(" ") === tokensOf(b).map(stemOf).join(" ");

/** Every way in which the word itself is written. */
export const namesOfTerm = ({ name, letters, otherNames }: Term): string[] => [
  name,
  ...(letters ? [letters] : []),
  ...otherNames,
];

/** Its names, what families type for it, and the words of its meaning. @param meaning as plain text */
export const namesOfWord = (term: Term, meaning: string): Entry["names"] => {
  const [name = "", ...others] = namesOfTerm(term);
  return [
    { text: name, times: times.title },
    ...others.map((text) => ({ text, times: times.otherName })),
    ...term.asked.map((text) => ({ text, times: times.asked })),
    { text: meaning, times: times.meaning },
  ];
};

/** The page that a word leads on to, where it has the same name. */
const pageOfName = (guide: Guide, see: string, name: string): AnyRecord | undefined => {
  const kind = guide.kinds.find(({ link, page }) => page && see.startsWith(`${link}:`));
  return (
    kind &&
    guide
      .recordsOf(kind)
      .find((record) => see === `${kind.link}:${record.id}` && record.name === name)
  );
};

/**
 * How a word stands against pages: behind the page that has its name, beside a page that only says more about it,
 * and first where no page does.
 */
export const weightOfWord = (guide: Guide, { name, see }: Term): number => {
  if (!see) return 0.65;
  const page = pageOfName(guide, see, guide.target(see).name);
  return page && [page.name, ...(page.otherNames ?? [])].some((other) => sameName(other, name))
    ? 0.35
    : 0.6;
};
