/** Runs the small test files of a folder in one process: starting one for each takes ten times as long as the tests. */
import { readdirSync } from "node:fs";
import { test } from "node:test";

/**
 * Every `*.tests.ts(x)` of a folder. One alone: npx tsx --test tests/_includes/Header.tests.tsx
 * @param here the address of a file in the folder, as `import.meta.url` gives it
 */
export const runTogether = async (here: string): Promise<void> => {
  const folder = new URL("./", here);
  for (const name of readdirSync(folder).sort()) {
    if (!/\.tests\.tsx?$/.test(name)) continue;
    // A file that fails while it is read, as where a template throws, must not keep the others from running.
    await import(new URL(name, folder).href).catch((error: unknown) =>
      test(name, () => {
        throw error;
      }),
    );
  }
};
