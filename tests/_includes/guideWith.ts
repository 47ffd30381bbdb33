/** A small made-up guide, read by the real loader from the records in `guide/`, with changes in them. */
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse, stringify } from "yaml";
import { kinds, type KindName } from "../../src/kinds/kinds.ts";
import { pathOf } from "../../src/records/recordFiles.ts";
import type { Guide } from "../../src/guide/Guide.ts";
import { loadGuide } from "../../src/guide/loadGuide.ts";

/** Fields in place of a record's own, by its file: `"roles/senco": { name: "…" }`. Null takes the record away. */
export type Changes = Record<string, Record<string, unknown> | null>;

export type GuideSetting = {
  records?: Changes;
  /** The area the guide is for. */ area?: string;
};

const folder = fileURLToPath(new URL("guide/", import.meta.url));

/** The record in a file: of a question, the text below the head is its detail. */
const readRecord = (text: string): Record<string, unknown> => {
  const [, head, body] = /^---\n([^]*?)\n---\n([^]*)$/.exec(text) ?? [];
  const record = parse(head ?? text) as Record<string, unknown>;
  return body === undefined ? record : { ...record, detail: body };
};
const writeRecord = (file: string, { ...record }: Record<string, unknown>): string => {
  if (!file.endsWith(".md")) return stringify(record);
  const { detail, ...head } = record;
  return `---\n${stringify(head)}---\n${detail as string}`;
};

const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => /\.(?:yaml|md)$/.test(name))
  .map((name) => name.replaceAll("\\", "/"));
const texts = new Map(files.map((file) => [file, readFileSync(join(folder, file), "utf8")]));
const fileOf = (name: string): string => {
  const [folder = "", id = ""] = name.split("/");
  const kind = kinds[folder as KindName] as (typeof kinds)[KindName] | undefined;
  return kind && id ? pathOf(kind, id) : `${name}.yaml`;
};

/** What a record says before any change, as in `roles/senco`. */
export const recordOf = (name: string): Record<string, unknown> =>
  readRecord(texts.get(fileOf(name)) ?? "{}");

/** A copy of the records, in which changes are made and taken back: writing all of it each time takes longer. */
let copy: string | undefined;
const copyOfRecords = (): string => {
  if (copy) return copy;
  const made = mkdtempSync(join(tmpdir(), "sen-signpost-guide-"));
  cpSync(folder, made, { recursive: true });
  process.once("exit", () => rmSync(made, { recursive: true, force: true }));
  return (copy = made);
};
const put = (path: string, text: string | undefined): void => {
  if (text === undefined) return rmSync(path, { force: true });
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
};

/** A setting as a key: a field that is taken away counts as well. */
export const keyOf = (setting: unknown): string =>
  JSON.stringify(setting, (_, value: unknown) => (value === undefined ? "(taken away)" : value));
const guides = new Map<string, Guide>();

/** The guide with changes in its records. @throws with every message, where a change leaves a record wrong */
export const guideWith = ({ records = {}, area = "northbank" }: GuideSetting = {}): Guide => {
  const key = keyOf([records, area]);
  const known = guides.get(key);
  if (known) return known;
  const dataDir = copyOfRecords();
  const changed = Object.entries(records).map(([name, fields]) => {
    const text = fields ? writeRecord(fileOf(name), { ...recordOf(name), ...fields }) : undefined;
    return [fileOf(name), text] as const;
  });
  try {
    for (const [file, text] of changed) put(join(dataDir, file), text);
    const guide = loadGuide(dataDir, area);
    guides.set(key, guide);
    return guide;
  } finally {
    for (const [file] of changed) put(join(dataDir, file), texts.get(file));
  }
};
