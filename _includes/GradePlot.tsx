import { countInColumns } from "../src/freshness/quality.ts";

const width = 300;
const [step, dot, rise] = [0.5, 4, 10];

/** A dot for each page at the school grade at which it reads, in columns of half a grade, with the line that no page may pass. */
export const GradePlot = ({ grades, limit }: { grades: readonly number[]; limit: number }) => {
  const columns = countInColumns(grades, step);
  const last = Math.max(limit + 1, Math.ceil(columns.length * step));
  const x = (grade: number): number => 8 + (grade / last) * (width - 16);
  const ground = 30 + Math.max(...columns.map(({ count }) => count)) * rise;
  const told = columns
    .filter(({ count }) => count > 0)
    .map(({ from, count }) => `${from} to ${from + step}: ${count}`);
  return (
    <figure class="picture plot">
      <figcaption id="grades">Pages by school grade</figcaption>
      <svg
        viewBox={`0 0 ${width} ${ground + 24}`}
        role="img"
        aria-labelledby="grades"
        aria-describedby="grades-words"
      >
        <desc id="grades-words">{`Number of pages at each school grade. ${told.join(". ")}. The limit is ${limit}.`}</desc>
        {columns.flatMap(({ from, count }) =>
          Array.from({ length: count }, (_, index) => (
            <circle cx={x(from + step / 2)} cy={ground - 6 - index * rise} r={dot} />
          )),
        )}
        <path d={`M8 ${ground}H${width - 8}`} />
        <path class="arrow" d={`M${x(limit)} 24V${ground}`} />
        <g>
          {Array.from({ length: last + 1 }, (_, grade) => (
            <text x={x(grade)} y={ground + 18} text-anchor="middle">
              {grade}
            </text>
          ))}
          <text x={x(limit) - 6} y="16" text-anchor="end">
            none above {limit}
          </text>
        </g>
      </svg>
    </figure>
  );
};
