import { home, type HomeRecord } from "../../_data/home.ts";
import type { Knowledge } from "../prose/check.ts";
import type { Issue } from "../records/issue.ts";
import { placeOfValue, type ReadFile } from "../records/place.ts";
import { leavesOf } from "../records/schema.ts";
import { explainReference } from "./checkLinks.ts";

/** Checks that each board of the first page leads to a record that exists. @param read undefined where there is no file */
export const checkHome = (
  record: HomeRecord,
  read: ReadFile | undefined,
  knowledge: Knowledge,
): Issue[] =>
  read === undefined
    ? []
    : leavesOf(home.schema, record).flatMap(({ path, value, meta }) => {
        const wrong = meta.link ? explainReference(value, meta, knowledge) : undefined;
        return wrong ? [{ ...placeOfValue(read, path), ...wrong }] : [];
      });
