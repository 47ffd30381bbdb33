/** The list of what is due, in words: for a terminal, and as Markdown for an issue. */
import { writeDate } from "../src/text/dates.ts";
import { daysOfNotice, type Dated, type OwnersList } from "../src/freshness/due.ts";

type Row = { file: string; message: string };
type Group = {
  heading: string;
  rows: Row[];
  /** Rows that say nothing but which file. */ filesOnly?: true;
};

const dated = (entries: readonly Dated[], verb: string): Row[] =>
  entries.map(({ file, name, due }) => ({ file, message: `${name} (${verb} ${writeDate(due)})` }));

const groupsOf = (list: OwnersList): Group[] =>
  [
    { heading: "Overdue", rows: dated(list.overdue, "was due") },
    { heading: "Due today", rows: dated(list.today, "due") },
    { heading: `Due in the next ${daysOfNotice} days`, rows: dated(list.soon, "due") },
    {
      heading: "A source was read again after this page was last held against it",
      rows: list.reread.map(({ file, name, since, source }) => ({
        file,
        message:
          `${name} (last held against it ${writeDate(since)}; ` +
          `${source.name} was read ${writeDate(source.read)})`,
      })),
    },
    {
      heading: "Contact details that stay hidden, because nobody has seen or confirmed them",
      rows: list.hidden.map(({ file, field, value }) => ({ file, message: `${field} ${value}` })),
    },
    {
      heading: "Not yet checked by an adviser",
      filesOnly: true,
      rows: list.unreviewed.map(({ file, name }) => ({ file, message: name })),
    },
  ].filter(({ rows }) => rows.length > 0) as Group[];

export const isNothingDue = (lists: readonly OwnersList[]): boolean =>
  lists.every((list) => groupsOf(list).length === 0);

const nothing = "Nothing is due, and nothing waits to be looked at.";

/** Files as a terminal shows many of them: those of one folder in one row. */
const byFolder = (rows: readonly Row[]): string[] => {
  const folders = new Map<string, string[]>();
  for (const { file } of rows) {
    const end = file.lastIndexOf("/") + 1;
    folders.set(file.slice(0, end), [...(folders.get(file.slice(0, end)) ?? []), file.slice(end)]);
  }
  return [...folders].map(([folder, names]) => `${folder} ${names.join(", ")}`);
};

/** The list for a terminal. */
export const describeDue = (lists: readonly OwnersList[]): string => {
  const parts = lists
    .map((list) => ({ list, groups: groupsOf(list) }))
    .filter(({ groups }) => groups.length > 0);
  if (parts.length === 0) return nothing;
  return parts
    .map(({ list, groups }) =>
      [
        `For: ${list.owner}`,
        ...groups.flatMap(({ heading, rows, filesOnly }) => [
          `\n  ${heading} (${rows.length}):`,
          ...(filesOnly
            ? byFolder(rows)
            : rows.map(({ file, message }) => `${file}: ${message}`)
          ).map((row) => `    ${row}`),
        ]),
      ].join("\n"),
    )
    .join("\n\n");
};

/** Text that Markdown shows as it is. */
const plain = (text: string): string => text.replace(/[\\`*_[\]<>#|~@]/g, "\\$&");

/**
 * What a host takes as the text of an issue is 65,536 characters; the rest is for
 * what stands round the list.
 */
const mostCharacters = 60_000;

/**
 * The list as Markdown.
 * @param asOf the day it was made for
 * @param addressOf where a file can be changed; without it, files are named only
 */
export const writeDue = (
  lists: readonly OwnersList[],
  asOf: string,
  addressOf?: (file: string) => string,
): string => {
  const name = (file: string): string =>
    addressOf ? `[\`${file}\`](${addressOf(file)})` : `\`${file}\``;
  const parts = lists
    .map((list) => ({ list, groups: groupsOf(list) }))
    .filter(({ groups }) => groups.length > 0);
  const lines = [
    `What is due on ${writeDate(asOf)}, by who keeps it right. Nothing here stops a change.`,
    ...(parts.length === 0 ? ["", nothing] : []),
    ...parts.flatMap(({ list, groups }) => [
      "",
      `## ${plain(list.owner)}`,
      ...groups.flatMap(({ heading, rows }) => [
        "",
        `### ${heading} (${rows.length})`,
        "",
        ...rows.map(({ file, message }) => `- ${plain(message)}: ${name(file)}`),
      ]),
    ]),
  ];
  let length = 0;
  const fit = lines.findIndex((line) => (length += line.length + 1) > mostCharacters);
  if (fit < 0) return lines.join("\n");
  return [
    ...lines.slice(0, fit),
    "",
    `The list is longer than fits here. All of it: \`npm run check -- --due --as-of ${asOf}\``,
  ].join("\n");
};
