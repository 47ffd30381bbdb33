import { defineRule } from "../Rule.ts";

const colours = "red|green|blue|yellow|orange|purple|pink|grey|gray|black|white|brown|teal|amber";
const things =
  "(?:button|link|box|icon|text|word|tab|menu|banner|heading|panel|field|arrow|picture|column|" +
  "form|list)s?";
const places = "left|right|top|bottom|corner|side|middle";
/** "Advice on the right to ask" and "on the right page" are about neither side. */
const noSide =
  "-| (?:to|of|day|date|time|page|track|path|form|person|people|place|school|support|help|plan)\\b";

const bySenses = [
  `\\b(?:${colours}|round|square|circular|triangular) ${things}\\b`,
  `\\b(?:shown|marked|written|printed|highlighted|coloured|listed|given) in (?:${colours})\\b`,
  `\\b${things}(?: [a-z]+)? (?:on|at|to|in) (?:the|your) (?:(?:top|bottom|far) )?(?:${places})\\b`,
  "\\b(?:left|right)[- ]hand (?:side|column|menu|corner|panel|box)\\b",
  `\\bon (?:the|your) (?:left|right)\\b(?!${noSide})`,
].map((pattern) => new RegExp(pattern, "i"));

/** WCAG 1.3.3: nothing is told by its place, colour or shape alone. */
export const bySense = defineRule({
  name: "by-sense",
  on: "line",
  check: (text) => {
    const found = bySenses.map((sense) => sense.exec(text)?.[0]).find(Boolean);
    return found === undefined
      ? []
      : [
          {
            message:
              "This is found only by those who see where it stands, or its colour or shape. " +
              "On a phone and in print it stands elsewhere.",
            found,
            fix: "name it by its words, as in: press Save",
            must: false,
          },
        ];
  },
});
