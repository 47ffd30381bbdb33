/** The list of money and support and the page of each: what is around it. */
import { aroundRecord } from "./aroundRecord.ts";

aroundRecord({
  door: false,
  list: "/resources/",
  heading: "Money and support",
  entries: [
    ["/resources/support-plan/", "Support plan A written note of the help that one child gets."],
    ["/resources/top-up-funding/", "Top-up funding Money that the council adds."],
  ],
  page: "/resources/support-plan/",
  title: "Support plan – Money and support – SEN Signpost Northbank",
  description: "A written note of the help that one child gets.",
  crumb: "Money and support",
  kind: "Money and support",
  body: "What it means for your child",
});
