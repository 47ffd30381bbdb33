/**
 * How much each thing counts in search. Learned from labelled real queries by `npm run bench -- learn`, which prints
 * what each number gains over pages it has not learned from, and reviewed before they are written here.
 */
import type { Signs } from "./answered.ts";
import type { Field, Standing } from "./wordsIndex.ts";

export type Weights = {
  /** How often a word counts, by where it stands. */
  fields: Readonly<Record<Field, number>>;
  /** How far the length of a field is evened out, 0 to 1: a word in a short text says more than in a long one. */
  evening: Readonly<Record<Field, number>>;
  /** How soon saying a word again stops to count. */
  saturation: number;
  /** An entry says a word in passing where it counts less than this: such entries do not make the word a common one. */
  inPassing: number;
  /** How much less an everyday word leads than the guide's own word. */
  everyday: number;
  /** By standing: how strongly its words lead, and how much further it comes up where its title fits the query. */
  standing: Readonly<Record<Standing, { leads: number; titleFits: number }>>;
  /** How much further an entry comes up where words stand side by side in the query and in its title. */
  neighbours: number;
  /** How much further a word's meaning comes up for somebody who asks what it means. */
  asksMeaning: number;
  /** What each sign says for an answer or against it, and from where on it is said that there is none. */
  answered: Readonly<Record<keyof Signs | "least", number>>;
};

export const weights: Weights = {
  fields: {
    title: 6,
    otherName: 2.9,
    word: 1.2,
    asked: 1.5,
    short: 0.5,
    heading: 0.6,
    text: 0.11,
  },
  evening: {
    title: 0.1,
    otherName: 0,
    word: 0.3,
    asked: 0.4,
    short: 0.3,
    heading: 0.6,
    text: 0.36,
  },
  saturation: 5,
  inPassing: 0.072,
  everyday: 1,
  standing: {
    page: {
      leads: 1,
      titleFits: 0.5,
    },
    sentence: {
      leads: 0.5,
      titleFits: 1.3,
    },
    word: {
      leads: 0.45,
      titleFits: 1.2,
    },
  },
  neighbours: 0.19,
  asksMeaning: 3.6,
  answered: {
    score: 1.95,
    covers: 2.87,
    unheard: -1.13,
    elsewhere: -3.9,
    least: 4.62,
  },
};
