/** What a reader who found a mistake can do, and what the page is not. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { PageFoot } from "../../_includes/PageFoot.tsx";
import { show, showPage, type Place } from "./render.tsx";

const repository = { host: "github", name: "council/guide", branch: "main" };
const site = (fields: Record<string, unknown>): Place => ({ records: { site: fields } });
const foot = (props: Parameters<typeof PageFoot>[0], place: Place = {}) =>
  show(<PageFoot {...props} />, { address: "/roles/senco/", ...place });
const issues = "https://github.com/council/guide/issues";

describe("the foot of a page", () => {
  test("says that it is information for England, not legal advice", () =>
    assert.match(
      foot({}).text,
      /^This is information for families in England, not legal advice\./,
    ));

  test("leads to the part about reporting, where the site has said nothing else", () =>
    assert.deepEqual(foot({}).links, [["/about/#report", "Report a mistake"]]));

  test("leads to where the site takes reports", () =>
    assert.deepEqual(foot({}, site({ report: "https://council.example/report" })).links, [
      ["https://council.example/report", "Report a mistake"],
    ]));

  test("leads to the very file of the page, and to the form for its kind with the page filled in", () =>
    assert.deepEqual(
      foot({ file: "_data/roles/senco.yaml" }, site({ repository, report: issues })).links,
      [
        ["https://github.com/council/guide/edit/main/_data/roles/senco.yaml", "Suggest a change"],
        [`${issues}/new?template=page.yml&page=%2Froles%2Fsenco%2F`, "Report a mistake"],
      ],
    ));

  test("leads to the folder that a list is made from", () =>
    assert.equal(
      foot({}, { ...site({ repository }), address: "/help/" }).hrefs[0],
      "https://github.com/council/guide/tree/main/_data/signposting",
    ));

  test("offers no change where the site names no repository", () =>
    assert.ok(!foot({ file: "_data/roles/senco.yaml" }).text.includes("Suggest"), "none"));

  test("of a page about the guide is left out, or says nothing of the law", () => {
    assert.equal(foot({ bare: true }).text, "");
    assert.equal(
      foot({ bare: true }, site({ repository })).text,
      "Suggest a change · Report a mistake",
    );
  });

  test("of every record’s page names its own file", () => {
    const files: Record<string, string> = {
      "/questions/who-helps/": "questions/who-helps.md",
      "/roles/senco/": "roles/senco.yaml",
      "/resources/support-plan/": "resources/support-plan.yaml",
      "/help/sendiass/": "signposting/sendiass.yaml",
      "/sources/cfa-2014/": "sources/cfa-2014.yaml",
    };
    for (const [address, file] of Object.entries(files))
      assert.ok(
        showPage(address, site({ repository }))
          .one(".page-foot")
          .hrefs.includes(`https://github.com/council/guide/edit/main/_data/${file}`),
        address,
      );
  });

  test("is named for those who listen, and no part of what search reads", () => {
    const section = foot({}).one("section.page-foot");
    assert.equal(section.attribute("aria-label"), "About this page");
    assert.notEqual(section.attribute("data-pagefind-ignore"), undefined);
  });
});
