import { countWords } from "../measure.ts";
import { defineRule } from "../Rule.ts";

/** Words. */
const longest = 25;

export const longSentence = defineRule({
  name: "long-sentence",
  on: "sentence",
  check: (sentence) => {
    const words = countWords(sentence);
    return words <= longest
      ? []
      : [
          {
            message: `This sentence has ${words} words.`,
            expected: `${longest} words or fewer`,
            found: sentence,
            fix: "make two sentences of it",
            must: true,
          },
        ];
  },
});
