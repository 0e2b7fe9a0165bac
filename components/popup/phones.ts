import type { PagePortal } from '../../data/shipped.ts';

/** A telephone number with what shows where it comes from. */
export type ProvenPhone = PagePortal['phones'][number];

/** The telephone numbers of all portals of an answer, each once: several portals share a desk. */
export function phonesOf(portals: readonly PagePortal[]): ProvenPhone[] {
  const phones = portals.flatMap((portal) => portal.phones);
  return [...new Map(phones.map((phone) => [`${phone.label} ${phone.number}`, phone])).values()];
}
