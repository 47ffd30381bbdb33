/**
 * Which kind of school it is: shows what is for that kind. The choice lives in the page and in its address after `#`,
 * where it takes the place of the present entry; it is kept nowhere.
 */

const kindInAddress = (): string => {
  const kind = new URLSearchParams(location.hash.slice(1)).get("kind") ?? "";
  return kind === "maintained" || kind === "academy" ? kind : "";
};

/** Other values after `#` stay; a place on the page that stood there gives way. */
const writeAddress = (kind: string): void => {
  const values = new URLSearchParams(location.hash.includes("=") ? location.hash.slice(1) : "");
  if (kind === "") values.delete("kind");
  else values.set("kind", kind);
  const fragment = values.toString();
  const address = location.pathname + location.search + (fragment === "" ? "" : `#${fragment}`);
  history.replaceState(history.state, "", address);
};

const startKindChoice = (): void => {
  const choices = [...document.querySelectorAll<HTMLElement>('[data-tool="kind"]')];
  const buttons = choices.flatMap((choice) => [...choice.querySelectorAll("button")]);
  /** @param kind empty where the reader is not sure: then both are shown, each with its name */
  const show = (kind: string): void => {
    for (const part of document.querySelectorAll<HTMLElement>("[data-kind]"))
      part.hidden = kind !== "" && part.dataset["kind"] !== kind;
    for (const one of buttons) one.setAttribute("aria-pressed", String(one.value === kind));
  };
  for (const one of buttons)
    one.addEventListener("click", () => {
      writeAddress(one.value);
      show(one.value);
    });
  addEventListener("hashchange", () => show(kindInAddress()));
  for (const choice of choices) choice.hidden = false;
  show(kindInAddress());
};

startKindChoice();
