import { plainText } from "../src/prose/plain.ts";
import { fingerprint } from "../src/text/slug.ts";
import { usePage } from "./PageContext.ts";
import { Section } from "./Section.tsx";

/** Words a family can say or send. The Copy and Share buttons come with the script, where the device can do it. */
export const SayBox = ({ heading, says }: { heading: string; says: readonly string[] }) => {
  const page = usePage();
  const id = `say-${fingerprint(says.join("\n"))}`;
  return (
    <Section id="words-to-use" heading={heading} class="say" data-pagefind-ignore>
      <blockquote id={page.booklet ? undefined : id}>
        {says.map((line) => (
          <p>{plainText(line, page)}</p>
        ))}
      </blockquote>
      {!page.booklet && <p class="buttons" data-copy={id} hidden />}
    </Section>
  );
};
