import { changes, type Change } from "../../_data/changes.ts";
import { describeKind } from "./Kind.ts";

declare module "./Kind.ts" {
  interface RecordTypes {
    changes: Change;
  }
}

const page = { address: "/changes/", name: "Changes" };
const address = (id: string): string => `${page.address}#${id}`;

export default describeKind(changes, {
  place: 70,
  heading: "Changes",
  address,
  order: "newest",
  summary: () => "",
  sharedPage: page,
  writing: "part",
  whereItAppears: ({ id }) => `It will stand at ${address(id)}, the newest first.`,
});
