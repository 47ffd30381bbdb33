import type { Change } from "../_data/changes.ts";
import { writeDate } from "../src/text/dates.ts";
import { LinkTo } from "./LinkTo.tsx";
import { usePage } from "./PageContext.ts";
import { Text } from "./Prose.tsx";

/** A change to the law or to the guide, with its date and the pages it touches. */
export const ChangeEntry = ({ of: change }: { of: Change }) => {
  const { booklet } = usePage();
  return (
    <section>
      {booklet ? (
        <h4 id={`change-${change.id}`}>{change.name}</h4>
      ) : (
        <h3 id={change.id}>{change.name}</h3>
      )}
      <p class="muted">{writeDate(change.date)}</p>
      <Text of={change.what} />
      {change.pages.length > 0 && (
        <p>
          Pages:{" "}
          {change.pages.map((link, index) => (
            <>
              {index > 0 && ", "}
              <LinkTo link={link} />
            </>
          ))}
        </p>
      )}
    </section>
  );
};
