/** The files that hold records, and what kind of record each holds, told from where it stands. */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { z } from "zod";
import { areaFiles } from "../../_data/areaFiles.ts";
import { kindNames, kinds } from "../kinds/kinds.ts";
import { singles } from "./singles.ts";

export type RecordKind = {
  one: string;
  called: string;
  schema: z.ZodObject;
  /** How many folders below the data folder its file stands: a file that stands by itself is in none. */
  depth: number;
};

type Filed = { folder: string; file?: string; body?: string };

/** How the names of a kind's files end. */
export const endingOf = ({ body }: Pick<Filed, "body">): string => (body ? ".md" : ".yaml");

/** Where a record of a kind stands, below a folder of records: `roles/senco.yaml`, `areas/rotherham/area.yaml`. */
export const pathOf = (kind: Filed, id: string): string =>
  kind.file === undefined
    ? `${kind.folder}/${id}${endingOf(kind)}`
    : `${kind.folder}/${id}/${kind.file}${endingOf(kind)}`;

/** The same, named as in messages. */
export const fileOf = (kind: Filed, id: string): string => `_data/${pathOf(kind, id)}`;

const single = (name: string, of: { called: string; schema: z.ZodObject }, depth: number) => ({
  one: name,
  called: of.called,
  schema: of.schema,
  depth,
});

const kindBelow = (place: string, names: readonly string[]): RecordKind | undefined => {
  const kind = kindNames.map((name) => kinds[name]).find(({ folder }) => folder === place);
  const last = names.at(-1) ?? "";
  if (!kind || !last.endsWith(endingOf(kind))) return undefined;
  if (kind.file === undefined) return names.length === 1 ? { ...kind, depth: 1 } : undefined;
  const name = last.slice(0, -endingOf(kind).length);
  if (names.length !== 2) return undefined;
  if (name === kind.file) return { ...kind, depth: 2 };
  const beside = Object.hasOwn(areaFiles, name)
    ? areaFiles[name as keyof typeof areaFiles]
    : undefined;
  return beside && single(name, beside, 2);
};

/** @param file as in `_data/roles/senco.yaml`; undefined comes back for a file that is no record */
export const recordKindOf = (file: string): RecordKind | undefined => {
  const [data, place = "", ...names] = file.split("/");
  if (data !== "_data") return undefined;
  if (names.length > 0) return kindBelow(place, names);
  const one = Object.keys(singles).find((name) => `${name}.yaml` === place);
  return one === undefined ? undefined : single(one, singles[one as keyof typeof singles], 0);
};

/** All files of records below a data folder, named as in messages. */
export const listRecordFiles = (dataDir: string): string[] =>
  ["", ...kindNames.map((kind) => kinds[kind].folder)]
    .filter((folder) => existsSync(join(dataDir, folder)))
    .flatMap((folder) =>
      readdirSync(join(dataDir, folder), { withFileTypes: true, recursive: folder !== "" })
        .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
        .map(({ parentPath, name }) =>
          [
            "_data",
            join(parentPath, name).slice(join(dataDir, "/").length).replaceAll("\\", "/"),
          ].join("/"),
        )
        .filter((file) => recordKindOf(file))
        .sort(),
    );
