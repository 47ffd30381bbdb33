/**
 * Where things stand in the guide's one file. Shared by the build that writes the file and the script in it; pure, so
 * that every address is under test.
 */

const record = /^\/(question|role|resource|help|word|source|change)s?\/#?([a-z0-9-]+)(?:\/.*)?$/;
const part = /^\/(questions|roles|resources|help|words|sources|changes|about|privacy)\//;

/**
 * The place that an address of the site has in the file.
 * @param address without the path prefix, as in `/roles/senco/` or `/words/#senco`
 * @returns as it stands in a link, as in `#role-senco`; undefined for a page that the file does not hold
 */
export const placeInFile = (address: string): string | undefined => {
  const [, kind, id] = record.exec(address) ?? [];
  if (kind) return `#${kind}-${id}`;
  if (address === "/" || address === "/a-z/" || address === "/search/") return "#contents";
  const name = part.exec(address)?.[1];
  return name && `#${name}`;
};
