/** The flags of the commands that make a site. */
import { parseArgs } from "node:util";
import type { EditionOptions } from "../src/edition.ts";
import { suggest } from "../src/prose/suggest.ts";

/** A flag that cannot be used; its message says which and how to write it. */
export class BadFlag extends Error {}

const known = {
  area: { type: "string" }, "path-prefix": { type: "string" }, "site-url": { type: "string" },
  preview: { type: "boolean" }, "kill-offline": { type: "boolean" }, "with-admin": { type: "boolean" },
} as const;

/**
 * Reads the flags of `npm run build`.
 * @throws BadFlag with what to write instead
 */
export const readFlags = (given: readonly string[]): EditionOptions => {
  const { tokens, values } = parseArgs({ args: [...given], options: known, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind === "positional") throw new BadFlag(`"${token.value}" is not a flag. Flags begin with two hyphens: ${Object.keys(known).map((name) => `--${name}`).join(", ")}.`);
    if (token.kind !== "option") continue;
    if (!Object.hasOwn(known, token.name)) {
      const meant = suggest(token.name, Object.keys(known));
      throw new BadFlag(`There is no flag ${token.rawName}.${meant ? ` Did you mean --${meant}?` : ` There are: ${Object.keys(known).map((name) => `--${name}`).join(", ")}.`}`);
    }
    const takesValue = known[token.name as keyof typeof known].type === "string";
    if (!takesValue && token.value !== undefined) throw new BadFlag(`${token.rawName} takes no value: write ${token.rawName} alone, or leave it out`);
    // A flag that follows is no value: it is what comes after a value that was forgotten.
    if (takesValue && (!token.value || token.value.startsWith("--"))) throw new BadFlag(`${token.rawName} needs a value, as in ${token.rawName} ${token.name === "area" ? "rotherham" : token.name === "path-prefix" ? "/send/guide/" : "https://guide.example.org/"}`);
  }
  const text = (name: keyof typeof known): string | undefined => (typeof values[name] === "string" ? values[name] : undefined);
  const prefix = text("path-prefix");
  if (prefix !== undefined && !/^\/(?:[\w.~-]+\/)*$/.test(prefix)) throw new BadFlag(`--path-prefix begins and ends with a slash, as in --path-prefix /send/guide/ (found: ${prefix})`);
  const url = text("site-url");
  if (url !== undefined && !/^https:\/\/[^\s/]+\.[^\s/]+(?:\/\S*)?$/.test(url)) throw new BadFlag(`--site-url begins with https://, as in --site-url https://guide.example.org/ (found: ${url})`);
  const area = text("area");
  return {
    ...(area ? { area } : {}), ...(prefix ? { pathPrefix: prefix } : {}), ...(url ? { siteUrl: url } : {}),
    preview: values.preview === true, killOffline: values["kill-offline"] === true, withAdmin: values["with-admin"] === true,
  };
};
