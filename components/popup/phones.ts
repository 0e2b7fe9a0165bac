import type { PagePhone, PagePortal } from '../../data/shipped.ts';

/** The telephone numbers of all portals of an answer, each once: several portals share a desk. */
export function phonesOf(portals: readonly PagePortal[]): PagePhone[] {
  const phones = portals.flatMap((portal) => portal.phones);
  return [...new Map(phones.map((phone) => [`${phone.label} ${phone.number}`, phone])).values()];
}
