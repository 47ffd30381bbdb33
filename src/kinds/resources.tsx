import { resources, type Resource } from "../../_data/resources.ts";
import { ResourceBody } from "../../_includes/ResourceBody.tsx";
import { describeKind } from "./Kind.ts";

declare module "./Kind.ts" {
  interface RecordTypes {
    resources: Resource;
  }
}

const list = "/resources/";
const address = (id: string): string => `${list}${id}/`;

export default describeKind(resources, {
  place: 30,
  heading: "Money and support",
  address,
  order: "listed",
  summary: ({ summary }) => summary,
  page: { section: "Money and support", label: "Money and support", Body: ResourceBody },
  list: {
    address: list,
    heading: "Money and support",
    description:
      "The money, support, plans and documents for special educational needs in a mainstream school.",
    lead: "What there is, who holds it, who decides, and what it means for one child.",
  },
  inBooklet: true,
  inAToZ: true,
  search: { label: "Money and support" },
  writing: "page",
  whereItAppears: ({ id }) =>
    `It will stand at ${address(id)}, in the list of money and support, in the A to Z and in search. ` +
    `Links lead to it as resource:${id}.`,
});
