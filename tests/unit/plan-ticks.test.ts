/** Ticks in a plan are the popup's ticks; a line is done with all of its steps. */
import { describe, expect, it } from 'vitest';
import { composePlan } from '../../model/answer/plan.ts';
import { isLineDone, isTicked, lineKey, withDone, withSteps } from '../../model/answer/plan-ticks.ts';
import { stepKey } from '../../model/answer/progress.ts';

const { lines, events } = composePlan(
  [{ event: 'divorce', day: '2027-03-01' }],
  [{ id: 'me', situation: {} }],
  '2027-01-01',
);
const line = lines.find(({ id }) => id === 'divorce')!;
const [first, second] = line.steps!;
const KEY = 'divorce 2027-03-01';

describe('ticks of a plan', () => {
  it('are stored for the task, as the popup stores them', () => {
    const ticked = withSteps({}, [first!], true);
    expect(ticked).toEqual({ 'remove-dependent': [stepKey(first!)] });
    expect(isTicked(first!, ticked)).toBe(true);
    expect(isTicked(second!, ticked)).toBe(false);
    expect(withSteps(ticked, [first!], false)).toEqual({});
  });

  it('make the line done together', () => {
    const ticked = withSteps({}, line.steps!, true);
    expect(isLineDone(line, KEY, ticked, [])).toBe(true);
    expect(isLineDone(line, KEY, withSteps(ticked, [second!], false), [KEY])).toBe(false);
  });

  it('go to every task that has the step', () => {
    const shared = { ...first!, tasks: ['remove-dependent', 'add-spouse'] };
    expect(Object.keys(withSteps({}, [shared], true))).toEqual(['remove-dependent', 'add-spouse']);
  });

  it('of a line without steps are kept by event and day', () => {
    expect(lineKey(line, events)).toBe(KEY);
    expect(isLineDone({ ...line, steps: [] }, KEY, {}, [KEY])).toBe(true);
    expect(isLineDone({ ...line, steps: [] }, KEY, {}, [])).toBe(false);
    expect(withDone(['a'], 'b', true)).toEqual(['a', 'b']);
    expect(withDone(['a', 'b'], 'a', false)).toEqual(['b']);
    expect(withDone(['a'], 'a', true)).toEqual(['a']);
  });
});
