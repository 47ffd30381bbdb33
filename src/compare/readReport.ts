/** Reads what `npm run check -- --json` wrote: what must be mended and what is worth a look. */
import { z } from "zod";
import { firstOf, issue, failure, limits, type Comparison } from "./Comparison.ts";

/** The parts of a report that a comparison shows, and no more of it. */
const shown = z.object({
  version: z.literal(1),
  mustFix: z.array(issue),
  failures: z.array(failure),
  advice: z.array(issue),
});

const parse = (text: string): z.infer<typeof shown> => {
  try {
    return shown.parse(JSON.parse(text));
  } catch (cause) {
    throw new Error("This is not what npm run check -- --json writes to its end.", { cause });
  }
};

/**
 * @param text all that the check wrote
 * @throws if it is not the report of a check that came to its end
 */
export const readReport = (text: string): NonNullable<Comparison["check"]> => {
  const { mustFix, failures, advice } = parse(text);
  return {
    mustFix: firstOf(mustFix, limits.messages),
    failures: firstOf(failures, limits.messages),
    advice: firstOf(advice, limits.messages),
  };
};
