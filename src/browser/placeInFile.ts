/**
 * Where things stand in the guide's one file. Shared by the build that writes the file and the script in it; pure, so
 * that every address is under test.
 */

/** The word with which places of a kind begin in the file, by the address of the kind's list: `role` by `/roles/`. */
export type PlacesInFile = Readonly<Record<string, string>>;

/** `/roles/senco/`, `/words/#senco` and `/roles/` taken apart. */
const parts = /^(\/[a-z-]+\/)(?:#?([a-z0-9-]+)(?:\/.*)?)?$/;
/** Pages about the guide that are parts of the file, without records of their own. */
const otherParts = ["/about/", "/privacy/"];
const leadToContents = ["/", "/a-z/", "/search/"];

/**
 * The place that an address of the site has in the file.
 * @param address without the path prefix, as in `/roles/senco/` or `/words/#senco`
 * @returns as it stands in a link, as in `#role-senco`; undefined for a page that the file does not hold
 */
export const placeInFile = (address: string, places: PlacesInFile): string | undefined => {
  if (leadToContents.includes(address)) return "#contents";
  const [, list = "", id] = parts.exec(address) ?? [];
  const place = Object.hasOwn(places, list) ? places[list] : undefined;
  if (place !== undefined && id !== undefined) return `#${place}-${id}`;
  return place !== undefined || otherParts.some((part) => address.startsWith(part))
    ? `#${list.slice(1, -1)}`
    : undefined;
};
