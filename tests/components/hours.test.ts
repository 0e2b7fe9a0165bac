import { describe, expect, it } from 'vitest';
import { hoursText, openText } from '../../components/shared/hours.ts';
import type { DeskHours } from '../../data/schema.ts';
import { speak } from '../kit/messages.ts';

const EAST = { week: 'Mon-Fri 08:00-18:00', zone: 'America/New_York' } as const;
/** Moments of the computer's own clock, so that the words are the same in every time zone. */
const clock = (moment: string) =>
  new Intl.DateTimeFormat('en-US', { hour: 'numeric', minute: '2-digit' }).format(new Date(moment));
const plain = (text: string) => text.replaceAll(/\s/g, ' ');

describe('a desk in words', () => {
  it.each([
    ['2026-11-30T17:00:00Z', EAST, `Usually open now, until ${clock('2026-11-30T23:00:00Z')}`],
    ['2026-11-30T12:58:00Z', EAST, `Usually closed now; opens ${clock('2026-11-30T13:00:00Z')}`],
    ['2026-12-25T15:00:00Z', EAST, 'Federal holiday, so it may be closed; opens Monday'],
    ['2026-12-25T15:00:00Z', { week: 'always' }, 'Open now'],
  ] as [string, DeskHours, string][])('at %s', (moment, hours, expected) => {
    speak('en');
    expect(plain(openText(hours, new Date(moment), { language: 'en' }))).toContain(plain(expected));
  });

  it('tells the day only where it is another one', () => {
    speak('es');
    const friday = plain(openText(EAST, new Date('2026-12-04T23:30:00Z'), { language: 'es' }));
    expect(friday).toMatch(/^Por lo general cerrado ahora; abre (el )?lunes/);
    expect(hoursText({ week: 'always' }, { language: 'es' })).toBe('día y noche, todos los días');
  });
});
