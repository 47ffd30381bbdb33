/** The host of the repository, as far as the project's scripts speak with it: GitHub's REST interface, in plain words. */

import { BadFlag } from "./flags.ts";

/** A request that the host did not grant; its message says why, and what to do. */
export class HostError extends Error {
  /** The status of the answer; 0 where there was none. */
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.name = "HostError";
    this.status = status;
  }
}

export type HostOptions = {
  /** The address of the interface, as in https://api.github.com. */
  api: string;
  token: string;
  /** Owner and name, as in council/sen-signpost. */
  repository: string;
};

export type Host = {
  /**
   * Asks for a path below the repository, as in `/issues/5/comments`, and gives the answer's JSON.
   * @throws HostError
   */
  request<Answer>(method: "GET" | "POST" | "PATCH", path: string, body?: unknown): Promise<Answer>;
  /** Every item of a list, page after page. @throws HostError */
  list<Item>(path: string): Promise<Item[]>;
};

/** Who writes when a workflow of the repository does. Only what this author wrote is ever changed. */
export const workflowAuthor = "github-actions[bot]";

/**
 * What the workflow that runs a script has set.
 * @throws BadFlag where it is not set
 */
export const setting = (name: string): string => {
  const value = process.env[name];
  if (!value) throw new BadFlag(`${name} is not set. The workflow that runs this sets it.`);
  return value;
};

/** How long an answer may take. */
const patience = 30_000;
/** Items to a page of a list: the most that the host gives. */
const perPage = 100;

/** Why the host said no. */
const explain = (status: number, headers: Headers, what: string): string => {
  const reset = Number(headers.get("x-ratelimit-reset"));
  if (
    status === 429 ||
    (status === 403 && (headers.get("x-ratelimit-remaining") === "0" || headers.has("retry-after")))
  ) {
    const when = headers.get("retry-after")
      ? ` It takes them again in ${headers.get("retry-after")} seconds.`
      : reset > 0
        ? ` It takes them again at ${new Date(reset * 1000).toISOString().slice(11, 16)} UTC.`
        : "";
    return `The host takes no more requests for now (${status}).${when} Run this again then.`;
  }
  if (status === 401)
    return `The host does not know the token (401), for ${what}. Give it one that has not run out.`;
  if (status === 403)
    return `The token may not do this (403): ${what}. Give the job the permission it needs.`;
  if (status === 404)
    return `The host has nothing there (404), or the token may not see it: ${what}.`;
  if (status === 422) return `The host does not take what was sent (422): ${what}.`;
  return status >= 500
    ? `The host failed (${status}) at: ${what}. Run this again later.`
    : `The host answered with ${status} to: ${what}.`;
};

/** Speaks with the host about one repository. A request that may be repeated is, once, where the host fails. */
export const connect = ({ api, token, repository }: HostOptions): Host => {
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository))
    throw new Error(
      `A repository is written with its owner, as in council/sen-signpost (found: ${repository})`,
    );
  const ask = async (method: string, path: string, body: unknown): Promise<Response> => {
    try {
      return await fetch(`${api.replace(/\/$/, "")}/repos/${repository}${path}`, {
        method,
        signal: AbortSignal.timeout(patience),
        headers: {
          Accept: "application/vnd.github+json",
          Authorization: `Bearer ${token}`,
          "X-GitHub-Api-Version": "2022-11-28",
          "User-Agent": "sen-signpost",
          ...(body === undefined ? {} : { "Content-Type": "application/json" }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
    } catch (error) {
      // fetch says only that it failed; why stands in its cause.
      const cause = error instanceof Error ? (error.cause ?? error) : error;
      throw new HostError(
        0,
        `The host did not answer at ${api}: ${cause instanceof Error ? cause.message : String(cause)}`,
      );
    }
  };
  const request = async <Answer>(
    method: "GET" | "POST" | "PATCH",
    path: string,
    body?: unknown,
  ): Promise<Answer> => {
    let response = await ask(method, path, body);
    // Not a POST: the host may have done it before it failed, and then there would be two.
    if (response.status >= 500 && method !== "POST") response = await ask(method, path, body);
    if (!response.ok)
      throw new HostError(
        response.status,
        explain(response.status, response.headers, `${method} ${path}`),
      );
    return (await response.json()) as Answer;
  };
  return {
    request,
    list: async <Item>(path: string): Promise<Item[]> => {
      const items: Item[] = [];
      for (let page = 1; ; page++) {
        const found = await request<Item[]>(
          "GET",
          `${path}${path.includes("?") ? "&" : "?"}per_page=${perPage}&page=${page}`,
        );
        items.push(...found);
        if (found.length < perPage) return items;
      }
    },
  };
};

/** Speaks with the host that the workflow names, about its repository. @throws BadFlag */
export const connectHere = (): Host =>
  connect({
    api: setting("GITHUB_API_URL"),
    token: setting("GITHUB_TOKEN"),
    repository: setting("GITHUB_REPOSITORY"),
  });
