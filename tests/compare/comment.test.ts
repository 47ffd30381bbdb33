/** The comment: plain words, what must be mended first, and never longer than the host takes. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import MarkdownIt from "markdown-it";
import { limits, longestText, type Comparison } from "../../src/compare/Comparison.ts";
import { readPlace } from "../../src/compare/places.ts";
import { longestComment, marker, writeComment } from "../../src/compare/writeComment.ts";
import { found, some } from "./found.ts";

const places = {
  live: "https://guide.example.org/",
  preview: "https://preview-7.example.org/send/",
};
const noLinks = { to: some<string>(), noLonger: some<string>() };
const changed = (
  before: string,
  after: string,
  grade?: { before?: number; after: number },
): Comparison["changed"] =>
  some({
    address: "/help/ipsea/",
    title: "IPSEA",
    edits: some({ before, after }),
    links: noLinks,
    ...(grade ? { grade } : {}),
  });
const linesOf = (comment: string): string[] => comment.split("\n").filter(Boolean);

describe("a change to the program alone", () => {
  test("is one line", () => {
    assert.deepEqual(linesOf(writeComment(found())), [
      marker,
      "## What this change does",
      "No page changes: readers see the same words, links and sources as before.",
    ]);
  });

  test("is still one line where the check is clean and the copy weighs more", () => {
    const comment = writeComment(
      found({
        check: { fix: some(), advice: some() },
        copy: { before: 391_400, after: 391_600, limit: 800_000 },
      }),
    );
    assert.deepEqual(linesOf(comment).slice(2), [
      "Nothing must be mended. No page changes: readers see the same words, " +
        "links and sources as before. The offline copy that a phone keeps goes from 391.4 kB " +
        "to 391.6 kB; the limit is 800.0 kB.",
    ]);
  });
});

describe("a changed page", () => {
  test("has its title and address, links to look at it, and the words that changed", () => {
    const comment = writeComment(
      found({ changed: changed("Ring 0300 111 today.", "Ring 0300 222 today.") }),
      places,
    );
    assert.ok(
      comment.includes(
        "- **IPSEA** `/help/ipsea/` · [live](https://guide.example.org/help/ipsea/) · " +
          "[preview](https://preview-7.example.org/send/help/ipsea/)\n  - Changed: " +
          "Ring 0300 ~~111~~ **222** today.\n",
      ),
      comment,
    );
  });

  test("is linked nowhere where no place is given, or its address is not one", () => {
    const rendered = (comment: string): string =>
      new MarkdownIt({ html: true, linkify: true }).render(comment);
    assert.doesNotMatch(rendered(writeComment(found({ changed: changed("a", "b") }))), /<a/);
    for (const address of [
      "//evil.example/",
      "/a/)[x](https://evil.example/",
      "https://evil.example/",
      "/a b/",
      "/?a",
    ]) {
      assert.doesNotMatch(
        rendered(writeComment(found({ added: some({ address, title: "A" }) }), places)),
        /<a/,
        address,
      );
    }
  });

  test("says when it reads harder by a grade, or above grade 8", () => {
    const notes = (before: number, after: number): string =>
      linesOf(writeComment(found({ changed: changed("a", "b", { before, after }) }))).at(-1)!;
    assert.equal(notes(4, 4.5), "- IPSEA: 4.0 → 4.5");
    assert.equal(
      notes(4, 5),
      "- IPSEA: 4.0 → 5.0 **(harder to read than before by a grade or more)**",
    );
    assert.equal(notes(9, 8.5), "- IPSEA: 9.0 → 8.5 **(above grade 8)**");
  });
});

test("a sentence that rests on another source is told, though no word changed", () => {
  const comment = writeComment(
    found({
      claims: some(
        {
          address: "/a/",
          title: "A",
          sentence: "It must help.",
          sources: "By law: The Act, s.2",
          was: "By law: The Act, s.1",
        },
        {
          address: "/a/",
          title: "A",
          sentence: "It may ask.",
          sources: "",
          was: "Source: A paper",
        },
      ),
    }),
  );
  assert.deepEqual(linesOf(comment).slice(2), [
    "The words stay as they are; what they rest on or where they lead changes.",
    "### What the guide now says, and where that is written",
    "- `/a/` “It must help.”",
    "  By law: The Act, s.2. It was: By law: The Act, s.1",
    "- `/a/` “It may ask.”",
    "  **No longer says where this is written.** It was: Source: A paper",
  ]);
});

describe("what must be mended", () => {
  const comment = writeComment(
    found({
      lost: some({ address: "/help/old/", title: "Old" }),
      changed: changed("a", "b"),
      check: {
        fix: {
          items: Array.from(
            { length: 8 },
            (_, at) =>
              `_data/a.yaml, line ${at + 1}, column 3\n    ${at + 1} | phone: ` +
              `0\n      |   ^\n  Fault ${at + 1}.\n  To mend:  mend it`,
          ),
          more: 2,
        },
        advice: some("_data/b.yaml\n  Worth a look.\n  To mend:  look"),
      },
    }),
    places,
  );

  test("stands first, counted", () => {
    assert.equal(
      linesOf(comment)[2],
      "**11 things must be mended.** 1 page changes, 1 address is gone.",
    );
    const headings = linesOf(comment).filter((line) => line.startsWith("### "));
    assert.deepEqual(headings, [
      "### Must be mended",
      "### Worth a look (stops nothing)",
      "### Pages",
    ]);
  });

  test("says how an address that is gone is made to lead on", () => {
    const told =
      "- **Old** `/help/old/` · [live](https://guide.example.org/help/old/)\n" +
      "  Families have this address in letters and bookmarks. " +
      "Add a file in `_data/redirects` that leads from `/help/old/` to the page";
    assert.ok(comment.includes(told));
  });

  test("is five messages at once, and the rest folded", () => {
    const [open, folded] = comment.split("<details><summary>and 5 more</summary>");
    assert.equal(open!.match(/Fault \d/g)!.length, 5);
    assert.equal(folded!.split("</details>")[0]!.match(/Fault \d/g)!.length, 3);
    assert.ok(folded!.includes("… and 2 more"), folded);
  });

  test("keeps the sign below the place it points to", () =>
    assert.ok(
      comment.includes(
        "```text\n    1 | phone: 0\n      |   ^\n```\n\n> Fault 1\\.".replace("\\", ""),
      ),
      comment,
    ));
});

test("a site that could not be built is told, with what to mend", () => {
  const comment = writeComment(
    found({
      sites: "no site after",
      check: {
        fix: some("_data/a.yaml, line 1, column 1\n  Fault.\n  To mend:  mend it"),
        advice: some(),
      },
    }),
  );
  assert.deepEqual(linesOf(comment).slice(2, 5), [
    "**1 thing must be mended.**",
    "With this change the guide could not be built, so the pages could not be compared. " +
      "They will be, once what stands below is mended.",
    "### Must be mended",
  ]);
  const first = writeComment(
    found({ sites: "no site before", check: { fix: some(), advice: some() } }),
  );
  assert.deepEqual(linesOf(first).slice(2), [
    "The guide as it stands without this change could not be built, " +
      "so there is nothing to compare the pages with. That is no fault of this change.",
  ]);
});

describe("the largest change there can be", () => {
  const list = <Item>(item: Item, count: number): { items: Item[]; more: number } => ({
    items: Array<Item>(count).fill(item),
    more: 4_000,
  });
  // Each of these letters takes five in the comment, or a fence of its own.
  for (const [name, letter] of [
    ["plain", "a "],
    ["signs", "& "],
    ["backticks", "` "],
    ["one word of backticks", "`"],
  ] as const) {
    test(`of ${name} stays within what the host takes, and says how much is left out`, () => {
      const text = letter.repeat(longestText).slice(0, longestText).trim();
      const page = { address: `/${"a".repeat(200)}/`, title: text };
      const comment = writeComment(
        found({
          lost: list(page, limits.pages),
          moved: list({ ...page, to: page.address }, limits.pages),
          added: list({ ...page, grade: { after: 9 } }, limits.pages),
          repeated: list(page, limits.pages),
          changed: list(
            {
              ...page,
              edits: list({ before: text, after: `${text}b` }, limits.edits),
              links: {
                to: list(page.address, limits.edits),
                noLonger: list(page.address, limits.edits),
              },
              grade: { before: 1, after: 9 },
            },
            limits.pages,
          ),
          shared: list(
            {
              region: "foot" as const,
              pages: 5_000,
              of: 5_000,
              edit: { before: text, after: "b" },
            },
            limits.edits,
          ),
          claims: list({ ...page, sentence: text, sources: text, was: text }, limits.claims),
          links: list({ ...page, to: text.slice(0, 250) }, limits.links),
          check: {
            fix: list(`_data/a.yaml\n${letter.repeat(900)}`, limits.messages),
            advice: list(`_data/a.yaml\n${letter.repeat(900)}`, limits.messages),
          },
        }),
        places,
      );
      assert.ok(comment.length <= longestComment, `${comment.length} characters`);
      assert.match(comment, /… and 4,[12]\d\d more/);
      assert.equal(
        new MarkdownIt({ html: true }).render(comment).match(/<\/?details>/g)!.length,
        4,
        "what is folded is closed again",
      );
    });
  }
});

test("a place is an address that pages can be added to", () => {
  assert.equal(readPlace("--live", "https://guide.example.org"), "https://guide.example.org/");
  for (const given of [
    "guide.example.org",
    "javascript:alert(1)",
    "https://",
    "https://a b/",
    "https://a.example/?x",
    "https://a.example/)[x](https://b.example/",
  ]) {
    assert.throws(() => readPlace("--live", given), {
      message:
        "--live is the address that a site begins with, as in https://guide.example.org/ " +
        `(found: ${given})`,
    });
  }
});
