import { events, startDays, type TimeLimit } from "../_data/dates.ts";
import { range } from "../src/dates/address.ts";

type Start = (typeof startDays)[number];

const DayField = ({ of, rule }: { of: Start; rule: string }) => {
  const id = `day-${of.id}`;
  const hint = "hint" in of ? of.hint : undefined;
  const other = "other" in of ? of.other : undefined;
  return (
    <div class="field">
      <label for={id}>{of.name}</label>
      <input
        type="date"
        id={id}
        {...range}
        data-day={of.id}
        data-rule-of={rule}
        {...(hint && { "aria-describedby": `${id}-hint` })}
      />
      {hint && (
        <p id={`${id}-hint`} class="muted">
          {hint}
        </p>
      )}
      {other && (
        <>
          <label>
            <input type="checkbox" data-other={of.id} /> {other.name}
          </label>
          <p hidden data-warning={of.id} role="status">
            <b>{other.warning}</b>
          </p>
        </>
      )}
    </div>
  );
};

const PlanField = () => (
  <div class="field">
    <label>
      The day the plan was made, or last reviewed <input type="date" {...range} data-plan />
    </label>
  </div>
);

/** When the school is closed; the program adds further rows. */
const ClosedFields = ({ events }: { events: readonly string[] }) => (
  <fieldset data-for={events.join(" ")} id="closed" hidden>
    <legend>When is the school closed?</legend>
    <p>
      Some limits count school days. Put in the school’s holidays and training days from then on:
      without these there is no date for such a limit. Weekends and bank holidays are left out
      already.
    </p>
    <div class="closed-days">
      <label>
        From <input type="date" {...range} data-closed="first" />
      </label>
      <label>
        To <input type="date" {...range} data-closed="last" />
      </label>
    </div>
    <p class="buttons">
      <button type="button" class="quiet" id="more-closed">
        Add more days
      </button>
    </p>
  </fieldset>
);

const countsSchoolDays = ({ count }: TimeLimit): boolean => count?.unit === "school days";
const needsPlan = ({ count }: TimeLimit): boolean => count?.second?.from === "plan";

type Event = (typeof events)[number];

/** The days of an event that limits start from. */
const EventFields = ({ event, of }: { event: Event; of: readonly TimeLimit[] }) => {
  const fields = startDays
    .filter((start) => start.event === event.id)
    .flatMap((start) => {
      const rule = of.find((limit) => limit.start === start.id)?.id;
      return rule === undefined ? [] : [<DayField of={start} rule={rule} />];
    });
  if (of.some((limit) => limit.event === event.id && needsPlan(limit))) fields.push(<PlanField />);
  const [first, ...rest] = fields;
  return (
    <div data-for={event.id} hidden>
      {first}
      {"others" in event && rest.length > 0 ? (
        <details>
          <summary>{event.others}</summary>
          {rest}
        </details>
      ) : (
        rest
      )}
    </div>
  );
};

/**
 * Where readers say what happened and when. It does nothing without the page's program, which shows it. Nothing in it
 * has a form around it: what is put in can be sent nowhere.
 */
export const DatesForm = ({ of }: { of: readonly TimeLimit[] }) => (
  <section id="work-out" class="tool" aria-labelledby="what-happened" hidden>
    <fieldset>
      <legend id="what-happened">What happened?</legend>
      {events.map(({ id, name }) => (
        <label>
          <input type="radio" name="event" value={id} /> <span>{name}</span>
        </label>
      ))}
    </fieldset>
    {events.map((event) => (
      <EventFields event={event} of={of} />
    ))}
    <ClosedFields events={[...new Set(of.filter(countsSchoolDays).map(({ event }) => event))]} />
    <p class="buttons">
      <button type="button" class="quiet" id="clear">
        Clear everything
      </button>
    </p>
    <p id="dates-status" role="status" />
    <p class="buttons" id="take" hidden>
      <button type="button" id="calendar">
        Put them into your calendar
      </button>
      <button type="button" class="quiet" id="copy">
        Copy the dates
      </button>
      <button type="button" class="quiet" id="print">
        Print
      </button>
      <span role="status" id="taken" />
    </p>
  </section>
);
