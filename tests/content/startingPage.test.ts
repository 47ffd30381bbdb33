/** The page that this guide grew from, sentence by sentence: where families find each of its statements now. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { before, describe, test } from "node:test";
import { makeSite } from "../../src/buildSite.ts";
import { textOfPage } from "./pageText.ts";

const who = "/questions/who-manages-school-sen-resources/";
const what = "/questions/what-support-is-my-child-getting/";
const where = "/questions/where-to-get-further-help/";
const sendiass = "/help/sendiass/";

const statements: readonly (readonly [statement: string, page: string, message: string])[] = [
  [
    "schools decide within normal budget planning (6.97)",
    who,
    "“It is for schools, as part of their normal budget planning, to determine their approach to using their resources to support the progress of pupils with SEN.",
  ],
  [
    "a clear picture of the resources (6.97)",
    who,
    "The SENCO, headteacher and governing body or proprietor should establish a clear picture of the resources that are available to the school.",
  ],
  [
    "targeted money, in the right order of words (6.97)",
    who,
    "including any resources targeted at particular groups, such as the pupil premium”",
  ],
  [
    "governors are responsible for the SEN policy",
    who,
    "Governors are responsible for the SEN policy of the school.",
  ],
  [
    "the headteacher and SENCO put it into practice",
    who,
    "The headteacher and the SENCO turn that policy into daily practice.",
  ],
  [
    "the SENCO organises support for individual children",
    who,
    "The SENCO arranges the support for each child.",
  ],
  [
    "every teacher meets needs in the classroom",
    who,
    "Every teacher is responsible for the needs of pupils in their own classroom.",
  ],
  [
    "the SEN Information Report says how to contact the SENCO",
    who,
    "The report must give the SENCO’s name and contact details.",
  ],
  [
    "talk with the teacher or SENCO first",
    what,
    "Ask the class teacher or the special educational needs co-ordinator (SENCO) first.",
  ],
  [
    "at a parents' evening, a plan meeting or a review",
    what,
    "at a parents’ evening at a meeting about the Support Plan at a review of your child’s support.",
  ],
  ["ask for a written copy of any Support Plan", what, "Ask for any Support Plan in writing."],
  [
    "an EHC plan must set out what is to be provided",
    what,
    "An EHC plan must set out the special help, called special educational provision, that your child is to have.",
  ],
  [
    "the SEN Information Report",
    where,
    "This is where to look first. The report is on the school’s website.",
  ],
  [
    "the Local Offer: services locally",
    where,
    "the services in your area for children who have SEN or a disability",
  ],
  [
    "the Local Offer: what schools and others are expected to do",
    where,
    "the help that schools and others are expected to give",
  ],
  [
    "SENDIASS: SEN support and funding",
    sendiass,
    "It can tell you more about SEN support and how it is paid for.",
  ],
  [
    "SENDIASS: not happy with the school's support",
    sendiass,
    "If you are unhappy with the school’s support, it can advise you on what to do.",
  ],
  [
    "SENDIASS: other organisations, groups and services",
    sendiass,
    "It can tell you about other organisations, support groups and services.",
  ],
  [
    "SENDIASS: the right to ask for an EHC needs assessment",
    sendiass,
    "It can inform and advise you about your right to ask your council for an education, health and care (EHC) needs assessment.",
  ],
];

describe("the page that started the project", () => {
  const texts = new Map<string, string>();
  let cited: ReadonlySet<string>;
  before(async () => {
    const { pages, edition } = await makeSite({});
    for (const page of pages) texts.set(page.address, textOfPage(page));
    cited = new Set(
      edition.guide
        .claimsOf("rotherham-sendiass-funding")
        .map(({ address }) => address.replace(/#.*/, "")),
    );
  });

  for (const [statement, page, message] of statements) {
    test(statement, () =>
      assert.ok(texts.get(page)?.includes(message), `${page} says: ${message}`),
    );
  }

  test("is cited on the pages that carry it", () => {
    for (const page of [who, where, sendiass]) assert.ok(cited.has(page), page);
  });

  test("its two swapped words are told on its source's page", () => {
    assert.match(readFileSync("_data/sources/rotherham-sendiass-funding.yaml", "utf8"), /order/);
  });
});
