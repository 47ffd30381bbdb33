/**
 * What an editor could find out: contact details that stay hidden, and gaps
 * in what the guide knows.
 */
import type { Evidence } from "../../_data/fields.ts";
import type { Loaded, Records } from "../records/readRecords.ts";

/** One way to reach a service, where it stands in the records. */
export type Detail = {
  file: string;
  field: string;
  value: string;
  /** Whether somebody has seen or confirmed it: only then is it shown. */
  evident: boolean;
};
/** A detail that is in the records and not on the pages. */
export type ToConfirm = Omit<Detail, "evident">;

const contactFields = ["website", "phone", "email", "post"] as const;
type Contact = {
  [field in (typeof contactFields)[number]]?:
    (({ address: string } | { number: string }) & Evidence) | undefined;
};

const detailsIn = (file: string, path: string, contact: Contact): Detail[] =>
  contactFields.flatMap((field) => {
    const detail = contact[field];
    if (!detail) return [];
    return [
      {
        file,
        field: path + field,
        value: "number" in detail ? detail.number : detail.address,
        evident: Boolean(detail.seen ?? detail.confirmed),
      },
    ];
  });

const detailsInArea = ({ record, read }: Loaded<"areas">): Detail[] => [
  ...Object.entries(record.services).flatMap(([name, service]) =>
    service ? detailsIn(read.file, `services.${name}.`, service) : [],
  ),
  ...record.otherServices.flatMap((service, index) =>
    detailsIn(read.file, `otherServices, entry ${index + 1} (${service.name}): `, service),
  ),
  ...(record.security
    ? [
        {
          file: read.file,
          field: "security.contact",
          value: record.security.contact,
          evident: Boolean(record.security.confirmed),
        },
      ]
    : []),
];

/** Every contact detail in the records. */
export const listDetails = (records: Records): Detail[] => [
  ...records.signposting.flatMap(({ record, read }) => detailsIn(read.file, "", record)),
  ...records.areas.flatMap(detailsInArea),
];

/** Details that are neither seen nor confirmed: they are in the records and not on the pages. */
export const findHidden = (records: Records): ToConfirm[] =>
  listDetails(records)
    .filter(({ evident }) => !evident)
    .map(({ file, field, value }) => ({ file, field, value }));
