import { describe, expect, it } from 'vitest';
import { readFiles, readUncheckedData } from '../../build/data/read.ts';
import { collectFacts } from '../../tools/collect-facts.ts';
import { main as facts } from '../../tools/facts.ts';
import { run } from '../kit/run-command.ts';

const { parsed } = readFiles();
const all = collectFacts(parsed);
const { sources } = readUncheckedData();

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

  it('counts them by the kind and the age of what they rest on', async () => {
    const { status, lines } = await run(facts, ['--counts']);
    const numbers = lines.map((line) => line.match(/\b\d+\b(?! year)/g)?.map(Number) ?? []);
    expect(status).toBe(0);
    const [sums = []] = numbers.slice(-1);
    expect(sums[0]).toBe(all.length);
    for (const [column, sum] of sums.entries()) {
      const inColumn = numbers.slice(1, -1).map((row) => row[column]!);
      expect(
        inColumn.reduce((a, b) => a + b, 0),
        `column ${column}`,
      ).toBe(sum);
    }
    // Confirmed, secondhand and unverified, and the six ages, are each all of them.
    expect(sums[1]! + sums[2]! + sums[3]!).toBe(all.length);
    expect(sums.slice(4).reduce((a, b) => a + b, 0)).toBe(all.length);
    const [inferences = []] = numbers.slice(-2);
    expect(inferences.slice(1, 4), 'what we infer confirms nothing').toEqual([0, 0, inferences[0]]);
  });

  it('names the nearest source where there is none of that name', async () => {
    const { status, text } = await run(facts, ['--source', 'triwest-registratoin']);
    expect([status, text]).toEqual([2, expect.stringContaining('did you mean "triwest-registration"?')]);
  });

  it('finds what is said in either language, and numbers that texts refer to', async () => {
    const { lines } = await run(facts, ['--text', '888-874-9378']);
    expect(lines.join('\n')).toContain('portals/triwest.yml phones.triwest');
    expect(lines.join('\n')).toContain('tasks/reinstate-coverage/task.yml routes.1');
    const spanish = await run(facts, ['--in', 'portals/triwest', '--text', 'cuenta de triwest']);
    expect(spanish.text).toContain('signIn.own-account');
    expect(spanish.text).not.toContain('signIn.ds-logon');
  });

  it('says how it is used', async () => {
    const { status, text } = await run(facts, ['--color']);
    expect([status, text]).toEqual([2, expect.stringContaining('Usage:')]);
  });
});

describe('facts --in', () => {
  it('says that no file has such a name, and which one is near', async () => {
    const { status, lines } = await run(facts, ['--in', 'portals/triwst']);
    expect(status).toBe(2);
    expect(lines[0]).toContain('(did you mean "portals/triwest"?)');
  });
});
