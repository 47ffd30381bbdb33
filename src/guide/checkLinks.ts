/** Checks what one record says about others: ids in fields, links and citations in prose. Collects its claims. */
import type { z } from "zod";
import type { Letter } from "../../_data/letters.ts";
import { checkProse, type Knowledge } from "../prose/check.ts";
import type { Claim } from "../prose/claims.ts";
import { suggest } from "../text/suggest.ts";
import { kinds, linkKinds, type KindName } from "../kinds/kinds.ts";
import { checkLetter, blanksFor } from "./checkLetter.ts";
import { placeOfSnippet, placeOfValue, type Place } from "../records/place.ts";
import type { Issue } from "../records/issue.ts";
import type { Loaded } from "../records/readRecords.ts";
import { leavesOf, type Leaf } from "../records/schema.ts";

/** A claim with the record and field it stands in. */
export type PlacedClaim = Claim & { kind: KindName; record: string; field: string };

/** What is wrong with an id or a link in a field, without its place; undefined where it leads to a record. */
export const explainReference = (
  value: string,
  meta: z.GlobalMeta,
  knowledge: Knowledge,
): Omit<Issue, keyof Place> | undefined => {
  const [kind, id] = meta.ref
    ? [meta.ref as string, value]
    : [value.slice(0, value.indexOf(":")), value.slice(value.indexOf(":") + 1)];
  if (!linkKinds.includes(kind)) {
    const meant = suggest(kind, linkKinds);
    return {
      message: `"${kind}" is not a kind of page.${meant ? ` Did you mean "${meant}"?` : ""}`,
      expected: `one of ${linkKinds.join(", ")}`,
      found: value,
      fix: meant ? `write ${meant}:${id}` : "write a kind and an id, as in role:senco",
      help: "links-to-other-pages",
    };
  }
  const known = knowledge.ids[kind]!;
  if (known.has(id)) return undefined;
  const near = suggest(id, known);
  const elsewhere = meta.ref ? undefined : linkKinds.find((other) => knowledge.ids[other]!.has(id));
  const meant = elsewhere ? `${elsewhere}:${id}` : near && (meta.ref ? near : `${kind}:${near}`);
  return {
    message: `${meta.ref ? `No ${kind} has the id "${id}".` : `There is no record "${value}".`}${meant ? ` Did you mean "${meant}"?` : ""}`,
    found: value,
    fix: meant ? `write ${meant}` : "use the id of a record that exists",
    help: "links-to-other-pages",
  };
};

const checkLeafProse = (
  loaded: Loaded<KindName>,
  { path, value, meta }: Leaf,
  knowledge: Knowledge,
): { issues: Issue[]; claims: PlacedClaim[] } => {
  const report = checkProse(value, meta.prose!, meta.forced ?? false, {
    ...knowledge,
    ...blanksFor(loaded.record, meta),
  });
  return {
    issues: report.issues.map(({ snippet, nth, ...issue }) => ({
      ...placeOfSnippet(loaded.read, path, snippet, nth),
      ...issue,
    })),
    claims: report.claims.map((claim) => ({
      ...claim,
      kind: loaded.kind,
      record: loaded.record.id,
      field: path.join("."),
    })),
  };
};

/** Rules that need the whole record: how long a short answer may be, citations beside each other. */
const checkWhole = (loaded: Loaded<KindName>, knowledge: Knowledge): Issue[] => {
  if (loaded.kind === "letters") return checkLetter(loaded.read, loaded.record as Letter);
  if (loaded.kind !== "questions") return [];
  const { short } = loaded.record as { short: string };
  const words = checkProse(short, "sentence", false, knowledge)
    .sentences.join(" ")
    .split(/\s+/)
    .filter(Boolean).length;
  return words <= 40
    ? []
    : [
        {
          ...placeOfValue(loaded.read, ["short"]),
          message: `The short answer has ${words} words.`,
          expected: "40 words or fewer",
          fix: "say the rest in the detail",
          help: "how-the-text-is-written",
        },
      ];
};

/** Checks one record against all others. */
export const checkLinks = (
  loaded: Loaded<KindName>,
  knowledge: Knowledge,
): { issues: Issue[]; claims: PlacedClaim[] } => {
  const issues: Issue[] = checkWhole(loaded, knowledge);
  const claims: PlacedClaim[] = [];
  for (const leaf of leavesOf(kinds[loaded.kind].schema, loaded.record)) {
    const wrong =
      leaf.meta.ref || leaf.meta.link
        ? explainReference(leaf.value, leaf.meta, knowledge)
        : undefined;
    if (wrong) issues.push({ ...placeOfValue(loaded.read, leaf.path), ...wrong });
    if (!leaf.meta.prose) continue;
    const found = checkLeafProse(loaded, leaf, knowledge);
    issues.push(...found.issues);
    claims.push(...found.claims);
  }
  return { issues, claims };
};
