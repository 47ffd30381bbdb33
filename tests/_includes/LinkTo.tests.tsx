/** A link to a record bears the record's name unless it is given other words. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { LinkTo } from "../../_includes/LinkTo.tsx";
import { show } from "./render.tsx";

test("a link to a record leads to its page, under its name or the words given", () => {
  assert.deepEqual(show(<LinkTo link="help:advice-line" />).links, [
    ["/help/advice-line/", "The Advice Line"],
  ]);
  assert.deepEqual(show(<LinkTo link="word:sen">What SEN is</LinkTo>).links, [
    ["/words/#sen", "What SEN is"],
  ]);
});
