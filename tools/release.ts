/**
 * `npm run release -- X.Y.Z [--dry-run] [--unaudited REASON]`
 *
 * Looks whether the tree is clean and the branch right, runs stale, audit and all tests, and writes the
 * version into package.json, from which the manifests take it, into the lockfile and into the changelog.
 * Then commits and makes a signed tag. Pushes nothing. With --dry-run it changes nothing, and says what it
 * would do and what already stands in the way.
 */
import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { clockDay, command, UsageError } from './command-line.ts';
import { commandProblems, commandsBefore, type Run, repositoryProblems } from './release-checks.ts';
import { type Files, ReleaseError, releaseFiles } from './release-files.ts';

const SHAPE = {
  usage: 'npm run release -- X.Y.Z [--dry-run] [--unaudited REASON]',
  about:
    'Checks everything, sets the version, commits, and makes a signed tag; pushes nothing. --dry-run changes nothing.',
  takesWords: true,
  options: { 'dry-run': { type: 'boolean', default: false }, unaudited: { type: 'string' } },
} as const;

export const main = command(SHAPE, async ({ values, words }, { out }) => {
  const [version, ...more] = words;
  if (version === undefined || more.length > 0) throw new UsageError('It takes one version, X.Y.Z.');
  return release({ version, isDry: values['dry-run'], unaudited: values.unaudited }, out, runHere);
});

interface Wish {
  version: string;
  isDry: boolean;
  /** Why the release goes out although nobody could look for known holes. */
  unaudited?: string | undefined;
}

/**
 * Makes the release in the current folder, or says why not (status 1).
 * @param run runs git and npm; a test gives its own
 */
export async function release(wish: Wish, out: (line: string) => void, run: Run): Promise<number> {
  const { version, isDry, unaudited } = wish;
  try {
    const files = releaseFiles(await currentFiles(), version, await clockDay());
    const problems = repositoryProblems(run, version);
    if (isDry) {
      const commands = commandsBefore(unaudited).map((args) => `npm ${args.join(' ')}`);
      out(`Would run ${commands.join(', ')}; then set ${version} in ${Object.keys(files).join(', ')},`);
      out(`commit, and sign the tag v${version}:`);
      out(files['CHANGELOG.md'].split('\n').slice(0, 20).join('\n'));
      for (const problem of problems) out(`Stands in the way: ${problem}`);
      return 0;
    }
    const wrong = problems.length > 0 ? problems : commandProblems(run, unaudited);
    if (wrong.length > 0) throw new ReleaseError(wrong.join('\n'));
    await commitAndTag(files, version, run);
    out(`v${version} is committed and tagged. Next: docs/releasing.md, from "Packages" on.`);
    return 0;
  } catch (error) {
    if (!(error instanceof ReleaseError)) throw error;
    out(error.message);
    return 1;
  }
}

/** Leaves no commit where the tag can't be signed. */
async function commitAndTag(files: Files, version: string, run: Run): Promise<void> {
  for (const [path, text] of Object.entries(files)) await writeFile(path, text);
  const message = `Release ${version}`;
  need(run('git', 'commit', '--quiet', '--message', message, '--', ...Object.keys(files)));
  const tagged = run('git', 'tag', '--sign', `v${version}`, '--message', message);
  // Some versions of git make the tag without a signature, and succeed.
  if (tagged.status === 0 && run('git', 'cat-file', 'tag', `v${version}`).text.includes('SIGNATURE')) return;
  run('git', 'tag', '--delete', `v${version}`);
  run('git', 'reset', '--quiet', '--keep', 'HEAD~1');
  throw new ReleaseError(`The tag could not be signed. ${tagged.text.trim()}`.trim());
}

function need({ status, text }: ReturnType<Run>): void {
  if (status !== 0) throw new ReleaseError(text.trim());
}

async function currentFiles(): Promise<Files> {
  const [manifest, lock, changelog] = await Promise.all(
    ['package.json', 'package-lock.json', 'CHANGELOG.md'].map((path) => readFile(path, 'utf8')),
  );
  return { 'package.json': manifest!, 'package-lock.json': lock!, 'CHANGELOG.md': changelog! };
}

/** What npm prints goes to the terminal, because the tests take minutes; git's answers are read. */
function runHere(program: string, ...args: string[]): ReturnType<Run> {
  const { status, stdout, stderr } = spawnSync(program, args, {
    encoding: 'utf8',
    shell: process.platform === 'win32',
    stdio: program === 'npm' ? ['ignore', 'inherit', 'inherit'] : 'pipe',
  });
  return { status: status ?? 1, text: `${stdout ?? ''}${status === 0 ? '' : (stderr ?? '')}` };
}
