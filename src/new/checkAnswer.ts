import { z } from "zod";
import { explainReference } from "../guide/checkLinks.ts";
import { placesIn } from "../letters/places.ts";
import { readDate, writeDate } from "../text/dates.ts";
import { isId, tidyId } from "../records/folders.ts";
import { unwrap } from "../records/schema.ts";
import { checkProse, type Knowledge } from "../prose/check.ts";
import { didYouMean, suggest } from "../text/suggest.ts";
import { valueOf, type Field } from "./fieldsToAsk.ts";

const meantDate = (answer: string): string => {
  const date = readDate(answer);
  if (!date) return "";
  return "date" in date
    ? ` Write ${date.date}.`
    : ` ${[...new Set(date.either)].map((day) => `${day} is ${writeDate(day)}`).join(", ")}.`;
};

/**
 * What is wrong with the answer to one field, in a sentence or two; undefined where it is right.
 */
export const explainAnswer = (
  field: Field,
  answer: string,
  knowledge: Knowledge,
): string | undefined => {
  const { schema, meta } = field;
  if (answer.trim() === "") return "This is needed.";
  const value = valueOf(field, answer);
  if (!schema.safeParse(value).success) {
    const { inner } = unwrap(schema);
    const of = inner instanceof z.ZodArray ? unwrap(inner.element as z.ZodType).inner : inner;
    if (of instanceof z.ZodEnum) {
      const known = of.options.map(String);
      const meant = suggest(answer, known);
      return (
        `"${answer}" is not one of the words for it.${didYouMean(meant)} ` +
        `There are: ${known.join(", ")}.`
      );
    }
    if (field.path.join() === "id") {
      const tidy = tidyId(answer);
      return (
        `"${answer}" cannot be an id: it has small letters, digits and hyphens.` +
        (isId(tidy) ? ` Did you mean ${tidy}?` : "")
      );
    }
    const date = meta.date ? meantDate(answer) : "";
    return `"${answer}" does not fit. Write ${meta.expected ?? "something else"}.${date}`;
  }
  const reference =
    meta.ref || meta.link ? explainReference(answer.trim(), meta, knowledge) : undefined;
  if (reference) return reference.message;
  const [issue] = meta.prose
    ? checkProse(answer, meta.prose, meta.forced ?? false, {
        ...knowledge,
        // Which blanks a letter has is known when all is answered; the record is checked as a whole then.
        ...(meta.blanks ? { blanks: placesIn(answer) } : {}),
      }).issues
    : [];
  return issue && `${issue.message} To mend it: ${issue.fix}.`;
};
