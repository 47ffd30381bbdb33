/** What every page can do beyond being read. Each part adds to a page that already works without it. */
import { keepOfflineCopy } from "./offlineCopy.ts";
import { showOfflineLine } from "./offlineLine.ts";
import { addCopyButtons } from "./sayings.ts";
import { wireSearchForms } from "./searchForms.ts";
import { loadTools } from "./tools.ts";
import { allowOfflineWorker } from "./trustedTypes.ts";

allowOfflineWorker();
wireSearchForms();
addCopyButtons();
loadTools();
keepOfflineCopy();
// /offline/ says the same at length.
if (!document.getElementById("offline-status")) showOfflineLine();
else void import("./offlinePage.ts").then((page) => page.showOfflineStatus());
