import { redirects, type Redirect } from "../../_data/redirects.ts";
import { describeKind } from "./Kind.ts";

declare module "./Kind.ts" {
  interface RecordTypes {
    redirects: Redirect;
  }
}

export default describeKind(redirects, {
  place: 90,
  heading: "Addresses that moved",
  address: (id) => `/redirects/${id}/`,
  order: "name",
  summary: () => "",
  whereItAppears: ({ from, to }) => `Whoever opens ${from} will be led to ${to}.`,
});
