/**
 * `npm run fix`: what is only a matter of form is mended, what somebody wrote stays,
 * and nothing is ever lost.
 */
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { dataFolder } from "../../../src/edition.ts";
import { findUntidy } from "../../../src/records/fix/findUntidy.ts";
import { describeIssues } from "../../../src/records/issue.ts";
import { describeFixed } from "../../../src/records/fix/describeFixed.ts";
import { fixRecord, type Fixed } from "../../../src/records/fix/fixRecord.ts";
import { weigh } from "../../../src/records/fix/weigh.ts";
import { schemaLineOf } from "../../../src/records/jsonSchema.ts";
import { readRecordText } from "../../../src/records/readFile.ts";
import { listRecordFiles, recordKindOf } from "../../../src/records/recordFiles.ts";
import { goodFolder, withChanged } from "../cases.ts";

const good = (file: string): string =>
  `${readFileSync(join(goodFolder, file.slice("_data/".length)), "utf8")}`;
const [role, service, question, source] = [
  "_data/roles/headteacher.yaml",
  "_data/signposting/advice-line.yaml",
  "_data/questions/who-helps.md",
  "_data/sources/send-code.yaml",
];

/** A good record as `npm run fix` leaves it: with its schema's line. */
const tidy = (file: string): string => fixRecord(good(file), file).text;

/** Damages that hands, word processors and other programs do to the form of a record. */
const damages: [name: string, file: string, damage: (text: string) => string][] = [
  ["Windows line ends", role, (text) => text.replaceAll("\n", "\r\n")],
  ["the line ends of old Macs", role, (text) => text.replaceAll("\n", "\r")],
  ["a byte-order mark", role, (text) => `\uFEFF${text}`],
  ["a byte-order mark in a question", question, (text) => `\uFEFF${text.replaceAll("\n", "\r\n")}`],
  ["no line end at the end", role, (text) => text.trimEnd()],
  ["empty lines at the end", role, (text) => `${text}\n\n`],
  ["spaces at the end of lines", role, (text) => text.replaceAll("\n", "  \n")],
  ["a tab for the first step", role, (text) => text.replace(/^ {2}/gm, "\t")],
  ["a tab after a colon", role, (text) => text.replace("listed: ", "listed:\t")],
  ["hard spaces at the start", role, (text) => text.replace(/^ {2}(?=\w)/gm, "\u00a0\u00a0")],
  ["a hard space after a colon", role, (text) => text.replace("name: ", "name:\u00a0")],
  ["a space of no width", role, (text) => text.replace("name: ", "name: \u200b")],
  ["steps of four spaces", service, (text) => text.replace(/^( +)/gm, "$1$1")],
  ["lists without their two spaces", role, (text) => text.replace(/^ {2}- /gm, "- ")],
  ["three spaces after hyphens", role, (text) => text.replace(/^ {2}- /gm, "  -   ")],
  ["spaces before colons", role, (text) => text.replace(/^(\w+):/gm, "$1 :")],
  ["many spaces after colons", role, (text) => text.replace(/^(\w+): /gm, "$1:    ")],
  ["a field with a space before it", role, (text) => text.replace("listed:", " listed:")],
  ["an entry with a space too few", role, (text) => text.replace("  - How", " - How")],
  [
    "a field of a group with a space too many",
    service,
    (text) => text.replace("  number:", "   number:"),
  ],
  ["a group that lost its spaces", role, (text) => text.replace("  due:", "due:")],
  [
    "a second field of an entry with a space too few",
    question,
    (text) => text.replace(/^ {4}why:/m, "   why:"),
  ],
  ["no space after a colon", role, (text) => text.replace("summary: ", "summary:")],
  ["no space after a colon in an entry", question, (text) => text.replace("- role: ", "- role:")],
  ["no space after a hyphen", role, (text) => text.replace("- How", "-How")],
  ["a dash for a hyphen", role, (text) => text.replace("- How", "– How")],
  ["a dot for a hyphen", role, (text) => text.replace("- How", "• How")],
  [
    "a phone number without quotes",
    service,
    (text) => text.replace('"0808 157 0123"', "08081570123"),
  ],
  [
    "a code without quotes",
    "_data/areas/rotherham/area.yaml",
    (text) => text.replace('"372"', "372"),
  ],
  [
    "curly quotes round a number",
    service,
    (text) => text.replace('"0808 157 0123"', "“0808 157 0123”"),
  ],
  [
    "curly quotes round a choice",
    source,
    (text) => text.replace("kind: statutory guidance", "kind: “statutory guidance”"),
  ],
  [
    "curly quotes round an address",
    service,
    (text) => text.replace("https://www.example.org/", "“https://www.example.org/”"),
  ],
  ["a number in quotes", role, (text) => text.replace("listed: 2", 'listed: "2"')],
  ["a date with slashes", role, (text) => text.replace("2026-11-24", "24/11/2026")],
  ["a date with points", role, (text) => text.replace("2026-11-24", "24.11.2026")],
  ["a date in words", role, (text) => text.replace("2026-11-24", "24 November 2026")],
  [
    "a date in short words, in quotes",
    role,
    (text) => text.replace("2026-11-24", '"Tuesday 24th Nov 2026"'),
  ],
  ["a date whose zeros are missing", source, (text) => text.replace(/read: .*/, "read: 2026-3-5")],
  [
    "fields in another order",
    role,
    (text) => text.replace(/^name: .*\n/m, "").replace(/^ask:/m, "name: Headteacher\nask:"),
  ],
  [
    "fields of a group in another order",
    role,
    (text) => text.replace(/( {2}sourcesRead: .*\n)( {2}due: .*\n)/, "$2$1"),
  ],
  [
    "fields of an entry in another order",
    question,
    (text) => text.replace(/- role: (.*)\n {4}why: (.*)\n/, "- why: $2\n    role: $1\n"),
  ],
  ["a word that programs read as yes or no", role, (text) => text.replace("- principal", "- no")],
  ["the wrong schema's line", role, (text) => text.replace("role.json", "term.json")],
  [
    "the schema's line in the wrong place",
    role,
    (text) => `${text.split("\n").slice(1).join("\n")}${text.split("\n")[0]}\n`,
  ],
  [
    "many of these at once",
    service,
    (text) => {
      const tabbed = text.replace(/^ {2}/gm, "\t").replace('"0808 157 0123"', "08081570123");
      return `\uFEFF${tabbed.replaceAll("\n", " \r\n")}`;
    },
  ],
];

/** What a record means: its fields, as they are read. */
const meaning = (file: string, text: string): unknown => readRecordText(text, file, true).value;

describe("what is only a matter of form is mended", () => {
  const failed: string[] = [];
  for (const [name, file, damage] of damages) {
    test(name, () => {
      const before = tidy(file);
      const damaged = damage(before);
      assert.notEqual(damaged, before, "the damage is done");
      const fixed = fixRecord(damaged, file);
      const kind = recordKindOf(file)!;
      if (weigh({ file, kind }, fixed.text) > 0 || !fixed.text.includes(schemaLineOf(file)!))
        failed.push(name);
      assert.notEqual(fixed.changes.length, 0, "and told");
      assert.deepEqual(
        fixRecord(fixed.text, file),
        { text: fixed.text, changes: [], told: [] },
        "a second run has nothing to do",
      );
    });
  }

  test("at least eight of ten of these are mended", () => {
    assert.ok(damages.length >= 40, "enough of them");
    assert.ok(failed.length <= damages.length * 0.2, `not mended: ${failed.join(", ")}`);
    // What is mended today stays so.
    assert.deepEqual(failed, []);
  });

  test("spaces, order and line ends come back byte for byte", () => {
    const sameAgain = damages.filter(
      ([name]) =>
        !/date|curly|yes or no|without quotes|number in quotes|many of these/.test(name) ||
        name.includes("round a number"),
    );
    for (const [name, file, damage] of sameAgain)
      assert.equal(fixRecord(damage(tidy(file)), file).text, tidy(file), name);
  });
});

describe("what is not certain is told and left", () => {
  const due = (written: string): Fixed =>
    fixRecord(tidy(role).replace("2027-11-24", written), role);

  test("a date that may be two days", () => {
    const fixed = due("11/03/2027");
    assert.match(fixed.text, /due: 11\/03\/2027/);
    assert.deepEqual(describeFixed(role, fixed), [
      `${role}\n  Line 18 was not changed: 11/03/2027 may be 11 March 2027 or 3 November ` +
        "2027, so it was left. Write the year first, as in 2027-03-11.",
    ]);
  });

  test("a date with the month first", () => {
    const fixed = due("11/24/2027");
    assert.match(fixed.text, /due: 11\/24\/2027/);
    assert.match(fixed.told[0]!.message, /looks like 24 November 2027, month first/);
  });

  test("a day that does not exist, and what is no date at all", () => {
    for (const written of ["31/06/2027", "31 June 2027", "next year", "2027"])
      assert.match(due(written).text, new RegExp(`due: "?${written}`), written);
  });

  test("a file that cannot be read stays as it is, byte for byte", () => {
    for (const damage of [
      (text: string) => text.replace("summary: ", 'summary: "'),
      (text: string) => text.replace("listed:", "listed"),
      (text: string) => `${text}<<<<<<< mine\n`,
      () => "",
      () => "{{{",
    ]) {
      const damaged = damage(tidy(role)).replaceAll("\n", "\r\n");
      const fixed = fixRecord(damaged, role);
      assert.equal(fixed.text, damaged);
      assert.deepEqual(fixed.told, [
        {
          message:
            "This file cannot be read yet, so it was left as it is. " +
            "npm run check says what to mend first.",
        },
      ]);
    }
  });

  test("curly quotes that are part of a sentence, and a misspelt field", () => {
    const speech = tidy(role)
      .replace("The person who leads the school.", "“The person who leads.”")
      .replace("goTo:", "gotoo:");
    assert.equal(fixRecord(speech, role).text, speech);
  });

  test("an entry, a time or a word with a colon that is no field", () => {
    const text = tidy(role).replace("- How does", "- Note:how does");
    assert.equal(fixRecord(text, role).text, text);
  });
});

describe("what somebody wrote stays", () => {
  const remarked = good(role)
    .replace("listed:", "# About the list.\nlisted:")
    .replace("  due:", "  # About the date.\n  due:");
  const remarks = `# The first remark.\n${remarked}# The last remark.\n`;

  test("remarks, wherever they stand, move with the field below them", () => {
    const shuffled = remarks
      .replace(/^name: .*\n/m, "")
      .replace(/^# About the list\.\nlisted: 2\n/m, "")
      .replace(/^checked:/m, "# About the list.\nlisted: 2\nname: Headteacher\nchecked:");
    const { text } = fixRecord(shuffled, role);
    assert.equal(text, `${schemaLineOf(role)}\n${remarks}`);
  });

  test("texts of several lines, with their spaces, empty lines and line breaks", () => {
    const who =
      "who: |\n  First  line, with two spaces at its end.  \n\n      - further in\n\n  \tA tab.\n  " +
      "Last line.\n";
    const text = tidy(role).replace(/^who: .*\n/m, who);
    assert.equal(fixRecord(text, role).text, text);
    const deep = text.replace(who, who.replace(/^ {2}/gm, "     "));
    assert.equal(
      fixRecord(deep, role).text,
      text,
      "a text further in comes out to its place, and keeps its own steps",
    );
  });

  test("a folded text, and lists in one line or more", () => {
    const text = tidy(role)
      .replace(/^who: .*\n/m, "who: >\n  A long text\n  in two lines.\n\n  And another.\n")
      .replace(" [maintained school, academy]", "\n  [maintained school,\n     academy]");
    assert.equal(fixRecord(text, role).text, text);
  });

  test("the body of a question, to the last space", () => {
    const text = tidy(question).replace(
      /---\n(?=[^]*$)(?![^]*---\n)/,
      "---\n\n  A line with spaces round it.  \n\tA tab.\n\n",
    );
    assert.ok(text.includes("\tA tab."));
    assert.equal(fixRecord(text, question).text, text);
  });
});

describe("the records of the guide", () => {
  const files = listRecordFiles(dataFolder);
  const textOf = (file: string): string =>
    readFileSync(join(dataFolder, file.slice("_data/".length)), "utf8");

  test("mean the same afterwards, and need no second mend", () => {
    assert.ok(files.length >= 210, "all files are listed");
    for (const file of files) {
      const { text, told } = fixRecord(textOf(file), file);
      assert.deepEqual(told, [], file);
      assert.deepEqual(meaning(file, text), meaning(file, textOf(file)), file);
      assert.deepEqual(fixRecord(text, file), { text, changes: [], told: [] }, file);
    }
  });

  test("begin with the line for editors’ programs; those from a browser may be without it", () => {
    const firstLines = files.map(
      (file) => [file, textOf(file).split(/\r?\n/)[file.endsWith(".md") ? 1 : 0]!] as const,
    );
    assert.ok(
      firstLines.filter(([file, line]) => line === schemaLineOf(file)).length > 200,
      "nearly all have it",
    );
    assert.deepEqual(
      firstLines.filter(([file, line]) => line.includes("$schema") && line !== schemaLineOf(file)),
      [],
    );
  });

  test("are not told for that line alone: whoever edits in a browser knows nothing of it", () => {
    withChanged(
      (dataDir) =>
        writeFileSync(
          join(dataDir, "roles", "senco.yaml"),
          good("_data/roles/senco.yaml").replace(/^#.*\n/, ""),
        ),
      (dataDir) => {
        assert.ok(
          !findUntidy(dataDir).some(({ file }) => file === "_data/roles/senco.yaml"),
          "the role is not told",
        );
      },
    );
  });

  test("are told in npm run check where their form is another, and it stops nothing", () => {
    withChanged(
      (dataDir) =>
        writeFileSync(
          join(dataDir, "roles", "senco.yaml"),
          good("_data/roles/senco.yaml").replaceAll("\n", " \n"),
        ),
      (dataDir) => {
        assert.ok(
          findUntidy(dataDir).some(({ file }) => file === "_data/roles/senco.yaml"),
          "the role is told",
        );
        assert.ok(describeIssues(findUntidy(dataDir)).includes("run npm run fix"), "with the mend");
      },
    );
  });
});

describe("what is said", () => {
  test("by line, as the editor knew them, one sentence for the same mend", () => {
    const fixed = fixRecord(
      good(service)
        .replace("cost:", "cost:  ")
        .replace('"0808 157 0123"', "08081570123")
        .replace("covers: England", "covers: England  ")
        .replace("who: Parents in England.", "who: Parents in England. "),
      service,
    );
    assert.deepEqual(describeFixed(service, fixed), [
      [
        service,
        "  Lines 12 and 13: took away spaces at the end.",
        "  Line 20: put quotation marks round it.",
        "  Line 11: put one space after the hyphen or the colon.",
        "  Line 1: put the line above it that tells editors’ programs which fields there are.",
      ].join("\n"),
    ]);
    assert.deepEqual(
      meaning(service, fixed.text),
      meaning(service, good(service).replace("0808 157 0123", "08081570123")),
    );
  });

  test("nothing of a file that is right", () =>
    assert.deepEqual(describeFixed(role, { text: "", changes: [], told: [] }), []));
});
