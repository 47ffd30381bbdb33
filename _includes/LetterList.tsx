import { Cards } from "./Cards.tsx";
import { usePage } from "./PageContext.ts";

/** All letters, and the sheet for a meeting, which is no letter but is filled in the same way. */
export const LetterList = () => {
  const page = usePage();
  return (
    <>
      <Cards links={page.guide.letters.map(({ id }) => `letter:${id}`)} />
      <h2>For a meeting</h2>
      <p>
        <a href={page.href("/meeting/")}>A sheet to take to a meeting</a>, and the note to send
        after it.
      </p>
    </>
  );
};
