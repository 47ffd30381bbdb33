/**
 * Ways of writing one thing, brought to one: numbers, letters said one by one, compounds, and the long names of what
 * families know by its letters. The build and the browser use this same list, so that what was indexed is found.
 */

const spelled: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  sixteen: 16,
  eighteen: 18,
  twenty: 20,
};
const spelledNumber = Object.keys(spelled).join("|");

/** Letters that Unicode does not take apart, as a British keyboard writes them. */
const letters: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ħ: "h",
  ı: "i",
};

type Way = [pattern: RegExp, written: string | ((found: string, ...parts: string[]) => string)];

/** For lower case, with plain hyphens and without apostrophes; each goes over what the one before has left. */
const ways: readonly Way[] = [
  [/[ßæœøłđðþħı]/g, (letter) => letters[letter]!],
  // One to one: 1:1, 1-1, 121, 1 2 1, one on one.
  [/(?<![\d.])(?:1|one)[ -]{0,3}(?::|-|to|on|2)[ -]{0,3}(?:1|one)(?![\d.]|\w)/g, " onetoone "],
  // S.E.N. and L.A. are SEN and LA; S E N and E H C P too, but not the parts of a plan, as in sections B F I.
  [/(?<![a-z\d.])(?:[a-z]\.){2,}(?:[a-z](?![a-z]))?/g, (found) => found.replaceAll(".", "")],
  [
    /(?<![a-z\d]|sections? |parts? |appendix )[a-z](?:[ .-][a-z]){2,5}(?![a-z\d])/g,
    (found) => found.replace(/[ .-]/g, ""),
  ],
  [/(?<![a-z\d])(l a|t a|e p)(?![a-z\d])/g, (found) => found.replace(" ", "")],
  // £6,000, 6 000, 6k, 6 thousand, six grand.
  [/(?<![\d.])\d{1,3}(?:[, ]\d{3})+(?!\d)/g, (found) => found.replace(/[, ]/g, "")],
  [
    new RegExp(
      `(?<![\\w.])(\\d{1,3}|${spelledNumber})[ -]{0,2}(?:k|grand|thousand)(?![a-z\\d])`,
      "g",
    ),
    (_, number) => ` ${spelled[number!] ?? number}000 `,
  ],
  [
    new RegExp(`(?<![a-z\\d])(?:${spelledNumber})(?![a-z\\d])`, "g"),
    (word) => String(spelled[word]),
  ],
  // Co-ordinator is coordinator, re-assessment is reassessment, pre-school is preschool.
  [/(?<![a-z])(co|re|pre|un|multi)-(?=[a-z]{3})/g, "$1"],
  [/(?<![a-z])co (?=ordinat)/g, "co"],
  // Long names, for which every page and most families have the letters.
  [/(?<![a-z])special (?:educational )?needs? coordinat[oe]rs?(?![a-z])/g, " senco "],
  [/(?<![a-z])sen(?:d|s)? coordinat[oe]rs?(?![a-z])/g, " senco "],
  [/(?<![a-z])special educational needs?(?: (?:and|&|or) disabilit(?:y|ies))(?![a-z])/g, " send "],
  [/(?<![a-z])special (?:(?:educational|education) )?needs?(?![a-z])/g, " sen "],
  [/(?<![a-z])educational needs(?![a-z])/g, " sen "],
  [
    /(?<![a-z])education,? (?:and )?health ?,?(?: ?(?:and|&))?(?: social)? ?care plan(s?)(?![a-z])/g,
    " ehcp plan$1 ",
  ],
  [
    /(?<![a-z])education,? (?:and )?health ?,?(?: ?(?:and|&))?(?: social)? ?care(?![a-z])/g,
    " ehc ",
  ],
  [/(?<![a-z])ehc[ -]?plan(s?)(?![a-z])/g, " ehcp plan$1 "],
  [/(?<![a-z])ehcps(?![a-z])/g, "ehcp"],
  [/(?<![a-z])(?:e[dh]|ed)\.? ?psychs?(?![a-z])/g, " edpsych "],
  [/(?<![a-z])time ?tabl/g, "timetabl"],
  [/(?<![a-z])ring[ -]fenc/g, "ringfenc"],
  [/(?<![a-z])top[ -]ups?(?![a-z])/g, "topup"],
];

/** Lower-case text in which each thing is written one way. */
export const writtenOneWay = (text: string): string => {
  let plain = text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f\u00ad\u200b-\u200d\u2060\ufeff]/g, "")
    .toLowerCase()
    .replace(/['’‘`´]/g, "")
    .replace(/[\u2010-\u2015\u2212\u2043\ufe58\ufe63\uff0d]/g, "-")
    .replace(/\s+/g, " ");
  for (const [pattern, written] of ways)
    plain =
      typeof written === "string"
        ? plain.replace(pattern, written)
        : plain.replace(pattern, written);
  return plain;
};
