/** Where sentences end: each needs its citation, so a wrong end hides a sentence that has none. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { splitSentences } from "../../src/prose/sentences.ts";

/** Written with | where a sentence ends. */
const table: Record<string, string[]> = {
  "plain sentences": [
    "Ask the school.| Then wait.",
    "What now?| Ask!| Then wait.",
    "What?!| No.",
    "No end",
    "One.|   Two.|\nThree.",
  ],
  abbreviations: [
    "Ask somebody, e.g. SENCO staff.| Then wait.",
    "That is, i.e. The Act.| Read it.",
    "Ask Mr. Khan, Mrs. Jones or Dr. Patel.| They know.",
    "It is in St. Ann’s.| Go there.",
  ],
  "short forms before a number, which may end a sentence themselves": [
    "See s. 66 and ss. 67 to 69.| It is law.",
    "See Sch. 1 para. 4 of reg. 5.| Then stop.",
    "It is room no. 5.| Go in.",
    "They may say no.| They should say why.",
  ],
  "an apostrophe and s": [
    "The duty is the council’s.| Courts say so.",
    "The duty is the council's.| 20 courts say so.",
  ],
  letters: [
    "Help stands in section F.| The school must give it.",
    "Read sections F and I.| Both count.",
    "Ask J. Smith.| He knows.",
    "This is part A.| Part B follows.",
  ],
  "words that end a list": [
    "Pens, paper, etc.| The school pays.",
    "Pens, paper, etc. are free.| Ask.",
  ],
  numbers: [
    "It costs £6.5 million.| That is a lot.",
    "See 6.97.| It is short.",
    "It took 26 weeks.| 20 is the rule.",
    "Up to £6,000.| £5,000 is less.",
    "At 3.15 go home.| Rest.",
  ],
  "quotation marks": [
    "She said “Stop.”| Then she left.",
    "“Is it free?”| Yes.",
    "“Is it free?” she asked.| Yes.",
    "He said ‘yes.’| Nobody heard.",
    "It ends.| “Another” begins.",
  ],
  brackets: [
    "(See the plan.)| Then ask.",
    "See the plan (on paper).| Then ask.",
    "It ends.| (Another begins.)",
    "Ask (why not?) and wait.",
  ],
  addresses: ["Go to www.example.org.| It helps.", "Go to www.example.org/a.b for more."],
};

describe("splitSentences", () => {
  for (const [about, cases] of Object.entries(table)) {
    test(about, () => {
      for (const marked of cases)
        assert.deepEqual(
          splitSentences(marked.replaceAll("|", "")),
          marked.split("|").map((sentence) => sentence.trim()),
          marked,
        );
    });
  }

  test("nothing but space is no sentence", () => {
    assert.deepEqual(splitSentences(""), []);
    assert.deepEqual(splitSentences(" \n "), []);
  });
});
