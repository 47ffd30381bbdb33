import { plainText } from "../src/prose/plain.ts";
import { fingerprint } from "../src/text/slug.ts";
import { LinkTo } from "./LinkTo.tsx";
import { usePage } from "./PageContext.ts";
import { Section } from "./Section.tsx";

/** Words a family can say or send. The Copy and Share buttons come with the script, where the device can do it. */
export const SayBox = ({
  heading,
  says,
  letter,
}: {
  heading: string;
  says: readonly string[];
  /** The id of the letter that says it in full. */ letter?: string | undefined;
}) => {
  const page = usePage();
  const id = `say-${fingerprint(says.join("\n"))}`;
  return (
    <Section id="words-to-use" heading={heading} class="say" data-pagefind-ignore>
      <blockquote id={page.booklet ? undefined : id}>
        {says.map((line) => (
          <p>{plainText(line, page)}</p>
        ))}
      </blockquote>
      {letter && (
        <p>
          The whole letter: <LinkTo link={`letter:${letter}`} />
        </p>
      )}
      {!page.booklet && <p class="buttons" data-copy={id} hidden />}
    </Section>
  );
};
