import { describe, expect, it } from 'vitest';
import { findTask } from '../../data/all-tasks.ts';
import { TASK_PERSONS } from '../../data/task-persons.ts';
import { heardIn } from '../../model/answer/heard.ts';

describe('what words tell', () => {
  it('names each fact once, and no region beside its state', () => {
    expect(heardIn({ plan: 'prime', region: 'west', state: 'TX' })).toEqual([
      { field: 'state', value: 'TX' },
      { field: 'plan', value: 'prime' },
    ]);
    expect(heardIn({ status: 'tfl', plan: 'tfl' })).toEqual([{ field: 'status', value: 'tfl' }]);
  });

  it('names the state of a move', () => {
    expect(heardIn({ toState: 'TX' })).toEqual([{ field: 'destination', value: 'west', toState: 'TX' }]);
    expect(heardIn({ destination: 'overseas' })).toEqual([{ field: 'destination', value: 'overseas' }]);
    // It lies in two regions: the answer asks which.
    expect(heardIn({ toState: 'MO' })).toEqual([]);
  });

  it('leaves out the portal that was named, and what nobody said', () => {
    expect(heardIn({ named: 'triwest' })).toEqual([]);
  });
});

it('tasks about a relative are tasks that there are', () => {
  expect(Object.keys(TASK_PERSONS).filter((id) => !findTask(id))).toEqual([]);
});
