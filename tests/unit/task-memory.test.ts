import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readUncheckedData } from '../../build/data/read.ts';
import { pagesData } from '../../build/data/ship.ts';
import type { PageStep } from '../../data/shipped.ts';
import { stepKey, withTicks } from '../../model/answer/progress.ts';
import { MAX_PINNED, NO_TASKS, togglePin, visit } from '../../model/answer/task-memory.ts';
import { keepAnswer, lastAnswer } from '../../storage/session.ts';
import { progressSetting, taskMemorySetting } from '../../storage/tasks.ts';

const ALL = readUncheckedData();

beforeEach(() => fakeBrowser.reset());

describe('recent tasks', () => {
  it('come newest first, each once, five at most', () => {
    const memory = ['a', 'b', 'c', 'd', 'e', 'f', 'b'].reduce(visit, NO_TASKS);
    expect(memory.recent).toEqual(['b', 'f', 'e', 'd', 'c']);
  });
});

describe('pins', () => {
  it('are set and taken back, and leave the recent tasks alone', () => {
    const once = togglePin({ recent: ['a'], pinned: [] }, 'b');
    expect(once).toEqual({ recent: ['a'], pinned: ['b'] });
    expect(togglePin(once, 'b').pinned).toEqual([]);
  });

  it('are limited: the oldest gives way', () => {
    const ids = Array.from({ length: MAX_PINNED + 1 }, (_, n) => `t${n}`);
    const { pinned } = ids.reduce(togglePin, NO_TASKS);
    expect(pinned).toEqual(ids.slice(1));
  });
});

describe('progress', () => {
  const step = (text: string, portal = 'triwest'): PageStep => ({ portal, text });

  it('knows a step by its portal and words, wherever it stands', () => {
    const key = (...of: Parameters<typeof step>) => stepKey(step(...of));
    expect(key('Sign in.')).toBe(stepKey({ ...step('Sign in.'), link: null }));
    expect(key('Sign in.')).not.toBe(key('Sign in!'));
    expect(key('Sign in.')).not.toBe(key('Sign in.', 'idco'));
  });

  it.each(['en', 'es'] as const)('names every step of a route differently (%s)', (language) => {
    for (const route of pagesData(ALL, language).tasks.flatMap((task) => task.routes)) {
      expect(new Set(route.steps.map(stepKey)).size).toBe(route.steps.length);
    }
  });

  it('keeps ticks, also of a job that is done, until none is left', () => {
    const begun = withTicks({ other: ['x'] }, 'task', ['a']);
    expect(begun).toEqual({ other: ['x'], task: ['a'] });
    expect(withTicks(begun, 'task', ['a', 'b'])).toEqual({ other: ['x'], task: ['a', 'b'] });
    expect(withTicks(begun, 'task', [])).toEqual({ other: ['x'] });
  });

  it('forgets the job that was left alone longest', () => {
    let progress = {};
    for (let n = 0; n < 40; n++) progress = withTicks(progress, `task-${n}`, ['a']);
    expect(Object.keys(progress)).toHaveLength(30);
    expect(progress).not.toHaveProperty('task-9');
    expect(progress).toHaveProperty('task-39');
  });
});

describe('the stored memory', () => {
  it('can be read whatever is stored, and keeps what is good', async () => {
    await fakeBrowser.storage.local.set({
      tasks: { recent: ['a'], pinned: 7 },
      progress: { t: ['k'], u: 3 },
    });
    expect(await taskMemorySetting.get()).toEqual({ recent: ['a'], pinned: [] });
    expect(await progressSetting.get()).toEqual({ t: ['k'], u: [] });
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (junk) => {
        await fakeBrowser.storage.local.set({ tasks: junk, progress: junk });
        const [memory, progress] = [await taskMemorySetting.get(), await progressSetting.get()];
        expect(Array.isArray(memory.recent) && Array.isArray(memory.pinned)).toBe(true);
        expect(Object.values(progress).every(Array.isArray)).toBe(true);
      }),
    );
  });
});

describe('the last answer', () => {
  const MINUTE = 60_000;
  const answer = { words: 'my referral', task: 'check-referral', once: { region: 'west' as const } };

  it('is kept for ten minutes', async () => {
    expect(await lastAnswer(0)).toBeNull();
    await keepAnswer(answer, 1_000);
    expect(await lastAnswer(1_000 + 10 * MINUTE)).toEqual(answer);
    expect(await lastAnswer(1_001 + 10 * MINUTE)).toBeNull();
  });

  it('is ignored if the clock was set back', async () => {
    await keepAnswer(answer, 5_000);
    expect(await lastAnswer(4_999)).toBeNull();
  });

  it('is forgotten on request', async () => {
    await keepAnswer(answer, 0);
    await keepAnswer(null, 0);
    expect(await lastAnswer(0)).toBeNull();
  });

  it('can be read whatever is stored', async () => {
    await fakeBrowser.storage.session.set({
      'last-answer': { at: 5, words: 'x', once: { region: 'north' } },
    });
    expect(await lastAnswer(5)).toEqual({ words: 'x', once: { region: undefined } });
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (junk) => {
        await fakeBrowser.storage.session.set({ 'last-answer': junk });
        const read = await lastAnswer(0);
        expect(read === null || typeof read.words === 'string').toBe(true);
      }),
    );
  });

  it('lives in the memory of the session only', async () => {
    await keepAnswer(answer, 0);
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });
});
