/** Editions side by side: each whole below its own path, with headers and a page for all of them. */
import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { makeSites, type MadeSite } from "../../src/buildSites.tsx";

describe("the editions of two areas", () => {
  const files = new Map<string, string>();
  let made: MadeSite[];
  before(async () => {
    made = await makeSites({ areas: ["rotherham", "england"], pathPrefix: "/send/" }, (some) =>
      some.forEach(({ path, bytes }) => files.set(path, Buffer.from(bytes).toString())),
    );
  });
  const pagesOf = (id: string): [string, string][] =>
    [...files].filter(([path]) => path.startsWith(`${id}/`) && path.endsWith(".html"));

  test("stand each in a folder of its own, with its own offline worker", () => {
    assert.deepEqual(
      made.map(({ edition }) => edition.guide.area.id),
      ["rotherham", "england"],
    );
    for (const id of ["rotherham", "england"]) {
      assert.ok(pagesOf(id).length > 100, id);
      assert.ok(files.has(`${id}/sw.js`), id);
    }
    const outside = [...files.keys()].filter((path) => !/^(?:rotherham|england)\//.test(path));
    assert.deepEqual(outside.sort(), ["_headers", "index.html"]);
  });

  test("lead nowhere outside their own folder", () => {
    const led = (id: string): string[] =>
      pagesOf(id).flatMap(([path, html]) =>
        [...html.matchAll(/(?:href|src)="?(\/[^"\s>]*)/g)]
          .filter(([, to]) => !to!.startsWith(`/send/${id}/`))
          .map(([, to]) => `${path}: ${to}`),
      );
    assert.deepEqual([...led("rotherham"), ...led("england")], []);
  });

  test("lead to a council's own service in its edition alone", () => {
    const service = 'href="https://www.rotherhamsendiass.org.uk/"';
    const page = "help/sendiass/index.html";
    assert.ok(files.get(`rotherham/${page}`)!.includes(service));
    assert.ok(!files.get(`england/${page}`)!.includes(service));
  });

  test("are found from one page, and have their headers in one file", () => {
    for (const id of ["rotherham", "england"]) {
      assert.match(files.get("index.html")!, new RegExp(`<a href="/send/${id}/">`));
      assert.match(files.get("_headers")!, new RegExp(`^/send/${id}/\\*$`, "m"));
    }
  });
});
