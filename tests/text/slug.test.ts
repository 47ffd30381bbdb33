/** Addresses made of content: the same for the same words, on every machine. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { fingerprint, slug } from "../../src/text/slug.ts";

describe("slug", () => {
  const table: [text: string, slug: string][] = [
    ["s.66(2)", "s-66-2"],
    ["reg 51", "reg-51"],
    ["6.97", "6-97"],
    ["Sch 1 para 4", "sch-1-para-4"],
    ["What the school’s plan says", "what-the-schools-plan-says"],
    ["It's up to £6,000?", "its-up-to-6-000"],
    ["Élan vital", "elan-vital"],
    ["  a -- b  ", "a-b"],
    ["…", ""],
    ["", ""],
  ];
  for (const [text, expected] of table)
    test(`“${text}” becomes “${expected}”`, () => assert.equal(slug(text), expected));

  test("gives nothing that an address, an id or a file's name cannot hold", () => {
    for (const text of ["<script>", "a\"b'c", "../../etc", "a b\tc\nd", "100 %", "日本"])
      assert.match(slug(text), /^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/, text);
  });

  test("of a slug is the same slug", () => {
    for (const [, made] of table) assert.equal(slug(made), made);
  });
});

describe("fingerprint", () => {
  test("is six digits that change with every letter, and with nothing else", () => {
    assert.equal(fingerprint("The school must help."), fingerprint("The school must help."));
    assert.notEqual(fingerprint("The school must help."), fingerprint("The school must help!"));
    assert.match(fingerprint(""), /^[0-9a-f]{6}$/);
    assert.equal(
      fingerprint("abc"),
      "ba7816",
      "the beginning of SHA-256, which links from outside rely on",
    );
  });
});
