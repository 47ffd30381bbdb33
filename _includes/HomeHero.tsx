import { Examples } from "./Examples.tsx";
import { usePage } from "./PageContext.ts";
import { SearchBox } from "./SearchBox.tsx";

/** The guide's sign in its country: a post with three boards before hills. For the eye alone. */
const Scene = () => (
  <svg class="scene" viewBox="0 0 120 120" aria-hidden="true" focusable="false">
    <circle class="sun" cx="88" cy="34" r="20" />
    <path class="far" d="M0 92C22 66 44 70 62 84s38 8 58-12v48H0z" />
    <path class="near" d="M0 108c30-16 54-12 74-4s34 4 46-4v20H0z" />
    <path class="post" d="M57 16h6v94h-6z" />
    <path class="board" d="M34 22h48l12 9-12 9H34z" />
    <path class="board" d="M86 46H40l-12 9 12 9h46z" />
    <path class="board" d="M40 70h38l10 8-10 8H40z" />
  </svg>
);

/** The top of the first page: what the guide is for, and search with examples that can be pressed. */
export const HomeHero = ({ heading }: { heading: string }) => {
  const { area } = usePage().guide;
  return (
    <div class="hero">
      <div class="welcome">
        <h1>{heading}</h1>
        <Scene />
      </div>
      <p class="lead">
        Who is responsible, what your child can get, and who can help. For families in {area.name}{" "}
        and across England.
      </p>
      <SearchBox id="q" label="What do you want to know?" large />
      <Examples />
    </div>
  );
};
