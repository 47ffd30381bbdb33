/**
 * The rules about what the guide says, on made-up pages of the good records. What an editor is told
 * stands word for word in guide.messages.txt; REFRESH_MESSAGES=yes writes it anew.
 */
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { rules as rulesKind } from "../../_data/rules.ts";
import { readCore } from "../../src/guide/Core.ts";
import { guideFor } from "../../src/guide/guideFor.ts";
import { describeIssues } from "../../src/records/issue.ts";
import { readSingle } from "../../src/records/readSingle.ts";
import { checkGuide } from "../../src/rules/checkGuide.ts";
import type { Verdict } from "../../src/rules/checkLanguage.ts";
import { pageText } from "../../src/rules/guide/pageText.ts";
import { findAny } from "../../src/rules/guide/phrase.ts";
import type { Whole } from "../../src/rules/guide/Whole.ts";
import { withChanged } from "../records/cases.ts";

const golden = new URL("guide.messages.txt", import.meta.url);

const rules = `mustSay:
  - id: need-and-not-diagnosis
    reason: Families are told to wait for a diagnosis. The law asks about need.
    mayChange: advisers
    on:
      - page: /questions/what-support/
        words: [who helps … until when]
      - page: /about/
        words: [England only, only in England]
neverSay:
  - id: no-ministers-names
    reason: Ministers change more often than pages are read again.
    mayChange: editors
    words: [Lucy Powell]
find:
  - id: the-most-asked
    reason: People look for the SENCO by that word.
    mayChange: editors
    page: /roles/senco/
    typed: [senco]
checkWithin:
  - id: once-a-year
    reason: Law and guidance change within a year.
    mayChange: advisers
    months: 12
  - id: twice-a-year
    reason: Amounts change more often.
    mayChange: maintainers
    months: 6
    pages: [/resources/support-plan/]
`;
const texts = {
  "/questions/what-support/": "It says who helps, how often and until when.",
  "/about/": "It covers England only.",
  "/roles/senco/": "The SENCO.",
};
type Given = {
  /** Files of records that differ, by their path. */
  records?: Record<string, (text: string) => string>;
  /** Pages that say something else; undefined for one that is gone. */
  pages?: Record<string, string | undefined>;
  redirects?: [from: string, to: string][];
  found?: string[];
};

/** What is told of the good records and their pages, but for what is given. */
const check = ({ records = {}, pages = {}, redirects = [], found }: Given = {}): Verdict =>
  withChanged(
    (dataDir) => {
      writeFileSync(join(dataDir, "rules.yaml"), rules);
      for (const [file, change] of Object.entries({
        // Due within its rule, unless a test says otherwise.
        "resources/support-plan.yaml": (text: string) => text.replace(/due: .*/, "due: 2027-05-24"),
        ...records,
      }))
        writeFileSync(join(dataDir, file), change(readFileSync(join(dataDir, file), "utf8")));
    },
    (dataDir) => {
      const core = readCore(dataDir);
      const { guide, issues } = guideFor(core, "rotherham");
      assert.deepEqual(issues, []);
      const {
        record,
        read: rulesFile,
        issues: ofRules,
      } = readSingle(dataDir, "rules.yaml", rulesKind);
      assert.deepEqual(ofRules, []);
      const all = Object.entries<string | undefined>({ ...texts, ...pages }).flatMap(
        ([address, text]) =>
          text === undefined
            ? []
            : [
                {
                  address,
                  html: `<main><p>${text}</p></main>`,
                  text: pageText(`<main>${text}</main>`),
                },
              ],
      );
      const whole: Whole = {
        records: core.records,
        areaValues: guide!.areaValues,
        rules: record!,
        rulesFile: rulesFile!,
        pages: all,
        redirects: new Map(redirects),
        texts: all.map(({ address, html }) => ({
          path: `${address.slice(1)}index.html`,
          text: html,
        })),
        search: () => found ?? ["/roles/senco/"],
      };
      return checkGuide(whole);
    },
  );

const inQuestion = (from: string, to: string): Given => ({
  records: { "questions/what-support.md": (text) => text.replace(from, to) },
  pages: { "/questions/what-support/": `${texts["/questions/what-support/"].replace(from, to)}` },
});

/** Each slip, with what an editor is told of it. */
const slips: Record<string, Given> = {
  "a sentence that a page has to say was written anew": inQuestion(
    "It says who helps, how often and until when.",
    "It says who helps and how often.",
  ),
  "a sentence that a page has to say was taken out": inQuestion(
    "It says who helps, how often and until when.",
    "Nothing.",
  ),
  "a page without a record no longer says what it has to": {
    pages: { "/about/": "It covers Wales too." },
  },
  "a name that never stands was written into a record": inQuestion(
    "until when.",
    "until when. Lucy Powell said so.",
  ),
  "a name that never stands came from elsewhere": {
    pages: { "/about/": "It covers England only, says Lucy Powell.", "/x/": "Lucy  Powell" },
  },
  "a number that nobody has confirmed stands in a text": {
    ...inQuestion("until when.", "until when. Ring 0808 157 0123."),
  },
  "a number that nobody has confirmed stands on a page by itself": {
    pages: { "/help/advice-line/": '<a href="tel:08081570123">Ring</a>' },
  },
  "a page is to be checked again too late": {
    records: {
      "resources/support-plan.yaml": (text) => text.replace(/due: .*/, "due: 2027-06-01"),
      "roles/senco.yaml": (text) => text.replace(/due: .*/, "due: 2028-01-31"),
    },
  },
  "a word that most people type no longer finds its page": {
    found: ["/a/", "/b/", "/c/", "/roles/senco/"],
  },
};

const tell = ({ mustFix, advice }: Verdict): string =>
  [
    ...(mustFix.length > 0 ? [describeIssues(mustFix)] : []),
    ...advice.map(({ message }) => message),
  ]
    .join("\n")
    .trimEnd();

describe("what the guide has to say", () => {
  test("is told word for word where it does not", () => {
    const told = Object.entries(slips)
      .map(([name, given]) => `# ${name}\n\n${tell(check(given))}\n`)
      .join("\n");
    if (process.env["REFRESH_MESSAGES"] !== undefined) writeFileSync(golden, told);
    assert.equal(told, readFileSync(golden, "utf8"));
  });

  test("good records and pages are told nothing", () =>
    assert.deepEqual(check(), { mustFix: [], advice: [] }));

  test("other words round it, other marks and capitals are as good", () =>
    assert.deepEqual(
      check({
        pages: {
          "/questions/what-support/": "WHO HELPS you, and how  often, until\nwhen?",
          "/about/": "The law is this only in England.",
        },
      }).mustFix,
      [],
    ));

  test("a page that goes with its redirect passes; the rule itself is worth a look", () => {
    const { mustFix, advice } = check({
      pages: { "/about/": undefined },
      redirects: [["/about/", "/roles/senco/"]],
    });
    assert.deepEqual(mustFix, []);
    assert.deepEqual(
      advice.map(({ file, lineText, message }) => [file, lineText!.trim(), message]),
      [
        [
          "_data/rules.yaml",
          "- page: /about/",
          "This page has gone, and its address leads to /roles/senco/: this rule holds nothing.",
        ],
      ],
    );
  });

  test("a page that goes without one is told by its history, not here", () => {
    const { mustFix, advice } = check({
      pages: { "/about/": undefined, "/roles/senco/": undefined },
    });
    assert.deepEqual(mustFix, []);
    assert.deepEqual(
      advice.map(({ message }) => message),
      ["No page stands at this address, so this rule holds nothing."],
    );
  });
});

describe("a hidden phone number", () => {
  const number = "0808 157 0123";
  const confirmed = (text: string): string =>
    text.replace(
      `number: "${number}"`,
      `number: "${number}"\n  confirmed:\n    on: 2026-11-24\n    by: The team`,
    );
  const shown = { "/help/advice-line/": `Phone: <a href="tel:08081570123">${number}</a>` };

  test("that somebody confirms may stand on its page: nothing must be mended", () =>
    assert.deepEqual(
      check({ records: { "signposting/advice-line.yaml": confirmed }, pages: shown }).mustFix,
      [],
    ));

  test("that another record has confirmed may too", () => {
    const same = (text: string): string =>
      confirmed(text.replace(/"01632 960123"/, `"${number}"`)).replace(
        "  confirmed:\n    on",
        "      confirmed:\n        on",
      );
    assert.deepEqual(
      check({
        records: {
          "areas/rotherham/area.yaml": (text) => same(text).replace(/^ {4}by: /m, "        by: "),
        },
        pages: shown,
      }).mustFix,
      [],
    );
  });

  test("is known however it is grouped, and not within a longer number", () => {
    const told = (text: string): number => check({ pages: { "/x/": text } }).mustFix.length;
    assert.deepEqual(
      ["0808 157 0123", "08081570123", "0808-157-0123", "080 8157 0123"].map(told),
      [1, 1, 1, 1],
    );
    assert.deepEqual(["108081570123", "080815701234", "0808 157 0124"].map(told), [0, 0, 0]);
  });
});

describe("a phrase", () => {
  const has = (phrase: string, text: string): boolean => findAny([phrase])(text) !== undefined;
  test("stands as whole words", () => {
    assert.ok(has("40 days", "It takes 40 days."));
    assert.ok(!has("40 days", "It takes 140 days."));
    assert.ok(!has("6.6", "See 6.64."));
    assert.ok(has("£5,115", "A sum of £5,115 a year"));
  });
  test("has signs that mean nothing else", () => {
    assert.ok(has("s.66(2) [law]", "by s.66(2) [law] it"));
    assert.ok(!has("s.66", "sx66"));
  });
  test("with … takes any words of one sentence", () => {
    assert.ok(has("hearing in … 12 weeks", "A hearing in about 12 weeks."));
    assert.ok(has("hearing in … 12 weeks", "A hearing in 12 weeks."));
    assert.ok(has("must … do", "must, by s.66(2), do"));
    assert.ok(!has("hearing in … 12 weeks", "A hearing in May. It takes 12 weeks."));
  });
  test("of thousands of letters is answered at once", () => {
    const started = process.cpuUsage();
    has("a … b … c … d", "a b c ".repeat(20_000));
    has("a … a … a … a … b", "a ".repeat(50_000));
    assert.ok(process.cpuUsage(started).user < 2_000_000);
  });
});
