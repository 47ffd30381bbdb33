import { ChangeEntry } from "../../_includes/ChangeEntry.tsx";
import { Layout } from "../../_includes/Layout.tsx";
import { onePage } from "./template.tsx";

export default onePage("/changes/", (edition) => {
  const law = edition.guide.changes.filter(({ about }) => about === "law");
  const guide = edition.guide.changes.filter(({ about }) => about === "guide");
  return (
    <Layout
      edition={edition}
      address="/changes/"
      heading="Changes"
      description="What is changing in the law on special educational needs, with dates, and what changed in this guide."
    >
      <p class="lead">
        What is proposed and what is law, with dates; and what changed in this guide.
      </p>
      <h2 id="law">Law and policy</h2>
      {law.map((change) => (
        <ChangeEntry of={change} />
      ))}
      <h2 id="guide">This guide</h2>
      {guide.map((change) => (
        <ChangeEntry of={change} />
      ))}
      <p>
        <a href={`${edition.publication.prefix}changes/feed.xml`}>Changes as a feed</a>, for
        programs that read feeds.
      </p>
    </Layout>
  );
});
