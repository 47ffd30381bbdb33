import { LinkTo } from "./LinkTo.tsx";
import { usePage } from "./PageContext.ts";
import { Sentence } from "./Prose.tsx";
import { waysTo } from "./waysToReach.ts";

type Step = { go: string; why: string; wait?: string | undefined };

/** The number to phone, or else the website: one way to reach a step without leaving the page. */
const Reach = ({ link }: { link: string }) => {
  const page = usePage();
  const ways = waysTo(page.guide, link);
  const way = ways.find(({ label }) => label === "Phone") ?? ways[0];
  if (!way?.href) return null;
  return (
    <p class="reach">
      {way.label === "Website" ? (
        <a href={way.href}>Website of {page.guide.target(link).name}</a>
      ) : (
        <>
          {way.label}: <a href={way.href}>{way.text}</a>
        </>
      )}
    </p>
  );
};

/** Where to go next, in order: to whom, for what, how long to wait, how to reach them. */
export const Ladder = ({ of }: { of: readonly Step[] }) => (
  <ol class="ladder">
    {of.map(({ go, why, wait }) => (
      <li>
        <b>
          <LinkTo link={go} />
        </b>
        : <Sentence of={why} />
        {wait && <p class="wait">Wait: {wait}</p>}
        <Reach link={go} />
      </li>
    ))}
  </ol>
);
