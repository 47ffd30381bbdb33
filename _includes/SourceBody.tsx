import type { Source } from "../_data/sources.ts";
import { writeDate } from "../src/text/dates.ts";
import { ClaimsLedger } from "./ClaimsLedger.tsx";
import { Sentence } from "./Prose.tsx";
import { nameOfSourceKind } from "./sourceGroups.ts";

/** A source: who published it, when it was read, and every sentence of the guide that rests on it. */
export const SourceBody = ({ of: source }: { of: Source }) => (
  <>
    <p class="lead">
      <Sentence of={source.summary} />
    </p>
    <dl class="facts">
      <div>
        <dt>Published by</dt>
        <dd>{source.publisher}</dd>
      </div>
      <div>
        <dt>What it is</dt>
        <dd>{nameOfSourceKind[source.kind]}</dd>
      </div>
      <div>
        <dt>Edition</dt>
        <dd>{source.edition}</dd>
      </div>
      {source.address && (
        <div>
          <dt>Address</dt>
          <dd>
            <a href={source.address}>{new URL(source.address).host.replace(/^www\./, "")}</a>
          </dd>
        </div>
      )}
      <div>
        <dt>Read</dt>
        <dd>
          {writeDate(source.read)}; to be read again by {writeDate(source.due)}
          {source.owner && `, by ${source.owner}`}
        </dd>
      </div>
    </dl>
    {source.note && (
      <p>
        <Sentence of={source.note} />
      </p>
    )}
    <ClaimsLedger source={source} />
  </>
);
