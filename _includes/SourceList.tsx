import { slug } from "../src/text/slug.ts";
import { usePage } from "./PageContext.ts";
import { sourceGroups } from "./sourceGroups.ts";

/** All sources, law first, each with the number of sentences that rest on it. */
export const SourceList = () => {
  const page = usePage();
  return (
    <>
      {sourceGroups.map(({ kind, heading }) => {
        const sources = page.guide.sources.filter((source) => source.kind === kind);
        return (
          sources.length > 0 && (
            <section aria-labelledby={`kind-${slug(heading)}`}>
              <h2 id={`kind-${slug(heading)}`}>{heading}</h2>
              <ul>
                {sources.map(({ id, name, publisher }) => {
                  const count = page.guide.claimsOf(id).length;
                  return (
                    <li>
                      <a href={page.href(`/sources/${id}/`)}>{name}</a>, {publisher}:{" "}
                      {count === 1 ? "1 sentence" : `${count} sentences`}
                    </li>
                  );
                })}
              </ul>
            </section>
          )
        );
      })}
    </>
  );
};
