import type { Phone, Portal } from '../../data/schema.ts';

/** The telephone numbers of all portals of an answer, each once: several portals share a desk. */
export function phonesOf(portals: readonly Portal[]): Phone[] {
  const phones = portals.flatMap((portal) => portal.phones);
  return [...new Map(phones.map((phone) => [`${phone.label.en} ${phone.number}`, phone])).values()];
}
