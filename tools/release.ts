/**
 * `npm run release -- X.Y.Z [--dry-run]`
 *
 * Writes the version into package.json, from which the manifests take it, into the lockfile and into the
 * changelog. Then commits and tags. Pushes nothing. With --dry-run it only says what it would do.
 */
import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { today as clockDay } from '../storage/clock.ts';
import { type Files, ReleaseError, releaseFiles } from './release-files.ts';
import type { Command } from './run.ts';

const USAGE = 'Usage: npm run release -- X.Y.Z [--dry-run]';

export const main: Command['main'] = async (args, { out }) => {
  const options = readOptions(args);
  if (!options) {
    out(USAGE);
    return 2;
  }
  const { version, dryRun } = options;
  try {
    const files = releaseFiles(await currentFiles(), version, clockDay());
    if (dryRun) {
      out(`Would set ${version} in ${Object.keys(files).join(', ')}, commit, and tag v${version}:`);
      out(files['CHANGELOG.md'].split('\n').slice(0, 20).join('\n'));
      return 0;
    }
    if (git('status', '--porcelain') !== '') throw new ReleaseError('There are uncommitted changes.');
    for (const [path, text] of Object.entries(files)) await writeFile(path, text);
    git('commit', '--quiet', '--message', `Release ${version}`, '--', ...Object.keys(files));
    git('tag', '--annotate', `v${version}`, '--message', `Release ${version}`);
    out(`v${version} is committed and tagged. Next: "npm run zip", then push the commit and the tag.`);
    return 0;
  } catch (error) {
    if (!(error instanceof ReleaseError)) throw error;
    out(error.message);
    return 1;
  }
};

function readOptions(args: string[]): { version: string; dryRun: boolean } | null {
  try {
    const options = { 'dry-run': { type: 'boolean', default: false } } as const;
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
    const [version, ...more] = positionals;
    return version !== undefined && more.length === 0 ? { version, dryRun: values['dry-run'] } : null;
  } catch {
    return null;
  }
}

async function currentFiles(): Promise<Files> {
  const [manifest, lock, changelog] = await Promise.all(
    ['package.json', 'package-lock.json', 'CHANGELOG.md'].map((path) => readFile(path, 'utf8')),
  );
  return { 'package.json': manifest!, 'package-lock.json': lock!, 'CHANGELOG.md': changelog! };
}

function git(...args: string[]): string {
  return execFileSync('git', args, { encoding: 'utf8' }).trim();
}
