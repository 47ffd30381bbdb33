/**
 * What a query or a name is made of, once case, punctuation and ways of writing no longer matter. The build and the
 * browser divide text with this same function, so that what was indexed is found.
 */

import { writtenOneWay } from "./waysOfWriting.ts";

/** Lower-case words of letters and digits of any script, in their order. */
export const tokensOf = (text: string): string[] =>
  writtenOneWay(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/**
 * A word without the endings that do not change what is looked for: children's, funded and funding are as good as
 * child, fund and fund. It takes off little, because it is better to miss a form than to join two words.
 */
export const stemOf = (word: string): string => {
  if (word.length < 4 || /\d/.test(word)) return word;
  let stem = word;
  if (stem === "children") return "child";
  if (stem.endsWith("ies") && stem.length > 4) stem = `${stem.slice(0, -3)}y`;
  else if (/(?:ch|sh|ss|x|z)es$/.test(stem)) stem = stem.slice(0, -2);
  else if (stem.endsWith("s") && !/(?:ss|us|is)$/.test(stem)) stem = stem.slice(0, -1);
  const ending = /(?:ing|ed)$/.exec(stem)?.[0];
  if (
    ending &&
    stem.length - ending.length >= 3 &&
    /[aeiouy]/.test(stem.slice(0, -ending.length))
  ) {
    stem = stem.slice(0, -ending.length);
    if (/([bdgklmnprt])\1$/.test(stem) && !/(?:ll|ss)$/.test(stem)) stem = stem.slice(0, -1);
  }
  // So that funding and fund, provide and providing, meet.
  return stem.length > 4 && stem.endsWith("e") ? stem.slice(0, -1) : stem;
};
