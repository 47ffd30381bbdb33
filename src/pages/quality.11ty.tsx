import { writeDate } from "../text/dates.ts";
import { GradePlot } from "../../_includes/GradePlot.tsx";
import { Layout } from "../../_includes/Layout.tsx";
import { MonthPlot } from "../../_includes/MonthPlot.tsx";
import type { Edition } from "../edition.ts";
import { ownerOf } from "../freshness/due.ts";
import {
  middleOf,
  sectionsChecked,
  type CheckedPage,
  type CheckedSection,
} from "../freshness/quality.ts";
import { highestGrade } from "../rules/language/readingLevel.ts";
import { gradePages } from "../rules/grades.ts";
import { onePage } from "./template.tsx";

type Grades = ReadonlyMap<string, number>;

/** What is known of one page, in the order in which it happened. */
const describePage = (page: CheckedPage, grade: number | undefined): string =>
  [
    ...(grade === undefined ? [] : [`grade ${grade.toFixed(1)}`]),
    `${page.kind === "sources" ? "" : "sources "}read ${writeDate(page.read)}`,
    ...(page.reviewed ? [`checked ${writeDate(page.reviewed.on)} by ${page.reviewed.by}`] : []),
    `check due ${writeDate(page.due)}`,
    ...(page.owner ? [`looked after by ${page.owner}`] : []),
  ].join(", ");

const SectionRows = ({
  section,
  prefix,
  grades,
}: {
  section: CheckedSection;
  prefix: string;
  grades: Grades;
}) => (
  <details class="rows">
    <summary>
      {section.name} ({section.pages.length})
    </summary>
    <ul class="a-z">
      {section.pages.map((page) => (
        <li>
          <a href={prefix + page.address.slice(1)}>{page.name}</a>{" "}
          {describePage(page, grades.get(`${page.kind}/${page.id}`))}
        </li>
      ))}
    </ul>
  </details>
);

const SearchScore = ({ search }: { search: Edition["publication"]["measured"]["search"] }) => (
  <>
    <h2 id="search-score">How well search works</h2>
    <p>
      How often the right page stood first, and among the first three. {search.how} Measured on{" "}
      {writeDate(search.on)}.
    </p>
    <section class="scroll" tabindex={0} aria-label="How well search works">
      <table>
        <thead>
          <tr>
            <th scope="col">Kind of query</th>
            <th scope="col">Queries</th>
            <th scope="col">First</th>
            <th scope="col">First three</th>
          </tr>
        </thead>
        <tbody>
          {search.kinds.map(({ kind, queries, first, three }) => (
            <tr>
              <th scope="row">{kind}</th>
              <td>{queries}</td>
              <td>{first}%</td>
              <td>{three}%</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  </>
);

export default onePage("/quality/", (edition) => {
  const {
    guide,
    publication: {
      prefix,
      measured: { search, accessibility, links },
    },
  } = edition;
  const sections = sectionsChecked(guide);
  const grades = gradePages(guide);
  const values = [...grades.values()];
  const pages = sections.filter(({ kind }) => kind !== "sources").flatMap(({ pages }) => pages);
  const reviewed = pages.filter((page) => page.reviewed).length;
  const hardest = pages.reduce((most, page) =>
    grades.get(`${page.kind}/${page.id}`)! > grades.get(`${most.kind}/${most.id}`)! ? page : most,
  );
  return (
    <Layout
      edition={edition}
      address="/quality/"
      weight="list"
      heading="How this guide is checked"
      description="How far each page has been checked and when that is due again, how easy the pages read, and how well search works."
      searchable={false}
      skipWords="all"
      bare
    >
      <p class="lead">
        What is known about this guide, in figures. Nobody who reads it is counted.
      </p>

      <h2 id="checks">Checks by people</h2>
      <p>
        {pages.length} pages give answers. They rest on {guide.sources.length} sources, in{" "}
        {guide.claims.length} places.
      </p>
      <p>
        {reviewed === 0
          ? "An adviser has not checked any of these pages yet."
          : `An adviser has checked ${reviewed} of these pages.`}{" "}
        Each page says so at its foot.
      </p>
      <p>
        Pages, sources and local details are to be checked again by a set day.{" "}
        {ownerOf(undefined, guide.site)} will see to that, unless a page names somebody else.
      </p>
      <MonthPlot dates={sections.flatMap(({ pages }) => pages.map(({ due }) => due))} />
      {sections.map((section) => (
        <SectionRows section={section} prefix={prefix} grades={grades} />
      ))}

      <h2 id="reading">How easy the pages read</h2>
      <p>
        The school grade says how many years of school a text needs, worked out from the length of
        its words and sentences. Half of the pages read at grade {middleOf(values).toFixed(1)} or
        below. The hardest, <a href={prefix + hardest.address.slice(1)}>{hardest.name}</a>, reads at{" "}
        {grades.get(`${hardest.kind}/${hardest.id}`)!.toFixed(1)}. A page above grade {highestGrade}{" "}
        is not published, unless its editor says why it cannot be plainer.
      </p>
      <GradePlot grades={values} limit={highestGrade} />

      <SearchScore search={search} />

      <h2 id="accessibility">Tests for accessibility</h2>
      <p>
        {accessibility.how} Measured on {writeDate(accessibility.on)}.
      </p>
      <ul>
        {accessibility.engines.map(({ engine, pages, findings }) => (
          <li>
            {engine}:{" "}
            {findings === 0 ? "no failure" : findings === 1 ? "1 failure" : `${findings} failures`}{" "}
            on {pages} pages
          </li>
        ))}
      </ul>
      <p>
        Programs find only part of what can be wrong.{" "}
        <a href={`${prefix}accessibility/`}>What is not yet known</a>
      </p>

      <h2 id="links">Links to other websites</h2>
      <p>
        {links
          ? `${links.broken === 0 ? "None" : links.broken} of ${links.checked} links to other websites led nowhere. ${links.how} Checked on ${writeDate(links.on)}.`
          : "Outside links have not been checked by a program yet."}{" "}
        Links inside the guide are checked each time it is published.
      </p>
    </Layout>
  );
});
