import type { Told } from "../_data/told.ts";

/** The colours of the marks of force are taken for verdicts too: a word always says what the colour does. */
const tagOf: Record<Told["verdict"], string> = {
  right: "should",
  "partly right": "may",
  "not right": "must",
  "it depends": "fact",
};

/** How a sentence that families are told stands against what is written. */
export const Verdict = ({ of }: { of: Told["verdict"] }) => (
  <span class={`tag ${tagOf[of]}`}>{of}</span>
);
