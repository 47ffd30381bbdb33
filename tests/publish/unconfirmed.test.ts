/**
 * A phone number, an address or a website that nobody has seen or confirmed is in no file that is published. A family
 * that reads a wrong number rings a stranger.
 */
import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { gunzipSync } from "node:zlib";
import { sharedSite } from "../../scripts/sharedSite.ts";
import { dataFolder } from "../../src/edition.ts";
import { findHidden } from "../../src/freshness/toConfirm.ts";
import { readRecords } from "../../src/records/readRecords.ts";
import { filesOf } from "../_includes/render.tsx";

/** The files that have a text in them, however it is grouped or written. */
const filesWith = (files: ReadonlyMap<string, string>, value: string): string[] => {
  const bare = value.replace(/^https:\/\/(?:www\.)?|^mailto:|\/$/g, "");
  const ways = [bare, bare.replaceAll(" ", ""), encodeURIComponent(bare)];
  return [...files]
    .filter(([, text]) => ways.some((way) => text.includes(way)))
    .map(([path]) => path);
};

describe("in the made-up guide", () => {
  let files: Map<string, string>;
  before(async () => {
    files = await filesOf({ published: { url: "https://guide.example.org/" } });
  });

  for (const [what, value] of [
    ["the website of a service of the area", "https://sendiass.northbank.example/advice"],
    ["its email address", "hidden.sendiass@northbank.example"],
    ["the phone of a service of the area", "01632 960002"],
    ["the post of another service of the area", "9 Hidden Lane"],
    ["the email address of a service of all England", "hidden.line@advice.example"],
    ["its post", "1 Hidden Street"],
    ["the contact for security", "hidden.security@northbank.example"],
  ] as const)
    test(`${what}, unconfirmed, is in no file`, () =>
      assert.deepEqual(filesWith(files, value), []));

  test("what is seen or confirmed is on its page, in the booklet and in the one file; its phone in search and on the ladders that lead to it", () => {
    const details = [...files.keys()].find((path) => path.startsWith("assets/details-"))!;
    for (const [value, page] of [
      ["0808 157 0123", "help/advice-line/index.html"],
      ["01632 960001", "help/sendiass/index.html"],
    ] as const)
      for (const file of [details, "guide.html", page, "print/index.html"])
        assert.ok(filesWith(files, value).includes(file), `${value} in ${file}`);
    // Beyond these a number stands on the answers and the sentences whose ladder leads to the service.
    assert.deepEqual(
      filesWith(files, "0808 157 0123")
        .filter((file) => !/^(?:questions|told)\//.test(file))
        .sort(),
      [details, "guide.html", "help/advice-line/index.html", "print/index.html"].sort(),
    );
    assert.deepEqual(filesWith(files, "01632 960003").sort(), [
      "guide.html",
      "help/local-offer/index.html",
      "print/index.html",
    ]);
  });

  test("nothing of another area is in any file", () => {
    for (const value of ["01632 960777", "Southbank", "southbank", "Southbank decides"])
      assert.deepEqual(filesWith(files, value), [], value);
  });

  test("the contact for security is published once somebody has confirmed it", async () => {
    const security = { contact: "mailto:hidden.security@northbank.example", expires: "2027-05-24" };
    const confirmed = await filesOf({
      records: {
        "areas/northbank": {
          security: { ...security, confirmed: { on: "2026-10-01", by: "The editor" } },
        },
      },
    });
    assert.deepEqual(filesWith(confirmed, "hidden.security@northbank.example"), [
      ".well-known/security.txt",
    ]);
  });
});

test("in the guide itself no detail that is still to be confirmed is in any file of the site", async () => {
  const { files } = (await sharedSite()).site;
  // Pagefind packs its texts, and puts a mark before them.
  const unpacked = (path: string, bytes: Uint8Array): Buffer =>
    /\.pf_(?:fragment|index|meta)$/.test(path) ? gunzipSync(bytes) : Buffer.from(bytes);
  const texts = new Map(files.map(({ path, bytes }) => [path, unpacked(path, bytes).toString()]));
  assert.ok(
    [...texts].some(([path, text]) => path.includes("fragment") && text.includes("SENDIASS")),
    "the texts of search are read too",
  );
  const hidden = findHidden(readRecords(dataFolder).records);
  const published = hidden.flatMap(({ file, field, value }) =>
    filesWith(texts, value).map((path) => `${value} (${field} in ${file}) is in ${path}`),
  );
  assert.deepEqual(published, []);
});
