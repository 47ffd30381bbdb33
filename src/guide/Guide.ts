import { valuesOf, type Area } from "../../_data/areas.ts";
import type { HomeRecord } from "../../_data/home.ts";
import type { SiteRecord } from "../../_data/site.ts";
import type { Statement } from "../../_data/statement.ts";
import type { Source } from "../../_data/sources.ts";
import type { AnyKind, AnyRecord, KindName, RecordOf } from "../kinds/Kind.ts";
import type { PlacedClaim } from "./checkLinks.ts";
import { sortRecords } from "./sortRecords.ts";

/** What a link leads to: enough to name it and to go there. `summary` is prose. */
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

/** The records of each kind. */
export type Collections = { [Name in KindName]: RecordOf<Name>[] };

export type GuideParts = {
  kinds: Readonly<Record<KindName, AnyKind>>;
  area: Area;
  site: SiteRecord;
  statement?: Statement;
  home: HomeRecord;
  records: Collections;
  claims: PlacedClaim[];
};

const deepFreeze = <T>(value: T): T => {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) deepFreeze(part);
  }
  return value;
};

/** The records of each kind, in the order of their lists: `guide.roles`. */
// The constructor of the class below sets every one of them.
// oxlint-disable-next-line typescript/no-empty-object-type, typescript/no-unsafe-declaration-merging
export interface Guide extends Readonly<{
  [Name in KindName]: readonly RecordOf<Name>[];
}> {}

/**
 * Everything the guide knows for one area, checked, linked and frozen. Pages read it and nothing else.
 * A class, so that Eleventy hands it on as it is instead of merging a copy of it into every page's data.
 */
// oxlint-disable-next-line typescript/no-unsafe-declaration-merging -- as above
export class Guide {
  readonly area: Area;
  readonly site: SiteRecord;
  /** The days of the accessibility statement, where the area has one. */
  readonly statement: Statement | undefined;
  /** What the first page leads to, and its examples for search. */
  readonly home: HomeRecord;
  readonly claims: readonly ClaimAt[];
  /** Each local value with the area's own word, or the general wording. */
  readonly areaValues: Readonly<Record<string, string>>;
  readonly #kinds: readonly AnyKind[];
  readonly #targets = new Map<string, Target>();
  readonly #sources = new Map<string, Source>();

  constructor({ kinds, area, site, statement, home, records, claims }: GuideParts) {
    this.area = area;
    this.site = site;
    this.statement = statement;
    this.home = home;
    this.#kinds = Object.values(kinds);
    this.areaValues = valuesOf(area);
    for (const kind of this.#kinds) {
      const ofKind: readonly AnyRecord[] = records[kind.folder as KindName];
      const sorted = sortRecords(ofKind, kind);
      Object.assign(this, { [kind.folder]: sorted });
      for (const record of sorted) this.#addTarget(kind, record);
    }
    for (const source of this.sources) this.#sources.set(source.id, source);
    this.claims = claims.map((claim) => ({ ...claim, ...this.#placeOf(claim, kinds[claim.kind]) }));
    for (const part of Object.values(this)) deepFreeze(part);
    Object.freeze(this);
  }

  #addTarget(kind: AnyKind, record: AnyRecord): void {
    if (kind.link === undefined) return;
    const { id, name } = record;
    const link = `${kind.link}:${id}`;
    const summary = kind.summary(record);
    this.#targets.set(
      link,
      Object.freeze({
        link,
        kind: kind.folder as KindName,
        id,
        name,
        address: kind.address(id),
        summary,
      }),
    );
  }

  #placeOf(claim: PlacedClaim, kind: AnyKind): { address: string; pageName: string } {
    if (kind.sharedPage)
      return {
        address: `${kind.sharedPage.address}#${claim.id}`,
        pageName: kind.sharedPage.name,
      };
    if (kind.placeOfClaim) {
      const { address, pageName } = kind.placeOfClaim(claim.field, this);
      return { address: `${address}#${claim.id}`, pageName };
    }
    const { address, name } = this.target(`${kind.link}:${claim.record}`);
    return { address: `${address}#${claim.id}`, pageName: name };
  }

  /** All kinds of record, in their order. */
  get kinds(): readonly AnyKind[] {
    return this.#kinds;
  }

  /** The records of any kind, in the order of their list. */
  recordsOf({ folder }: Pick<AnyKind, "folder">): readonly AnyRecord[] {
    return this[folder as KindName];
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
