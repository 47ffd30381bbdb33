/** The flags of the commands that make a site or check one. */
import { parseArgs } from "node:util";
import { z } from "zod";
import type { EditionOptions } from "../src/edition.ts";
import { suggest } from "../src/text/suggest.ts";

/** A flag that cannot be used; its message says which and how to write it. */
export class BadFlag extends Error {}

const edition = {
  area: { type: "string", as: "rotherham" },
  "path-prefix": { type: "string", as: "/send/guide/" },
  "site-url": { type: "string", as: "https://guide.example.org/" },
  preview: { type: "boolean" },
  "kill-offline": { type: "boolean" },
  "with-admin": { type: "boolean" },
} as const;
const manyAreas = { areas: { type: "string", as: "rotherham,england" } } as const;
const dueList = {
  "as-of": { type: "string", as: "2027-06-01" },
  due: { type: "boolean" },
  json: { type: "boolean" },
} as const;

/**
 * An address stands in every page and in the feed, with more written behind it: no query, no
 * fragment, nothing to escape.
 */
const isSiteAddress = (url: string): boolean =>
  /^https:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d+)?(?:\/[\w.~%/-]*)?$/i.test(url) &&
  URL.canParse(url);

/** The flags that a command knows; one that takes a value has an example of it. */
type Known = Readonly<Record<string, { type: "string"; as: string } | { type: "boolean" }>>;

/** The values of flags, each of them known and with a value where it needs one. */
const readGiven = (
  given: readonly string[],
  known: Known,
): Record<string, string | boolean | undefined> => {
  const all = Object.keys(known)
    .map((name) => `--${name}`)
    .join(", ");
  const { tokens, values } = parseArgs({
    args: [...given],
    options: known,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind === "positional")
      throw new BadFlag(`"${token.value}" is not a flag. Flags begin with two hyphens: ${all}.`);
    if (token.kind !== "option") continue;
    const flag = Object.hasOwn(known, token.name) ? known[token.name]! : undefined;
    if (!flag) {
      const meant = suggest(token.name, Object.keys(known));
      throw new BadFlag(
        `There is no flag ${token.rawName}.${meant ? ` Did you mean --${meant}?` : ` There are: ${all}.`}`,
      );
    }
    if (flag.type === "boolean" && token.value !== undefined)
      throw new BadFlag(
        `${token.rawName} takes no value: write ${token.rawName} alone, or leave it out`,
      );
    // A flag that follows is no value: it is what comes after a value that was forgotten.
    if (flag.type === "string" && (!token.value || token.value.startsWith("--")))
      throw new BadFlag(`${token.rawName} needs a value, as in ${token.rawName} ${flag.as}`);
  }
  return values as Record<string, string | boolean | undefined>;
};

const toEdition = (values: Record<string, string | boolean | undefined>): EditionOptions => {
  const text = (name: keyof typeof edition): string | undefined =>
    typeof values[name] === "string" ? values[name] : undefined;
  const prefix = text("path-prefix");
  if (prefix !== undefined && !/^\/(?:(?!\.{1,2}\/)[\w.~-]+\/)*$/.test(prefix))
    throw new BadFlag(
      "--path-prefix begins and ends with a slash, as in --path-prefix /send/guide/ (found: " +
        `${prefix})`,
    );
  const url = text("site-url");
  if (url !== undefined && !isSiteAddress(url))
    throw new BadFlag(
      "--site-url begins with https://, as in --site-url https://guide.example.org/ (found: " +
        `${url})`,
    );
  const area = text("area");
  return {
    ...(area ? { area } : {}),
    ...(prefix ? { pathPrefix: prefix } : {}),
    ...(url ? { siteUrl: url } : {}),
    preview: values.preview === true,
    killOffline: values["kill-offline"] === true,
    withAdmin: values["with-admin"] === true,
  };
};

/**
 * Reads the flags of a command that makes the edition of one area.
 * @throws BadFlag with what to write instead
 */
export const readFlags = (given: readonly string[]): EditionOptions =>
  toEdition(readGiven(given, edition));

export type BuildOptions = {
  edition: EditionOptions;
  /** The editions to make side by side, each below a path of its own; the one of `edition` where it is left out. */
  areas?: readonly string[] | "all";
};

/**
 * Reads the flags of `npm run build`: those of one edition, and a list of areas in place of one.
 * @throws BadFlag with what to write instead
 */
export const readBuildFlags = (given: readonly string[]): BuildOptions => {
  const { areas, ...values } = readGiven(given, { ...edition, ...manyAreas });
  if (typeof areas !== "string") return { edition: toEdition(values) };
  if (values.area !== undefined)
    throw new BadFlag("--area makes one edition and --areas many: give one of the two");
  const ids = areas.split(",");
  const twice = ids.find((id, at) => ids.indexOf(id) !== at);
  if (ids.includes("") || twice !== undefined)
    throw new BadFlag(
      `--areas takes the ids of areas, each once, with commas and no spaces, or the word all, as in ` +
        `--areas ${manyAreas.areas.as} (found: ${areas})`,
    );
  return { edition: toEdition(values), areas: areas === "all" ? "all" : ids };
};

export type CheckOptions = {
  edition: EditionOptions;
  /** The day for which the list of what is due is made, as in 2027-06-01. */
  asOf?: string;
  /** Only that list, as Markdown. */
  due: boolean;
  /** All that was found, as data. */
  json: boolean;
};

/**
 * Reads the flags of `npm run check`: those of a build, and two about what is due.
 * @throws BadFlag with what to write instead
 */
export const readCheckFlags = (given: readonly string[]): CheckOptions => {
  const values = readGiven(given, { ...edition, ...dueList });
  const asOf = values["as-of"];
  if (typeof asOf === "string" && !z.iso.date().safeParse(asOf).success)
    throw new BadFlag(
      `--as-of takes a day of the calendar, year first, as in --as-of ${dueList["as-of"].as} ` +
        `(found: ${asOf})`,
    );
  return {
    edition: toEdition(values),
    ...(typeof asOf === "string" ? { asOf } : {}),
    due: values["due"] === true,
    json: values["json"] === true,
  };
};
