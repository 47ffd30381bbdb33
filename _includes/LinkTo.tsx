import type { ComponentChildren } from "preact";
import { usePage } from "./PageContext.ts";

/** A link to a record, named after it unless told otherwise. */
export const LinkTo = ({ link, children }: { link: string; children?: ComponentChildren }) => {
  const page = usePage();
  return <a href={page.href(link)}>{children ?? page.guide.target(link).name}</a>;
};
