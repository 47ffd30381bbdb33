import type { Picture as PictureData } from "../_data/fields.ts";
import { slug } from "../src/text/slug.ts";
import { LinkTo } from "./LinkTo.tsx";

const width = 300;
const padding = 12;
const lineHeight = 21;
const gap = 40;
/** Where the words beside an arrow begin. */
const arrowWordsAt = 40;

/** Breaks words into lines that fit a box. A letter is taken as 0.54 of the type's size: a little more than it needs. */
const wrap = (text: string, size: number, room = width - 2 * padding): string[] => {
  const most = Math.floor(room / (size * 0.54));
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
};

type Box = { y: number; height: number; name: string[]; says: string[]; arrow?: string[] };

const layOut = (steps: PictureData["steps"]): { boxes: Box[]; height: number } => {
  let y = 1;
  const boxes = steps.map((step, index) => {
    const name = wrap(step.name, 17);
    const says = wrap(step.says, 15);
    const arrow =
      step.arrow && index < steps.length - 1
        ? wrap(step.arrow, 14, width - arrowWordsAt - padding)
        : undefined;
    const height = 2 * padding + (name.length + says.length) * lineHeight - 4;
    const box: Box = { y, height, name, says, ...(arrow ? { arrow } : {}) };
    y += height + Math.max(gap, (arrow?.length ?? 0) * lineHeight + 20);
    return box;
  });
  const last = boxes.at(-1)!;
  return { boxes, height: last.y + last.height + 1 };
};

const Arrow = ({ box, next }: { box: Box; next: Box }) => {
  const [from, to] = [box.y + box.height + 4, next.y - 4];
  const x = box.arrow ? 24 : width / 2;
  const middle = (from + to) / 2 - (((box.arrow?.length ?? 1) - 1) * lineHeight) / 2 + 5;
  return (
    <>
      <path
        class="arrow"
        d={`M${x} ${from}V${to}M${x - 6} ${to - 8}L${x} ${to}L${x + 6} ${to - 8}`}
      />
      {box.arrow?.map((line, index) => (
        <text x={arrowWordsAt} y={middle + index * lineHeight} class="arrow-words">
          {line}
        </text>
      ))}
    </>
  );
};

/** A row of boxes from the top down, drawn as a picture and written out as a list beside it. */
export const Picture = ({ of }: { of: PictureData }) => {
  const { boxes, height } = layOut(of.steps);
  const id = `picture-${slug(of.title)}`;
  const description = of.steps
    .map((step) => `${step.name}: ${step.says}${step.arrow ? ` (then: ${step.arrow})` : ""}`)
    .join(". ");
  return (
    <figure class="picture" data-pagefind-ignore>
      <figcaption id={id}>{of.title}</figcaption>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-labelledby={id}
        aria-describedby={`${id}-words`}
      >
        <desc id={`${id}-words`}>{description}.</desc>
        {boxes.map((box, index) => (
          <g>
            <rect x="1" y={box.y} width={width - 2} height={box.height} rx="10" />
            {box.name.map((line, row) => (
              <text class="box-name" x={padding} y={box.y + padding + 15 + row * lineHeight}>
                {line}
              </text>
            ))}
            {box.says.map((line, row) => (
              <text x={padding} y={box.y + padding + 15 + (box.name.length + row) * lineHeight}>
                {line}
              </text>
            ))}
            {boxes[index + 1] && <Arrow box={box} next={boxes[index + 1]!} />}
          </g>
        ))}
      </svg>
      <details>
        <summary>The picture in words</summary>
        <ol>
          {of.steps.map((step) => (
            <li>
              {step.link ? <LinkTo link={step.link}>{step.name}</LinkTo> : <b>{step.name}</b>}:{" "}
              {step.says}
              {step.arrow ? ` (then: ${step.arrow})` : ""}
            </li>
          ))}
        </ol>
      </details>
    </figure>
  );
};
