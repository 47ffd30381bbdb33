/** A new record, from the words of a command to its file. */
import { parseArgs } from "node:util";
import { areaValues } from "../../_data/areas.ts";
import { schemaLineOf } from "../records/jsonSchema.ts";
import type { AnyRecord } from "../kinds/Kind.ts";
import { kindNames, kinds, type KindName } from "../kinds/kinds.ts";
import { knowledgeFrom } from "../guide/knowledge.ts";
import { readHelpPage } from "../records/readSingle.ts";
import { describeIssues } from "../records/issue.ts";
import { fileOf } from "../records/recordFiles.ts";
import { readRecords } from "../records/readRecords.ts";
import { suggest } from "../text/suggest.ts";
import { addRecord } from "./addRecord.ts";
import { BadAnswer, collectAnswers, fieldsOf, type Request } from "./collectAnswers.ts";
import { assemble } from "./fieldsToAsk.ts";
import { writeRecord } from "./writeRecord.ts";

const names = kindNames.map((kind) => kinds[kind].one);

const kindCalled = (name: string | undefined): KindName => {
  const kind = kindNames.find((kind) => kinds[kind].one === name);
  if (kind) return kind;
  const meant = name && suggest(name, names);
  throw new BadAnswer(
    `${name ? `There is no kind of record called "${name}".${meant ? ` Did you mean "${meant}"?` : ""}` : "Say what kind of record it is to be, as in npm run new -- role."} There are: ${names.join(", ")}.`,
  );
};

/** The kind, and the values by flag. */
const readArguments = ([name, ...args]: readonly string[]): {
  kind: KindName;
  given: Map<string, string>;
} => {
  const kind = kindCalled(name?.startsWith("-") ? undefined : name);
  const flags = ["today", ...fieldsOf(kind).map(({ flag }) => flag)];
  const options = Object.fromEntries(flags.map((flag) => [flag, { type: "string" } as const]));
  const given = new Map<string, string>();
  for (const token of parseArgs({
    args,
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  }).tokens) {
    if (token.kind === "positional")
      throw new BadAnswer(
        `"${token.value}" does not belong to a flag. ` +
          "Put a value of several words in quotation marks.",
      );
    if (token.kind !== "option") continue;
    if (!flags.includes(token.name)) {
      const meant = suggest(token.name, flags);
      throw new BadAnswer(
        `There is no flag ${token.rawName} for ${kinds[kind].called}.${meant ? ` Did you mean --${meant}?` : ` There are: ${flags.map((flag) => `--${flag}`).join(", ")}.`}`,
      );
    }
    if (!token.value || token.value.startsWith("--"))
      throw new BadAnswer(
        `${token.rawName} needs a value after it, in quotation marks if it has spaces.`,
      );
    given.set(token.name, token.value);
  }
  const today = given.get("today");
  if (today !== undefined && !/^\d{4}-\d\d-\d\d$/.test(today))
    throw new BadAnswer(`--today is a date, year first, as in 2026-11-23 (found: ${today}).`);
  return { kind, given };
};

/**
 * Writes a record into a data folder.
 * @param args the kind, then flags; @param today as in 2026-11-23, where no flag says it
 * @param terminal left out where nobody can be asked
 * @returns what to tell: which file was written, where readers meet it, what comes next
 * @throws BadAnswer, with nothing written
 */
export const newRecord = async (
  dataDir: string,
  area: string,
  args: readonly string[],
  today: string,
  terminal?: Pick<Required<Request>, "ask" | "tell">,
): Promise<string> => {
  const { kind, given } = readArguments(args);
  const { schema, called } = kinds[kind];
  const { records, ids } = readRecords(dataDir);
  const knowledge = knowledgeFrom(
    records,
    ids,
    Object.fromEntries(Object.entries(areaValues).map(([name, { general }]) => [name, general])),
  );
  terminal?.tell(
    `This writes ${called}. It asks for what cannot be left out; press Ctrl+C to stop.`,
  );
  const record = assemble(
    await collectAnswers({
      kind,
      given,
      today: given.get("today") ?? today,
      knowledge,
      taken: ids[kind],
      ...terminal,
    }),
  );
  const id = String(record["id"]);
  const file = fileOf(kinds[kind], id);
  const text = writeRecord(schema, record, schemaLineOf(file)!, kinds[kind].body !== undefined);
  const issues = addRecord(dataDir, file, text, kind === "areas" ? id : area);
  if (issues.length > 0) {
    throw new BadAnswer(
      `${describeIssues(issues, readHelpPage(dataDir))}\n` +
        "Nothing was written. This is what would have been, so that none of your words is " +
        `lost:\n\n${text}`,
    );
  }
  return (
    `${file} is written.\n${kinds[kind].whereItAppears(record as AnyRecord)}\n\n` +
    "Next: open the file, and add what may be left out. " +
    "npm start shows the page; npm run check tells if all is right."
  );
};
