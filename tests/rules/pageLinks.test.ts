/**
 * The finished pages held against each other: what stops a build although every record was right.
 */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { checkPages } from "../../src/rules/pageLinks.ts";
import { readHtml } from "../../src/site/readHtml.ts";

const page = (address: string, body: string, title = `Page ${address}`) => ({
  address,
  ...readHtml(`<html><head><title>${title}</title></head><body>${body}</body></html>`),
});

const start = page("/", '<a href="/roles/#duties">Who is who</a>');
const roles = page(
  "/roles/",
  '<h2 id="duties">Duties</h2><a href="/">Start</a><a href="#duties">Duties</a>',
);

const faultsOf = (...bodies: string[]) =>
  checkPages(
    [start, roles, ...bodies.map((body, index) => page(`/page-${index}/`, body))],
    "/",
    new Set(["icons/icon.svg", "assets/main.js"]),
  ).map(({ address, message }) => `${address}: ${message}`);

describe("links", () => {
  test("that land, on a page, on a place in it or on a file, are no fault", () => {
    assert.deepEqual(
      faultsOf(
        '<a href="/roles/">a</a><a href="/roles/#duties">b</a><a href="/icons/icon.svg">c</a>' +
          '<script src="/assets/main.js"></script><form action="/roles/"></form>',
      ),
      [],
    );
  });

  test("to other websites, to a mailbox and to a phone are not followed", () => {
    assert.deepEqual(
      faultsOf(
        '<a href="https://www.gov.uk/nowhere">a</a><a href="mailto:a@example.org">b</a>' +
          '<a href="tel:01709822666">c</a>',
      ),
      [],
    );
  });

  test("to a page that is not there are told with the page they stand on", () => {
    assert.deepEqual(faultsOf('<a href="/roles/nobody/">a</a>'), [
      "/page-0/: The link to /roles/nobody/ leads nowhere.",
    ]);
  });

  test("to a page without its last slash lead nowhere: hosts would send readers round", () => {
    assert.deepEqual(faultsOf('<a href="/roles">a</a>'), [
      "/page-0/: The link to /roles leads nowhere.",
    ]);
  });

  test("to a place that the page does not have are told", () => {
    assert.deepEqual(faultsOf('<a href="/roles/#pay">a</a><a href="#top">b</a>'), [
      "/page-0/: The link to /roles/#pay leads to a place that is not on that page.",
      "/page-0/: The link to #top leads to a place that is not on that page.",
    ]);
  });

  test("are looked at in forms and scripts too, and one link twice on a page is told once", () => {
    assert.deepEqual(
      faultsOf(
        '<form action="/gone/"></form><script src="/gone.js"></script><a href="/gone/">a</a>' +
          '<a href="/gone/">b</a>',
      ),
      [
        "/page-0/: The link to /gone/ leads nowhere.",
        "/page-0/: The link to /gone.js leads nowhere.",
      ],
    );
  });

  test("are read as a browser reads them, with their marks for special characters", () => {
    const [issue] = faultsOf('<a href="/a&amp;b/?x=&quot;1&quot;">a</a>');
    assert.equal(issue, '/page-0/: The link to /a&b/?x="1" leads nowhere.');
  });

  test("that are not addresses of the guide, unsafe ones among them, are faults", () => {
    assert.deepEqual(
      faultsOf(
        '<a href="http://www.gov.uk/">a</a><a href="javascript:alert(1)">b</a>' +
          '<a href="../roles/">c</a>',
      ),
      [
        "/page-0/: The address http://www.gov.uk/ does not begin with /.",
        "/page-0/: The address javascript:alert(1) does not begin with /.",
        "/page-0/: The address ../roles/ does not begin with /.",
      ],
    );
    assert.deepEqual(faultsOf('<a href="//elsewhere.example/">a</a>'), [
      "/page-0/: The link to //elsewhere.example/ leads nowhere.",
    ]);
  });
});

describe("a guide below /send/guide/", () => {
  const check = (body: string) =>
    checkPages([page("/", ""), page("/roles/", body)], "/send/guide/", new Set(["sw.js"])).map(
      ({ message }) => message,
    );

  test("finds its pages and files by the prefix", () => {
    assert.deepEqual(
      check(
        '<a href="/send/guide/">a</a><a href="/send/guide/roles/">b</a>' +
          '<a href="/send/guide/sw.js">c</a>',
      ),
      [],
    );
  });

  test("tells an address that has lost it, before a reader lands on the host's own page", () => {
    assert.deepEqual(check('<a href="/roles/">a</a>'), [
      "The address /roles/ does not begin with /send/guide/.",
    ]);
  });
});

describe("titles and ids", () => {
  test("no two pages have the same title", () => {
    const issues = checkPages(
      [page("/a/", "", "SENCO &amp; co"), page("/b/", "", "SENCO &amp; co")],
      "/",
      new Set(),
    );
    assert.deepEqual(issues, [
      { address: "/b/", message: "This page has the same title as /a/: SENCO & co" },
    ]);
  });

  test("no page is without one", () => {
    assert.deepEqual(checkPages([page("/a/", "", "")], "/", new Set()), [
      { address: "/a/", message: "This page has no title." },
    ]);
  });

  test("no id stands on a page twice; two pages may each have it", () => {
    assert.deepEqual(
      checkPages(
        [page("/a/", '<p id="x"></p><p id="x"></p>'), page("/b/", '<p id="x"></p>')],
        "/",
        new Set(),
      ),
      [{ address: "/a/", message: 'The id "x" stands on this page twice.' }],
    );
  });

  test("what only looks like an id, in text or in another attribute, is none", () => {
    assert.deepEqual(
      checkPages([page("/a/", '<p id="x" data-id="x"> id=&quot;x&quot;</p>')], "/", new Set()),
      [],
    );
  });
});
