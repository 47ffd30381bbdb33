/**
 * Every page held against WCAG 2.2 AA, in the ways in which people look at it. axe looks at every page whole in light
 * and at 320 px, and at its colours in dark and forced colours; one page of each kind, and each state that a page comes
 * into, it looks at in every mode. HTML_CodeSniffer and IBM's checker look at every page once. With FULL_MATRIX=yes,
 * as the weekly run has it, every page is looked at in every mode.
 */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import type { AxeResults, ElementContext, RunOptions } from "axe-core";
import type { Browser, Page } from "playwright";
import { runOtherEngines, type Finding as OtherFinding } from "./engines.ts";
import { buildInto, openPage, serveFolder, startBrowser } from "./harness.ts";
import { fullMatrix } from "./kinds.ts";
import { kindsOf, light, otherModes, turn, type Kind, type Mode } from "./looks.ts";
import {
  contrast,
  cutOff,
  faintWords,
  lowControls,
  moving,
  smallTargets,
  spilt,
  stickingOut,
  textSpacing,
} from "./measures.ts";
import { reviewed } from "./reviewed.ts";

const axe = readFileSync(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")), "utf8");
const wcag = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const ofColour = ["color-contrast", "link-in-text-block"];

type Finding = { rule: string; help: string; best: boolean; where: string; places: string[] };

/** Contrast that axe cannot decide and need not: words of pictures and of buttons are measured here, and the rest where it is in full view. */
const isMeasuredElsewhere = (
  { rule }: Finding,
  place: string,
  { covered }: Kind,
  { media }: Mode,
): boolean =>
  rule === "color-contrast" &&
  (place.startsWith("<text ") ||
    (media?.forcedColors === "active" && place.startsWith("<button ")) ||
    (/^<t[hd]\b/.test(place) && place.includes("partially obscured")) || // A cell of a wide table, not yet scrolled to.
    (covered === true && place.includes("overlapped by another element")));

/** `targets`: how many had their size measured; none where only colours were looked at. */
type Audit = { findings: Finding[]; undecided: Finding[]; targets?: number };

const audit = async (
  page: Page,
  where: string,
  mode: Mode,
  coloursAlone: boolean,
): Promise<Audit> => {
  // The booklet is looked at whole once; after that two entries of each part stand for the others, which are made alike.
  const context: ElementContext =
    mode === light
      ? { include: ["html"] }
      : { include: ["html"], exclude: ["article:nth-of-type(n + 3)"] };
  const runOnly: RunOptions["runOnly"] = coloursAlone
    ? { type: "rule", values: ofColour }
    : { type: "tag", values: [...wcag, "best-practice"] };
  const options: RunOptions = { runOnly, resultTypes: ["violations", "incomplete"] };
  const { violations, incomplete, passes } = await page.evaluate(
    async (given): Promise<AxeResults> => {
      const [context, options] = JSON.parse(given) as [ElementContext, RunOptions];
      return (
        globalThis as unknown as {
          axe: { run(context: ElementContext, options: RunOptions): Promise<AxeResults> };
        }
      ).axe.run(context, options);
    },
    JSON.stringify([context, options]),
  );
  const findingsOf = (results: AxeResults["violations"]): Finding[] =>
    results.map(({ id, help, tags, nodes }) => ({
      rule: id,
      help,
      where,
      best: !tags.some((tag) => wcag.includes(tag)),
      places: nodes.map(
        ({ target, html, failureSummary = "" }) =>
          `${html.slice(0, 60)} at ${target.join(" ")} (${failureSummary.split("\n").slice(1, 2).join("").trim()})`,
      ),
    }));
  const targets =
    [...passes, ...violations, ...incomplete].find(({ id }) => id === "target-size")?.nodes
      .length ?? 0;
  return {
    findings: findingsOf(violations),
    undecided: findingsOf(incomplete),
    ...(coloursAlone ? {} : { targets }),
  };
};

const groupBy = <Value>(
  values: readonly Value[],
  keyOf: (value: Value) => string,
): [key: string, values: Value[]][] => {
  const groups = new Map<string, Value[]>();
  for (const value of values)
    groups.set(keyOf(value), [...(groups.get(keyOf(value)) ?? []), value]);
  return [...groups];
};

/** One line for each rule, so that one fault of a template reads as one fault and not as one for every page. */
const perRule = (findings: readonly Finding[]): string[] =>
  groupBy(findings, ({ rule }) => rule).map(([rule, all]) => {
    const where = [...new Set(all.map((finding) => finding.where))];
    return `${rule}: ${all[0]!.help}. On ${where.length} (${where.slice(0, 4).join("; ")}${where.length > 4 ? "; …" : ""}): ${[...new Set(all.flatMap(({ places }) => places))].slice(0, 3).join(" | ")}`;
  });
const perPlace = (found: readonly { where: string; what: string }[]): string[] =>
  groupBy(found, ({ what }) => what).map(
    ([what, all]) =>
      `${what}: on ${all.length} (${all
        .slice(0, 4)
        .map(({ where }) => where)
        .join("; ")}${all.length > 4 ? "; …" : ""})`,
  );

type Found = { where: string; what: string }[];

describe("accessibility", () => {
  let browser: Browser;
  let origin: string;
  let kinds: Kind[];
  let listed: string[];
  const audits: Audit[] = [];
  const others: (OtherFinding & { where: string })[] = [];
  const notOn: string[] = [];
  const looked = { others: 0 };
  const [sideways, spaced, spills, low, near, faint, cut, moved]: [
    Found,
    Found,
    Found,
    Found,
    Found,
    Found,
    Found,
    Found,
  ] = [[], [], [], [], [], [], [], []];

  /** Looks at a page in each mode, one after the other, and measures what axe does not. */
  const look = async (page: Page, kind: Kind, inEveryMode: boolean): Promise<void> => {
    await turn(page, light);
    // From the same page, a fragment alone would load nothing.
    if (kind.address.includes("#")) await page.goto("about:blank");
    await page.goto(origin + kind.address);
    await kind.act?.(page);
    await page.evaluate(axe);
    const add = async (found: Found, mode: string, faults: Promise<string[]>): Promise<unknown> =>
      found.push(...(await faults).map((what) => ({ where: `${kind.name}, ${mode}`, what })));
    for (const mode of [light, ...otherModes]) {
      if (!inEveryMode && !mode.everyPage) continue;
      await turn(page, mode);
      if (!(await page.evaluate(mode.isOn))) notOn.push(`${kind.name}, ${mode.name}`);
      const found = await audit(
        page,
        `${kind.name}, ${mode.name}`,
        mode,
        !inEveryMode && mode.everyPage === "colours",
      );
      for (const finding of found.undecided)
        finding.places = finding.places.filter(
          (place) => !isMeasuredElsewhere(finding, place, kind, mode),
        );
      audits.push(found);
      await add(sideways, mode.name, stickingOut(page));
      await add(faint, mode.name, faintWords(page));
      if (mode.media?.reducedMotion) await add(moved, mode.name, moving(page));
      if (mode.size || mode.rootSize) {
        await add(cut, mode.name, cutOff(page));
        await add(near, mode.name, smallTargets(page));
      }
    }
    await turn(page, light);
    others.push(
      ...(await runOtherEngines(page)).map((finding) => ({ ...finding, where: kind.name })),
    );
    looked.others++;
    await add(low, light.name, lowControls(page));
    await page.setViewportSize({ width: 320, height: 640 });
    await add(spills, "320 px", spilt(page));
    if (!inEveryMode) return;
    await page.addStyleTag({ content: textSpacing });
    if (
      !(await page.evaluate(() =>
        getComputedStyle(document.querySelector("main p")!).letterSpacing.endsWith("px"),
      ))
    )
      notOn.push(`${kind.name}, spaced`);
    for (const width of [320, 390]) {
      await page.setViewportSize({ width, height: 640 });
      await add(spaced, `${width} px`, stickingOut(page));
      await add(spaced, `${width} px`, cutOff(page));
    }
  };

  before(async () => {
    const { site, folder } = await buildInto();
    ({ origin } = await serveFolder({ folder }));
    browser = await startBrowser();
    kinds = kindsOf(site);
    const sitemap = Buffer.from(
      site.files.find(({ path }) => path === "sitemap.xml")!.bytes,
    ).toString();
    listed = [...sitemap.matchAll(/<loc>https:\/\/[^/]+([^<]+)<\/loc>/g)].map(
      ([, address]) => address!,
    );
    const alone = listed
      .filter((address) => !kinds.some((kind) => kind.address === address && !kind.act))
      .map((address) => ({ name: address, address }));
    // The booklet takes longest, and so goes first.
    const isBooklet = ({ address }: Kind): number => Number(address === "/print/");
    const waiting = [
      ...kinds.map((kind) => ({ kind, inEveryMode: true })),
      ...alone.map((kind) => ({ kind, inEveryMode: fullMatrix })),
    ].sort((a, b) => isBooklet(b.kind) - isBooklet(a.kind));
    await Promise.all(
      [1, 2].map(async () => {
        const { page } = await openPage(browser, { bypassCSP: true });
        for (let next = waiting.shift(); next; next = waiting.shift())
          await look(page, next.kind, next.inEveryMode);
        await page.context().close();
      }),
    );
  });

  test("every page of the sitemap was looked at, and each kind of page in every mode, which was really on", () => {
    assert.ok(listed.length > 100, `${listed.length} pages`);
    const everyPage = 1 + otherModes.filter(({ everyPage }) => everyPage).length;
    assert.ok(
      audits.length >=
        everyPage * listed.length + (1 + otherModes.length - everyPage) * kinds.length,
      `${audits.length} looks`,
    );
    assert.ok(looked.others >= listed.length, `${looked.others} pages by the other engines`);
    assert.deepEqual(notOn, []);
  });

  test("axe finds no failure of WCAG 2.2, level A or AA", () => {
    assert.deepEqual(
      perRule(audits.flatMap(({ findings }) => findings).filter(({ best }) => !best)),
      [],
    );
  });

  test("axe finds nothing against its list of good practice", () => {
    assert.deepEqual(
      perRule(audits.flatMap(({ findings }) => findings).filter(({ best }) => best)),
      [],
    );
  });

  test("axe leaves nothing undecided but what is measured here", () => {
    assert.deepEqual(
      perRule(
        audits.flatMap(({ undecided }) => undecided).filter(({ places }) => places.length > 0),
      ),
      [],
    );
    assert.deepEqual(perPlace(faint), []);
  });

  for (const engine of ["HTML_CodeSniffer", "IBM"] as const) {
    const tell = (findings: readonly (typeof others)[number][]): string[] =>
      perPlace(
        findings.map(({ rule, says, place, where }) => ({
          where,
          what: `${rule}: ${says} ${place}`,
        })),
      );
    test(`${engine} finds no failure`, () =>
      assert.deepEqual(
        tell(others.filter((finding) => finding.engine === engine && finding.sure)),
        [],
      ));

    test(`${engine} asks for nothing to be looked at that was not`, () =>
      assert.deepEqual(
        tell(
          others.filter(
            (finding) => finding.engine === engine && !finding.sure && finding.review < 0,
          ),
        ),
        [],
      ));
  }

  test("what was looked at is still there: nothing stays on the list for nothing, and each has its reason", () => {
    assert.deepEqual(
      reviewed
        .filter((_, index) => !others.some(({ review }) => review === index))
        .map(({ engine, rule, only }) => `${engine} ${rule} ${only}`),
      [],
    );
    assert.deepEqual(
      reviewed.filter(({ why }) => why.length < 40).map(({ rule }) => rule),
      [],
    );
  });

  test("contrast is measured as WCAG has it", () => {
    assert.equal(contrast("rgb(255, 255, 255)", "rgb(0, 0, 0)"), 21);
    assert.equal(contrast("rgb(119, 119, 119)", "rgb(255, 255, 255)").toFixed(2), "4.48");
  });

  test("the size of targets was really measured by axe, on every page", () => {
    assert.ok(
      audits.filter(({ targets }) => targets !== undefined).length >= 2 * listed.length,
      "in light and at 320 px",
    );
    assert.equal(audits.filter(({ targets }) => targets === 0).length, 0);
  });

  test("no target of less than 24 px stands near another, at 320 px or with text at 200%", () =>
    assert.deepEqual(perPlace(near), []));

  test("links of header and foot, fields and buttons are at least 44 px high", () =>
    assert.deepEqual(perPlace(low), []));

  test("no page scrolls sideways: at 320 by 256 px, with text at 200%, in any mode", () =>
    assert.deepEqual(perPlace(sideways), []));

  test("no box cuts off its words at 320 by 256 px or with text at 200%", () =>
    assert.deepEqual(perPlace(cut), []));

  test("no word runs out of a picture, and no phone number breaks over two lines", () =>
    assert.deepEqual(perPlace(spills), []));

  test("with the spacing of text that a reader may set, no page scrolls sideways and no box cuts off its words", () =>
    assert.deepEqual(perPlace(spaced), []));

  test("nothing moves for a reader who asked for stillness", () =>
    assert.deepEqual(perPlace(moved), []));

  test("each measure finds what it is there for", async () => {
    const { page, context } = await openPage(browser, {
      bypassCSP: true,
      viewport: { width: 320, height: 256 },
    });
    const bad = `<style>b { transition: color 1s } i { display: inline-block; width: 50px; height: 1em; overflow: hidden } u { display: block; width: 400px } a { display: block; width: 10px; height: 10px; overflow: visible }</style>
      <main><b>moves</b><i>cut off, cut off</i><u>wide</u><a href="#a">a</a><a href="#b">b</a><button>low</button><p><img src="#"></p></main>`;
    await page.setContent(bad);
    for (const [name, measure] of Object.entries({
      stickingOut,
      cutOff,
      moving,
      smallTargets,
      lowControls,
    }))
      assert.notEqual((await measure(page)).length, 0, name);
    const found = await runOtherEngines(page);
    for (const engine of ["HTML_CodeSniffer", "IBM"])
      assert.ok(
        found.some((finding) => finding.engine === engine && finding.sure),
        `${engine} fails a picture without words`,
      );
    await context.close();
  });
});
