/** A copy of the project whose records say hostile things wherever an editor can write. */
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseDocument } from "yaml";
import { kinds } from "../../src/kinds/kinds.ts";
import { recordKindOf } from "../../src/records/recordFiles.ts";
import { leavesOf, type Leaf } from "../../src/records/schema.ts";
import { goodFolder } from "../records/cases.ts";
import { copyProject, filesBelow } from "../scripts/projectCopy.ts";

/** For names and other plain words, where everything is allowed and everything is text. */
export const inWords =
  "<script>alert(1)</script><img/src=x/onerror=alert(1)>\"'&amp;]]>--></title></style>{{x}}${x}👩‍👩‍👧עברית";
/** The same in short: a page with all of them must still keep its limit. */
export const inOtherWords = "<script>\"'&";
/** For Markdown, where HTML and its like are refused: what is left. */
export const inProse = '"\'&amp;&#60;"]]>-->👩‍👩‍👧';

/**
 * Copies the project and changes the text of every record of every kind.
 * @param change gives the new text of a leaf, or undefined to leave it
 * @returns the copy's folder, and how many texts were changed
 */
export const copyWithTexts = (
  change: (leaf: Leaf, folder: string) => string | undefined,
): { folder: string; changed: number } => {
  const folder = copyProject();
  // The guide has no address that moved: with one, every kind of record is among them.
  cpSync(join(goodFolder, "redirects"), join(folder, "_data", "redirects"), { recursive: true });
  let changed = 0;
  for (const kind of Object.values(kinds)) {
    for (const [file, bytes] of filesBelow(join(folder, "_data", kind.folder))) {
      if (recordKindOf(`_data/${kind.folder}/${file}`)?.one !== kind.one) continue;
      const path = join(folder, "_data", kind.folder, file);
      const [, head = bytes.toString(), body] =
        /^---\n([^]*?\n)---\n([^]*)$/.exec(bytes.toString()) ?? [];
      const document = parseDocument(head);
      let text = body;
      for (const leaf of leavesOf(kind.schema, {
        ...(document.toJS() as object),
        ...(body === undefined ? {} : { detail: body }),
      })) {
        const now = change(leaf, kind.folder);
        if (now === undefined) continue;
        changed += 1;
        if (leaf.path[0] === "detail") text = now;
        else document.setIn(leaf.path, now);
      }
      const yaml = document.toString({
        defaultStringType: "QUOTE_DOUBLE",
        defaultKeyType: "PLAIN",
        lineWidth: 0,
      });
      writeFileSync(path, text === undefined ? yaml : `---\n${yaml}---\n${text}`);
    }
  }
  return { folder, changed };
};

/** Whether a leaf is plain words: a name, a title, somebody's way of asking. */
export const isWords = ({ meta }: Leaf): boolean => meta.expected === "a few words";

export const readPages = (site: string): { path: string; html: string }[] =>
  [...filesBelow(site)]
    .filter(([path]) => path.endsWith(".html"))
    .map(([path]) => ({ path, html: readFileSync(join(site, path), "utf8") }));
