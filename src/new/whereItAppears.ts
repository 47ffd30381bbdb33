import { addressOf, type KindName } from "../kinds/kinds.ts";

/** Where readers will meet a new record, and what is left to do in its file. */
export const describePlace = (
  kind: KindName,
  id: string,
  record: Readonly<Record<string, unknown>>,
): string => {
  const address = addressOf(kind, id);
  switch (kind) {
    case "questions":
      return (
        `It will stand at ${address}, among the questions on the first page, ` +
        "in the A to Z and in search."
      );
    case "roles":
      return (
        `It will stand at ${address}, in the list of people and bodies, ` +
        `in the A to Z and in search. Links lead to it as role:${id}.`
      );
    case "resources":
      return (
        `It will stand at ${address}, in the list of money and support, ` +
        `in the A to Z and in search. Links lead to it as resource:${id}.`
      );
    case "signposting":
      return (
        `It will stand at ${address}, in the list of places to turn, ` +
        `in the A to Z and in search. Links lead to it as help:${id}.`
      );
    case "terms":
      return (
        `It will stand at ${address}, in the A to Z and in search. ` +
        'With "explain" in its file, its first use on each page explains itself.'
      );
    case "sources":
      return (
        `It will stand at ${address} and in the list of sources. ` +
        `Sentences rest on it as [@${id}, and the place in it].`
      );
    case "changes":
      return `It will stand at ${address}, the newest first.`;
    case "areas":
      return (
        `Its edition is made by: npm run build -- --area ${id}. ` +
        "Words such as {area.supportPlan} take its own wording where its file has one."
      );
    case "redirects":
      return `Whoever opens ${String(record["from"])} will be led to ${String(record["to"])}.`;
  }
};
