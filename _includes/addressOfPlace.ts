import type { Source } from "../_data/sources.ts";

/**
 * The official address of one section of a law, where the record says how such addresses are made.
 * @param pinpoint the place as citations write it: `s.66(2)`, `reg 5(1)`
 * @returns undefined where only the whole source has an address
 */
export const addressOfPlace = (source: Source, pinpoint: string): string | undefined => {
  const number = /^(?:s|ss|reg|regs|section|regulation)\.?\s*(\d+[A-Z]?)/.exec(pinpoint)?.[1];
  return number && source.pinpointAddress?.replace("{n}", number);
};
