/** How easy pages read, a dot for each: the dots and the words say the same. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { GradePlot } from "../../_includes/GradePlot.tsx";
import { show } from "./render.tsx";

const plot = show(<GradePlot grades={[4.1, 4.4, 6.2, 7.9]} limit={8} />);

test("every page is told in its column of half a grade, with the limit", () =>
  assert.equal(
    plot.one("desc").text,
    "Number of pages at each school grade. 4 to 4.5: 2. 6 to 6.5: 1. 7.5 to 8: 1. The limit is 8.",
  ));

test("every page has a dot; those of one column stand above each other, from easy to hard", () => {
  const dots = plot
    .all("circle")
    .map((dot) => [dot.attribute("cx"), dot.attribute("cy")].map(Number));
  assert.equal(dots.length, 4);
  assert.equal(dots[0]![0], dots[1]![0]);
  assert.ok(dots[1]![1]! < dots[0]![1]!, "the second above the first");
  assert.ok(dots[1]![0]! < dots[2]![0]! && dots[2]![0]! < dots[3]![0]!, "harder further right");
});

test("the line of the limit stands right of every page that keeps it, and says so", () => {
  const [, at] = /M([\d.]+) 24/.exec(plot.one("path.arrow").attribute("d")!)!;
  for (const dot of plot.all("circle")) assert.ok(Number(dot.attribute("cx")) < Number(at), "left");
  assert.ok(plot.texts("text").includes("none above 8"), "in words");
  const grades = plot.all("text").slice(0, 10);
  assert.deepEqual(
    grades.map(({ text }) => text),
    [..."0123456789"],
  );
  const places = grades.map((grade) => Number(grade.attribute("x")));
  assert.deepEqual(
    places,
    places.toSorted((a, b) => a - b),
  );
  assert.equal(places[8], Number(at), "at its grade");
});

test("nothing is drawn beyond the edge", () => {
  const [, , width, height] = plot.one("svg").attribute("viewbox")!.split(" ").map(Number);
  for (const part of [...plot.all("circle"), ...plot.all("text")]) {
    const [x, y] = ["x", "y"].map((of) => Number(part.attribute(of) ?? part.attribute(`c${of}`)));
    assert.ok(x! > 0 && x! < width! && y! > 0 && y! < height!, `${part.text} ${x} ${y}`);
    if (part.attribute("cx")) assert.ok(Number(part.attribute("r")) > 0, "a dot to see");
  }
});

test("the picture is named and described for a screen reader", () => {
  const svg = plot.one("svg");
  assert.equal(svg.attribute("role"), "img");
  assert.equal(svg.attribute("aria-labelledby"), plot.one("figcaption").attribute("id"));
  assert.equal(svg.attribute("aria-describedby"), plot.one("desc").attribute("id"));
});
