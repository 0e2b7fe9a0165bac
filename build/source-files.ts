/** What the archive of the sources for Mozilla's review holds. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { ROOT } from './data/files.ts';

/** The folders and files that the build needs, and what a reviewer reads first. */
const NEEDED = [
  'assets',
  'background',
  'build',
  'components',
  'data',
  'entrypoints',
  'guest',
  'locales',
  'model',
  'storage',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'wxt.config.ts',
  'README.md',
  'LICENSE',
  'docs/store/reviewers.md',
];

/**
 * The files of the archive, as paths or patterns. In a repository, these are the tracked files only, so that
 * nothing else on a maintainer's disk gets in. In an unpacked archive, all of its files are.
 */
export function sourceFiles(): string[] {
  if (!existsSync(`${ROOT}.git`)) return NEEDED.flatMap((path) => [path, `${path}/**`]);
  const names = execFileSync('git', ['ls-files', '-z', '--', ...NEEDED], { cwd: ROOT, encoding: 'utf8' });
  return names.split('\0').filter(Boolean);
}
