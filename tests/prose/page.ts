/** A page to render prose for, as small as can be: links and titles that a test can foresee. */
import { renderProse, type ProsePage, type RenderOptions } from "../../src/prose/render.ts";
import { findWords } from "../../src/prose/words.ts";

export const areaValues: Readonly<Record<string, string>> = {
  name: "Rotherham",
  council: "Rotherham Council",
  supportPlan: "Support Plan",
};

export const pageAt = (
  prefix = "/",
  terms: readonly { id: string; explain: readonly string[] }[] = [],
  skip: ReadonlySet<string> = new Set(),
): ProsePage => {
  const words = findWords(terms, skip);
  const cited: string[] = [];
  return {
    areaValues,
    href: (target) =>
      target.startsWith("/") ? prefix + target.slice(1) : `${prefix}${target.replace(":", "/")}/`,
    mark: ({ source, pinpoint }) => {
      const place = [source, pinpoint].join(", ");
      const known = cited.indexOf(place);
      const number = known < 0 ? cited.push(place) : known + 1;
      return {
        href: `#source-${number}`,
        label: String(number),
        name: `Source ${number}`,
        ...(known < 0 && { first: `mark-${number}` }),
      };
    },
    ids: new Set(),
    ...(words ? { words } : {}),
  };
};

/** HTML of a sentence on a page of its own. */
export const sentenceHtml = (
  source: string,
  page = pageAt(),
  options: Omit<RenderOptions, "mode"> = {},
): string => renderProse(source, page, { mode: "sentence", ...options });

/** HTML of a text on a page of its own. */
export const textHtml = (
  source: string,
  page = pageAt(),
  options: Omit<RenderOptions, "mode"> = {},
): string => renderProse(source, page, { mode: "text", ...options });
