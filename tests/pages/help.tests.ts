/** The list of services and the page of each: what is around it. */
import { aroundRecord } from "./aroundRecord.ts";

aroundRecord({
  list: "/help/",
  heading: "Who can help",
  entries: [
    ["/help/sendiass/", "SENDIASS The free advice service for families."],
    ["/help/local-offer/", "Local Offer The council’s list of local help."],
    ["/help/advice-line/", "The Advice Line A charity that gives advice by phone."],
    ["/help/school-report/", "The school’s report What a school says about its help."],
  ],
  page: "/help/sendiass/",
  title: "SENDIASS – Who can help – SEN Signpost Northbank",
  description: "The free advice service for families.",
  crumb: "Who can help",
  kind: "Who can help",
  body: "What it can do for you",
});
