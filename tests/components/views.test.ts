import { beforeEach, describe, expect, it, vi } from 'vitest';
import { differences } from '../../components/popup/differences.ts';
import { follow, situationOf, viewOfTask, viewOfWords, withAnswer } from '../../components/popup/views.ts';
import type { Route } from '../../data/schema.ts';
import { type Understanding, understand } from '../../model/words/understand.ts';
import { TODAY, task } from '../kit/fixtures.ts';

vi.mock('../../model/words/understand.ts', () => ({ understand: vi.fn() }));

const some = task();
const nothing: Understanding = { ranked: [], confident: false, hints: {}, elsewhere: null };
const understood = (what: Partial<Understanding>) =>
  vi.mocked(understand).mockReturnValue({ ...nothing, ...what });

beforeEach(() => understood({}));

describe('the view for words', () => {
  const ranked = ['a', 'b', 'c', 'd'].map((id) => ({ task: task({ id }), score: 1 }));

  it('is the best task where that is sure, with what the words say about the person', () => {
    understood({ ranked, confident: true, hints: { region: 'east', place: 'abroad' } });
    expect(viewOfWords('x')).toEqual(viewOfTask(ranked[0]!.task, { region: 'east', place: 'abroad' }));
  });

  it('is no task where that is not sure: at most three are offered', () => {
    understood({ ranked });
    expect(viewOfWords('x')).toEqual({
      name: 'no-match',
      words: 'x',
      nearest: ranked.slice(0, 3).map(({ task }) => task),
    });
  });

  it('is the topic that belongs elsewhere', () => {
    const topic = { id: 'va', title: { en: 'VA', es: 'VA' } } as Understanding['elsewhere'];
    understood({ elsewhere: topic });
    expect(viewOfWords('x')).toEqual({ name: 'elsewhere', topic, nearest: [] });
  });
});

describe('an answer of the user', () => {
  it('goes into the profile where it is about the person', () => {
    const { profile, view } = withAnswer(viewOfTask(some), { plan: 'prime' }, 'region', 'west');
    expect(profile).toEqual({ plan: 'prime', region: 'west' });
    expect(view.once).toEqual({});
  });

  it('stays with this one answer where it is about the care', () => {
    const before = { region: 'west' } as const;
    const { profile, view } = withAnswer(viewOfTask(some), before, 'place', 'abroad');
    expect(profile).toBe(before);
    expect(situationOf(view, profile)).toEqual({ region: 'west', place: 'abroad' });
  });

  it('counts more than a hint of the words about the same thing', () => {
    const hinted = viewOfTask(some, { region: 'east', plan: 'usfhp' });
    const { profile, view } = withAnswer(hinted, {}, 'state', 'TX');
    expect(situationOf(view, profile)).toMatchObject({ state: 'TX', region: 'west', plan: 'usfhp' });
    const second = withAnswer(view, profile, 'plan', 'prime');
    expect(situationOf(second.view, second.profile).plan).toBe('prime');
  });

  it('leaves the region open after a state that lies in two', () => {
    const hinted = viewOfTask(some, { region: 'east' });
    const { profile, view } = withAnswer(hinted, { region: 'west' }, 'state', 'MO');
    expect(situationOf(view, profile).region).toBeUndefined();
  });
});

describe('asking again', () => {
  it('knows nothing that would tell the field, until it is answered', () => {
    const again = { ...viewOfTask(some), again: ['region' as const] };
    const known = { region: 'west', state: 'TX', plan: 'prime' } as const;
    expect(situationOf(again, known)).toEqual({ plan: 'prime' });
    const { profile, view } = withAnswer(again, known, 'state', 'VA');
    expect(situationOf(view, profile)).toMatchObject({ region: 'east', state: 'VA' });
  });

  it('drops a plan that tells the status', () => {
    const again = { ...viewOfTask(some), again: ['status' as const] };
    expect(situationOf(again, { plan: 'tfl', status: 'tfl' })).toEqual({});
  });
});

describe('another task of the same person', () => {
  it('keeps what the words said about the person, not where the care was', () => {
    const view = viewOfTask(some, { region: 'west', place: 'abroad', pharmacy: 'mail' });
    expect(follow(view, some).once).toEqual({ region: 'west' });
    expect(follow({ name: 'search' }, some).once).toEqual({});
  });
});

describe('differences', () => {
  const route = (when: Route['when']) => ({ ...some.routes[0], when }) as Route;

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
