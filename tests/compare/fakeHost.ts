/**
 * A server that speaks the part of the host's interface that comments need,
 * and keeps what it is told.
 */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export type Kept = { id: number; body: string; user: { login: string } };
export type FakeHost = {
  api: string;
  comments: Kept[];
  /** Each request as method and path, in their order. */
  asked: string[];
  /** Answers the next requests, as many as are given, in place of the server. */
  failures: { status: number; headers?: Record<string, string> }[];
  close(): void;
};

/** @param head the commit at which pull request 7 stands */
export const startFakeHost = async ({
  head,
  token,
  repository,
}: {
  head: string;
  token: string;
  repository: string;
}): Promise<FakeHost> => {
  const host: FakeHost = {
    api: "",
    comments: [],
    asked: [],
    failures: [],
    close: () => void server.close(),
  };
  const answer = (
    response: ServerResponse,
    status: number,
    body: unknown,
    headers: Record<string, string> = {},
  ): void =>
    void response
      .writeHead(status, { "Content-Type": "application/json", ...headers })
      .end(JSON.stringify(body));
  const readBody = async (request: IncomingMessage): Promise<string> => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    return parts.length === 0
      ? ""
      : (JSON.parse(Buffer.concat(parts).toString()) as { body: string }).body;
  };
  const server = createServer(
    (request, response) =>
      void readBody(request).then((body) => {
        const { pathname, searchParams } = new URL(request.url!, "http://host.invalid");
        host.asked.push(`${request.method} ${pathname}`);
        const failure = host.failures.shift();
        if (failure) return answer(response, failure.status, { message: "no" }, failure.headers);
        if (request.headers.authorization !== `Bearer ${token}`)
          return answer(response, 401, { message: "Bad credentials" });
        const path = pathname.replace(`/repos/${repository}`, "");
        if (request.method === "GET" && path === "/pulls/7")
          return answer(response, 200, { head: { sha: head } });
        if (request.method === "GET" && path === "/issues/7/comments") {
          const [size, page] = [
            Number(searchParams.get("per_page") ?? 30),
            Number(searchParams.get("page") ?? 1),
          ];
          return answer(response, 200, host.comments.slice((page - 1) * size, page * size));
        }
        if (request.method === "POST" && path === "/issues/7/comments") {
          host.comments.push({
            id: host.comments.length + 1,
            body,
            user: { login: "github-actions[bot]" },
          });
          return answer(response, 201, host.comments.at(-1));
        }
        const comment =
          request.method === "PATCH"
            ? host.comments.find(({ id }) => path === `/issues/comments/${id}`)
            : undefined;
        if (!comment) return answer(response, 404, { message: "Not Found" });
        comment.body = body;
        return answer(response, 200, comment);
      }),
  );
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  host.api = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return host;
};
