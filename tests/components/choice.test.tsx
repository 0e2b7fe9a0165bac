import { fireEvent } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { answerTo, asked } from '../../model/answer/answer.ts';
import { minSureOf, readingsToOffer } from '../../model/answer/readings.ts';
import { TODAY, task } from '../kit/fixtures.ts';
import { find, showPopup, viewOf } from '../kit/setup.tsx';

/** Whose bill, and what about it: no reading can be sure. */
const UNSURE = 'change doctor and pay bill';

const ranked = (...scores: number[]) => scores.map((score, i) => ({ task: task({ id: `t${i}` }), score }));
const offered = (...scores: number[]) => readingsToOffer(ranked(...scores)).map(({ id }) => id);

describe('the readings to offer', () => {
  it('are one where most of what speaks for any task speaks for it', () => {
    expect(offered(0.7, 0.2, 0.1)).toEqual(['t0']);
    expect(offered(0.59, 0.41)).toEqual(['t0', 't1']);
    // Of all tasks together: how likely something else is does not count here.
    expect(offered(0.4, 0.1, 0.05)).toEqual(['t0']);
  });

  it('must be surer where the text is long', () => {
    const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');
    expect(readingsToOffer(ranked(0.7, 0.3), [], minSureOf(words(14)))).toHaveLength(1);
    expect(readingsToOffer(ranked(0.7, 0.3), [], minSureOf(words(15)))).toHaveLength(2);
    expect(readingsToOffer(ranked(0.81, 0.19), [], minSureOf(words(15)))).toHaveLength(1);
  });

  it('are two where none is sure, and three where the third is likely enough beside the second', () => {
    expect(offered(0.5, 0.45, 0.05)).toEqual(['t0', 't1']);
    expect(offered(0.4, 0.35, 0.15, 0.1)).toEqual(['t0', 't1', 't2']);
  });

  it('are the likeliest, then what a part of the words asks for, three at most', () => {
    const [part, other] = [task({ id: 'part' }), task({ id: 'other' })];
    const ids = (...scores: number[]) =>
      readingsToOffer(
        ranked(...scores),
        [part, other].map((each) => ({ task: each, clear: true })),
      ).map(({ id }) => id);
    expect(ids(0.9, 0.1)).toEqual(['t0', 'part', 'other']);
    expect(ids(0.5, 0.4, 0.1), 'before what the whole could mean besides').toEqual(['t0', 'part', 'other']);
  });

  it('are one where a part of the words asks for the likeliest, and no part for another', () => {
    const all = ranked(0.55, 0.25, 0.2);
    const need = (at: number, clear = true) => ({ task: all[at]!.task, clear });
    const ids = (...needs: ReturnType<typeof need>[]) => readingsToOffer(all, needs).map(({ id }) => id);
    expect(ids(need(0))).toEqual(['t0']);
    expect(ids(need(0, false))).toHaveLength(3);
    expect(ids(need(1))).toHaveLength(3);
    expect(ids(need(0), need(1))).toHaveLength(3);
  });

  it('are none, or the only one', () => {
    expect(offered()).toEqual([]);
    expect(offered(0.01)).toEqual(['t0']);
  });
});

describe('a choice', () => {
  const open = () => showPopup({ question: UNSURE, profile: { region: 'east' } });

  it('offers two or three readings with their portals, and the first tap decides', () => {
    const { container, unmount } = open();
    expect(viewOf(container)).toBe('choice');
    const buttons = [...container.querySelectorAll<HTMLButtonElement>('.reading')];
    expect(buttons.length).toBeGreaterThan(1);
    expect(buttons.length).toBeLessThan(4);
    const [, second] = buttons;
    expect(find(second!, 'span').textContent).not.toBe('');
    fireEvent.click(second!);
    expect(find(container, 'main').dataset.task).toBe(second!.dataset.task);
    unmount();
  });

  it('says that all are right where somebody wants several things', () => {
    const title = (question: string) => {
      const { container, unmount } = showPopup({ question, profile: { region: 'east' } });
      const text = viewOf(container) === 'choice' ? find(container, 'h1').textContent : viewOf(container);
      unmount();
      return text;
    };
    expect(title('refill my pills by mail, change my primary care manager, and pay my enrollment fee')).toBe(
      'You asked for more than one thing',
    );
    expect(title(UNSURE)).toBe('Which do you mean?');
  });

  it('comes back by Back, and its picked reading leads to the others', () => {
    const { container, getByText } = open();
    const [first, second] = [...container.querySelectorAll<HTMLButtonElement>('.reading')];
    fireEvent.click(first!);
    const rest = [...container.querySelectorAll<HTMLElement>('.nearest [data-task]')];
    expect(rest.map(({ dataset }) => dataset.task)).toContain(second!.dataset.task);
    fireEvent.click(getByText('Back'));
    expect(viewOf(container)).toBe('choice');
  });

  it('is no choice any more once a task was picked for the words', () => {
    const given = answerTo({ ...asked(UNSURE), task: 'file-claim' }, {}, TODAY);
    expect(given).toMatchObject({ kind: 'task', recommendation: { task: { id: 'file-claim' } } });
  });
});
