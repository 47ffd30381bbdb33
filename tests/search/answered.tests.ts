/** Whether the guide has an answer: what speaks for it, and what against. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { oddsOf, signsOf, type Asked } from "../../src/search/answered.ts";
import { rank } from "../../src/search/rank.ts";
import { weights } from "../../src/search/weights.ts";
import { entry, indexOf } from "./smallIndex.ts";

const index = indexOf(
  [
    entry("/plan/", "Support plan", ["written plan", "written plan"]),
    entry("/car/", "You have a Motability car", ["mobility", "mobility"]),
  ],
  { elsewhere: ["salary", "mobility", "motability"] },
);
const answered = (query: string): boolean => rank(`${query} `, index).answered;
const asked = (written: string, info: number, known = true): Asked => ({
  part: { written, may: known ? [{ stem: written, sure: 1 }] : [] },
  info,
});
const best = { score: 9, told: 6, entry: { stems: ["plan"] } };

describe("the guide has an answer", () => {
  test("where a page is led to by the whole query", () => {
    assert.equal(answered("support plan"), true);
    assert.equal(answered("written support plan"), true);
  });

  test("not where nothing leads anywhere, in whatever script, nor where nothing is asked", () => {
    for (const query of ["xylophone", "школа", "🏫", "", "   ", "what is the"])
      assert.equal(answered(query), false, query);
  });

  test("not where most of the query leads nowhere", () =>
    assert.equal(answered("plan xylophone zither accordion"), false));

  test("not where a word asks for what the guide is not about, unless a page has it in its title", () => {
    assert.equal(answered("support plan salary"), false);
    assert.equal(answered("mobility"), false);
    assert.equal(answered("motability car"), true);
  });
});

describe("the signs", () => {
  test("are nothing but unheard where there is no page", () =>
    assert.deepEqual(signsOf([asked("plan", 4)], undefined, index), {
      score: 0,
      covers: 0,
      unheard: 1,
      elsewhere: 0,
    }));

  test("are the page’s strength and its share of the query, what nobody knows, and what is elsewhere", () =>
    assert.deepEqual(
      signsOf([asked("plan", 6), asked("salary", 4), asked("zither", 2, false)], best, index),
      { score: Math.log(10), covers: 0.5, unheard: 2 / 12, elsewhere: 1 },
    ));

  test("speak for an answer with strength and share, against it with the others", () => {
    const odds = (signs: object): number =>
      oddsOf({ score: 2, covers: 0.5, unheard: 0, elsewhere: 0, ...signs }, weights);
    assert.ok(odds({ score: 3 }) > odds({}));
    assert.ok(odds({ covers: 1 }) > odds({}));
    assert.ok(odds({ unheard: 1 }) < odds({}));
    assert.ok(odds({ elsewhere: 1 }) < odds({}));
  });
});
