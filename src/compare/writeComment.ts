/**
 * Writes a comparison as one comment, for an editor who is no programmer:
 * what must be mended first.
 */
import { asAddress, asBlock, asText } from "./asText.ts";
import type { ChangedPage, Comparison, Edit, Some } from "./Comparison.ts";
import { diff, wordsIn } from "./diff.ts";
import type { Places } from "./places.ts";

/** By this the comment is found again when it is to be written anew. */
export const marker = "<!-- sen-signpost: what this change does -->";
/**
 * GitHub takes comments of up to 65,536 characters; the sections' rooms below
 * stay within it together.
 */
export const longestComment = 65_536;
/** Messages shown before the rest is folded. */
const atOnce = 5;
/** The highest grade at which a page reads well enough. */
const highestGrade = 8;

type Named = { address: string; title: string };

const counted = (count: number, one: string, many: string): string =>
  `${count.toLocaleString("en-GB")} ${count === 1 ? one : many}`;
const total = ({ items, more }: Some<unknown>): number => items.length + more;

const linkTo = (word: string, place: string | undefined, address: string): string[] =>
  place !== undefined && /^\/[\w/.~-]*$/.test(address) && !address.startsWith("//")
    ? [`[${word}](${new URL(address.slice(1), place).href})`]
    : [];

/** A page's title and address, and where to look at it. */
const pageLine = ({ address, title }: Named, places: Places): string =>
  [
    `**${asText(title)}** ${asAddress(address)}`,
    ...linkTo("live", places.live, address),
    ...linkTo("preview", places.preview, address),
  ].join(" · ");

/** As many lines as there is room for, and how many more there are. */
const fit = (
  { items, more }: Some<string>,
  room: number,
  rest: (count: number) => string,
  between = "\n",
): string => {
  let used = 0;
  const fitting = items.findIndex((line) => (used += line.length + between.length) > room);
  const shown = fitting < 0 ? items : items.slice(0, fitting);
  const left = items.length - shown.length + more;
  return [...shown, ...(left > 0 ? [rest(left)] : [])].join(between);
};

const mapSome = <Item>(
  { items, more }: Some<Item>,
  write: (item: Item) => string,
): Some<string> => ({ items: items.map(write), more });
const list = <Item>(
  some: Some<Item>,
  room: number,
  what: string,
  write: (item: Item) => string,
): string =>
  fit(
    mapSome(some, (item) => `- ${write(item)}`),
    room,
    (count) => `- … and ${count.toLocaleString("en-GB")} more ${what}`,
  );

/**
 * A sentence that changed, with its words marked: what went is struck through, what came is bold.
 */
const markWords = (before: string, after: string): string => {
  const runs: { kind: string; words: string[] }[] = [];
  for (const { kind, text } of diff(wordsIn(before), wordsIn(after))) {
    if (runs.at(-1)?.kind === kind) runs.at(-1)!.words.push(text);
    else runs.push({ kind, words: [text] });
  }
  return runs
    .map(({ kind, words }) => {
      const text = asText(words.join(" "));
      if (kind === "kept") return text;
      return kind === "gone" ? `~~${text}~~` : `**${text}**`;
    })
    .join(" ");
};

const editLine = ({ before, after }: Edit): string => {
  if (before === undefined) return `New: **${asText(after ?? "")}**`;
  if (after === undefined) return `Gone: ~~${asText(before)}~~`;
  return before === after ? `Moved: ${asText(after)}` : `Changed: ${markWords(before, after)}`;
};

const changedPage = ({ edits, links, ...page }: ChangedPage, places: Places): string => {
  const addresses = ({ items, more }: Some<string>): string =>
    items.map(asAddress).join(", ") + (more > 0 ? ` and ${more} more` : "");
  return [
    `- ${pageLine(page, places)}`,
    ...edits.items.map((edit) => `  - ${editLine(edit)}`),
    ...(edits.more > 0
      ? [`  - … and ${counted(edits.more, "more change", "more changes")} on this page`]
      : []),
    ...(links.to.items.length > 0 ? [`  - Now leads to ${addresses(links.to)}`] : []),
    ...(links.noLonger.items.length > 0
      ? [`  - No longer leads to ${addresses(links.noLonger)}`]
      : []),
  ].join("\n");
};

/**
 * A message of the check: its sentences as text, the quoted line and the sign
 * below it in their places.
 */
const messageBlock = (message: string): string => {
  const lines = message.split("\n");
  if (/^\s*at /m.test(message) || lines.length > 12 || message.startsWith("The check “"))
    return `**${asText(lines[0]!)}**\n\n${asBlock(lines.slice(1))}`;
  const quoted = lines.filter((line) => /^ {0,6}\d* *\| /.test(line));
  const words = lines.slice(1).filter((line) => !quoted.includes(line));
  return [
    `**${asText(lines[0]!)}**`,
    ...(quoted.length > 0 ? [asBlock(quoted)] : []),
    ...(words.length > 0 ? [words.map((line) => `> ${asText(line)}`).join("  \n")] : []),
  ].join("\n\n");
};

const folded = (summary: string, inside: string): string =>
  `<details><summary>${summary}</summary>\n\n${inside}\n\n</details>`;

const writeMessages = ({ items, more }: Some<string>, room: number): string =>
  fit(
    { items: items.map(messageBlock), more },
    room,
    (count) => `… and ${count.toLocaleString("en-GB")} more`,
    "\n\n",
  );

/** Messages, all but the first of them folded. */
const foldMessages = ({ items, more }: Some<string>, room: number): string => {
  const rest = { items: items.slice(atOnce), more };
  return [
    writeMessages({ items: items.slice(0, atOnce), more: 0 }, room / 2),
    ...(total(rest) > 0
      ? [folded(`and ${total(rest).toLocaleString("en-GB")} more`, writeMessages(rest, room / 2))]
      : []),
  ].join("\n\n");
};

const lostLine = (page: Named, places: Pick<Places, "live">): string =>
  `${pageLine(page, places)}\n  Families have this address in letters and bookmarks. ` +
  `Add a file in ${asAddress("_data/redirects")} that leads from ${asAddress(page.address)} ` +
  "to the page that takes its place, or bring the page back.";

const regionNames = { head: "The head", main: "A sentence", foot: "The foot" };
const sharedLine = ({ region, pages, of, edit }: Comparison["shared"]["items"][number]): string =>
  `${regionNames[region]} of ${pages === of ? "all pages" : counted(pages, "page", "pages")} ` +
  `changed. ${editLine(edit)}`;

const claimLine = ({
  sentence,
  sources,
  was,
  ...page
}: Comparison["claims"]["items"][number]): string => {
  const now = sources === "" ? "**No longer says where this is written.**" : asText(sources);
  const before = was === undefined ? "" : `${sources === "" ? "" : "."} It was: ${asText(was)}`;
  return `${asAddress(page.address)} “${asText(sentence)}”\n  ${now}${before}`;
};

const gradeLine = ({
  grade,
  ...page
}: Named & { grade: NonNullable<ChangedPage["grade"]> }): string => {
  const { before, after } = grade;
  const notes = [
    ...(before !== undefined && after - before >= 1
      ? ["harder to read than before by a grade or more"]
      : []),
    ...(after > highestGrade ? [`above grade ${highestGrade}`] : []),
  ];
  const from = before === undefined ? "" : `${before.toFixed(1)} → `;
  const told = notes.length > 0 ? ` **(${notes.join("; ")})**` : "";
  return `${asText(page.title)}: ${from}${after.toFixed(1)}${told}`;
};

const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

const copyLine = ({ before, after, limit }: NonNullable<Comparison["copy"]>): string =>
  `The offline copy that a phone keeps goes from ${kB(before)} to ${kB(after)}; ` +
  `the limit is ${kB(limit)}.`;

/** What is said where no page by itself changes. */
const withoutPages = ({ shared, claims, links, repeated }: Comparison): string => {
  if (total(shared) > 0) return "Many pages change alike.";
  return total(claims) + total(links) + total(repeated) > 0
    ? "The words stay as they are; what they rest on or where they lead changes."
    : "No page changes: readers see the same words, links and sources as before.";
};

/** What differs between the two sites, in one line. */
const summarize = (found: Comparison): string => {
  const fix = total(found.lost) + (found.check ? total(found.check.fix) : 0);
  const parts = [
    [found.changed, "page changes", "pages change"] as const,
    [found.added, "page is new", "pages are new"] as const,
    [found.moved, "address leads on to another", "addresses lead on to others"] as const,
    [found.lost, "address is gone", "addresses are gone"] as const,
  ].flatMap(([some, one, many]) => (total(some) > 0 ? [counted(total(some), one, many)] : []));
  const checked = found.check ? "Nothing must be mended." : "";
  const first =
    fix > 0 ? `**${counted(fix, "thing must be mended", "things must be mended")}.**` : checked;
  if (found.sites !== "both") return fix > 0 ? first : "";
  const pages = parts.length > 0 ? `${parts.join(", ")}.` : withoutPages(found);
  return [
    first,
    pages,
    ...(found.copy && kB(found.copy.before) !== kB(found.copy.after) ? [copyLine(found.copy)] : []),
  ]
    .join(" ")
    .trim();
};

/** How much of the comment each section may fill, in characters. */
const room = {
  fix: 12_000,
  lost: 5_000,
  advice: 5_000,
  pages: 15_000,
  names: 2_500,
  claims: 6_000,
  links: 3_000,
  grades: 3_000,
};

/**
 * Writes the comment.
 * @param places where the live site and the preview stand; without them nothing is linked
 */
export const writeComment = (found: Comparison, places: Places = {}): string => {
  const { check, lost, moved, added, changed, repeated, shared, claims, links } = found;
  const graded = [...changed.items, ...added.items].flatMap((page) =>
    page.grade ? [{ address: page.address, title: page.title, grade: page.grade }] : [],
  );
  const live = places.live === undefined ? {} : { live: places.live };
  const preview = places.preview === undefined ? {} : { preview: places.preview };
  const section = (is: boolean, heading: string, ...parts: string[]): string[] =>
    is ? [`### ${heading}`, ...parts.filter(Boolean)] : [];
  const part = <Item>(some: Some<Item>, intro: string, text: () => string): string =>
    total(some) > 0 ? `${intro}\n\n${text()}` : "";
  const fix = total(lost) + (check ? total(check.fix) : 0);
  return [
    marker,
    "## What this change does",
    summarize(found),
    ...(found.sites === "no site after"
      ? [
          "With this change the guide could not be built, so the pages could not be " +
            "compared. They will be, once what stands below is mended.",
        ]
      : []),
    ...(found.sites === "no site before"
      ? [
          "The guide as it stands without this change could not be built, " +
            "so there is nothing to compare the pages with. That is no fault of this change.",
        ]
      : []),
    ...section(
      fix > 0,
      "Must be mended",
      part(lost, "Addresses that would lead nowhere:", () =>
        list(lost, room.lost, "addresses", (page) => lostLine(page, live)),
      ),
      check && total(check.fix) > 0 ? foldMessages(check.fix, room.fix) : "",
    ),
    ...section(
      check !== undefined && total(check.advice) > 0,
      "Worth a look (stops nothing)",
      check
        ? folded(
            counted(
              total(check.advice),
              "piece of advice on the whole guide",
              "pieces of advice on the whole guide",
            ),
            writeMessages(check.advice, room.advice),
          )
        : "",
    ),
    ...section(
      total(changed) + total(added) + total(moved) + total(shared) + total(repeated) > 0,
      "Pages",
      part(added, "New:", () =>
        list(added, room.names, "pages", (page) => pageLine(page, preview)),
      ),
      part(moved, "Moved:", () =>
        list(
          moved,
          room.names,
          "pages",
          (page) => `${pageLine(page, live)} now leads to ${asAddress(page.to)}`,
        ),
      ),
      part(changed, "Changed:", () =>
        fit(
          mapSome(changed, (page) => changedPage(page, places)),
          room.pages,
          (count) => `- … and ${counted(count, "more page", "more pages")}`,
        ),
      ),
      part(shared, "On many pages alike:", () => list(shared, room.names, "changes", sharedLine)),
      part(repeated, "Only repeating or counting what changed:", () =>
        list(
          repeated,
          room.names,
          "pages",
          ({ address, title }) => `${asText(title)} ${asAddress(address)}`,
        ),
      ),
    ),
    ...section(
      total(claims) > 0,
      "What the guide now says, and where that is written",
      list(claims, room.claims, "sentences", claimLine),
    ),
    ...section(
      total(links) > 0,
      "New links to other websites",
      list(
        links,
        room.links,
        "links",
        ({ to, address }) => `${asAddress(to)} on ${asAddress(address)}`,
      ),
    ),
    ...section(
      graded.length > 0,
      "How it reads (school grade; lower is easier)",
      list({ items: graded, more: 0 }, room.grades, "pages", gradeLine),
    ),
  ]
    .filter(Boolean)
    .join("\n\n")
    .concat("\n");
};
