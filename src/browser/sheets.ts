/**
 * The sheets of sources and words, which open by their address alone. With this script they also close by Esc, by a
 * press beside them and by the browser's way back, and the reader comes back to the mark that was pressed.
 */

/** The mark or word that was pressed, while its sheet is open. */
let pressed: HTMLAnchorElement | undefined;

const openSheet = (): HTMLElement | undefined =>
  document.querySelector<HTMLElement>(".sheet:target") ?? undefined;

/** Goes back to where the mark was pressed; a sheet that was opened by an address leads to its first mark. */
const closeSheet = (sheet: HTMLElement): void => {
  if (pressed) return history.back();
  location.replace(sheet.querySelector<HTMLAnchorElement>(".close")!.hash);
};

/** Opens what is closed around the place that the address points to. */
const openDetailsAround = (): void => {
  const target = document.getElementById(location.hash.slice(1));
  const around = target?.closest("details");
  if (!target || !around || around.open) return;
  around.open = true;
  target.scrollIntoView();
};

const onHashChange = (): void => {
  const sheet = openSheet();
  if (sheet) return sheet.focus({ preventScroll: true });
  pressed?.focus({ preventScroll: true });
  pressed = undefined;
  openDetailsAround();
};

export const wireSheets = (): void => {
  document.addEventListener("click", (event) => {
    const at = event.target as Element;
    const mark = at.closest<HTMLAnchorElement>(".cite a, a.word");
    const sheet = openSheet();
    if (mark && !sheet) pressed = mark;
    if (!sheet || mark || (sheet.contains(at) && !at.closest(".close"))) return;
    // A press on another link goes there; a press beside the sheet, or on Close, only closes it.
    if (!sheet.contains(at) && at.closest("a, button, input, summary")) return;
    event.preventDefault();
    closeSheet(sheet);
  });
  document.addEventListener("keydown", (event) => {
    const sheet = openSheet();
    if (event.key === "Escape" && sheet) closeSheet(sheet);
  });
  window.addEventListener("hashchange", onHashChange);
  openDetailsAround();
};
