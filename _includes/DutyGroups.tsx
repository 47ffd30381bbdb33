import { claimsOf } from "../src/prose/claims.ts";
import { forces, type Force } from "../src/prose/citation.ts";
import { parseProse } from "../src/prose/markdown.ts";
import { usePage } from "./PageContext.ts";
import { Sentence } from "./Prose.tsx";

/**
 * Sentences that say what must, should or may happen, in groups by their force: it stands once, in the heading.
 * @param may the heading of what may happen
 * @param level of the headings: 3 under a part of the page, 4 one lower
 */
export const DutyGroups = ({
  of,
  may,
  level = 3,
}: {
  of: readonly string[];
  may: string;
  level?: 3 | 4;
}) => {
  const page = usePage();
  const headings: Record<Force, string> = {
    must: "The law says they must",
    should: "Guidance says they should",
    may,
  };
  const forceOf = (duty: string): Force =>
    claimsOf(parseProse(duty, "sentence", page)).find((claim) => claim.force)?.force ?? "may";
  const Heading = page.booklet ? "h5" : (`h${level}` as const);
  return (
    <>
      {forces.map((force) => {
        const duties = of.filter((duty) => forceOf(duty) === force);
        return (
          duties.length > 0 && (
            <div class={`duties ${force}`}>
              <Heading>{headings[force]}</Heading>
              <ul>
                {duties.map((duty) => (
                  <li>
                    <Sentence of={duty} />
                  </li>
                ))}
              </ul>
            </div>
          )
        );
      })}
    </>
  );
};
