/**
 * Every page leads an editor to the file it is made from, and everybody else
 * to a form that is there.
 */
import assert from "node:assert/strict";
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import { parse, stringify } from "yaml";
import type { SiteRecord } from "../../_data/site.ts";
import { Edition, prepareEdition } from "../../src/edition.ts";
import { kinds } from "../../src/kinds/kinds.ts";
import { loadGuide } from "../../src/guide/loadGuide.ts";
import { reportAddress } from "../../src/guide/repository.ts";
import { renderPages } from "../../src/publish/renderPages.ts";
import type { SitePage } from "../../src/site/SitePage.ts";

const site: SiteRecord = {
  repository: { host: "github", name: "council/guide", branch: "main" },
  report: "https://github.com/council/guide/issues",
};
const forms = readdirSync(".github/ISSUE_TEMPLATE").filter((name) => name !== "config.yml");
type Form = {
  name: string;
  description: string;
  body: {
    type: string;
    id?: string;
    attributes: { label?: string };
    validations?: { required?: boolean };
  }[];
};
const readForm = (name: string): Form =>
  parse(readFileSync(`.github/ISSUE_TEMPLATE/${name}`, "utf8")) as Form;

describe("in a guide whose site names its repository", () => {
  let pages: SitePage[];
  before(async () => {
    const data = mkdtempSync(join(tmpdir(), "sen-signpost-"));
    cpSync("_data", data, { recursive: true });
    writeFileSync(join(data, "areas/rotherham/site.yaml"), stringify(site));
    const guide = loadGuide(data, "rotherham");
    rmSync(data, { recursive: true });
    pages = await renderPages(new Edition(guide, (await prepareEdition({})).publication));
  });
  const link = (html: string, text: string): string =>
    new RegExp(`<a href="([^"]+)">${text}</a>`).exec(html)?.[1]?.replaceAll("&amp;", "&") ?? "";
  /** A redirect's page is gone in a moment: nobody reads its foot. */
  const read = (): SitePage[] => pages.filter(({ html }) => html.includes("</footer>"));

  test("every page leads to the file, or the folder of files, that it is made from", () => {
    assert.ok(read().length > 100, "there are pages");
    const wrong = read().filter(({ html }) => {
      const [, file = ""] =
        /^https:\/\/github\.com\/council\/guide\/(?:edit|tree)\/main\/(.+)$/.exec(
          link(html, "Suggest a change"),
        ) ?? [];
      return !existsSync(file);
    });
    assert.deepEqual(
      wrong.map(({ address, html }) => `${address}: ${link(html, "Suggest a change")}`),
      [],
    );
  });

  test("every page leads to a form that is there, with the page filled in", () => {
    const wrong = read().filter(({ address, html }) => {
      const to = new URL(link(html, "Report a mistake"));
      return (
        !forms.includes(to.searchParams.get("template")!) || to.searchParams.get("page") !== address
      );
    });
    assert.deepEqual(
      wrong.map(({ address }) => address),
      [],
    );
  });
});

const all = Object.values(kinds);

test("another address for reports is used as it is; without one the page says whom to tell", () => {
  assert.equal(
    reportAddress(
      { kinds: all, site: { ...site, report: "https://council.example/report" } },
      "/roles/senco/",
    ),
    "https://council.example/report",
  );
  assert.equal(
    reportAddress({ kinds: all, site: { repository: site.repository } }, "/roles/senco/"),
    undefined,
  );
});

describe("the forms for those who will not edit", () => {
  for (const name of forms) {
    test(`${name} takes in the page, asks in plain words and names each field once`, () => {
      const form = readForm(name);
      const ids = form.body.filter(({ type }) => type !== "markdown").map(({ id }) => id);
      assert.ok(form.name && form.description, "it has a name and a description");
      assert.ok(ids.includes("page"), "the page can be filled in");
      assert.equal(new Set(ids).size, ids.length, "no two fields share a name");
      for (const { type, attributes } of form.body) {
        assert.ok(["markdown", "input", "textarea"].includes(type), type);
        if (type !== "markdown") assert.ok(attributes.label, "each field has a label");
      }
      assert.doesNotMatch(
        JSON.stringify(form),
        /\b(?:commit|branch|pull request|merge|YAML|markdown file)\b/i,
      );
    });
  }

  test("there is one for every kind of record that families meet", () => {
    const formsOf: Record<keyof typeof kinds, string> = {
      questions: "question",
      told: "page",
      roles: "page",
      resources: "page",
      letters: "page",
      signposting: "service",
      terms: "word",
      dates: "page",
      sources: "source",
      changes: "source",
      areas: "area",
      redirects: "program",
    };
    for (const form of Object.values(formsOf)) assert.ok(forms.includes(`${form}.yml`), form);
  });
});

describe("a proposal", () => {
  test("asks for no more than five lines, in plain words", () => {
    const lines = readFileSync(".github/pull_request_template.md", "utf8").trim().split("\n");
    assert.ok(lines.length <= 5, `${lines.length} lines`);
    assert.doesNotMatch(lines.join(" "), /\b(?:commit|branch|merge|rebase|diff|CI|lint)\b/i);
  });

  test("has somebody to look at it, whatever file it changes", () => {
    const patterns = readFileSync(".github/CODEOWNERS", "utf8")
      .split("\n")
      .filter((line) => line && !line.startsWith("#"))
      .map((line) => line.split(/\s+/));
    assert.ok(
      patterns.every(
        ([, ...owners]) =>
          owners.length > 0 && owners.every((owner) => /^@[\w-]+\/[\w-]+$/.test(owner)),
      ),
      "each line names a team",
    );
    const covers = (file: string, pattern: string): boolean =>
      pattern === "*" ||
      (pattern.endsWith("/")
        ? `/${file}`.startsWith(pattern)
        : new RegExp(`^${pattern.replaceAll(".", "\\.").replaceAll("*", "[^/]*")}$`).test(
            `/${file}`,
          ));
    const records = readdirSync("_data", { recursive: true, encoding: "utf8" })
      .map((name) => `_data/${name.replaceAll("\\", "/")}`)
      .filter((name) => /\.(?:yaml|md)$/.test(name));
    assert.deepEqual(
      records.filter((file) => !patterns.slice(1).some(([pattern]) => covers(file, pattern!))),
      [],
    );
  });
});

test("the editors' guide has pictures that are there, each said in words too", () => {
  const pictures = [
    ...readFileSync("CONTRIBUTING.md", "utf8").matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g),
  ];
  assert.ok(pictures.length >= 3, "there are pictures");
  for (const [, words, path] of pictures) {
    assert.ok(words!.length > 20, `${path} is said in words`);
    assert.ok(existsSync(path!), `${path} is there: npm run pictures makes it`);
  }
});
