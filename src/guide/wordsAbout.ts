import type { AnyKind, AnyRecord } from "../kinds/Kind.ts";
import { leavesOf } from "../records/schema.ts";
import type { Guide } from "./Guide.ts";

const linkInProse = /\]\(([a-z]+:[a-z0-9-]+)\)/g;

/** Every record that a record leads to, as in `role:senco`: from its fields and from its prose. */
const linksOf = (kind: AnyKind, record: AnyRecord): string[] =>
  leavesOf(kind.schema, record).flatMap(({ value, meta }) => {
    if (meta.link) return [value];
    if (meta.ref) return [`${meta.ref}:${value}`];
    return meta.prose ? [...value.matchAll(linkInProse)].map(([, link]) => link!) : [];
  });

/**
 * The words that a record's page does not explain: those that it is itself about, since it says more than their
 * explanation would, and those whose own page it leads to, so that one name on a page leads to one place.
 */
export const wordsAbout = (guide: Guide, kind: AnyKind, record: AnyRecord): ReadonlySet<string> => {
  const pages = new Set([`${kind.link}:${record.id}`, ...linksOf(kind, record)]);
  return new Set(
    guide.terms
      .filter(({ id, see }) => pages.has(`word:${id}`) || (see && pages.has(see)))
      .map(({ id }) => id),
  );
};
