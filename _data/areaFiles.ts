/** The files that stand beside an area's record, in its folder: `_data/areas/<id>/site.yaml` and its like. */
import { site } from "./site.ts";
import { statement } from "./statement.ts";

export const areaFiles = { site, statement };
