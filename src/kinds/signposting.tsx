import { signposting, type Signpost } from "../../_data/signposting.ts";
import { SignpostBody } from "../../_includes/SignpostBody.tsx";
import { hasEvidence } from "../../_includes/waysToReach.ts";
import type { Guide } from "../guide/Guide.ts";
import { plainText } from "../prose/plain.ts";
import type { Detail } from "../search/answers.ts";
import { describeKind } from "./Kind.ts";

declare module "./Kind.ts" {
  interface RecordTypes {
    signposting: Signpost;
  }
}

const list = "/help/";
const address = (id: string): string => `${list}${id}/`;

/** A result shows a number only where the page shows it too: with evidence. */
const detailOf = ({ summary, local, phone }: Signpost, guide: Guide): Detail => {
  const service = local && guide.area.services[local];
  const shown = service ? service.phone : phone;
  return {
    text: plainText(service ? `${service.name}. ${summary}` : summary, guide),
    ...(shown && hasEvidence(shown) ? { phone: shown.number } : {}),
  };
};

export default describeKind(signposting, {
  place: 40,
  heading: "Who can help",
  address,
  order: "listed",
  summary: ({ summary }) => summary,
  page: { section: "Who can help", label: "Who can help", Body: SignpostBody },
  list: {
    address: list,
    heading: "Who can help",
    description:
      "Services that give information, advice and support, each with what it can and cannot do for you.",
    lead: "What each service can do for you, and what it cannot.",
    door: "Who can help",
  },
  inBooklet: true,
  inAToZ: true,
  search: { label: "Who can help", detail: detailOf },
  writing: "page",
  reportForm: "service",
  whereItAppears: ({ id }) =>
    `It will stand at ${address(id)}, in the list of places to turn, in the A to Z and in search. ` +
    `Links lead to it as help:${id}.`,
});
