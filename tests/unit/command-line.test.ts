/**
 * Every command of ours says what it is for, and answers a slip with the reason; it does nothing then. All of this
 * also where the data can't be read, because then people need it most: the tests run in a copy in which files are
 * missing or broken.
 */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { appendFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { command, UsageError } from '../../tools/command-line.ts';
import { copyOfProject, type ProjectCopy } from '../kit/project-copy.ts';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

/** Those that run a file of ours. Any other is a program with a help of its own. */
const COMMANDS = Object.entries(scripts).flatMap(([name, line]) => {
  const [, path] = line.match(/^node (?:tools\/run\.ts )?((?:tools|lab|bench)\/\S+\.ts)$/) ?? [];
  return path ? [{ name, args: line.split(' ').slice(1) }] : [];
});

let copy: ProjectCopy;
beforeAll(async () => {
  copy = await copyOfProject(['tests', 'bench/node_modules']);
  for (const path of ['tasks', 'sites.yml']) await rm(join(copy.folder, 'data', path), { recursive: true });
  await appendFile(join(copy.folder, 'data/portals/triwest.yml'), 'x: [\n');
}, 60_000);
afterAll(() => copy.remove());

function run(args: string[]): Promise<{ status: number; text: string }> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, args, { cwd: copy.folder }, (error, stdout, stderr) => {
      resolve({ status: error ? Number(error.code) : 0, text: stdout + stderr });
    });
    child.stdin?.end();
  });
}

it('every command is looked at', () => {
  expect(COMMANDS.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['start', 'ask', 'bench:page', 'soak', 'screenshots', 'release']),
  );
  expect(COMMANDS.length).toBeGreaterThanOrEqual(18);
});

describe.each(COMMANDS)('npm run $name', ({ name, args }) => {
  it.concurrent('says what it is for', async () => {
    const { status, text } = await run([...args, '--help']);
    expect(text).toMatch(/^Usage: npm (run (--silent )?)?\S+/);
    expect(text).toMatch(new RegExp(`Usage: npm (run (--silent )?)?${name}\\b`));
    expect(text.trim().split('\n')[1]).toMatch(/\.$/);
    expect(status).toBe(0);
  });

  it.concurrent('answers a slip with reason and usage, and does nothing', async () => {
    const { status, text } = await run([...args, '--colour=blue']);
    expect(text).toMatch(/^Unknown option '--colour'\.\nUsage: npm /);
    expect(text).not.toMatch(/\n {4}at /);
    expect(status).toBe(2);
  });
});

describe.each([
  ['tools/ask.ts', ['--region', 'nowhere', 'claim'], '--region must be one of: east, west, overseas'],
  ['tools/ask.ts', [], 'There are no words to answer.'],
  ['tools/match.ts', [':'], '":" is no web address.'],
  ['tools/eval.ts', ['--part', 'all'], '--part must be "tune" or "held", not "all".'],
  ['tools/eval.ts', ['--misses'], 'The held part is for the report only: use --part tune to see misses.'],
  ['tools/eval.ts', ['--file', 'nowhere'], 'There is no file "nowhere".'],
  ['tools/audit.ts', ['--advisories', 'nowhere'], 'There is no folder "nowhere".'],
  ['tools/stale.ts', ['--date', 'soon'], '--date must be a day, YYYY-MM-DD, not "soon".'],
])('%s %j', (path, args, reason) => {
  it.concurrent('is answered with the reason, whatever the data is like', async () => {
    const { status, text } = await run(['tools/run.ts', path, ...args]);
    expect(text).toContain(`${reason}`);
    expect(text).toContain('\nUsage: npm run');
    expect(status).toBe(2);
  });
});

it.each(['ask.ts triwest', 'match.ts triwest.com', 'facts.ts', 'stale.ts'])(
  '%s names what is wrong with the data, and no stack',
  async (line) => {
    const { status, text } = await run(['tools/run.ts', ...`tools/${line}`.split(' ')]);
    expect(text).toContain('data/sites.yml: is missing');
    expect(text).toMatch(/data\/portals\/triwest\.yml:\d+: a list that begins with \[ must end with \]/);
    expect(text).not.toMatch(/\n {4}at /);
    expect(status).toBe(1);
  },
);

describe('the reading of a command line', () => {
  const main = command(
    { usage: 'npm run x -- [--day D]', about: 'Does x.', options: { day: { type: 'string' } } },
    async ({ values }, { out }) => {
      if (values.day === 'soon') throw new UsageError('--day must be a day.');
      if (values.day === 'broken') throw new Error('a fault of ours');
      out(`x on ${values.day}`);
      return 0;
    },
  );
  const tried = async (...args: string[]) => {
    const lines: string[] = [];
    const status = await main(args, { input: (async function* () {})(), out: (line) => lines.push(line) });
    return [status, lines.join('\n')];
  };

  it.each([
    [['--day', '2027-01-15'], 0, 'x on 2027-01-15'],
    [['--day', 'soon'], 2, '--day must be a day.\nUsage: npm run x -- [--day D]'],
    [['--day', 'soon', '--help'], 0, 'Usage: npm run x -- [--day D]\nDoes x.'],
    [['word'], 2, "Unexpected argument 'word'.\nUsage: npm run x -- [--day D]"],
    [['--day'], 2, "Option '--day <value>' argument missing.\nUsage: npm run x -- [--day D]"],
  ])('%j', async (args, status, text) => {
    expect(await tried(...args)).toEqual([status, text]);
  });

  it('says so where npm has kept an option, which would otherwise not count', async () => {
    vi.stubEnv('npm_config_day', 'true');
    expect(await tried()).toEqual([
      2,
      'npm has kept --day for itself. Put "--" before all options.\nUsage: npm run x -- [--day D]',
    ]);
    expect(await tried('--day', '2027-01-15')).toEqual([0, 'x on 2027-01-15']);
    vi.unstubAllEnvs();
  });

  it('hides no fault of ours behind a usage', async () => {
    await expect(tried('--day', 'broken')).rejects.toThrow('a fault of ours');
  });
});
