/**
 * What an editor could find out: contact details that stay hidden, and gaps
 * in what the guide knows.
 */
import type { Evidence } from "../../_data/fields.ts";
import type { Loaded, Records } from "../records/readRecords.ts";

export type ToConfirm = { file: string; field: string; value: string };

const contactFields = ["website", "phone", "email", "post"] as const;
type Contact = {
  [field in (typeof contactFields)[number]]?:
    (({ address: string } | { number: string }) & Evidence) | undefined;
};

const hiddenIn = (file: string, path: string, contact: Contact): ToConfirm[] =>
  contactFields.flatMap((field) => {
    const detail = contact[field];
    if (!detail || detail.seen || detail.confirmed) return [];
    return [
      { file, field: path + field, value: "number" in detail ? detail.number : detail.address },
    ];
  });

const hiddenInArea = ({ record, read }: Loaded<"areas">): ToConfirm[] => [
  ...Object.entries(record.services).flatMap(([name, service]) =>
    service ? hiddenIn(read.file, `services.${name}.`, service) : [],
  ),
  ...record.otherServices.flatMap((service, index) =>
    hiddenIn(read.file, `otherServices, entry ${index + 1} (${service.name}): `, service),
  ),
  ...(record.security && !record.security.confirmed
    ? [{ file: read.file, field: "security.contact", value: record.security.contact }]
    : []),
];

/** Details that are neither seen nor confirmed: they are in the records and not on the pages. */
export const findHidden = (records: Records): ToConfirm[] => [
  ...records.signposting.flatMap(({ record, read }) => hiddenIn(read.file, "", record)),
  ...records.areas.flatMap(hiddenInArea),
];
