/** Hosts that do not send what was published, as real ones do; each is put in the place of `Host.instead`. */
import type { IncomingMessage, ServerResponse } from "node:http";
import type { SiteFile } from "../../src/publish/assets.ts";
import type { Host } from "./offline-helpers.ts";

type Instead = Host["instead"];

const pathOf = ({ url }: IncomingMessage): string => {
  const path = new URL(url!, "http://localhost").pathname.slice(1);
  return path === "" || path.endsWith("/") ? `${path}index.html` : path;
};

/** Answers with other bytes where there are any for the file that is asked for, with the host's own headers. */
const sending =
  (files: readonly SiteFile[], alter: (file: SiteFile) => string | undefined): Instead =>
  (request: IncomingMessage, response: ServerResponse) => {
    const file = files.find(({ path }) => path === pathOf(request));
    const body = file && alter(file);
    if (body === undefined) return false;
    const isHtml = file!.path.endsWith(".html");
    response
      .writeHead(200, { "Content-Type": isHtml ? "text/html; charset=utf-8" : "application/json" })
      .end(body);
    return true;
  };

export const injected = "/cdn-cgi/injected.js";

/** Puts a script into every page, tidies its links, hides its email addresses and takes spaces out. */
export const changingHtml = (files: readonly SiteFile[]): Instead =>
  sending(files, ({ path, bytes }) =>
    path.endsWith(".html")
      ? Buffer.from(bytes)
          .toString()
          .replace("</body>", `<script src="${injected}"></script></body>`)
          .replaceAll(/href="mailto:[^"]*"/g, 'href="/cdn-cgi/l/email-protection#00"')
          .replaceAll('href="/', 'data-tidied href="/')
          .replaceAll("  ", " ")
      : undefined,
  );

/** Minifies one file that is not a page. */
export const changingFile = (files: readonly SiteFile[], changed: string): Instead =>
  sending(files, ({ path, bytes }) =>
    path === changed ? `${Buffer.from(bytes).toString()}\n` : undefined,
  );
