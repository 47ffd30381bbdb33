import { usePage } from "./PageContext.ts";

/** Searches that can be pressed: they show that plain words are enough. */
export const Examples = () => {
  const page = usePage();
  const { examples } = page.guide.home;
  return examples.length === 0 ? null : (
    <p class="examples">
      Try:{" "}
      {examples.map((words) => (
        <>
          <a href={`${page.href("/search/")}?${new URLSearchParams({ q: words }).toString()}`}>
            {words}
          </a>{" "}
        </>
      ))}
    </p>
  );
};
