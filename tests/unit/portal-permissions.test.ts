/** What the browser allows, and what counts where it can't say. */
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { findPortal } from '../../data/all-portals.ts';
import {
  allowedHosts,
  allowedPortals,
  giveBackAll,
  isAllowed,
  originsOf,
  portalsAt,
} from '../../storage/portal-permissions.ts';
import { type FakePermissions, freshBrowser } from '../kit/fake-permissions.ts';

const genesis = findPortal('mhs-genesis')!;
const dental = findPortal('united-concordia')!;

let fake: FakePermissions;
beforeEach(() => {
  fake = freshBrowser();
});

describe('what is allowed', () => {
  it('is what the browser says at this moment', async () => {
    expect(await isAllowed('uccitdp.com')).toBe(false);
    fake.grant(['https://uccitdp.com/*']);
    expect(await isAllowed('uccitdp.com')).toBe(true);
    expect(await isAllowed('example.com')).toBe(false);
    fake.revoke(['https://uccitdp.com/*']);
    expect(await isAllowed('uccitdp.com')).toBe(false);
  });

  it("is empty if the browser can't say", async () => {
    fakeBrowser.permissions.contains = (() => Promise.reject(new Error('gone'))) as never;
    expect(await isAllowed('uccitdp.com')).toBe(false);
    expect(await allowedPortals()).toEqual([]);
  });

  it('is known for each host: one of two hosts makes the portal allowed', async () => {
    const [first] = originsOf(genesis);
    fake.grant([first!]);
    expect(await allowedHosts(genesis)).toEqual([new URL(first!.replace('*', '')).hostname]);
    expect(await allowedPortals()).toEqual(['mhs-genesis']);
  });
});

describe('giving back', () => {
  it('takes every host that was asked for, and none that the manifest names', async () => {
    fake.grant([...originsOf(genesis), ...originsOf(dental)]);
    await giveBackAll();
    expect(await allowedPortals()).toEqual(['united-concordia']);
  });
});

describe('the portals at some origins', () => {
  it('are those with at least one of them', () => {
    const [first] = originsOf(genesis);
    expect(portalsAt([first!, 'https://example.com/*']).map(({ id }) => id)).toEqual(['mhs-genesis']);
    expect(portalsAt([])).toEqual([]);
  });
});
