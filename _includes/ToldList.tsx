import { subjects } from "../_data/told.ts";
import { slug } from "../src/text/slug.ts";
import { Verdict } from "./Verdict.tsx";
import { usePage } from "./PageContext.ts";

/** The sentences that families are told, in groups by what they are about, each with its verdict. */
export const ToldList = () => {
  const page = usePage();
  return (
    <>
      {subjects.map((subject) => {
        const told = page.guide.told.filter(({ about }) => about === subject);
        return (
          told.length > 0 && (
            <section aria-labelledby={slug(subject)}>
              <h2 id={slug(subject)}>{subject}</h2>
              <ul class="cards">
                {told.map(({ id, name, verdict }) => (
                  <li>
                    <a href={page.href(`/told/${id}/`)}>“{name}”</a> <Verdict of={verdict} />
                  </li>
                ))}
              </ul>
            </section>
          )
        );
      })}
    </>
  );
};
