/**
 * Every `*.tests.ts(x)` beside this file, in one process: starting one for each takes ten times as long as the tests.
 * One alone: npx tsx --test tests/search/everyday.tests.ts
 */
import { readdirSync } from "node:fs";
import { test } from "node:test";

const folder = new URL("./", import.meta.url);
for (const name of readdirSync(folder).sort()) {
  if (!/\.tests\.tsx?$/.test(name)) continue;
  // A file that fails while it is read, as where a template throws, must not keep the others from running.
  await import(new URL(name, folder).href).catch((error: unknown) =>
    test(name, () => {
      throw error;
    }),
  );
}
