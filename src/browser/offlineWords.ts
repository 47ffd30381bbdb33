/** What a reader is told about the copy on their device. */
import type { CopyMark } from "./copy.ts";

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
export const tellSaved = ({ date, release, savedOn, bytes }: CopyMark, kept: boolean): string =>
  `Saved on this device: the guide of ${writeDay(date)} (release ${release}), saved on ${writeDay(savedOn)}, ${inKilobytes(bytes)}. ${
    kept ? "Your browser has agreed to keep it." : "Your browser may delete it."
  }`;

export const tellReady = ({ date, release }: CopyMark): string =>
  `A new version is saved too: the guide of ${writeDay(date)} (release ${release}). It is shown when you ask for it, or once all pages of the guide have been closed.`;

export const tellProgress = (done: number, total: number): string =>
  `Saving for use without signal: ${done} of ${total}`;

/** @param hasCopy whether there is an older copy, which stays as it is */
export const tellFailure = (reason: string | undefined, hasCopy: boolean): string =>
  [
    reason === "full"
      ? "There is not enough space on this device."
      : "Saving stopped before the end. It goes on from where it stopped.",
    hasCopy
      ? "What was saved before still works."
      : "You can go on reading while there is a signal.",
  ].join(" ");
