/** The one policy by which a script may be started by its address: our own offline worker, and nothing else. */
import assert from "node:assert/strict";
import { before, describe, test } from "node:test";

type Rules = { createScriptURL(address: string): string };

describe("the policy for scripts, for a guide below /send/guide/", () => {
  let made: { name: string; rules: Rules } | undefined;
  before(async () => {
    Object.assign(globalThis, {
      document: { documentElement: { dataset: { base: "/send/guide/" } } },
      location: new URL("https://council.example/send/guide/roles/senco/"),
      trustedTypes: {
        createPolicy: (name: string, rules: Rules) => {
          made = { name, rules };
        },
      },
    });
    const { allowOfflineWorker } = await import("../../src/browser/trustedTypes.ts");
    allowOfflineWorker();
  });

  test("is the default one, which the headers name", () => assert.equal(made?.name, "default"));

  test("lets our worker through as it is", () => {
    for (const address of [
      "/send/guide/sw.js",
      "https://council.example/send/guide/sw.js",
      "../../sw.js",
    ])
      assert.equal(made?.rules.createScriptURL(address), address);
  });

  for (const address of [
    "https://evil.example/send/guide/sw.js",
    "//evil.example/send/guide/sw.js",
    "http://council.example/send/guide/sw.js",
    "/sw.js",
    "/send/sw.js",
    "/send/guide/pagefind/pagefind-worker.js",
    "/send/guide/assets/main.js",
    "/send/guide/sw.js/x",
    "/send/guide/SW.js",
    "/send/guide/sw.js/../../x.js",
    "data:text/javascript,alert(1)",
    "blob:https://council.example/1",
    "javascript:alert(1)",
  ]) {
    test(`turns away ${address}`, () => {
      assert.throws(() => made?.rules.createScriptURL(address), {
        name: "TypeError",
        message: `Not a script of the guide: ${address}`,
      });
    });
  }
});
