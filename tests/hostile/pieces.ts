/** Pieces of text that mean something to a program somewhere between an editor's file and a reader's page. */
import * as fc from "fast-check";

/** Seen by nobody: control characters, marks of direction, halves of characters, spaces that are none. */
export const unseen = [
  "\u0000", "\u0007", "\u0008", "\u000b", "\u000c", "\u001b[2J", "\u007f", "\u0085", "\u009b", "\u00a0", "\u00ad", "\u034f", "\u061c", "\u200b", "\u200d", "\u200e", "\u200f",
  "\u2028", "\u2029", "\u202a", "\u202e", "\u2066", "\u2069", "\ufe0f", "\ufeff", "\ufffd", "\ufffe", "\uffff", "\ud800", "\udfff", "\u{10ffff}", "\u{e0041}", "\t", "\r", "\r\n", "\n", "\n\n",
];

/** Seen by everybody, and more than one letter to a program. */
export const seen = ["é", "e\u0301", "ß", "İ", "ı", "ﬁ", "Ω", "中", "עברית", "العربية", "👩‍👩‍👧", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "Z̷̡̢͍̻", "½", "①", "６０００", "“", "’", "–", "…", "£"];

export const numbers = ["0", "-0", "007", "1e999", "-1e-999", "0x1F", "0o17", ".nan", ".inf", "1_000", "12:30", "2026-02-30", "2026-13-01T25:61:61Z", "0000-00-00", "9007199254740993", "9".repeat(400)];

/** Names that every object of the language has. */
export const names = ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "valueOf", "length", "then", "toJSON", "area.__proto__", "area.constructor"];

export const html = [
  "<script>alert(1)</script>", "</script>", "</style>", "</title>", "</textarea>", "<!--", "-->", "<![CDATA[", "]]>", "<?xml ?>", "<img src=x onerror=alert(1)>", "<svg/onload=alert(1)>", "<a href=javascript:alert(1)>",
  "<b", "<", ">", "&", "&lt;", "&#60;", "&#x3c;", "&amp;lt;", "&colon;", "&Tab;", "&NewLine;", "&nbsp;", "&#0;", "&#xD800;", '"', "'", "`", '" onmouseover="alert(1)', "' onmouseover='alert(1)", "\\", "$&", "$1", "${1}", "{{ x }}", "{% x %}",
];

export const piece: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...unseen, ...seen, ...numbers, ...names, ...html),
  fc.string({ unit: "binary", maxLength: 12 }), fc.string({ unit: "grapheme", maxLength: 12 }),
);

/** Any text made of such pieces. */
export const text: fc.Arbitrary<string> = fc.array(fc.oneof(piece, fc.constantFrom(" ", ". ", "word", "SENCO", "6k")), { maxLength: 12 }).map((parts) => parts.join(""));
