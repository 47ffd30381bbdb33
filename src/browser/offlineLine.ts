/** The quiet line at the very end of every page: what is saved on this device, and where to remove it. */
import type { Reason } from "./failure.ts";
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
  /** @param reason why a try has just failed */
  const refresh = async (reason?: Reason): Promise<void> => {
    const { saved, failure, without, kept } = await findKept();
    const failed = failure ? { reason: failure.reason, failure } : reason && { reason };
    if (saved) {
      // What a browser knows of a signal is a guess: only what the copy can do is certain.
      const guess = navigator.onLine
        ? []
        : ["There seems to be no signal: the saved guide still works."];
      const stale = failure && failed ? [tellFailure(failed, true)] : [];
      show([...guess, tellSaved(saved, kept), ...stale].join(" "), "See it, or remove it");
    } else if (without || savesData())
      show("Not saved on this device.", "Save the guide for use without signal");
    else if (failed)
      show(`Not saved on this device yet. ${tellFailure(failed, false)}`, "See it, or try again");
    // At a first visit, saving starts by itself in a moment.
    else show("");
  };
  // Where storage is forbidden there is nothing to tell at the foot of a page; /offline/ says so to those who ask.
  const look = (reason?: Reason): void => void refresh(reason).catch(() => show(""));
  hearWorker((news) => {
    if (news.type === "saving") show(tellProgress(news.done, news.total));
    else look(news.type === "failed" ? news.reason : undefined);
  });
  for (const change of ["online", "offline"]) addEventListener(change, () => look());
  // Another tab may have saved or removed the copy.
  document.addEventListener("visibilitychange", () => {
    if (!document.hidden) look();
  });
  look();
};
