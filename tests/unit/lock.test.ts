/** Locks that the background holds for pages in private windows, whose own locks exclude no other context. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { lendLocks, whileNobodySyncs, whileNobodyWrites } from '../../storage/lock.ts';
import { fakePorts } from '../kit/fake-ports.ts';

const inPrivate = (yes: boolean) => Object.assign(fakeBrowser.extension, { inIncognitoContext: yes });
const held = async () => (await navigator.locks.query()).held?.map(({ name }) => name);

beforeEach(() => {
  fakePorts();
  inPrivate(true);
});
afterEach(() => inPrivate(false));

describe('a page in a private window', () => {
  it('writes only while the background holds the lock for it, and gives it back', async () => {
    lendLocks();
    expect(await whileNobodyWrites(held)).toEqual(['storage-writes']);
    expect(await whileNobodySyncs(held)).toEqual(['storage-sync']);
    await expect.poll(held).toEqual([]);
  });

  it('waits for others, and others wait for it', async () => {
    lendLocks();
    const done: string[] = [];
    const step = (name: string) => async () => {
      done.push(`${name} begins`);
      await new Promise(setImmediate);
      done.push(`${name} ends`);
    };
    const normal = (name: string) => {
      inPrivate(false);
      const end = whileNobodyWrites(step(name));
      inPrivate(true);
      return end;
    };
    await Promise.all([normal('a'), whileNobodyWrites(step('b')), normal('c')]);
    expect(done.filter((_, i) => i % 2 === 0).map((text) => text.replace('begins', 'ends'))).toEqual(
      done.filter((_, i) => i % 2 === 1),
    );
  });

  it('frees the lock if the work fails', async () => {
    lendLocks();
    await expect(whileNobodyWrites(() => Promise.reject(new Error('full')))).rejects.toThrow('full');
    await expect.poll(held).toEqual([]);
  });
});

it('lends no lock to a script in somebody else’s page', async () => {
  fakePorts('https://uccitdp.com/');
  lendLocks();
  await expect(whileNobodyWrites(held)).rejects.toThrow('gave no storage-writes lock');
  expect(await held()).toEqual([]);
});
