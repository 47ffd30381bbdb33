import { roles, type Role } from "../../_data/roles.ts";
import { RoleBody } from "../../_includes/RoleBody.tsx";
import { describeKind } from "./Kind.ts";

declare module "./Kind.ts" {
  interface RecordTypes {
    roles: Role;
  }
}

const list = "/roles/";
const address = (id: string): string => `${list}${id}/`;

export default describeKind(roles, {
  place: 20,
  heading: "People",
  address,
  order: "listed",
  summary: ({ summary }) => summary,
  page: { section: "People", label: "Person or body", Body: RoleBody },
  list: {
    address: list,
    heading: "People",
    description:
      "The people and bodies responsible for special educational needs support in and around a mainstream school.",
    lead: "What each person must, should and may do, and what to ask them.",
  },
  inBooklet: true,
  inAToZ: true,
  search: { label: "Person or body" },
  writing: "page",
  whereItAppears: ({ id }) =>
    `It will stand at ${address(id)}, in the list of people and bodies, in the A to Z and in search. ` +
    `Links lead to it as role:${id}.`,
});
