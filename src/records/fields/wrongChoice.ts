import type { z } from "zod";
import { listWords } from "../../text/list.ts";
import { didYouMean, suggest } from "../../text/suggest.ts";
import type { Issue } from "../issue.ts";
import type { Complaint } from "./complaint.ts";
import { explainLostText } from "./lostText.ts";

/** A word that is none of the few that its field takes. */
export const explainWrongChoice = (
  complaint: Complaint,
  { values }: Pick<z.core.$ZodIssueInvalidValue, "values">,
): Issue => {
  const { field, found, place } = complaint;
  if (typeof found !== "string") return explainLostText(complaint);
  const known = values.map(String);
  const meant = suggest(found, known);
  return {
    ...place,
    message: `"${field}" cannot be "${found}".${didYouMean(meant)}`,
    expected: `one of ${listWords(known)}`,
    found,
    fix: meant ? `write ${meant}` : "write one of these words",
    help: "choices-and-numbers",
  };
};
