import { dates, type TimeLimit } from "../../_data/dates.ts";
import { describeKind } from "./Kind.ts";

declare module "./Kind.ts" {
  interface RecordTypes {
    dates: TimeLimit;
  }
}

const page = { address: "/dates/", name: "Work out your dates" };
const address = (id: string): string => `${page.address}#${id}`;

export default describeKind(dates, {
  place: 55,
  heading: "Dates",
  address,
  order: "listed",
  summary: ({ says }) => says,
  sharedPage: page,
  onWebsiteOnly: true,
  writing: "part",
  whereItAppears: ({ id }) => `It will stand at ${address(id)}, in the table of all dates.`,
});
