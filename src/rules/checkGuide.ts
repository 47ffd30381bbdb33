/** Holds the guide as a whole to the rules of `_data/rules.yaml`, and to those about contacts. */
import type { Verdict } from "./checkLanguage.ts";
import { checkWithin } from "./guide/checkWithin.ts";
import { checkFind } from "./guide/find.ts";
import { checkMustSay } from "./guide/mustSay.ts";
import { checkNeverSay } from "./guide/neverSay.ts";
import { checkUnconfirmed } from "./guide/unconfirmed.ts";
import type { Whole } from "./guide/Whole.ts";

export const checkGuide = (whole: Whole): Verdict => {
  const { mustFix, advice } = checkMustSay(whole);
  return {
    mustFix: [
      ...mustFix,
      ...checkNeverSay(whole),
      ...checkUnconfirmed(whole),
      ...checkWithin(whole),
      ...checkFind(whole),
    ],
    advice,
  };
};
