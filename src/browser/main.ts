/** What every page can do beyond being read. Each part adds to a page that already works without it. */
import { keepOfflineCopy } from "./offlineCopy.ts";
import { showOfflineLine } from "./offlineLine.ts";
import { button, element } from "./page.ts";
import { addCopyButtons } from "./sayings.ts";
import { wirePrinting } from "./printButtons.ts";
import { wireSheets } from "./sheets.ts";
import { wireSearchForms } from "./searchForms.ts";
import { allowOfflineWorker } from "./trustedTypes.ts";

/** Saving, and what is told of it: at length on /offline/, in a line on other pages. */
const startOffline = (): void => {
  keepOfflineCopy();
  const status = document.getElementById("offline-status");
  if (!status) return showOfflineLine();
  import("./offlinePage.ts").then(
    (page) => page.showOfflineStatus(),
    () =>
      status.replaceChildren(
        element("p", "A part of this page could not be loaded, so it cannot say what is saved."),
        button("Try again", () => location.reload()),
      ),
  );
};

allowOfflineWorker();
// Only listeners: a box may be used as soon as it is seen, and its words must not go to the host.
wireSearchForms();
// All else waits until the page has been painted, and in a tab that nobody sees until somebody does.
requestAnimationFrame(() =>
  setTimeout(() => {
    addCopyButtons();
    wireSheets();
    wirePrinting();
    startOffline();
  }),
);
