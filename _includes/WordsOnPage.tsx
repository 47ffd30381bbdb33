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
    <section class="words" data-pagefind-ignore aria-labelledby="words-on-this-page">
      <h2 id="words-on-this-page">Words on this page</h2>
      <dl>
        {terms.map((term) => (
          <div id={`word-${term.id}`}>
            <dt>{term.name}</dt>
            <dd>
              {term.letters && <>{`Short for ${term.letters}.`} </>}
              <Sentence of={term.meaning} bare />{" "}
              <a href={page.href(`word:${term.id}`)}>
                All words<span class="hidden">, at {term.name}</span>
              </a>{" "}
              <a class="back" href={`#use-${term.id}`}>
                Back to the text<span class="hidden"> at {term.name}</span>
              </a>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
};
