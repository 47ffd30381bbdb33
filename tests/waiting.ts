/**
 * Test files that `npm test` does not run yet, each with what it waits for: they were written for the pages as they
 * were before questions, letters and dates had their new shape, and are to be adapted to it. Every run names them. The
 * list only gets shorter: a file goes from here in the change that makes it pass.
 */
export const waiting: Readonly<Record<string, string>> = {
  "tests/browser/accessibility.test.ts": "not run to its end since the pages have their new shape",
  "tests/browser/focusRing.test.ts": "not run to its end since the pages have their new shape",
  "tests/browser/forms.test.ts": "not run to its end since the pages have their new shape",
  "tests/browser/guide-file.test.ts": "not run to its end since the pages have their new shape",
  "tests/browser/hostile.test.ts": "not run to its end since the pages have their new shape",
  "tests/browser/keyboard.test.ts": "not run to its end since the pages have their new shape",
  "tests/browser/offline-device.test.ts": "not run to its end since the pages have their new shape",
  "tests/browser/offline-faults.test.ts": "not run to its end since the pages have their new shape",
  "tests/browser/offline-first-edition.test.ts":
    "not run to its end since the pages have their new shape",
  "tests/browser/offline-hosts.test.ts": "not run to its end since the pages have their new shape",
  "tests/browser/offline-interrupted.test.ts":
    "not run to its end since the pages have their new shape",
  "tests/browser/offline-releases.test.ts":
    "not run to its end since the pages have their new shape",
  "tests/browser/offline-status.test.ts": "not run to its end since the pages have their new shape",
  "tests/browser/offline.test.ts": "not run to its end since the pages have their new shape",
  "tests/browser/prefix.test.ts": "not run to its end since the pages have their new shape",
  "tests/browser/preview.test.ts": "not run to its end since the pages have their new shape",
  "tests/browser/print.test.ts": "not run to its end since the pages have their new shape",
  "tests/browser/reading.test.ts": "not run to its end since the pages have their new shape",
  "tests/browser/search.test.ts": "not run to its end since the pages have their new shape",
  "tests/browser/searchReturn.test.ts": "not run to its end since the pages have their new shape",
  "tests/browser/sheets-on-paper.test.ts":
    "not run to its end since the pages have their new shape",
  "tests/publish/guideFile.test.ts": "it takes minutes on the longer file",
};
