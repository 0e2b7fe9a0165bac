/** The telephone numbers that the data knows, ready to be compared with those of a message. */
import type { IsoDate } from '../../data/schema.ts';
import type { PagePhone, PagePortal, PageTopic } from '../../data/shipped.ts';
import { digitsOf } from './phone-numbers.ts';

/** A number of the data. `portal`: whose it is; null for help that is no portal's. */
export interface Desk {
  phone: PagePhone;
  portal: string | null;
  digits: string;
  /** The day on which it was last compared with its sources; null where the page does not know it. */
  checked: IsoDate | null;
}

/** Every number once, in the order of the portals; of a number with several labels the first. */
export function desksOf(portals: readonly PagePortal[], topics: readonly PageTopic[]): Desk[] {
  const own = portals.flatMap((portal) =>
    portal.phones.map((phone) => ({ phone, portal: portal.id, checked: phone.checked ?? portal.checked })),
  );
  const others = topics.flatMap(({ phones = [] }) =>
    phones.map((phone) => ({ phone, portal: null, checked: null })),
  );
  const desks = [...own, ...others].map((desk) => ({ ...desk, digits: digitsOf(desk.phone.number) }));
  return [...new Map(desks.toReversed().map((desk) => [desk.digits, desk])).values()].toReversed();
}

/** Shorter numbers are near to one another by nature. */
const MIN_NEAR = 10;

/** The desk whose number differs from these digits by one of them, or by two that changed places; else null. */
export function nearDesk(desks: readonly Desk[], digits: string): Desk | null {
  if (digits.length < MIN_NEAR) return null;
  return desks.find((desk) => desk.digits.length === digits.length && isNear(desk.digits, digits)) ?? null;
}

function isNear(known: string, typed: string): boolean {
  const differing = [...known].flatMap((digit, at) => (digit === typed[at] ? [] : [at]));
  const [first = 0, second = 0] = differing;
  if (differing.length === 1) return true;
  const swapped = known[first] === typed[second] && known[second] === typed[first];
  return differing.length === 2 && second === first + 1 && swapped;
}
