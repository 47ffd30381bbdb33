/**
 * What can go wrong with the offline copy, and the test that proves what then happens: no page of two releases, no
 * blank page, no lost copy, an honest message. Another test keeps this table true: `tests/browser-logic/offlineTable.test.ts`.
 */
export type Fault = { fault: string; file: string; test: string };

const status = "offline-status.test.ts";
const interrupted = "offline-interrupted.test.ts";
const releases = "offline-releases.test.ts";
const faults = "offline-faults.test.ts";
const hosts = "offline-hosts.test.ts";
const device = "offline-device.test.ts";
const first = "offline-first-edition.test.ts";
const kept = "offline.test.ts";
const neighbours = "prefix.test.ts";

export const offlineFaults: readonly Fault[] = [
  {
    fault: "Saving is cut off: first, middle and last file, within a file, within the pack",
    file: interrupted,
    test: "${name}: the page says so, and only what is missing is fetched when the line is back",
  },
  {
    fault: "Saving is cut off again and again",
    file: interrupted,
    test: "after every second file: it still ends, and no file is fetched twice",
  },
  {
    fault: "An update is cut off",
    file: interrupted,
    test: "in the middle of a new release: the old copy stays whole, and only what is missing of the new one is fetched",
  },
  {
    fault: "One file of the first release is missing",
    file: faults,
    test: "says so, and keeps saying it, where one file of the first release is missing; reading goes on",
  },
  {
    fault:
      "One file of a new release is missing, has wrong bytes, or is an error page with status 200",
    file: faults,
    test: "that ${what} is not taken, and the old copy stays whole",
  },
  {
    fault: "The pack of all pages is missing or of another release",
    file: hosts,
    test: "or has not got it: without the pack of all pages nothing else is fetched, no page by itself",
  },
  {
    fault:
      "The host changes HTML: puts a script in, tidies links, hides addresses; at a first visit",
    file: hosts,
    test: "has its readers' copies saved whole, as they were published, under the guide's own policy",
  },
  {
    fault: "The host changes HTML, at an update of one page and of all",
    file: hosts,
    test: "brings the next release, large or small, to readers who have a copy",
  },
  {
    fault: "The host gives wrong headers",
    file: hosts,
    test: "harms the page that it sends, and no copy",
  },
  {
    fault: "The guide's headers change, and nothing else",
    file: hosts,
    test: "or a guide that changes its own: a release in which nothing else is new",
  },
  {
    fault: "The host changes a file that is not a page, so that a first copy can never be saved",
    file: hosts,
    test: "is tried four times for a first copy; then not until the next release, or until asked",
  },
  {
    fault: "The host changes a file that is not a page, so that a copy can never be renewed",
    file: hosts,
    test: "keeps a copy from being renewed: it says how old it is and why, and asks for nothing more",
  },
  {
    fault: "Several releases in a row cannot be saved",
    file: hosts,
    test: "leaves nothing of the releases that could not be saved but the last",
  },
  {
    fault: "Releases are offered and never taken",
    file: device,
    test: "leave one copy beside the one that is read, however many there are",
  },
  {
    fault: "Bytes were spoilt in the browser’s own cache",
    file: device,
    test: "are passed by, whether the host confirms them or they are kept for ever",
  },
  {
    fault: "A file hangs",
    file: device,
    test: "is waited for a limited time: the page says so, and the next visit goes on",
  },
  {
    fault: "The browser has lost single files, with a signal",
    file: device,
    test: "is fetched again at the next visit",
  },
  {
    fault: "The browser has lost a page, without a signal",
    file: device,
    test: "is not said to be nowhere: without signal the browser says that there is none",
  },
  {
    fault: "The device holds the first edition",
    file: first,
    test: "is offered today's guide and changes to it whole; a page that is open goes on with its own edition",
  },
  {
    fault: "The device holds the first edition, and loses the signal once today’s guide is saved",
    file: first,
    test: "that loses the signal when today's guide is saved has it once the guide was closed",
  },
  {
    fault: "The device holds the first edition, and loses the signal while today’s guide is saved",
    file: first,
    test: "that loses the signal while today's guide is being saved stays as it is, and goes on later",
  },
  {
    fault: "The device holds the first edition under wrong headers, and the host changes HTML",
    file: first,
    test: "whose host changes HTML and gave it wrong headers is taken over too, with the right headers",
  },
  {
    fault: "A school’s network answers everything with its own page, at an update",
    file: faults,
    test: "is not looked for where a school’s network answers everything with its own page",
  },
  {
    fault:
      "A school’s network answers even the worker’s address with its own page, at a first visit",
    file: status,
    test: "because a school’s network answers even the worker’s address with its own page, is told apart from nothing",
  },
  {
    fault: "Storage is full, at a first visit",
    file: interrupted,
    test: "in the middle of saving: nothing is left to take up space, and it is not tried again until the reader asks",
  },
  {
    fault: "Storage is full, at an update",
    file: interrupted,
    test: "for a new release: the old copy stays whole, and the page says that it still works",
  },
  {
    fault: "Storage is full, at an update, at each visit",
    file: interrupted,
    test: "for a new release, at each visit: the guide is not fetched over and over",
  },
  {
    fault: "The browser has deleted the copy",
    file: faults,
    test: "begins again at the next visit where the browser has deleted the copy",
  },
  {
    fault: "Two pages ask for the copy at once",
    file: interrupted,
    test: "two pages that ask for it at the same time cause one saving",
  },
  {
    fault: "The copy is removed while an update is being saved, or just before",
    file: interrupted,
    test: "a copy that is removed ${when} stays removed",
  },
  {
    fault: "The copy is removed and wanted back at once",
    file: kept,
    test: "a reader who removes the copy and at once wants it back gets it back",
  },
  {
    fault: "Tabs on two and three releases",
    file: releases,
    test: "each goes on with its own, without signal and after the worker was stopped; the next page is of the newest",
  },
  {
    fault: "Another tab has changed to the new release",
    file: releases,
    test: "the offer of a version that another tab has changed to already still leads to it",
  },
  {
    fault: "One release takes over while the next is being saved",
    file: releases,
    test: "keeps what it has saved when another one takes over meanwhile",
  },
  {
    fault: "Update while a page is open",
    file: faults,
    test: "is fetched without what has not changed, changes no open page, and is shown when the reader asks",
  },
  {
    fault: "Update while offline",
    file: releases,
    test: "is not looked for without signal, nor lost: the old copy is whole, and later the new one",
  },
  {
    fault: "A page of the host that the copy does not hold",
    file: releases,
    test: "has a page already that the copy does not hold: all of that page comes from the host",
  },
  {
    fault: "The host is shared, and the other site’s caches and worker are there",
    file: neighbours,
    test: "the kill switch and Remove leave the council's worker where it is",
  },
  {
    fault: "The host is shared, and the other site deletes all caches but its own",
    file: neighbours,
    test: "the council’s clean-up of all caches but its own costs a copy, and the next visit brings it back",
  },
  {
    fault: "A guide at the root and one below a path of the same host",
    file: neighbours,
    test: "each keeps its own copy, whatever becomes of the other's",
  },
  {
    fault: "Addresses with and without slash, with queries and fragments",
    file: kept,
    test: "an address opens with a query, with a fragment, without its last slash and with index.html",
  },
  {
    fault: "A private window or a setting that forbids storage",
    file: status,
    test: "because it is set to store nothing says so on /offline/ alone, and reading goes on",
  },
  {
    fault: "A browser without caches or workers",
    file: status,
    test: "because it has no caches or no workers says so on /offline/ alone, and reading goes on",
  },
  {
    fault: "A browser that refuses workers",
    file: status,
    test: "because it refuses workers alone says, when asked to save, that it could not",
  },
  {
    fault: "The kill switch, then back",
    file: faults,
    test: "takes the copy and the worker off a device that visits, touches nothing else, the pages are read on, and a later release is saved",
  },
];
