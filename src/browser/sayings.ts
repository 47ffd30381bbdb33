/** The Copy button beside words a family can use, and Share where the device offers it. */
import { button, element } from "./page.ts";

const copyText = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
};

/** Marks the words themselves, so that the reader can copy them by hand where the browser does not allow it. */
const select = (words: Element): void => {
  const range = document.createRange();
  range.selectNodeContents(words);
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
};

export const addCopyButtons = (): void => {
  for (const place of document.querySelectorAll<HTMLElement>("[data-copy]")) {
    const words = document.getElementById(place.dataset["copy"] ?? "");
    if (!words) continue;
    const text = [...words.children].map((line) => line.textContent?.trim()).join("\n");
    const said = element("span", "", { role: "status" });
    const copy = button("Copy these words", () => void copyText(text).then((done) => {
      if (!done) select(words);
      said.textContent = done ? "Copied." : "Your browser does not allow copying by a button. The words are marked: copy them from its menu.";
    }));
    place.append(copy);
    // A reader who closes the share sheet has not met an error.
    if ("share" in navigator) place.append(button("Share", () => void navigator.share({ text, url: location.href }).catch(() => undefined), true));
    place.append(said);
    place.hidden = false;
  }
};
