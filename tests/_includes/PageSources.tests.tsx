/** The sources at the end of a page are those of its own sentences, and of no other record. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { showRecord, type Place } from "./render.tsx";

const sourcesOf = (link: string, place: Place = {}): [string, string][] =>
  (showRecord(link, place)
    .section("Sources")
    ?.all("li")
    .map((line) => [line.hrefs[0]!, line.text]) ?? []) as [string, string][];
const act: [string, string] = [
  "/sources/cfa-2014/",
  "Children and Families Act 2014, UK Parliament",
];
const code: [string, string] = [
  "/sources/send-code/",
  "SEND Code of Practice, Department for Education",
];

describe("the sources of a page", () => {
  test("are those that its own sentences cite, once each, by name, with their publishers", () => {
    assert.deepEqual(sourcesOf("role:senco"), [act, code]);
    assert.deepEqual(sourcesOf("resource:support-plan"), [act, code]);
    assert.deepEqual(sourcesOf("question:who-helps"), [act, code]);
    assert.deepEqual(sourcesOf("help:sendiass"), [act]);
  });

  test("are no other record’s, whatever that record cites", () => {
    assert.deepEqual(sourcesOf("role:headteacher"), [code]);
    assert.deepEqual(sourcesOf("question:what-support"), [
      ["/sources/page/", "A page for parents, Advice Charity"],
    ]);
  });

  test("are not those of a record of another kind that has the same id", () => {
    const records = {
      "resources/headteacher": {
        id: "headteacher",
        name: "The head’s office",
        type: "document",
        summary: "A room [@page].",
        what: "A room.",
        holds: "The school.",
        decides: "The school.",
        forYourChild: "Knock.",
        checked: { sourcesRead: "2026-09-01", due: "2027-09-01" },
      },
    };
    assert.deepEqual(sourcesOf("role:headteacher", { records }), [code]);
  });

  test("take no room where the page cites nothing", () => {
    assert.equal(showRecord("help:advice-line").section("Sources"), undefined);
    assert.ok(!showRecord("help:advice-line").text.includes("Sources"), "nor the word");
  });

  test("are left to the list of sources in the booklet and in the one file", () => {
    for (const booklet of ["page", "file"] as const)
      assert.equal(showRecord("role:senco", { booklet }).section("Sources"), undefined, booklet);
  });

  test("carry the path of the site", () =>
    assert.deepEqual(
      sourcesOf("help:sendiass", { published: { prefix: "/send/guide/" } }).map(([href]) => href),
      ["/send/guide/sources/cfa-2014/"],
    ));
});
