import type { Source } from "../_data/sources.ts";
import type { Cited } from "../src/prose/citation.ts";
import { writeDate } from "../src/text/dates.ts";
import { addressOfPlace } from "./addressOfPlace.ts";
import { usePage } from "./PageContext.ts";
import { slug } from "../src/text/slug.ts";
import { nameOfSourceKind } from "./sourceGroups.ts";

/**
 * What the source says at a place, where the record of the source says it: in plain words, then in the source's own.
 * Few words of a law stand alone. Else what the source is.
 */
const Says = ({ source, pinpoint }: { source: Source; pinpoint: string | undefined }) => {
  const { says, quote } = source.places.find(({ at }) => at === pinpoint) ?? {
    says: source.summary,
  };
  return (
    <>
      {says}
      {says && quote && " In its words: "}
      {quote && <q>{quote}</q>}
    </>
  );
};

const hostOf = (address: string): string => new URL(address).host.replace(/^www\./, "");

const Sheet = ({ of: { source: id, pinpoint }, number }: { of: Cited; number: number }) => {
  const page = usePage();
  const source = page.guide.source(id);
  const address = (pinpoint && addressOfPlace(source, pinpoint)) ?? source.address;
  const ledger = page.href(`/sources/${id}/#${slug(pinpoint ?? "") || "whole"}`);
  return (
    <li class="sheet" id={`source-${number}`} tabindex={-1}>
      <p class="cited">
        <a href={ledger}>{source.name}</a>
        {pinpoint && `, ${pinpoint}`}
      </p>
      <p>
        <Says source={source} pinpoint={pinpoint} />
      </p>
      <p class="muted">
        {nameOfSourceKind[source.kind]}. Read {writeDate(source.read)}
        {source.copy && `, in ${source.copy}`}.
      </p>
      <p class="ways">
        {address && (
          <a href={address}>
            Open {pinpoint ?? "it"} at {hostOf(address)}
          </a>
        )}{" "}
        <a class="close" href={`#mark-${number}`}>
          Close<span class="hidden"> source {number}</span>
        </a>
      </p>
    </li>
  );
};

/**
 * What the sources of the page say at the places that it cites, under the numbers of its marks. Each stays out of
 * sight until its mark leads to it; the whole list opens by its own link, and stands on paper.
 */
export const SourceSheets = () => {
  const page = usePage();
  const { cited } = page;
  if (cited.length === 0) return null;
  return (
    <section class="sheets" data-pagefind-ignore aria-labelledby="sources">
      <h2 id="sources">Sources</h2>
      <p class="no-print">
        <a href="#all-sources">
          {cited.length === 1
            ? "Show the source of this page"
            : `Show the ${cited.length} sources of this page`}
        </a>
      </p>
      <ol id="all-sources">
        {cited.map((place, index) => (
          <Sheet of={place} number={index + 1} />
        ))}
      </ol>
    </section>
  );
};
