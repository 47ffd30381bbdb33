/** Texts that other programs take for something else unless they stand in quotation marks. */
import { isScalar } from "yaml";
import type { Issue } from "../issue.ts";
import { nodeAt, placeOfValue } from "../place.ts";
import { leavesOf } from "../schema.ts";
import type { Held } from "./complaint.ts";

/** Words that older YAML, and some programs that editors use, turn into something else. */
const words = "yes|no|on|off|y|n|true|false|null|~";
const timeOrBase60 = "[-+]?\\d[\\d_]*(?::[0-5]?\\d)+";
const number = "[-+]?\\d[\\d_]*(?:\\.\\d*)?";
const ambiguous = new RegExp(`^(?:${words}|${timeOrBase60}|${number})$`, "i");

export const isAmbiguous = (text: string): boolean => ambiguous.test(text);

const readAs = (text: string): string => {
  if (text.includes(":")) return "a time or a number";
  return /^[a-z~]/i.test(text) ? "a yes or no" : "a number";
};

export const findAmbiguous = ({ read, schema, value }: Omit<Held, "called">): Issue[] =>
  leavesOf(schema, value).flatMap(({ path, value: found, meta }) => {
    const node = nodeAt(read, path);
    if (meta.date || !isScalar(node) || node.type !== "PLAIN" || !isAmbiguous(found)) return [];
    return [
      {
        ...placeOfValue(read, path),
        message: `Without quotes some programs read this as ${readAs(found)}.`,
        expected: meta.expected ?? "text",
        found,
        fix: `put it in double quotes: "${found}"`,
        help: "quotation-marks",
      },
    ];
  });
