import { describe, expect, it } from 'vitest';
import { main as ask } from '../../tools/ask.ts';
import { run } from '../kit/run-command.ts';

const askLines = async (...queries: (object | string)[]) => {
  const input = queries
    .map((query) => (typeof query === 'string' ? query : JSON.stringify(query)))
    .join('\n');
  const { status, lines } = await run(ask, ['--jsonl'], `${input}\n`);
  return { status, answers: lines.map((line) => JSON.parse(line)) };
};

describe('ask --jsonl', () => {
  it('answers line by line with the fields of the contract', async () => {
    const { status, answers } = await askLines(
      { id: 7, query: 'check my referral', profile: { region: 'west' }, date: '2026-11-23' },
      { query: 'check my referral' },
    );
    expect(status).toBe(0);
    expect(Object.keys(answers[0])).toEqual(
      'id query kind confident shown task portals ask signIn'.split(' '),
    );
    expect(answers[0]).toMatchObject({
      id: 7,
      kind: 'task',
      confident: true,
      task: 'check-referral',
      ask: null,
    });
    expect(answers[0].shown).toEqual([{ task: 'check-referral', portal: 'triwest' }]);
    expect(answers[0].portals[0]).toBe('triwest');
    expect(answers[0].signIn[0]).toBe('own-account');
    expect(answers[1]).toMatchObject({ query: 'check my referral', ask: 'region' });
    expect(answers[1]).not.toHaveProperty('id');
    expect(answers[1].portals).toEqual([...new Set(answers[1].portals)]);
  });

  it('takes the options for lines that have no profile or date', async () => {
    const input = ['{"query":"pay my premium"}', '{"query":"pay my premium","profile":{"region":"east"}}'];
    const { lines } = await run(ask, ['--jsonl', '--region', 'west'], `${input.join('\n')}\n`);
    expect(lines.map((line) => JSON.parse(line).portals[0])).toEqual(['triwest', 'humana-military']);
    expect(await run(ask, ['--jsonl', '--region', 'north'], '{"query":"x"}\n')).toMatchObject({ status: 2 });
  });

  it('takes unset and unknown profile values as not known', async () => {
    const { answers } = await askLines({
      query: 'check my referral',
      profile: { region: 'unset', status: 'king' },
    });
    expect(answers[0].ask).toBe('region');
  });

  it('takes the people of a household, and says whom the answer is about', async () => {
    const people = [
      { relation: 'self', region: 'east', status: 'retiree' },
      { relation: 'daughter', name: 'Emma', state: 'CA' },
      { relation: 'mom', region: 'overseas' },
    ];
    const { status, answers } = await askLines(
      { query: 'check the referral of my daughter', people },
      { query: 'check my referral', people },
      { query: 'check the referral for my mother', people },
      { query: 'check the referral for my wife', people },
    );
    expect(status).toBe(0);
    expect(answers.map(({ about, portals }) => [about, portals[0]])).toEqual([
      ['Emma', 'triwest'],
      [null, 'humana-military'],
      ['mother', 'international-sos'],
      ['spouse', 'humana-military'],
    ]);
  });

  it.each([
    [{ relation: 'wife' }, '"people" must be a list'],
    [['wife'], 'expected a JSON object'],
    [[{ relation: 'cousin' }], '"people[0].relation" must be one of: self, wife, husband'],
    [[{ relation: 'self' }, { relation: 'wife', plan: 'gold' }], '"people[1].plan" must be one of: prime'],
    [[{ relation: 'wife', state: 'ZZ' }], '"people[0].state" must be one of'],
    [[{ relation: 'wife', name: 7 }], '"people[0].name" must be a text of at most 24 letters'],
    [Array(9).fill({ relation: 'son' }), '"people" must be at most 8'],
  ])('refuses people that can’t be: %j', async (people, message) => {
    const { status, answers } = await askLines({ query: 'check my referral', people });
    expect(status).toBe(1);
    expect(answers[0].error).toContain(`line 1: ${message}`);
  });

  it('follows the date: MHS GENESIS changes its sign-in on 2026-09-23', async () => {
    const query = 'see my lab results from the military hospital';
    const { answers } = await askLines({ query, date: '2026-09-22' }, { query, date: '2026-09-23' });
    expect(answers[0].portals[0]).toBe('mhs-genesis');
    expect(answers[0].signIn).toContain('ds-logon');
    expect(answers[1].signIn).toContain('myauth');
    expect(answers[1].signIn).not.toContain('ds-logon');
  });

  it('puts an error in the place of a line that it cannot read, and goes on', async () => {
    const { status, answers } = await askLines(
      '{"query": ',
      '[1]',
      { query: 3 },
      { query: 'x', date: '2026-13-01' },
      { query: 'claim status' },
    );
    expect(status).toBe(1);
    expect(answers.slice(0, 4).map(({ error }) => error)).toEqual([
      'line 1: not valid JSON',
      'line 2: expected a JSON object',
      'line 3: "query" must be a string',
      'line 4: "date" must be a day, YYYY-MM-DD',
    ]);
    expect(answers[4].task).toBe('check-claim');
  });

  it.each([
    '',
    '   ',
    '?!',
    '<script>alert(1)</script>',
    'qwxzv kjhgf',
    'x'.repeat(10_000),
    'buy shoes '.repeat(1000),
  ])('is not confident about %j', async (query) => {
    const { status, answers } = await askLines({ query });
    expect(status).toBe(0);
    expect(answers[0]).toMatchObject({ query, confident: false, task: null, ask: null, signIn: [] });
    expect([[], ['tricare-logins']]).toContainEqual(answers[0].portals);
  });

  it('skips blank lines and a byte order mark, and counts lines all the same', async () => {
    const { status, lines } = await run(ask, ['--jsonl'], '\uFEFF{"query":"claim status"}\n\n  \r\nnope\n');
    expect(status).toBe(1);
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { task: 'check-claim' },
      { error: 'line 4: not valid JSON' },
    ]);
  });

  it('takes a line eight times as long in about eight times the time', async () => {
    const [short, long] = await Promise.all([time(1), time(8)]);
    expect(long / Math.max(short, 20)).toBeLessThan(25);
  });

  /** Milliseconds for a line of so many megabytes, in chunks as a pipe delivers them. */
  async function time(megabytes: number): Promise<number> {
    async function* input() {
      yield '{"query": "';
      for (let i = 0; i < megabytes * 64; i++) yield 'x'.repeat(16_384);
      yield '", "date": "never"}\n';
    }
    const start = performance.now();
    expect(await ask(['--jsonl'], { input: input(), out: () => {} })).toBe(1);
    return performance.now() - start;
  }

  it('prints nothing for no input', async () => {
    expect(await run(ask, ['--jsonl'])).toEqual({ status: 0, lines: [], text: '' });
  });
});

describe('ask for people', () => {
  it('names portal, sign-in and steps in order', async () => {
    const { status, text } = await run(ask, [
      '--date',
      '2026-11-23',
      'moving',
      'from',
      'Virginia',
      'to',
      'Texas',
    ]);
    expect(status).toBe(0);
    expect(text).toMatch(
      /1\. \[milConnect\].*address[\s\S]*2\. \[milConnect\].*transfer[\s\S]*3\. \[TriWest/i,
    );
  });

  it('gives the numbers of help that must not wait, before its text', async () => {
    const { text } = await run(ask, ['I want to kill myself']);
    expect(text).toMatch(
      /^Call 988, then press 1\n {2}Phone: 988, .*\n {2}Phone: 838255, .*\n {2}Phone: 911, /,
    );
    expect(text).toContain('→ https://www.veteranscrisisline.net/');
  });

  it('gives the home delivery price of the year', async () => {
    const { text } = await run(ask, ['--date', '2026-11-23', 'refill my maintenance medication by mail']);
    expect(text).toContain('Express Scripts');
    expect(text).toMatch(/2026.*\$14/);
  });

  it.each([
    [['--region', 'north', 'claim'], '--region must be one of: east, west, overseas.'],
    [['--plan', 'gold', 'claim'], '--plan must be one of: prime, select,'],
    [['--state', 'ZZ', 'claim'], '--state must be one of: AL,'],
    [['--date', 'soon', 'claim'], '--date must be a day'],
    [['--colour', 'blue'], 'Usage:'],
    [[], 'Usage:'],
  ])('%j says what is wrong', async (args, message) => {
    const { status, text } = await run(ask, args);
    expect(status).toBe(2);
    expect(text).toContain(message);
  });
});
