/** Every page held against WCAG 2.2 AA by axe, in the ways in which people look at it; and what axe does not measure. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import type { AxeResults, ElementContext, RunOptions } from "axe-core";
import type { Browser, Page, Route } from "playwright";
import type { Site } from "../../src/buildSite.ts";
import { buildInto, openPage, serveFolder, startBrowser } from "./harness.ts";

const axe = readFileSync(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")), "utf8");
const wcag = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** A way of looking at a page. `isOn` asks the page itself, so that no mode is tested in name only. */
type Mode = { name: string; media?: Parameters<Page["emulateMedia"]>[0]; size?: { width: number; height: number }; rootSize?: string; isOn: string; without?: RunOptions["rules"] };
const light: Mode = { name: "light, 390 px", isOn: "innerWidth === 390 && getComputedStyle(document.body).backgroundColor === 'rgb(251, 247, 240)' && !matchMedia('(forced-colors: active)').matches" };
const otherModes: Mode[] = [
  { name: "dark", media: { colorScheme: "dark" }, isOn: "getComputedStyle(document.body).backgroundColor === 'rgb(28, 30, 29)'" },
  // Colours are then the reader's own; axe would still measure some of the page's.
  { name: "forced colours", media: { forcedColors: "active" }, isOn: "matchMedia('(forced-colors: active)').matches", without: { "color-contrast": { enabled: false } } },
  { name: "320 by 640 px", size: { width: 320, height: 640 }, isOn: "innerWidth === 320 && innerHeight === 640" },
  // The page's own size is 112.5% of the reader's.
  { name: "text at 200%", rootSize: "225%", isOn: "getComputedStyle(document.body).fontSize === '36px'" },
  { name: "reduced motion", media: { reducedMotion: "reduce" }, isOn: "getComputedStyle(document.documentElement).scrollBehavior === 'auto'" },
];

const turn = async (page: Page, { media, size = { width: 390, height: 844 }, rootSize = "" }: Mode): Promise<void> => {
  await page.emulateMedia({ colorScheme: "light", forcedColors: "none", reducedMotion: "no-preference", ...media });
  await page.setViewportSize(size);
  await page.evaluate((wanted) => { document.documentElement.style.fontSize = wanted; }, rootSize);
};

/** A page of one kind, or one brought into a state that a reader meets. */
/** Searches while every file of search meets the same fate, until the page says what it should. */
const searchAgainst = async (page: Page, fate: (route: Route) => Promise<void>, says: string): Promise<void> => {
  const ofSearch = ({ pathname }: URL): boolean => pathname.includes("/pagefind/") || pathname.endsWith(".json");
  await page.route(ofSearch, fate);
  await page.getByLabel("What do you want to know?").fill("governors");
  await page.getByText(says).waitFor();
  await page.unroute(ofSearch);
};

type Kind = { name: string; address: string; act?: (page: Page) => Promise<unknown>; /** Something lies over the page, which is measured without it elsewhere. */ covered?: true };
const kindsOf = ({ edition: { guide }, pages }: Site): Kind[] => {
  const pictured = guide.questions.find(({ picture }) => picture)?.id ?? guide.questions[0]!.id;
  const question = `/questions/${pictured}/`;
  const word = /href="(#word-[a-z0-9-]+)"/.exec(pages.find(({ address }) => address === question)!.html)![1]!;
  return [
    { name: "home", address: "/" }, { name: "list", address: "/roles/" }, { name: "question", address: question }, { name: "role", address: "/roles/senco/" },
    { name: "resource", address: "/resources/notional-sen-budget/" }, { name: "help", address: "/help/sendiass/" }, { name: "words", address: `/words/#${guide.terms[0]!.id}` },
    { name: "source", address: "/sources/cfa-2014/" }, { name: "A to Z", address: "/a-z/" }, { name: "search", address: "/search/" }, { name: "changes", address: "/changes/" },
    { name: "offline", address: "/offline/", act: (page) => page.getByRole("button").filter({ hasText: "Save" }).waitFor() },
    { name: "print", address: "/print/" }, { name: "about", address: "/about/" }, { name: "checks of the guide", address: "/quality/", act: (page) => page.locator("summary").first().click() }, { name: "404", address: "/404.html" },
    { name: "search with results", address: "/search/?q=governors", act: (page) => page.getByText(/pages? found/).waitFor() },
    { name: "search without results", address: "/search/?q=zzzqqq", act: (page) => page.getByText(/Nothing found/).waitFor() },
    { name: "search while it is loading", address: "/search/?loading", act: (page) => searchAgainst(page, () => new Promise(() => undefined), "Searching…") },
    { name: "search that could not be loaded", address: "/search/?failed", act: (page) => searchAgainst(page, (route) => route.abort(), "Search could not be loaded.") },
    { name: "results below a page's own search box", address: "/roles/senco/", covered: true, act: async (page) => {
      await page.getByRole("searchbox").pressSequentially("governors");
      await page.getByText(/pages? found/).waitFor();
    } },
    { name: "a word's meaning", address: question + word, covered: true, act: (page) => page.locator(word).waitFor() },
    { name: "a picture in words", address: question, act: (page) => page.locator("summary").first().click() },
  ];
};

type Finding = { rule: string; help: string; best: boolean; where: string; places: string[] };

/** Contrast that axe cannot decide and need not: words of pictures are measured below, and the rest where it is in full view. */
const isMeasuredElsewhere = ({ rule }: Finding, place: string, { covered }: Kind): boolean => rule === "color-contrast" && (
  place.startsWith("<text ")
  || (/^<t[hd]\b/.test(place) && place.includes("partially obscured")) // A cell of a wide table, not yet scrolled to.
  || (covered === true && place.includes("overlapped by another element")));

type Audit = { findings: Finding[]; undecided: Finding[]; targets: number };

const audit = async (page: Page, where: string, mode: Mode): Promise<Audit> => {
  // The booklet is looked at whole once; after that two entries of each part stand for the others, which are made alike.
  const context: ElementContext = mode === light ? { include: ["html"] } : { include: ["html"], exclude: ["article:nth-of-type(n + 3)"] };
  const options: RunOptions = { runOnly: { type: "tag", values: [...wcag, "best-practice"] }, rules: mode.without ?? {}, resultTypes: ["violations", "incomplete"] };
  const { violations, incomplete, passes } = await page.evaluate(async (given): Promise<AxeResults> => {
    const [context, options] = JSON.parse(given) as [ElementContext, RunOptions];
    return (globalThis as unknown as { axe: { run(context: ElementContext, options: RunOptions): Promise<AxeResults> } }).axe.run(context, options);
  }, JSON.stringify([context, options]));
  const findingsOf = (results: AxeResults["violations"]): Finding[] => results.map(({ id, help, tags, nodes }) => ({
    rule: id, help, where, best: !tags.some((tag) => wcag.includes(tag)),
    places: nodes.map(({ target, html, failureSummary = "" }) => `${html.slice(0, 60)} at ${target.join(" ")} (${failureSummary.split("\n").slice(1, 2).join("").trim()})`),
  }));
  const targets = [...passes, ...violations, ...incomplete].find(({ id }) => id === "target-size")?.nodes.length ?? 0;
  return { findings: findingsOf(violations), undecided: findingsOf(incomplete), targets };
};

const groupBy = <Value>(values: readonly Value[], keyOf: (value: Value) => string): [key: string, values: Value[]][] => {
  const groups = new Map<string, Value[]>();
  for (const value of values) groups.set(keyOf(value), [...(groups.get(keyOf(value)) ?? []), value]);
  return [...groups];
};

/** One line for each rule, so that one fault of a template reads as one fault and not as one for every page. */
const perRule = (findings: readonly Finding[]): string[] => groupBy(findings, ({ rule }) => rule).map(([rule, all]) => {
  const where = [...new Set(all.map((finding) => finding.where))];
  return `${rule}: ${all[0]!.help}. On ${where.length} (${where.slice(0, 4).join("; ")}${where.length > 4 ? "; …" : ""}): ${[...new Set(all.flatMap(({ places }) => places))].slice(0, 3).join(" | ")}`;
});
const perPlace = (found: readonly { where: string; what: string }[]): string[] =>
  groupBy(found, ({ what }) => what).map(([what, all]) => `${what}: on ${all.length} (${all.slice(0, 4).map(({ where }) => where).join("; ")}${all.length > 4 ? "; …" : ""})`);

/** What sticks out of the window sideways, or nothing. */
const stickingOut = (page: Page): Promise<string[]> => page.evaluate(() => {
  if (document.documentElement.scrollWidth <= innerWidth) return [];
  const wide = [...document.querySelectorAll("body *")].filter((element) => element.getBoundingClientRect().right > innerWidth + 0.5 && !element.closest(".scroll, .hidden, .in-print"));
  return [`${document.documentElement.scrollWidth} px wide: ${wide.slice(-1).map((element) => element.outerHTML.slice(0, 120)).join("") || "unknown"}`];
});

/** Words of a picture that run out of it, and phone numbers that break over two lines. */
const spilt = (page: Page): Promise<string[]> => page.evaluate(() => [
  ...[...document.querySelectorAll<SVGTextElement>(".picture text")].filter((text) => {
    const { x, width } = text.getBBox();
    return x + width > text.ownerSVGElement!.viewBox.baseVal.width - 1;
  }).map((text) => `runs out of its picture: ${text.textContent}`),
  ...[...document.querySelectorAll('a[href^="tel:"]')].filter((link) => {
    const range = document.createRange();
    range.selectNodeContents(link);
    return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1;
  }).map((link) => `breaks over two lines: ${link.textContent}`),
]);

const lowControls = (page: Page): Promise<string[]> => page.evaluate(() =>
  [...document.querySelectorAll(".brand, .site-header nav a, .site-footer nav a, .cards a, .contact a, input, button, summary, .results li > a:first-child, .panel li > a:first-child")]
    .filter((control) => control.checkVisibility() && control.getBoundingClientRect().height < 44)
    .map((control) => `${control.tagName.toLowerCase()} “${control.textContent}” is ${control.getBoundingClientRect().height} px high`));

/** How bright a colour is, written rgb(…), and how far two stand apart: WCAG's own formulas. */
const luminance = (colour: string): number => {
  const [r, g, b] = colour.match(/[\d.]+/g)!.slice(0, 3).map((part) => Number(part) / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
};
const contrast = (...colours: [string, string]): number => {
  const [dark, bright] = colours.map(luminance).sort((a, b) => a - b);
  return (bright! + 0.05) / (dark! + 0.05);
};

/** The words of pictures lie over boxes that are drawn, where axe leaves their contrast undecided: measured here, against box or page. */
const faintWords = async (page: Page): Promise<string[]> => {
  const words = await page.evaluate(() => [...document.querySelectorAll(".picture text")].map((text) => {
    const box = text.classList.contains("arrow-words") ? null : text.parentElement!.querySelector("rect");
    return { kind: text.getAttribute("class") ?? "plain words", ink: getComputedStyle(text).fill, behind: box ? getComputedStyle(box).fill : getComputedStyle(document.body).backgroundColor };
  }));
  return words.filter(({ ink, behind }) => contrast(ink, behind) < 4.5).map(({ kind, ink, behind }) => `${kind} of a picture: ${ink} on ${behind}`);
};

/** The spacing that WCAG 1.4.12 lets a reader set. */
const textSpacing = "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }";

describe("accessibility", () => {
  let browser: Browser;
  let origin: string;
  let kinds: Kind[];
  let listed: string[];
  const audits: Audit[] = [];
  const notOn: string[] = [];
  type Found = { where: string; what: string }[];
  const [sideways, spaced, spills, low, faint]: [Found, Found, Found, Found, Found] = [[], [], [], [], []];

  /** Looks at a page in each mode, one after the other, and measures what axe does not. */
  const look = async (page: Page, kind: Kind, modes: readonly Mode[]): Promise<void> => {
    await turn(page, light);
    // From the same page, a fragment alone would load nothing.
    if (kind.address.includes("#")) await page.goto("about:blank");
    await page.goto(origin + kind.address);
    await kind.act?.(page);
    await page.evaluate(axe);
    const add = async (found: Found, mode: string, faults: Promise<string[]>): Promise<unknown> => found.push(...(await faults).map((what) => ({ where: `${kind.name}, ${mode}`, what })));
    for (const mode of modes) {
      await turn(page, mode);
      if (!(await page.evaluate(mode.isOn))) notOn.push(`${kind.name}, ${mode.name}`);
      const found = await audit(page, `${kind.name}, ${mode.name}`, mode);
      for (const finding of found.undecided) finding.places = finding.places.filter((place) => !isMeasuredElsewhere(finding, place, kind));
      audits.push(found);
      await add(sideways, mode.name, stickingOut(page));
      await add(faint, mode.name, faintWords(page));
    }
    await turn(page, light);
    await add(low, light.name, lowControls(page));
    await page.setViewportSize({ width: 320, height: 640 });
    await add(sideways, "320 px", stickingOut(page));
    await add(spills, "320 px", spilt(page));
    if (modes.length === 1) return;
    await page.addStyleTag({ content: textSpacing });
    if (!(await page.evaluate(() => getComputedStyle(document.querySelector("main p")!).letterSpacing.endsWith("px")))) notOn.push(`${kind.name}, spaced`);
    await add(spaced, "320 px", stickingOut(page));
    await page.setViewportSize({ width: 390, height: 844 });
    await add(spaced, "390 px", stickingOut(page));
  };

  before(async () => {
    const { site, folder } = await buildInto();
    ({ origin } = await serveFolder({ folder }));
    browser = await startBrowser();
    kinds = kindsOf(site);
    const sitemap = Buffer.from(site.files.find(({ path }) => path === "sitemap.xml")!.bytes).toString();
    listed = [...sitemap.matchAll(/<loc>https:\/\/[^/]+([^<]+)<\/loc>/g)].map(([, address]) => address!);
    const waiting = [
      ...kinds.map((kind) => ({ kind, modes: [light, ...otherModes] })),
      ...listed.filter((address) => !kinds.some((kind) => kind.address === address && !kind.act)).map((address) => ({ kind: { name: address, address }, modes: [light] })),
    ];
    await Promise.all([1, 2].map(async () => {
      const { page } = await openPage(browser, { bypassCSP: true });
      for (let next = waiting.shift(); next; next = waiting.shift()) await look(page, next.kind, next.modes);
      await page.context().close();
    }));
  });

  test("every page of the sitemap was looked at, and each kind of page in every mode, which was really on", () => {
    assert.ok(listed.length > 100, `${listed.length} pages`);
    assert.ok(audits.length >= listed.length + otherModes.length * kinds.length, `${audits.length} looks`);
    assert.deepEqual(notOn, []);
  });

  test("axe finds no failure of WCAG 2.2, level A or AA", () => {
    assert.deepEqual(perRule(audits.flatMap(({ findings }) => findings).filter(({ best }) => !best)), []);
  });

  test("axe finds nothing against its list of good practice", () => {
    assert.deepEqual(perRule(audits.flatMap(({ findings }) => findings).filter(({ best }) => best)), []);
  });

  test("axe leaves nothing undecided but the words of pictures, whose contrast is measured here", () => {
    assert.deepEqual(perRule(audits.flatMap(({ undecided }) => undecided).filter(({ places }) => places.length > 0)), []);
    assert.deepEqual(perPlace(faint), []);
  });

  test("contrast is measured as WCAG has it", () => {
    assert.equal(contrast("rgb(255, 255, 255)", "rgb(0, 0, 0)"), 21);
    assert.equal(contrast("rgb(119, 119, 119)", "rgb(255, 255, 255)").toFixed(2), "4.48");
  });

  test("the size of targets was really measured, on every page", () => {
    assert.equal(audits.filter(({ targets }) => targets === 0).length, 0);
  });

  test("no page scrolls sideways: at 320 px, with text at 200%, in any mode", () => assert.deepEqual(perPlace(sideways), []));

  test("no word runs out of a picture, and no phone number breaks over two lines", () => assert.deepEqual(perPlace(spills), []));

  test("links of header and foot, fields and buttons are at least 44 px high", () => assert.deepEqual(perPlace(low), []));

  test("with the spacing of text that a reader may set, no page scrolls sideways", () => assert.deepEqual(perPlace(spaced), []));
});
