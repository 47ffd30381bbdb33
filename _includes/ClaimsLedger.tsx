import type { Source } from "../_data/sources.ts";
import type { ClaimAt } from "../src/guide/Guide.ts";
import { forceWords } from "../src/prose/render.ts";
import { slug } from "../src/text/slug.ts";
import { addressOfPlace } from "./addressOfPlace.ts";
import { usePage } from "./PageContext.ts";

/** Pinpoints in the order a reader of the source expects: 6.2 before 6.17, s.66 before s.100. */
const inOrder = (a: string, b: string): number => {
  const parts = (pinpoint: string): string[] =>
    pinpoint.toLowerCase().split(/(\d+)/).filter(Boolean);
  const [x, y] = [parts(a), parts(b)];
  for (let i = 0; i < Math.min(x.length, y.length); i++) {
    if (x[i] === y[i]) continue;
    const [m, n] = [Number(x[i]), Number(y[i])];
    return Number.isNaN(m) || Number.isNaN(n) ? (x[i]! < y[i]! ? -1 : 1) : m - n;
  }
  return x.length - y.length;
};

/** Every sentence of the guide that rests on a source, by the place in it, with its force, each leading to where it stands. */
export const ClaimsLedger = ({ source }: { source: Source }) => {
  const page = usePage();
  // Grouped by the place's own address: two ways to write one pinpoint lead to one place.
  const groups = new Map<string, { pinpoint: string; claims: ClaimAt[] }>();
  for (const claim of page.guide.claimsOf(source.id)) {
    for (const { pinpoint = "" } of claim.cited.filter((cited) => cited.source === source.id)) {
      const group = groups.get(slug(pinpoint)) ?? { pinpoint, claims: [] };
      group.claims.push(claim);
      groups.set(slug(pinpoint), group);
    }
  }
  if (groups.size === 0) return <p>No sentence of this edition rests on it.</p>;
  return (
    <section aria-labelledby="claims" class="ledger">
      <h2 id="claims">What rests on it</h2>
      {[...groups.values()]
        .sort((a, b) => inOrder(a.pinpoint, b.pinpoint))
        .map(({ pinpoint, claims }) => {
          const address = addressOfPlace(source, pinpoint);
          return (
            <section>
              <h3 id={pinpoint ? slug(pinpoint) : "whole"}>
                {address ? <a href={address}>{pinpoint}</a> : pinpoint || "The whole page"}
              </h3>
              <ul>
                {claims.map((claim) => (
                  <li>
                    <span class={`tag ${claim.force ?? "fact"}`}>
                      {forceWords[claim.force ?? "fact"]}
                    </span>{" "}
                    {claim.sentence} <a href={page.href(claim.address)}>{claim.pageName}</a>
                  </li>
                ))}
              </ul>
            </section>
          );
        })}
    </section>
  );
};
