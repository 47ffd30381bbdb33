/** What is wrong in a piece of prose, and what the prose is held against. */
import type { Help } from "../records/help.ts";

/**
 * What prose is held against: the records it can cite and link to, and the local values it can use.
 */
export type Knowledge = {
  areaValues: Readonly<Record<string, string>>;
  /** In the words of a letter: its blanks, each with its example. */
  blanks?: Readonly<Record<string, string>>;
  sources: ReadonlyMap<string, { kind: string; unconfirmed: readonly string[] }>;
  ids: Readonly<Record<string, ReadonlySet<string>>>;
};

/** A fault, with the piece of text it is in and which appearance of that piece (counted from 0). */
export type ProseIssue = {
  message: string;
  fix: string;
  help: Help;
  expected?: string;
  found?: string;
  snippet: string;
  nth: number;
};

/** Takes an issue; which appearance of its snippet is meant is counted where it is not said. */
export type Add = (issue: Omit<ProseIssue, "nth"> & { nth?: number }) => void;

/**
 * The faults of one field that are told at once. Where there are more, a mark that is not
 * ours stands all over it.
 */
export const mostFaults = 100;
