/** The tags of a piece of HTML, and what of them may come out of an editor's text. */
import assert from "node:assert/strict";

const allowedTags = [
  "p",
  "a",
  "b",
  "strong",
  "em",
  "span",
  "ul",
  "ol",
  "li",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "blockquote",
  "br",
  "section",
  "table",
  "thead",
  "tbody",
  "tr",
  "th",
  "td",
];
const allowedAttributes = [
  "href",
  "title",
  "class",
  "id",
  "start",
  "style",
  "data-pagefind-ignore",
  "tabindex",
  "role",
  "aria-label",
];
const allowedAddress = /^(?:https:\/\/|mailto:|tel:|\/|#)/;

export type Tag = { name: string; attributes: [name: string, value: string][] };

const unescape = (text: string): string =>
  text
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");

/** The tags of a piece of HTML, told apart as a browser would; anything else with an angle bracket in it throws. */
export const tagsOf = (html: string): Tag[] => {
  const tags: Tag[] = [];
  const rest = html.replace(
    /<\/?([a-z][a-z0-9]*)((?:\s+[^\s"'<>=/]+(?:="[^"<>]*")?)*)\s*\/?>/g,
    (_, name: string, attributes: string) => {
      tags.push({
        name,
        attributes: [...attributes.matchAll(/([^\s"'<>=/]+)(?:="([^"]*)")?/g)].map((match) => [
          match[1]!,
          unescape(match[2] ?? ""),
        ]),
      });
      return "";
    },
  );
  assert.doesNotMatch(rest, /[<>]/, html);
  return tags;
};

export const assertSafe = (html: string): void => {
  for (const { name, attributes } of tagsOf(html)) {
    assert.ok(allowedTags.includes(name), `<${name}> in ${html}`);
    assert.equal(
      new Set(attributes.map(([attribute]) => attribute)).size,
      attributes.length,
      `an attribute twice in ${html}`,
    );
    for (const [attribute, value] of attributes) {
      assert.ok(allowedAttributes.includes(attribute), `${attribute}= in ${html}`);
      if (attribute === "href") assert.match(value, allowedAddress, html);
      if (attribute === "id") assert.match(value, /^[a-z0-9-]+$/, html);
      if (attribute === "style") assert.match(value, /^text-align:(?:left|right|center)$/, html);
    }
  }
};
