/** The guide that pages read: everything in its order, with its address, and safe from whoever reads it. */
import assert from "node:assert/strict";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { linkKinds } from "../../src/kinds/kinds.ts";
import { areaValues } from "../../_data/areas.ts";
import type { Guide } from "../../src/guide/Guide.ts";
import { addressOf, kindNames, kindOfLink, kinds, type KindName } from "../../src/kinds/kinds.ts";
import { loadGuide } from "../../src/guide/loadGuide.ts";
import { allNames, letterOf } from "../../src/guide/names.ts";
import { describeIssues } from "../../src/records/issue.ts";
import { wordsAbout } from "../../src/guide/wordsAbout.ts";
import { goodFolder, readChanged } from "../records/cases.ts";

const guide = loadGuide(goodFolder, "rotherham");
const idsOf = (records: readonly { id: string }[]): string[] => records.map(({ id }) => id);

/** The guide after a change to the good records that leaves them right. */
const guideAfter = (change: (dataDir: string) => void): Guide => {
  const { guide, issues } = readChanged(change);
  assert.ok(guide, issues.length > 0 ? describeIssues(issues) : "no guide and no problems");
  return guide;
};

describe("the guide is frozen", () => {
  const thaws = (value: unknown, path: string): string[] =>
    typeof value !== "object" || value === null
      ? []
      : [
          ...(Object.isFrozen(value) ? [] : [path]),
          ...Object.entries(value).flatMap(([key, part]) => thaws(part, `${path}.${key}`)),
        ];

  test("to the last leaf", () => assert.deepEqual(thaws(guide, "guide"), []));

  test("so that a page that tries to change it fails instead of changing the next page", () => {
    assert.throws(() => {
      (guide.roles[0] as { name: string }).name = "Somebody else";
    }, TypeError);
    assert.throws(() => (guide.roles as unknown[]).push({}), TypeError);
    assert.throws(() => {
      (guide.areaValues as Record<string, string>)["council"] = "Another Council";
    }, TypeError);
    assert.throws(() => {
      (guide.target("role:senco") as { name: string }).name = "Somebody else";
    }, TypeError);
  });
});

describe("lists stand in their order", () => {
  test("by their place, then by name for those that have none", () => {
    assert.deepEqual(idsOf(guide.roles), ["senco", "headteacher"]);
    assert.deepEqual(idsOf(guide.questions), ["who-helps", "what-support"]);
    assert.deepEqual(idsOf(guide.resources), ["support-plan", "top-up-funding"]);
    assert.deepEqual(idsOf(guide.signposting), ["sendiass", "local-offer", "advice-line"]);
  });

  test("without any place by name, large and small letters alike", () => {
    assert.deepEqual(
      guide.terms.map(({ name }) => name),
      ["MAT", "Plan", "SEN"],
    );
    assert.deepEqual(
      guide.sources.map(({ name }) => name),
      [
        "Children and Families Act 2014",
        "School funding, a page for parents",
        "SEND Code of Practice",
      ],
    );
  });

  test("changes with the newest first, and by name on one day", () => {
    assert.deepEqual(idsOf(guide.changes), ["guide-started", "code-published"]);
    const sameDay = guideAfter((dataDir) =>
      writeFileSync(
        join(dataDir, "changes", "a-change.yaml"),
        "id: a-change\nname: A change\ndate: 2026-11-24\nabout: guide\nwhat: Something.\n",
      ),
    );
    assert.deepEqual(idsOf(sameDay.changes), ["a-change", "guide-started", "code-published"]);
  });
});

describe("addresses", () => {
  test("are made of a kind and an id", () => {
    assert.deepEqual(
      Object.fromEntries(kindNames.map((kind) => [kind, addressOf(kind, "some-id")])),
      {
        questions: "/questions/some-id/",
        told: "/told/some-id/",
        dates: "/dates/#some-id",
        roles: "/roles/some-id/",
        resources: "/resources/some-id/",
        letters: "/letters/some-id/",
        signposting: "/help/some-id/",
        terms: "/words/#some-id",
        sources: "/sources/some-id/",
        changes: "/changes/#some-id",
        areas: "/help/local-offer/",
        redirects: "/redirects/some-id/",
      },
    );
  });

  test("a link leads to its record's name, address and summary", () => {
    const { name, address, summary, kind } = guide.target("help:sendiass");
    assert.deepEqual(
      { name, address, summary, kind },
      {
        name: "SENDIASS",
        address: "/help/sendiass/",
        summary: "The free advice service for families.",
        kind: "signposting",
      },
    );
    assert.equal(
      guide.target("question:who-helps").summary,
      "The SENCO does. Ask the school for the name.",
    );
    assert.equal(guide.target("word:mat").summary, "A group of academies run by one trust.");
    assert.equal(guide.target("source:cfa-2014").address, "/sources/cfa-2014/");
  });

  test("every record that a link can lead to is there, once", () => {
    const links = guide.targets.map(({ link }) => link);
    assert.equal(new Set(links).size, links.length);
    assert.equal(
      links.length,
      linkKinds.flatMap((link) => guide.recordsOf(kinds[kindOfLink.get(link)!])).length,
    );
  });

  test("a link or a source that is not there is a slip of ours, and throws", () => {
    assert.throws(() => guide.target("role:nobody"), /No record for the link role:nobody/);
    assert.throws(() => guide.source("nothing"), /No source nothing/);
    assert.equal(guide.source("send-code").short, "SEND Code");
  });
});

describe("claims", () => {
  const at = (field: string): [address: string, pageName: string][] =>
    guide.claims
      .filter((claim) => claim.field === field)
      .map(({ address, pageName }) => [address.replace(/c-[0-9a-f]{6}$/, "c-…"), pageName]);

  test("stand on the page of their record, each at a place of its own", () => {
    assert.deepEqual(at("duties.0"), [
      ["/roles/headteacher/#c-…", "Headteacher"],
      ["/roles/senco/#c-…", "SENCO"],
    ]);
    assert.deepEqual(at("myths.0.answer"), [["/resources/support-plan/#c-…", "Support plan"]]);
    assert.deepEqual(at("detail"), [
      ["/questions/who-helps/#c-…", "Who helps my child at school?"],
    ]);
    assert.deepEqual(
      guide.claims
        .filter(({ kind }) => kind === "changes")
        .map(({ address }) => address.slice(0, -6)),
      ["/changes/#c-"],
    );
    assert.deepEqual(
      guide.claims
        .filter(({ kind }) => kind === "terms")
        .map(({ address, pageName }) => [address.slice(0, -6), pageName]),
      [["/words/#c-", "Words"]],
    );
  });

  test("of the area stand on the pages that show them", () => {
    assert.deepEqual(at("services.sendiass.what"), [["/help/sendiass/#c-…", "SENDIASS"]]);
    assert.deepEqual(at("topUp"), [["/resources/top-up-funding/#c-…", "Top-up funding"]]);
    assert.deepEqual(at("notes.0"), [["/help/local-offer/#c-…", "Local Offer"]]);
  });

  test("of another area are left out", () => {
    assert.deepEqual(
      loadGuide(goodFolder, "northshire").claims.filter(({ kind }) => kind === "areas"),
      [],
    );
  });

  test("keep their address while the sentence stays, whatever stands around it", () => {
    const before = guide.claims
      .filter(({ record }) => record === "senco")
      .map(({ address }) => address);
    const moved = guideAfter((dataDir) =>
      writeFileSync(
        join(dataDir, "roles", "deputy.yaml"),
        "id: deputy\nname: Deputy\nsummary: A deputy.\nschools: [academy]\nwho: A deputy.\nduties:\n  - The deputy should help [should @send-code, 6.2].\nask: [Who?]\ngoTo: Go.\ngoElsewhere: Go on.\nchecked: {sourcesRead: 2026-11-24, due: 2027-11-24}\n",
      ),
    );
    assert.deepEqual(
      moved.claims.filter(({ record }) => record === "senco").map(({ address }) => address),
      before,
    );
    assert.equal(new Set(guide.claims.map(({ address }) => address)).size, guide.claims.length);
  });

  test("of a source are those that cite it, first or second, in the order of the guide", () => {
    assert.deepEqual(
      guide
        .claimsOf("cfa-2014")
        .map(({ record, force, cited }) => [record, force, cited[0]!.pinpoint]),
      [
        ["who-helps", "must", "s.66(2)"],
        ["senco", "must", "s.67(2)"],
        ["sendiass", "must", "s.32(1)"],
      ],
    );
    assert.deepEqual(guide.claimsOf("nothing"), []);
  });

  test("have the sentence in plain words, without marks and with the area's own values", () => {
    assert.equal(
      guide.claimsOf("cfa-2014")[0]!.sentence,
      "The school must use its best endeavours to help.",
    );
  });
});

describe("local values", () => {
  test("are the area's own where it has them", () => {
    assert.deepEqual(
      { ...guide.areaValues },
      {
        name: "Rotherham",
        council: "Rotherham Council",
        supportPlan: "Support Plan",
        sendiass: "Rotherham SENDIASS",
        localOffer: "Rotherham SEND Local Offer",
        ehcTeam: "your council's SEND team",
        educationalPsychology: "your council's educational psychology service",
        parentCarerForum: "your local parent carer forum",
      },
    );
  });

  test("have a general wording for an area with nothing but its name and codes", () => {
    const bare = loadGuide(goodFolder, "northshire");
    assert.deepEqual(
      { ...bare.areaValues },
      {
        ...Object.fromEntries(
          Object.entries(areaValues).map(([name, { general }]) => [name, general]),
        ),
        name: "Northshire",
      },
    );
    assert.deepEqual(bare.area.services, {});
    assert.deepEqual(bare.area.notes, []);
  });

  test("none of the general wordings is empty, so that no sentence has a hole", () => {
    for (const [name, { general }] of Object.entries(areaValues))
      assert.match(general, /^[a-z].*\S$/, name);
  });
});

describe("the site's own record", () => {
  test("is taken as it is", () =>
    assert.deepEqual(
      { ...guide.site },
      { url: "https://guide.example.org/", host: "Rotherham Council" },
    ));

  test("may be all comments, or not there at all", () => {
    assert.deepEqual(
      {
        ...guideAfter((dataDir) =>
          writeFileSync(join(dataDir, "site.yaml"), "# url: https://guide.example.org/\n"),
        ).site,
      },
      {},
    );
    assert.deepEqual({ ...guideAfter((dataDir) => rmSync(join(dataDir, "site.yaml"))).site }, {});
  });
});

describe("names", () => {
  test("every name and other name leads to its page, in the order of the alphabet", () => {
    const names = allNames(guide);
    assert.deepEqual(
      names
        .filter(({ target }) => target.link === "role:senco")
        .map(({ name, other }) => [name, other]),
      [
        ["SENCO", false],
        ["SENDCo", true],
        ["special needs teacher", true],
      ],
    );
    const keys = names.map(({ name }) => name.toLowerCase());
    assert.deepEqual(keys, keys.toSorted());
    assert.ok(
      !names.some(({ target }) => target.kind === "sources"),
      "the names of laws and pages are not what families type",
    );
  });

  test("stand under their letter, or with the digits and signs", () => {
    assert.deepEqual(["SENCO", "senco", "“Help”", "£6,000", "6.97", "Élan"].map(letterOf), [
      "S",
      "S",
      "H",
      "0–9",
      "0–9",
      "E",
    ]);
  });
});

describe("the words that a page does not explain", () => {
  const wordsOf = (kind: KindName, id: string, change: object = {}): string[] => [
    ...wordsAbout(guide, kinds[kind], {
      ...guide.recordsOf(kinds[kind]).find((record) => record.id === id)!,
      ...change,
    }),
  ];

  test("are those that name it as the page that says more", () => {
    assert.deepEqual(wordsOf("resources", "support-plan"), ["plan"]);
    assert.deepEqual(wordsOf("signposting", "advice-line"), []);
  });

  test("are those whose own page it leads to, from its prose and from its fields", () => {
    const link = { beforeYouGo: "Have [the plan](resource:support-plan) beside you." };
    assert.deepEqual(wordsOf("signposting", "advice-line", link), ["plan"]);
    assert.deepEqual(wordsOf("questions", "what-support", { related: ["resource:support-plan"] }), [
      "plan",
    ]);
  });
});
