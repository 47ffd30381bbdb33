/**
 * `npm run fix`: mends in the records what a computer can mend without guessing, and writes the
 * schemas for editors' programs.
 */
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { projectFile } from "../src/project.ts";
import { dataFolder } from "../src/edition.ts";
import { fixRecord } from "../src/records/fix/fixRecord.ts";
import { describeFixed } from "../src/records/fix/describeFixed.ts";
import { makeSchemaFiles } from "../src/records/jsonSchema.ts";
import { readText } from "../src/records/readFile.ts";
import { listRecordFiles } from "../src/records/recordFiles.ts";
import { BadFlag } from "./flags.ts";
import { describeFailure } from "./failure.ts";

/** In one step: whoever stops the command half way finds each file as it was, or whole. */
const write = (path: string, text: string): void => {
  const next = join(dirname(path), `.${basename(path)}.next`);
  writeFileSync(next, text);
  renameSync(next, path);
};

const fixRecords = (): string[] =>
  listRecordFiles(dataFolder).flatMap((file) => {
    const path = join(dataFolder, file.slice("_data/".length));
    const read = readText(path, file);
    if (!("source" in read))
      return read.issues.map(
        ({ message, fix }) => `${file}\n  ${message} It was left as it is: ${fix}.`,
      );
    const fixed = fixRecord(read.source, file);
    if (fixed.text !== read.source) write(path, fixed.text);
    return describeFixed(file, fixed);
  });

const schemas = projectFile("src/schemas/");

const writeSchemas = (): string[] =>
  makeSchemaFiles().flatMap(({ name, text }) => {
    if (existsSync(schemas + name) && readFileSync(schemas + name, "utf8") === text) return [];
    write(schemas + name, text);
    return [`src/schemas/${name}\n  Written anew from what _data says of its fields.`];
  });

try {
  const [extra] = process.argv.slice(2);
  if (extra !== undefined)
    throw new BadFlag(
      `npm run fix takes no flags (found: ${extra}). ` +
        "It mends all records, and changes nothing that it does not tell. " +
        "npm run check only looks.",
    );
  const said = [...fixRecords(), ...writeSchemas()];
  console.log(said.length === 0 ? "Nothing to mend." : said.join("\n\n"));
  console.log("\nNext: npm run check");
} catch (error) {
  console.error(describeFailure(error));
  process.exitCode = 1;
}
