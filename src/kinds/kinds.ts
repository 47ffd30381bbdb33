/**
 * All kinds of record: one for each descriptor in this folder. Nothing else lists them, so a new kind is its data
 * file, its descriptor and its template.
 */
import { readdirSync } from "node:fs";
import { projectFile } from "../project.ts";
import type { KindName } from "./Kind.ts";
import type { AnyKind } from "./Kind.ts";

export type { KindName, RecordOf } from "./Kind.ts";

const ending = ".tsx";

const loadKinds = async (): Promise<AnyKind[]> => {
  const names = readdirSync(projectFile("src/kinds"))
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length));
  const modules = (await Promise.all(names.map((name) => import(`./${name}.tsx`)))) as {
    default: AnyKind;
  }[];
  return modules.map((module) => module.default).sort((a, b) => a.place - b.place);
};

/** By the name of their folder, in their order. */
export const kinds = Object.fromEntries(
  (await loadKinds()).map((kind) => [kind.folder, kind]),
) as Readonly<Record<KindName, AnyKind>>;

export const kindNames = Object.keys(kinds) as KindName[];

/** The kinds whose records a link can lead to, by the word that links use: `role` for `roles`. */
export const kindOfLink: ReadonlyMap<string, KindName> = new Map(
  kindNames.flatMap((name) => {
    const { link } = kinds[name];
    return link === undefined ? [] : [[link, name] as const];
  }),
);

/** The words that links use, as in `role:senco`. */
export const linkKinds: readonly string[] = [...kindOfLink.keys()];

/** The address of a record's page or place, without the path prefix. */
export const addressOf = (kind: KindName, id: string): string => kinds[kind].address(id);

/** The kinds whose records are pages that people read and advisers check. */
export const pageKinds = kindNames.filter((name) => "checked" in kinds[name].schema.shape);
