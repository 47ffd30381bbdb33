/** Everything in the guide by its name: what search falls back to without a script. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { showPage } from "../_includes/render.tsx";

const page = showPage("/a-z/", { published: { prefix: "/send/" } });

describe("the A to Z", () => {
  test("has each page and each word once, under its letter, in the order of the alphabet", () =>
    assert.deepEqual(
      page
        .all("main section")
        .slice(0, -1)
        .map((section) => [section.one("h2").text, section.texts("a")]),
      [
        ["A", ["Academy"]],
        ["H", ["Headteacher", "Help Plan"]],
        ["I", ["Is this question 3?", "Is this question 4?", "It is too late now"]],
        ["L", ["Local Offer"]],
        ["S", ["SEN", "SENCO", "SENDIASS", "Support plan"]],
        [
          "T",
          [
            "The Advice Line",
            "The school’s report",
            "There is no helper for him",
            "Top-up funding",
          ],
        ],
        ["W", ["What support is there?", "Who helps my child?"]],
      ],
    ));

  test("has beside a name the other names of that page, and of no other", () => {
    const lines = page.texts("main li");
    for (const line of [
      "SEN special educational needs, special needs",
      "SENCO SENDCo",
      "SENDIASS parent partnership",
      "Support plan IEP",
      "Who helps my child? who do I talk to",
      "Headteacher",
    ])
      assert.ok(lines.includes(line), line);
    assert.doesNotMatch(page.text, /who plans the help/, "not what people only type");
  });

  test("leads to each page, and to a word’s own place, below the site’s path", () => {
    const links = new Map(page.one("main").links.map(([href, text]) => [text, href]));
    assert.equal(links.get("SENCO"), "/send/roles/senco/");
    assert.equal(links.get("SEN"), "/send/words/#sen");
    assert.equal(links.get("The Advice Line"), "/send/help/advice-line/");
  });

  test("leads to each letter that has any, at a place that is there", () => {
    const letters = page.one("nav[aria-label=Letters]");
    assert.deepEqual(letters.texts("a"), ["A", "H", "I", "L", "S", "T", "W"]);
    for (const href of letters.hrefs) assert.ok(page.ids.includes(href.slice(1)), href);
    assert.equal(letters.hrefs[0], "#letter-a");
  });

  test("says which of two like names is the meaning of the word alone", () => {
    const named = showPage("/a-z/", { records: { "terms/academy": { name: "SENCO" } } });
    assert.deepEqual(
      named.one("main").links.filter(([, text]) => text.startsWith("SENCO")),
      [
        ["/roles/senco/", "SENCO"],
        ["/words/#academy", "SENCO: meaning"],
      ],
    );
  });

  test("puts what begins with a digit or a sign together", () => {
    const digits = showPage("/a-z/", { records: { "terms/academy": { name: "6,000 pounds" } } });
    assert.deepEqual(digits.one("nav[aria-label=Letters]").links[0], ["#letter-digits", "0–9"]);
    assert.ok(digits.ids.includes("letter-digits"), "the place");
  });
});
