import { createHash } from "node:crypto";

/** Text as part of an address: `s.66(2)` becomes `s-66-2`. */
export const slug = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/[’']/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

/** Six hexadecimal digits that stand for a text: an id that comes from content. */
export const fingerprint = (text: string): string =>
  createHash("sha256").update(text).digest("hex").slice(0, 6);
