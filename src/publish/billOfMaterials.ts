/** `sbom.json`: every package that the site is made with, for those who look after a host's software (CycloneDX 1.6). */
import { readFileSync } from "node:fs";
import { projectFile } from "../project.ts";
import type { SiteFile } from "./assets.ts";

type Locked = { version?: string; license?: string; integrity?: string; dev?: boolean };
export type Lockfile = { name: string; version: string; packages: Record<string, Locked> };

/** The packages of which something is in the site itself, by the files that are theirs. All others only make or check it. */
const inSite: Record<string, RegExp> = { pagefind: /^pagefind\//, "@sveltia/cms": /^admin\// };

const readLockfile = (): Lockfile =>
  JSON.parse(readFileSync(projectFile("package-lock.json"), "utf8")) as Lockfile;

/** An SPDX expression, an SPDX id, or a name that SPDX does not know. */
const licenceOf = (words: string): object =>
  / (?:OR|AND|WITH) /.test(words)
    ? { expression: words }
    : { license: /^[\w.+-]+$/.test(words) ? { id: words } : { name: words } };

const hashOf = (integrity: string): object => {
  const [algorithm = "", hash = ""] = integrity.split("-");
  return {
    alg: algorithm.toUpperCase().replace("SHA", "SHA-"),
    content: Buffer.from(hash, "base64").toString("hex"),
  };
};

const componentOf = (
  fullName: string,
  { version = "", license, integrity, dev }: Locked,
  paths: readonly string[],
): { purl: string } => {
  const [scope, name] = fullName.startsWith("@") ? fullName.split("/") : [undefined, fullName];
  const purl = `pkg:npm/${scope ? `${scope.replace("@", "%40")}/` : ""}${name}@${version}`;
  const isInSite = paths.some((path) => inSite[fullName]?.test(path));
  return {
    type: "library",
    "bom-ref": purl,
    ...(scope ? { group: scope } : {}),
    name,
    version,
    scope: isInSite ? "required" : "excluded",
    ...(integrity ? { hashes: [hashOf(integrity)] } : {}),
    ...(license ? { licenses: [licenceOf(license)] } : {}),
    purl,
    ...(dev ? { properties: [{ name: "cdx:npm:package:development", value: "true" }] } : {}),
  } as { purl: string };
};

/**
 * The bill of materials, from the lockfile alone, so that it is the same on every system: `required` is what reaches
 * a reader, `excluded` what makes or checks the site. It has no date and no serial number: the same commit, the same bytes.
 * @param paths every file of the site
 */
export const makeBillOfMaterials = (
  paths: readonly string[],
  lockfile: Lockfile = readLockfile(),
): SiteFile => {
  const { name, version, packages } = lockfile;
  const components = Object.entries(packages)
    .filter(([path]) => path !== "")
    .map(([path, locked]) => componentOf(path.split("node_modules/").at(-1)!, locked, paths));
  // One version may stand in several folders.
  const byAddress = new Map(components.map((component) => [component.purl, component]));
  const bill = {
    $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: {
      component: {
        type: "application",
        "bom-ref": name,
        name,
        version,
        ...(packages[""]?.license ? { licenses: [licenceOf(packages[""].license)] } : {}),
      },
    },
    components: [...byAddress.keys()].sort().map((purl) => byAddress.get(purl)),
  };
  return { path: "sbom.json", bytes: Buffer.from(`${JSON.stringify(bill)}\n`) };
};
