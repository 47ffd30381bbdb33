/** One site for all tests of a run that only read it: making it takes longer than most of them. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import { makeSite, type Site } from "../src/buildSite.ts";
import { prepareEdition } from "../src/edition.ts";
import { writeSite } from "../src/publish/writeSite.ts";

/** Where tests are told the folder of the site that is there for all of them. */
const variable = "SHARED_SITE";
const partsIn = (folder: string): string => join(folder, "parts");
const siteIn = (folder: string): string => join(folder, "site");

/** Makes the site, and tells the processes that this one starts where it is. It goes when this process ends. */
export const shareSite = async (): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), "sen-signpost-shared-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  const { files, pages, sizes } = await makeSite({});
  writeFileSync(partsIn(folder), serialize({ files, pages, sizes }));
  writeSite(files, siteIn(folder));
  process.env[variable] = folder;
};

/**
 * The Rotherham edition at the root of a host nobody knows, as families get it: the shared one, or one of its own where
 * a test file is run by itself.
 * @returns with `folder`, where its files are and nothing may be changed, if it is shared
 */
export const sharedSite = async (): Promise<{ site: Site; folder?: string }> => {
  const shared = process.env[variable];
  if (!shared) return { site: await makeSite({}) };
  const parts = deserialize(readFileSync(partsIn(shared))) as Omit<Site, "edition">;
  return { site: { edition: await prepareEdition({}), ...parts }, folder: siteIn(shared) };
};
