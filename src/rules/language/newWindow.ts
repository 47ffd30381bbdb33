import { defineRule } from "../Rule.ts";

const opens =
  "\\b(?:opens?|opening) (?:up )?in (?:a |another )?(?:new |separate )?(?:window|tab)\\b";
const telling = new RegExp(`${opens}|\\bnew (?:browser )?(?:window|tab)\\b`, "i");

export const newWindow = defineRule({
  name: "new-window",
  on: "line",
  check: (text) => {
    const found = telling.exec(text)?.[0];
    return found === undefined
      ? []
      : [
          {
            message: "No link of this guide opens a new window.",
            found,
            fix: "take these words out",
            must: true,
          },
        ];
  },
});
