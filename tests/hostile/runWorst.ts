/**
 * Takes the worst inputs through each room, at one size and at twice that size, and writes a line for each: what it
 * begins, then the CPU milliseconds of both. `hangs.test.ts` runs it as a program of its own, so that one that never
 * ends can be ended from outside.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { linkKinds } from "../../src/kinds/kinds.ts";
import { readGuide } from "../../src/guide/loadGuide.ts";
import { describeIssues } from "../../src/records/issue.ts";
import { needsSource } from "../../src/rules/language/unsourced.ts";
import { findBareLetters } from "../../src/rules/language/bareLetters.ts";
import { countWords, measure, passagesOf } from "../../src/rules/measure.ts";
import { checkProse, type Knowledge } from "../../src/prose/check.ts";
import { parseProse } from "../../src/prose/markdown.ts";
import { plainText } from "../../src/prose/plain.ts";
import { slug } from "../../src/text/slug.ts";
import { splitSentences } from "../../src/prose/sentences.ts";
import { stemOf, tokensOf } from "../../src/search/tokens.ts";
import { goodFolder } from "../records/cases.ts";
import { areaValues, pageAt, textHtml } from "../prose/page.ts";
import { inProse, inYaml } from "./worstInputs.ts";

const knowledge: Knowledge = {
  areaValues,
  sources: new Map([["cfa-2014", { kind: "law", unconfirmed: [] }]]),
  ids: Object.fromEntries(
    linkKinds.map((kind) => [kind, new Set(["senco"])]),
  ) as unknown as Knowledge["ids"],
};

const dataDir = mkdtempSync(join(tmpdir(), "sen-signpost-worst-"));
cpSync(goodFolder, dataDir, { recursive: true });
const record = join(dataDir, "roles", "senco.yaml");
const sound = readFileSync(record, "utf8");
const read = (text: string): void => {
  writeFileSync(record, text);
  describeIssues(readGuide(dataDir, "rotherham").issues);
};

/** What is done with a text, by the room that does it. */
const rooms: Record<string, (text: string) => void> = {
  "prose checked": (text) => void checkProse(text, "text", true, knowledge),
  "prose rendered": (text) => {
    try {
      textHtml(text, pageAt("/", [{ id: "mat", explain: ["MAT", "multi-academy trust"] }]));
    } catch (error) {
      if (!/reached a page unchecked/.test((error as Error).message)) throw error;
    }
  },
  "a line as plain text": (text) => void plainText(text, knowledge),
  language: (text) => {
    for (const passage of [text, ...passagesOf(parseProse(text, "text", knowledge))]) {
      for (const sentence of splitSentences(passage))
        needsSource(sentence.slice(0, 2000 + countWords(sentence)));
      measure(passage, /MAT/gi);
      findBareLetters([passage], new Set());
    }
  },
  search: (text) => {
    for (const token of tokensOf(text)) stemOf(token);
    slug(text);
  },
  "a record's text": (text) =>
    read(
      sound.replace(
        /who: \|[^]*?duties:/,
        () =>
          `who: |\n${text
            .split("\n")
            .map((line) => `  ${line}`)
            .join("\n")}\nduties:`,
      ),
    ),
};

const cpuOf = (work: () => void): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return Math.round((user + system) / 1000);
};

const run = (
  room: string,
  name: string,
  make: (size: number) => string,
  size: number,
  work: (text: string) => void,
): void => {
  const [small, large] = [make(size), make(2 * size)];
  process.stdout.write(`${room}, ${name}\t`);
  process.stdout.write(`${cpuOf(() => work(small))}\t${cpuOf(() => work(large))}\n`);
};

const size = Number(process.argv[2]);
for (const [room, work] of Object.entries(rooms))
  for (const [name, make] of Object.entries(inProse)) run(room, name, make, size, work);
// A file may have four times as many letters at the most.
for (const [name, make] of Object.entries(inYaml))
  run("a record", name, make, Math.max(size, 45_000), (text) => read(sound + text));
rmSync(dataDir, { recursive: true });
