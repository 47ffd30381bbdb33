/** A picture says in words all that it shows, in the same order. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Picture } from "../../_includes/Picture.tsx";
import { show, type Place } from "./render.tsx";

type Of = Parameters<typeof Picture>[0]["of"];
const of: Of = {
  title: "How the money goes",
  steps: [
    { name: "The council", says: "shares the money out", arrow: "gives" },
    { name: "The school", says: "plans how to use it", link: "resource:support-plan" },
    { name: "Your child", says: "gets help", arrow: "an arrow that leads nowhere" },
  ],
};
const picture = (some: Of = of, place: Place = {}) => show(<Picture of={some} />, place);

describe("a picture", () => {
  const part = picture();

  test("has its title as its name, and its words as its description, for a screen reader", () => {
    const svg = part.one("svg");
    assert.equal(part.one("figcaption").text, "How the money goes");
    assert.equal(svg.attribute("role"), "img");
    assert.equal(svg.attribute("aria-labelledby"), part.one("figcaption").attribute("id"));
    assert.equal(svg.attribute("aria-describedby"), part.one("desc").attribute("id"));
    assert.equal(
      part.one("desc").text,
      "The council: shares the money out (then: gives). The school: plans how to use it. " +
        "Your child: gets help (then: an arrow that leads nowhere).",
    );
  });

  test("is written out as a list in the same order, each step leading to its page", () => {
    assert.equal(part.one("summary").text, "The picture in words");
    assert.deepEqual(part.texts("details ol li"), [
      "The council: shares the money out (then: gives)",
      "The school: plans how to use it",
      "Your child: gets help (then: an arrow that leads nowhere)",
    ]);
    assert.deepEqual(part.links, [["/resources/support-plan/", "The school"]]);
  });

  test("draws a box for each step from the top down, and an arrow between each two", () => {
    const tops = part.all("svg rect").map((box) => Number(box.attribute("y")));
    assert.equal(tops.length, 3);
    assert.deepEqual(
      tops,
      tops.toSorted((a, b) => a - b),
    );
    assert.equal(part.all("svg .arrow").length, 2);
    assert.deepEqual(part.texts(".arrow-words"), ["gives"]);
    assert.deepEqual(part.texts("svg .box-name"), ["The council", "The school", "Your child"]);
  });

  test("draws all of it within its edges, each line of words in its own box", () => {
    const [, , width, height] = part.one("svg").attribute("viewbox")!.split(" ").map(Number);
    assert.equal(width, 300);
    for (const group of part.all("svg g")) {
      const box = group.one("rect");
      const [x, y] = [Number(box.attribute("x")), Number(box.attribute("y"))];
      const [right, bottom] = [
        x + Number(box.attribute("width")),
        y + Number(box.attribute("height")),
      ];
      assert.ok(x > 0 && right < width && y > 0 && bottom <= height!, "the box");
      const lines = group.all("text").filter((line) => line.attribute("class") !== "arrow-words");
      const tops = lines.map((line) => Number(line.attribute("y")));
      assert.deepEqual(
        tops,
        tops.toSorted((a, b) => a - b),
      );
      assert.equal(new Set(tops).size, tops.length, "one below the other");
      for (const line of lines) {
        assert.ok(Number(line.attribute("x")) > x, line.text);
        assert.ok(
          Number(line.attribute("y")) > y && Number(line.attribute("y")) < bottom,
          line.text,
        );
      }
    }
  });

  test("points each arrow from its box to the next, with its words beside it", () => {
    const boxes = part.all("svg rect").map((box) => {
      const [x, y, width, height] = ["x", "y", "width", "height"].map((of) =>
        Number(box.attribute(of)),
      );
      assert.ok(x! >= 0 && x! + width! <= 300, "within the picture");
      return { top: y!, bottom: y! + height! };
    });
    const arrows = part.all("svg path.arrow").map((arrow) => {
      const [, x, from, to, ...tip] =
        /M([\d.]+) ([\d.]+)V([\d.]+)M([\d.]+) [\d.]+L([\d.]+) ([\d.]+)L([\d.]+)/
          .exec(arrow.attribute("d")!)!
          .map(Number);
      assert.deepEqual([tip[1], tip[2]], [x, to], "its tip is its end");
      assert.ok(tip[0]! < x! && x! < tip[3]!, "a tip with two sides");
      return { x: x!, from: from!, to: to! };
    });
    arrows.forEach(({ from, to }, at) => {
      assert.ok(from >= boxes[at]!.bottom && to <= boxes[at + 1]!.top && from < to, `arrow ${at}`);
    });
    const [words] = part.all("text.arrow-words");
    const [x, y] = ["x", "y"].map((of) => Number(words!.attribute(of)));
    assert.ok(x! > arrows[0]!.x + 6 && x! < 60, "beside its arrow");
    assert.ok(y! > arrows[0]!.from && y! < arrows[0]!.to, "between the boxes");
    assert.equal(arrows[1]!.x, 150, "an arrow without words stands in the middle");
  });

  test("keeps every word inside its box, however long the text is", () => {
    const says = "a text that is long enough to need more than one line and more than two of them";
    const long = picture({
      title: "Long",
      steps: [
        { name: "One", says },
        { name: "Two", says: "x" },
      ],
    });
    const lines = long.all("svg g")[0]!.all("text").slice(1);
    assert.equal(lines.map(({ text }) => text).join(" "), says);
    assert.ok(
      lines.length > 1 && lines.every(({ text }) => text.length <= 34),
      "broken into lines",
    );
    const [box, next] = long.all("rect");
    const bottom = Number(box!.attribute("y")) + Number(box!.attribute("height"));
    for (const line of lines) {
      const y = Number(line.attribute("y"));
      assert.ok(y > Number(box!.attribute("y")) && y < bottom, line.text);
    }
    assert.ok(bottom < Number(next!.attribute("y")), "the next box stands below");
    const [, , , height] = long.one("svg").attribute("viewbox")!.split(" ").map(Number);
    const last = Number(next!.attribute("y")) + Number(next!.attribute("height"));
    assert.ok(last <= height!, "nothing is cut off");
  });

  test("is no part of what search reads", () =>
    assert.notEqual(part.one("figure").attribute("data-pagefind-ignore"), undefined));
});
