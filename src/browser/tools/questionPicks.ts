/** The questions of the guide beside the sheet for a meeting: each is a button that puts it on the sheet. */
import { button, element } from "../page.ts";

export type SheetField = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/**
 * Makes a button of each question.
 * @param fields those of the page; the free lines for questions are among them
 * @param fill shows in the sheet what now stands in the fields
 */
export const offerQuestions = (fields: readonly SheetField[], fill: () => void): void => {
  const lines = fields.filter(({ name }) => name.startsWith("worry"));
  const status = document.querySelector("[data-picked]");
  const put = (question: string): string => {
    const there = lines.findIndex(({ value }) => value.trim() === question);
    if (there >= 0) return `It stands in line ${there + 1} already.`;
    const free = lines.findIndex(({ value }) => value.trim() === "");
    if (free < 0) return `All ${lines.length} lines are full. Empty one first.`;
    lines[free]!.value = question;
    fill();
    return `Put in line ${free + 1}.`;
  };
  for (const entry of document.querySelectorAll("[data-questions] li")) {
    const question = entry.textContent?.trim() ?? "";
    const pick = button(question, () => {
      if (status) status.textContent = put(question);
    });
    pick.className = "pick";
    pick.prepend(element("span", "Put on the sheet: ", { class: "hidden" }));
    entry.replaceChildren(pick);
  }
};
