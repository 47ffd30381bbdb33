/** What a result can show beyond its title: a question's short answer, a service's number, a word's meaning. */
import type { Evidence } from "../../_data/fields.ts";
import type { Guide } from "../guide/Guide.ts";
import { plainText } from "../prose/plain.ts";

export type Detail = { text: string; phone?: string };
/** By the entry's address. */
export type Details = Record<string, Detail>;

const shown = (phone: (Evidence & { number: string }) | undefined): string | undefined =>
  phone && (phone.seen ?? phone.confirmed) ? phone.number : undefined;

/** Details of every entry. A number is among them only where its page shows it too. */
export const listDetails = (guide: Guide): Details => {
  const details: Details = {};
  const add = (address: string, source: string, phone?: string): void => {
    details[address] = { text: plainText(source, guide), ...(phone ? { phone } : {}) };
  };
  for (const { id, short } of guide.questions) add(guide.target(`question:${id}`).address, short);
  for (const { id, summary } of guide.roles) add(guide.target(`role:${id}`).address, summary);
  for (const { id, summary } of guide.resources)
    add(guide.target(`resource:${id}`).address, summary);
  for (const { id, summary, local, phone } of guide.signposting) {
    const service = local && guide.area.services[local];
    add(
      guide.target(`help:${id}`).address,
      service ? `${service.name}. ${summary}` : summary,
      shown(service ? service.phone : phone),
    );
  }
  for (const { id, meaning } of guide.terms) add(guide.target(`word:${id}`).address, meaning);
  return details;
};
