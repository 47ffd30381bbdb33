/** Two finished sites in, what a reader would see change out. Linear in the number of pages. */
import { addMeasures, gradeOf, measure } from "../rules/measure.ts";
import { limits as sizeLimits } from "../publish/sizes.ts";
import {
  cut,
  firstOf,
  limits,
  type ChangedPage,
  type Comparison,
  type Edit,
} from "./Comparison.ts";
import { findEdits, type ChangedSentence } from "./diff.ts";
import type { ReadPage, Region } from "./readPage.ts";
import type { ReadSite } from "./readSite.ts";

const regions = ["head", "main", "foot"] as const;
type PlacedEdit = ChangedSentence & { region: Region; key: string };
type Compared = { address: string; was: ReadPage | undefined; page: ReadPage; edits: PlacedEdit[] };

const linesOf = (page: ReadPage, region: Region): string[] =>
  page.lines.filter((line) => line.region === region).map(({ sentence }) => sentence);
const quote = ({ before, after }: ChangedSentence): Edit => ({
  ...(before === undefined ? {} : { before: cut(before) }),
  ...(after === undefined ? {} : { after: cut(after) }),
});
const name = (
  address: string,
  { title, redirect }: ReadPage,
): { address: string; title: string } => ({
  address: cut(address, 200),
  title: cut(redirect === undefined && title !== "" ? title : address),
});

/**
 * Where a sentence has its home: a record's own page and the words, before lists of pages; the
 * booklet of them all last.
 */
const rank = ({ address, page }: Compared): number => {
  if (address === "/print/") return 2;
  const isHome = address === "/words/" || (page.searchable && /^\/[^/]+\/[^/]/.test(address));
  return isHome ? 0 : 1;
};
const inOrder = (a: Compared, b: Compared): number =>
  rank(a) - rank(b) || (a.address < b.address ? -1 : 1);

const editsOf = (was: ReadPage, page: ReadPage): PlacedEdit[] =>
  regions.flatMap((region) =>
    findEdits(linesOf(was, region), linesOf(page, region)).map((edit) => ({
      ...edit,
      region,
      key: JSON.stringify([region, edit.before, edit.after]),
    })),
  );

/**
 * Whether nothing but a count, a size or a release of ours changed, as the list of sources has it
 * beside each: it follows from other changes.
 */
const isCount = ({ before, after }: ChangedSentence): boolean => {
  const [old, now] = [before, after].map((text) =>
    text?.replace(/\b\d+ (?:(?:sentence|place)s?|kB)\b|Release [0-9a-f]{8}/g, "…"),
  );
  return old !== undefined && old === now && before !== after;
};

/**
 * Pages made of the other pages: the guide as one file, and the figures about all of them. They
 * repeat and count, and say nothing of their own.
 */
const retold = new Set(["/guide.html", "/quality/"]);

/**
 * On how many pages a change is told once for all: a sentence on a handful of pages still
 * belongs to the first of them.
 */
const fewest = { head: 3, main: 10, foot: 3 };

/** Sentences that changed on many pages alike, as the foot of all pages does. */
const findShared = (
  pages: readonly Compared[],
): Map<string, { edit: PlacedEdit; pages: number }> => {
  const found = new Map<string, { edit: PlacedEdit; pages: number }>();
  for (const { edits } of pages) {
    for (const edit of new Map(edits.map((edit) => [edit.key, edit])).values()) {
      const known = found.get(edit.key);
      if (known) known.pages++;
      else found.set(edit.key, { edit, pages: 1 });
    }
  }
  return new Map(
    [...found].filter(
      ([, { edit, pages: times }]) => times >= Math.max(fewest[edit.region], pages.length / 2),
    ),
  );
};

const gradeOfPage = (page: ReadPage, { names }: ReadSite): number | undefined =>
  page.searchable && page.passages.length > 0
    ? gradeOf(addMeasures(page.passages.map((passage) => measure(passage, names))))
    : undefined;

const compareGrades = (
  { was, page }: Compared,
  before: ReadSite,
  after: ReadSite,
): Pick<ChangedPage, "grade"> => {
  const [old, now] = [was && gradeOfPage(was, before), gradeOfPage(page, after)];
  return now === undefined
    ? {}
    : { grade: { ...(old === undefined ? {} : { before: old }), after: now } };
};

/**
 * Sentences with sources that are new, or other than before; and those that lost
 * theirs. Each is told once.
 */
const compareClaims = (pages: readonly Compared[]): Comparison["claims"]["items"] => {
  const told = new Set<string>();
  return pages.flatMap(({ address, was, page }) => {
    const kept = new Set(page.lines.map(({ sentence }) => sentence));
    const lost = [...(was?.claims ?? [])]
      .filter(([sentence]) => !page.claims.has(sentence) && kept.has(sentence))
      .map(([sentence]) => [sentence, ""] as const);
    return [...page.claims, ...lost].flatMap(([sentence, sources]) => {
      const old = was?.claims.get(sentence);
      const key = JSON.stringify([sentence, sources]);
      if (old === sources || told.has(key)) return [];
      told.add(key);
      return [
        {
          ...name(address, page),
          sentence: cut(sentence),
          sources: cut(sources),
          ...(old === undefined ? {} : { was: cut(old) }),
        },
      ];
    });
  });
};

const isOutside = (link: string): boolean => /^https?:/.test(link);
const outsideLinksOf = (site: ReadSite): Set<string> =>
  new Set([...site.pages.values()].flatMap(({ links }) => [...links].filter(isOutside)));

const findNewLinks = (
  pages: readonly Compared[],
  known: ReadonlySet<string>,
): Comparison["links"]["items"] => {
  const told = new Set(known);
  return pages.flatMap(({ address, page }) =>
    [...page.links]
      .filter((link) => isOutside(link) && !told.has(link) && told.add(link))
      .map((link) => ({ ...name(address, page), to: cut(link, 250) })),
  );
};

/**
 * What differs in where a page leads, but for what is told elsewhere: sources, new and
 * gone pages, numbers to ring.
 */
const compareLinks = (
  was: ReadPage,
  page: ReadPage,
  told: (link: string) => boolean,
): ChangedPage["links"] => {
  const missing = (from: ReadPage, other: ReadPage): string[] =>
    [...from.links]
      .filter(
        (link) =>
          !other.links.has(link) && !/^(?:tel:|mailto:|\/sources\/)/.test(link) && !told(link),
      )
      .map((link) => cut(link, 250));
  return {
    to: firstOf(missing(page, was), limits.edits),
    noLonger: firstOf(missing(was, page), limits.edits),
  };
};

const nothing = (sites: Comparison["sites"]): Comparison => {
  const empty = () => ({ items: [], more: 0 });
  return {
    sites,
    lost: empty(),
    moved: empty(),
    added: empty(),
    changed: empty(),
    repeated: empty(),
    shared: empty(),
    claims: empty(),
    links: empty(),
  };
};

/** Compares the finished site before a change with the one after it. */
export const compareSites = (
  before: ReadSite | undefined,
  after: ReadSite | undefined,
): Comparison => {
  if (!after || !before) return nothing(after ? "no site before" : "no site after");
  const gone = [...before.pages].filter(([address]) => !after.pages.has(address));
  const moved = [...after.pages].filter(
    ([address, page]) =>
      page.redirect !== undefined &&
      before.pages.has(address) &&
      before.pages.get(address)!.redirect !== page.redirect,
  );
  const pages: Compared[] = [...after.pages]
    .filter(([, page]) => page.redirect === undefined)
    .map(([address, page]) => {
      const old = before.pages.get(address);
      const was = old?.redirect === undefined ? old : undefined;
      return { address, page, was, edits: was ? editsOf(was, page) : [] };
    })
    .sort(inOrder);
  const [kept, added] = [pages.filter(({ was }) => was), pages.filter(({ was }) => !was)];
  const shared = findShared(kept);
  const knownLinks = outsideLinksOf(before);

  // That a page is gone or new tells of its sentences and links wherever lists and
  // the booklet repeat them.
  const away = [...gone.map(([address]) => address), ...moved.map(([address]) => address)].map(
    (address) => ({ address, page: before.pages.get(address)! }),
  );
  const elsewhere = new Set(
    [...away, ...added].flatMap(({ address, page }) => [
      address,
      ...[...page.links].filter(isOutside),
    ]),
  );
  const isTold = (link: string): boolean =>
    elsewhere.has(link.split("#")[0]!) ||
    elsewhere.has(link) ||
    (isOutside(link) && !knownLinks.has(link));
  const [went, came] = [away, added].map(
    (list) =>
      new Set<string | undefined>([
        undefined,
        ...list.flatMap(({ page }) => linesOf(page, "main")),
      ]),
  ) as [Set<string | undefined>, Set<string | undefined>];
  const follows = (edit: PlacedEdit): boolean =>
    isCount(edit) || (edit.region === "main" && went.has(edit.before) && came.has(edit.after));
  const told = new Set<string>(shared.keys());
  const [changed, repeated]: [ChangedPage[], { address: string; title: string }[]] = [[], []];
  for (const compared of kept) {
    const { address, was, page, edits } = compared;
    const own = edits.filter(
      (edit) => !retold.has(address) && !follows(edit) && !told.has(edit.key) && told.add(edit.key),
    );
    const links = compareLinks(was!, page, (link) => retold.has(address) || isTold(link));
    if (own.length > 0 || links.to.items.length + links.noLonger.items.length > 0) {
      changed.push({
        ...name(address, page),
        edits: firstOf(own.map(quote), limits.edits),
        links,
        ...compareGrades(compared, before, after),
      });
    } else if (edits.some(({ key }) => !shared.has(key))) repeated.push(name(address, page));
  }
  return {
    sites: "both",
    lost: firstOf(
      gone.map(([address, page]) => name(address, page)),
      limits.pages,
    ),
    moved: firstOf(
      moved.map(([address, page]) => ({
        ...name(address, before.pages.get(address)!),
        to: cut(page.redirect!, 200),
      })),
      limits.pages,
    ),
    added: firstOf(
      added.map((compared) => ({
        ...name(compared.address, compared.page),
        ...compareGrades(compared, before, after),
      })),
      limits.pages,
    ),
    changed: firstOf(changed, limits.pages),
    repeated: firstOf(repeated, limits.pages),
    shared: firstOf(
      [...shared.values()].map(({ edit, pages: times }) => ({
        region: edit.region,
        pages: times,
        of: kept.length,
        edit: quote(edit),
      })),
      limits.edits,
    ),
    claims: firstOf(compareClaims(pages), limits.claims),
    links: firstOf(findNewLinks(pages, knownLinks), limits.links),
    ...(before.copy !== undefined && after.copy !== undefined
      ? { copy: { before: before.copy, after: after.copy, limit: sizeLimits.copy } }
      : {}),
  };
};
