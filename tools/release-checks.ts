/** What must hold before a release. Each function gives sentences on what is wrong; none if nothing is. */

/** Runs a program to its end. Status 0 means that it succeeded. */
export type Run = (program: string, ...args: string[]) => { status: number; text: string };

/** The branch that releases are made on. */
const BRANCH = 'main';

/** What the repository itself says; takes no time. */
export function repositoryProblems(run: Run, version: string): string[] {
  const git = (...args: string[]) => run('git', ...args).text.trim();
  const branch = git('branch', '--show-current');
  return [
    ...(git('status', '--porcelain') === '' ? [] : ['There are uncommitted changes.']),
    ...(branch === BRANCH ? [] : [`This is the branch "${branch}"; releases are made on "${BRANCH}".`]),
    ...(git('tag', '--list', `v${version}`) === '' ? [] : [`The tag v${version} exists already.`]),
    ...(git('config', 'user.signingkey') === ''
      ? ['There is no key to sign the tag with: git config user.signingkey KEY']
      : []),
  ];
}

/** The commands that must pass, in order: the quick ones first. */
export function commandsBefore(unaudited: string | undefined): string[][] {
  return [
    ['run', '--silent', 'stale'],
    ['run', '--silent', 'audit', ...(unaudited === undefined ? [] : ['--', '--unaudited', unaudited])],
    ['test'],
  ];
}

/** Runs them until one fails. */
export function commandProblems(run: Run, unaudited: string | undefined): string[] {
  const failed = commandsBefore(unaudited).find((args) => run('npm', ...args).status !== 0);
  return failed ? [`"npm ${failed.join(' ')}" fails.`] : [];
}
