/**
 * `npm run sbom`: writes `sbom.json`, every package that a site is made with (CycloneDX 1.6). A step of a release, not of
 * a build: it comes from the lockfile alone, and is the same for every site of one version.
 */
import { readdirSync, writeFileSync } from "node:fs";
import { makeBillOfMaterials } from "../src/publish/billOfMaterials.ts";

const inSite = readdirSync("_site", { recursive: true, encoding: "utf8" });
const { path, bytes } = makeBillOfMaterials(inSite.map((name) => name.replaceAll("\\", "/")));
writeFileSync(path, bytes);
console.log(`${path} is written. Add it to the release.`);
