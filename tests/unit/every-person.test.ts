import { describe, expect, it } from 'vitest';
import { tasks } from '../../data/all-tasks.ts';
import { FIELD_VALUES, FIELDS, type Field } from '../../data/vocabulary.ts';
import { recommend } from '../../model/answer/recommend.ts';
import { merge, type Situation } from '../../model/answer/situation.ts';

const TODAY = '2026-11-23';

describe('every task', () => {
  it('has an answer or a question for every person and era', () => {
    const days = ['2024-12-31', '2026-09-22', '2026-11-23', '2027-02-01'];
    for (const task of tasks) {
      for (const situation of everySituation(task.asks)) {
        for (const day of days) {
          const result = recommend(task, situation, day);
          expect(result.portals.length, `${task.id} ${JSON.stringify(situation)}`).toBeGreaterThan(0);
        }
      }
    }
  });

  it('asks at most once for each field that it names', () => {
    for (const task of tasks) {
      let situation: Situation = {};
      for (let asked = 0; asked <= FIELDS.length; asked++) {
        const result = recommend(task, situation, TODAY);
        if (result.kind === 'answer') break;
        expect(situation[result.field], `${task.id} asks for ${result.field} again`).toBeUndefined();
        situation = merge(situation, { [result.field]: FIELD_VALUES[result.field][0] });
      }
      expect(recommend(task, situation, TODAY).kind, task.id).toBe('answer');
    }
  });
});

/** Every combination of the fields that a task asks for, each also unknown, with every plan and status. */
function everySituation(asks: readonly Field[]): Situation[] {
  const fields = [...new Set<Field>([...asks, 'region', 'status', 'plan'])].filter(
    (field) => field !== 'state',
  );
  return fields.reduce<Situation[]>(
    (situations, field) =>
      situations.flatMap((situation) =>
        [undefined, ...FIELD_VALUES[field]].map((value) => ({ ...situation, [field]: value })),
      ),
    [{}],
  );
}
