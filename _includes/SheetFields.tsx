import type { ComponentChildren } from "preact";
import { mostCharacters, pronouns, type FieldSize } from "../src/letters/places.ts";

/** The purpose of a field about the reader, for those whose browser fills it in (WCAG 1.3.5). */
const purposeOf = (id: string): string => (id === "me" ? "name" : "off");

/** One field to fill in. Outside of any form: the Enter key sends nothing anywhere. */
export const Field = ({
  id,
  label,
  example,
  size,
}: {
  id: string;
  label: string;
  example?: string;
  size: FieldSize;
}) => {
  const field = `field-${id}`;
  const hint = example && size !== "date" ? `${field}-hint` : undefined;
  const attributes = {
    id: field,
    name: id,
    maxlength: mostCharacters[size],
    "aria-describedby": hint,
    autocomplete: purposeOf(id),
  };
  return (
    <div>
      <label for={field}>{label}</label>
      {hint && (
        <span class="muted" id={hint}>
          For example: {example}
        </span>
      )}
      {size === "lines" ? (
        <textarea {...attributes} rows={4} />
      ) : size === "date" ? (
        <input id={field} name={id} type="date" autocomplete="off" />
      ) : (
        <input {...attributes} type="text" />
      )}
    </div>
  );
};

/** How the letter speaks of the child. */
export const PronounField = ({ label = "How the letter speaks of your child" }) => (
  <div>
    <label for="field-pronoun">{label}</label>
    <select id="field-pronoun" name="pronoun" autocomplete="off">
      {Object.values(pronouns).map(({ they, their }) => (
        <option value={they}>
          {they}, {their}
        </option>
      ))}
    </select>
  </div>
);

/**
 * What the reader types, as one group; shown by the script, without which it would do nothing.
 * @param legend what the group is for
 */
export const Fields = ({ legend, children }: { legend: string; children: ComponentChildren }) => (
  <fieldset class="no-print fields" data-fields data-pagefind-ignore hidden>
    <legend>{legend}</legend>
    {children}
  </fieldset>
);

/** What stands over the first fields of a page. */
export const FieldsNote = () => (
  <p class="muted">
    What you type stays on this page. Nothing is sent or kept. It is gone when you leave the page.
  </p>
);

/** What stands there where nothing can be filled in. */
export const WithoutScript = () => (
  <p class="no-print" data-without-script>
    Print this page, and write on the lines. Or copy the words into a message of your own.
  </p>
);
