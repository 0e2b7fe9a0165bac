import { CALL_CENTERS } from '../../data/place-names.ts';
import type { PagePortal } from '../../data/shipped.ts';
import type { Lead } from '../../data/vocabulary.ts';
import { plainWords } from '../../model/words/words.ts';

/** A telephone number with what shows where it comes from. */
export type ProvenPhone = PagePortal['phones'][number];

/**
 * The telephone numbers of all portals of an answer, each once: several portals share a desk. A site without accounts
 * has no desk for what is read there; its number is given only where the task is a call.
 */
export function phonesOf(portals: readonly PagePortal[], lead: Lead): ProvenPhone[] {
  const phones = portals.flatMap((portal) =>
    lead === 'call' || portal.signIn.length > 0 ? portal.phones : [],
  );
  return [...new Map(phones.map((phone) => [`${phone.label} ${phone.number}`, phone])).values()];
}

/** The same numbers, that of the area first which serves a place named in the words. */
export function nearestFirst(phones: readonly ProvenPhone[], words: string): ProvenPhone[] {
  const text = ` ${plainWords(words).join(' ')} `;
  const isNear = ({ id }: ProvenPhone) =>
    CALL_CENTERS[id]?.some((name) => text.includes(` ${name} `)) ?? false;
  return phones.toSorted((a, b) => Number(isNear(b)) - Number(isNear(a)));
}
