import type { PackedIndex } from "../search/wordsIndex.ts";
import type { PlacesInFile } from "./placeInFile.ts";

/** What the build writes as JSON into the guide's one file, for the script in it. */
export type FileIndex = { index: PackedIndex; places: PlacesInFile };
