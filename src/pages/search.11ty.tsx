import { Examples } from "../../_includes/Examples.tsx";
import { Layout } from "../../_includes/Layout.tsx";
import { SearchBox } from "../../_includes/SearchBox.tsx";
import { onePage } from "./template.tsx";

export default onePage("/search/", (edition) => {
  const aToZ = `${edition.publication.prefix}a-z/`;
  return (
    <Layout
      edition={edition}
      address="/search/"
      heading="Search"
      description="Search the guide in your own words."
      searchable={false}
      skipWords="all"
      noIndex
      bare
    >
      <SearchBox id="q" label="What do you want to know?" large />
      <p id="search-status" role="status" class="muted" />
      <ol id="results" class="results" />
      <div id="search-help">
        <p>
          Search needs a script, and nothing you type leaves your device. Without it,{" "}
          <a href={aToZ}>the A to Z lists everything</a>.
        </p>
      </div>
      {/* What the script shows below an empty box. */}
      <template id="search-start">
        <Examples />
        <p>
          Write it as you would say it. Or look in <a href={aToZ}>the A to Z</a>. Nothing you type
          leaves your device.
        </p>
      </template>
    </Layout>
  );
});
