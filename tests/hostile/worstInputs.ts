/** Inputs that some parser somewhere has taken for ever over, each of about as many letters as asked for. */

const fill =
  (part: string) =>
  (size: number): string =>
    part.repeat(Math.ceil(size / part.length));
const between =
  (open: string, part: string, close: string) =>
  (size: number): string =>
    open + fill(part)(size) + close;
const both =
  (open: string, close: string) =>
  (size: number): string =>
    fill(open)(size / 2) + fill(close)(size / 2);
const numbered =
  (part: (at: number) => string) =>
  (size: number): string =>
    Array.from({ length: Math.ceil(size / part(1000).length) }, (_, at) => part(at)).join("");
/** Each line a step further in: as many steps as the size has room for, and 1,000 at the most. */
const stairs =
  (step: string, end: string) =>
  (size: number): string =>
    Array.from(
      { length: Math.min(1000, Math.floor(Math.sqrt(size))) },
      (_, at) => `${step.repeat(at)}${end}\n`,
    ).join("");

/** For prose, for its words and for queries. */
export const inProse: Record<string, (size: number) => string> = {
  "one word": fill("w"),
  "one line": fill("word "),
  spaces: between("a.", " ", "b"),
  lines: fill("\n"),
  paragraphs: fill("a\n\n"),
  tabs: between("a", "\t", "b"),
  brackets: fill("["),
  "brackets in brackets": both("[", "]"),
  pictures: fill("!["),
  links: fill("[a](role:senco) "),
  "links in links": both("[a", "](role:senco)"),
  "open links": between("", "[a](b ", ")"),
  "links apart": fill("[a] (https:"),
  "round brackets": fill("("),
  "round before square": fill("(a)[role:"),
  "address of brackets": between("[a](", "(", ""),
  "address of dots": between("[a](<https://", "a.", " b>)"),
  "address with a title": fill('[a](b "'),
  "angle addresses": fill("[a](<b"),
  definitions: fill("[a]: b\n"),
  "mail addresses": between("[a](mailto:", "a", "@b)"),
  citations: fill("Help [must @cfa-2014, s.67(2)]. "),
  "open citations": fill("[must @"),
  "citations in citations": fill("[@cfa-2014, x"),
  "bare citations": fill("@cfa-2014 "),
  "one long citation": between("[", "@cfa-2014; ", "]"),
  forces: fill("[must "),
  "citation of spaces": between("[must", " ", "@cfa-2014]"),
  stars: fill("*"),
  "stars in words": fill("*a"),
  "double stars": fill("**a "),
  "stars and lines": fill("*a _b "),
  "bold in bold": both("*a **b ", "** *"),
  underlines: fill("_a"),
  braces: fill("{"),
  "empty braces": fill("{}"),
  "local values": fill("{area.name} "),
  "closing braces": fill("}"),
  backticks: fill("`"),
  "backticks of all lengths": numbered((at) => `${"`".repeat(at % 60)}a`),
  tags: fill("<a "),
  comments: fill("<!--"),
  "less than": fill("<"),
  entities: fill("&#60;"),
  "half entities": fill("&"),
  backslashes: fill("\\"),
  escapes: fill("\\["),
  tildes: fill("~~a "),
  quotations: fill("> "),
  "quoted lines": fill("> a\n"),
  "quotations in quotations": stairs("> ", "a"),
  lists: fill("- "),
  "list lines": fill("- a\n"),
  "lists in lists": stairs("  ", "- a"),
  numbers: fill("1. "),
  headings: fill("## same\n\n"),
  "other headings": numbered((at) => `## h${at}\n\n`),
  "signs of headings": fill("#"),
  bars: fill("|"),
  "table rows": between("| a | b |\n|--|--|\n", "| x | y |\n", ""),
  "table columns": (size) =>
    `${fill("|a")(size / 3)}\n${fill("|-")(size / 3)}\n${fill("|b")(size / 3)}`,
  sentences: fill("A. "),
  "no sentences": fill("a.b! "),
  "titles of people": between("x. ", "Mr. A ", ""),
  "quotation marks": fill("“"),
  "closing quotation marks": between("a.", "”", "x"),
  apostrophes: fill("’"),
  hyphens: fill("-"),
  "one and hyphens": between("1", "-", "x"),
  capitals: between("", "A", "-"),
  "letters with dots": fill("a."),
  "record words": fill("role:senco "),
  terms: fill("multi-academy "),
  accents: between("e", "\u0301", ""),
  emoji: fill("👩‍👩‍👧"),
  "marks of direction": fill("\u202e"),
  zeros: fill("\u0000"),
  "web addresses": fill("https://a.b/"),
  within: between("within ", "w", " "),
  pounds: fill("£"),
};

/** For the YAML of a record, behind its other fields. */
export const inYaml: Record<string, (size: number) => string> = {
  "a text in quotes": between('x: "', "a b ", '"\n'),
  escapes: between('x: "', "\\u0041", '"\n'),
  apostrophes: between("x: '", "''", "'\n"),
  "a quote left open": between('x: "', "\\\\", ""),
  "a line of words": between("x: ", "word ", "\n"),
  "a line of colons": between("x: ", "a: ", "\n"),
  "a line of hashes": between("x: ", "#a ", "\n"),
  digits: between("x: ", "9", "\n"),
  times: between("x: ", "1:", "\n"),
  spaces: between("x: a", " ", "b\n"),
  "hard spaces": between("x: ", "\u00a0", "\n"),
  "open brackets": between("x: ", "[", ""),
  "brackets in brackets": (size) => `x: ${both("[", "]")(size)}\n`,
  "open braces": between("x: ", "{a: ", ""),
  "braces in braces": (size) => `x: ${both("{a: ", "}")(size)}\n`,
  "entries of a flow": between("x: [", "a,", "]\n"),
  "fields of a flow": (size) => `x: {${numbered((at) => `k${at}: v, `)(size)}}\n`,
  hyphens: between("x:\n  ", "- ", "\n"),
  "question marks": fill("? "),
  colons: fill(": "),
  "groups in groups": (size) => `x:\n${stairs(" ", " a:")(size)}`,
  "hyphens with gaps": (size) => `x:\n  ${`-${" ".repeat(size / 8)}`.repeat(7)}\u2028`,
  lines: fill("\n"),
  "line ends of old Macs": fill("\r"),
  remarks: fill("# x\n"),
  fields: numbered((at) => `k${at}: v\n`),
  "the same field": fill("k: v\n"),
  "entries without a value": between("x:\n", "  -\n", ""),
  anchors: between("x:\n", "  - &a b\n", ""),
  "anchors on a line": between("x: [", "&a b, ", "]\n"),
  references: between("x: &a b\ny:\n", "  - *a\n", ""),
  tags: between("x: ", "!!str ", "\n"),
  "lines in a block": between("x: |\n", " a\n", ""),
  conflicts: fill("<<<<<<< HEAD\n"),
  "references to references": () =>
    `a: &a0 [x, x]\n${Array.from({ length: 40 }, (_, at) => `b${at}: &a${at + 1} [*a${at}, *a${at}]\n`).join("")}`,
};
