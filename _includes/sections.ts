/** The guide's sections, in the order in which they stand everywhere. */
export const sections = [
  { address: "/questions/", short: "Questions", name: "Questions families ask" },
  { address: "/roles/", short: "People", name: "Who is who" },
  { address: "/resources/", short: "Money and support", name: "Money and support" },
  { address: "/help/", short: "Where to turn", name: "Where to turn" },
  { address: "/words/", short: "Words", name: "Words and letters" },
] as const;

/** Pages about the guide itself, for the foot of every page. */
export const aboutPages = [
  { address: "/a-z/", name: "A to Z" },
  { address: "/offline/", name: "Use without signal" },
  { address: "/print/", name: "Print the guide" },
  { address: "/changes/", name: "What is changing" },
  { address: "/sources/", name: "Sources" },
  { address: "/about/", name: "About this guide" },
  { address: "/quality/", name: "How it is checked" },
  { address: "/accessibility/", name: "Accessibility" },
  { address: "/privacy/", name: "Privacy" },
] as const;

/** The ids of the parts that pages with an editor's text have: a heading in such a text does not get them again. */
export const idsOfParts = [
  "main", "q", "results", "search-status", "search-help", "save", "start", "more", "people", "money", "turn", "law", "guide", "claims", "whole", "sources", "words-on-this-page",
  "short-answer", "who-to-ask", "words-to-use", "what-you-should-get", "if-that-does-not-happen", "the-detail", "read-next",
  "how-much", "duties", "for-your-child", "myths", "here", "go-to", "go-elsewhere", "contact", "can", "cannot", "before", "other-services", "local-notes",
  "questions", "roles", "resources", "help", "words",
] as const;
