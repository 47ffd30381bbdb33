/** The yardstick of reliability and security: what each row asks, what it weighs, and the tests that prove it here. */

export type Row = {
  id: string;
  points: number;
  what: string;
  /** Test files and part of the names of tests in them; none where no machine can test the row. */
  tests: readonly (readonly [file: string, name: string])[];
  /** What is not as the row has it, or why it does not apply. */
  note?: string;
};

const inBrowser = (name: string): string => `tests/browser/${name}.test.ts`;
const published = (name: string): string => `tests/publish/${name}.test.ts`;
const html = published("html");
const headers = published("headers");
const offline = inBrowser("offline");
const issues = inBrowser("offline-faults");
const prefix = inBrowser("prefix");
const axe = inBrowser("accessibility");
const keyboard = inBrowser("keyboard");

export const rows: readonly Row[] = [
  {
    id: "B1",
    points: 5,
    what: "Observatory 150 or more for every class of address",
    tests: [
      [headers, "is 155 for every page that runs a script"],
      [headers, "is 150 or more for every other file"],
      [published("observatory"), "the totals that were published"],
    ],
  },
  {
    id: "B2",
    points: 6,
    what: "The policy holds on every page; nothing inline but one stylesheet",
    tests: [
      [html, "hold no style and no script of their own"],
      [inBrowser("reading"), "every page opens without a complaint"],
      [headers, "admits the one stylesheet"],
    ],
  },
  {
    id: "B3",
    points: 3,
    what: "Trusted Types enforced, with one policy",
    tests: [
      ["tests/browser-logic/trustedTypes.test.ts", "the policy for scripts"],
      [headers, "forbids turning text into scripts"],
      [offline, "every page of the sitemap opens"],
    ],
    note: "Pagefind's worker is not used: without it 11 kB less is fetched.",
  },
  {
    id: "B4",
    points: 2,
    what: "HSTS written with semicolons, the host's other sites left alone",
    tests: [[headers, "keep the connection safe without speaking for"]],
  },
  {
    id: "B5",
    points: 3,
    what: "COOP, COEP and CORP on, and everything works under them",
    tests: [
      [headers, "keep the page apart from others"],
      [offline, "every page of the sitemap opens"],
      [offline, "search finds"],
    ],
  },
  {
    id: "B6",
    points: 2,
    what: "Permissions denied, no types guessed, no referrer",
    tests: [
      [headers, "tell nobody where a reader came from"],
      [headers, "ask a device for nothing"],
    ],
  },
  {
    id: "B7",
    points: 2,
    what: "The right hash on every script and stylesheet",
    tests: [
      [html, "load no script without the hash"],
      [html, "stylesheet"],
    ],
  },
  {
    id: "B8",
    points: 2,
    what: "security.txt valid, and only with a confirmed contact",
    tests: [[published("hostFiles"), "security.txt"]],
  },
  {
    id: "B9",
    points: 4,
    what: "No cookie, no other host, nothing stored but the copy",
    tests: [
      [inBrowser("reading"), "every page opens without a complaint, a cookie or a request"],
      [offline, "the device keeps the published files and nothing else"],
    ],
  },
  {
    id: "B10",
    points: 4,
    what: "Answers stay on the device",
    tests: [],
    note: "Does not apply: the guide asks for no answers.",
  },
  {
    id: "B11",
    points: 5,
    what: "The kill switch takes the worker and our caches away",
    tests: [[issues, "the kill switch"]],
  },
  {
    id: "B12",
    points: 4,
    what: "Updates whole or not at all; offered, never forced",
    tests: [[issues, "a new release"]],
  },
  {
    id: "B13",
    points: 4,
    what: "The worker touches only its own",
    tests: [
      [prefix, "beside another guide on the same host"],
      [prefix, "beside the council's own site"],
    ],
  },
  {
    id: "B14",
    points: 4,
    what: "What is promised offline is true, and can be taken along",
    tests: [
      [offline, "every page of the sitemap opens"],
      [offline, "search finds"],
      [inBrowser("offline-status"), ""],
      [inBrowser("guide-file"), "a host sends it as a download"],
    ],
  },
  {
    id: "B15",
    points: 2,
    what: "The copy small; a full device said",
    tests: [
      [published("sizes"), "keeps every limit"],
      [inBrowser("offline-interrupted"), "space"],
    ],
  },
  {
    id: "B16",
    points: 4,
    what: "Everything is read without scripts",
    tests: [[inBrowser("reading"), "without scripts every page reads the same"]],
  },
  {
    id: "B17",
    points: 4,
    what: "The same bytes from the same commit",
    tests: [[published("sameBytes"), "the same site, byte for byte"]],
    note: "On Node 20, 22, 24 and 26: npm run test:full.",
  },
  {
    id: "B18",
    points: 4,
    what: "The lockfile: hashes, a registry alone, no install scripts",
    tests: [["tests/scripts/lockfile.test.ts", ""]],
    note: "Five programs for other systems stand in it without a hash.",
  },
  {
    id: "B19",
    points: 2,
    what: "One package reaches the reader; a bill of materials",
    tests: [[published("billOfMaterials"), ""]],
  },
  {
    id: "B20",
    points: 2,
    what: "Workflows pinned, with the least rights; SECURITY.md",
    tests: [["tests/scripts/workflows.test.ts", ""]],
  },
  {
    id: "B21",
    points: 4,
    what: "Valid HTML, titles of their own",
    tests: [
      [html, "are valid HTML"],
      [html, "have a title of their own"],
    ],
    note: "By html-validate; the W3C's own checker needs Java, which a clean machine has not.",
  },
  {
    id: "B22",
    points: 4,
    what: "axe finds nothing, target size included",
    tests: [
      [axe, "axe finds no failure"],
      [axe, "the size of targets was really measured"],
    ],
  },
  {
    id: "B23",
    points: 4,
    what: "HTML_CodeSniffer and IBM's engine find nothing; what was looked at has its reason",
    tests: [
      [axe, "finds no failure"],
      [axe, "nothing stays on the list for nothing"],
    ],
  },
  {
    id: "B24",
    points: 2,
    what: "Rules for what engines miss",
    tests: [
      [published("contentRules"), ""],
      ["tests/rules/languageIssues.test.ts", ""],
    ],
    note: "Not scored on the 142 known failure cases: they are not here.",
  },
  {
    id: "B25",
    points: 4,
    what: "Keyboard: visible, uncovered, in order, no trap, a way past the header",
    tests: [
      [keyboard, "with the keyboard alone"],
      [inBrowser("focusRing"), ""],
    ],
  },
  {
    id: "B26",
    points: 3,
    what: "Reflow, large text, a reader's spacing",
    tests: [
      [axe, "no page scrolls sideways"],
      [axe, "with the spacing of text that a reader may set"],
    ],
  },
  {
    id: "B27",
    points: 2,
    what: "Targets large enough",
    tests: [
      [axe, "no target of less than 24 px"],
      [axe, "at least 44 px high"],
    ],
  },
  {
    id: "B28",
    points: 3,
    what: "Forced colours, stillness, print",
    tests: [
      [axe, "nothing moves for a reader who asked for stillness"],
      [inBrowser("print"), "printing"],
    ],
  },
  {
    id: "B29",
    points: 2,
    what: "The accessibility statement in its legal form",
    tests: [["tests/content/accessibilityStatement.test.ts", ""]],
  },
  {
    id: "B30",
    points: 2,
    what: "Lighthouse",
    tests: [],
    note: "Not among our tools. The first page with its styles is held to 14,336 bytes.",
  },
  {
    id: "B31",
    points: 2,
    what: "Tried by people with their own aids",
    tests: [],
    note: "Not done. The accessibility statement says so.",
  },
];
