import type { ComponentChildren } from "preact";
import type { Blank, Letter } from "../_data/letters.ts";
import {
  isPronoun,
  piecesOf,
  placedBySheet,
  wordsOfPronoun,
  type SchoolKind,
} from "../src/letters/places.ts";
import { plainText } from "../src/prose/plain.ts";
import { usePage } from "./PageContext.ts";

/** How many lines there are to write on, by the size of a blank. */
const rules = { line: 1, date: 1, lines: 7 } as const;

/** Lines to write on, with what belongs on them. */
export const WritingLines = ({ label, size }: Pick<Blank, "label" | "size">) => (
  <>
    {Array.from({ length: rules[size] }, () => (
      <span class="rule" />
    ))}{" "}
    <small>({label})</small>
  </>
);

/** A place that the reader's words come into; until then there is a line to write on, or other words. */
export const Place = ({
  name,
  size = "line",
  children,
}: {
  name: string;
  size?: Blank["size"];
  children: ComponentChildren;
}) => {
  const many = size === "lines" ? "many" : undefined;
  // In the booklet nothing is filled in, and one name would stand there for many letters.
  return usePage().booklet ? (
    <span class={many}>{children}</span>
  ) : (
    <span class={many} data-place={name}>
      {children}
    </span>
  );
};

const words = wordsOfPronoun("they");

/** Words of a letter with its places, empty. */
export const LetterWords = ({ of, blanks }: { of: string; blanks: readonly Blank[] }) => {
  const { areaValues } = usePage();
  return (
    <>
      {piecesOf(of).map((piece) => {
        if ("text" in piece) return piece.text;
        const { place, otherwise } = piece;
        if (place.startsWith("area.")) return areaValues[place.slice("area.".length)];
        if (isPronoun(place)) return <Place name={place}>{words[place]}</Place>;
        if (otherwise !== undefined) return <Place name={place}>{otherwise}</Place>;
        const blank = blanks.find(({ id }) => id === place)!;
        return (
          <Place name={place} size={blank.size}>
            <WritingLines {...blank} />
          </Place>
        );
      })}
    </>
  );
};

/** What each kind of school is called in front of words that are only for it. */
const ifKind: Record<SchoolKind, string> = {
  maintained: "If the school is a council’s (maintained) school: ",
  academy: "If the school is an academy: ",
};

type Part = { says: string; only?: SchoolKind | undefined };

/** A paragraph of the letter; one for one kind of school says so as long as both kinds are shown. */
const Paragraph = ({
  only,
  children,
}: {
  only?: SchoolKind | undefined;
  children: ComponentChildren;
}) =>
  only ? (
    <p data-kind={only}>
      <span data-kind="both">{ifKind[only]}</span>
      {children}
    </p>
  ) : (
    <p>{children}</p>
  );

/** The legal sentences, without their citations. Those for every school stand in one paragraph. */
const Law = ({ of }: { of: readonly Part[] }) => {
  const page = usePage();
  const said = ({ says }: Part): string => plainText(says, page);
  const forAll = of.filter(({ only }) => !only);
  return (
    <>
      {forAll.length > 0 && <Paragraph>{forAll.map(said).join(" ")}</Paragraph>}
      {of
        .filter(({ only }) => only)
        .map((part) => (
          <Paragraph only={part.only}>{said(part)}</Paragraph>
        ))}
    </>
  );
};

/**
 * The letter as it is printed, copied and shared: plain text with places. Whatever is a child of the sheet is a
 * paragraph of its text, or a list of entries.
 */
export const LetterSheet = ({ of: letter, id }: { of: Letter; id?: string }) => {
  const { blanks, greeting, about, opening, asks, law, closing } = letter;
  const { booklet } = usePage();
  const say = (of: string): ComponentChildren => <LetterWords of={of} blanks={blanks} />;
  const [hasDate, hasName] = placedBySheet.map((place) => blanks.some(({ id }) => id === place));
  const About = booklet ? "p" : "h3";
  const paragraphs = (parts: readonly Part[]): ComponentChildren =>
    parts.map(({ says, only }) => <Paragraph only={only}>{say(says)}</Paragraph>);
  return (
    <div class="paper" id={booklet ? undefined : id}>
      {hasDate && <p>Date: {say("{date}")}</p>}
      <p>{say(greeting)}</p>
      <About class="about">{say(about)}</About>
      {paragraphs(opening)}
      {asks.length > 0 && (
        <ul>
          {asks.map((ask) => (
            <li>{say(ask)}</li>
          ))}
        </ul>
      )}
      <Law of={law} />
      {paragraphs(closing)}
      <p>Yours sincerely,</p>
      {hasName && <p>{say("{me}")}</p>}
    </div>
  );
};
