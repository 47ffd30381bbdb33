/** What a result shows beyond its title: the short answer, the meaning, and a number only where its page shows it. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { listDetails } from "../../src/search/answers.ts";
import { guideWith, recordOf, type GuideSetting } from "../_includes/guideWith.ts";

const details = (setting: GuideSetting = {}) => listDetails(guideWith(setting));
const phone = { number: "0800 000 0001" };
const seen = { seen: { on: "2026-10-01", where: "the service’s own page" } };
const confirmed = { confirmed: { on: "2026-10-01", by: "The editor" } };
const lineWith = (evidence: object): GuideSetting => ({
  records: { "signposting/advice-line": { phone: { ...phone, ...evidence } } },
});
const areaWith = (evidence: object): GuideSetting => {
  const { services } = recordOf("areas/northbank") as { services: Record<string, object> };
  const sendiass = { ...services["sendiass"], phone: { ...phone, ...evidence } };
  return { records: { "areas/northbank": { services: { ...services, sendiass } } } };
};

describe("what a result shows", () => {
  test("is the short answer, the summary or the meaning, in plain text and the area’s own words", () => {
    const all = details({
      records: { "resources/top-up-funding": { summary: "Money of {area.council} [@page]." } },
    });
    assert.equal(all["/questions/who-helps/"]!.text, "The SENCO does, where a child has SEN.");
    assert.equal(all["/roles/senco/"]!.text, "The teacher who plans extra help.");
    assert.equal(all["/resources/top-up-funding/"]!.text, "Money of Northbank Council.");
    assert.equal(all["/help/advice-line/"]!.text, "A charity that gives advice by phone.");
    assert.equal(
      all["/words/#sen"]!.text,
      "A child has SEN when learning is much harder than for others.",
    );
  });

  test("begins with the area’s own name for a service that each area has", () => {
    assert.equal(
      details()["/help/sendiass/"]!.text,
      "Northbank SENDIASS. The free advice service for families.",
    );
    assert.equal(
      details({ area: "southbank" })["/help/local-offer/"]!.text,
      "The council’s list of local help.",
      "an area without one",
    );
  });

  test("is there for every page and every word that search can find, and for nothing else", () => {
    const { questions, told, roles, resources, signposting, terms } = guideWith();
    assert.equal(
      Object.keys(details()).length,
      [...questions, ...told, ...roles, ...resources, ...signposting, ...terms].length,
    );
  });
});

describe("a number in a result", () => {
  const numberOf = (page: string, setting: GuideSetting) => details(setting)[page]!.phone;

  test("of a service of all England is there once it was seen or confirmed", () => {
    for (const evidence of [seen, confirmed])
      assert.equal(numberOf("/help/advice-line/", lineWith(evidence)), phone.number);
    assert.equal(numberOf("/help/advice-line/", lineWith({})), undefined);
  });

  test("of the area’s service is the area’s own, once it was seen or confirmed", () => {
    for (const evidence of [seen, confirmed])
      assert.equal(numberOf("/help/sendiass/", areaWith(evidence)), phone.number);
    assert.equal(numberOf("/help/sendiass/", areaWith({})), undefined);
    assert.equal(numberOf("/help/sendiass/", { area: "southbank" }), "01632 960777");
  });

  test("is in no result of a service that has none to show, and of no page that is no service", () => {
    for (const [page, { phone }] of Object.entries(details()))
      if (!["/help/sendiass/", "/help/advice-line/"].includes(page))
        assert.equal(phone, undefined, page);
  });
});
