/**
 * Stops the clock of a build, for pictures: they then change only when the product does, not with the days
 * that are left until a deadline.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The day of the pictures: in Open Season, with deadlines ahead. */
export const PICTURE_DAY = '2026-11-30';

/** Replaces `Date` before anything else runs. Each script does it, because each may be the first in its world. */
const stopped = (day: string) => `(() => {
  const Clock = globalThis.Date;
  if (Clock.isStopped) return;
  const now = new Clock(${JSON.stringify(`${day}T12:00:00`)}).getTime();
  globalThis.Date = class extends Clock {
    static isStopped = true;
    constructor(...args) {
      if (args.length > 0) super(...args);
      else super(now);
    }
    static now() {
      return now;
    }
  };
})();
`;

/** Changes every script of an unpacked build, so that it is always noon of that day there. */
export async function stopClock(folder: string, day = PICTURE_DAY): Promise<void> {
  const names = await readdir(folder, { recursive: true });
  for (const name of names.filter((path) => path.endsWith('.js'))) {
    const path = join(folder, name);
    await writeFile(path, stopped(day) + (await readFile(path, 'utf8')));
  }
}
