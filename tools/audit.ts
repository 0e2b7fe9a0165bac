/** `npm run audit`: lists known security holes in the packages, or says that the registry did not answer. */
import { spawnSync } from 'node:child_process';
import type { Command } from './run.ts';

export const main: Command['main'] = async (_, { out }) => {
  const { stdout } = spawnSync('npm', ['audit', '--json'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
    maxBuffer: 64 << 20,
  });
  const { status, lines } = auditVerdict(stdout);
  for (const line of lines) out(line);
  return status;
};

/** @param report the output of `npm audit --json`; anything else counts as no answer */
export function auditVerdict(report: string): { status: 0 | 1; lines: string[] } {
  const found = parse(report)?.vulnerabilities;
  if (!found) {
    return { status: 0, lines: ['Skipped: the package registry used here does not answer audits.'] };
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
