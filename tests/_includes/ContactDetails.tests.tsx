/** A way to reach a service is shown with evidence or not at all, and the evidence says how sure it is. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { ContactDetails } from "../../_includes/ContactDetails.tsx";
import { show, type Shown } from "./render.tsx";

type Details = Parameters<typeof ContactDetails>[0]["of"];
const seen = { seen: { on: "2026-10-01", where: "the service’s own page" } };
const confirmed = { confirmed: { on: "2026-10-01", by: "The editor" } };
/** Every kind of detail, each with the same evidence. */
const all = (evidence: object): Details => ({
  phone: { number: "0808 157 0123", ...evidence },
  website: { address: "https://www.advice.example/help/", ...evidence },
  email: { address: "help@advice.example", ...evidence },
  post: { address: "1 High Street, Sometown, AB1 2CD", ...evidence },
});
const shown = (of: Details, quiet?: boolean): Shown =>
  show(<ContactDetails of={of} {...(quiet === undefined ? {} : { quiet })} />);

const caution = "As we last read them. Check them on the service’s own website.";
const nothing =
  "No contact details have been confirmed yet. Ask the school or your council for them.";
const lines = [
  "Phone: 0808 157 0123",
  "Website: advice.example/help",
  "Email: help@advice.example",
  "Post: 1 High Street, Sometown, AB1 2CD",
];

describe("contact details", () => {
  test("that a person confirmed stand there plainly, each under its own name, the phone first", () => {
    const part = shown(all(confirmed));
    assert.deepEqual(part.texts("li"), lines);
    assert.equal(part.text, lines.join(" "));
  });

  test("that were only read carry a caution, once", () => {
    const part = shown(all(seen));
    assert.deepEqual(part.texts("li"), lines);
    assert.equal(part.text, [...lines, caution].join(" "));
  });

  test("carry the caution as soon as one of them was only read", () => {
    const { phone } = all(seen);
    assert.ok(shown({ ...all(confirmed), phone }).text.endsWith(caution), "the phone");
  });

  test("that were read and confirmed need no caution", () =>
    assert.equal(shown(all({ ...seen, ...confirmed })).text, lines.join(" ")));

  test("that nobody has seen or confirmed are not there, and the reader is told whom to ask", () => {
    const part = shown(all({}));
    assert.equal(part.text, nothing);
    assert.deepEqual(part.hrefs, []);
  });

  test("without evidence stay hidden beside one that has it", () => {
    for (const name of ["phone", "website", "email", "post"] as const) {
      const part = shown({ ...all({}), [name]: all(confirmed)[name] });
      assert.equal(part.all("li").length, 1, name);
      assert.equal(part.text, lines[Object.keys(all({})).indexOf(name)], name);
    }
  });

  test("lead to the very number, address and page that they show", () => {
    assert.deepEqual(shown(all(confirmed)).links, [
      ["tel:08081570123", "0808 157 0123"],
      ["https://www.advice.example/help/", "advice.example/help"],
      ["mailto:help@advice.example", "help@advice.example"],
    ]);
  });

  test("of a quiet list say nothing where there is nothing, and the caution all the same", () => {
    assert.equal(shown(all({}), true).text, "");
    assert.equal(shown({}, true).text, "");
    assert.ok(shown(all(seen), true).text.endsWith(caution), "the caution");
  });
});
