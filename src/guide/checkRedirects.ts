import { kindOfLink, kinds } from "../kinds/kinds.ts";
import type { Issue } from "../records/issue.ts";
import { placeOfValue } from "../records/place.ts";
import type { KnownIds, Loaded } from "../records/readRecords.ts";

/** An address that moved leads from where no page stands straight to where one does. */
export const checkRedirects = (redirects: readonly Loaded<"redirects">[], ids: KnownIds): Issue[] =>
  redirects.flatMap(({ record, read }) => {
    const page = [...kindOfLink.values()].some((kind) =>
      [...ids[kind]].some((id) => kinds[kind].address(id) === record.from),
    );
    if (page)
      return [
        {
          ...placeOfValue(read, ["from"]),
          message: "A page stands at this address, so nothing can lead away from it.",
          found: record.from,
          fix: "write the old address, or take the redirect away",
          help: "addresses-on-the-web",
        },
      ];
    if (record.from === record.to)
      return [
        {
          ...placeOfValue(read, ["to"]),
          message: "This redirect leads to itself.",
          found: record.to,
          fix: "write the new address",
          help: "addresses-on-the-web",
        },
      ];
    const clash = redirects.find((other) => other.record.from === record.to);
    if (clash) {
      return [
        {
          ...placeOfValue(read, ["to"]),
          message: "This redirect leads to another redirect.",
          found: record.to,
          fix:
            clash.record.to === record.from
              ? "write the address of a page"
              : `lead straight to ${clash.record.to}`,
          help: "addresses-on-the-web",
        },
      ];
    }
    const twin = redirects.find(
      (other) => other.record.from === record.from && other.record.id !== record.id,
    );
    return twin
      ? [
          {
            ...placeOfValue(read, ["from"]),
            message: "Two redirects begin at the same address.",
            found: record.from,
            fix: "keep one of them",
            help: "addresses-on-the-web",
          },
        ]
      : [];
  });
