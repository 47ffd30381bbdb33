/**
 * How many inputs these tests make up, and from which seed. The seed is fixed, so a run of `npm test` is the same run
 * everywhere; more cases go on where fewer ended:
 *
 *   HOSTILE_CASES=100000 npm test -- hostile
 *
 * A failure prints fast-check's report: the seed, the path and the smallest input that still fails. Only these tests
 * read the variable.
 */
import * as fc from "fast-check";

const seed = 20_261_123;
const asked = process.env["HOSTILE_CASES"] ?? "10000";
if (!/^[1-9]\d*$/.test(asked))
  throw new Error(`HOSTILE_CASES is a whole number, as in 100000 (found: ${asked})`);

/** Whether somebody asked for more than a run of `npm test` makes. */
export const isLongRun = Number(asked) > 10_000;

/** @param share the part of all cases that this test makes, in percent; those of all tests come to 100 and more */
const casesFor = (share: number): fc.Parameters<unknown> => ({
  seed,
  numRuns: Math.ceil((Number(asked) * share) / 100),
});

/** Asserts what must hold whatever the input is. A `holds` that throws has found an input for which it does not. */
export const forAll = <Input>(
  share: number,
  input: fc.Arbitrary<Input>,
  holds: (input: Input) => void,
): void => fc.assert(fc.property(input, holds), casesFor(share));

export const forAllAsync = async <Input>(
  share: number,
  input: fc.Arbitrary<Input>,
  holds: (input: Input) => Promise<void>,
): Promise<void> => fc.assert(fc.asyncProperty(input, holds), casesFor(share));
