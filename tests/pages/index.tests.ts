/** The first page: what is happening, the three questions it grew from, a person to talk to, and what else there is. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { recordOf, showPage, type Shown } from "../_includes/render.tsx";

const page = showPage("/");
const prefixed = { published: { prefix: "/send/" } };

describe("the first page", () => {
  test("says for whom it is", () =>
    assert.match(page.one(".lead").text, /For families in Northbank and across England\.$/));

  test("has its parts in their order", () =>
    assert.deepEqual(page.headings.slice(0, 1).concat(page.texts("main h2")), [
      "h1 Help with special educational needs at school",
      "What is happening?",
      "Start here",
      "Talk to somebody",
      "Take it with you",
      "Understand it",
      "Can you trust it?",
    ]));

  test("answers the first three questions of the list, in its order", () =>
    assert.deepEqual(page.section("Start here")!.texts("ol li"), [
      "Who helps my child? The SENCO does, where a child has SEN.",
      "What support is there? Ask for the written plan.",
      "Is this question 3? This is the answer to question 3.",
    ]));

  test("has one search box, large, with its question above it", () => {
    assert.equal(page.all("form[role=search]").length, 1);
    assert.equal(page.one("main form label").text, "What do you want to know?");
  });

  test("marks no word and cites no source in answers that have their own pages", () => {
    assert.ok(!page.has("main .cite") && !page.has("main a.word"), "bare");
    assert.ok(!page.ids.some((id) => id.startsWith("c-")), "no places");
  });

  test("has the title and description of the guide", () => {
    assert.equal(page.one("title").text, "SEN Signpost Northbank");
    assert.match(
      page.one("meta[name=description]").attribute("content")!,
      /^For families in England: who is responsible for special educational needs/,
    );
  });

  test("alone carries the style of its signpost", () => {
    const styles = (of: Shown): number => of.all("style").length;
    assert.equal(styles(page), 2);
    assert.equal(styles(showPage("/questions/")), 1);
  });
});

describe("what is happening", () => {
  test("is said in the editors’ words, each leading to the page they chose, in their order", () =>
    assert.deepEqual(page.one("ul.boards").links, [
      ["/questions/question-4/", "They said no"],
      ["/roles/senco/", "I do not know whom to ask"],
    ]));

  test("goes on to what families are told, and to all questions", () =>
    assert.deepEqual(page.one(".more").links, [
      ["/told/", "They told me"],
      ["/questions/", "All questions"],
    ]));

  test("is no part where editors named nothing", () => {
    const none = showPage("/", { records: { home: { happening: [], examples: [] } } });
    assert.equal(none.section("What is happening?"), undefined);
    assert.ok(!none.has(".examples"), "nor are there examples");
  });

  test("that leads to a page which is not there stops the build, with its place", () => {
    const { happening } = recordOf("home") as { happening: { link: string }[] };
    const wrong = [{ ...happening[0]!, link: "question:question-44" }];
    assert.throws(
      () => showPage("/", { records: { home: { happening: wrong, examples: [] } } }),
      /There is no record "question:question-44"\. Did you mean "question:question-4"\?/,
    );
  });
});

describe("examples of a search", () => {
  test("lead to their results by an address that can be shared", () =>
    assert.deepEqual(showPage("/", prefixed).one(".examples").links, [
      ["/send/search/?q=who+is+the+senco", "who is the senco"],
    ]));
});

describe("a person to talk to", () => {
  test("is the area’s advice service, with its number where there is evidence", () => {
    const card = page.section("Talk to somebody")!;
    assert.deepEqual(card.links, [
      ["/help/sendiass/", "Northbank SENDIASS"],
      ["tel:01632960001", "01632 960001"],
      ["/help/", "Everyone who can help"],
    ]);
    assert.ok(!page.has("footer .helpline"), "said once on this page");
  });

  test("of an edition without an area is found by its page", () => {
    const card = showPage("/", { area: "england" }).section("Talk to somebody")!;
    assert.deepEqual(card.hrefs, ["/help/sendiass/", "/help/"]);
  });
});

describe("the rest of the guide", () => {
  test("is under the names that its pages have", () => {
    for (const [href, name] of [
      ...page.section("Understand it")!.links,
      ...page.section("Take it with you")!.links,
    ])
      assert.equal(showPage(href).one("h1").text, name, href);
    assert.deepEqual(page.section("Understand it")!.hrefs, [
      "/roles/",
      "/resources/",
      "/words/",
      "/changes/",
    ]);
  });

  test("can be taken along; a copy for editors offers no offline copy", () => {
    assert.deepEqual(page.section("Take it with you")!.hrefs, [
      "/dates/",
      "/letters/",
      "/meeting/",
      "/offline/",
      "/print/",
    ]);
    const preview = showPage("/", { published: { preview: true } });
    assert.deepEqual(preview.section("Take it with you")!.hrefs, [
      "/dates/",
      "/letters/",
      "/meeting/",
      "/print/",
    ]);
    const kill = showPage("/", { published: { offline: "kill" } });
    assert.deepEqual(kill.section("Take it with you")!.hrefs, [
      "/dates/",
      "/letters/",
      "/meeting/",
      "/print/",
    ]);
  });

  test("says who answers for it and how far it is checked", () => {
    const trust = page.section("Can you trust it?")!;
    assert.match(trust.text, /This copy is a demonstration: no organisation answers for it yet\./);
    assert.match(trust.text, /Advisers have checked \w+ of its \d+ pages so far\./);
    const hosted = showPage("/", { records: { site: { host: "Northbank Council" } } });
    assert.match(
      hosted.section("Can you trust it?")!.text,
      /Northbank Council publishes this guide\./,
    );
  });
});
