/** The job in hand: how it is taken up, kept and ended. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { jobOn } from '../../model/tips/job.ts';
import {
  followMessage,
  followTicks,
  jobInHand,
  jobSetting,
  keptJobSetting,
  storeJob,
  tickStep,
} from '../../storage/job.ts';
import { keepQuietInTab, quietInTab } from '../../storage/session.ts';
import { progressSetting } from '../../storage/tasks.ts';

const step = (key: string) => ({ key, text: `Do ${key}.` });
const leg = (portal: string, ...keys: string[]) => ({
  portal,
  name: portal.toUpperCase(),
  url: `https://${portal}.example/`,
  steps: keys.map(step),
});
const JOB = { task: 'move', title: 'Move', legs: [leg('a', 'a1', 'a2'), leg('b', 'b1'), leg('a', 'a3')] };

beforeEach(() => fakeBrowser.reset());

describe('a job, seen from a portal', () => {
  it('has the first step there, wherever in the job it stands', () => {
    expect(jobOn('a', JOB, [])).toMatchObject({
      step: { key: 'a1', number: 1 },
      next: null,
      left: 4,
      all: 4,
    });
    expect(jobOn('b', JOB, [])).toMatchObject({ step: { key: 'b1', number: 3 }, next: null });
    expect(jobOn('a', JOB, ['b1'])).toMatchObject({ step: { key: 'a1', number: 1 } });
  });

  it('comes back to a portal only after what lies between', () => {
    expect(jobOn('a', JOB, ['a1', 'a2'])).toMatchObject({ step: null, next: { portal: 'b' } });
    expect(jobOn('a', JOB, ['a1', 'a2', 'b1'])).toMatchObject({ step: { key: 'a3', number: 4 }, next: null });
  });

  it('goes on at the portal of the first step that is left, where none is here', () => {
    expect(jobOn('b', JOB, ['b1'])).toMatchObject({ step: null, next: { portal: 'a' } });
    expect(jobOn('elsewhere', JOB, ['a1', 'a2'])).toMatchObject({ step: null, next: { portal: 'b' } });
    expect(jobOn('a', JOB, ['a1', 'a2', 'b1', 'a3'])).toMatchObject({ step: null, next: null, left: 0 });
  });
});

describe('the job in hand', () => {
  it('is kept for the session, and on disk once a step of it is ticked', async () => {
    followTicks();
    await storeJob(JOB);
    expect(await keptJobSetting.get()).toBeNull();
    await tickStep('a1');
    await vi.waitFor(async () => expect(await keptJobSetting.get()).toEqual(JOB));
    await fakeBrowser.storage.session.clear();
    expect(await jobInHand()).toEqual(JOB);
    await progressSetting.update(() => ({}));
    await vi.waitFor(async () => expect(await keptJobSetting.get()).toBeNull());
  });

  it('takes the place of the one before, on disk too', async () => {
    await progressSetting.update(() => ({ move: ['a1'] }));
    await storeJob(JOB);
    expect(await keptJobSetting.get()).toEqual(JOB);
    await storeJob({ ...JOB, task: 'other' });
    expect(await keptJobSetting.get()).toBeNull();
    expect(await jobInHand()).toMatchObject({ task: 'other' });
  });

  it('opens its card in tabs in which the card was closed', async () => {
    await keepQuietInTab(1);
    await storeJob(JOB);
    expect(await quietInTab(1)).toBe(false);
  });

  it('is over when every step is done, in whatever order', async () => {
    await storeJob(JOB);
    for (const key of ['b1', 'a3', 'a1', 'a2']) await tickStep(key);
    expect(await jobInHand()).toBeNull();
    expect(await progressSetting.get()).toEqual({ move: ['b1', 'a3', 'a1', 'a2'] });
  });

  it('is read with nothing that is damaged', () => {
    for (const junk of [
      'x',
      [],
      { task: 'x' },
      { ...JOB, legs: [{}] },
      { ...JOB, title: 'x'.repeat(9999) },
    ]) {
      expect(jobSetting.read(junk)).toBeNull();
    }
  });
});

describe('a message of the popup', () => {
  const inPrivate = (value: boolean) => async () => value;

  it('takes a job up, but not from a private window', async () => {
    expect(followMessage({ type: 'take-up-job', job: JOB }, inPrivate(true))).toBe(true);
    await new Promise(setImmediate);
    expect(await jobInHand()).toBeNull();
    expect(followMessage({ type: 'take-up-job', job: JOB }, inPrivate(false))).toBe(true);
    await vi.waitFor(async () => expect(await jobInHand()).toEqual(JOB));
  });

  it('ends the job that it names, and no other', async () => {
    await storeJob(JOB);
    followMessage({ type: 'job-done', task: 'other' }, inPrivate(false));
    await new Promise(setImmediate);
    expect(await jobInHand()).toEqual(JOB);
    followMessage({ type: 'job-done', task: 'move' }, inPrivate(false));
    await vi.waitFor(async () => expect(await jobInHand()).toBeNull());
  });

  it('is nothing else', () => {
    expect(followMessage({ type: 'advice' }, inPrivate(false))).toBe(false);
    expect(followMessage(null, inPrivate(false))).toBe(false);
  });
});
