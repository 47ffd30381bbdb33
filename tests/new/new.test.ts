/**
 * `npm run new`: a record of every kind that is whole and right at once, and nothing
 * written where it would not be.
 */
import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { language } from "../../_data/language.ts";
import { dataFolder } from "../../src/edition.ts";
import { fixRecord } from "../../src/records/fix/fixRecord.ts";
import { kindNames, kinds } from "../../src/kinds/kinds.ts";
import { readGuide } from "../../src/guide/loadGuide.ts";
import { loadSingle } from "../../src/records/readSingle.ts";
import { describeIssues } from "../../src/records/issue.ts";
import { fileOf, pathOf } from "../../src/records/recordFiles.ts";
import { readRecords } from "../../src/records/readRecords.ts";
import { checkLanguage } from "../../src/rules/checkLanguage.ts";
import { BadAnswer } from "../../src/new/collectAnswers.ts";
import { newRecord } from "../../src/new/newRecord.ts";
import { filesBelow, goodFolder } from "../records/cases.ts";
import { wanted } from "./wanted.ts";

const folders: string[] = [];
after(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const copyOf = (from: string): string => {
  const folder = mkdtempSync(join(tmpdir(), "sen-signpost-records-"));
  folders.push(folder);
  cpSync(from, folder, { recursive: true });
  return folder;
};

const today = "2026-11-30";
const dataDir = copyOf(dataFolder);
/** A few records are enough where nothing is to be written. */
const small = copyOf(goodFolder);
cpSync(join(dataFolder, "language.yaml"), join(small, "language.yaml"));

const flagsOf = (values: Record<string, string>): string[] =>
  Object.entries(values).flatMap(([flag, value]) => [`--${flag}`, value]);

const assertRight = (dataDir: string, area: string): void => {
  const { guide, issues } = readGuide(dataDir, area);
  assert.equal(issues.length === 0 ? "" : describeIssues(issues), "");
  const { mustFix } = checkLanguage(
    readRecords(dataDir).records,
    guide!.areaValues,
    loadSingle(dataDir, "language.yaml", language),
  );
  assert.equal(mustFix.length === 0 ? "" : describeIssues(mustFix), "");
};

describe("a new record", () => {
  for (const kind of kindNames) {
    const { one } = kinds[kind];
    test(`of the kind ${one} is whole and right at once`, async () => {
      const { id } = wanted[kind];
      const file = fileOf(kinds[kind], id!);
      const said = await newRecord(dataDir, "rotherham", [one, ...flagsOf(wanted[kind])], today);
      assert.match(
        said,
        new RegExp(
          `^${file} is written\\.\\n(?:It will stand at /|Its edition|Whoever opens ` +
            ").*\\n\\nNext: open the file",
        ),
      );
      const text = readFileSync(join(dataDir, file.slice("_data/".length)), "utf8");
      assert.deepEqual(
        fixRecord(text, file),
        { text, changes: [], told: [] },
        "in the form that npm run fix gives",
      );
      for (const value of Object.values(wanted[kind]))
        assert.ok(text.includes(value.split("\n")[0]!), `holds ${value}`);
    });

    test(`of the kind ${one} says what belongs in each field, and what may be left out`, () => {
      const text = readFileSync(join(dataDir, pathOf(kinds[kind], wanted[kind]["id"]!)), "utf8");
      for (const field of Object.keys(kinds[kind].schema.shape).filter(
        (field) => field !== "detail",
      ))
        assert.match(text, new RegExp(`^# [A-Z](?:.*\\n)(?:#.*\\n)*#?${field}:`, "m"), field);
    });
  }

  test("of every kind: the guide loads with nothing to mend, for the old area and the new", () => {
    assertRight(dataDir, "rotherham");
    assertRight(dataDir, "northshire");
  });

  test("becomes another right record when any field that may be left out loses its #", async () => {
    await newRecord(small, "rotherham", ["term", ...flagsOf(wanted.terms)], today);
    const file = join(small, "terms", "tac.yaml");
    const text = readFileSync(file, "utf8");
    for (const field of ["letters", "otherNames", "explain", "see"]) {
      const used = text.replace(
        new RegExp(`^#(${field}:.*)((?:\\n#  .*)*)`, "m"),
        (_, line: string, below: string) => line + below.replaceAll("\n#", "\n"),
      );
      assert.notEqual(used, text, field);
      writeFileSync(file, used);
      assertRight(small, "rotherham");
    }
    rmSync(file);
  });

  test("shows a phone number in the quotes that keep its first 0", () => {
    assert.match(
      readFileSync(join(dataDir, "signposting/local-group.yaml"), "utf8"),
      /^#phone:\n# {2}number: "0300 303 5857"$/m,
    );
  });

  test("has dates of today, and is due in a year; in half a year for money and areas", () => {
    const dates = (file: string): string[] =>
      readFileSync(join(dataDir, file), "utf8")
        .match(/(?<!#.*)\d{4}-\d\d-\d\d/g)!
        .slice(0, 2);
    assert.deepEqual(dates("roles/school-nurse.yaml").slice(0, 2), ["2026-11-30", "2027-11-30"]);
    assert.deepEqual(
      readFileSync(join(dataDir, "resources/small-grant.yaml"), "utf8").match(/^ {2}\w+: \d.*$/gm),
      ["  sourcesRead: 2026-11-30", "  due: 2027-05-30"],
    );
    assert.match(
      readFileSync(join(dataDir, "areas/northshire/area.yaml"), "utf8"),
      /^due: 2027-05-30$/m,
    );
  });
});

describe("nothing is written", () => {
  const before = filesBelow(small);
  /** Asserts that a command is refused, and what it says. */
  const assertNothing = async (args: string[], ...message: RegExp[]): Promise<void> => {
    await assert.rejects(newRecord(small, "rotherham", args, today), (error) => {
      assert.ok(error instanceof BadAnswer, String(error));
      for (const said of message) assert.match(error.message, said);
      assert.doesNotMatch(error.message, /undefined|\[object/);
      return true;
    });
    assert.deepEqual(filesBelow(small), before);
  };

  test("for a kind that is none", async () => {
    await assertNothing(
      ["roel"],
      /^There is no kind of record called "roel"\. Did you mean "role"\? There are: question, told, role,/,
    );
    await assertNothing([], /^Say what kind of record it is to be, as in npm run new -- role\./);
    await assertNothing(["--id", "x"], /^Say what kind/);
  });

  test("for a flag that is none, has no value, or a value without quotation marks", async () => {
    await assertNothing(
      ["term", "--nam", "X"],
      /^There is no flag --nam for a word\. Did you mean --name\?$/,
    );
    await assertNothing(["term", "--name", "--id", "x"], /^--name needs a value after it/);
    await assertNothing(["term", "--name"], /^--name needs a value after it/);
    await assertNothing(
      ["term", "--name", "A", "word"],
      /^"word" does not belong to a flag\. Put a value of several words in quotation marks\.$/,
    );
    await assertNothing(["term", "--today", "tomorrow"], /^--today is a date, year first/);
  });

  test("where values are missing and nobody can be asked: says which, with examples", async () => {
    await assertNothing(
      ["term", "--name", "Team Around the Child"],
      /not a terminal/,
      /^ {2}--id team-around-the-child$/m,
      /^ {2}--meaning "The teacher who organises extra support in a school\."$/m,
    );
  });

  test("over a record that is there", async () => {
    await assertNothing(
      ["role", "--name", "SENCO", "--id", "senco"],
      /^--id: There is a role with the id senco already, in the folder _data\/roles\. Choose /m,
    );
  });

  test("under a name that no address can have: it says one that can", async () => {
    await assertNothing(
      ["term", "--name", "X", "--id", "Class Teacher"],
      /^--id: "Class Teacher" cannot be an id: .* Did you mean class-teacher\?$/m,
    );
  });

  test("for values that do not fit; all of them are told at once", async () => {
    await assertNothing(
      [
        "question",
        ...flagsOf({
          ...wanted.questions,
          id: "another",
          "ask-role": "senko",
          "if-not-go": "rol:senco",
          expect: "They should help you.",
        }),
      ],
      /^--ask-role: No role has the id "senko"\. Did you mean "senco"\?$/m,
      /^--if-not-go: "rol" is not a kind of page\. Did you mean "role"\?$/m,
      /^--expect: This sentence states a duty or an option, and no citation stands in it\. To mend it: /m,
    );
    await assertNothing(
      ["resource", ...flagsOf({ ...wanted.resources, id: "another", type: "mony" })],
      /^--type: "mony" is not one of the words for it\. Did you mean "money"\?/m,
    );
    await assertNothing(
      ["change", ...flagsOf({ ...wanted.changes, id: "another", date: "30/11/2026" })],
      /^--date: .* Write 2026-11-30\.$/m,
    );
  });

  test("for what only the whole check sees, and what was typed is given back", async () => {
    const long = `It is ${"very ".repeat(30)}long.`;
    await assertNothing(
      ["term", "--name", "Long", "--id", "long", "--meaning", long],
      /This sentence has 33 words\./,
      /Nothing was written\. This is what would have been/,
      new RegExp(`^meaning: ${long}$`, "m"),
    );
    await assertNothing(
      ["redirect", ...flagsOf({ ...wanted.redirects, from: "/roles/headteacher/" })],
      /A page stands at this address/,
    );
  });

  test("as filler: what has to be said is asked for, never made up", async () => {
    for (const kind of kindNames) {
      const error = await newRecord(small, "rotherham", [kinds[kind].one], today).then(
        () => undefined,
        (error: unknown) => error as Error,
      );
      const asked = [...error!.message.matchAll(/^ {2}--([\w-]+)/gm)].map((match) => match[1]);
      assert.deepEqual(asked.sort(), Object.keys(wanted[kind]).sort(), kinds[kind].one);
    }
  });
});

describe("on a terminal", () => {
  /** Answers in the order of the questions, and all that was shown. */
  const talk = (
    answers: string[],
  ): {
    ask: (prompt: string) => Promise<string>;
    tell: (text: string) => void;
    shown: string[];
  } => {
    const shown: string[] = [];
    return {
      shown,
      tell: (text) => void shown.push(text),
      ask: (prompt) => {
        shown.push(prompt);
        assert.ok(answers.length > 0, `nothing more is asked: ${prompt}`);
        return Promise.resolve(answers.shift()!);
      },
    };
  };

  test("a wrong answer is asked again, and an empty one takes what is usual", async () => {
    const answers = ["Team around the child", "", "", "A meeting of the people who help."];
    const terminal = talk(answers);
    assert.match(
      await newRecord(small, "rotherham", ["term"], today, terminal),
      /^_data\/terms\/team-around-the-child\.yaml is written\.$/m,
    );
    assert.deepEqual(answers, []);
    assert.match(
      terminal.shown.join("\n"),
      /\[team-around-the-child\] >[^]*meaning: One or two plain sentences\.[^]*For example: [^]*This is needed\./,
    );
    rmSync(join(small, "terms", "team-around-the-child.yaml"));
  });

  test("what a flag gave is not asked, dates can be changed, and a wrong choice is told", async () => {
    const terminal = talk(["2026-12-01", "laws", "law", "It changed."]);
    await newRecord(
      small,
      "rotherham",
      ["change", "--id", "a-new-law", "--name", "A new law"],
      today,
      terminal,
    );
    assert.match(
      readFileSync(join(small, "changes", "a-new-law.yaml"), "utf8"),
      /^date: 2026-12-01$[^]*^about: law$/m,
    );
    assert.match(
      terminal.shown.join("\n"),
      /"laws" is not one of the words for it\. Did you mean "law"\?/,
    );
    rmSync(join(small, "changes", "a-new-law.yaml"));
  });
});
