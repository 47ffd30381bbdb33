/**
 * What no accessibility engine sees, for it is a matter of words: a link that does not say where it
 * leads, a heading that is only bold, a list made with hyphens. Each rule takes a piece of text or
 * a link as a reader meets it; where the piece came from, a record or a finished page, is known to
 * those who ask. What is certain must be mended; where a rule may be mistaken, it is worth a look.
 */

/** Something to mend, in the words of an editor. */
export type LanguageIssue = { message: string; found: string; fix: string; must: boolean };

export type Link = { text: string; href: string };

const must = (message: string, found: string, fix: string): LanguageIssue[] => [
  { message, found, fix, must: true },
];
const look = (message: string, found: string, fix: string): LanguageIssue[] => [
  { message, found, fix, must: false },
];

/** A text without capitals, and without marks at its ends, as it is compared. */
const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\s+/g, " ")
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");

const vagueLinks = new Set([
  "here",
  "click",
  "click here",
  "click this",
  "click on this link",
  "this",
  "that",
  "this page",
  "that page",
  "the page",
  "page",
  "this one",
  "this link",
  "that link",
  "the link",
  "link",
  "links",
  "follow this link",
  "more",
  "more here",
  "read",
  "read here",
  "read it",
  "read this",
  "read more",
  "read on",
  "see",
  "see here",
  "see more",
  "see this",
  "find out more",
  "find out here",
  "learn more",
  "tell me more",
  "more info",
  "more information",
  "further information",
  "info",
  "information",
  "more details",
  "details",
  "full details",
  "go",
  "go here",
  "go there",
  "open",
  "view",
  "continue",
  "start",
  "next",
  "download",
  "download here",
  "this document",
  "document",
  "the document",
  "this website",
  "that website",
  "the website",
  "website",
  "their website",
  "its website",
  "our website",
  "site",
  "this site",
  "this guide",
  "this form",
  "form",
  "online",
  "url",
  "web address",
]);

const fileTypes: readonly [ending: RegExp, called: string, named: RegExp][] = [
  [/pdf/i, "PDF", /\bPDF\b/i],
  [/docx?|odt|rtf/i, "Word", /\b(?:Word|DOCX?|ODT|RTF)\b/i],
  [/xlsx?|ods|csv/i, "spreadsheet", /\b(?:Excel|spreadsheet|XLSX?|ODS|CSV)\b/i],
  [/pptx?|odp/i, "slides", /\b(?:PowerPoint|slides|PPTX?|ODP)\b/i],
  [/zip/i, "ZIP", /\bZIP\b/i],
];

/** @param text what is read out for the link, words for screen readers included */
export const findInLink = ({ text, href }: Link): LanguageIssue[] => {
  const issues: LanguageIssue[] = [];
  const words = text.trim();
  if (bare(words) === "")
    return must("This link has no words.", words || href, "say where it leads");
  if (vagueLinks.has(bare(words)))
    issues.push(
      ...must(
        "This link does not say where it leads. " +
          "Many people hear links one by one, without the words round them.",
        words,
        "name the page or the service in the link, as in [the SENCO](role:senco)",
      ),
    );
  if (/^(?:https?:\/\/\S+|(?:[\w-]+\.)+[\w-]+\/\S+)$/i.test(words))
    issues.push(
      ...must(
        "The words of this link are an address, which is read out letter by letter.",
        words,
        "write the title of the page, or the name of the website, instead",
      ),
    );
  const ending = /^https?:[^?#]*\.([a-z]{3,4})(?:[?#]|$)/i.exec(href)?.[1];
  const type =
    ending === undefined
      ? undefined
      : fileTypes.find(([endings]) => new RegExp(`^(?:${endings.source})$`, "i").test(ending));
  if (type) {
    const [, called, named] = type;
    if (!named.test(words))
      issues.push(
        ...must(
          `This link leads to a file (${called}), and does not say so.`,
          words,
          "put the kind of file and its size at the end of the link, " +
            `as in [Rules on top-up (${called}, 240 KB)](https://…)`,
        ),
      );
    else if (!/\d\s?[KM]B\b|\d pages?\b/i.test(words))
      issues.push(
        ...look(
          "This link does not say how large its file is.",
          words,
          `add the size, as in (${called}, 240 KB)`,
        ),
      );
  }
  return issues;
};

const isAside = (text: string): boolean => !/[\p{L}\p{N}]/u.test(text);

/**
 * A link, and the text between it and the link before it, where both stand in one line of reading.
 */
export type LinkInLine = Link & { after?: string };
type Pair<Given> = { link: Given; issue: LanguageIssue };

/** @returns for each two links that stand side by side and lead to one place, the second */
export const findLinksInARow = <Given extends LinkInLine>(links: readonly Given[]): Pair<Given>[] =>
  links.flatMap((link, index) =>
    link.after !== undefined && isAside(link.after) && links[index - 1]?.href === link.href
      ? look(
          "Two links that stand side by side lead to the same place.",
          link.text.trim(),
          "make one link of them",
        ).map((issue) => ({ link, issue }))
      : [],
  );

/**
 * @returns for each link of a page whose words another link has that leads
 * elsewhere, the second of the two
 */
export const findSameWords = <Given extends Link>(links: readonly Given[]): Pair<Given>[] => {
  const places = new Map<string, string>();
  return links.flatMap((link) => {
    // A place within a page is still that page; a word's meaning on this page is an aside.
    const [to = ""] = link.href.split("#");
    const words = bare(link.text);
    if (to === "" || words === "") return [];
    const place = places.get(words) ?? to;
    places.set(words, place);
    return place === to
      ? []
      : look(
          "Two links on this page have the same words and lead to different places: " +
            `${[place, to].sort().join(" and ")}.`,
          link.text.trim(),
          "say in each link what is different about its page",
        ).map((issue) => ({ link, issue }));
  });
};

const colours = "red|green|blue|yellow|orange|purple|pink|grey|gray|black|white|brown|teal|amber";
const things =
  "(?:button|link|box|icon|text|word|tab|menu|banner|heading|panel|field|arrow|picture|column|form|list)s?";
const bySense: readonly RegExp[] = [
  new RegExp(`\\b(?:${colours}|round|square|circular|triangular) ${things}\\b`, "i"),
  new RegExp(
    `\\b(?:shown|marked|written|printed|highlighted|coloured|listed|given) in (?:${colours})\\b`,
    "i",
  ),
  new RegExp(
    `\\b${things}(?: [a-z]+)? (?:on|at|to|in) (?:the|your) (?:(?:top|bottom|far) ` +
      ")?(?:left|right|top|bottom|corner|side|middle)\\b",
    "i",
  ),
  /\b(?:left|right)[- ]hand (?:side|column|menu|corner|panel|box)\b/i,
  // "Advice on the right to ask" and "on the right page" are about neither side.
  /\bon (?:the|your) (?:left|right)\b(?!-| (?:to|of|day|date|time|page|track|path|form|person|people|place|school|support|help|plan)\b)/i,
];

/**
 * The letters that stand for something in a list of names: written in capitals, and no shouting.
 */
export const lettersIn = (names: readonly string[]): Set<string> =>
  new Set(names.flatMap((name) => name.match(/\p{Lu}[\p{Lu}]+/gu) ?? []));

/**
 * Rules on running text.
 * @param known letters that are a name or are explained, and so are no shouting
 */
export const findInText = (text: string, known: ReadonlySet<string>): LanguageIssue[] => {
  const issues: LanguageIssue[] = [];
  const window =
    /\b(?:opens?|opening) (?:up )?in (?:a |another )?(?:new |separate )?(?:window|tab)\b|\bnew (?:browser )?(?:window|tab)\b/i.exec(
      text,
    );
  if (window)
    issues.push(
      ...must("No link of this guide opens a new window.", window[0], "take these words out"),
    );
  const sight = bySense.map((sense) => sense.exec(text)?.[0]).find((words) => words !== undefined);
  if (sight !== undefined) {
    issues.push(
      ...look(
        "This is found only by those who see where it stands, or its colour or shape. " +
          "On a phone and in print it stands elsewhere.",
        sight,
        "name it by its words, as in: press Save",
      ),
    );
  }
  for (const [run] of text.matchAll(/\p{Lu}[\p{Lu}’']+(?:[\s,]+\p{Lu}[\p{Lu}’']+)+/gu)) {
    const words = run.split(/[\s,]+/).filter((word) => !known.has(word.replace(/[’']S$/, "")));
    const long = words.filter((word) => word.length > 3).length;
    // Two sets of letters may stand side by side; three words in capitals, one of
    // them long, are a sentence.
    if (long > 1 || (long === 1 && words.length > 2))
      issues.push(
        ...look(
          "Words in capitals are hard to read, and some screen readers spell them out.",
          run,
          "write them in small letters; ** makes them bold",
        ),
      );
  }
  return issues;
};

const vagueHeadings = new Set([
  "more",
  "read more",
  "other",
  "others",
  "misc",
  "miscellaneous",
  "general",
  "introduction",
  "intro",
  "information",
  "info",
  "more information",
  "further information",
  "general information",
  "important information",
  "detail",
  "details",
  "more details",
  "note",
  "notes",
  "overview",
  "content",
  "contents",
  "main content",
  "text",
  "heading",
  "title",
  "subtitle",
  "subheading",
  "untitled",
  "section",
  "part",
  "page",
  "welcome",
  "click here",
  "here",
]);

/** A heading, or a page's own name, that says nothing about what stands under it. */
export const findInHeading = (text: string): LanguageIssue[] =>
  text.trim() === ""
    ? must("This heading is empty.", text, "write what stands under it, or take the line out")
    : vagueHeadings.has(bare(text)) ||
        /^(?:section|part|chapter|heading|step|page|topic) \d+$/.test(bare(text))
      ? must(
          "This heading does not say what stands under it.",
          text.trim(),
          "say it in a few words, as in: What it costs",
        )
      : [];

const vagueTitles = new Set([
  "untitled",
  "untitled page",
  "untitled document",
  "document",
  "new",
  "new page",
  "new question",
  "new document",
  "page",
  "home",
  "home page",
  "homepage",
  "index",
  "default",
  "test",
  "title",
  "template",
  "copy",
  "draft",
]);
const fileName = /^[\w%() -]+\.(?:png|jpe?g|gif|svg|webp|bmp|tiff?|pdf|docx?|html?|ya?ml|md)$/i;

/** The name of a page, which is its title in a browser's tabs and in lists. */
export const findInTitle = (title: string): LanguageIssue[] =>
  vagueTitles.has(bare(title)) ||
  fileName.test(title.trim()) ||
  /^(?:page|document|copy of|question) ?\d*$/.test(bare(title))
    ? must(
        "This name does not say what the page is about.",
        title.trim(),
        "write it as a family would look for it",
      )
    : findInHeading(title);

/** What stands in for a picture, for those who do not see it. */
export const findInAlternative = (words: string): LanguageIssue[] =>
  fileName.test(words.trim()) ||
  vagueLinks.has(bare(words)) ||
  /^(?:an? |the )?(?:image|picture|photo|photograph|graphic|icon|logo|img|diagram|chart|spacer)(?:[ _-]?\d+)?$/.test(
    bare(words),
  ) ||
  /^(?:img|dsc|image)[_-]?\d+/i.test(words.trim())
    ? must(
        "These words do not say what the picture shows.",
        words.trim(),
        "say in a few words what a reader should take from it",
      )
    : [];

/** A paragraph: its lines as they stand, and whether all of it is bold. */
export type Paragraph = { lines: readonly string[]; bold: boolean };

const sortOfMark = (line: string): string | undefined =>
  /(?:^|\s)[•●▪■‣◦➢]/u.test(line)
    ? "bullet"
    : /^\s*[-–—*+](?=\s*\S)/.test(line)
      ? "hyphen"
      : /^\s*\(?\d{1,2}[.):]\s/.test(line)
        ? "number"
        : /^\s*\(?[a-h][.)]\s/.test(line)
          ? "letter"
          : undefined;

/** Paragraphs that follow each other and only look like a heading or a list. */
export const findInParagraphs = (paragraphs: readonly Paragraph[]): LanguageIssue[] => {
  const issues: LanguageIssue[] = [];
  let run: { sort: string; first: string; length: number } | undefined;
  for (const { lines, bold } of paragraphs) {
    const whole = lines.join(" ").trim();
    if (bold && whole !== "" && whole.length < 80 && !/[.!:,;]$/.test(whole))
      issues.push(
        ...must(
          "This is bold to look like a heading. A screen reader does not find it as one.",
          whole,
          "begin the line with ## and a space, without the stars",
        ),
      );
    for (const line of lines) {
      const sort = sortOfMark(line);
      run =
        sort === undefined
          ? undefined
          : run?.sort === sort
            ? { ...run, length: run.length + 1 }
            : { sort, first: line.trim(), length: 1 };
      if (run && (run.length === 2 || (run.length === 1 && sort === "bullet"))) {
        if (run.length === 1 || sort !== "bullet")
          issues.push(
            ...must(
              "These lines look like a list and are none. " +
                "A screen reader does not tell how many there are.",
              run.first,
              "leave an empty line before the first, and begin each with a hyphen and a " +
                "space, or with 1. and a space",
            ),
          );
      }
    }
  }
  return issues;
};

export const emptyItem: LanguageIssue = {
  message: "An entry of this list is empty.",
  found: "-",
  fix: "write it, or take the line out",
  must: true,
};
export const tableWithoutHeads: LanguageIssue = {
  message: "A column of this table has no heading.",
  found: "| |",
  fix: "write above each column what stands in it",
  must: true,
};
