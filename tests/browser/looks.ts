/** The ways in which a page is looked at, and the pages and their states that are looked at in all of them. */
import type { Page, Route } from "playwright";
import type { Site } from "../../src/buildSite.ts";

/**
 * A way of looking at a page. `isOn` asks the page itself, so that no mode is tested in name only. Pages of a kind
 * already looked at in every mode are looked at again in some: whole, or for their colours alone.
 */
export type Mode = {
  name: string;
  media?: Parameters<Page["emulateMedia"]>[0];
  size?: { width: number; height: number };
  rootSize?: string;
  isOn: string;
  everyPage?: "whole" | "colours";
};
export const light: Mode = {
  name: "light, 390 px",
  everyPage: "whole",
  isOn: "innerWidth === 390 && getComputedStyle(document.body).backgroundColor === 'rgb(251, 247, 240)' && !matchMedia('(forced-colors: active)').matches",
};
export const otherModes: Mode[] = [
  {
    name: "dark",
    media: { colorScheme: "dark" },
    everyPage: "colours",
    isOn: "getComputedStyle(document.body).backgroundColor === 'rgb(28, 30, 29)'",
  },
  {
    name: "forced colours",
    media: { forcedColors: "active" },
    everyPage: "colours",
    isOn: "matchMedia('(forced-colors: active)').matches && getComputedStyle(document.body).backgroundColor === 'rgb(255, 255, 255)'",
  },
  // What is left of a window of 1280 by 1024 that is enlarged to 400%.
  {
    name: "320 by 256 px",
    size: { width: 320, height: 256 },
    everyPage: "whole",
    isOn: "innerWidth === 320 && innerHeight === 256",
  },
  // The page's own size is 112.5% of the reader's.
  {
    name: "text at 200%",
    rootSize: "225%",
    isOn: "getComputedStyle(document.body).fontSize === '36px'",
  },
  {
    name: "reduced motion",
    media: { reducedMotion: "reduce" },
    isOn: "matchMedia('(prefers-reduced-motion: reduce)').matches",
  },
];

export const turn = async (
  page: Page,
  { media, size = { width: 390, height: 844 }, rootSize = "" }: Mode,
): Promise<void> => {
  await page.emulateMedia({
    colorScheme: "light",
    forcedColors: "none",
    reducedMotion: "no-preference",
    ...media,
  });
  await page.setViewportSize(size);
  await page.evaluate((wanted) => {
    document.documentElement.style.fontSize = wanted;
  }, rootSize);
};

/** Searches while every file of search meets the same fate, until the page says what it should. */
const searchAgainst = async (
  page: Page,
  fate: (route: Route) => Promise<void>,
  says: string,
): Promise<void> => {
  const ofSearch = ({ pathname }: URL): boolean =>
    pathname.includes("/pagefind/") || pathname.endsWith(".json");
  await page.route(ofSearch, fate);
  await page.getByLabel("What do you want to know?").fill("governors");
  await page.getByText(says).waitFor();
  await page.unroute(ofSearch);
};

/** A page of one kind, or one brought into a state that a reader meets. */
export type Kind = {
  name: string;
  address: string;
  act?: (page: Page) => Promise<unknown>;
  /** Something lies over the page, which is measured without it elsewhere. */ covered?: true;
};
export const kindsOf = ({ edition: { guide }, pages }: Site): Kind[] => {
  const pictured = guide.questions.find(({ picture }) => picture)?.id ?? guide.questions[0]!.id;
  const question = `/questions/${pictured}/`;
  const word = /href="(#word-[a-z0-9-]+)"/.exec(
    pages.find(({ address }) => address === question)!.html,
  )![1]!;
  return [
    { name: "home", address: "/" },
    { name: "list", address: "/roles/" },
    { name: "question", address: question },
    { name: "role", address: "/roles/senco/" },
    { name: "resource", address: "/resources/notional-sen-budget/" },
    { name: "help", address: "/help/sendiass/" },
    { name: "words", address: `/words/#${guide.terms[0]!.id}` },
    { name: "source", address: "/sources/cfa-2014/" },
    { name: "A to Z", address: "/a-z/" },
    { name: "search", address: "/search/" },
    { name: "changes", address: "/changes/" },
    {
      name: "offline",
      address: "/offline/",
      act: (page) => page.getByRole("button").filter({ hasText: "Save" }).waitFor(),
    },
    {
      name: "letter",
      address: "/letters/formal-complaint-to-the-school/",
      act: (page) => page.locator("[data-fields]").waitFor(),
    },
    {
      name: "sheet for a meeting",
      address: "/meeting/",
      act: async (page) => {
        await page.locator("[data-fields]").first().waitFor();
        for (const part of await page.locator("main summary").all()) await part.click();
      },
    },
    { name: "print", address: "/print/" },
    { name: "about", address: "/about/" },
    {
      name: "checks of the guide",
      address: "/quality/",
      act: (page) => page.locator("summary").first().click(),
    },
    { name: "404", address: "/404.html" },
    {
      name: "search with results",
      address: "/search/?q=governors",
      act: (page) => page.getByText(/pages? found/).waitFor(),
    },
    {
      name: "search without results",
      address: "/search/?q=zzzqqq",
      act: (page) => page.getByText(/Nothing found/).waitFor(),
    },
    {
      name: "search while it is loading",
      address: "/search/?loading",
      act: (page) => searchAgainst(page, () => new Promise(() => undefined), "Searching…"),
    },
    {
      name: "search that could not be loaded",
      address: "/search/?failed",
      act: (page) => searchAgainst(page, (route) => route.abort(), "Search could not be loaded."),
    },
    {
      name: "results below a page's own search box",
      address: "/roles/senco/",
      covered: true,
      act: async (page) => {
        await page.getByRole("searchbox").pressSequentially("governors");
        await page.getByText(/pages? found/).waitFor();
      },
    },
    {
      name: "a word's meaning",
      address: question + word,
      covered: true,
      act: (page) => page.locator(word).waitFor(),
    },
    {
      name: "a picture in words",
      address: question,
      act: (page) => page.locator("summary").first().click(),
    },
  ];
};
