import { areaValues, type Area } from "../../_data/areas.ts";
import { linkKinds, type LinkKind } from "../../_data/fields.ts";
import type { Question } from "../../_data/questions.ts";
import type { Resource } from "../../_data/resources.ts";
import type { Role } from "../../_data/roles.ts";
import type { Signpost } from "../../_data/signposting.ts";
import type { Source } from "../../_data/sources.ts";
import type { Term } from "../../_data/terms.ts";
import type { Change } from "../../_data/changes.ts";
import type { Redirect } from "../../_data/redirects.ts";
import type { SiteRecord } from "../../_data/site.ts";
import type { PlacedClaim } from "./checkLinks.ts";
import { addressOf, type KindName } from "../kinds/kinds.ts";

/** What a link leads to: enough to name it and to go there. */
export type Target = {
  link: string;
  kind: KindName;
  id: string;
  name: string;
  address: string;
  summary: string;
};

/** A claim where it stands: the page's address with the claim's own place, and the page's name. */
export type ClaimAt = PlacedClaim & { address: string; pageName: string };

export const kindOfLink: Record<LinkKind, KindName> = {
  role: "roles",
  resource: "resources",
  help: "signposting",
  question: "questions",
  word: "terms",
  source: "sources",
};

export type GuideParts = {
  area: Area;
  site: SiteRecord;
  questions: Question[];
  roles: Role[];
  resources: Resource[];
  signposting: Signpost[];
  terms: Term[];
  sources: Source[];
  changes: Change[];
  redirects: Redirect[];
  claims: PlacedClaim[];
};

const deepFreeze = <T>(value: T): T => {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) deepFreeze(part);
  }
  return value;
};

const byName = (a: { name: string }, b: { name: string }): number => {
  const [x, y] = [a.name.toLowerCase(), b.name.toLowerCase()];
  return x < y ? -1 : x > y ? 1 : 0;
};
const last = 100;
const byPlace = (
  a: { name: string; listed?: number | undefined },
  b: { name: string; listed?: number | undefined },
): number => (a.listed ?? last) - (b.listed ?? last) || byName(a, b);

/**
 * Everything the guide knows for one area, checked, linked and frozen. Pages read it and nothing else.
 * A class, so that Eleventy hands it on as it is instead of merging a copy of it into every page's data.
 */
export class Guide {
  readonly area: Area;
  readonly site: SiteRecord;
  /** These four in the order of their lists. */
  readonly questions: readonly Question[];
  readonly roles: readonly Role[];
  readonly resources: readonly Resource[];
  readonly signposting: readonly Signpost[];
  readonly terms: readonly Term[];
  readonly sources: readonly Source[];
  /** Newest first. */
  readonly changes: readonly Change[];
  readonly redirects: readonly Redirect[];
  readonly claims: readonly ClaimAt[];
  /** Each local value with the area's own word, or the general wording. */
  readonly areaValues: Readonly<Record<string, string>>;
  readonly #targets = new Map<string, Target>();
  readonly #sources = new Map<string, Source>();

  constructor(parts: GuideParts) {
    this.area = parts.area;
    this.site = parts.site;
    this.questions = parts.questions.toSorted(byPlace);
    this.roles = parts.roles.toSorted(byPlace);
    this.resources = parts.resources.toSorted(byPlace);
    this.signposting = parts.signposting.toSorted(byPlace);
    this.terms = parts.terms.toSorted(byName);
    this.sources = parts.sources.toSorted(byName);
    this.changes = parts.changes.toSorted((a, b) =>
      a.date > b.date ? -1 : a.date < b.date ? 1 : byName(a, b),
    );
    this.redirects = parts.redirects.toSorted(byName);
    this.areaValues = Object.fromEntries(
      Object.entries(areaValues).map(([name, { general, of }]) => [
        name,
        of(parts.area) ?? general,
      ]),
    );
    for (const source of this.sources) this.#sources.set(source.id, source);
    const add = (
      link: LinkKind,
      records: readonly {
        id: string;
        name: string;
        summary?: string;
        short?: string;
        meaning?: string;
      }[],
    ) => {
      const kind = kindOfLink[link];
      for (const { id, name, summary, short, meaning } of records) {
        this.#targets.set(
          `${link}:${id}`,
          Object.freeze({
            link: `${link}:${id}`,
            kind,
            id,
            name,
            address: addressOf(kind, id),
            summary: summary ?? (link === "question" ? short : meaning) ?? "",
          }),
        );
      }
    };
    add("question", this.questions);
    add("role", this.roles);
    add("resource", this.resources);
    add("help", this.signposting);
    add("word", this.terms);
    add("source", this.sources);
    this.claims = parts.claims.map((claim) => ({ ...claim, ...this.#placeOf(claim) }));
    for (const part of Object.values(this)) deepFreeze(part);
    Object.freeze(this);
  }

  /** The page on which a part of the area's record stands. */
  #pageOfAreaField(field: string): Target {
    const [first = "", second] = field.split(".");
    const resource = this.resources.find(({ areaText }) => areaText === first);
    if (resource) return this.target(`resource:${resource.id}`);
    const signpost = this.signposting.find(
      ({ local }) => local === (first === "services" ? second : "localOffer"),
    );
    if (!signpost) throw new Error(`No page shows the area's ${field}.`);
    return this.target(`help:${signpost.id}`);
  }

  #placeOf(claim: PlacedClaim): { address: string; pageName: string } {
    if (claim.kind === "changes")
      return { address: `/changes/#${claim.id}`, pageName: "What is changing" };
    if (claim.kind === "terms")
      return { address: `/words/#${claim.id}`, pageName: "Words and letters" };
    const link = linkKinds.find((key) => kindOfLink[key] === claim.kind);
    const { name, address } =
      claim.kind === "areas"
        ? this.#pageOfAreaField(claim.field)
        : this.target(`${link}:${claim.record}`);
    return { address: `${address}#${claim.id}`, pageName: name };
  }

  /** What `role:senco` leads to. Links in records have been checked, so one that leads nowhere is our own slip and throws. */
  target(link: string): Target {
    const target = this.#targets.get(link);
    if (!target) throw new Error(`No record for the link ${link}`);
    return target;
  }

  /** All pages, words and sources that a link can lead to. */
  get targets(): readonly Target[] {
    return [...this.#targets.values()];
  }

  source(id: string): Source {
    const source = this.#sources.get(id);
    if (!source) throw new Error(`No source ${id}`);
    return source;
  }

  /** The claims that rest on a source, in the order of the guide. */
  claimsOf(source: string): readonly ClaimAt[] {
    return this.claims.filter((claim) => claim.cited.some((cited) => cited.source === source));
  }
}
