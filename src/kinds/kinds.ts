/** All kinds of record, and the exact type of one of each. The one list that reading, checking and pages share. */
import type { z } from "zod";
import { areas } from "../../_data/areas.ts";
import { changes } from "../../_data/changes.ts";
import { questions } from "../../_data/questions.ts";
import { redirects } from "../../_data/redirects.ts";
import { resources } from "../../_data/resources.ts";
import { roles } from "../../_data/roles.ts";
import { signposting } from "../../_data/signposting.ts";
import { sources } from "../../_data/sources.ts";
import { terms } from "../../_data/terms.ts";

export const kinds = {
  questions,
  roles,
  resources,
  signposting,
  terms,
  sources,
  changes,
  areas,
  redirects,
};

export type KindName = keyof typeof kinds;
export type RecordOf<Name extends KindName> = z.infer<(typeof kinds)[Name]["schema"]>;
/** The kinds whose records are pages that people read and advisers check. */
export const pageKinds = ["questions", "roles", "resources", "signposting"] as const;
export const kindNames = Object.keys(kinds) as KindName[];

/** The address of a record's page, without the path prefix; a word's is a place on the page of words. */
export const addressOf = (kind: KindName, id: string): string => {
  switch (kind) {
    case "signposting":
      return `/help/${id}/`;
    case "terms":
      return `/words/#${id}`;
    case "changes":
      return `/changes/#${id}`;
    case "areas":
      return "/help/local-offer/";
    default:
      return `/${kind}/${id}/`;
  }
};
