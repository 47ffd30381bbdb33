/**
 * What the history of the records tells: when a file last changed, and which pages there once were.
 * Pure: it is handed what git wrote.
 */
import type { Redirect } from "../../_data/redirects.ts";
import { suggest } from "../text/suggest.ts";
import type { AnyRecord } from "../kinds/Kind.ts";
import { addressOf, kindNames, kinds, pageKinds, type KindName } from "../kinds/kinds.ts";
import type { Issue } from "../records/issue.ts";
import type { KnownIds, Loaded, Records } from "../records/readRecords.ts";

export type History = {
  /** Every file that ever was among the records, still there or not. */
  files: readonly string[];
  /** The days on which a file changed, newest first. */
  changed: ReadonlyMap<string, readonly string[]>;
};

/**
 * What `parseHistory` reads: for each commit a mark and its day, then the letter of a change and
 * the file, each ended by a zero byte.
 */
export const historyFormat = ["--format=%x01%cs", "--name-status", "--no-renames", "-z"] as const;

/**
 * Reads what `git log` wrote with `historyFormat`, newest commit first.
 * @param short true where the history has been cut off: its oldest commit then holds
 * every file as if it were new,
 *   so the days it gives are left out
 */
export const parseHistory = (written: string, short = false): History => {
  const changed = new Map<string, string[]>();
  const files = new Set<string>();
  const commits = written.split("\u0001").slice(1);
  commits.forEach((commit, index) => {
    const [day = "", ...fields] = commit.split("\0").map((field) => field.replace(/^\n/, ""));
    for (let at = 0; at + 1 < fields.length; at += 2) {
      const file = fields[at + 1]!;
      files.add(file);
      if (short && index === commits.length - 1) continue;
      const days = changed.get(file);
      if (days) days.push(day);
      else changed.set(file, [day]);
    }
  });
  return { files: [...files].sort(), changed };
};

/** Kinds whose records have a page each. */
const pagedKinds: readonly KindName[] = kindNames.filter((name) => kinds[name].page);

const asRecord = (file: string): { kind: KindName; id: string } | undefined => {
  const [, folder, id] = /^_data\/([a-z]+)\/([a-z0-9-]+)\.(?:yaml|md)$/.exec(file) ?? [];
  const kind = kindNames.find((name) => kinds[name].folder === folder && pagedKinds.includes(name));
  return kind && id ? { kind, id } : undefined;
};

/**
 * Addresses of pages that once were there, where now neither a page stands nor a redirect
 * leads on: a family's saved link would end at nothing. Told before the removal is in the
 * history as well as after.
 * @param files every file that ever was among the records
 */
export const findLostAddresses = (
  files: readonly string[],
  ids: KnownIds,
  redirects: readonly Redirect[],
): Issue[] =>
  files.flatMap((file): Issue[] => {
    const was = asRecord(file);
    if (!was || ids[was.kind].has(was.id)) return [];
    const from = addressOf(was.kind, was.id);
    if (redirects.some((redirect) => redirect.from === from)) return [];
    const near = suggest(was.id, ids[was.kind]);
    const id = ids.redirects.has(was.id) ? `${was.kind}-${was.id}` : was.id;
    return [
      {
        file,
        message:
          `This file is gone, and its page was at ${from}. ` +
          "Links to that address now lead nowhere.",
        fix: [
          `bring the file back, or make a file _data/redirects/${id}.yaml with these four lines:`,
          `id: ${id}`,
          "name: Why it moved, in a few words",
          `from: ${from}`,
          `to: ${near ? addressOf(was.kind, near) : "/the/new/address/"}`,
        ].join("\n              "),
        help: "addresses-on-the-web",
      },
    ];
  });

/**
 * Pages whose file changed after an adviser checked them. The first change on or after the day of
 * the check is taken to be the one that wrote the check down.
 */
export const findChangedSinceReview = (changed: History["changed"], records: Records): Issue[] =>
  pageKinds
    .flatMap((kind) => records[kind] as { record: AnyRecord; read: Loaded<KindName>["read"] }[])
    .flatMap(({ record, read }): Issue[] => {
      if (!record.checked?.reviewed) return [];
      const { by, on } = record.checked.reviewed;
      const since = (changed.get(read.file) ?? []).filter((day) => day >= on);
      const [last] = since;
      if (since.length < 2 || last! <= on) return [];
      return [
        {
          file: read.file,
          message: `This page changed on ${last}, after ${by} checked it on ${on}.`,
          fix:
            "see what changed; if it is more than spelling, have the page checked again, " +
            "and change the day under reviewed",
          help: "dates",
        },
      ];
    });
