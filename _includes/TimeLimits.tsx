import { events, type TimeLimit } from "../_data/dates.ts";
import { restsOnBankHolidays } from "../src/dates/workOut.ts";
import { aboutHolidays, beforeDate } from "../src/dates/words.ts";
import { writeDate } from "../src/text/dates.ts";
import { usePage } from "./PageContext.ts";
import { Sentence } from "./Prose.tsx";

/** What to do about somebody who is late, where the record says nothing of its own. */
const Late = () => (
  <>
    Write and ask for it, then{" "}
    <a href={usePage().href("/questions/how-complaints-work/")}>complain</a>.
  </>
);

/** One worked example in words. */
const Example = ({ of }: { of: TimeLimit }) => {
  const [example] = of.examples;
  if (!example || of.shows === "no date") return <>No number of days.</>;
  const { from, plan, closed, last, why } = example;
  return (
    <>
      Worked example: start {writeDate(from)}.
      {plan && ` Plan made or last reviewed: ${writeDate(plan)}.`}
      {closed.map(
        (days) => ` School closed: ${writeDate(days.first)} to ${writeDate(days.last)}.`,
      )}{" "}
      <b>
        {beforeDate[of.shows]} {writeDate(last)}
      </b>
      . {why} {of.count && restsOnBankHolidays(of.count) && aboutHolidays}
    </>
  );
};

/** What the page's program needs to work a date out, as data of the row. */
const dataOf = ({ start, count, shows, event }: TimeLimit) => ({
  "data-event": event,
  "data-shows": shows,
  ...(start && { "data-start": start }),
  ...(count && { "data-count": JSON.stringify(count) }),
});

const Row = ({ of }: { of: TimeLimit }) => (
  <tr id={of.id} {...dataOf(of)}>
    <th scope="row">
      <span class="what">{of.name}</span> <span class="muted">Who: {of.bound}</span>
    </th>
    <td class="when">
      <Example of={of} />
    </td>
    <td>
      <div class="says">
        <Sentence of={of.says} />
      </div>
      {of.questions.length > 0 && (
        <>
          <b>What may change it:</b>
          <ul>
            {of.questions.map((question) => (
              <li>
                <Sentence of={question} />
              </li>
            ))}
          </ul>
        </>
      )}
      {of.unclear && (
        <p>
          <b>Not clear:</b> <Sentence of={of.unclear} />
        </p>
      )}
      {of.shows !== "no date" && of.shows !== "from" && (
        <p>
          <b>If the day has passed:</b> {of.ifPassed ? <Sentence of={of.ifPassed} /> : <Late />}
        </p>
      )}
    </td>
  </tr>
);

/** All time limits, a table for each thing that can happen. */
export const TimeLimits = ({ of }: { of: readonly TimeLimit[] }) => (
  <>
    {events
      .map((event) => ({ event, limits: of.filter((limit) => limit.event === event.id) }))
      .filter(({ limits }) => limits.length > 0)
      .map(({ event, limits }) => (
        <section class="limits">
          <h2 id={`event-${event.id}`}>{event.name}</h2>
          <table aria-labelledby={`event-${event.id}`}>
            <thead>
              <tr>
                <th scope="col">What has to happen</th>
                <th scope="col">When</th>
                <th scope="col">The rule</th>
              </tr>
            </thead>
            <tbody>
              {limits.map((limit) => (
                <Row of={limit} />
              ))}
            </tbody>
          </table>
        </section>
      ))}
  </>
);
