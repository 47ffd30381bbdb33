/** Where pages can be looked at: the live site, and the preview of one change. */
export type Places = { live?: string; preview?: string };

/**
 * Reads the address of such a place, and gives it the slash at its end.
 * @param what the setting it was found in
 * @throws if it is not an address that pages can be added to
 */
export const readPlace = (what: string, given: string): string => {
  if (
    !/^https?:\/\/[^\s/?#"'<>()[\]]+(?:\/[^\s?#"'<>()[\]]*)?$/.test(given) ||
    !URL.canParse(given)
  )
    throw new Error(
      `${what} is the address that a site begins with, as in https://guide.example.org/ ` +
        `(found: ${given})`,
    );
  return given.endsWith("/") ? given : `${given}/`;
};
