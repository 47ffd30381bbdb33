/** The editors' forms are the schemas over again: what a record may hold, a form can write, with the same words about it. */
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { describe, test } from "node:test";
import { z } from "zod";
import { kinds, kindNames } from "../../src/kinds/kinds.ts";
import { unwrap } from "../../src/records/schema.ts";
import { sharedSite } from "../../scripts/sharedSite.ts";
import { makeSite } from "../../src/buildSite.ts";
import { Edition, prepareEdition } from "../../src/edition.ts";
import { formFields, labelOf, type FormField } from "../../src/publish/formFields.ts";
import { formsConfig } from "../../src/publish/forms.ts";
import { filesToKeep } from "../../src/publish/offlineCopy.ts";
import { headersFor, readHeaderRules } from "../../scripts/serve.ts";

type Config = {
  backend: Record<string, unknown>;
  publish_mode?: string;
  app_title: string;
  collections: { name: string; folder: string; extension: string; fields: FormField[] }[];
  singletons: { name: string; file: string; fields: FormField[] }[];
};
const edition = await prepareEdition({ withAdmin: true });
const config = formsConfig(edition) as Config;

const compare = (fields: readonly FormField[], schema: z.ZodObject, at: string): void => {
  assert.deepEqual(
    fields.map(({ name }) => name),
    Object.keys(schema.shape),
    `${at} has every field, in order`,
  );
  for (const field of fields) {
    const { inner, meta, optional } = unwrap(schema.shape[field.name] as z.ZodType);
    const where = `${at}.${field.name}`;
    assert.equal(field.required, !optional, where);
    assert.ok(
      meta.description && field.hint?.startsWith(meta.description),
      `${where} says what it is`,
    );
    if (inner instanceof z.ZodEnum) assert.deepEqual(field["options"], inner.options, where);
    if (inner instanceof z.ZodObject) compare(field["fields"] as FormField[], inner, where);
    if (inner instanceof z.ZodArray) {
      const of = unwrap(inner.element as z.ZodType).inner;
      if (of instanceof z.ZodObject) compare(field["fields"] as FormField[], of, where);
      if (of instanceof z.ZodEnum) assert.deepEqual(field["options"], of.options, where);
    }
  }
};

describe("the forms", () => {
  test("have every field of every kind of record, with its description and its choices", () => {
    assert.deepEqual(
      config.collections.map(({ name }) => name),
      kindNames,
    );
    for (const { name, fields, folder } of config.collections) {
      const kind = kinds[name as (typeof kindNames)[number]];
      assert.equal(folder, `_data/${kind.folder}`);
      compare(fields, kind.schema, name);
    }
  });

  test("write each field as its schema wants it", () => {
    const fields = formFields(
      z.strictObject({
        day: z.iso.date().meta({ description: "A day.", date: true }),
        who: z.string().meta({ description: "A role.", ref: "role" }),
        code: z
          .string()
          .regex(/^\d{3}$/)
          .meta({ description: "A code.", expected: "three digits" }),
        message: z.string().meta({ description: "A sentence.", prose: "sentence" }),
        many: z
          .array(z.string().meta({ description: "One." }))
          .default([])
          .meta({ description: "Several." }),
        cited: z
          .array(z.string().meta({ description: "One.", prose: "sentence" }))
          .meta({ description: "Several." }),
        which: z.array(z.enum(["a", "b"])).meta({ description: "Some of these." }),
        place: z.int().min(1).max(9).optional().meta({ description: "A place." }),
      }),
      () => "roles",
    );
    const of = (name: string): FormField => fields.find((field) => field.name === name)!;
    assert.deepEqual([of("day").widget, of("day")["format"]], ["datetime", "YYYY-MM-DD"]);
    assert.deepEqual(
      [of("who").widget, of("who")["collection"], of("who")["value_field"]],
      ["relation", "roles", "{{slug}}"],
    );
    assert.deepEqual(of("code")["pattern"], ["^\\d{3}$", "It has to be three digits."]);
    assert.equal(of("message").widget, "text");
    assert.deepEqual(
      [of("many").widget, of("many")["field"], of("many").required],
      ["list", undefined, false],
    );
    assert.equal((of("cited")["field"] as FormField).widget, "text");
    assert.deepEqual(
      [of("which").widget, of("which")["multiple"], of("which")["options"]],
      ["select", true, ["a", "b"]],
    );
    assert.deepEqual(
      [of("place").widget, of("place")["min"], of("place")["max"], of("place").required],
      ["number", 1, 9, false],
    );
  });

  test("call a field by its name in words", () =>
    assert.equal(labelOf("beforeYouGo"), "Before you go"));

  test("make proposals in the repository that the site names, signed in without any third party", () => {
    const guide = Object.assign(
      Object.create(Object.getPrototypeOf(edition.guide) as object),
      edition.guide,
      { site: { repository: { host: "github", name: "council/guide", branch: "main" } } },
    ) as typeof edition.guide;
    const named = formsConfig(new Edition(guide, edition.publication)) as Config;
    assert.deepEqual(
      [named.backend["name"], named.backend["repo"], named.backend["branch"], named.publish_mode],
      ["github", "council/guide", "main", "editorial_workflow"],
    );
    assert.deepEqual(named.backend["auth_methods"], ["token"]);
  });

  test("say that nothing is kept where the site names no repository", () => {
    assert.equal(config.backend["name"], "test-repo");
    assert.match(config.app_title, /Nothing you write here is kept/);
  });
});

describe("a site with the forms", async () => {
  const site = await makeSite({ withAdmin: true, siteUrl: "https://guide.example.org/" });
  const textOf = (path: string): string =>
    Buffer.from(site.files.find((file) => file.path === path)!.bytes).toString();
  const rules = readHeaderRules(textOf("_headers"));

  test("keeps them out of the offline copy, the sitemap, the search index and every page's links", () => {
    assert.ok(site.files.some(({ path }) => path === "admin/index.html"));
    assert.deepEqual(
      filesToKeep(site.files).filter(({ path }) => path.startsWith("admin/")),
      [],
    );
    assert.ok(!textOf("sitemap.xml").includes("admin"), "the sitemap does not name them");
    assert.ok(!textOf("sw.js").includes("admin/"), "the worker does not keep them");
    assert.deepEqual(
      site.pages
        .filter(({ html, address }) => html.includes('="/admin/') || address.includes("admin"))
        .map(({ address }) => address),
      [],
    );
  });

  test("gives them their own policy, once, and every other address the policy of the guide", () => {
    for (const { path } of site.files.filter((file) => file.path !== "_headers")) {
      const policies = headersFor(rules, `/${path === "index.html" ? "" : path}`)
        .filter(([name]) => name === "Content-Security-Policy")
        .map(([, value]) => value);
      assert.equal(policies.length, 1, path);
      assert.equal(policies[0]!.includes("'unsafe-inline'"), path.startsWith("admin/"), path);
    }
    const forms = Object.fromEntries(headersFor(rules, "/admin/"));
    assert.equal(forms["X-Robots-Tag"], "noindex");
    assert.ok(
      !/script-src[^;]*unsafe/.test(forms["Content-Security-Policy"]!),
      "no inline script runs in them",
    );
    const hosts = forms["Content-Security-Policy"]!.match(/https:\/\/[\w.-]+/g)!;
    assert.deepEqual(
      hosts.filter(
        (host) =>
          !/^https:\/\/(?:[\w-]+\.)?(?:github\.com|githubusercontent\.com|githubstatus\.com)$/.test(
            host,
          ),
      ),
      [],
    );
  });

  test("loads their program by its hash, and holds nothing in it that would ask another host by itself", () => {
    const program = textOf("admin/sveltia-cms.js");
    assert.ok(
      textOf("admin/index.html").includes(
        `integrity="sha384-${createHash("sha384").update(program).digest("base64")}"`,
      ),
    );
    assert.ok(!program.includes("cdn.jsdelivr.net"), "no font comes from elsewhere");
  });

  test("has none of them unless it is asked to", async () => {
    assert.deepEqual(
      (await sharedSite()).site.files.filter(({ path }) => path.startsWith("admin/")),
      [],
    );
  });
});
