/**
 * Every message leads to a part of the editors' guide that is there, and every
 * part is there for a message.
 */
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, test } from "node:test";
import { helpPageOf, helps } from "../../src/records/help.ts";
import { describeIssues, type Issue } from "../../src/records/issue.ts";
import { readGuide } from "../../src/guide/loadGuide.ts";
import { readHelpPage } from "../../src/records/readSingle.ts";
import { cases, messageFile, withChanged } from "./cases.ts";

const guide = readFileSync(
  fileURLToPath(new URL("../../CONTRIBUTING.md", import.meta.url)),
  "utf8",
);
const [, part = ""] = guide.split(/^## If a message says…$/m);
/** A section is a heading of the third rank; another part may follow. */
const sections = part
  .split(/^## /m)[0]!
  .split(/^### /m)
  .slice(1)
  .map((text) => ({
    heading: text.slice(0, text.indexOf("\n")),
    lines: text
      .split("\n")
      .slice(1)
      .filter((line) => line.trim() !== ""),
  }));

/**
 * A heading's address by the rule of the records' host: small letters, no
 * punctuation, hyphens for spaces.
 */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, "")
    .replaceAll(" ", "-");

describe("the editors' guide", () => {
  test("has the parts that messages lead to, in the same order, and no other", () => {
    assert.deepEqual(
      sections.map(({ heading }) => anchorOf(heading)),
      [...helps],
    );
  });

  test("no other heading of the page has one of their addresses", () => {
    const all = guide.match(/^#{1,6} .+$/gm)!.map((line) => anchorOf(line.replace(/^#+ /, "")));
    assert.deepEqual(
      all.filter((anchor, index) => all.indexOf(anchor) !== index),
      [],
    );
  });

  for (const { heading, lines } of sections) {
    test(`${heading}: is short, and shows how it is right`, () => {
      assert.ok(lines.length >= 3 && lines.length <= 14, `${lines.length} lines`);
      assert.ok(
        lines.some((line) => line.startsWith("    ")),
        "has an example",
      );
      for (const word of [
        /\byaml\b(?!`)/i,
        /\bstring/i,
        /\bpars/i,
        /\bgit\b/i,
        /\bcommit/i,
        /\bsyntax/i,
        /\bindent/i,
        /\bvalue/i,
      ]) {
        assert.doesNotMatch(
          lines
            .filter((line) => !line.startsWith("    "))
            .join("\n")
            .replace(/`[^`]*`/g, ""),
          word,
        );
      }
    });
  }
});

describe("messages", () => {
  const told = new Map(cases.map((of) => [of.name, readFileSync(messageFile(of), "utf8")]));

  test("each ends with a line that leads to help", () => {
    for (const [name, message] of told) {
      const mends =
        message.match(/^ {2}To mend: {2}.*\n {2}Help: {5}CONTRIBUTING\.md#[a-z-]+$/gm) ?? [];
      assert.equal(mends.length, message.match(/^ {2}To mend: /gm)!.length, name);
    }
  });

  test("every part of the guide is used by one of the cases", () => {
    const used = new Set(
      [...told.values()].flatMap((message) =>
        [...message.matchAll(/CONTRIBUTING\.md#([a-z-]+)/g)].map((match) => match[1]),
      ),
    );
    assert.deepEqual(
      helps.filter((help) => !used.has(help)),
      [],
    );
  });

  const issue: Issue = {
    file: "_data/roles/senco.yaml",
    message: "Something is wrong.",
    fix: "mend it",
    help: "dates",
  };

  test("lead to the file's place on the web where it is known where the records are kept", () => {
    const repository = { host: "github", name: "council/sen-signpost", branch: "main" } as const;
    assert.equal(
      helpPageOf({ repository }),
      "https://github.com/council/sen-signpost/blob/main/CONTRIBUTING.md",
    );
    assert.match(
      describeIssues([issue], helpPageOf({ repository })),
      /^ {2}Help: {5}https:\/\/github\.com\/council\/sen-signpost\/blob\/main\/CONTRIBUTING\.md#dates$/m,
    );
    assert.match(describeIssues([issue]), /^ {2}Help: {5}CONTRIBUTING\.md#dates$/m);
  });

  test("know it from the site's own record, unless that is itself at fault", () => {
    const site = "repository:\n  host: github\n  name: council/sen-signpost\n  branch: main\n";
    withChanged(
      (dataDir) => {
        writeFileSync(join(dataDir, "site.yaml"), site);
        writeFileSync(join(dataDir, "roles", "senco.yaml"), "id: senco\n");
      },
      (dataDir) => {
        assert.ok(readGuide(dataDir, "rotherham").issues.length > 0, "the role has a fault");
        assert.equal(
          readHelpPage(dataDir),
          "https://github.com/council/sen-signpost/blob/main/CONTRIBUTING.md",
        );
      },
    );
    withChanged(
      (dataDir) => writeFileSync(join(dataDir, "site.yaml"), `${site}colour: blue\n`),
      (dataDir) => assert.equal(readHelpPage(dataDir), "CONTRIBUTING.md"),
    );
  });
});
