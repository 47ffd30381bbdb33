/**
 * What a failed command says: to an editor about records and pages, to a
 * programmer about the program.
 */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { describeFailure } from "../../scripts/failure.ts";
import { BadFlag } from "../../scripts/flags.ts";
import { SiteError } from "../../src/buildSite.ts";
import { RecordsError } from "../../src/records/issue.ts";
import { SiteNotWritten } from "../../src/publish/writeSite.ts";

describe("what is said when nothing could be published", () => {
  test("of records: the whole list, and that the last site stays", () => {
    const error = new RecordsError([
      {
        file: "_data/roles/senco.yaml",
        line: 3,
        column: 8,
        lineText: "listed: first",
        message: "This is not a number.",
        found: "first",
        fix: "write a number",
        help: "choices-and-numbers",
      },
    ]);
    assert.equal(
      describeFailure(error),
      [
        "",
        "_data/roles/senco.yaml, line 3, column 8",
        "    3 | listed: first",
        "      |        ^",
        "  This is not a number.",
        "  Found:    first",
        "  To mend:  write a number",
        "  Help:     CONTRIBUTING.md#choices-and-numbers",
        "",
        "1 thing to mend in 1 file.",
        "",
        "Nothing was published: the last good site stays as it is.",
      ].join("\n"),
    );
  });

  test("of pages: each fault on a line of its own", () => {
    assert.equal(
      describeFailure(
        new SiteError([
          "/a/: The link to /b/ leads nowhere.",
          "/c/ is 20000 bytes with its styles; the limit is 14336. Split it, or shorten it.",
        ]),
      ),
      [
        "",
        "The pages were made, and these things are wrong with them:",
        "  /a/: The link to /b/ leads nowhere.",
        "  /c/ is 20000 bytes with its styles; the limit is 14336. Split it, or shorten it.",
        "",
        "Nothing was published: the last good site stays as it is.",
      ].join("\n"),
    );
  });

  test("of a flag: its one sentence", () =>
    assert.equal(describeFailure(new BadFlag("There is no flag --x.")), "There is no flag --x."));

  test("of a folder that cannot be written: which, and what to do", () => {
    const said = (code: string): string =>
      describeFailure(
        new SiteNotWritten(
          code,
          "/home/ann/guide/_site",
          new Error(`${code}: the system's own words, write`),
        ),
      );
    const open =
      "Another program has it open.\n  To mend:  close the programs that show the site or its " +
      "folder, and run the same command again.";
    assert.equal(
      said("EBUSY"),
      `\nThe site could not be written to its folder:\n  /home/ann/guide/_site\n  ${open}\n\n` +
        "Nothing was published: the last good site stays as it is.",
    );
    for (const [code, word] of [
      ["ENOSPC", "room"],
      ["EDQUOT", "room"],
      ["EFBIG", "room"],
      ["EACCES", "may not write"],
      ["EPERM", "may not write"],
      ["EROFS", "may not write"],
      ["ENOTDIR", "not a folder"],
    ] as const) {
      assert.match(
        said(code),
        new RegExp(
          `\\n  [^\\n]*${word}[^\\n]*\\.\\n  To mend:  [a-z][^\\n]*\\.\\n\\nNothing was published`,
        ),
        code,
      );
      assert.doesNotMatch(said(code), /E[A-Z]{4}|system's own words|\n {4}at /, code);
    }
    assert.match(
      said("EIO"),
      /\n {2}The computer says: .*EIO: the system's own words, write\n {2}To mend: {2}run the same command again; /,
    );
  });

  test("of the program: that no record is to blame, and where in the code it happened", () => {
    const said = describeFailure(new TypeError("x is not a function"));
    assert.match(
      said,
      /^\nThis is a fault of the program, not of a record:\nTypeError: x is not a function\n {4}at .*failure\.test\.ts/,
    );
  });

  test("of the program, thrown without a stack or as a bare value", () => {
    const bare = new Error("Eleventy rendered no page");
    delete bare.stack;
    assert.equal(
      describeFailure(bare),
      "\nThis is a fault of the program, not of a record:\nEleventy rendered no page",
    );
    assert.equal(describeFailure("out of memory"), "out of memory");
  });
});
