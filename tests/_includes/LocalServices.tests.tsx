/** The area's services without a page of their own, and what else is different there. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { LocalServices } from "../../_includes/LocalServices.tsx";
import { show } from "./render.tsx";

const here = show(<LocalServices />);

test("the area’s parts are places to lead to", () =>
  assert.deepEqual(
    here.ids.filter((id) => !/^(?:c|mark)-/.test(id)),
    ["other-services", "local-notes"],
  ));

describe("the area’s other services", () => {
  test("stand by name with what they do and a way to reach them, where somebody confirmed one", () =>
    assert.deepEqual(here.section("Other services in Northbank")!.texts("ul.services li"), [
      "Autism Team. It visits schools 1. Phone: 01632 960003",
      "Phone: 01632 960003",
      "Hearing Team",
    ]));

  test("say nothing of a service’s details where there is nothing to show", () => {
    assert.doesNotMatch(here.text, /Hidden Lane|No contact details/);
    assert.deepEqual(
      here.hrefs.filter((href) => href.startsWith("tel:")),
      ["tel:01632960003"],
    );
  });

  test("are followed by what is different there", () =>
    assert.equal(
      here.section("Good to know in Northbank")!.text,
      "Good to know in Northbank Some schools here write “My Plan”.",
    ));

  test("take no room in an area that has neither", () =>
    assert.equal(show(<LocalServices />, { area: "southbank" }).text, ""));
});
