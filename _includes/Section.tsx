import type { ComponentChildren } from "preact";
import { usePage } from "./PageContext.ts";

/** A part of a page under its own heading. In the booklet of the whole guide it stands one level lower, without an id. */
export const Section = ({
  id,
  heading,
  children,
  class: name,
  ...rest
}: {
  id: string;
  heading: string;
  children: ComponentChildren;
  class?: string;
  "data-pagefind-ignore"?: boolean;
}) => {
  const { booklet } = usePage();
  if (booklet)
    return (
      <section class={name}>
        <h4>{heading}</h4>
        {children}
      </section>
    );
  return (
    <section class={name} aria-labelledby={id} {...rest}>
      <h2 id={id}>{heading}</h2>
      {children}
    </section>
  );
};
