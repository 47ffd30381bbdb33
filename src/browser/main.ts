/** What every page can do beyond being read. Each part adds to a page that already works without it. */
import { keepOfflineCopy } from "./offlineCopy.ts";
import { showOfflineLine } from "./offlineLine.ts";
import { button, element } from "./page.ts";
import { addCopyButtons } from "./sayings.ts";
import { wirePrinting } from "./printButtons.ts";
import { wireSheets } from "./sheets.ts";
import { wireSearchForms } from "./searchForms.ts";
import { allowOfflineWorker } from "./trustedTypes.ts";

allowOfflineWorker();
wireSearchForms();
addCopyButtons();
wireSheets();
wirePrinting();
keepOfflineCopy();
// /offline/ says the same at length.
if (!document.getElementById("offline-status")) showOfflineLine();
else
  import("./offlinePage.ts").then(
    (page) => page.showOfflineStatus(),
    () => {
      const status = document.getElementById("offline-status")!;
      status.replaceChildren(
        element("p", "A part of this page could not be loaded, so it cannot say what is saved."),
        button("Try again", () => location.reload()),
      );
    },
  );
