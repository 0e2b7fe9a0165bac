import type { IsoDate, When } from '../../data/schema.ts';
import { FIELDS, type Field } from '../../data/vocabulary.ts';
import { currentOpenSeason } from '../time/calendar.ts';
import type { Situation } from './situation.ts';

/** Whether conditions hold: known to, known not to, or open until the named fields are known. */
export type Verdict = { holds: true } | { holds: false } | { holds: 'unknown'; missing: Field[] };

/** True on every day from `from` to `until`, both included; a missing end is open. */
export function isOn(
  dated: { from?: IsoDate | undefined; until?: IsoDate | undefined },
  today: IsoDate,
): boolean {
  return (!dated.from || dated.from <= today) && (!dated.until || today <= dated.until);
}

/** Tests conditions against a completed situation (see `complete`) on a day. */
export function test(when: When | undefined, situation: Situation, today: IsoDate): Verdict {
  if (!when) return { holds: true };
  if (!isOn(when, today)) return { holds: false };
  if (when.during && currentOpenSeason(today) === null) return { holds: false };
  if (when.named && !when.named.includes(situation.named ?? '')) return { holds: false };
  if (when.toState && (!situation.toState || !when.toState.includes(situation.toState))) {
    return { holds: false };
  }
  const missing: Field[] = [];
  for (const field of FIELDS) {
    const wanted: readonly string[] | undefined = when[field];
    if (!wanted) continue;
    const known = situation[field];
    if (known === undefined) missing.push(field);
    else if (!wanted.includes(known)) return { holds: false };
  }
  return missing.length === 0 ? { holds: true } : { holds: 'unknown', missing };
}
