import type { ComponentChildren } from "preact";
import type { Checked } from "../_data/fields.ts";
import type { Guide } from "../src/guide/Guide.ts";
import { CheckedNote } from "./CheckedNote.tsx";
import { usePage } from "./PageContext.ts";
import { Sentence } from "./Prose.tsx";

type Entry = { id: string; name: string; checked: Checked | undefined; body: ComponentChildren };

const partsOf = (guide: Guide): { id: string; heading: string; entries: Entry[] }[] =>
  guide.kinds.flatMap(({ inBooklet, page, list, link, ...kind }) => {
    if (!inBooklet || !page || !list) return [];
    const entries = guide.recordsOf(kind).map((of) => ({
      id: `${link}-${of.id}`,
      name: page.heading?.(of) ?? of.name,
      checked: of.checked,
      body: <page.Body of={of} />,
    }));
    return entries.length === 0
      ? []
      : [{ id: list.address.slice(1, -1), heading: kind.heading, entries }];
  });

/** The end of an entry that stands far from its list: how far it is checked, and the way back. */
const EntryFoot = ({ checked }: { checked: Checked | undefined }) => (
  <div class="page-foot">
    {checked && <CheckedNote checked={checked} />}
    <p class="no-print">
      <a href="#main">Back to the top</a>
    </p>
  </div>
);

/**
 * The contents and the text of the whole guide, each record in its place, to which links lead.
 * @param more parts that stand after it, for the contents
 */
export const Booklet = ({ more = [] }: { more?: readonly { id: string; heading: string }[] }) => {
  const { guide, booklet } = usePage();
  const parts = partsOf(guide);
  return (
    <>
      <nav aria-label="Contents" class="contents">
        <ul>
          {parts.map(({ id, heading, entries }) => (
            <li>
              <a href={`#${id}`}>{heading}</a>
              <ul>
                {entries.map((entry) => (
                  <li>
                    <a href={`#${entry.id}`}>{entry.name}</a>
                  </li>
                ))}
              </ul>
            </li>
          ))}
          {[{ id: "words", heading: "Words" }, ...more].map(({ id, heading }) => (
            <li>
              <a href={`#${id}`}>{heading}</a>
            </li>
          ))}
        </ul>
      </nav>
      {parts.map(({ id, heading, entries }) => (
        <section class="part">
          <h2 id={id}>{heading}</h2>
          {entries.map(({ id, name, checked, body }) => (
            <article>
              <h3 id={id}>{name}</h3>
              {body}
              {booklet === "file" && <EntryFoot checked={checked} />}
            </article>
          ))}
        </section>
      ))}
      <section class="part">
        <h2 id="words">Words</h2>
        <dl class="glossary">
          {guide.terms.map((term) => (
            <div id={`word-${term.id}`}>
              <dt>
                {term.name}
                {term.letters && <span class="letters"> {term.letters}</span>}
              </dt>
              <dd>
                <Sentence of={term.meaning} bare={booklet !== "file"} />
                {booklet === "file" && term.otherNames.length > 0 && (
                  <p class="muted">Also: {term.otherNames.join(", ")}</p>
                )}
              </dd>
            </div>
          ))}
        </dl>
      </section>
    </>
  );
};
