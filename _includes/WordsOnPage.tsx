import { usePage } from "./PageContext.ts";
import { Sentence } from "./Prose.tsx";

/**
 * The words that the page explained at their first use. A word's link leads here without leaving the page; the
 * stylesheet then shows the one meant as a sheet at the foot of the screen.
 */
export const WordsOnPage = () => {
  const page = usePage();
  if (page.explained.length === 0) return null;
  const terms = page.explained.map((id) => page.guide.terms.find((term) => term.id === id)!);
  return (
    <section class="sheets words" data-pagefind-ignore aria-labelledby="words-on-this-page">
      <h2 id="words-on-this-page">Words on this page</h2>
      <p class="no-print">
        <a href="#all-words">
          {terms.length === 1
            ? "Show the word explained"
            : `Show the ${terms.length} words explained`}
        </a>
      </p>
      <dl id="all-words">
        {terms.map((term) => (
          <div class="sheet" id={`word-${term.id}`} tabindex={-1}>
            <dt>{term.name}</dt>
            <dd>
              {term.letters && <>{`Short for ${term.letters}.`} </>}
              <Sentence of={term.meaning} bare />
              <p class="ways">
                <a href={page.href(`word:${term.id}`)}>
                  All words<span class="hidden">, at {term.name}</span>
                </a>{" "}
                <a class="close" href={`#use-${term.id}`}>
                  Close<span class="hidden"> {term.name}</span>
                </a>
              </p>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
};
