/**
 * `npm run pictures`: takes the pictures for CONTRIBUTING.md, of our own pages and messages, into
 * `.github/pictures`. Nothing is drawn by hand: a page, a message and a comment are made as an
 * editor meets them, and photographed.
 */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import MarkdownIt from "markdown-it";
import type { Browser } from "playwright";
import { Edition, prepareEdition } from "../src/edition.ts";
import { loadGuide } from "../src/guide/loadGuide.ts";
import { renderPages } from "../src/publish/renderPages.ts";
import { startBrowser } from "./browser.ts";

const folder = ".github/pictures";
const width = 720;

const exampleMessage = "tests/records/bad/phone-number-without-quotes/message.txt";

const escape = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const sheet = (
  body: string,
): string => `<!doctype html><html lang="en-GB"><meta charset="utf-8"><style>
  body { font: 16px/1.5 system-ui, sans-serif; margin: 0; padding: 16px }
  body { background: #fff; color: #1f2328 }
  pre { font: 14px/1.5 ui-monospace, monospace; white-space: pre-wrap; margin: 0 }
  table { border-collapse: collapse }
  td, th { border: 1px solid #d0d7de; padding: 4px 10px; text-align: left }
  code { background: #eff1f3; padding: 1px 4px; border-radius: 4px }
  blockquote { margin: 0; padding-left: 12px; border-left: 4px solid #d0d7de }
</style><body>${body}</body></html>`;

/**
 * @param of the part of the page that is wanted, or how many pixels of it from its top; all of
 * it where neither is given
 */
const photograph = async (
  browser: Browser,
  html: string,
  name: string,
  of?: string | number,
): Promise<void> => {
  const page = await browser.newPage({
    viewport: { width, height: typeof of === "number" ? of : 100 },
    deviceScaleFactor: 1.5,
  });
  await page.setContent(html);
  const path = join(folder, `${name}.png`);
  if (typeof of === "string") await page.locator(of).screenshot({ path });
  else await page.screenshot({ path, fullPage: of === undefined });
  await page.close();
  console.log(`${path} is made.`);
};

/** A page of a guide that knows where it is kept. */
const renderOnePage = async (address: string): Promise<string> => {
  const data = mkdtempSync(join(tmpdir(), "sen-signpost-"));
  try {
    cpSync("_data", data, { recursive: true });
    writeFileSync(
      join(data, "areas/rotherham/site.yaml"),
      "repository: { host: github, name: council/sen-signpost, branch: main }\n" +
        "report: https://github.com/council/sen-signpost/issues\n",
    );
    const pages = await renderPages(
      new Edition(loadGuide(data, "rotherham"), (await prepareEdition({})).publication),
    );
    return pages.find((page) => page.address === address)!.html;
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
};

mkdirSync(folder, { recursive: true });
const browser = await startBrowser();
try {
  await photograph(browser, await renderOnePage("/help/ipsea/"), "suggest-a-change", ".page-foot");
  await photograph(
    browser,
    sheet(`<pre>${escape(readFileSync(exampleMessage, "utf8").trim())}</pre>`),
    "message",
  );
  await photograph(
    browser,
    sheet(
      new MarkdownIt({ html: false }).render(
        readFileSync("tests/compare/sample.md", "utf8")
          .replace(/<!--.*?-->\n?/gs, "")
          .replace(/<\/?(?:details|summary)>/g, ""),
      ),
    ),
    "comment",
    620,
  );
} finally {
  await browser.close();
}
