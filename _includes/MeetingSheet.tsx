import type { Blank, Letter } from "../_data/letters.ts";
import { onMeetingSheet } from "../src/letters/places.ts";
import { plainText } from "../src/prose/plain.ts";
import { Cards } from "./Cards.tsx";
import { LetterSheet, Place, WritingLines } from "./LetterSheet.tsx";
import { usePage } from "./PageContext.ts";
import { Section } from "./Section.tsx";
import { Field, Fields, FieldsNote, PronounField, WithoutScript } from "./SheetFields.tsx";

const numbers = (count: number): number[] => Array.from({ length: count }, (_, at) => at + 1);
const worries = numbers(onMeetingSheet.worries);
const rows = numbers(onMeetingSheet.rows);

const BlankPlace = ({ name, label, size }: { name: string } & Omit<Blank, "id" | "example">) => (
  <Place name={name} size={size}>
    <WritingLines label={label} size={size} />
  </Place>
);

/** A place of a table or a numbered list, which say by themselves what belongs there. */
const BareLine = ({ name }: { name: string }) => (
  <Place name={name}>
    <span class="rule" />
  </Place>
);

/** One sheet of A4: the worries and questions, who is there, and what is agreed, with room to write. */
const Sheet = () => (
  <div class="paper" id="sheet">
    <h3 class="about">
      A meeting about <BlankPlace name="child" label="your child’s name" size="line" />
    </h3>
    <p>
      Day: <BlankPlace name="met" label="the day" size="date" />
    </p>
    <p>
      Who is there: <BlankPlace name="there" label="names" size="line" />
    </p>
    <h4>My worries and questions</h4>
    <ol class="worries">
      {worries.map((n) => (
        <li>
          <BareLine name={`worry${n}`} />
          <span class="rule" />
        </li>
      ))}
    </ol>
    <h4>What we agreed</h4>
    <table>
      <thead>
        <tr>
          <th scope="col">What</th>
          <th scope="col">Who does it</th>
          <th scope="col">By when</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((n) => (
          <tr>
            {["what", "who", "when"].map((part) => (
              <td>
                <Place name={`${part}${n}`}>{""}</Place>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
    <p>
      We meet again: <BlankPlace name="next" label="the day" size="date" />
    </p>
  </div>
);

const Before = () => (
  <Fields legend="Before the meeting">
    <FieldsNote />
    <Field id="child" label="Your child’s name" example="Sam Green" size="line" />
    <Field id="met" label="The day of the meeting" size="date" />
    <Field id="there" label="Who is there" example="Mrs Ahmed, Mr Patel" size="line" />
    {worries.map((n) => (
      <Field id={`worry${n}`} label={`Worry or question ${n}`} size="question" />
    ))}
    <p role="status" data-picked />
  </Fields>
);

/** What families can ask, from the guide: to read, and with the script to put on the sheet. */
const Questions = () => {
  const page = usePage();
  const groups = [
    ...page.guide.roles.map(({ name, ask }) => ({ name: `To ask: ${name}`, lines: ask })),
    {
      name: "To say, from the guide’s answers",
      lines: page.guide.questions.flatMap(({ say }) => say),
    },
  ];
  return (
    <section class="no-print" data-questions data-pagefind-ignore aria-labelledby="to-choose">
      <h3 id="to-choose">Questions to choose from</h3>
      {groups.map(({ name, lines }) => (
        <details>
          <summary>{name}</summary>
          <ul>
            {[...new Set(lines)].map((line) => (
              <li>{plainText(line, page)}</li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
};

const After = () => (
  <Fields legend="At the meeting, or after it">
    {rows.map((n) => (
      <fieldset>
        <legend>Agreed, {n}</legend>
        <Field id={`what${n}`} label="What" size="part" />
        <Field id={`who${n}`} label="Who does it" size="part" />
        <Field id={`when${n}`} label="By when" size="part" />
      </fieldset>
    ))}
    <Field id="next" label="The day you meet again" size="date" />
  </Fields>
);

const noteId = "note-after-a-meeting";

/** The note to send afterwards: the letter, filled from the sheet. */
const Note = ({ of: note }: { of: Letter }) => {
  const page = usePage();
  const rest = note.blanks.filter(({ id }) => ["to", "me"].includes(id));
  return (
    <section class="letter second" aria-labelledby="the-note">
      <h2 id="the-note" class="no-print">
        The note to send after it
      </h2>
      <p class="no-print">
        It is filled from the sheet. It also stands{" "}
        <a href={page.href(`letter:${noteId}`)}>among the letters</a>, with what to know before you
        send it.
      </p>
      <div data-with-script hidden>
        <Fields legend="For the note">
          {rest.map((blank) => (
            <Field {...blank} />
          ))}
          <PronounField />
        </Fields>
        <LetterSheet of={note} id="note" />
        <p class="buttons" data-take="note" hidden />
      </div>
    </section>
  );
};

/** The sheet to take to a meeting, and the note to send after it. */
export const MeetingSheet = () => {
  const note = usePage().guide.letters.find(({ id }) => id === noteId);
  return (
    <>
      <p class="lead">
        Take one sheet with you: what you want to ask, and what is agreed. Then send a note.
      </p>
      <section class="letter" data-tool="letters" aria-labelledby="the-sheet">
        <h2 id="the-sheet" class="no-print">
          The sheet
        </h2>
        <WithoutScript />
        <Before />
        <Questions />
        <After />
        <Sheet />
        <p class="buttons" data-take="sheet" hidden />
      </section>
      {note && (
        <>
          <Note of={note} />
          <Section id="read-next" heading="Read next" class="next" data-pagefind-ignore>
            <Cards links={[note.page]} brief />
          </Section>
        </>
      )}
    </>
  );
};
