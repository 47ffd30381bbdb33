/** All the small tests of this folder, each in its file `*.tests.ts(x)`. */
import { runTogether } from "../together.ts";

await runTogether(import.meta.url);
