/** A source in the one file: under its number, with all that says which text was read, and when. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { SourceDetails } from "../../_includes/SourceDetails.tsx";
import { show } from "./render.tsx";

const details = (id: string) =>
  show((guide) => <SourceDetails of={guide.source(id)} />, { booklet: "file" });

test("a source has its number, name, publisher, edition and the day it was read, and its note", () => {
  const code = details("send-code");
  assert.equal(code.one("dt").text, "2. SEND Code of Practice");
  assert.equal(
    code.one("dd").text,
    "Guidance that schools follow unless they have a good reason. " +
      "Department for Education. January 2015. Read 2 August 2026. It was read in copies.",
  );
});

test("a source leads to its official address, where it has one", () => {
  assert.deepEqual(details("send-code").links, [
    ["https://www.gov.uk/send-code", "SEND Code of Practice"],
  ]);
  assert.deepEqual(details("leaflet").links, []);
  assert.equal(details("leaflet").one("dt").text, "5. Leaflet for families");
});

test("a source stands at its number, for citations, and at its name, for links", () =>
  assert.deepEqual(details("cfa-2014").ids, ["s-1", "source-cfa-2014"]));
