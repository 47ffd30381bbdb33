/** When checks are due, month by month: the bars and the words say the same. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { MonthPlot } from "../../_includes/MonthPlot.tsx";
import { show } from "./render.tsx";

const plot = show(
  <MonthPlot dates={["2027-05-24", "2026-12-01", "2027-05-01", "2027-05-31", "2026-12-31"]} />,
);

test("each month that has any is told with its number, in the order of the year", () => {
  assert.equal(plot.one("desc").text, "December 2026: 2. May 2027: 3.");
  assert.deepEqual(plot.texts("text"), ["December 2026", "2", "May 2027", "3"]);
});

test("each bar is as long as its number wants, the longest within the picture", () => {
  const [short, long] = plot.all("rect").map((bar) => Number(bar.attribute("width")));
  assert.ok(Math.abs(short! / long! - 2 / 3) < 0.02, `${short} to ${long}`);
  for (const bar of plot.all("rect"))
    assert.ok(Number(bar.attribute("x")) + Number(bar.attribute("width")) < 300, "within");
});

test("each month’s words and bar stand in a row of their own, within the picture", () => {
  const [, , , height] = plot.one("svg").attribute("viewbox")!.split(" ").map(Number);
  const rows = plot.all("text").map((text) => Number(text.attribute("y")));
  assert.equal(rows[0], rows[1]);
  assert.ok(rows[0]! < rows[2]! && rows[2]! < height!, "one below the other");
  const bars = plot.all("rect").map((bar) => Number(bar.attribute("y")));
  assert.ok(bars[0]! < rows[0]! && rows[0]! < bars[1]! && bars[1]! < rows[2]!, "beside its words");
  const [name, number] = plot.all("text").map((text) => Number(text.attribute("x")));
  const [bar] = plot.all("rect").map((one) => Number(one.attribute("x")));
  assert.ok(name! < bar! && bar! < number!, "the name before it, the number after it");
});

test("the picture is named and described for a screen reader", () => {
  const svg = plot.one("svg");
  assert.equal(svg.attribute("role"), "img");
  assert.equal(svg.attribute("aria-labelledby"), plot.one("figcaption").attribute("id"));
  assert.equal(svg.attribute("aria-describedby"), plot.one("desc").attribute("id"));
  assert.equal(plot.one("figcaption").text, "How many are due in which month");
});
