import { sourcesReadUpTo } from "../src/guide/sourcesReadUpTo.ts";
import { writeDate } from "../src/text/dates.ts";
import { usePage } from "./PageContext.ts";

/** Who answers for this copy of the guide, and how far it has been checked. */
export const Trust = () => {
  const page = usePage();
  const { guide } = page;
  const pages = guide.kinds.flatMap((kind) =>
    guide.recordsOf(kind).flatMap(({ checked }) => (checked ? [checked] : [])),
  );
  const reviewed = pages.filter((checked) => checked.reviewed).length;
  return (
    <section class="answers-for" aria-labelledby="trust">
      <h2 id="trust">Can you trust it?</h2>
      <p>
        {guide.site.host
          ? `${guide.site.host} publishes this guide.`
          : "This copy is a demonstration: no organisation answers for it yet."}{" "}
        Its sources were read up to {writeDate(sourcesReadUpTo(guide))}. Advisers have checked{" "}
        {reviewed === 0 ? "none" : reviewed} of its {pages.length} pages so far.
      </p>
      <p>
        <a href={page.href("/about/")}>About this guide</a>{" "}
        <a href={page.href("/quality/")}>How this guide is checked</a>
      </p>
    </section>
  );
};
