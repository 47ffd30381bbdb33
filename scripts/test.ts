/**
 * `npm test`: every check, the quick ones first, a real browser last. `npm test -- search` runs the
 * test files whose name has that word.
 */
import { findBrowser } from "./browser.ts";
import { waiting } from "../tests/waiting.ts";
import { shareSite } from "./sharedSite.ts";
import { findTests, lint, runSteps, runTests, typecheck, type Step } from "./steps.ts";

const wanted = process.argv.slice(2);
const pick = (files: string[]): string[] =>
  files.filter((file) => wanted.length === 0 || wanted.some((word) => file.includes(word)));
/** Those that wait run where they are asked for by name. */
const runs = (file: string): boolean =>
  wanted.length > 0 || !(file.replaceAll("\\", "/") in waiting);
const quick = pick(findTests("tests", "browser/")).filter(runs);
const inBrowser = pick(findTests("tests/browser")).filter(runs);
for (const [file, reason] of Object.entries(waiting)) console.log(`Not run: ${file}: ${reason}`);

// Found, and where need be unpacked, once: test files run side by side, and must not
// unpack it over each other.
if (inBrowser.length > 0) process.env["CHROMIUM_PATH"] ??= await findBrowser();

await runSteps([
  ...(wanted.length === 0
    ? ([
        ["Types", typecheck],
        ["Style", lint],
      ] as Step[])
    : []),
  ["One site for all tests", shareSite],
  ...(quick.length > 0 || inBrowser.length === 0
    ? ([["Tests without a browser", () => runTests(quick)]] as Step[])
    : []),
  ...(inBrowser.length > 0 ? ([["Tests in a browser", () => runTests(inBrowser)]] as Step[]) : []),
]);
