/** Ticks in a plan are the popup's ticks; a line that is done stays so. */
import { describe, expect, it } from 'vitest';
import { composePlan } from '../../model/answer/plan.ts';
import { completes, isTicked, lineKey, withDone, withStep } from '../../model/answer/plan-ticks.ts';
import { stepKey } from '../../model/answer/progress.ts';

const { lines, events } = composePlan(
  [{ event: 'divorce', day: '2027-03-01' }],
  [{ id: 'me', situation: {} }],
  '2027-01-01',
);
const line = lines.find(({ id }) => id === 'divorce')!;
const [first, second] = line.steps!;

describe('ticks of a plan', () => {
  it('are stored for the task, as the popup stores them', () => {
    const ticked = withStep({}, line, first!, false);
    expect(ticked).toEqual({ 'remove-dependent': [stepKey(first!)] });
    expect(isTicked(first!, false, ticked)).toBe(true);
    expect(isTicked(second!, false, ticked)).toBe(false);
    expect(withStep(ticked, line, first!, false)).toEqual({});
  });

  it('make the line done with the last one, of which the popup keeps nothing', () => {
    const ticked = withStep({}, line, first!, false);
    expect(completes(line, first!, false, {})).toBe(false);
    expect(completes(line, second!, false, ticked)).toBe(true);
    expect(withStep(ticked, line, second!, false)).toEqual({});
  });

  it('taken back from a line that is done leave the others', () => {
    expect(isTicked(second!, true, {})).toBe(true);
    expect(completes(line, first!, true, {})).toBe(false);
    expect(withStep({}, line, first!, true)).toEqual({ 'remove-dependent': [stepKey(second!)] });
  });

  it('belong to one event on one day', () => {
    expect(lineKey(line, events)).toBe('divorce 2027-03-01');
    expect(withDone(['a'], 'b', true)).toEqual(['a', 'b']);
    expect(withDone(['a', 'b'], 'a', false)).toEqual(['b']);
    expect(withDone(['a'], 'a', true)).toEqual(['a']);
  });
});
