import { sources, type Source } from "../../_data/sources.ts";
import { SourceBody } from "../../_includes/SourceBody.tsx";
import { SourceList } from "../../_includes/SourceList.tsx";
import { describeKind } from "./Kind.ts";

declare module "./Kind.ts" {
  interface RecordTypes {
    sources: Source;
  }
}

const list = "/sources/";
const address = (id: string): string => `${list}${id}/`;

export default describeKind(sources, {
  place: 60,
  heading: "Sources",
  address,
  order: "name",
  summary: ({ summary }) => summary,
  page: {
    section: "Sources",
    label: "Source",
    Body: SourceBody,
    searchable: false,
    explainsWords: false,
    weight: "list",
  },
  list: {
    address: list,
    Body: SourceList,
    heading: "Sources",
    description:
      "Every law, guidance and page that this guide rests on, with the number of sentences that rest on each.",
    lead: "Every law, guidance and page that this guide rests on. Each leads to the sentences that rest on it.",
  },
  reportForm: "source",
  whereItAppears: ({ id }) =>
    `It will stand at ${address(id)} and in the list of sources. ` +
    `Sentences rest on it as [@${id}, and the place in it].`,
});
