import type { PlacesInFile } from "../browser/placeInFile.ts";
import type { Guide } from "./Guide.ts";

/** How the places of records are called in the guide's one file, by the address of their kind's list. */
export const placesInFile = ({ kinds }: Pick<Guide, "kinds">): PlacesInFile =>
  Object.fromEntries(
    kinds.flatMap(({ list, sharedPage, link, one, onWebsiteOnly }) => {
      const address = list?.address ?? sharedPage?.address;
      return address === undefined || onWebsiteOnly ? [] : [[address, link ?? one] as const];
    }),
  );
