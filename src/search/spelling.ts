/** Which known word somebody meant: slips of the thumb, and words written as they sound. */

const isVowel = (letter: string | undefined): boolean =>
  letter !== undefined && "aeiouy".includes(letter);

/** What it costs to write one letter for another, or one too many or too few. People mix up vowels most. */
const costOfWrong = (a: string, b: string): number =>
  a === b ? 0 : isVowel(a) && isVowel(b) ? 0.5 : 1;
const costOfExtra = (letter: string, before: string | undefined): number =>
  letter === before ? 0.4 : isVowel(letter) ? 0.7 : 1;

/**
 * How far two words lie apart in slips: a letter too many, too few, wrong, or two swapped.
 * @returns more than `most` where they lie further apart than that
 */
export const slipsBetween = (a: string, b: string, most: number): number => {
  if (Math.abs(a.length - b.length) > most / 0.4) return most + 1;
  let beforeLast: number[] = [];
  let last = [0];
  for (let j = 1; j <= b.length; j++) last.push(last[j - 1]! + costOfExtra(b[j - 1]!, b[j - 2]));
  for (let i = 1; i <= a.length; i++) {
    const row = [last[0]! + costOfExtra(a[i - 1]!, a[i - 2])];
    let least = row[0]!;
    for (let j = 1; j <= b.length; j++) {
      let cost = Math.min(
        last[j]! + costOfExtra(a[i - 1]!, a[i - 2]),
        row[j - 1]! + costOfExtra(b[j - 1]!, b[j - 2]),
        last[j - 1]! + costOfWrong(a[i - 1]!, b[j - 1]!),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, beforeLast[j - 2]! + 0.8);
      row.push(cost);
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    beforeLast = last;
    last = row;
  }
  return last[b.length]!;
};

/** A word as it sounds in English, roughly: sycologist and psychologist sound alike. */
export const soundOf = (word: string): string =>
  word
    .replace(/^ps/, "s")
    .replace(/^kn/, "n")
    .replace(/^wr/, "r")
    .replace(/^wh/, "w")
    .replace(/ph/g, "f")
    .replace(/gh(?=t|$)/g, "")
    .replace(/sch/g, "sk")
    .replace(/ch(?=[lro])/g, "k")
    .replace(/(?:tion|sion|cian|shun|tian)/g, "xn")
    .replace(/(?:ck|c(?![eiyh])|q|kh)/g, "k")
    .replace(/c(?=[eiy])/g, "s")
    .replace(/z/g, "s")
    .replace(/dg|j/g, "g")
    .replace(/y/g, "i")
    .replace(/(.)\1+/g, "$1")
    .replace(/(?!^)[aeiouhw]/g, "");

/** How many slips are still a slip in a word of this length: none in short ones, where they make another word. */
const slipsAllowed = (length: number): number =>
  length < 4 ? 0 : length < 6 ? 1 : length < 9 ? 2 : 3;

export type Guess = { word: string; sure: number };
/** A word with its sound, and to how many entries it leads: of two that are as near, the more usual one was meant. */
export type Known = { word: string; sound: string; uses: number };

/** Less sure than this, a guess does more harm than leaving the word out. */
const leastSure = 0.55;
/** Guesses this near to the best are kept beside it. */
const close = 0.05;

/** The known words that an unknown one may be, best first, with how sure that is (0 to 1). */
export const guessWords = (typed: string, known: readonly Known[]): Guess[] => {
  const allowed = slipsAllowed(typed.length);
  const sound = typed.length > 3 ? soundOf(typed) : "";
  const guesses: Guess[] = [];
  for (const { word, sound: itsSound, uses } of known) {
    if (word.length < 3) continue;
    const alike = sound.length > 1 && itsSound === sound;
    const slips = slipsBetween(typed, word, alike ? 3 : allowed);
    if (slips > (alike ? 3 : allowed)) continue;
    const first = typed[0] === word[0] || alike ? 0 : 0.12;
    const sure =
      0.95 -
      (0.9 * slips * (alike ? 0.6 : 1)) / Math.max(4, word.length) -
      first +
      0.01 * Math.log2(uses);
    if (sure >= leastSure) guesses.push({ word, sure });
  }
  const best = Math.max(...guesses.map(({ sure }) => sure));
  return guesses
    .filter(({ sure }) => sure >= best - close)
    .sort((a, b) => b.sure - a.sure || (a.word < b.word ? -1 : 1));
};
