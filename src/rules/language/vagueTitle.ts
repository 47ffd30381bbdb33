import { bareWords } from "../bareWords.ts";
import { defineRule } from "../Rule.ts";
import { vagueHeading } from "./vagueHeading.ts";

const vagueTitles = new Set([
  "untitled",
  "untitled page",
  "untitled document",
  "document",
  "new",
  "new page",
  "new question",
  "new document",
  "page",
  "home",
  "home page",
  "homepage",
  "index",
  "default",
  "test",
  "title",
  "template",
  "copy",
  "draft",
]);
const fileEnding = "png|jpe?g|gif|svg|webp|bmp|tiff?|pdf|docx?|html?|ya?ml|md";
const fileName = new RegExp(`^[\\w%() -]+\\.(?:${fileEnding})$`, "i");
const numbered = /^(?:page|document|copy of|question) ?\d*$/;

/** Whether a text is nothing but the name of a file. */
export const isFileName = (text: string): boolean => fileName.test(text.trim());

/** The name of a page, which is its title in a browser's tabs and in lists. */
export const vagueTitle = defineRule({
  name: "vague-title",
  on: "title",
  check: (title, context) =>
    vagueTitles.has(bareWords(title)) || isFileName(title) || numbered.test(bareWords(title))
      ? [
          {
            message: "This name does not say what the page is about.",
            found: title.trim(),
            fix: "write it as a family would look for it",
            must: true,
          },
        ]
      : vagueHeading.check(title, context),
});
