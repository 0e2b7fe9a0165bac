import { describe, expect, it } from 'vitest';
import { type Answer, answerTo, asked, picked } from '../../model/answer/answer.ts';
import { summaryOf } from '../../model/answer/shown.ts';
import type { Profile } from '../../model/answer/situation.ts';

const TODAY = '2026-11-23';

const answer = (words: string, profile: Profile = {}) => answerTo(asked(words), profile, TODAY);
const summary = (words: string, profile: Profile = {}, today = TODAY) =>
  summaryOf(answerTo(asked(words), profile, today), today);

/** The recommendation of an answer that has to be a task. */
function recommendationOf(given: Answer) {
  if (given.kind !== 'task') throw new Error(`expected a task, not "${given.kind}"`);
  return given.recommendation;
}

describe('an answer', () => {
  it('is the task that the words ask for, with the steps of the person', () => {
    const { kind, task, portals } = recommendationOf(answer('where is my referral', { region: 'west' }));
    expect([kind, task.id, portals]).toEqual(['answer', 'check-referral', ['triwest']]);
  });

  it('is the question that decides, where a field is not known', () => {
    const open = recommendationOf(answer('where is my referral'));
    expect(open).toMatchObject({ kind: 'question', field: 'region' });
    expect(open.portals.slice(0, 2)).toEqual(['humana-military', 'triwest']);
  });

  it('lets the words count more than the profile, for this request', () => {
    const given = answer('my referral in Germany', { region: 'west' });
    expect(given.said).toEqual({ region: 'overseas' });
    expect(recommendationOf(given).portals[0]).toBe('international-sos');
  });

  it('names a topic that is done elsewhere', () => {
    expect(answer('va disability compensation')).toMatchObject({
      kind: 'elsewhere',
      topic: { id: expect.stringContaining('va') },
    });
  });

  it.each(['buy red shoes', '', '   ', 'x'.repeat(5000)])('of %j is unknown', (words) => {
    expect(answer(words).kind).toBe('unknown');
  });

  it.each(['where is my referral', 'pay my premium', 'new doctor', 'claims'])(
    'to %j has at most three other readings, and never one that it shows',
    (words) => {
      const given = answer(words);
      const shown = given.kind === 'choice' ? given.readings : [recommendationOf(given)];
      expect(given.others.length).toBeLessThanOrEqual(3);
      for (const { task } of shown) expect(given.others).not.toContain(task);
    },
  );
});

describe('a request', () => {
  it('for a task needs no words, and an unknown task is not understood', () => {
    const given = answerTo(picked('check-claim', { region: 'east' }), {}, TODAY);
    expect(recommendationOf(given)).toMatchObject({
      task: { id: 'check-claim' },
      portals: ['humana-military'],
    });
    expect(answerTo(picked('__proto__'), {}, TODAY).kind).toBe('unknown');
  });

  it('for a task picked among readings keeps what the words say about the person', () => {
    const request = { ...asked('my referral in Germany'), task: 'check-claim' };
    const given = recommendationOf(answerTo(request, { region: 'west' }, TODAY));
    expect(given).toMatchObject({ task: { id: 'check-claim' }, portals: ['international-sos'] });
  });

  it('no longer hears from the words what the person has answered since', () => {
    const request = { ...asked('my referral in Germany'), settled: ['region' as const] };
    expect(recommendationOf(answerTo(request, { region: 'west' }, TODAY)).portals).toEqual(['triwest']);
  });

  it('asks again about what is known', () => {
    const request = { ...asked('where is my referral'), again: ['region' as const] };
    const given = answerTo(request, { region: 'west', state: 'TX' }, TODAY);
    expect(recommendationOf(given)).toMatchObject({ kind: 'question', field: 'region' });
  });
});

describe('the summary', () => {
  it('names the first offer, every portal that is drawn, and how to sign in on the day', () => {
    const moving = summary('moving from Virginia to Texas');
    expect(moving.shown).toEqual([{ task: moving.task, portal: 'milconnect' }]);
    expect(moving.portals).toEqual(['milconnect', 'triwest', 'express-scripts']);
    expect(moving.signIn).toContain('myauth');
    expect(new Set(moving.signIn).size).toBe(moving.signIn.length);
    const query = 'see my lab results from the military hospital';
    expect(summary(query, {}, '2026-09-22').signIn).toContain('ds-logon');
    expect(summary(query, {}, '2026-09-23').signIn).not.toContain('ds-logon');
  });

  it('says what is asked first', () => {
    expect(summary('where is my referral')).toMatchObject({ ask: 'region', confident: true });
    expect(summary('where is my referral', { region: 'west' }).ask).toBeNull();
  });

  it('offers nothing where nothing was understood, or somebody else does it', () => {
    const nothing = { confident: false, shown: [], task: null, ask: null, signIn: [] };
    expect(summary('buy red shoes')).toEqual({ kind: 'unknown', ...nothing, portals: ['tricare-logins'] });
    expect(summary('va disability compensation')).toEqual({ kind: 'elsewhere', ...nothing, portals: [] });
  });
});
