import { Layout } from "../../../_includes/Layout.tsx";
import { RoleBody } from "../../../_includes/RoleBody.tsx";
import { wordsAbout } from "../../guide/wordsAbout.ts";
import { plainText } from "../../prose/plain.ts";
import { pageForEachRecord } from "../template.tsx";

export default pageForEachRecord("roles", (edition, role) => (
  <Layout
    edition={edition}
    address={`/roles/${role.id}/`}
    heading={role.name}
    description={plainText(role.summary, edition.guide)}
    section={{ address: "/roles/", name: "Who is who" }}
    kind="Person or body"
    checked={role.checked}
    file={`_data/roles/${role.id}.yaml`}
    skipWords={wordsAbout(edition.guide, `role:${role.id}`)}
  >
    <RoleBody of={role} />
  </Layout>
));
