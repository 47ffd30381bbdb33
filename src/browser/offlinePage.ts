/** The page that says what is saved on this device, saves it and removes it. */
import { canSave, findCopies, isRefused, remove, save } from "./offlineCopy.ts";
import { base, button, element, offline } from "./page.ts";

type Progress = { scope?: string; type?: string; done?: number; total?: number; reason?: string };

const inKilobytes = (bytes: number): string => `${Math.round(bytes / 1000)} kB`;
const onDay = (moment: string): string => new Date(moment).toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric" });

export const showOfflineStatus = async (): Promise<void> => {
  const box = document.getElementById("offline-status")!;
  const show = (...parts: (Node | string)[]): void => box.replaceChildren(...parts.map((part) => (typeof part === "string" ? element("p", part) : part)));
  const inRow = (made: HTMLElement): HTMLElement => {
    const row = element("p", "", { class: "buttons" });
    row.append(made);
    return row;
  };

  if (offline === "kill") return show("Saving for use without signal is switched off for now. Any copy on this device has been removed.");
  if (offline === "off") return show("This is a preview: it is not saved on your device.");
  if (!canSave()) return show("This browser cannot keep the guide. It may be a private window, or an older browser. You can still print the guide.");

  const saveButton = (): HTMLElement => inRow(button("Save the guide on this device", () => {
    show("Starting to save…");
    save().catch(() => show("This browser does not allow the guide to be saved. It may be a private window.", saveButton()));
  }));

  const refresh = async (): Promise<void> => {
    const [newest] = (await findCopies()).sort((a, b) => (a.savedOn < b.savedOn ? 1 : -1));
    if (newest) {
      show(`The whole guide is saved on this device: ${newest.files} files, ${inKilobytes(newest.bytes)}, since ${onDay(newest.savedOn)} (release ${newest.release}).`,
        "Your browser may delete it when space is short.",
        inRow(button("Remove it from this device", () => void remove().then(refresh), true)));
    } else if (await isRefused()) show("Nothing is saved on this device, because the copy was removed here.", saveButton());
    else show("The guide is not saved on this device yet.", saveButton());
  };

  navigator.serviceWorker.addEventListener("message", (event: MessageEvent<Progress | null>) => {
    const { scope, type, done = 0, total = 1, reason } = event.data ?? {};
    // Another guide's worker, on the same host, speaks of its own copy.
    if (scope !== base) return;
    if (type === "saving") {
      const bar = box.querySelector("progress");
      if (bar) { bar.max = total; bar.value = done; }
      else show("Saving the guide…", element("progress", "", { max: String(total), value: String(done), "aria-label": "Saved so far" }));
    } else if (type === "saved") void refresh();
    else if (type === "failed") {
      show(reason === "full" ? "There is not enough space on this device. What was saved before still works." : "Saving stopped before the end. What was saved before still works. It goes on from where it stopped.", saveButton());
    }
  });
  await refresh();
};
