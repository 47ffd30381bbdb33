/**
 * What stands in the data folder, and what of it nobody would read: nothing an editor wrote
 * is passed over in silence.
 */
import { join } from "node:path";
import { lstatSync, readdirSync, type Dirent, type Stats } from "node:fs";
import { areaFiles } from "../../_data/areaFiles.ts";
import { suggest } from "../text/suggest.ts";
import { kinds } from "../kinds/kinds.ts";
import type { Issue } from "./issue.ts";
import { singles } from "./singles.ts";

type What = "file" | "folder" | "other";
const whatIs = (entry: Dirent | Stats): What => {
  if (entry.isFile()) return "file";
  return entry.isDirectory() ? "folder" : "other";
};

/** What stands at a path itself, not where a shortcut leads; undefined where nothing does. */
export const whatStandsAt = (path: string): What | undefined => {
  const found = lstatSync(path, { throwIfNoEntry: false });
  return found && whatIs(found);
};

/**
 * Shortcuts are not followed: they lead to what is not in the guide, or
 * nowhere on another computer.
 */
export const notAFile = (file: string, what: "folder" | "other"): Issue =>
  what === "folder"
    ? {
        file,
        message: "This is a folder, and only the files beside it are read.",
        fix: "move what is in it up into the folder above, or take it away",
        help: "files-and-their-ids",
      }
    : {
        file,
        message: "This is a shortcut to something else, and only files themselves are read.",
        fix: "put the file itself here, or take the shortcut away",
        help: "files-and-their-ids",
      };

/** A record's id as its file's name says it. */
export const idOfFile = (name: string): string =>
  name.replace(/(?:\.(?:ya?ml|md|markdown|txt))+$/i, "");
/** The nearest name that can stand in an address. */
export const tidyId = (name: string): string =>
  idOfFile(name)
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
export const isId = (id: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id);

/**
 * Programs leave files of their own that begin with a dot; a record that does
 * so has got it by mistake.
 */
const isOfPrograms = (name: string): boolean =>
  name.startsWith(".") && !/\.(?:ya?ml|md)$/i.test(name);

export type Listed = { name: string; what: What };

/** What is in a folder, by name; nothing where the folder is not there, or is none. */
export const listFolder = (folder: string): Listed[] =>
  whatStandsAt(folder) !== "folder"
    ? []
    : readdirSync(folder, { withFileTypes: true })
        .filter(({ name }) => !isOfPrograms(name))
        .map((entry) => ({ name: entry.name, what: whatIs(entry) }))
        .sort((a, b) => (a.name < b.name ? -1 : 1));

/** What keeps a file in a folder of records from being read. */
export const badName = (
  file: string,
  { name, what }: Listed,
  ending: string,
): Issue | undefined => {
  if (what !== "file") return notAFile(file, what);
  if (!name.endsWith(ending)) {
    const close = /\.(ya?ml|md|markdown|txt)$/i.test(name);
    return {
      file,
      message: "This file is not read, because of how its name ends.",
      expected: `a name that ends in ${ending}`,
      fix: close ? `rename it to ${tidyId(name)}${ending}` : "move it out of the folder",
      help: "files-and-their-ids",
    };
  }
  if (!isId(name.slice(0, -ending.length))) {
    const better = tidyId(name);
    return {
      file,
      message: "This file's name cannot be part of an address.",
      expected: "small letters, digits and hyphens",
      fix: better ? `rename it to ${better}${ending}` : "rename it",
      help: "files-and-their-ids",
    };
  }
  return undefined;
};

/** What keeps the folder of a record from being read, for kinds whose records have a folder each. */
export const badFolderName = (
  file: string,
  { name, what }: Listed,
  kind: { file?: string },
): Issue | undefined => {
  const own = `${kind.file}.yaml`;
  if (what === "other") return notAFile(file, what);
  if (what === "file")
    return {
      file,
      message: "Each of these has a folder of its own, and this is a file beside the folders.",
      expected: `${tidyId(name)}/${own}`,
      fix: `make a folder ${tidyId(name)}, and move this file into it as ${own}`,
      help: "files-and-their-ids",
    };
  if (isId(name)) return undefined;
  const better = tidyId(name);
  return {
    file,
    message: "This folder's name cannot be part of an address.",
    expected: "small letters, digits and hyphens",
    fix: better ? `rename it to ${better}` : "rename it",
    help: "files-and-their-ids",
  };
};

/** What stands in the folder of one record, and nobody reads. */
export const findUnreadBeside = (
  dataDir: string,
  { folder, file }: { folder: string; file?: string },
  id: string,
): Issue[] => {
  const known = [file, ...Object.keys(areaFiles)].map((name) => `${name}.yaml`);
  return listFolder(join(dataDir, folder, id))
    .filter(({ name, what }) => what !== "file" || !known.includes(name))
    .map(({ name, what }): Issue => {
      const place = `_data/${folder}/${id}/${name}`;
      if (what !== "file") return notAFile(place, what);
      const meant = suggest(name, known);
      return {
        file: place,
        message: "This file is not read.",
        expected: `one of ${known.join(", ")}`,
        fix: meant ? `rename it to ${meant}` : "move it out of this folder",
        help: "files-and-their-ids",
      };
    });
};

const folders: readonly string[] = Object.values(kinds).map(({ folder }) => folder);
/** The files that stand beside the folders. */
const files: readonly string[] = Object.keys(singles).map((name) => `${name}.yaml`);

/** What stands in the data folder beside the records' folders, and nobody reads. */
export const findUnread = (dataDir: string): Issue[] =>
  listFolder(dataDir).flatMap(({ name, what }): Issue[] => {
    const file = `_data/${name}`;
    if (files.includes(name) || name.endsWith(".ts")) return [];
    if (what === "other") return [notAFile(file, what)];
    if (folders.includes(name))
      return what === "folder"
        ? []
        : [
            {
              file,
              message: "This is a file, and a folder of records belongs here.",
              fix: `give it another name, and put the folder ${name} in its place`,
              help: "files-and-their-ids",
            },
          ];
    if (what === "folder") {
      const meant = suggest(name, folders);
      return [
        {
          file,
          message: "This folder is not read.",
          expected: `one of ${folders.join(", ")}`,
          fix: meant
            ? `rename it to ${meant}, or move what is in it there`
            : "move it out of this folder",
          help: "files-and-their-ids",
        },
      ];
    }
    const meant = suggest(name, files);
    return [
      {
        file,
        message: "This file is not read.",
        expected: "a record in the folder of its kind",
        fix: meant
          ? `rename it to ${meant}`
          : "move it into the folder of its kind, or out of this one",
        help: "files-and-their-ids",
      },
    ];
  });
