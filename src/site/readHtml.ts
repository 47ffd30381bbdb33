import { Parser } from "htmlparser2";
import type { PageContents } from "./SitePage.ts";

const leading = ["href", "src", "action"] as const;

/** Reads what a page holds from its HTML. */
export const readHtml = (html: string): PageContents => {
  const ids: string[] = [];
  const links = new Set<string>();
  let title = "";
  let inTitle = false;
  let inHead = true;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (name === "body") inHead = false;
        inTitle = inHead && name === "title";
        const { id } = attributes;
        if (id !== undefined) ids.push(id);
        for (const attribute of leading) {
          const target = attributes[attribute];
          if (target !== undefined) links.add(target);
        }
      },
      ontext(text) {
        if (inTitle) title += text;
      },
      onclosetag() {
        inTitle = false;
      },
    },
    { decodeEntities: true },
  );
  parser.end(html);
  return { title, ids, links: [...links] };
};
