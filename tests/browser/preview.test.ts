/** A preview in a real browser: its bar is seen, and nothing of it stays on the device. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { buildInto, openPage, serveFolder, startBrowser } from "./harness.ts";

test("a preview shows its bar, and starts no worker and no copy", async () => {
  const { folder } = await buildInto({ preview: true });
  const serving = await serveFolder({ folder });
  const { page, context, complaints } = await openPage(await startBrowser(), {
    serviceWorkers: "allow",
  });
  for (const address of ["", "roles/senco/", "offline/"]) {
    const response = await page.goto(serving.url + address, { waitUntil: "networkidle" });
    assert.equal(response?.headers()["x-robots-tag"], "noindex", address);
    assert.ok(
      await page.getByText("Not for families: this copy is for checking changes.").isVisible(),
      address,
    );
  }
  assert.deepEqual(
    await page.evaluate(async () => [
      (await navigator.serviceWorker.getRegistrations()).length,
      await caches.keys(),
    ]),
    [0, []],
  );
  assert.ok(
    !serving.requests.some((request) => request.includes("sw.js")),
    "the worker was never asked for",
  );
  assert.deepEqual(complaints, []);
  await context.close();
});
