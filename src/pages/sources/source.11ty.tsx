import { ClaimsLedger } from "../../../_includes/ClaimsLedger.tsx";
import { writeDate } from "../../text/dates.ts";
import { Layout } from "../../../_includes/Layout.tsx";
import { Sentence } from "../../../_includes/Prose.tsx";
import { plainText } from "../../prose/plain.ts";
import { pageForEachRecord } from "../template.tsx";

export default pageForEachRecord("sources", (edition, source) => (
  <Layout
    edition={edition}
    address={`/sources/${source.id}/`}
    heading={source.name}
    description={plainText(source.summary, edition.guide)}
    section={{ address: "/sources/", name: "Sources" }}
    kind="Source"
    file={`_data/sources/${source.id}.yaml`}
    skipWords="all"
    searchable={false}
  >
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
        <dd>
          {source.kind === "law"
            ? "Law"
            : source.kind === "statutory guidance"
              ? "Statutory guidance"
              : source.kind === "guidance"
                ? "Guidance"
                : "Local information"}
        </dd>
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
  </Layout>
));
