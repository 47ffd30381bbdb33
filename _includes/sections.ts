import type { AnyKind } from "../src/kinds/Kind.ts";

/** The page on which a kind's records are listed, under the name it has everywhere; undefined where it has none. */
export const pageOfKind = ({
  list,
  sharedPage,
}: Pick<AnyKind, "list" | "sharedPage">): { address: string; name: string } | undefined =>
  list ? { address: list.address, name: list.heading } : sharedPage;

/** Pages about the guide itself, for the foot of every page. */
export const aboutPages = [
  { address: "/offline/", name: "Use without signal" },
  { address: "/print/", name: "Print the guide" },
  { address: "/changes/", name: "Changes" },
  { address: "/about/", name: "About this guide" },
  { address: "/quality/", name: "How this guide is checked" },
  { address: "/accessibility/", name: "Accessibility statement" },
  { address: "/privacy/", name: "Privacy" },
] as const;

/** The ids of the parts that pages with an editor's text have: a heading in such a text does not get them again. */
export const idsOfParts = [
  "main",
  "q",
  "results",
  "search-status",
  "search-help",
  "happening",
  "start",
  "talk",
  "take",
  "understand",
  "trust",
  "law",
  "guide",
  "claims",
  "whole",
  "sources",
  "all-sources",
  "all-words",
  "words-on-this-page",
  "short-answer",
  "who-to-ask",
  "words-to-use",
  "what-you-should-get",
  "if-that-does-not-happen",
  "council-school-or-academy",
  "they-told-you",
  "what-is-right",
  "what-is-not-right",
  "the-detail",
  "read-next",
  "how-much",
  "duties",
  "for-your-child",
  "myths",
  "here",
  "what-it-is",
  "who-they-are",
  "go-to",
  "go-elsewhere",
  "contact",
  "can",
  "cannot",
  "before",
  "other-services",
  "local-notes",
  "questions",
  "told",
  "roles",
  "resources",
  "help",
  "words",
] as const;
