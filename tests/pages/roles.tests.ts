/** The list of people and bodies and the page of each: what is around it. */
import { aroundRecord } from "./aroundRecord.ts";

aroundRecord({
  list: "/roles/",
  heading: "Who is who",
  entries: [
    ["/roles/senco/", "SENCO The teacher who plans extra help."],
    ["/roles/headteacher/", "Headteacher The person who leads the school."],
  ],
  page: "/roles/senco/",
  title: "SENCO – Who is who – SEN Signpost Northbank",
  description: "The teacher who plans extra help.",
  crumb: "Who is who",
  kind: "Person or body",
  body: "What they must, should and may do",
});
