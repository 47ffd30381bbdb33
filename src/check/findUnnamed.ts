/** A guide that is published without anybody's name on it. */
import { england } from "../../_data/areas.ts";
import type { Guide } from "../guide/Guide.ts";
import type { Issue } from "../records/issue.ts";

/** What a site says of who answers for it, in the words of its record. */
const names = ["host", "owner", "report"] as const;

/**
 * Tells, as advice, that nobody is named: families cannot know who answers for the guide, or whom to tell of a mistake.
 * The pages then say that this copy is a demonstration.
 */
export const findUnnamed = ({ area, site }: Guide): Issue[] => {
  const missing = names.filter((name) => site[name] === undefined);
  if (missing.length === 0) return [];
  return [
    {
      file: area.id === england ? "_data/site.yaml" : `_data/areas/${area.id}/site.yaml`,
      message: site.host
        ? `The site does not name its ${missing.join(" and ")}.`
        : "Nobody answers for this guide yet, so its pages call it a demonstration.",
      expected: `${missing.join(", ")} before families are sent to it`,
      fix: "write who publishes it, who keeps its pages right, and where a reader reports a mistake",
      help: "names-of-fields",
    },
  ];
};
