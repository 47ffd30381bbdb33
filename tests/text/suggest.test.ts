/** "Did you mean": slips of the kind that hands make, in the words an editor types most. */
import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, test } from "node:test";
import { linkKinds } from "../../src/kinds/kinds.ts";
import { resourceTypes } from "../../_data/resources.ts";
import { sourceKinds } from "../../_data/sources.ts";
import { areaValues, serviceNames } from "../../_data/areas.ts";
import { kinds, type KindName } from "../../src/kinds/kinds.ts";
import { fieldsAt } from "../../src/records/schema.ts";
import { distance, suggest } from "../../src/text/suggest.ts";

const fields = (kind: KindName): string[] => fieldsAt(kinds[kind].schema, []);
const ids = (folder: string): string[] =>
  readdirSync(fileURLToPath(new URL(`../../_data/${folder}/`, import.meta.url))).map((name) =>
    name.replace(/\.(yaml|md)$/, ""),
  );

const issues: [typed: string, known: readonly string[], meant: string][] = [
  ["sumary", fields("roles"), "summary"],
  ["othernames", fields("roles"), "otherNames"],
  ["other_names", fields("roles"), "otherNames"],
  ["otherName", fields("questions"), "otherNames"],
  ["dutys", fields("roles"), "duties"],
  ["goelsewere", fields("roles"), "goElsewhere"],
  ["chekced", fields("roles"), "checked"],
  ["forYourChidl", fields("resources"), "forYourChild"],
  ["desides", fields("resources"), "decides"],
  ["ammount", fields("resources"), "amount"],
  ["realted", fields("questions"), "related"],
  ["if-not", fields("questions"), "ifNot"],
  ["webiste", fields("signposting"), "website"],
  ["phon", fields("signposting"), "phone"],
  ["emial", fields("signposting"), "email"],
  ["publsher", fields("sources"), "publisher"],
  ["unconfimed", fields("sources"), "unconfirmed"],
  ["meening", fields("terms"), "meaning"],
  ["sencoo", ids("roles"), "senco"],
  ["headteacher-", ids("roles"), "headteacher"],
  ["teaching-asistant", ids("roles"), "teaching-assistant"],
  ["goverining-body", ids("roles"), "governing-body"],
  ["top-up", ids("resources"), "top-up-funding"],
  ["notional-sen-bugdet", ids("resources"), "notional-sen-budget"],
  ["ipsae", ids("signposting"), "ipsea"],
  ["cfa2014", ids("sources"), "cfa-2014"],
  ["statutary guidance", sourceKinds, "statutory guidance"],
  ["documnet", resourceTypes, "document"],
  ["parentcarerforum", serviceNames, "parentCarerForum"],
  ["reveiwed", fieldsAt(kinds.roles.schema, ["checked"]), "reviewed"],
  ["sources_read", fieldsAt(kinds.roles.schema, ["checked"]), "sourcesRead"],
  ["wehre", fieldsAt(kinds.signposting.schema, ["phone", "seen"]), "where"],
  ["notionalbuget", fields("areas"), "notionalBudget"],
  ["pinpoint address", fields("sources"), "pinpointAddress"],
  ["roll", linkKinds, "role"],
  ["ressource", linkKinds, "resource"],
  ["hlep", linkKinds, "help"],
  ["qestion", linkKinds, "question"],
  ["sorce", linkKinds, "source"],
  ["words", linkKinds, "word"],
  ["cfa-2104", ids("sources"), "cfa-2014"],
  ["send-regs", ids("sources"), "send-regs-2014"],
  ["equality-act", ids("sources"), "equality-act-2010"],
  ["ispea-letters", ids("sources"), "ipsea-letters"],
  ["send-code-2015", ids("sources"), "send-code"],
  ["accademy", ["maintained school", "academy"], "academy"],
  ["shoud", ["must", "should", "may"], "should"],
  ["not-happy-with-suport", ids("questions"), "not-happy-with-support"],
  ["senco-", ids("terms"), "senco"],
  ["area.suportPlan", Object.keys(areaValues).map((name) => `area.${name}`), "area.supportPlan"],
];

describe("suggestions", () => {
  test("at least 28 of 30 slips are understood, and as good a share of more", () => {
    const wrong = issues
      .map(([typed, known, meant]) => ({ typed, meant, suggested: suggest(typed, known) }))
      .filter(({ meant, suggested }) => meant !== suggested);
    assert.ok(issues.length >= 50, `${issues.length} slips`);
    assert.ok(wrong.length <= issues.length * (2 / 30), JSON.stringify(wrong, null, 2));
  });

  test("a word that is near nothing gets none, so that nobody is sent astray", () => {
    const strangers: [string, readonly string[]][] = [
      ["colour", fields("roles")],
      ["telephone number", fields("signposting")],
      ["caretaker", ids("roles")],
      ["lunch-money", ids("resources")],
      ["policy", sourceKinds],
      ["person", linkKinds],
      ["xyz", fields("questions")],
      ["mayor", Object.keys(areaValues)],
    ];
    assert.deepEqual(
      strangers.map(([typed, known]) => suggest(typed, known)),
      strangers.map(() => undefined),
    );
  });

  test("nothing typed, nothing known or something endless gets none", () => {
    assert.equal(suggest("", ["role"]), undefined);
    assert.equal(suggest("…", ["role"]), undefined);
    assert.equal(suggest("role", []), undefined);
    assert.equal(suggest("r".repeat(5000), ["role"]), undefined);
  });

  test("case, spaces, hyphens and underlines make no difference", () => {
    for (const typed of ["SEND-Code", "send_code", "Send Code", "sendcode"])
      assert.equal(suggest(typed, ["send-code", "send-regs"]), "send-code");
  });

  test("the beginning of one known word is enough, of two it is not", () => {
    assert.equal(
      suggest("rotherham", ["rotherham-sendiass-funding", "send-code"]),
      "rotherham-sendiass-funding",
    );
    assert.equal(
      suggest("rotherham", ["rotherham-sendiass-funding", "rotherham-local-offer"]),
      undefined,
    );
  });

  test("distance counts the slips of typing: a letter more, less, other, or two swapped", () => {
    const pairs: [string, string, number][] = [
      ["senco", "senco", 0],
      ["sencoo", "senco", 1],
      ["senc", "senco", 1],
      ["sinco", "senco", 1],
      ["secno", "senco", 1],
      ["", "senco", 5],
      ["senco", "", 5],
      ["abc", "xyz", 3],
    ];
    for (const [a, b, away] of pairs) assert.equal(distance(a, b), away, `${a} and ${b}`);
  });
});
