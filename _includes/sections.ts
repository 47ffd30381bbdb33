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
