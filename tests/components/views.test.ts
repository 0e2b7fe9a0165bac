import { describe, expect, it } from 'vitest';
import { differences } from '../../components/popup/differences.ts';
import { askAgain, follow, viewOfTask, viewOfWords, withAnswer } from '../../components/popup/views.ts';
import type { PageRoute } from '../../data/shipped.ts';
import { answerTo, type TaskAnswer } from '../../model/answer/answer.ts';
import type { Profile, Situation } from '../../model/answer/situation.ts';
import { TODAY, task } from '../kit/fixtures.ts';

const some = task();
/** A real task, because its situation is what an answer to it knows. */
const TASK = 'check-referral';

function situationOf(view: ReturnType<typeof viewOfTask>, profile: Profile): Situation {
  return (answerTo(view.request, profile, TODAY) as TaskAnswer).situation;
}

describe('an answer of the person', () => {
  it('goes into the profile where it is about them', () => {
    const { profile, view } = withAnswer(viewOfTask(TASK), { plan: 'prime' }, 'region', 'west');
    expect(profile).toEqual({ plan: 'prime', region: 'west' });
    expect(view.request.told).toEqual({});
  });

  it('stays with this one request where it is about the care', () => {
    const before = { region: 'west' } as const;
    const { profile, view } = withAnswer(viewOfTask(TASK), before, 'place', 'abroad');
    expect(profile).toBe(before);
    expect(situationOf(view, profile)).toEqual({ region: 'west', place: 'abroad' });
  });

  it('counts more than what was said before about the same thing', () => {
    const said = viewOfTask(TASK, { region: 'east', plan: 'usfhp' });
    const { profile, view } = withAnswer(said, {}, 'state', 'TX');
    expect(situationOf(view, profile)).toMatchObject({ state: 'TX', region: 'west', plan: 'usfhp' });
    const second = withAnswer(view, profile, 'plan', 'prime');
    expect(situationOf(second.view, second.profile).plan).toBe('prime');
  });

  it('counts more than the words, and a change of the profile more than the answer', () => {
    const { profile, view } = withAnswer(viewOfWords('my referral in Germany'), {}, 'region', 'west');
    expect(situationOf(view, profile).region).toBe('west');
    expect(situationOf(view, { region: 'east' }).region).toBe('east');
  });

  it('leaves the region open after a state that lies in two', () => {
    const said = viewOfTask(TASK, { region: 'east' });
    const { profile, view } = withAnswer(said, { region: 'west' }, 'state', 'MO');
    expect(situationOf(view, profile).region).toBeUndefined();
  });
});

describe('asking again', () => {
  it('knows nothing that would tell the field, until it is answered', () => {
    const again = askAgain(viewOfTask(TASK), ['region']);
    const known = { region: 'west', state: 'TX', plan: 'prime' } as const;
    expect(situationOf(again, known)).toEqual({ plan: 'prime' });
    const { profile, view } = withAnswer(again, known, 'state', 'VA');
    expect(situationOf(view, profile)).toMatchObject({ region: 'east', state: 'VA' });
  });

  it('drops a plan that tells the status', () => {
    const again = askAgain(viewOfTask(TASK), ['status']);
    expect(situationOf(again, { plan: 'tfl', status: 'tfl' })).toEqual({});
  });
});

describe('another task of the same person', () => {
  it('keeps what was said about the person, not where the care was', () => {
    const { request } = follow(TASK, { region: 'west', place: 'abroad', pharmacy: 'mail' });
    expect(request).toMatchObject({ words: '', task: TASK, told: { region: 'west' } });
  });
});

describe('differences', () => {
  const route = (when: PageRoute['when']) => ({ ...some.routes[0], when }) as PageRoute;

  it('leave out states that contradict a known region', () => {
    const unless = [{ route: route({ state: ['TX', 'VA', 'MO'] }), missing: ['state' as const] }];
    expect(differences(unless, { region: 'west' }, TODAY).map(({ value }) => value)).toEqual(['TX', 'MO']);
    expect(differences(unless, {}, TODAY)).toHaveLength(3);
  });

  it('leave out what could not lead there all the same', () => {
    const unless = [
      { route: route({ plan: ['prime-demo'], region: ['east'] }), missing: ['plan' as const] },
      { route: route({ plan: ['usfhp'] }), missing: ['plan' as const] },
    ];
    expect(differences(unless, { region: 'west' }, TODAY)).toEqual([{ field: 'plan', value: 'usfhp' }]);
  });

  it('are told once', () => {
    const same = { route: route({ plan: ['usfhp'] }), missing: ['plan' as const] };
    expect(differences([same, same], {}, TODAY)).toHaveLength(1);
  });
});
