/**
 * The flags of `npm run build`: what they mean, and what is said of one that
 * cannot be used, word for word.
 */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { BadFlag, readBuildFlags, readCheckFlags, readFlags } from "../../scripts/flags.ts";

describe("flags that can be used", () => {
  test("none: the default site", () =>
    assert.deepEqual(readFlags([]), { preview: false, killOffline: false, withAdmin: false }));

  test("all of them", () => {
    assert.deepEqual(
      readFlags([
        "--area",
        "rotherham",
        "--path-prefix",
        "/send/guide/",
        "--site-url",
        "https://guide.example.org/",
        "--preview",
        "--kill-offline",
        "--with-admin",
      ]),
      {
        area: "rotherham",
        pathPrefix: "/send/guide/",
        siteUrl: "https://guide.example.org/",
        preview: true,
        killOffline: true,
        withAdmin: true,
      },
    );
  });

  test("with the value after a sign of equality", () => {
    assert.deepEqual(
      readFlags([
        "--area=rotherham",
        "--path-prefix=/send/",
        "--site-url=https://guide.example.org",
      ]),
      {
        area: "rotherham",
        pathPrefix: "/send/",
        siteUrl: "https://guide.example.org",
        preview: false,
        killOffline: false,
        withAdmin: false,
      },
    );
  });

  test("the prefix of a site that stands at its host's root", () =>
    assert.equal(readFlags(["--path-prefix", "/"]).pathPrefix, "/"));

  test("an address with a path of its own", () =>
    assert.equal(
      readFlags(["--site-url", "https://council.example/send/guide/"]).siteUrl,
      "https://council.example/send/guide/",
    ));
});

const prefixSays = (found: string): string =>
  `--path-prefix begins and ends with a slash, as in --path-prefix /send/guide/ (found: ${found})`;
const urlSays = (found: string): string =>
  `--site-url begins with https://, as in --site-url https://guide.example.org/ (found: ${found})`;
const all = "--area, --path-prefix, --site-url, --preview, --kill-offline, --with-admin";

describe("what is said of a flag that cannot be used", () => {
  const cases: [given: string[], message: string][] = [
    [["--previw"], "There is no flag --previw. Did you mean --preview?"],
    [["--path_prefix", "/x/"], "There is no flag --path_prefix. Did you mean --path-prefix?"],
    [["--kill-ofline"], "There is no flag --kill-ofline. Did you mean --kill-offline?"],
    [["--colour"], `There is no flag --colour. There are: ${all}.`],
    [["-p"], `There is no flag -p. There are: ${all}.`],
    [["--no-preview"], "There is no flag --no-preview. Did you mean --preview?"],
    [["rotherham"], `"rotherham" is not a flag. Flags begin with two hyphens: ${all}.`],
    [["--preview", "yes"], `"yes" is not a flag. Flags begin with two hyphens: ${all}.`],
    [["--", "--preview"], `"--preview" is not a flag. Flags begin with two hyphens: ${all}.`],
    [["--area"], "--area needs a value, as in --area rotherham"],
    [["--area="], "--area needs a value, as in --area rotherham"],
    [["--area", ""], "--area needs a value, as in --area rotherham"],
    [["--path-prefix"], "--path-prefix needs a value, as in --path-prefix /send/guide/"],
    [["--site-url"], "--site-url needs a value, as in --site-url https://guide.example.org/"],
    [["--path-prefix", "send/guide"], prefixSays("send/guide")],
    [["--path-prefix", "/send/guide"], prefixSays("/send/guide")],
    [["--path-prefix", "send/guide/"], prefixSays("send/guide/")],
    [["--path-prefix", "//elsewhere.example/"], prefixSays("//elsewhere.example/")],
    [["--path-prefix", "/a b/"], prefixSays("/a b/")],
    [["--path-prefix", '/"><b>/'], prefixSays('/"><b>/')],
    [["--path-prefix", "/?a/"], prefixSays("/?a/")],
    [["--site-url", "http://guide.example.org/"], urlSays("http://guide.example.org/")],
    [["--site-url", "guide.example.org"], urlSays("guide.example.org")],
    [["--site-url", "https://guide"], urlSays("https://guide")],
    [["--site-url", "https://guide.example.org/a b"], urlSays("https://guide.example.org/a b")],
    [["--site-url", "javascript:alert(1)"], urlSays("javascript:alert(1)")],
    // A preview that is not one would be listed by search engines and kept on devices.
    [["--preview=true"], "--preview takes no value: write --preview alone, or leave it out"],
    [["--preview=false"], "--preview takes no value: write --preview alone, or leave it out"],
    [
      ["--kill-offline=1"],
      "--kill-offline takes no value: write --kill-offline alone, or leave it out",
    ],
    [["--area", "--preview"], "--area needs a value, as in --area rotherham"],
  ];
  for (const [given, message] of cases) {
    test(given.join(" "), () => {
      assert.throws(
        () => readFlags(given),
        (error) => {
          assert.ok(error instanceof BadFlag, String(error));
          assert.equal(error.message, message);
          return true;
        },
      );
    });
  }
});

describe("the areas of a build", () => {
  const plain = { preview: false, killOffline: false, withAdmin: false };

  test("are one where none is listed", () =>
    assert.deepEqual(readBuildFlags(["--area", "rotherham"]), {
      edition: { ...plain, area: "rotherham" },
    }));

  test("are those listed, in their order, or all", () => {
    assert.deepEqual(readBuildFlags(["--areas", "england,rotherham"]), {
      edition: plain,
      areas: ["england", "rotherham"],
    });
    assert.deepEqual(readBuildFlags(["--areas", "all", "--path-prefix", "/send/"]), {
      edition: { ...plain, pathPrefix: "/send/" },
      areas: "all",
    });
  });

  const wrong: [given: string[], message: RegExp][] = [
    [["--areas", "rotherham,,england"], /each once, with commas and no spaces.*rotherham,,england/],
    [["--areas", "rotherham,rotherham"], /each once.*\(found: rotherham,rotherham\)$/],
    [["--areas"], /^--areas needs a value, as in --areas rotherham,england$/],
    [["--areas", "all", "--area", "rotherham"], /^--area makes one edition and --areas many/],
  ];
  for (const [given, message] of wrong)
    test(`${given.join(" ")} is told`, () =>
      assert.throws(() => readBuildFlags(given), { constructor: BadFlag, message }));
});

describe("the flags of a check", () => {
  test("are those of a build, two for what is due, and one for programs", () => {
    assert.deepEqual(readCheckFlags([]), {
      edition: { preview: false, killOffline: false, withAdmin: false },
      due: false,
      json: false,
    });
    assert.deepEqual(readCheckFlags(["--as-of", "2027-06-01", "--due", "--area=rotherham"]), {
      edition: { area: "rotherham", preview: false, killOffline: false, withAdmin: false },
      asOf: "2027-06-01",
      due: true,
      json: false,
    });
    assert.equal(readCheckFlags(["--json"]).json, true);
  });

  const daySays = (found: string): string =>
    `--as-of takes a day of the calendar, year first, as in --as-of 2027-06-01 (found: ${found})`;
  const cases: [given: string[], message: string][] = [
    [["--as-off", "2027-06-01"], "There is no flag --as-off. Did you mean --as-of?"],
    [["--deu"], "There is no flag --deu. Did you mean --due?"],
    [["--as-of"], "--as-of needs a value, as in --as-of 2027-06-01"],
    [["--as-of", "--due"], "--as-of needs a value, as in --as-of 2027-06-01"],
    [["--as-of", "1 June 2027"], daySays("1 June 2027")],
    [["--as-of", "01/06/2027"], daySays("01/06/2027")],
    [["--as-of", "2027-06-31"], daySays("2027-06-31")],
    [["--as-of", "today"], daySays("today")],
    [["--due=yes"], "--due takes no value: write --due alone, or leave it out"],
  ];
  for (const [given, message] of cases) {
    test(given.join(" "), () =>
      assert.throws(
        () => readCheckFlags(given),
        (error) => error instanceof BadFlag && error.message === message,
      ),
    );
  }

  test("are not flags of a build", () =>
    assert.throws(() => readFlags(["--as-of", "2027-06-01"]), {
      message: `There is no flag --as-of. There are: ${all}.`,
    }));
});
