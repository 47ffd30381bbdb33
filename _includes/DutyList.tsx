import { claimsOf } from "../src/prose/claims.ts";
import { parseProse } from "../src/prose/markdown.ts";
import { usePage } from "./PageContext.ts";
import { Sentence } from "./Prose.tsx";

/** Sentences that say what must, should or may happen, each marked with its force. */
export const DutyList = ({ of }: { of: readonly string[] }) => {
  const page = usePage();
  return (
    <ul class="duties">
      {of.map((duty) => {
        const force =
          claimsOf(parseProse(duty, "sentence", page)).find((claim) => claim.force)?.force ?? "may";
        return (
          <li class={force}>
            <b class="force">{force}</b> <Sentence of={duty} />
          </li>
        );
      })}
    </ul>
  );
};
