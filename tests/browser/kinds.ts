/**
 * Which pages a test in a browser opens: one of each kind, or every page when the environment says FULL_MATRIX=yes,
 * as the weekly run does. What is built is the same either way.
 */
import type { Site } from "../../src/buildSite.ts";

export const fullMatrix = process.env["FULL_MATRIX"] === "yes";

/** One page of each kind: of the pages in a section, the one in the middle by what is on it. */
export const onePageOfEachKind = ({ pages }: Site): string[] => {
  const kinds = new Map<string, { address: string; length: number }[]>();
  for (const { address, html } of pages) {
    const kind = address.replace(/^\/([^/]+)\/[^/]+\/$/, "/$1/*");
    kinds.set(kind, [...(kinds.get(kind) ?? []), { address, length: html.length }]);
  }
  return [...kinds.values()].map(
    (pages) =>
      pages.sort((one, other) => one.length - other.length)[Math.floor(pages.length / 2)]!.address,
  );
};

/** The pages that a test of every kind opens. */
export const pagesOfEachKind = (site: Site): string[] =>
  fullMatrix ? site.pages.map(({ address }) => address) : onePageOfEachKind(site);
