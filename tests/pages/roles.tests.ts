/** The list of people and bodies and the page of each: what is around it. */
import { aroundRecord } from "./aroundRecord.ts";

aroundRecord({
  door: false,
  list: "/roles/",
  heading: "People",
  entries: [
    ["/roles/senco/", "SENCO The teacher who plans extra help."],
    ["/roles/headteacher/", "Headteacher The person who leads the school."],
  ],
  page: "/roles/senco/",
  title: "SENCO – People – SEN Signpost Northbank",
  description: "The teacher who plans extra help.",
  crumb: "People",
  kind: "Person or body",
  body: "What they must, should and may do",
});
