/** What a page says about itself to its scripts. */
const root = document.documentElement.dataset;

/** Where the guide stands on its host; begins and ends with a slash. */
export const base = root["base"] ?? "/";
/** Whether this copy of the site keeps offline copies, takes them away, or does neither. */
export const offline = root["offline"] as "on" | "kill" | "off";

/** A new element with text in it. Text is always set as text, never as HTML. */
export const element = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  text = "",
  attributes: Record<string, string> = {},
): HTMLElementTagNameMap[Name] => {
  const made = document.createElement(name);
  made.textContent = text;
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  return made;
};

/** A button that does one thing. */
export const button = (text: string, act: () => void, quiet = false): HTMLButtonElement => {
  const made = element("button", text, { type: "button", ...(quiet ? { class: "quiet" } : {}) });
  made.addEventListener("click", act);
  return made;
};
