import { bareWords } from "../bareWords.ts";
import { defineRule } from "../Rule.ts";
import { vagueWords } from "./vagueLink.ts";
import { isFileName } from "./vagueTitle.ts";

const called = "image|picture|photo|photograph|graphic|icon|logo|img|diagram|chart|spacer";
const onlyCalled = new RegExp(`^(?:an? |the )?(?:${called})(?:[ _-]?\\d+)?$`);
const fromACamera = /^(?:img|dsc|image)[_-]?\d+/i;

const saysNothing = (words: string): boolean =>
  isFileName(words) ||
  vagueWords.has(bareWords(words)) ||
  onlyCalled.test(bareWords(words)) ||
  fromACamera.test(words.trim());

export const pictureWords = defineRule({
  name: "picture-words",
  on: "alternative",
  check: (words) =>
    saysNothing(words)
      ? [
          {
            message: "These words do not say what the picture shows.",
            found: words.trim(),
            fix: "say in a few words what a reader should take from it",
            must: true,
          },
        ]
      : [],
});
