import { usePage } from "./PageContext.ts";
import { SourceDetails } from "./SourceDetails.tsx";
import { sourceGroups } from "./sourceGroups.ts";

/** All sources of the guide in groups, each once and under the number by which the booklet's citations name it. */
export const NumberedSources = () => {
  const { sources } = usePage().guide;
  return (
    <>
      <p>Every law, guidance and page that this guide rests on.</p>
      {sourceGroups
        .map(({ kind, heading }) => ({
          heading,
          group: sources.filter((source) => source.kind === kind),
        }))
        .filter(({ group }) => group.length > 0)
        .map(({ heading, group }) => (
          <section>
            <h3>{heading}</h3>
            <dl class="glossary">
              {group.map((source) => (
                <SourceDetails of={source} />
              ))}
            </dl>
          </section>
        ))}
    </>
  );
};
