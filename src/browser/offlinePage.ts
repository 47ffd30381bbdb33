/** The page that says what is saved on this device, saves it, removes it, and asks the browser to keep it. */
import { canSave, findKept, hearWorker, remove, save } from "./offlineCopy.ts";
import { tellFailure, tellReady, tellSaved } from "./offlineWords.ts";
import { button, element, offline } from "./page.ts";

const cannotKeep =
  "This browser cannot keep the guide. It may be a private window, an older browser, or one that is set to store nothing. You can go on reading, and you can still print the guide.";

export const showOfflineStatus = async (): Promise<void> => {
  const box = document.getElementById("offline-status")!;
  const show = (...parts: (Node | string)[]): void =>
    box.replaceChildren(
      ...parts.map((part) => (typeof part === "string" ? element("p", part) : part)),
    );
  const inRow = (...made: HTMLElement[]): HTMLElement => {
    const row = element("p", "", { class: "buttons" });
    row.append(...made);
    return row;
  };

  if (offline === "kill")
    return show(
      "Saving for use without signal is switched off for now. Any copy on this device has been removed.",
    );
  if (offline === "off") return show("This is a preview: it is not saved on your device.");
  if (!canSave()) return show(cannotKeep);

  const saveButton = (): HTMLElement =>
    inRow(
      button("Save the guide on this device", () => {
        show("Starting to save…");
        save().catch(() =>
          show(
            "The guide could not be saved. There may be no signal, or this browser does not allow it: a private window, for example.",
            saveButton(),
          ),
        );
      }),
    );
  const removeButton = (): HTMLElement =>
    button("Remove it from this device", () => void remove().then(() => refresh()), true);

  const askToKeep = async (): Promise<void> => {
    const agreed = await navigator.storage.persist();
    await refresh(
      agreed
        ? []
        : [
            "Your browser did not agree to keep it. It may still delete the copy when space is short.",
          ],
    );
  };

  /** @param news what has just come of something, told first */
  const refresh = async (news: string[] = [], failure?: string): Promise<void> => {
    const { saved, ready, without, kept } = await findKept();
    if (failure && !without) news.push(tellFailure(failure, saved !== undefined));
    if (saved) {
      const canAsk = typeof navigator.storage?.persist === "function";
      const asks =
        canAsk && !kept && news.length === 0
          ? [button("Ask the browser to keep it", () => void askToKeep())]
          : [];
      show(
        ...news,
        tellSaved(saved, kept),
        ...(ready ? [tellReady(ready)] : []),
        ...(canAsk || kept ? [] : ["This browser cannot be asked to keep it."]),
        inRow(...asks, removeButton()),
      );
    } else if (without)
      show(
        `Nothing is saved on this device, because ${without === "removed" ? "the copy was removed here" : "there was not enough space for it"}.`,
        saveButton(),
      );
    else
      show(
        ...(news.length > 0 ? news : ["The guide is not saved on this device yet."]),
        saveButton(),
      );
  };

  hearWorker((news) => {
    if (news.type === "saved") void refresh();
    else if (news.type === "failed") void refresh([], news.reason);
    else {
      const bar = box.querySelector("progress");
      if (bar) {
        bar.max = news.total;
        bar.value = news.done;
      }
      // What is saved already can be removed meanwhile: saving then stops.
      else
        show(
          "Saving the guide…",
          element("progress", "", {
            max: String(news.total),
            value: String(news.done),
            "aria-label": "Saved so far",
          }),
          inRow(removeButton()),
        );
    }
  });
  // Another tab may have saved or removed the copy.
  document.addEventListener("visibilitychange", () => {
    if (!document.hidden) void refresh();
  });
  await refresh().catch(() => show(cannotKeep));
};
