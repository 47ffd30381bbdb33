/**
 * The editors' forms at `/admin/`: Sveltia CMS, served by the site itself, with a configuration made from the
 * schemas. Only a build with `--with-admin` has them; families never meet them.
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { stringify } from "yaml";
import type { SiteRecord } from "../../_data/site.ts";
import { kindNames, kindOfLink, kinds } from "../kinds/kinds.ts";
import { areaFiles } from "../../_data/areaFiles.ts";
import { singles } from "../records/singles.ts";
import type { Edition } from "../edition.ts";
import type { SiteFile } from "./assets.ts";
import { formFields, labelOf, type FolderOf } from "./formFields.ts";

const folderOf: FolderOf = (link) => kindOfLink.get(link)!;

const collectionOf = (name: (typeof kindNames)[number]): object => {
  const { folder, file, called, heading, body, schema } = kinds[name];
  return {
    name: folder,
    label: heading,
    label_singular: called.replace(/^an? /, ""),
    folder: `_data/${folder}`,
    ...(file === undefined ? {} : { path: `{{slug}}/${file}` }),
    extension: body ? "md" : "yaml",
    format: body ? "yaml-frontmatter" : "yaml",
    ...(body ? { body_field: { key: body } } : {}),
    // The file's name is the record's id, and does not change once published.
    identifier_field: "name",
    slug: { template: "{{fields.id}}", editable: false },
    summary: "{{name}}",
    fields: formFields(schema, folderOf),
  };
};

/** The files beside the folders that people write; the measurements are written from what was measured. */
const written = ["home", "search", "language", "gaps"] as const;
const singleOf = (name: (typeof written)[number]): object => ({
  name,
  label: labelOf(singles[name].called),
  file: `_data/${name}.yaml`,
  format: "yaml",
  fields: formFields(singles[name].schema, folderOf),
});

/** What stands beside the record of the edition's own area; the core alone has none. */
const besideArea = ({ area }: Edition["guide"]): object[] =>
  area.national
    ? []
    : Object.entries(areaFiles).map(([name, { called, schema }]) => ({
        name,
        label: labelOf(called),
        file: `_data/areas/${area.id}/${name}.yaml`,
        format: "yaml",
        fields: formFields(schema, folderOf),
      }));

/** Each change becomes a proposal (a pull request), whether or not its author may write to the repository. */
const repositoryBackend = ({ name, branch }: NonNullable<SiteRecord["repository"]>): object => ({
  name: "github",
  repo: name,
  branch,
  open_authoring: true,
  auth_scope: "public_repo",
  // Signing in with an access token needs no third party between the editor and the repository's host.
  auth_methods: ["token"],
  squash_merges: true,
  commit_messages: {
    create: "Add {{collection}}: {{slug}}",
    update: "Change {{collection}}: {{slug}}",
    delete: "Remove {{collection}}: {{slug}}",
  },
});

/** The configuration as Sveltia CMS reads it (`schema/sveltia-cms.json` of its package says what it may hold). */
export const formsConfig = ({ guide, publication }: Edition): object => {
  const { repository } = guide.site;
  return {
    backend: repository ? repositoryBackend(repository) : { name: "test-repo" },
    ...(repository ? { publish_mode: "editorial_workflow" } : {}),
    app_title: repository
      ? "SEN Signpost: editors’ forms"
      : "SEN Signpost: a try-out. Nothing you write here is kept.",
    ...(publication.urlIsKnown ? { site_url: publication.url, display_url: publication.url } : {}),
    logo: { src: `${publication.prefix}icons/icon.svg`, show_in_header: true },
    show_preview_links: false,
    editor: { preview: false },
    // The guide has no pictures to upload; Sveltia wants a folder to be named.
    media_folder: "src/icons",
    media_libraries: { stock_assets: { providers: [] } },
    slug: { encoding: "ascii", clean_accents: true },
    output: {
      omit_empty_optional_fields: true,
      yaml: { indent_size: 2, indent_sequences: true, quote: "none" },
    },
    collections: kindNames.map(collectionOf),
    singletons: [...besideArea(guide), ...written.map(singleOf)],
  };
};

const require = createRequire(import.meta.url);
const cdn = "https://cdn.jsdelivr.net/fontsource/fonts";
/**
 * Where the program would ask other hosts, it is led to the site itself: for its icons (without them its buttons are
 * words run together), for its two text fonts, and for whether it is the newest version.
 */
const led: readonly (readonly [from: string, to: string])[] = [
  [`url(${cdn}/material-symbols-outlined:vf@5.3.7/latin-wght-normal.woff2)`, "url(icons.woff2)"],
  [`url(${cdn}/source-sans-3:vf@5.3.0/latin-wght-normal.woff2)`, 'local("Source Sans 3")'],
  [`url(${cdn}/noto-mono@5.3.0/latin-400-normal.woff2)`, 'local("Noto Mono")'],
  ["=`https://unpkg.com/@sveltia/cms`", "=`.`"],
];

/** @throws where another version of the program asks other hosts in another way: this list has to be read again then */
const keepToThisSite = (program: string): string =>
  led.reduce((text, [from, to]) => {
    if (text.split(from).length !== 2)
      throw new Error(`Sveltia CMS no longer holds this once, and could ask another host: ${from}`);
    return text.replace(from, () => to);
  }, program);

/** The program, its icons, and the file from which it reads its newest version. */
const readProgram = (): { program: string; icons: Uint8Array; version: string } => {
  // The package gives its own folder to nobody but by its main file.
  const folder = dirname(dirname(require.resolve("@sveltia/cms")));
  const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
    version: string;
  };
  return {
    version,
    // The map is of the program as it was published; here it would only be asked for and not be there.
    program: keepToThisSite(readFileSync(join(folder, "dist/sveltia-cms.js"), "utf8")).replace(
      /\n\/\/# sourceMappingURL=.*\n?$/,
      "\n",
    ),
    icons: readFileSync(
      require.resolve("@fontsource-variable/material-symbols-outlined/files/material-symbols-outlined-latin-wght-normal.woff2"),
    ),
  };
};

const page = (integrity: string): string => `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Editors’ forms – SEN Signpost</title>
<link href="config.yml" type="text/yaml" rel="cms-config-url">
</head>
<body>
<noscript><p>The editors’ forms need scripts. Every record can be changed without them: see CONTRIBUTING.md in the repository.</p></noscript>
<script src="sveltia-cms.js" integrity="${integrity}"></script>
</body>
</html>
`;

/** The files below `admin/`. */
export const makeForms = (edition: Edition): SiteFile[] => {
  const { program, icons, version } = readProgram();
  return [
    {
      path: "admin/index.html",
      bytes: Buffer.from(page(`sha384-${createHash("sha384").update(program).digest("base64")}`)),
    },
    {
      path: "admin/config.yml",
      bytes: Buffer.from(
        `# Made from the schemas in _data by npm run build -- --with-admin.\n${stringify(formsConfig(edition), { lineWidth: 0, aliasDuplicateObjects: false })}`,
      ),
    },
    { path: "admin/sveltia-cms.js", bytes: Buffer.from(program) },
    { path: "admin/icons.woff2", bytes: icons },
    { path: "admin/package.json", bytes: Buffer.from(`${JSON.stringify({ version })}\n`) },
  ];
};
