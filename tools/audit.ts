/**
 * `npm run audit -- [--advisories FOLDER] [--unaudited REASON]`
 *
 * Lists known security holes in the packages of every lockfile. Asks the package registry; with
 * `--advisories`, looks into a copy of the advisories on this disk. Fails if it could not look: only
 * `--unaudited`, with a reason that it prints, lets that pass.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { holesIn, lockedPackages, readAdvisories } from './advisories.ts';
import { command, UsageError } from './command-line.ts';

/** The folders with a lockfile. */
const FOLDERS = ['.', 'bench', 'build/node'];

const SHAPE = {
  usage: 'npm run audit -- [--advisories FOLDER] [--unaudited REASON]',
  about:
    'Lists known security holes in the packages. --advisories looks into a checkout of github.com/github/advisory-database; --unaudited lets it pass where neither can be had.',
  options: { advisories: { type: 'string' }, unaudited: { type: 'string' } },
} as const;

/** What the audit found. Status 2 means that it could not look. */
interface Verdict {
  status: 0 | 1 | 2;
  lines: string[];
}

export const main = command(SHAPE, async ({ values: { advisories, unaudited } }, { out }) => {
  if (unaudited !== undefined && unaudited.trim().length < 10)
    throw new UsageError('--unaudited needs a reason, in a sentence.');
  if (advisories && !existsSync(advisories)) throw new UsageError(`There is no folder "${advisories}".`);
  const verdicts = advisories ? [lookInto(advisories)] : FOLDERS.map((folder) => askRegistry(folder));
  const status = Math.max(...verdicts.map((verdict) => verdict.status));
  const lines = new Set(
    verdicts.filter((verdict) => verdict.status === status).flatMap(({ lines }) => lines),
  );
  for (const line of lines) out(line);
  if (status === 2 && unaudited !== undefined) {
    out(`Not audited, on purpose: ${unaudited}`);
    return 0;
  }
  return status === 0 ? 0 : 1;
});

function askRegistry(folder: string): Verdict {
  const { stdout } = spawnSync('npm', ['audit', '--json', '--prefix', folder], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
    maxBuffer: 64 << 20,
  });
  return auditVerdict(stdout);
}

function lookInto(folder: string): Verdict {
  const locked = FOLDERS.flatMap((path) => lockedPackages(readFileSync(`${path}/package-lock.json`, 'utf8')));
  try {
    const advisories = readAdvisories(folder);
    const holes = holesIn(locked, advisories);
    const looked = `${locked.length} packages, ${advisories.length} advisories.`;
    return { status: holes.length > 0 ? 1 : 0, lines: [...holes, looked] };
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

/** @param report the output of `npm audit --json`; anything else counts as no answer */
export function auditVerdict(report: string): Verdict {
  const found = parse(report)?.vulnerabilities;
  if (!found) {
    return {
      status: 2,
      lines: [
        'Could not look: the package registry used here does not answer audits. Run this where it does,',
        'or with --advisories and a checkout of github.com/github/advisory-database.',
      ],
    };
  }
  const holes = Object.entries(found).map(([name, { severity }]) => `${severity}: ${name}`);
  return holes.length === 0
    ? { status: 0, lines: ['No known holes.'] }
    : { status: 1, lines: [...holes.sort(), 'See "npm audit" for what to do.'] };
}

interface Report {
  vulnerabilities?: Record<string, { severity: string }>;
}

function parse(text: string): Report | null {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
