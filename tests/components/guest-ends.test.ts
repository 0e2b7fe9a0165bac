/** A content script that has come to its end: its extension is gone, or another copy takes its place. */
import { beforeEach, describe, expect, it } from 'vitest';
import { launcher, launcherContent, press, trusted } from '../kit/card.ts';
import {
  adviseInTurn,
  hosts,
  inside,
  listening,
  navigate,
  requests,
  runtime,
  settle,
  start,
  stop,
  withGuest,
} from '../kit/guest.ts';

withGuest();

describe('a copy whose extension is gone', () => {
  beforeEach(async () => {
    adviseInTurn(launcherContent());
    await start();
    runtime.id = undefined;
    runtime.sendMessage.mockClear();
  });

  it('takes its element away when a pointer comes near', () => {
    launcher(inside()).dispatchEvent(new Event('pointerenter'));
    expect(hosts()).toEqual([]);
  });

  it('takes its element away instead of sending anything', async () => {
    press(launcher(inside()));
    await settle();
    expect(runtime.sendMessage).not.toHaveBeenCalled();
    expect(hosts()).toEqual([]);
  });

  it('does nothing any more', async () => {
    press(launcher(inside()));
    await settle();
    await navigate('/second');
    dispatchEvent(trusted(Object.assign(new Event('pageshow'), { persisted: true })));
    await settle();
    expect(runtime.sendMessage).not.toHaveBeenCalled();
  });
});

describe('a copy that is ended', () => {
  it('takes its element away, listens to nothing and shows no answer that comes later', async () => {
    const late = Promise.withResolvers<unknown>();
    adviseInTurn(launcherContent(), late.promise);
    await start();
    expect(listening()).toBe(1);
    await navigate('/second');
    stop();
    expect(hosts()).toEqual([]);
    expect(listening()).toBe(0);
    late.resolve(launcherContent());
    await settle();
    expect(hosts()).toEqual([]);
    await navigate('/third');
    expect(requests('advice')).toHaveLength(2);
  });
});
