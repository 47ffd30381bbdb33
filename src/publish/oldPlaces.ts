/**
 * Places that pages had in an earlier edition: addresses that end in them stand in letters, bookmarks and printed
 * pages. An empty anchor before what took a place's part is enough: it needs no script, and works in the saved copy.
 */

/**
 * For pages whose address begins so, where each old id leads: the id of what took its part. A page that has no such
 * part is shown from its top. "/" is the first page alone.
 */
export type OldPlaces = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** A place that is renamed is entered here; `tests/publish/oldPlaces.test.ts` tells which are missing. */
export const oldPlaces: OldPlaces = {
  "/": {
    more: "happening",
    people: "understand",
    money: "understand",
    turn: "talk",
    save: "take",
  },
  "/questions/ask-for-an-ehc-needs-assessment/": {
    "the-dates": "what-you-should-get",
    "who-else-can-ask": "when-your-child-is-over-16",
  },
  "/questions/does-every-child-get-6000/": {
    "a-made-up-example-with-the-2025-26-figure": "a-made-up-example",
    "must-the-school-spend-6-000-before-i-can-ask-for-an-assessment":
      "spending-before-an-assessment",
    "does-top-up-need-an-ehc-plan": "top-up-and-ehc-plans",
  },
  "/questions/get-ready-for-a-meeting/": {
    "if-it-is-another-kind-of-meeting": "other-kinds-of-meeting",
  },
  "/questions/how-complaints-work/": {
    "sen-support-in-a-maintained-school": "sen-support-in-school",
    "sen-support-in-an-academy": "sen-support-in-school",
    "the-council-is-late-or-makes-a-mistake": "the-council-is-late",
    "you-disagree-with-a-decision-on-an-ehc-plan": "a-decision-about-an-ehc-plan",
  },
  "/questions/how-money-reaches-the-school/": {
    "a-council-school-or-an-academy": "council-school-or-academy",
  },
  "/questions/is-sen-money-ring-fenced/": {
    "if-you-hear-there-is-no-money": "they-told-you",
  },
  "/questions/not-happy-with-support/": {
    "picture-who-to-speak-to-when-something-is-wrong": "if-that-does-not-happen",
    "picture-who-to-speak-to-when-something-is-wrong-words": "if-that-does-not-happen",
    "start-with-a-talk": "before-you-talk",
    "what-the-law-does-and-does-not-give": "what-the-law-gives",
    "if-the-school-says-it-cannot-do-more": "if-that-does-not-happen",
    "what-the-tribunal-can-and-cannot-do": "what-the-tribunal-can-do",
  },
  "/questions/what-an-ehc-plan-must-set-out/": {
    "is-this-changing": "read-next",
  },
  "/questions/what-is-changing/": {
    "picture-the-plans-as-of-october-2026-proposed-not-law": "dates-to-know",
    "picture-the-plans-as-of-october-2026-proposed-not-law-words": "dates-to-know",
  },
  "/questions/what-schools-must-publish/": {
    "the-inclusion-strategy-by-31-december-2026": "the-inclusion-strategy",
  },
  "/questions/where-to-get-further-help/": {
    "the-schools-sen-information-report": "the-sen-information-report",
    "your-local-advice-service-sendiass": "your-local-advice-service",
    "other-parents": "the-local-offer",
    "if-you-want-to-challenge-something": "if-that-does-not-happen",
  },
  "/questions/who-manages-school-sen-resources/": {
    "if-the-school-is-an-academy": "council-school-or-academy",
  },
  "/print/": {
    "picture-who-to-speak-to-when-something-is-wrong": "main",
    "picture-who-to-speak-to-when-something-is-wrong-words": "main",
    "picture-the-plans-as-of-october-2026-proposed-not-law": "main",
    "picture-the-plans-as-of-october-2026-proposed-not-law-words": "main",
  },
  "/questions/": {
    "words-on-this-page": "sources",
  },
  "/roles/": {
    "words-on-this-page": "sources",
  },
  "/resources/": {
    "words-on-this-page": "sources",
  },
  "/help/": {
    "words-on-this-page": "sources",
  },
  "/sources/": {
    whole: "claims",
  },
  "/sources/cfa-2014/": {
    "ss-36-44": "s-36-1",
  },
  "/sources/dfe-isp-release-2026/": {
    "ehcps-isps-and-spps": "press-release",
  },
  "/sources/ipsea-helplines/": {
    "section-1-3": "1-3",
  },
  "/sources/pupil-information-regs-2005/": {
    "right-to-see-the-record": "reg-5-2",
  },
  "/sources/rotherham-sendiass-funding/": {
    "part-3": "who-manages-school-sen-resources",
  },
  "/sources/send-code/": {
    "6-79-6-82": "6-79",
    "chapter-6": "chapter-6-records",
  },
  "/sources/send-regs-2014/": {
    "sch-1-paras-4-5": "sch-1-para-4",
  },
  "/sources/sendiass4bcp-records/": {
    "maintained-schools": "claims",
  },
  "/sources/sheffield-sendias-tribunals/": {
    "page-text": "claims",
  },
};

const startOf = (html: string, id: string): number | undefined => {
  const place = html.indexOf(` id="${id}"`);
  return place === -1 ? undefined : html.lastIndexOf("<", place);
};

/**
 * Puts the old places into a page.
 * @param address the page's, without the path prefix
 * @param html as the templates write it: every attribute in double quotes, no such sign in a text
 */
export const keepOldPlaces = (
  address: string,
  html: string,
  places: OldPlaces = oldPlaces,
): string =>
  Object.entries(places)
    .filter(([beginning]) =>
      beginning === "/" ? address === beginning : address.startsWith(beginning),
    )
    .flatMap(([, leads]) => Object.entries(leads))
    .reduce((page, [old, now]) => {
      const start = startOf(page, now) ?? startOf(page, "main");
      return start === undefined || startOf(page, old) !== undefined
        ? page
        : `${page.slice(0, start)}<a id="${old}"></a>${page.slice(start)}`;
    }, html);
