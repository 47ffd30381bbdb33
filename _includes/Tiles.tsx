import type { Guide } from "../src/guide/Guide.ts";
import { usePage } from "./PageContext.ts";
import { pageOfKind } from "./sections.ts";

/** A way on: the name of a page, and what it is good for in a few words. */
export type Tile = { address: string; name: string; says: string };

/**
 * The tile of a kind's page, under the name that the page itself has; none where this guide has no such kind.
 * @param folder the kind's folder in `_data`, as in `roles`
 */
export const tileOf = (guide: Guide, folder: string, says: string): Tile[] => {
  const kind = guide.kinds.find((one) => one.folder === folder);
  const page = kind && pageOfKind(kind);
  return page ? [{ ...page, says }] : [];
};

/** Tiles under a heading; nothing where there is none. */
export const Tiles = ({
  id,
  heading,
  tiles,
}: {
  id: string;
  heading: string;
  tiles: readonly Tile[];
}) => {
  const page = usePage();
  return tiles.length === 0 ? null : (
    <section aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <ul class="tiles">
        {tiles.map(({ address, name, says }) => (
          <li>
            <a href={page.href(address)}>{name}</a> <span>{says}</span>
          </li>
        ))}
      </ul>
    </section>
  );
};
