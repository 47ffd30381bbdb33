/** Ways to spoil a record's file, each as a value, so that fast-check can take from them what is not needed to fail. */
import * as fc from "fast-check";
import { parseDocument } from "yaml";
import { piece } from "./pieces.ts";
import { proseText, sentence } from "./prose.ts";

type Bytes = Buffer<ArrayBufferLike>;
export type Mutation = (bytes: Bytes) => Bytes;

/** A place as a part of the whole, so that it fits a file of any length. */
const place = fc.double({ min: 0, max: 1, noNaN: true });
const at = (part: number, length: number): number =>
  Math.min(length, Math.floor(part * (length + 1)));

const ofText =
  (change: (text: string) => string): Mutation =>
  (bytes) =>
    Buffer.from(change(bytes.toString()));
const ofLines = (change: (lines: string[]) => string[]): Mutation =>
  ofText((text) => change(text.split("\n")).join("\n"));
const ofLine = (part: number, change: (line: string) => string): Mutation =>
  ofLines((lines) =>
    lines.map((line, index) => (index === at(part, lines.length - 1) ? change(line) : line)),
  );

/** What YAML itself takes for more than text. */
const yamlMarks = [
  "&a ",
  "*a",
  "<<: *a",
  "<<: {a: b}",
  "!!js/function ",
  "!!binary ",
  "!!set ",
  "!!str ",
  "!!float ",
  "!x ",
  "%YAML 1.1\n---\n",
  "%TAG ! tag:x,2026:\n---\n",
  "---\n",
  "---",
  "...\n",
  "? ",
  "? a\n: b\n",
  "- ",
  "-",
  "- - - ",
  ": ",
  ":",
  "|\n",
  "|2-\n",
  ">-\n",
  "{",
  "}",
  "[",
  "]",
  "{}",
  "[]",
  "''",
  '""',
  " #",
  "#",
  "@",
  "%",
  "null",
  "~",
  "yes",
  "no",
  "true",
  '"\\0"',
  '"\\x1b[2J"',
  '"\\uD800"',
  '"\\u202e"',
  '"\\uFFFE"',
  '"\\U0010FFFF"',
  '"\\q"',
  '"\\n\\n"',
  '"<script>"',
  "<<<<<<< HEAD\n",
  "[".repeat(70),
  "{a: ".repeat(70),
  "- ".repeat(70),
  "a".repeat(5000),
  `? ${"b".repeat(1500)}\n`,
  `${"k".repeat(1500)}: v`,
];
const yamlPiece = fc.oneof(fc.constantFrom(...yamlMarks), piece);

const textMutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc
    .tuple(place, yamlPiece)
    .map(([part, added]): Mutation =>
      ofText(
        (text) => text.slice(0, at(part, text.length)) + added + text.slice(at(part, text.length)),
      ),
    ),
  fc
    .tuple(place, fc.nat(40))
    .map(([part, length]): Mutation =>
      ofText(
        (text) => text.slice(0, at(part, text.length)) + text.slice(at(part, text.length) + length),
      ),
    ),
  fc
    .tuple(place, fc.nat(40))
    .map(([part, length]): Mutation =>
      ofText(
        (text) => text.slice(0, at(part, text.length) + length) + text.slice(at(part, text.length)),
      ),
    ),
);

const lineMutation: fc.Arbitrary<Mutation> = fc.oneof(
  place.map((part): Mutation => ofLines((lines) => lines.toSpliced(at(part, lines.length - 1), 1))),
  place.map((part): Mutation =>
    ofLines((lines) =>
      lines.flatMap((line, index) =>
        index === at(part, lines.length - 1) ? [line, line] : [line],
      ),
    ),
  ),
  fc.tuple(place, place).map(([one, other]): Mutation =>
    ofLines((lines) => {
      const [a, b] = [at(one, lines.length - 1), at(other, lines.length - 1)];
      return lines.with(a, lines[b]!).with(b, lines[a]!);
    }),
  ),
  fc
    .tuple(place, fc.constantFrom(" ", "  ", "    ", "\t", "- "))
    .map(([part, indent]) => ofLine(part, (line) => indent + line)),
  place.map((part) => ofLine(part, (line) => line.trimStart())),
  fc
    .tuple(place, yamlPiece)
    .map(([part, value]) =>
      ofLine(part, (line) => line.replace(/(?<=^(?:\s*- )?(?:\s*\w+: )?).*$/, () => value)),
    ),
  fc
    .tuple(place, yamlPiece)
    .map(([part, value]) => ofLine(part, (line) => line.replace(/\w+(?=:)/, () => value))),
  fc.tuple(place, yamlPiece).map(([part, value]) => ofLine(part, (line) => `${line}${value}`)),
  fc
    .tuple(place, yamlPiece)
    .map(([part, line]): Mutation =>
      ofLines((lines) => lines.toSpliced(at(part, lines.length), 0, line)),
    ),
);

/** Any value in the place of any other: a list for a text, a group for a list, a number for a group. */
const structureMutation: fc.Arbitrary<Mutation> = fc
  .tuple(
    place,
    fc.oneof(
      fc.jsonValue({ maxDepth: 3 }),
      piece,
      sentence,
      proseText,
      fc.constantFrom("", " ", 0, -1, 1e21, 99, null, [], {}, [[]], [null], { id: "senco" }),
    ),
  )
  .map(([part, value]): Mutation =>
    ofText((text) => {
      const head = /^---\n([^]*?)\n---\n/.exec(text);
      try {
        const document = parseDocument(head ? head[1]! : text, { logLevel: "silent" });
        const paths: (string | number)[][] = [];
        const walk = (node: unknown, path: (string | number)[]): void => {
          if (path.length > 0) paths.push(path);
          if (typeof node === "object" && node !== null)
            for (const [key, of] of Object.entries(node))
              walk(of, [...path, Array.isArray(node) ? Number(key) : key]);
        };
        walk(document.toJS(), []);
        document.setIn(paths[at(part, paths.length - 1)]!, document.createNode(value));
        return head
          ? text.replace(head[0], () => `---\n${document.toString()}---\n`)
          : document.toString();
      } catch {
        // Other mutations have left nothing that can be taken apart: the file stays as it is.
        return text;
      }
    }),
  );

const byteMutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc
    .tuple(
      place,
      fc.constantFrom(
        [0xff],
        [0xc0, 0x80],
        [0xed, 0xa0, 0x80],
        [0xe2, 0x82],
        [0xf5, 0x80, 0x80, 0x80],
        [0xef, 0xbb, 0xbf],
        [0x00],
        [0x93, 0x94],
      ),
    )
    .map(
      ([part, added]): Mutation =>
        (bytes) =>
          Buffer.concat([
            bytes.subarray(0, at(part, bytes.length)),
            Buffer.from(added),
            bytes.subarray(at(part, bytes.length)),
          ]),
    ),
  fc.tuple(place, fc.nat(255)).map(
    ([part, value]): Mutation =>
      (bytes) =>
        Buffer.from(
          bytes.map((byte, index) => (index === at(part, bytes.length - 1) ? value : byte)),
        ),
  ),
  place.map(
    (part): Mutation =>
      (bytes) =>
        bytes.subarray(0, at(part, bytes.length)),
  ),
  fc.constant<Mutation>((bytes) => Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes])),
  fc.constant<Mutation>((bytes) => Buffer.from(bytes.toString(), "utf16le")),
  fc.constant<Mutation>((bytes) => Buffer.from(bytes.toString(), "latin1")),
  fc
    .constantFrom("\r\n", "\r", "\u2028", "\u0085", "\n\n")
    .map((end): Mutation => ofText((text) => text.replaceAll("\n", end))),
);

export const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  { arbitrary: textMutation, weight: 3 },
  { arbitrary: lineMutation, weight: 4 },
  { arbitrary: structureMutation, weight: 3 },
  { arbitrary: byteMutation, weight: 1 },
);
