/** What is made of the records of one kind. `src/kinds/` holds one descriptor for each. */
import type { FunctionComponent } from "preact";
import type { z } from "zod";
import type { Checked, KindOf } from "../../_data/fields.ts";
import type { ToolName } from "../publish/assets.ts";
import type { Guide } from "../guide/Guide.ts";
import type { Detail } from "../search/answers.ts";
import type { Entry } from "../search/wordsIndex.ts";

/** The exact type of a record, by its kind's folder. Each descriptor adds its own line. */
// oxlint-disable-next-line typescript/no-empty-interface, typescript/no-empty-object-type -- filled by declaration merging
export interface RecordTypes {}
export type KindName = keyof RecordTypes & string;
export type RecordOf<Name extends KindName> = RecordTypes[Name];

/** What every record has, whatever its kind, and what many have. */
export type AnyRecord = {
  id: string;
  name: string;
  letters?: string | undefined;
  otherNames?: readonly string[];
  asked?: readonly string[];
  listed?: number | undefined;
  checked?: Checked;
};

/** How the records of a kind stand in lists: by `listed` and then by name, by name, or newest first. */
export type Order = "listed" | "name" | "newest";

/** A page for each record. */
export type RecordPage<Record> = {
  /** The list above it, named as in the line above the page's heading. */
  section: string;
  /** What kind of page this is, for the full-text search and for results. */
  label: string;
  Body: FunctionComponent<{ of: Record }>;
  /** The page's heading, where that is not the record's name as it is. */
  heading?(record: Record): string;
  /** False keeps the page out of search; true by default. */
  searchable?: boolean;
  /**
   * False leaves the page out of the full-text index alone: the words index knows its names and its answer, and what
   * it says stands at more length on another page.
   */
  fullText?: boolean;
  /** False: no word on the page is explained. True by default. */
  explainsWords?: boolean;
  /** Programs of the record's page, which other pages do not load. */
  tools?(record: Record): readonly ToolName[];
  /** The page lists what other pages say, and grows with them: it may weigh more than a page that families read. */
  weight?: "list";
};

/** The page that lists the records of a kind. */
export type ListPage = {
  /** Without the path prefix; the records' own pages, where they have any, are below it. */
  address: string;
  heading: string;
  description: string;
  lead: string;
  /** The name of its door in the navigation; without one it has none. */
  door?: string;
  /** What stands below the lead, where that is not a card for each record. */
  Body?: FunctionComponent;
};

/** How the records of a kind are found. */
export type Searched<Record> = {
  /** What one is called in results. */
  label: string;
  /** What leads to it, where that is not its names and how families ask for it. */
  entry?(record: Record, guide: Guide): Pick<Entry, "weight" | "names">;
  /** What a result shows beyond the name, where that is not the record's summary. */
  detail?(record: Record, guide: Guide): Detail;
};

/** What a descriptor says of its kind. */
export type KindFacts<Record> = {
  /** Where the kind stands among all kinds, in navigation, booklet and search: the lowest number comes first. */
  place: number;
  /** What its records are called together. */
  heading: string;
  /** The address of a record without the path prefix: its page, or its place on a page. */
  address(id: string): string;
  order: Order;
  /** The line about a record in lists and search: prose, or nothing. */
  summary(record: Record): string;
  page?: RecordPage<Record>;
  list?: ListPage;
  /** The page on which all records of the kind stand, where they have none of their own. */
  sharedPage?: { address: string; name: string };
  /** The guide's one file does not hold its records, and leads to the website for them. */
  onWebsiteOnly?: boolean;
  /** Where on the site a claim of such a record stands, where that is not the record's own place. */
  placeOfClaim?(field: string, guide: Guide): { address: string; pageName: string };
  /** Its pages are parts of the booklet, and of the one file of the whole guide. */
  inBooklet?: boolean;
  /** Its names stand in the A to Z. */
  inAToZ?: boolean;
  search?: Searched<Record>;
  /**
   * How its prose is held to the rules of writing: a page of its own is graded, a part of another page is too short
   * for a grade, and what is not the guide's own text is left alone.
   */
  writing?: "page" | "part";
  /** The form on which a reader reports a mistake: a file in `.github/ISSUE_TEMPLATE`. */
  reportForm?: string;
  /** Where readers will meet a new record, for whoever has just made one. */
  whereItAppears(record: Record): string;
};

/** A kind of record: what one is (`_data/<kind>.ts`), and what is made of it. */
export type Kind<Schema extends z.ZodObject = z.ZodObject> = KindOf<Schema> &
  KindFacts<z.infer<Schema>>;

/** Any kind, for those who treat all alike. */
export type AnyKind = KindOf<z.ZodObject> & KindFacts<AnyRecord>;

/** Joins what a record is with what is made of it. */
export const describeKind = <Schema extends z.ZodObject>(
  definition: KindOf<Schema>,
  facts: KindFacts<z.infer<Schema>>,
): Kind<Schema> => ({ ...definition, ...facts });
