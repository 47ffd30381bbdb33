/** Nobody pays for a download unawares: the link tells the size, and the file gets a name of its own. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { GuideFileLink } from "../../_includes/GuideFileLink.tsx";
import { editionWith } from "./editionWith.ts";
import { show } from "./render.tsx";

test("the link to the guide as one file tells its size, and keeps it under the area’s name", () => {
  const setting = { published: { prefix: "/send/" } };
  const link = show(<GuideFileLink edition={editionWith(setting)} />, setting).one("a");
  assert.equal(link.text, "Download the guide as one file (999 kB)");
  assert.equal(link.attribute("href"), "/send/guide.html");
  assert.equal(link.attribute("download"), "sen-signpost-northbank.html");
});
