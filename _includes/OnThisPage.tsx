import { usePage } from "./PageContext.ts";

/** The headings of a long page, as links: below its answer on a phone, beside the text on a wide screen. */
export const OnThisPage = ({ parts }: { parts: readonly { id: string; heading: string }[] }) => {
  if (usePage().booklet) return null;
  return (
    <nav class="on-this-page no-print" aria-label="On this page" data-pagefind-ignore>
      <ul>
        {parts.map(({ id, heading }) => (
          <li>
            <a href={`#${id}`}>{heading}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
};
