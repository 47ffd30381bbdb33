/** The Copy button beside words a family can use, and Share where the device offers it. */
import { button, element } from "./page.ts";

/** @returns whether the browser allowed it */
export const copyText = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
};

/** Marks the words themselves, so that the reader can copy them by hand where the browser does not allow it. */
export const select = (words: Element): void => {
  const range = document.createRange();
  range.selectNodeContents(words);
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
};

/** Puts the buttons for some words into their place. */
export const offerCopy = (words: Element, place: HTMLElement): void => {
  const text = [...words.children].map((line) => line.textContent?.trim()).join("\n");
  const said = element("span", "", { role: "status" });
  place.append(
    button(
      "Copy these words",
      () =>
        void copyText(text).then((done) => {
          if (!done) select(words);
          said.textContent = done
            ? "Copied."
            : "Your browser does not allow copying by a button. The words are marked: copy them from its menu.";
        }),
    ),
  );
  // A file's own address leads nowhere on another device, and says whose folder it lies in.
  const url = location.protocol === "file:" ? {} : { url: location.href };
  // A reader who closes the share sheet has not met an error.
  if ("share" in navigator)
    place.append(
      button("Share", () => void navigator.share({ text, ...url }).catch(() => undefined), true),
    );
  place.append(said);
};

export const addCopyButtons = (): void => {
  for (const place of document.querySelectorAll<HTMLElement>("[data-copy]")) {
    const words = document.getElementById(place.dataset["copy"] ?? "");
    if (!words) continue;
    offerCopy(words, place);
    place.hidden = false;
  }
};
