import { describe, expect, it } from 'vitest';
import { readFiles } from '../../build/data/read.ts';
import { sources } from '../../data/sources.ts';
import { collectFacts, type Fact } from '../../tools/collect-facts.ts';
import { main as facts } from '../../tools/facts.ts';
import type { Command } from '../../tools/run.ts';
import { main as stale, staleFacts } from '../../tools/stale.ts';

async function run(main: Command['main'], args: string[]) {
  const lines: string[] = [];
  const status = await main(args, { input: noInput(), out: (line) => lines.push(line) });
  return { status, lines, text: lines.join('\n') };
}

async function* noInput(): AsyncGenerator<string> {}

const { parsed } = readFiles();
const all = collectFacts(parsed);

describe('the list of facts', () => {
  it('holds every record that names sources, with a file, a day and known sources', () => {
    expect(all.length).toBe(recordsWithSources());
    for (const fact of all) {
      expect(fact.file).toMatch(/^data\/.*\.yml$/);
      expect(fact.checked, `${fact.file} ${fact.field}`).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(fact.text, `${fact.file} ${fact.field}`).not.toBe('');
      for (const id of fact.sources) expect(sources).toHaveProperty(id);
    }
  });

  it('names each one differently within its kind of record', () => {
    const tip = all.find(({ field }) => field === 'tips.copay-home-2026');
    expect(tip).toMatchObject({
      file: 'data/portals/express-scripts.yml',
      sources: ['express-scripts-copayments-2026'],
      certainty: null,
      until: '2026-12-31',
    });
  });

  it('shows texts with what they refer to', () => {
    const tip = all.find(({ field }) => field === 'tips.copay-home-2026');
    expect(tip?.text).toMatch(/\$\d+ generic/);
    expect(all.filter(({ text }) => /\{(phone|amount|day):/.test(text))).toEqual([]);
  });

  it('takes each fact’s own day', () => {
    const fact = { text: { en: 'x', es: 'y' }, sources: ['dvids-tricare-logins-2025-07'] };
    const file = 'data/portals/a.yml';
    const handles = [
      { ...fact, checked: '2026-01-01' },
      { ...fact, checked: '2026-02-02' },
    ];
    const found = collectFacts({ ...parsed, values: new Map([[file, { handles }]]) });
    expect(found.map(({ field, checked }) => [field, checked])).toEqual([
      ['handles.0', '2026-01-01'],
      ['handles.1', '2026-02-02'],
    ]);
  });
});

/** Counted in another way than `collectFacts` does. */
function recordsWithSources(): number {
  const texts = [...readFiles().files.values()];
  return texts.reduce((sum, text) => sum + (text.match(/^[ -]*sources: \[/gm)?.length ?? 0), 0);
}

describe('facts', () => {
  it('prints a row for each fact, and their number', async () => {
    const { status, lines } = await run(facts, []);
    expect(status).toBe(0);
    expect(lines).toHaveLength(all.length + 2);
    expect(lines.at(-1)).toMatch(
      new RegExp(`^${all.length} of ${all.length} facts, \\d+ secondhand, \\d+ unverified\\.$`),
    );
  });

  it('can be narrowed to a source, a file and what is unverified', async () => {
    const { lines } = await run(facts, ['--source', 'our-inference', '--unverified', '--in', 'portals/addp']);
    expect(lines.length).toBeGreaterThan(3);
    for (const line of lines.slice(1, -1))
      expect(line).toMatch(/^portals\/addp\.yml .*our-inference .*unverified/);
  });

  it('names the nearest source where there is none of that name', async () => {
    const { status, text } = await run(facts, ['--source', 'triwest-registratoin']);
    expect([status, text]).toEqual([2, expect.stringContaining('did you mean "triwest-registration"?')]);
  });

  it('says how it is used', async () => {
    const { status, text } = await run(facts, ['--color']);
    expect([status, text]).toEqual([2, expect.stringContaining('Usage:')]);
  });
});

describe('stale', () => {
  const fact = (changes: Partial<Fact>): Fact => ({
    file: 'data/x.yml',
    field: 'f',
    text: 't',
    sources: ['dvids-tricare-logins-2025-07'],
    checked: '2026-11-23',
    certainty: null,
    until: null,
    ...changes,
  });
  const found = (changes: Partial<Fact>, today: string) =>
    Object.entries(staleFacts([fact(changes)], today)).flatMap(([kind, list]) => (list.length ? [kind] : []));

  it.each([
    ['90 days after the check', {}, '2027-02-21', []],
    ['91 days after the check', {}, '2027-02-22', ['old']],
    ['60 days before the end', { until: '2027-01-22' }, '2026-11-23', ['ending']],
    ['61 days before the end', { until: '2027-01-23' }, '2026-11-23', []],
    ['on the last day', { until: '2026-12-31' }, '2026-12-31', ['ending']],
    ['the day after', { until: '2026-12-31' }, '2027-01-01', ['ended']],
    ['long over when it was checked: history', { until: '2026-09-22' }, '2026-12-01', []],
  ])('%s', (_, changes, today, kinds) => {
    expect(found(changes, today)).toEqual(kinds);
  });

  it('finds the prices of 2026 before they end', async () => {
    const { status, text } = await run(stale, ['--date', '2026-11-23']);
    expect(status).toBe(0);
    expect(text).toContain('Not checked for more than 90 days: 0');
    expect(text).toMatch(/express-scripts\.yml tips\.copay-home-2026 +2026-11-23 +2026-12-31/);
  });

  it('fails once something is overdue', async () => {
    const { status, text } = await run(stale, ['--date', '2028-01-01']);
    expect(status).toBe(1);
    expect(text).toContain(`Not checked for more than 90 days: ${all.length}`);
  });

  it.each([[['--date', 'soon']], [['--when', '2026-11-23']]])('says how it is used: %j', async (args) => {
    expect(await run(stale, args)).toMatchObject({ status: 2, text: expect.stringContaining('Usage:') });
  });
});
