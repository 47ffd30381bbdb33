/**
 * `npm run compare`: what a change does to the finished site, in plain words. It reads two folders
 * of pages and runs nothing that is in them. Exits with 1 where something must be mended.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { compareSites } from "../src/compare/compareSites.ts";
import type { Comparison } from "../src/compare/Comparison.ts";
import { readPlace } from "../src/compare/places.ts";
import { readCheck } from "../src/compare/readCheck.ts";
import { readSite } from "../src/compare/readSite.ts";
import { writeComment } from "../src/compare/writeComment.ts";
import { suggest } from "../src/text/suggest.ts";
import { describeFailure } from "./failure.ts";
import { BadFlag } from "./flags.ts";

/** The flags, each with what it takes. */
const known = {
  before: "the folder of the site without the change",
  after: "the folder of the site with it",
  check: "a file with what npm run check printed",
  live: "the live site's address",
  preview: "the address of this change's preview",
  out: "the file for the comment, instead of the terminal",
  data: "a file for what was found, for scripts/comment.ts",
} as const;
type Flag = keyof typeof known;

const usage = `\nThe flags are:\n${Object.entries(known)
  .map(([name, takes]) => `  --${name.padEnd(9)}${takes}`)
  .join("\n")}`;

const readFlags = (args: string[]): Partial<Record<Flag, string>> => {
  const { tokens } = parseArgs({
    args,
    options: Object.fromEntries(
      Object.keys(known).map((name) => [name, { type: "string" as const }]),
    ),
    strict: false,
    tokens: true,
  });
  const given: Partial<Record<Flag, string>> = {};
  for (const token of tokens) {
    if (token.kind !== "option" || !Object.hasOwn(known, token.name)) {
      const meant = token.kind === "option" ? suggest(token.name, Object.keys(known)) : undefined;
      throw new BadFlag(
        `${token.kind === "option" ? `There is no flag ${token.rawName}.` : "Every value follows its flag."}${meant ? ` Did you mean --${meant}?` : ""}${usage}`,
      );
    }
    if (!token.value || token.value.startsWith("--"))
      throw new BadFlag(`${token.rawName} needs ${known[token.name as Flag]}.`);
    given[token.name as Flag] = token.value;
  }
  if (!given.before || !given.after)
    throw new BadFlag(`Two sites are compared: both --before and --after are needed.${usage}`);
  return given;
};

try {
  const flags = readFlags(process.argv.slice(2));
  const places = {
    ...(flags.live ? { live: readPlace("--live", flags.live) } : {}),
    ...(flags.preview ? { preview: readPlace("--preview", flags.preview) } : {}),
  };
  const [before, after] = [await readSite(flags.before!), await readSite(flags.after!)];
  const found: Comparison = {
    ...compareSites(before, after),
    ...(flags.check ? { check: readCheck(readFileSync(flags.check, "utf8")) } : {}),
  };
  const comment = writeComment(found, places);
  if (flags.data) writeFileSync(flags.data, JSON.stringify(found));
  if (flags.out) writeFileSync(flags.out, comment);
  else process.stdout.write(comment);
  if (
    found.sites === "no site after" ||
    found.lost.items.length > 0 ||
    (found.check?.fix.items.length ?? 0) > 0
  )
    process.exitCode = 1;
} catch (error) {
  console.error(describeFailure(error));
  process.exitCode = 1;
}
