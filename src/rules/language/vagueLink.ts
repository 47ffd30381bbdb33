import { bareWords } from "../bareWords.ts";
import { defineRule } from "../Rule.ts";

/** Words that lead nowhere by themselves; no picture is told by them either. */
export const vagueWords: ReadonlySet<string> = new Set([
  "here",
  "click",
  "click here",
  "click this",
  "click on this link",
  "this",
  "that",
  "this page",
  "that page",
  "the page",
  "page",
  "this one",
  "this link",
  "that link",
  "the link",
  "link",
  "links",
  "follow this link",
  "more",
  "more here",
  "read",
  "read here",
  "read it",
  "read this",
  "read more",
  "read on",
  "see",
  "see here",
  "see more",
  "see this",
  "find out more",
  "find out here",
  "learn more",
  "tell me more",
  "more info",
  "more information",
  "further information",
  "info",
  "information",
  "more details",
  "details",
  "full details",
  "go",
  "go here",
  "go there",
  "open",
  "view",
  "continue",
  "start",
  "next",
  "download",
  "download here",
  "this document",
  "document",
  "the document",
  "this website",
  "that website",
  "the website",
  "website",
  "their website",
  "its website",
  "our website",
  "site",
  "this site",
  "this guide",
  "this form",
  "form",
  "online",
  "url",
  "web address",
]);

/** WCAG 2.4.4 and 2.4.9: what a link leads to is told by its words, without those round it. */
export const vagueLink = defineRule({
  name: "vague-link",
  on: "link",
  check: ({ text, href }) => {
    const words = text.trim();
    if (bareWords(words) === "")
      return [
        {
          message: "This link has no words.",
          found: words || href,
          fix: "say where it leads",
          must: true,
        },
      ];
    if (!vagueWords.has(bareWords(words))) return [];
    return [
      {
        message:
          "This link does not say where it leads. " +
          "Many people hear links one by one, without the words round them.",
        found: words,
        fix: "name the page or the service in the link, as in [the SENCO](role:senco)",
        must: true,
      },
    ];
  },
});
