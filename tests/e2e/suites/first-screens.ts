import { describe, expect, it } from 'vitest';
import { readUncheckedData } from '../../../build/data/read.ts';
import {
  type Measured,
  measureAnswers,
  measured,
  openAnswer,
  POPUP,
  summary,
} from '../../../lab/answers/measure.ts';
import { PEOPLE } from '../../../lab/answers/people.ts';
import type { BrowserKind } from '../../../lab/browsers/find.ts';
import type { Running } from './index.ts';

/** Common jobs, each with the one thing that matters: it has to be in sight and the biggest thing there. */
const JOBS: readonly [task: string, biggest: RegExp][] = [
  ['check-referral', /^Open TriWest$/],
  ['add-newborn', /^within 90 days$/],
  ['move-between-regions', /^within 90 days$/],
  ['recover-login', /myAuth/],
  ['refill-prescription', /^Open /],
  ['dental-claim', /^Open United Concordia$/],
  ['change-plan-open-season', /^[A-Z][a-z]+ \d+, \d{4}$/],
  ['retire-from-service', /^within 90 days$/],
  ['replace-id-card', /^Find an ID card office$/],
  ['find-phone', /^888-874-9378$/],
];

const MINUTES = 60_000;

/** The share of answers that have to be whole on one screen. Each person opens a sixth of them. */
const WHOLE = 0.81;

/** What one screen of the popup holds. Letters have other widths in Firefox, so Chromium alone is measured. */
export function firstScreensSuite(running: Running, kind: BrowserKind): void {
  describe.runIf(kind === 'chromium')('the first screen of an answer', () => {
    it.each(JOBS)('%s: what matters is in sight, and the biggest thing there', async (task, biggest) => {
      const { extensionBaseUrl } = running();
      const page = await running().extensionPage('popup.html');
      await page.setViewport(POPUP);
      await openAnswer(page, extensionBaseUrl, task, PEOPLE[0]!);
      const found = await measured(page);
      expect(found.biggest).toMatch(biggest);
      expect(found.biggestInSight).toBe(true);
    });

    it(
      'holds most answers whole, in few words, for six people',
      async () => {
        const tasks = readUncheckedData().tasks.map(({ id }) => id);
        const page = await running().extensionPage('popup.html');
        const found: Measured[] = [];
        for (const [turn, person] of PEOPLE.entries()) {
          // All answers for all people take eight minutes: `npm run measure:answers` opens those.
          const theirs = tasks.filter((_, index) => index % PEOPLE.length === turn);
          found.push(...(await measureAnswers(page, running().extensionBaseUrl, theirs, [person])));
        }
        expect(
          found.filter((one) => !one.biggestInSight).map(({ task, person }) => `${task}: ${person}`),
        ).toEqual([]);
        const { whole, medianWords } = summary(found);
        expect(whole).toBeGreaterThanOrEqual(WHOLE);
        expect(medianWords).toBeLessThanOrEqual(80);
      },
      15 * MINUTES,
    );
  });
}
