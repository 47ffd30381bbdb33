/** What every page can do beyond being read. Each part adds to a page that already works without it. */
import { keepOfflineCopy } from "./offlineCopy.ts";
import { addCopyButtons } from "./sayings.ts";
import { wireSearchForms } from "./searchForms.ts";
import { allowOfflineWorker } from "./trustedTypes.ts";

allowOfflineWorker();
wireSearchForms();
addCopyButtons();
keepOfflineCopy();
if (document.getElementById("offline-status")) void import("./offlinePage.ts").then((page) => page.showOfflineStatus());
