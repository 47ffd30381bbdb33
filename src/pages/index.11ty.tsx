import { Boards } from "../../_includes/Boards.tsx";
import { FirstQuestions } from "../../_includes/FirstQuestions.tsx";
import { HomeHero } from "../../_includes/HomeHero.tsx";
import { Layout } from "../../_includes/Layout.tsx";
import { TalkCard } from "../../_includes/TalkCard.tsx";
import { tileOf, Tiles, type Tile } from "../../_includes/Tiles.tsx";
import { Trust } from "../../_includes/Trust.tsx";
import type { Edition } from "../edition.ts";
import { onePage } from "./template.tsx";

const heading = "Help with special educational needs at school";

/** What a family does with the guide beyond reading: each kind of tool has its tile as soon as the guide has it. */
const toolsOf = ({ guide, publication }: Edition): Tile[] => [
  ...tileOf(guide, "dates", "When an answer is due, and when your own time ends."),
  ...tileOf(guide, "letters", "To copy, or to print and write on."),
  {
    address: "/meeting/",
    name: "A sheet for a meeting",
    says: "What to ask, and what was agreed.",
  },
  ...(publication.preview || publication.offline === "kill"
    ? []
    : [
        {
          address: "/offline/",
          name: "Use without signal",
          says: "It stays on your phone.",
        },
      ]),
  { address: "/print/", name: "Print the guide", says: "Or one answer alone." },
];

const background = ({ guide }: Edition): Tile[] => [
  ...tileOf(guide, "roles", "Who does what, and what to ask them."),
  ...tileOf(guide, "resources", "What there is, and who decides."),
  ...tileOf(guide, "terms", "What people mean when they say them."),
  ...tileOf(guide, "changes", "What is law, and what is only proposed."),
];

export default onePage("/", (edition) => (
  <Layout
    edition={edition}
    address="/"
    heading={heading}
    description="For families in England: who is responsible for special educational needs support and money in a mainstream school, how to find out what your child gets, and where to turn."
    bare
    home
  >
    <HomeHero heading={heading} />
    <div class="pair">
      <Boards />
      <FirstQuestions />
    </div>
    <div class="pair">
      <TalkCard />
      <Tiles id="take" heading="Take it with you" tiles={toolsOf(edition)} />
    </div>
    <Tiles id="understand" heading="Understand it" tiles={background(edition)} />
    <Trust />
  </Layout>
));
