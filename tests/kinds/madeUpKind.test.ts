/**
 * A new kind of record is a data file, a descriptor and a template: everything else finds it by itself. A made-up one,
 * added to a copy of the project by these three files and one record, is read, checked, listed, linked to, found,
 * printed, kept offline, offered to editors and compared.
 */
import assert from "node:assert/strict";
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import { copyProject, filesBelow, runIn } from "../scripts/projectCopy.ts";

const dataFile = `import { z } from "zod";
import { checked, defineKind, id, otherNames, sentence, words } from "./fields.ts";

export const gadgets = defineKind({
  folder: "gadgets",
  one: "gadget",
  called: "a gadget",
  link: "gadget",
  schema: z.strictObject({
    id: id(),
    name: words("What it is called.", "Reading ruler"),
    otherNames,
    summary: sentence("What it is.", "A ruler to read with."),
    checked,
  }),
});
export type Gadget = z.infer<typeof gadgets.schema>;
`;

const descriptor = `import { gadgets, type Gadget } from "../../_data/gadgets.ts";
import { Sentence } from "../../_includes/Prose.tsx";
import { describeKind } from "./Kind.ts";

declare module "./Kind.ts" {
  interface RecordTypes {
    gadgets: Gadget;
  }
}

const list = "/gadgets/";
const address = (id: string): string => list + id + "/";

export default describeKind(gadgets, {
  place: 45,
  heading: "Gadgets",
  address,
  order: "name",
  summary: ({ summary }) => summary,
  page: {
    section: "Gadgets",
    label: "Gadget",
    Body: ({ of }) => <p class="lead"><Sentence of={of.summary} /></p>,
  },
  list: { address: list, heading: "Gadgets", description: "Gadgets.", lead: "Things that help.", door: "Gadgets" },
  inBooklet: true,
  inAToZ: true,
  search: { label: "Gadget" },
  writing: "page",
  whereItAppears: ({ id }) => "It will stand at " + address(id) + ".",
});
`;

const template = `import { pagesOfKind } from "./template.tsx";

export default pagesOfKind("gadgets");
`;

const record = `id: reading-ruler
name: Reading ruler
otherNames:
  - Coloured overlay
summary: A strip to lay on a page. Ask [the SENCO](role:senco) for one.
checked:
  sourcesRead: 2026-11-24
  due: 2027-11-20
`;

let folder: string;
let files: Map<string, Buffer>;
const textOf = (path: string): string => {
  const bytes = files.get(path);
  assert.ok(bytes, `${path} is missing`);
  return bytes.toString();
};
const assetNamed = (beginning: string): string =>
  textOf([...files.keys()].find((path) => path.startsWith(beginning))!);

before(() => {
  folder = copyProject();
  cpSync("src/schemas", join(folder, "src/schemas"), { recursive: true });
  writeFileSync(join(folder, "_data/gadgets.ts"), dataFile);
  mkdirSync(join(folder, "_data/gadgets"));
  writeFileSync(join(folder, "_data/gadgets/reading-ruler.yaml"), record);
  writeFileSync(join(folder, "src/kinds/gadgets.tsx"), descriptor);
  writeFileSync(join(folder, "src/pages/gadgets.11ty.tsx"), template);
  const role = join(folder, "_data/roles/senco.yaml");
  writeFileSync(
    role,
    readFileSync(role, "utf8").replace(
      /^goTo: /m,
      "goTo: See [a ruler](gadget:reading-ruler) first. ",
    ),
  );
  const built = runIn(folder, ["scripts/build.ts", "--with-admin"]);
  assert.equal(built.status, 0, built.err);
  files = filesBelow(join(folder, "_site"));
});

describe("a made-up kind, added by its data file, its descriptor and its template", () => {
  test("has a page for each record, and a list", () => {
    assert.match(textOf("gadgets/reading-ruler/index.html"), /<h1>Reading ruler<\/h1>/);
    assert.match(textOf("gadgets/reading-ruler/index.html"), /href="\/roles\/senco\/"/);
    assert.match(textOf("gadgets/index.html"), /href="\/gadgets\/reading-ruler\/"/);
  });

  test("has a door on every page, and can be linked to", () => {
    assert.match(textOf("roles/senco/index.html"), /href="\/gadgets\/reading-ruler\/"/);
    assert.match(textOf("index.html"), /<a href="\/gadgets\/">Gadgets<\/a>/);
  });

  test("stands in the A to Z, the sitemap, the booklet and the one file", () => {
    assert.match(textOf("a-z/index.html"), /\/gadgets\/reading-ruler\/"[^]*Coloured overlay/);
    assert.match(textOf("sitemap.xml"), /gadgets\/reading-ruler\//);
    assert.match(textOf("print/index.html"), /id="gadget-reading-ruler"/);
    assert.match(textOf("guide.html"), /id="gadget-reading-ruler"/);
    assert.match(textOf("guide.html"), /href="#gadget-reading-ruler"/);
  });

  test("is found by its names, and is in the offline copy", () => {
    assert.match(assetNamed("assets/words-"), /"Gadget","page","\/gadgets\/"[^]*Reading ruler/);
    assert.match(
      assetNamed("assets/details-"),
      /\/gadgets\/reading-ruler\/[^]*A strip to lay on a page/,
    );
    assert.match(assetNamed("assets/pages-"), /gadgets\/reading-ruler\//);
    assert.match(textOf("sw.js"), /gadgets\/reading-ruler\//);
  });

  test("is offered in the editors’ forms, and its schema is made", () => {
    assert.match(textOf("admin/config.yml"), /folder: _data\/gadgets/);
    const fixed = runIn(folder, ["scripts/fix.ts"]);
    assert.equal(fixed.status, 0, fixed.err);
    const schema = readFileSync(join(folder, "src/schemas/gadget.json"), "utf8");
    assert.match(schema, /"title": "a gadget"/);
  });

  test("is held to the rules of writing, with its place", () => {
    const path = join(folder, "_data/gadgets/reading-ruler.yaml");
    writeFileSync(path, record.replace("role:senco", "role:sencoo"));
    const built = runIn(folder, ["scripts/build.ts"]);
    writeFileSync(path, record);
    assert.equal(built.status, 1);
    assert.match(built.err, /_data\/gadgets\/reading-ruler\.yaml, line 5/);
    assert.match(built.err, /Did you mean "role:senco"\?/);
  });

  test("is told by what a change does to its page", () => {
    const before = join(folder, "before");
    cpSync(join(folder, "_site"), before, { recursive: true });
    const path = join(folder, "_data/gadgets/reading-ruler.yaml");
    writeFileSync(path, record.replace("A strip", "A clear strip"));
    assert.equal(runIn(folder, ["scripts/build.ts", "--with-admin"]).status, 0);
    const compared = runIn(folder, ["scripts/compare.ts", "--before", before, "--after", "_site"]);
    assert.equal(compared.status, 0, compared.err);
    assert.match(compared.out, /Reading ruler/);
  });
});
