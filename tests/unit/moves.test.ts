/** Moves: where from is the home, where to is read or asked, and never becomes the home by itself. */
import { describe, expect, it } from 'vitest';
import { STATES, type State } from '../../data/vocabulary.ts';
import { type Answer, answerTo, asked } from '../../model/answer/answer.ts';
import type { Profile } from '../../model/answer/situation.ts';
import { hintsIn } from '../../model/words/hints.ts';
import { withoutPlaces } from '../../model/words/places.ts';
import { plainWords } from '../../model/words/words.ts';

const TODAY = '2026-11-23';
const facts = (text: string) => hintsIn(plainWords(text)).facts;

/** Task, question and last portal of the likeliest reading. */
function moveOf(words: string, profile: Profile = {}) {
  const given: Answer = answerTo(asked(words), profile, TODAY);
  const first =
    given.kind === 'choice' ? given.readings[0]! : given.kind === 'task' ? given.recommendation : null;
  if (!first) return { kind: given.kind };
  const ask = first.kind === 'question' ? first.field : null;
  return { task: first.task.id, ask, portals: first.portals };
}

const CODES = Object.keys(STATES) as State[];
const inStates = CODES.filter((state) => STATES[state] !== 'overseas');
const contractors = { east: 'humana-military', west: 'triwest', overseas: 'international-sos' } as const;

describe('a code of a state', () => {
  it.each(inStates)('PCS to %s is a move there', (state) => {
    expect(facts(`PCS to ${state}`)).toEqual({
      toState: state,
      ...(STATES[state] !== 'split' && { destination: STATES[state] }),
    });
    expect(facts(`moving from TX to ${state} in June`)).toMatchObject({ state: 'TX', toState: state });
    expect(facts(`move from ${state} to Texas`)).toMatchObject({ state, toState: 'TX' });
  });

  it.each([
    'log in to me',
    'what is in or out of network',
    'VA claim',
    'my PA signed it',
    'hi to all',
    'send it to me',
  ])('is not in "%s"', (text) => {
    expect(facts(text)).not.toHaveProperty('state');
    expect(facts(text)).not.toHaveProperty('toState');
    expect(withoutPlaces(plainWords(text))).toEqual(plainWords(text));
  });
});

describe('a move to', () => {
  it.each(inStates)('%s asks nothing but the region of a split state, with any home', (state) => {
    const to = STATES[state];
    for (const profile of [{}, { region: 'east', state: 'VA' }, { region: 'west' }] as const) {
      const move = moveOf(`we are moving to ${state}`, profile);
      if (to === 'split') {
        expect(move, state).toMatchObject({ task: 'move-between-regions', ask: 'destination' });
      } else if (to === (profile as Profile).region) {
        expect(move, state).toMatchObject({ task: 'move-within-region', ask: null });
      } else {
        expect(move, state).toMatchObject({ task: 'move-between-regions', ask: null });
        expect(move.portals, state).toContain(contractors[to]);
      }
    }
  });

  it.each([
    ['PCS to Fort Hood', { region: 'east' }, 'move-between-regions', 'triwest'],
    ['VA to TX', {}, 'move-between-regions', 'triwest'],
    ['PCS VA to TX', {}, 'move-between-regions', 'triwest'],
    ['move from VA to CA', { region: 'east' }, 'move-between-regions', 'triwest'],
    ['moving Fort Bragg to Norfolk', {}, 'move-within-region', 'milconnect'],
    ['orders to Ramstein', { region: 'east' }, 'move-overseas', 'international-sos'],
    ['PCS from Germany to San Antonio', { region: 'overseas' }, 'move-between-regions', 'triwest'],
    ['nos mudamos a Texas', { region: 'east', state: 'VA' }, 'move-between-regions', 'triwest'],
  ] as const)('%s, from %j', (words, profile, task, portal) => {
    const move = moveOf(words, profile);
    expect(move).toMatchObject({ task, ask: null });
    expect(move.portals).toContain(portal);
  });

  it('nowhere asks where to, whatever home is stored', () => {
    for (const profile of [{}, { region: 'east', state: 'VA' }] as const) {
      expect(moveOf('move to another region', profile)).toMatchObject({
        task: 'move-between-regions',
        ask: 'destination',
      });
    }
  });
});

describe('where somebody lives', () => {
  it.each([
    ['moving from Virginia to Texas', { state: 'VA', toState: 'TX', destination: 'west' }],
    ['moving to Ohio in May, now in Texas', { state: 'TX', toState: 'OH', destination: 'east' }],
    ['we are in Texas and move to Germany', { state: 'TX', destination: 'overseas' }],
    ['we moved to Fort Hood last month', { state: 'TX' }],
    ['we moved from Georgia to Texas', { state: 'TX' }],
    ['we live in Ohio, had a doctor from Texas', { state: 'OH' }],
    ['send the bill to Ohio', { state: 'OH' }],
  ])('%s', (text, expected) => expect(facts(text)).toEqual(expected));
});

describe('all moves', () => {
  const shown = (words: string) => {
    const answer = answerTo(asked(words), {}, TODAY);
    return answer.kind === 'choice'
      ? { several: answer.several, tasks: answer.readings.map(({ task }) => task.id) }
      : null;
  };

  it('are one need in a story where the places decide which, beside its other needs', () => {
    const story = shown(
      'My husband got orders from Fort Hood to Germany in June and I am 30 weeks pregnant, and my referral to the specialist expired last week, what do I do?',
    );
    expect(story?.several).toBe(true);
    expect(story?.tasks.slice(0, 2)).toEqual(['check-referral', 'move-overseas']);
  });

  it.each(['we are moving', 'moving', 'pcs', 'nos vamos a mudar', 'moving soon'])(
    'ask where to go where no place decides: %s',
    (words) => {
      expect(moveOf(words)).toMatchObject({ task: 'move-between-regions', ask: 'destination' });
    },
  );
});
