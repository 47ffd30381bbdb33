/** Saves this release, and remembers for the next visit what has kept it from being saved. */
import { failureKey, fullOf, refusalOf } from "./copy.ts";
import { isDue, type Failure, type Reason } from "./failure.ts";
import { NotAsPublished } from "./fetchPublished.ts";
import { fillCopy } from "./fillCopy.ts";
import { cacheName, copy, isWhole, ownCaches, scope, tellPages } from "./workerScope.ts";

const reasonOf = (error: unknown): Reason => {
  if ((error as Error | null)?.name === "QuotaExceededError") return "full";
  return error instanceof NotAsPublished ? "host" : "line";
};

const findFailure = async (): Promise<Failure | undefined> =>
  (await caches.match(failureKey(scope), { cacheName }))?.json() as Promise<Failure> | undefined;

const writeFailure = async (failure: Failure): Promise<void> => {
  try {
    await (
      await caches.open(cacheName)
    ).put(failureKey(scope), new Response(JSON.stringify(failure)));
  } catch (error) {
    // A device may be so full that this line has no space either: then nothing of this release stays.
    if (reasonOf(error) !== "full") throw error;
    if (!(await isWhole())) await caches.delete(cacheName);
  }
};

/**
 * After a try that has failed. Half a copy helps the next one, but not where there is no space for the other half, or
 * no wish for either.
 * @param tries how often this release has been tried and has got nothing new
 */
const giveUp = async (reason: Reason, tries: number): Promise<void> => {
  const refused = await caches.has(refusalOf(scope));
  const full = reason === "full";
  if (refused || (full && !(await isWhole()))) await caches.delete(cacheName);
  if (refused) return;
  // Without a copy, that there is no space outlasts this release.
  if (full && (await ownCaches()).length === 0) await caches.open(fullOf(scope));
  else if (tries > 0)
    await writeFailure({ date: copy.date, tries, reason, on: new Date().toISOString() });
};

const run = async (): Promise<void> => {
  const before = await findFailure();
  if (!isDue(before, Date.now())) throw new Error("It is too early to try this release again.");
  let news = 0;
  try {
    await fillCopy(() => {
      news += 1;
    });
    await tellPages({ type: "saved" });
  } catch (error) {
    const reason = reasonOf(error);
    const isGain = news > 0 && reason !== "full";
    await giveUp(reason, isGain ? 0 : (before?.tries ?? 0) + 1);
    await tellPages({ type: "failed", reason });
    throw error;
  }
};

let running: Promise<void> | undefined;

/**
 * Saves this release. Asked again while it does, it goes on with the one work: two pages may ask at the same time.
 * @throws where the release cannot be had whole; the pages are told why
 */
export const saveCopy = (): Promise<void> =>
  (running ??= run().finally(() => {
    running = undefined;
  }));
