import type { Source } from "../_data/sources.ts";
import { writeDate } from "../src/text/dates.ts";
import { usePage } from "./PageContext.ts";
import { Sentence } from "./Prose.tsx";

/**
 * A source in brief, under its number, for the guide's one file. The sentences that rest on it are listed on its page of the site.
 * Citations lead to the whole entry, and are known to the stylesheet by that; links in sentences lead to its name.
 */
export const SourceDetails = ({ of: source }: { of: Source }) => {
  const number = usePage().sourceNumber(source.id);
  return (
    <div id={`s-${number}`}>
      <dt id={`source-${source.id}`}>
        {number}. {source.address ? <a href={source.address}>{source.name}</a> : source.name}
      </dt>
      <dd>
        <Sentence of={source.summary} />
        <p class="muted">
          {source.publisher}. {source.edition}. Read {writeDate(source.read)}.
        </p>
        {source.note && (
          <p>
            <Sentence of={source.note} />
          </p>
        )}
      </dd>
    </div>
  );
};
