/**
 * The editors' forms in a real browser, in their local mode: they open a folder of records, show the fields, and what
 * they write is a record as the guide reads it. The folder is the browser's own; the picker that asks a person for one
 * is all that is replaced.
 */
import assert from "node:assert/strict";
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { before, describe, test } from "node:test";
import type { Page } from "playwright";
import { loadGuide } from "../../src/guide/loadGuide.ts";
import { kinds } from "../../src/kinds/kinds.ts";
import { copyProject, runIn } from "../scripts/projectCopy.ts";
import { openPage, serveFolder, startBrowser, temporaryFolder, type Watched } from "./harness.ts";

const records = readdirSync("_data", { recursive: true, encoding: "utf8" })
  .map((name) => `_data/${name.replaceAll("\\", "/")}`)
  .filter((path) => /\.(?:yaml|md)$/.test(path))
  .map((path): [string, string] => [path, readFileSync(path, "utf8")]);

/** Puts the records into the browser's own folder, as a repository. */
const fillFolder = async (page: Page): Promise<void> => {
  await page.evaluate("window.showDirectoryPicker = () => navigator.storage.getDirectory()");
  await page.evaluate(async (files) => {
    const root = await navigator.storage.getDirectory();
    await root.getDirectoryHandle(".git", { create: true });
    for (const [path, text] of files) {
      let folder = root;
      for (const part of path.split("/").slice(0, -1))
        folder = await folder.getDirectoryHandle(part, { create: true });
      const writing = await (
        await folder.getFileHandle(path.split("/").at(-1)!, { create: true })
      ).createWritable();
      await writing.write(text);
      await writing.close();
    }
  }, records);
};

const readBack = (page: Page, path: string): Promise<string> =>
  page.evaluate(async (wanted) => {
    let folder = await navigator.storage.getDirectory();
    for (const part of wanted.split("/").slice(0, -1))
      folder = await folder.getDirectoryHandle(part);
    return (await (await folder.getFileHandle(wanted.split("/").at(-1)!)).getFile()).text();
  }, path);

describe("the editors’ forms", () => {
  let watched: Watched;
  let address: string;
  before(async () => {
    const project = copyProject();
    writeFileSync(
      join(project, "_data/areas/rotherham/site.yaml"),
      "repository:\n  host: github\n  name: council/sen-signpost\n  branch: main\n",
    );
    const built = runIn(project, ["scripts/build.ts", "--with-admin"]);
    assert.equal(built.status, 0, built.err);
    const { url } = await serveFolder({ folder: join(project, "_site") });
    // Sveltia offers its local mode on this name of the machine.
    address = `${url.replace("127.0.0.1", "localhost")}admin/`;
    watched = await openPage(await startBrowser(), { viewport: { width: 1280, height: 1000 } });
    // The repository's host cannot be reached from a test: its answer is that it is well.
    await watched.page.route("https://www.githubstatus.com/**", (route) =>
      route.fulfill({
        json: { status: { indicator: "none" } },
        headers: { "Access-Control-Allow-Origin": "*" },
      }),
    );
    await watched.page.goto(address);
    await watched.page.getByRole("button", { name: "Work with Local Repository" }).waitFor();
  });

  test("start without an error, ask nobody but this site and the repository’s host, and offer to sign in", async () => {
    await watched.page.getByRole("button", { name: "Sign In Using Access Token" }).waitFor();
    assert.deepEqual(watched.complaints, []);
    const others = watched.requests
      .filter((request) => !/^(?:blob:|data:)/.test(request))
      .map((request) => new URL(request).host)
      .filter((host) => host !== new URL(address).host);
    assert.deepEqual(
      [...new Set(others)].filter(
        (host) => !/(?:^|\.)(?:github\.com|githubstatus\.com|githubusercontent\.com)$/.test(host),
      ),
      [],
    );
  });

  test("show every kind of record, and a record’s fields with what they are and their choices", async () => {
    const { page, complaints } = watched;
    await fillFolder(page);
    await page.getByRole("button", { name: "Work with Local Repository" }).click();
    for (const { heading } of Object.values(kinds)) {
      await page
        .getByRole("option", { name: new RegExp(`^${heading}`) })
        .or(page.getByText(heading, { exact: true }))
        .first()
        .waitFor();
    }
    await page.goto(`${address}#/collections/signposting/entries/ipsea`);
    await page.getByText("The file's name without its ending").first().waitFor();
    // Fields are drawn as they come into view.
    await page.mouse.move(600, 600);
    for (
      let turns = 0;
      turns < 100 && !(await page.getByText("Set only by an adviser").isVisible());
      turns++
    ) {
      await page.mouse.wheel(0, 400);
      await page.waitForTimeout(50);
    }
    for (const description of [
      "The service's own address.",
      "A phone number for families.",
      "How far it reaches.",
      "How far this page has been checked",
    ])
      await page.getByText(description).first().waitFor();
    const text = await page.evaluate(() => document.body.innerText);
    for (const choice of ["England", "your area", "each school"])
      assert.ok(text.includes(choice), `the choice “${choice}” is shown`);
    assert.deepEqual(complaints, []);
  });

  test("write a record that the guide reads as it was, but for what was changed", async () => {
    const { page, complaints } = watched;
    const path = "_data/signposting/ipsea.yaml";
    const name = page.getByRole("textbox", { name: "Name" }).first();
    await name.fill("IPSEA, renamed");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    let written = "";
    for (let tries = 0; tries < 100 && !written.includes("IPSEA, renamed"); tries++) {
      await page.waitForTimeout(100);
      written = await readBack(page, path);
    }
    assert.match(written, /^name: IPSEA, renamed$/m);
    const folder = temporaryFolder();
    cpSync("_data", join(folder, "_data"), { recursive: true });
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), written);
    const find = (data: string) =>
      loadGuide(data, "rotherham").signposting.find(({ id }) => id === "ipsea")!;
    assert.deepEqual({ ...find(join(folder, "_data")), name: "" }, { ...find("_data"), name: "" });
    assert.deepEqual(complaints, []);
  });
});
