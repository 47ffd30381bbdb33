import { Layout } from "../../_includes/Layout.tsx";
import { MeetingSheet } from "../../_includes/MeetingSheet.tsx";
import { onePage } from "./template.tsx";

export default onePage("/meeting/", (edition) => (
  <Layout
    edition={edition}
    address="/meeting/"
    heading="A sheet for a meeting"
    description="One sheet to take to a meeting about your child’s support, and the note to send after it."
    section={{ address: "/letters/", name: "Letters" }}
    kind="Letter"
    skipWords="all"
    bare
    tools={["letters"]}
  >
    <MeetingSheet />
  </Layout>
));
