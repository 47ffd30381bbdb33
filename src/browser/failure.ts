/**
 * When saving a release fails again and again: how often it is tried, and when. Shared by the worker that tries and
 * the pages that tell of it; pure, so that every case is under test.
 */

/**
 * Why saving has failed: no space on the device; a line that broke off, or went silent; a host that does not send
 * what was published.
 */
export type Reason = "full" | "line" | "host";

/**
 * Written down for a release by each try that has brought nothing new. One that was cut off, and has brought a part,
 * goes on at the next visit and does not count.
 */
export type Failure = {
  /** The day of that release; see `Copy`. */
  date: string;
  tries: number;
  reason: Reason;
  /** When it was last tried: a moment of the device's own clock. */
  on: string;
};

const hour = 3_600_000;
/**
 * How long to wait after so many tries. A host that is being brought up to date is whole in a minute, and an hour or
 * a day later most others are too. One that changes what it sends always does, and each try costs the reader up to
 * all pages: after the last there is none for this release, until the reader asks.
 */
const waits = [0, 0, hour, 24 * hour];

/** No more tries for this release. */
export const isGivenUp = ({ tries }: Failure): boolean => tries >= waits.length;

/**
 * Whether it is time for the next try.
 * @param now in milliseconds; a clock that was put back does not stop it
 */
export const isDue = (failure: Failure | undefined, now: number): boolean => {
  if (failure === undefined) return true;
  if (isGivenUp(failure)) return false;
  const passed = now - Date.parse(failure.on);
  return passed < 0 || passed >= waits[failure.tries]!;
};
