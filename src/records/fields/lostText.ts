import { isMap, isSeq } from "yaml";
import type { Issue } from "../issue.ts";
import { nodeAt } from "../place.ts";
import { describeValue, helpWith, type Complaint } from "./complaint.ts";
import { explainNoValue } from "./noValue.ts";

/** Quotes mend it only where the value would be right with them: 2027 is no date with quotes. */
const needsQuotes = ({ found, at, written }: Complaint): boolean =>
  (typeof found === "number" || typeof found === "boolean") &&
  at?.inner.safeParse(written).success === true;

/** A text was expected, and YAML made something else of it: the losses that nobody sees. */
export const explainLostText = (complaint: Complaint): Issue => {
  const { read, path, field, at, expected, found, written, place } = complaint;
  if (found === null) return explainNoValue(complaint);
  if (needsQuotes(complaint))
    return {
      ...place,
      message: /^0\d/.test(written)
        ? "Without quotes this is read as a number, and its first 0 is lost."
        : `Without quotes this is read as ${describeValue(found)}.`,
      expected,
      found: written,
      fix: `put it in double quotes: "${written}"`,
      help: at?.meta.help ?? "quotation-marks",
    };
  const node = nodeAt(read, path);
  const because = `This is read as ${describeValue(found)}, because of`;
  if (isSeq(node) && !node.flow)
    return {
      ...place,
      message: `${because} the hyphen at its beginning.`,
      expected,
      found: written,
      fix: `write it after "${field}:", without the hyphen`,
      help: "lists",
    };
  if (isSeq(node) || isMap(node))
    return {
      ...place,
      message: node.flow
        ? `${because} the ${written[0] ?? "bracket"} at its beginning.`
        : `${because} the colon with a space after it.`,
      expected,
      found: written,
      fix: "put the whole value in double quotes",
      help: "quotation-marks",
    };
  return {
    ...place,
    message: `"${field}" is not written as it should be.`,
    expected,
    found: written,
    fix: `write ${expected}`,
    help: helpWith(complaint),
  };
};
