/** Whoever publishes the guide without a name on it is told so, in the file where the names belong. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { findUnnamed } from "../../src/check/findUnnamed.ts";
import { guideWith } from "../_includes/guideWith.ts";

const told = (site: Record<string, string>, area?: string) =>
  findUnnamed(guideWith({ records: { site }, ...(area ? { area } : {}) }));
const whole = {
  host: "Northbank Council",
  owner: "The SEND team",
  report: "https://council.example/report",
};

describe("a site that names nobody", () => {
  test("is told what is missing, and that its pages call it a demonstration", () => {
    const [issue, ...more] = told({});
    assert.deepEqual(more, []);
    assert.equal(issue!.file, "_data/areas/northbank/site.yaml");
    assert.match(issue!.message, /Nobody answers for this guide yet/);
    assert.match(issue!.expected!, /^host, owner, report /);
  });

  test("is told only what is missing", () => {
    const { host, ...rest } = whole;
    assert.match(told({ host })[0]!.message, /does not name its owner and report/);
    assert.match(told(rest)[0]!.expected!, /^host before/);
  });

  test("and one that names all is told nothing", () => assert.deepEqual(told(whole), []));

  test("of the core alone has the file of all sites", () =>
    assert.equal(told({}, "england")[0]!.file, "_data/site.yaml"));
});
