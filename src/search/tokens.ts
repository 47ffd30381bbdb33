/**
 * What a query or a name is made of, once case, punctuation and ways of writing no longer matter. The build and the
 * browser divide text with this same function, so that what was indexed is found.
 */

/** Ways of writing one thing, brought to one. Matched in lower case, before punctuation goes. */
const waysOfWriting: [RegExp, string][] = [
  [/\b(?:1|one)[\s-]{0,3}(?::|-|to|2)[\s-]{0,3}(?:1|one)\b|\b121\b/g, " onetoone "],
  [/£?\b6\s?,?\s?0{3}\b|£?\b6\s?k\b|\bsix (?:thousand|grand|k)\b|\b6 grand\b/g, " 6000 "],
  // Letters with dots between them: S.E.N. is SEN.
  [/\b(?:[a-z]\.){2,}[a-z]?\b/g, ""],
];

/** Lower-case words of letters and digits, in their order. */
export const tokensOf = (text: string): string[] => {
  let plain = text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/['’‘`]/g, "");
  for (const [pattern, written] of waysOfWriting)
    plain = plain.replace(pattern, (found) => written || found.replaceAll(".", ""));
  return plain.match(/[a-z0-9]+/g) ?? [];
};

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
