/**
 * `npm run bench`: what the project measures of itself, as counts, bytes and ratios.
 *   npm run bench                     the build, beside a plain one of as many pages
 *   npm run bench -- search [FILE]    how often search shows the right page first
 *   npm run bench -- learn            weights for search, learned from labelled queries
 */
import { benchBuild } from "./bench/build.ts";
import { learn } from "./bench/learn.ts";
import { benchSearch } from "./bench/search.ts";

const [what = "build", file] = process.argv.slice(2);
if (what === "build") await benchBuild();
else if (what === "search") await benchSearch(file);
else if (what === "learn") learn();
else {
  console.error(`There is no measurement "${what}". There are: build, search, learn.`);
  process.exitCode = 1;
}
