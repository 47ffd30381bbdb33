/** The build's CPU time, beside a plain Eleventy and Pagefind build of as many pages with as much text. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { makeSite } from "../../src/buildSite.ts";
import { travelSize } from "../../src/publish/sizes.ts";
import { measureCpu, median } from "./cpu.ts";

const runs = 3;

const plainConfig = `import * as pagefind from "pagefind";
export default function (config) {
  config.on("eleventy.after", async ({ directories }) => {
    const { index } = await pagefind.createIndex();
    await index.addDirectory({ path: directories.output });
    await index.writeFiles({ outputPath: directories.output + "pagefind" });
    await pagefind.close();
  });
}
`;

/** A project with Eleventy's defaults: one Markdown file for each page, holding the text of ours. */
const writePlainProject = (pages: readonly { address: string; html: string }[]): string => {
  const folder = mkdtempSync(join(tmpdir(), "plain-eleventy-"));
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  writeFileSync(join(folder, "eleventy.config.js"), plainConfig);
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
  mkdirSync(join(folder, "pages"));
  pages.forEach(({ html }, number) => {
    const text = html
      .replace(/<style>[^<]*<\/style>/, "")
      .replace(/<[^>]+>/g, " ")
      .replaceAll("{", " ")
      .replace(/\s+/g, " ");
    writeFileSync(
      join(folder, "pages", `page-${number}.md`),
      `# Page ${number}\n\n${text.replace(/(.{400}\S*) /g, "$1\n\n")}\n`,
    );
  });
  return folder;
};

export const benchBuild = async (): Promise<void> => {
  const site = await makeSite({});
  const plain = writePlainProject(site.pages);
  const ours: number[] = [];
  const theirs: number[] = [];
  try {
    for (let run = 0; run < runs; run++) {
      ours.push(measureCpu(process.execPath, ["--import", "tsx", "scripts/build.ts"], "."));
      theirs.push(
        measureCpu(
          process.execPath,
          [resolve("node_modules/@11ty/eleventy/cmd.cjs"), "--quiet"],
          plain,
        ),
      );
    }
  } finally {
    rmSync(plain, { recursive: true, force: true });
  }
  const pack = site.files.find(({ path }) => path.startsWith("assets/pages-"))!;
  const separate = await Promise.all(
    site.pages.map(({ path, html }) => travelSize({ path, bytes: Buffer.from(html) })),
  );
  console.log(
    `Build of ${site.pages.length} pages, CPU seconds (median of ${runs}, Node ${process.versions.node}):`,
  );
  console.log(`  this guide                    ${median(ours).toFixed(2)}`);
  console.log(
    `  plain Eleventy and Pagefind   ${median(theirs).toFixed(2)}   ratio ${(median(ours) / median(theirs)).toFixed(2)}`,
  );
  console.log("\nBytes as they travel (brotli 11):");
  console.log(`  all pages in one pack         ${await travelSize(pack)}`);
  console.log(`  all pages one by one          ${separate.reduce((sum, bytes) => sum + bytes, 0)}`);
  console.log(`  offline copy (pack at 9)      ${site.sizes.copy}`);
};
