/** What the guide must never get wrong, held against the pages as families read them. */
import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { makeSite, type Site } from "../../src/buildSite.ts";
import { textOfPage } from "./pageText.ts";
import { traps } from "./traps.ts";

describe("what families are often told wrongly", () => {
  let site: Site;
  const texts = new Map<string, string>();
  before(async () => {
    site = await makeSite({});
    for (const page of site.pages) texts.set(page.address, textOfPage(page));
  });

  test("all 21 are in the table", () => {
    assert.deepEqual(
      traps.map(({ id }) => id),
      Array.from({ length: 21 }, (_, index) => `X-${String(index + 1).padStart(2, "0")}`),
    );
  });

  for (const { id, about, answers } of traps) {
    test(`${id}: ${about}`, () => {
      assert.ok(answers.length > 0);
      for (const [page, sentence] of answers)
        assert.ok(texts.get(page)?.includes(sentence), `${page} says: ${sentence}`);
    });
  }

  /** What nobody has verified, or is known to be out of date: it stands on no page. */
  const never: [what: string, pattern: RegExp][] = [
    ["the Tribunal's old number and addresses", /01325 ?289350|gsi\.gov\.uk/],
    [
      "numbers from one weak source",
      /0300 330 5480|0808 808 3555|0300 302 3731|0300 123 4666|0808 800 0082/,
    ],
    [
      "minimum funding and pupil premium rates for 2026-27",
      /£5,115|£6,640|£1,550|£2,690|£1,100 secondary/,
    ],
    [
      "paragraphs of the Code whose number or words are not confirmed",
      /SEND Code, (?:6\.64|6\.67|6\.7[0-4]|6\.78|6\.91|6\.96|6\.98|6\.99|9\.3|4\.1|11\.7)(?!\d)/,
    ],
    [
      "bodies and laws that are no more",
      /clinical commissioning group|Data Protection Act 1998|40 days/i,
    ],
    [
      "a hearing promised in some weeks",
      /hearing (?:in|within) (?:about |around )?(?:12|twelve) weeks/i,
    ],
    ["a minister's name", /Phillipson|Lucy Powell/],
    ["statutory rules on information requests with their days", /20 school days|60 working days/],
  ];
  for (const [what, pattern] of never) {
    test(`nowhere: ${what}`, () => {
      assert.deepEqual(
        site.pages.filter(({ html }) => pattern.test(html)).map(({ address }) => address),
        [],
      );
    });
  }
});
