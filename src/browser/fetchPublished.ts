/** Files from the host as they were published, or an error that says where the fault is. */
import { hashLength } from "./copy.ts";
import { scope } from "./workerScope.ts";

/**
 * A file that has not come by then does not come. Twice that is less than the five minutes after which a browser
 * ends the whole try, without a word to the pages.
 */
const patience = 120_000;

/** The host answers with something else than was published. A line that breaks off is the browser's own error. */
export class NotAsPublished extends Error {}

const fetchBytes = async (address: string, cache: RequestCache): Promise<ArrayBuffer> => {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), patience);
  try {
    const response = await fetch(scope + address, { cache, signal: stop.signal });
    return await response.arrayBuffer();
  } finally {
    clearTimeout(timer);
  }
};

const hashOf = async (bytes: ArrayBuffer): Promise<string> =>
  Array.from(new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)), (byte) =>
    byte.toString(16).padStart(2, "0"),
  )
    .join("")
    .slice(0, hashLength);

/**
 * Fetches one file. Where it is not as published it is asked for once more, past the browser's own cache: what was
 * spoilt there is otherwise confirmed by the host, under its tag, for ever.
 * @param hash the beginning of the SHA-256 of its bytes, as the list has it
 * @param cache how the browser's cache is used at first
 * @throws NotAsPublished; what `fetch` throws, where the line breaks off or nothing comes in time
 */
export const fetchPublished = async (
  address: string,
  hash: string,
  cache: RequestCache,
): Promise<ArrayBuffer> => {
  for (const use of [cache, "reload"] as const) {
    const bytes = await fetchBytes(address, use);
    if ((await hashOf(bytes)) === hash) return bytes;
  }
  throw new NotAsPublished(`${address} is not as published`);
};

const atOnce = 6;

/**
 * Fetches several files side by side.
 * @param fetchOne fetches and keeps one of them
 * @throws NotAsPublished once all others are kept: the next try then asks for that one alone; at once what else
 * `fetchOne` throws, since a line that breaks off or a device that is full is so for all of them
 */
export const fetchEach = async (
  addresses: readonly string[],
  fetchOne: (address: string) => Promise<void>,
): Promise<void> => {
  const waiting = [...addresses];
  let fault: NotAsPublished | undefined;
  const runs = Array.from({ length: atOnce }, async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
      try {
        await fetchOne(next);
      } catch (error) {
        if (error instanceof NotAsPublished) fault = error;
        else {
          waiting.length = 0;
          throw error;
        }
      }
  });
  // All have ended before a failure is told, so that none reports its progress after it.
  const failed = (await Promise.allSettled(runs)).find((run) => run.status === "rejected");
  if (failed) throw failed.reason;
  if (fault) throw fault;
};
