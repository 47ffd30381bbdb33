import { countByMonth } from "../src/freshness/quality.ts";
import { writeMonth } from "../src/text/dates.ts";

const [width, row, barsAt, bar] = [300, 26, 136, 14];

/** How many checks fall into each month that has any: a row for each, drawn and told. */
export const MonthPlot = ({ dates }: { dates: readonly string[] }) => {
  const months = countByMonth(dates);
  const most = Math.max(...months.map(({ count }) => count));
  // Room for the number after the longest bar.
  const lengthOf = (count: number): number =>
    Math.max(2, Math.round((count / most) * (width - barsAt - 34)));
  return (
    <figure class="picture plot">
      <figcaption id="months">How many are due in which month</figcaption>
      <svg
        viewBox={`0 0 ${width} ${months.length * row}`}
        role="img"
        aria-labelledby="months"
        aria-describedby="months-words"
      >
        <desc id="months-words">
          {months.map(({ month, count }) => `${writeMonth(month)}: ${count}`).join(". ")}.
        </desc>
        {months.map(({ count }, index) => (
          <rect x={barsAt} y={index * row + (row - bar) / 2} width={lengthOf(count)} height={bar} />
        ))}
        <g>
          {months.map(({ month, count }, index) => (
            <>
              <text x="0" y={index * row + 18}>
                {writeMonth(month)}
              </text>
              <text x={barsAt + lengthOf(count) + 6} y={index * row + 18}>
                {count}
              </text>
            </>
          ))}
        </g>
      </svg>
    </figure>
  );
};
