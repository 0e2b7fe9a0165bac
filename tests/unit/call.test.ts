import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPortal, portals } from '../../data/all-portals.ts';
import { findTask } from '../../data/all-tasks.ts';
import calls from '../../data/calls.ts';
import { allDesks, callAsked, callPath, dialed } from '../../model/answer/call.ts';
import { type CallNote, MAX_LINE, MAX_NOTES, withNote, withoutNote } from '../../model/answer/call-log.ts';
import { callsSetting } from '../../storage/calls.ts';

const desks = allDesks(portals);
const asked = (query: string) => {
  const { desk, task } = callAsked(query, desks, findTask);
  return [desk?.phone.number ?? null, task?.id ?? null];
};

describe('the page of a call', () => {
  it.each([
    ['?phone=express-scripts&task=check-drug-cost', ['877-363-1303', 'check-drug-cost']],
    ['?phone=deers', ['800-538-9552', null]],
    ['?phone=nobody&task=check-claim', [null, 'check-claim']],
    ['?phone=800-538-9552', [null, null]],
    ['?phone=__proto__&task=constructor', [null, null]],
    ['?phone=<b>&task=javascript:1', [null, null]],
    ['', [null, null]],
  ])('is asked by ids, and by nothing else: %s', (query, expected) => {
    expect(asked(query)).toEqual(expected);
  });

  it('has an address for every number, with or without a task', () => {
    for (const { phone } of desks) {
      expect(asked(new URL(callPath(phone.id, 'check-claim'), 'https://x').search)).toEqual([
        phone.number,
        'check-claim',
      ]);
      expect(asked(new URL(callPath(phone.id), 'https://x').search)).toEqual([phone.number, null]);
    }
  });

  it('has each number once, at the portal whose own it is', () => {
    expect(new Set(desks.map(({ phone }) => phone.id)).size).toBe(desks.length);
    expect(findPortal('idco')?.phones.map(({ id }) => id)).toContain('deers');
  });

  it('has words of two sentences for each task that has any', () => {
    expect(Object.keys(calls).length).toBeGreaterThan(10);
    for (const [task, words] of Object.entries(calls)) {
      expect(findTask(task), task).toBeDefined();
      expect(words.match(/[.?](?=\s|”)/g), task).toHaveLength(2);
    }
  });
});

describe('what a phone dials', () => {
  it.each([
    ['800-538-9552', 'tel:+18005389552'],
    ['+44-20-8762-8384', 'tel:+442087628384'],
    ['+1-215-942-8393', 'tel:+12159428393'],
    ['988', 'tel:988'],
  ])('%s: %s', (number, expected) => {
    expect(dialed(number)).toBe(expected);
  });
});

const note = (changes: Partial<CallNote> = {}): CallNote => ({
  day: '2026-11-30',
  phone: 'triwest',
  name: 'Ann',
  reference: '12',
  promised: 'A letter',
  ...changes,
});

describe('notes of calls', () => {
  it('come newest first, cut to what is kept, and never empty', () => {
    const one = withNote([], note({ name: ` ${'x'.repeat(500)} ` }));
    expect(one[0]?.name).toHaveLength(MAX_LINE);
    expect(withNote(one, note({ name: ' ', reference: '', promised: '\n' }))).toEqual(one);
    expect(withNote(one, note({ name: 'Bo' })).map(({ name }) => name[0])).toEqual(['B', 'x']);
  });

  it('give way to newer ones where there are too many', () => {
    const all = Array.from({ length: MAX_NOTES + 5 }, (_, i) => String(i)).reduce<CallNote[]>(
      (notes, reference) => withNote(notes, note({ reference })),
      [],
    );
    expect(all).toHaveLength(MAX_NOTES);
    expect(all.at(-1)?.reference).toBe('5');
  });

  it('lose one at a time, even where two say the same', () => {
    const twice = withNote(withNote([], note()), note());
    expect(withoutNote(twice, note())).toEqual([note()]);
    expect(withoutNote(twice, note({ task: 'check-claim' }))).toEqual(twice);
  });

  it('are stored so that every one kept can be read again', () => {
    const text = fc.string({ unit: 'binary', maxLength: 1200 });
    const any = fc.record({ name: text, reference: text, promised: text }).map((changes) => note(changes));
    fc.assert(
      fc.property(fc.array(any, { maxLength: 5 }), (notes) => {
        const kept = notes.reduce<CallNote[]>((all, one) => withNote(all, one), []);
        expect(callsSetting.read(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
      }),
    );
  });

  it('are read without those that are damaged', () => {
    const damaged = [
      note(),
      null,
      { ...note(), day: '2026-02-30' },
      { ...note(), name: 'x'.repeat(500) },
      'no',
    ];
    expect(callsSetting.read(damaged)).toEqual([note()]);
    expect(callsSetting.read({ not: 'a list' })).toEqual([]);
  });
});
