/** What a reader is told about the copy on their device. */
import type { CopyMark } from "./copy.ts";
import { isGivenUp, type Failure, type Reason } from "./failure.ts";

const inKilobytes = (bytes: number): string =>
  `${Math.round(bytes / 1000).toLocaleString("en-GB")} kB`;

/** A day of the calendar stays that day wherever the device is; a moment is told as the device's own day. */
const writeDay = (moment: string): string =>
  new Date(moment).toLocaleDateString("en-GB", {
    day: "numeric",
    month: "long",
    year: "numeric",
    ...(moment.includes("T") ? {} : { timeZone: "UTC" }),
  });

/** @param kept whether the browser has agreed to keep the copy */
export const tellSaved = ({ date, savedOn, bytes }: CopyMark, kept: boolean): string =>
  [
    `Saved on this device: the guide of ${writeDay(date)},`,
    `saved on ${writeDay(savedOn)}, ${inKilobytes(bytes)}.`,
    kept ? "Your browser has agreed to keep it." : "Your browser may delete it.",
  ].join(" ");

export const tellReady = ({ date }: CopyMark): string =>
  [
    `A new version is saved too: the guide of ${writeDay(date)}.`,
    "It is shown when you ask for it, or once all pages of the guide have been closed.",
  ].join(" ");

export const tellProgress = (done: number, total: number): string =>
  `Saving for use without signal: ${done} of ${total}`;

const whys: Record<Reason, string> = {
  full: "There is not enough space on this device.",
  line: "Saving stopped before the end.",
  host: "Parts of the guide arrived changed, or were missing: the fault is with this website, not with your device.",
};

const tellNextTry = ({ reason, failure }: Failed): string[] => {
  if (failure && isGivenUp(failure))
    return ["It is not tried again until the next version of the guide, or until you ask."];
  if (reason === "line") return ["It goes on from where it stopped."];
  return failure ? ["It is tried again by itself, or when you ask."] : [];
};

/** A try that has failed, and what is written down where tries have failed before. */
export type Failed = { reason: Reason; failure?: Failure | undefined };

/** @param hasCopy whether there is an older copy, which stays as it is */
export const tellFailure = (failed: Failed, hasCopy: boolean): string =>
  [
    ...(hasCopy && failed.failure
      ? [`The version of ${writeDay(failed.failure.date)} is not saved here.`]
      : []),
    whys[failed.reason],
    ...tellNextTry(failed),
    hasCopy
      ? "What was saved before still works."
      : "You can go on reading while there is a signal.",
  ].join(" ");
