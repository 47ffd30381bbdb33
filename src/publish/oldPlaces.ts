/**
 * Places that pages had in an earlier edition: addresses that end in them stand in letters, bookmarks and printed
 * pages. An empty anchor before what took a place's part is enough: it needs no script, and works in the saved copy.
 */

/**
 * For pages whose address begins so, where each old id leads: the id of what took its part. A page that has no such
 * part is shown from its top. "/" is the first page alone.
 */
export type OldPlaces = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** A place that is renamed is entered here; `tests/publish/oldPlaces.test.ts` tells which are missing. */
export const oldPlaces: OldPlaces = {
  "/": {
    more: "happening",
    people: "understand",
    money: "understand",
    turn: "talk",
    save: "take",
  },
};

const startOf = (html: string, id: string): number | undefined => {
  const place = html.indexOf(` id="${id}"`);
  return place === -1 ? undefined : html.lastIndexOf("<", place);
};

/**
 * Puts the old places into a page.
 * @param address the page's, without the path prefix
 * @param html as the templates write it: every attribute in double quotes, no such sign in a text
 */
export const keepOldPlaces = (
  address: string,
  html: string,
  places: OldPlaces = oldPlaces,
): string =>
  Object.entries(places)
    .filter(([beginning]) =>
      beginning === "/" ? address === beginning : address.startsWith(beginning),
    )
    .flatMap(([, leads]) => Object.entries(leads))
    .reduce((page, [old, now]) => {
      const start = startOf(page, now) ?? startOf(page, "main");
      return start === undefined || startOf(page, old) !== undefined
        ? page
        : `${page.slice(0, start)}<a id="${old}"></a>${page.slice(start)}`;
    }, html);
