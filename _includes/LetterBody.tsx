import type { ComponentChildren } from "preact";
import type { Letter } from "../_data/letters.ts";
import { isPronoun, piecesOf, schoolKinds, type SchoolKind } from "../src/letters/places.ts";
import { Cards } from "./Cards.tsx";
import { DutyGroups } from "./DutyGroups.tsx";
import { KindChoice } from "./KindChoice.tsx";
import { LetterSheet } from "./LetterSheet.tsx";
import { LinkTo } from "./LinkTo.tsx";
import { usePage } from "./PageContext.ts";
import { Sentence } from "./Prose.tsx";
import { Section } from "./Section.tsx";
import { Field, Fields, FieldsNote, PronounField, WithoutScript } from "./SheetFields.tsx";

const kindNames: Record<SchoolKind, string> = {
  maintained: "Council’s (maintained) school",
  academy: "Academy",
};

/** In the booklet, where parts stand two levels lower, a heading would be one too many. */
const KindHeading = ({ of: kind }: { of: SchoolKind }) =>
  usePage().booklet ? <p>{kindNames[kind]}:</p> : <h3>{kindNames[kind]}</h3>;

/** An entry of a list, which says for which kind of school it is where that matters. */
const Entry = ({
  only,
  children,
}: {
  only?: SchoolKind | undefined;
  children: ComponentChildren;
}) =>
  only ? (
    <li data-kind={only}>
      <b>{kindNames[only]}:</b> {children}
    </li>
  ) : (
    <li>{children}</li>
  );

/** Whether the letter speaks of the child by a pronoun, which the reader then chooses. */
const speaksOfChild = ({ greeting, about, opening, asks, closing }: Letter): boolean =>
  [greeting, about, ...asks, ...[...opening, ...closing].map(({ says }) => says)].some((words) =>
    piecesOf(words).some((piece) => "place" in piece && isPronoun(piece.place)),
  );

/** Whether some of it is for one kind of school alone. */
export const differsByKind = ({ to, opening, law, closing, due, ifNot }: Letter): boolean =>
  [...to, ...opening, ...law, ...closing, ...due, ...ifNot].some(({ only }) => only);

/** The sentences of the law that are for one kind of school, or for every one. */
const lawFor = ({ law }: Letter, kind: SchoolKind | undefined): string[] =>
  law.filter(({ only }) => only === kind).map(({ says }) => says);

const TheLetter = ({ of: letter }: { of: Letter }) => {
  if (usePage().booklet) return <LetterSheet of={letter} />;
  return (
    <section class="letter" data-tool="letters" aria-labelledby="the-letter">
      <h2 id="the-letter" class="no-print">
        The letter
      </h2>
      {differsByKind(letter) && <KindChoice />}
      <WithoutScript />
      <Fields legend="Fill it in">
        <FieldsNote />
        {letter.blanks.map((blank) => (
          <Field {...blank} />
        ))}
        {speaksOfChild(letter) && <PronounField />}
      </Fields>
      <LetterSheet of={letter} id="sheet" />
      <p class="buttons" data-take="sheet" hidden />
    </section>
  );
};

/** A letter: whom it goes to, its words with places to fill in, when an answer is due, and where it is written. */
export const LetterBody = ({ of: letter }: { of: Letter }) => (
  <>
    <p class="lead">
      <Sentence of={letter.summary} />
    </p>
    <Section id="who-it-goes-to" heading="Who it goes to">
      <ul>
        {letter.to.map(({ who, only }) => (
          <Entry only={only}>
            <Sentence of={who} />
          </Entry>
        ))}
      </ul>
    </Section>
    {letter.before.length > 0 && (
      <Section id="before-you-send" heading="Before you send it">
        <ul>
          {letter.before.map((line) => (
            <Entry>
              <Sentence of={line} />
            </Entry>
          ))}
        </ul>
      </Section>
    )}
    <TheLetter of={letter} />
    <Section id="answer-due" heading="When an answer is due">
      <ul>
        {letter.due.map(({ says, only }) => (
          <Entry only={only}>
            <Sentence of={says} />
          </Entry>
        ))}
      </ul>
    </Section>
    <Section id="if-none-comes" heading="If none comes by then">
      <ol>
        {letter.ifNot.map(({ go, why, only }) => (
          <Entry only={only}>
            <b>
              <LinkTo link={go} />
            </b>
            : <Sentence of={why} />
          </Entry>
        ))}
      </ol>
    </Section>
    <Section id="where-written" heading="Where this is written">
      <DutyGroups of={lawFor(letter, undefined)} may="You may" />
      {schoolKinds.map(
        (kind) =>
          lawFor(letter, kind).length > 0 && (
            <div data-kind={kind}>
              <KindHeading of={kind} />
              <DutyGroups of={lawFor(letter, kind)} may="You may" level={4} />
            </div>
          ),
      )}
    </Section>
    <Section id="read-next" heading="Read next" class="next" data-pagefind-ignore>
      <Cards links={[letter.page]} brief />
    </Section>
  </>
);
