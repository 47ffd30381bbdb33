/** The page that says what is saved on this device, saves it, removes it, and asks the browser to keep it. */
import type { Reason } from "./failure.ts";
import { canSave, findKept, hearWorker, remove, save, type Without } from "./offlineCopy.ts";
import { tellFailure, tellReady, tellSaved } from "./offlineWords.ts";
import { button, element, offline } from "./page.ts";

const cannotKeep = [
  "This browser cannot keep the guide.",
  "It may be a private window, an older browser, or one that is set to store nothing.",
  "You can go on reading, and you can still print the guide.",
].join(" ");
const whyNothing: Record<NonNullable<Without>, string> = {
  removed: "the copy was removed here",
  full: "there was not enough space for it",
};
const staysOld = "To read what is on the website now, remove this copy while you have a signal.";
const couldNotSave = [
  "The guide could not be saved. There may be no signal,",
  "or this browser does not allow it: a private window, for example.",
].join(" ");

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
        save().catch(() => show(couldNotSave, saveButton()));
      }),
    );
  const tryAgainButton = (): HTMLElement =>
    button("Try again", () => {
      show("Starting to save…");
      save().then(
        () => refresh(),
        () => refresh([couldNotSave]),
      );
    });
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
  const refresh = async (news: string[] = [], reason?: Reason): Promise<void> => {
    const { saved, ready, failure, without, kept } = await findKept();
    const failed = failure ? { reason: failure.reason, failure } : reason && { reason };
    const wasAsked = news.length > 0;
    // For whoever looks into a reader's trouble; readers are told days, not codes.
    box.dataset["release"] = saved?.release ?? "";
    if (failed && !without) news.push(tellFailure(failed, saved !== undefined));
    if (saved) {
      const canAsk = typeof navigator.storage?.persist === "function";
      const asks =
        canAsk && !kept && !wasAsked
          ? [button("Ask the browser to keep it", () => void askToKeep())]
          : [];
      show(
        ...news,
        tellSaved(saved, kept),
        ...(ready ? [tellReady(ready)] : []),
        ...(canAsk || kept ? [] : ["This browser cannot be asked to keep it."]),
        ...(failure ? [staysOld] : []),
        inRow(...(failure ? [tryAgainButton()] : []), ...asks, removeButton()),
      );
    } else if (without)
      show(`Nothing is saved on this device, because ${whyNothing[without]}.`, saveButton());
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
