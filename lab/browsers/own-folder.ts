/**
 * One temporary folder for all that a run leaves: profiles, downloads, sockets. It goes when the process
 * ends, also on Ctrl-C; what a killed process left goes at the next run.
 */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PREFIX = 'portal-guide-run-';

/**
 * Makes the folder and lets this process, and the processes that it starts from now on, use it as their
 * temporary one. Returns what removes it.
 */
export function ownTemporaryFolder(): () => void {
  const before = tmpdir();
  removeAbandoned(before);
  const folder = mkdtempSync(join(before, `${PREFIX}${process.pid}-`));
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = folder;
  const remove = () => removeFolder(folder);
  process.on('exit', remove);
  return remove;
}

/** Removes the folders of processes that are gone. */
function removeAbandoned(where: string): void {
  for (const name of readdirSync(where)) {
    const [, pid] = name.match(new RegExp(`^${PREFIX}(\\d+)-`)) ?? [];
    if (pid && !isRunning(Number(pid))) removeFolder(join(where, name));
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** A browser that is just ending may still write; another user's folder stays. */
function removeFolder(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  } catch {}
}
