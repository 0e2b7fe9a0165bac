/** The command line's summary of an answer matches what the popup draws. */
import { describe, expect, it } from 'vitest';
import { answerTo, asked } from '../../model/answer/answer.ts';
import { summaryOf } from '../../model/answer/shown.ts';
import type { Profile } from '../../model/answer/situation.ts';
import { TODAY } from '../kit/fixtures.ts';
import { find, showPopup } from '../kit/setup.tsx';

const QUESTIONS: [string, Profile][] = [
  ['check my referral', { region: 'west' }],
  ['check my referral', {}],
  ['my referral in Germany', { region: 'west' }],
  ['moving from Virginia to Texas', {}],
  ['pay my premium', { region: 'east', status: 'retiree' }],
  ['braces referral claim new card', { region: 'east' }],
  ['triwest login', {}],
  ['hnfs phone', { region: 'east' }],
  ['va disability compensation', {}],
  ['buy red shoes', {}],
];

describe('the popup', () => {
  it.each(QUESTIONS)('draws what the summary of "%s" says, for %j', (question, profile) => {
    const summary = summaryOf(answerTo(asked(question), profile, TODAY), TODAY);
    const { container, unmount } = showPopup({ question, profile });
    const main = find(container, 'main');
    const views = {
      portal: 'portal',
      task: summary.ask ? 'question' : 'answer',
      choice: 'choice',
      elsewhere: 'elsewhere',
      unknown: 'no-match',
    };
    expect(main.dataset.view).toBe(views[summary.kind]);
    if (summary.kind === 'choice') {
      const offers = [...main.querySelectorAll<HTMLElement>('.reading')];
      expect(offers.map(({ dataset: { task, portal } }) => ({ task, portal }))).toEqual(summary.shown);
    } else {
      expect(main.dataset.task ?? null).toBe(summary.task);
    }
    if (main.dataset.view === 'answer') {
      expect(main.dataset.portal).toBe(summary.shown[0]?.portal);
      const legs = [...main.querySelectorAll<HTMLElement>('.legs [data-portal]')];
      expect([...new Set(legs.map(({ dataset }) => dataset.portal))]).toEqual(summary.portals);
    }
    if (main.dataset.view === 'portal') expect(main.dataset.portal).toBe(summary.shown[0]?.portal);
    if (main.dataset.view === 'question') expect(main.dataset.field).toBe(summary.ask);
    unmount();
  });
});
