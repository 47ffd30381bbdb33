import { areas, type AreaRecord } from "../../_data/areas.ts";
import type { Guide } from "../guide/Guide.ts";
import { describeKind } from "./Kind.ts";

declare module "./Kind.ts" {
  interface RecordTypes {
    areas: AreaRecord;
  }
}

/** The page on which a part of an area's record stands: that of the money or the service that asks for it. */
const placeOfClaim = (field: string, guide: Guide): { address: string; pageName: string } => {
  const [first = "", second] = field.split(".");
  const resource = guide.resources.find(({ areaText }) => areaText === first);
  const signpost = guide.signposting.find(
    ({ local }) => local === (first === "services" ? second : "localOffer"),
  );
  if (!resource && !signpost) throw new Error(`No page shows the area's ${field}.`);
  const target = guide.target(resource ? `resource:${resource.id}` : `help:${signpost!.id}`);
  return { address: target.address, pageName: target.name };
};

export default describeKind(areas, {
  place: 80,
  heading: "Areas",
  address: () => "/help/local-offer/",
  order: "name",
  summary: () => "",
  placeOfClaim,
  writing: "part",
  whereItAppears: ({ id }) =>
    `Its edition is made by: npm run build -- --area ${id}. ` +
    "Words such as {area.supportPlan} take its own wording where its file has one.",
});
