/**
 * What a change does to the finished site, as data. It is found where a stranger's program may run,
 * and written as a comment where only the project's own does: between the two it is a file, read
 * against this schema and never trusted.
 */
import { z } from "zod";

/** The longest text of a reader's page that is quoted. */
export const longestText = 400;
const text = z.string().max(longestText + 1);
const address = z.string().max(300);
const count = z.number().int().min(0);

/** The first of a list, and how many more there are. */
const some = <Item extends z.ZodType>(item: Item, limit: number) =>
  z.strictObject({ items: z.array(item).max(limit), more: count });
export type Some<Item> = { items: Item[]; more: number };

/**
 * How many of each list are kept: more than a comment has room for, and
 * less than a megabyte or two.
 */
export const limits = { messages: 100, pages: 200, edits: 20, claims: 200, links: 200 };

const page = { address, title: text };
/**
 * One sentence that changed: new where it has no `before`, gone where it has no `after`, moved
 * where both are the same.
 */
const edit = z.strictObject({ before: text.optional(), after: text.optional() });
const grades = z.strictObject({ before: z.number().optional(), after: z.number() });

export const comparison = z.strictObject({
  /** Which of the two sites were there to be compared. */
  sites: z.enum(["both", "no site before", "no site after"]),
  /** What `npm run check` said, a message an item. Absent where it was not run. */
  check: z
    .strictObject({
      fix: some(z.string().max(2000), limits.messages),
      advice: some(z.string().max(2000), limits.messages),
    })
    .optional(),
  /** Addresses that are gone, and nothing leads on from them. */
  lost: some(z.strictObject(page), limits.pages),
  moved: some(z.strictObject({ ...page, to: address }), limits.pages),
  added: some(z.strictObject({ ...page, grade: grades.optional() }), limits.pages),
  changed: some(
    z.strictObject({
      ...page,
      edits: some(edit, limits.edits),
      /** Where the words lead now, and where they no longer lead. */
      links: z.strictObject({
        to: some(address, limits.edits),
        noLonger: some(address, limits.edits),
      }),
      grade: grades.optional(),
    }),
    limits.pages,
  ),
  /** Pages that only repeat or count what is told of already. */
  repeated: some(z.strictObject(page), limits.pages),
  /** Sentences that changed on many pages at once, told once. */
  shared: some(
    z.strictObject({ region: z.enum(["head", "main", "foot"]), pages: count, of: count, edit }),
    limits.edits,
  ),
  /** Sentences whose sources are new or other than before. */
  claims: some(
    z.strictObject({ ...page, sentence: text, sources: text, was: text.optional() }),
    limits.claims,
  ),
  /** Addresses of other websites that the guide did not lead to before. */
  links: some(z.strictObject({ ...page, to: address }), limits.links),
  /** Bytes of the offline copy as it travels. */
  copy: z.strictObject({ before: count, after: count, limit: count }).optional(),
});
export type Comparison = z.infer<typeof comparison>;
export type Edit = z.infer<typeof edit>;
export type ChangedPage = Comparison["changed"]["items"][number];

/** Cuts a list to its first items. */
export const firstOf = <Item>(items: readonly Item[], limit: number): Some<Item> => ({
  items: items.slice(0, limit),
  more: Math.max(0, items.length - limit),
});

/** Cuts a text that is too long to quote. */
export const cut = (text: string, longest = longestText): string =>
  text.length > longest ? `${text.slice(0, longest)}…` : text;
