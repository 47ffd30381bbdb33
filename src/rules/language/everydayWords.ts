import { defineRule } from "../Rule.ts";

export const everydayWords = defineRule({
  name: "everyday-words",
  on: "sentence",
  check: (sentence, { avoid }) =>
    avoid
      .filter(({ word }) => new RegExp(`\\b${word}`, "i").test(sentence))
      .map(({ word, instead }) => ({
        message: `"${word}" can be said in everyday words.`,
        found: sentence,
        fix: `write "${instead}"`,
        must: false,
      })),
});
