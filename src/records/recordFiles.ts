/** The files that hold records, and what kind of record each holds, told from where it stands. */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { z } from "zod";
import { kindNames, kinds } from "../kinds/kinds.ts";
import { singles } from "./singles.ts";

export type RecordKind = {
  one: string;
  called: string;
  schema: z.ZodObject;
  /** Whether its file stands by itself, beside the folders. */ single: boolean;
};

/** How the names of a kind's files end. */
export const endingOf = ({ body }: { body?: string }): string => (body ? ".md" : ".yaml");

/** @param file as in `_data/roles/senco.yaml`; undefined comes back for a file that is no record */
export const recordKindOf = (file: string): RecordKind | undefined => {
  const [data, place = "", name, ...more] = file.split("/");
  if (data !== "_data" || more.length > 0) return undefined;
  if (name === undefined) {
    const one = Object.keys(singles).find((single) => `${single}.yaml` === place) as
      keyof typeof singles | undefined;
    return one && { one, ...singles[one], single: true };
  }
  const kind = kindNames.find((kind) => kinds[kind].folder === place);
  return kind && name.endsWith(endingOf(kinds[kind]))
    ? {
        one: kinds[kind].one,
        called: kinds[kind].called,
        schema: kinds[kind].schema,
        single: false,
      }
    : undefined;
};

/** All files of records below a data folder, named as in messages. */
export const listRecordFiles = (dataDir: string): string[] =>
  ["", ...kindNames.map((kind) => kinds[kind].folder)]
    .filter((folder) => existsSync(join(dataDir, folder)))
    .flatMap((folder) =>
      readdirSync(join(dataDir, folder), { withFileTypes: true })
        .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
        .map(({ name }) => ["_data", folder, name].filter(Boolean).join("/"))
        .filter((file) => recordKindOf(file))
        .sort(),
    );
