/** The quiet line at the very end of every page: what is saved on this device, and where to remove it. */
import { canSave, findKept, hearWorker, savesData } from "./offlineCopy.ts";
import { tellFailure, tellProgress, tellSaved } from "./offlineWords.ts";
import { base, element } from "./page.ts";

export const showOfflineLine = (): void => {
  const line = document.querySelector<HTMLElement>("[data-offline-line]");
  if (!line || !canSave()) return;
  const show = (text: string, link?: string): void => {
    line.replaceChildren(
      text,
      ...(link ? [" ", element("a", link, { href: `${base}offline/` })] : []),
    );
    line.hidden = text === "";
  };
  const refresh = async (failed: boolean): Promise<void> => {
    const { saved, without, kept } = await findKept();
    if (saved) {
      // What a browser knows of a signal is a guess: only what the copy can do is certain.
      const guess = navigator.onLine
        ? ""
        : "There seems to be no signal: the saved guide still works. ";
      show(guess + tellSaved(saved, kept), "See it, or remove it");
    } else if (without || savesData())
      show("Not saved on this device.", "Save the guide for use without signal");
    // At a first visit, saving starts by itself in a moment.
    else show(failed ? `Not saved on this device yet. ${tellFailure("fetch", false)}` : "");
  };
  // Where storage is forbidden there is nothing to tell at the foot of a page; /offline/ says so to those who ask.
  const look = (failed = false): void => void refresh(failed).catch(() => show(""));
  hearWorker((news) => {
    if (news.type === "saving") show(tellProgress(news.done, news.total));
    else look(news.type === "failed");
  });
  for (const change of ["online", "offline"]) addEventListener(change, () => look());
  // Another tab may have saved or removed the copy.
  document.addEventListener("visibilitychange", () => {
    if (!document.hidden) look();
  });
  look();
};
