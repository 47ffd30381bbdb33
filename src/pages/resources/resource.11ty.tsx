import { Layout } from "../../../_includes/Layout.tsx";
import { ResourceBody } from "../../../_includes/ResourceBody.tsx";
import { wordsAbout } from "../../guide/wordsAbout.ts";
import { plainText } from "../../prose/plain.ts";
import { pageForEachRecord } from "../template.tsx";

export default pageForEachRecord("resources", (edition, resource) => (
  <Layout
    edition={edition}
    address={`/resources/${resource.id}/`}
    heading={resource.name}
    description={plainText(resource.summary, edition.guide)}
    section={{ address: "/resources/", name: "Money and support" }}
    kind="Money and support"
    checked={resource.checked}
    file={`_data/resources/${resource.id}.yaml`}
    skipWords={wordsAbout(edition.guide, `resource:${resource.id}`)}
  >
    <ResourceBody of={resource} />
  </Layout>
));
