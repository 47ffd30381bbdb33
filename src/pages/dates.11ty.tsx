import { DatesForm } from "../../_includes/DatesForm.tsx";
import { Layout } from "../../_includes/Layout.tsx";
import { TimeLimits } from "../../_includes/TimeLimits.tsx";
import { writeDate } from "../text/dates.ts";
import { sourcesOfDates } from "../guide/sourcesOfDates.ts";
import { onePage } from "./template.tsx";

const description =
  "Time limits in the law on special educational needs in England: what is due, from whom and by when.";

export default onePage("/dates/", (edition) => {
  const {
    guide,
    publication: { prefix },
  } = edition;
  const read = sourcesOfDates(guide);
  /** Words that lead to a record, where the guide has it. */
  const linked = (link: string, words: string) => {
    const target = guide.targets.find((one) => one.link === link);
    return target ? <a href={prefix + target.address.slice(1)}>{words}</a> : words;
  };
  return (
    <Layout
      edition={edition}
      address="/dates/"
      heading="Work out your dates"
      description={description}
      skipWords="all"
      tools={["dates"]}
      weight="list"
    >
      <p class="lead">
        What is due, from whom and by when. Each limit stands here with a worked example and where
        it is written. EHC stands for education, health and care.
      </p>
      <DatesForm of={guide.dates} />
      <section class="short" aria-labelledby="warning">
        <h2 id="warning">The date in your letter counts</h2>
        <p>
          This is general information, not legal advice. What you have to do yourself, do at least a
          week before. If a day is close or past, ask {linked("help:sendiass", "SENDIASS")} or{" "}
          {linked("help:ipsea", "IPSEA")}.
          {read && ` The rules were last read on ${writeDate(read)}.`}
        </p>
      </section>
      <TimeLimits of={guide.dates} />
      <h2 id="late">If a council or school is late</h2>
      <ol>
        <li>Write, say which day has passed, and ask for an answer by a day you name.</li>
        <li>
          If none comes, {linked("question:how-complaints-work", "complain")} to the council or the
          school.
        </li>
        <li>
          After the council’s own answer, you can go to {linked("help:ombudsman", "the Ombudsman")}{" "}
          about the council.
        </li>
      </ol>
      <p>
        A missed date gives you no plan, no refusal and no appeal by itself. A complaint or a
        meeting does not stop the time that you have for an appeal or a discrimination claim.
      </p>
      <p>
        What you put in stays on your device. Nothing is sent or stored: the days stand in the
        page’s address after the #, and go when you clear them.
      </p>
    </Layout>
  );
});
