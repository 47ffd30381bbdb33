/** A record spoilt in any way gives a guide that is safe to publish, or problems that an editor can mend: never a crash. */
import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import * as fc from "fast-check";
import { readGuide } from "../../src/guide/loadGuide.ts";
import { assertHelpful } from "../records/helpful.ts";
import { filesBelow, goodFolder } from "../records/cases.ts";
import { forAll } from "./cases.ts";
import { mutation } from "./mutations.ts";
import { assertPublishable } from "./publishable.ts";

const dataDir = mkdtempSync(join(tmpdir(), "sen-signpost-hostile-"));
cpSync(goodFolder, dataDir, { recursive: true });
after(() => rmSync(dataDir, { recursive: true, force: true }));

const files = filesBelow(goodFolder);
const sound = new Map(files.map((file) => [file, readFileSync(join(goodFolder, file))]));

type Spoilt = { file: string; bytes: Buffer<ArrayBufferLike>; [fc.toStringMethod]: () => string };
const spoilt = (file: string, bytes: Buffer<ArrayBufferLike>): Spoilt => ({
  file,
  bytes,
  [fc.toStringMethod]: () => `${file}: ${JSON.stringify(bytes.toString())}`,
});

/** Reads the guide with one file changed, and puts the file back. */
const holds = ({ file, bytes }: Spoilt): void => {
  const path = join(dataDir, file);
  writeFileSync(path, bytes);
  try {
    const { guide, issues } = readGuide(dataDir, "rotherham");
    assert.ok(guide ? issues.length === 0 : issues.length > 0, "a guide, or problems");
    for (const issue of issues) assertHelpful(issue, dataDir);
    if (guide) assertPublishable(guide);
  } finally {
    writeFileSync(path, sound.get(file)!);
  }
};

describe("a record", () => {
  test("spoilt in any way is read, or its faults are told", () => {
    forAll(
      6,
      fc
        .tuple(fc.constantFrom(...files), fc.array(mutation, { minLength: 1, maxLength: 4 }))
        .map(([file, mutations]) =>
          spoilt(
            file,
            mutations.reduce(
              (bytes: Buffer<ArrayBufferLike>, change) => change(bytes),
              sound.get(file)!,
            ),
          ),
        ),
      holds,
    );
  });
});
