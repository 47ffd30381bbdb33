/**
 * Serves a finished site as a host would: its own `_headers`, compressed, with 404.html for what is not there.
 * Used by `npm start`, by the tests in a browser and by the measurements, so that all three see what readers see.
 */
import { readFile, stat } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";
import { mediaTypes } from "../src/publish/mediaTypes.ts";

const compress = promisify(brotliCompress);
export type HeaderRule = { pattern: string; headers: [string, string][] };

/** Reads a `_headers` file: a path on a line of its own, its headers indented below it. */
export const readHeaderRules = (text: string): HeaderRule[] => {
  const rules: HeaderRule[] = [];
  for (const line of text.split("\n")) {
    const header = /^\s+([^:]+):\s*(.*)$/.exec(line);
    if (header) rules.at(-1)?.headers.push([header[1]!, header[2]!]);
    else if (line.trim()) rules.push({ pattern: line.trim(), headers: [] });
  }
  return rules;
};

/** The headers that the rules give to a path. A pattern may end in `*`. */
export const headersFor = (rules: readonly HeaderRule[], path: string): [string, string][] =>
  rules
    .filter(({ pattern }) =>
      pattern.endsWith("*") ? path.startsWith(pattern.slice(0, -1)) : path === pattern,
    )
    .flatMap(({ headers }) => headers);

export type Serving = {
  url: string;
  origin: string;
  close(): Promise<void>;
  server: Server;
  requests: string[];
};

export type ServeOptions = {
  folder: string;
  /** 0 takes any free port. */
  port?: number;
  prefix?: string;
  /** Answers a request itself where it returns true; for tests that break things, and for live reload. */
  intercept?: (request: IncomingMessage, response: ServerResponse) => boolean | Promise<boolean>;
};

/** An address without its percent signs; undefined where nobody can read it. */
const decode = (address: string): string | undefined => {
  try {
    return decodeURIComponent(address);
  } catch {
    return undefined;
  }
};

const fileOf = async (
  folder: string,
  below: string,
): Promise<{ path: string; redirect?: true } | undefined> => {
  if (below.startsWith("/") || below.split(/[/\\]/).includes("..")) return undefined;
  const path = join(folder, below === "" || below.endsWith("/") ? `${below}index.html` : below);
  const found = await stat(path).catch(() => undefined);
  if (found?.isFile()) return { path };
  return found?.isDirectory() && (await stat(join(path, "index.html")).catch(() => undefined))
    ? { path, redirect: true }
    : undefined;
};

const packedBytes = new Map<string, Buffer>();
/** As a good host packs its files: as small as they get, but for large ones, where that takes seconds. */
const packed = async (body: Buffer, key: string): Promise<Buffer> => {
  const known = packedBytes.get(key);
  if (known) return known;
  const made = await compress(body, {
    params: { [constants.BROTLI_PARAM_QUALITY]: body.length < 100_000 ? 11 : 5 },
  });
  packedBytes.set(key, made);
  return made;
};

const answer = async (
  folder: string,
  prefix: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  const { pathname, search } = new URL(`http://localhost${request.url ?? "/"}`);
  const rules = readHeaderRules(await readFile(join(folder, "_headers"), "utf8").catch(() => ""));
  for (const [name, value] of headersFor(rules, pathname)) response.setHeader(name, value);
  const below = pathname.startsWith(prefix) ? decode(pathname.slice(prefix.length)) : undefined;
  const found =
    below === undefined || below === "_headers" ? undefined : await fileOf(folder, below);
  if (found?.redirect) {
    response.writeHead(301, { Location: `${pathname}/${search}` }).end();
    return;
  }
  const path = found?.path ?? join(folder, "404.html");
  const body = await readFile(path).catch(() => Buffer.from("Not found"));
  const type = mediaTypes[path.slice(path.lastIndexOf(".") + 1)] ?? "application/octet-stream";
  const text =
    /text|json|xml|svg/.test(type) &&
    String(request.headers["accept-encoding"] ?? "").includes("br");
  const sent = text
    ? await packed(body, `${path} ${(await stat(path).catch(() => undefined))?.mtimeMs ?? 0}`)
    : body;
  if (text) response.setHeader("Content-Encoding", "br");
  response.writeHead(found ? 200 : 404, {
    "Content-Type": type,
    "Content-Length": sent.length,
    Vary: "Accept-Encoding",
  });
  response.end(request.method === "HEAD" ? undefined : sent);
};

/** Starts to serve a folder on this machine alone. */
export const serve = async ({
  folder,
  port = 0,
  prefix = "/",
  intercept,
}: ServeOptions): Promise<Serving> => {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(request.url ?? "");
    void (async () => {
      if (await intercept?.(request, response)) return;
      await answer(folder, prefix, request, response);
    })().catch((error: unknown) => {
      if (!response.headersSent)
        response.writeHead(500, { "Content-Type": "text/plain; charset=utf-8" });
      response.end(String(error));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", resolve);
  });
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  return {
    url: origin + prefix,
    origin,
    server,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
};
