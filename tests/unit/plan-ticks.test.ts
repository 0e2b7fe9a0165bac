/** Ticks in a plan are the popup's ticks; a line is done with all of its steps. */
import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { composePlan } from '../../model/answer/plan.ts';
import {
  isLineDone,
  isTicked,
  lineKey,
  withDone,
  withOthersSteps,
  withSteps,
} from '../../model/answer/plan-ticks.ts';
import { stepKey } from '../../model/answer/progress.ts';
import { othersProgressSetting, separateTicks } from '../../storage/plan.ts';
import { progressSetting } from '../../storage/tasks.ts';

const { lines, events } = composePlan(
  [{ event: 'divorce', day: '2027-03-01' }],
  [{ id: 'me', situation: {} }],
  '2027-01-01',
);
const line = lines.find(({ id }) => id === 'divorce')!;
const [first, second] = line.steps!;
const NOTHING = { mine: {}, others: {} };
const KEY = 'divorce 2027-03-01';

describe('ticks of a plan', () => {
  it('are stored for the task, as the popup stores them', () => {
    const ticked = withSteps({}, [first!], true);
    expect(ticked).toEqual({ 'remove-dependent': [stepKey(first!)] });
    expect(isTicked(first!, line, { mine: ticked, others: {} })).toBe(true);
    expect(isTicked(second!, line, { mine: ticked, others: {} })).toBe(false);
    expect(withSteps(ticked, [first!], false)).toEqual({});
  });

  it('make the line done together', () => {
    const ticked = withSteps({}, line.steps!, true);
    expect(isLineDone(line, KEY, { mine: ticked, others: {} }, [])).toBe(true);
    expect(isLineDone(line, KEY, { mine: withSteps(ticked, [second!], false), others: {} }, [KEY])).toBe(
      false,
    );
  });

  it('go to every task that has the step', () => {
    const shared = { ...first!, tasks: ['remove-dependent', 'add-spouse'] };
    expect(Object.keys(withSteps({}, [shared], true))).toEqual(['remove-dependent', 'add-spouse']);
  });

  it('of a line without steps are kept by event and day', () => {
    expect(lineKey(line, events)).toBe(KEY);
    expect(isLineDone({ ...line, steps: [] }, KEY, NOTHING, [KEY])).toBe(true);
    expect(isLineDone({ ...line, steps: [] }, KEY, NOTHING, [])).toBe(false);
    expect(withDone(['a'], 'b', true)).toEqual(['a', 'b']);
    expect(withDone(['a', 'b'], 'a', false)).toEqual(['b']);
    expect(withDone(['a'], 'a', true)).toEqual(['a']);
  });

  it('are kept apart for two people who have the same step', () => {
    const others = withOthersSteps({}, ['emma'], [first!], true);
    const ticked = { mine: {}, others };
    expect(isTicked(first!, { people: ['emma'] }, ticked)).toBe(true);
    expect(isTicked(first!, { people: ['dan'] }, ticked)).toBe(false);
    expect(isTicked(first!, { people: ['emma', 'dan'] }, ticked)).toBe(false);
    expect(isTicked(first!, { people: ['me', 'emma'] }, ticked)).toBe(false);
    expect(withOthersSteps(others, ['me', 'emma'], [first!], false)).toEqual({ emma: {} });
  });

  it('of a household that shared them once are those of everybody who was there then', async () => {
    fakeBrowser.reset();
    const old = withSteps({}, [first!], true);
    await progressSetting.update(() => old);
    await separateTicks(['emma']);
    expect(await othersProgressSetting.get()).toEqual({ emma: old });
    await progressSetting.update(() => withSteps(old, [second!], true));
    await separateTicks(['emma', 'baby']);
    expect(await othersProgressSetting.get()).toEqual({ emma: old });
  });
});
