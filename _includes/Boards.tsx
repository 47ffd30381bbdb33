import { usePage } from "./PageContext.ts";

/** What is happening, in parents' words: the boards of a signpost, each leading to the page that answers it. */
export const Boards = () => {
  const page = usePage();
  const { happening } = page.guide.home;
  if (happening.length === 0) return null;
  const told = page.guide.kinds.find(({ folder }) => folder === "told")?.list;
  return (
    <section aria-labelledby="happening">
      <h2 id="happening">What is happening?</h2>
      <ul class="boards">
        {happening.map(({ said, link }) => (
          <li>
            <a href={page.href(link)}>{said}</a>
          </li>
        ))}
      </ul>
      <p class="more">
        {told && (
          <>
            <a href={page.href(told.address)}>{told.heading}</a>{" "}
          </>
        )}
        <a href={page.href("/questions/")}>All questions</a>
      </p>
    </section>
  );
};
