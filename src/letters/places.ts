/**
 * The places in the words of a letter, `{child}` or `{child|my child}`: what they are called and what stands in them.
 * The same in the build, which draws them empty, and on the reader's device, which fills them.
 */

/** Who the words of a letter are for, where a council's school and an academy need different ones. */
export const schoolKinds = ["maintained", "academy"] as const;
export type SchoolKind = (typeof schoolKinds)[number];

/** A piece of a letter's words: text, or a place with the words that stand there while it is empty. */
export type Piece = { text: string } | { place: string; otherwise?: string };

const pattern = /\{([a-zA-Z.]+)(?:\|([^{}|]*))?\}/g;

/** The words of a letter taken apart. Local values (`{area.council}`) are places like any other. */
export const piecesOf = (words: string): Piece[] => {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of words.matchAll(pattern)) {
    if (match.index > end) pieces.push({ text: words.slice(end, match.index) });
    const [whole, place = "", otherwise] = match;
    pieces.push(otherwise === undefined ? { place } : { place, otherwise });
    end = match.index + whole.length;
  }
  if (end < words.length) pieces.push({ text: words.slice(end) });
  return pieces;
};

/** How a letter speaks of the child: the reader chooses one, and it is "they" until then. */
export const pronouns = {
  they: { they: "they", them: "them", their: "their", are: "are", have: "have" },
  she: { they: "she", them: "her", their: "her", are: "is", have: "has" },
  he: { they: "he", them: "him", their: "his", are: "is", have: "has" },
} as const;
export type Pronoun = keyof typeof pronouns;

const capital = (word: string): string => word[0]!.toUpperCase() + word.slice(1);

/** The words that follow the child's pronoun, each by the place it stands in: `their`, and `Their` for a beginning. */
export const wordsOfPronoun = (pronoun: Pronoun): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(pronouns[pronoun]).flatMap(([place, word]) => [
      [place, word],
      [capital(place), capital(word)],
    ]),
  );

/** Whether a place is filled by the pronoun and not by a blank. */
export const isPronoun = (place: string): boolean => Object.hasOwn(wordsOfPronoun("they"), place);

/** Blanks that every letter's sheet has a place for, at its head and its foot. */
export const placedBySheet = ["date", "me"] as const;

/** What the places of a letter hold when all is as the blanks' examples say. */
export const examplesOf = (
  blanks: readonly { id: string; example: string }[],
): Readonly<Record<string, string>> => ({
  ...wordsOfPronoun("they"),
  ...Object.fromEntries(blanks.map(({ id, example }) => [id, example])),
});

/** The places that some words have, each with its own name in it. */
export const placesIn = (words: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    piecesOf(words).flatMap((piece) => ("place" in piece ? [[piece.place, piece.place]] : [])),
  );

/** The most lines that one blank may take in a letter, which has to stay on one sheet. */
export const mostLines = 6;
/** The most characters that a field takes: a letter's blanks first, then the parts of the sheet for a meeting. */
export const mostCharacters = {
  line: 60,
  date: 10,
  lines: 500,
  question: 100,
  part: 60,
} as const;
export type FieldSize = keyof typeof mostCharacters;

/** What was typed, as it stands in the letter: no empty lines, and no more lines than there is paper for. */
export const tidyLines = (typed: string): string => {
  const lines = typed
    .split(/\r\n?|\n/)
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter((line) => line !== "");
  const [first, rest] = [lines.slice(0, mostLines - 1), lines.slice(mostLines - 1)];
  return [...first, ...(rest.length > 0 ? [rest.join(" ")] : [])].join("\n");
};

/** What somebody does by when, as a line: the empty parts are left out. */
export const rowOf = (parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== "").join(", ");

/** How many worries and questions, and how many rows of what was agreed, stand on the sheet for a meeting. */
export const onMeetingSheet = { worries: 5, rows: 4 } as const;

/** A piece of a sheet as plain text: a paragraph, or an entry of a list. */
export type Block = { text: string; entry?: boolean };

/** A sheet as plain text, as mail programs keep it: an empty line between paragraphs, none between a list's entries. */
export const plainSheet = (blocks: readonly Block[]): string =>
  blocks
    .map(({ text, entry }) => ({ text: text.replace(/[^\S\n]+/g, " ").trim(), entry }))
    .filter(({ text }) => text !== "")
    .map(({ text, entry }, at, all) => {
      const between = at === 0 ? "" : entry && all[at - 1]!.entry ? "\n" : "\n\n";
      return `${between}${entry ? "- " : ""}${text}`;
    })
    .join("");
