/** Telephone numbers for the page of a call: by id from an address, and as what a phone dials. */
import type { PagePhone, PagePortal, PageTask } from '../../data/shipped.ts';

/** A number, and the portal whose desk answers it. */
export interface Desk {
  phone: PagePhone;
  portal: PagePortal;
}

/** Every desk once: a number that two portals give is the first one's. In the order of the portals. */
export function allDesks(portals: readonly PagePortal[]): Desk[] {
  const desks = portals.flatMap((portal) => portal.phones.map((phone) => ({ phone, portal })));
  return [...new Map(desks.toReversed().map((desk) => [desk.phone.id, desk])).values()].toReversed();
}

/** What an address asks for. Unknown ids count as none. */
export interface CallAsked {
  desk: Desk | null;
  task: PageTask | null;
}

/** Reads `?phone=ID&task=ID`; nothing else of an address is looked at. */
export function callAsked(
  query: string,
  desks: readonly Desk[],
  findTask: (id: string) => PageTask | undefined,
): CallAsked {
  const asked = new URLSearchParams(query);
  const desk = desks.find(({ phone }) => phone.id === asked.get('phone')) ?? null;
  return { desk, task: findTask(asked.get('task') ?? '') ?? null };
}

/** The address of the page for a call. */
export function callPath(phone: string, task?: string): string {
  return `/call.html?${new URLSearchParams({ phone, ...(task !== undefined && { task }) })}`;
}

const US_DIGITS = 10;

/** The number as a phone dials it: `tel:+18005389552`. Short numbers have no country. */
export function dialed(number: string): string {
  const digits = number.replace(/\D/g, '');
  if (number.startsWith('+')) return `tel:+${digits}`;
  return digits.length === US_DIGITS ? `tel:+1${digits}` : `tel:${digits}`;
}
