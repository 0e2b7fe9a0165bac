/** Follows docs/facts.md, "Copayments and fees of 2027", on a copy of the data in memory. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findProblems } from '../../build/data/check.ts';
import { readDataFiles } from '../../build/data/files.ts';
import { createParseCache } from '../../build/data/parse-cache.ts';
import { formatProblem } from '../../build/data/problem.ts';
import { parseFiles } from '../../build/data/raw.ts';
import { resolve } from '../../build/data/resolve.ts';
import { backgroundData, pagesData } from '../../build/data/ship.ts';
import { PEOPLE, saidByTask, saidInAll } from '../kit/coming-days.ts';
import { contradictions } from '../kit/contradictions.ts';

const SHARED = 'data/shared.yml';
const PORTAL = 'data/portals/express-scripts.yml';
/** Amounts that no year has had. */
const NEW = { $14: '$17', $44: '$51', $85: '$97', $16: '$19', $48: '$53' };

type Files = Map<string, string>;

/** Changes one file; a change that finds nothing is a mistake. */
function edit(files: Files, path: string, change: (text: string) => string): void {
  const before = files.get(path)!;
  const after = change(before);
  expect(after, `nothing to change in ${path}`).not.toBe(before);
  files.set(path, after);
}

/** The same block for the next year; its source is the announcement. */
const nextYear = (block: string) =>
  block
    .replaceAll('2026', '2027')
    .replace(/sources: .*/, 'sources: [copayments-2027]')
    .replace(/checked: .*/, 'checked: 2026-12-20');

function announced(files: Files): void {
  const source = `copayments-2027:\n  kind: official\n  title: "Copayments of 2027"\n  url: https://militaryrx.express-scripts.com/2027\n  date: 2026-12-18\n`;
  edit(files, 'data/sources.yml', (text) => `${text.trimEnd()}\n\n${source}`);
  edit(files, 'data/amounts.yml', (text) => {
    const [group = ''] = text.match(/^pharmacy-2026:\n(?: .*\n)+/m) ?? [];
    const amounts = group.replace(/\$\d+/g, (amount) => NEW[amount as keyof typeof NEW]);
    return `${text.trimEnd()}\n\n${nextYear(amounts)}`;
  });
}

function notesCopied(files: Files): void {
  for (const name of ['home-delivery', 'drugstore', 'military-pharmacy']) {
    edit(files, SHARED, (text) => {
      const start = text.indexOf(`  ${name}-copayments:`);
      const [entry = ''] = text.slice(start).match(/ {4}- when:\n {8}from: 2026-01-01\n(?: {6}.*\n)+/) ?? [];
      return text.slice(0, start) + text.slice(start).replace(entry, () => entry + nextYear(entry));
    });
  }
}

function reportedDeleted(files: Files): void {
  edit(files, SHARED, (text) => text.replace(/ {2}later-copayments:\n(?: {4}.*\n)+\n/, ''));
  const users = [...files.keys()].filter((path) => files.get(path)!.includes('- use: later-copayments'));
  expect(problemsOf(files).filter((line) => line.includes('later-copayments'))).toHaveLength(users.length);
  for (const path of users) edit(files, path, (text) => text.replace(/ {2}- use: later-copayments\n\n?/, ''));
}

function tipsCopied(files: Files): void {
  edit(files, PORTAL, (text) => {
    const copies = ['home', 'retail', 'survivor'].map((name) => {
      const [tip = ''] = text.match(new RegExp(` {2}- id: copay-${name}-2026\\n(?: {4}.*\\n)+`)) ?? [];
      return nextYear(tip);
    });
    const old = / {2}- id: copay-2027\n(?: {4}.*\n)+/;
    return text.replace(old, () => copies.join('\n'));
  });
}

const FEES = ['$381.96', '$765', '$462.96', '$927', '$186.96', '$375', '$594.96', '$1,191'];
/** Fees and premiums that no year has had: those of 2026 with a 9 before them. */
const newFee = (amount: string) => `$9${amount.slice(1)}`;

function feesAnnounced(files: Files): void {
  const source = `fees-2027:\n  kind: official\n  title: "Fees and premiums of 2027"\n  url: https://tricare.mil/fees-2027\n  date: 2026-12-18\n`;
  edit(files, 'data/sources.yml', (text) => `${text.trimEnd()}\n\n${source}`);
  edit(files, 'data/amounts.yml', (text) => {
    const groups = ['trs', 'trr', 'tya'].map((name) => {
      const [group = ''] = text.match(new RegExp(`^${name}-2026:\\n(?: .*\\n)+`, 'm')) ?? [];
      return forNextYear(group.replace(/\$[\d.,]+/g, newFee));
    });
    return [text.trimEnd(), ...groups].join('\n\n');
  });
  edit(files, SHARED, (text) => {
    const start = text.indexOf('  plan-fees:');
    const end = text.indexOf('  later-fees:');
    const list = text
      .slice(start, end)
      .replace(/ {4}- when:\n(?: {6}.*\n)+/g, (entry) =>
        entry.includes('from: 2026-01-01')
          ? entry + forNextYear(entry.replace(/\$[\d.,]*\d/g, newFee))
          : entry,
      );
    return text.slice(0, start) + list + text.slice(end);
  });
}

/** The same block for the next year, from the announcement, which is official. */
const forNextYear = (block: string) =>
  block
    .replaceAll('2026', '2027')
    .replace(/ *certainty: .*\n/, '')
    .replace(/sources: .*/, 'sources: [fees-2027]')
    .replace(/checked: .*/, 'checked: 2026-12-20');

function premiumsCopied(files: Files): void {
  for (const task of ['buy-trs', 'buy-trr', 'buy-tya', 'pay-premium']) {
    edit(files, `data/tasks/${task}/task.yml`, (text) =>
      text.replace(/ {2}- when:\n(?: {4}.*\n)+/g, (note) =>
        /amount:t\w+-2026/.test(note) ? `${note}\n${forNextYear(note)}` : note,
      ),
    );
  }
}

function ignoranceMoved(files: Files): void {
  edit(files, SHARED, (text) => {
    const start = text.indexOf('  later-fees:');
    const [, first = '', second = ''] =
      text.slice(start).match(/^ {2}later-fees:\n( {4}- when:\n(?: {6}.*\n)+)( {4}- when:\n(?: {6}.*\n)+)/) ??
      [];
    const later = second.replaceAll('2027', '2028').replace(/(after|posteriores a) 2026/g, '$1 2027');
    return text.slice(0, start) + text.slice(start).replace(first + second, () => later);
  });
}

function parsed(files: Files) {
  return parseFiles(files, createParseCache().parse);
}

function problemsOf(files: Files): string[] {
  return findProblems(files, parsed(files)).map(formatProblem);
}

function productOf(files: Files) {
  const data = resolve(parsed(files).raw);
  return { tasks: pagesData(data, 'en').tasks, portals: backgroundData(data).portals };
}

describe('the recipe for the copayments of 2027', () => {
  const files: Files = new Map(readDataFiles());
  announced(files);
  notesCopied(files);

  it('done by half, is noticed', () => {
    const product = productOf(files);
    const found = PEOPLE.flatMap((profile) => contradictions(saidInAll(product, profile, '2027-01-01')));
    expect(found.join('\n')).toMatch(/check-drug-cost: .*\$17.* against/);
  });

  it('done whole, has no mistake and no contradiction, before and after the new year', () => {
    reportedDeleted(files);
    tipsCopied(files);
    expect(problemsOf(files)).toEqual([]);
    const product = productOf(files);
    for (const day of ['2026-12-31', '2027-01-01', '2027-12-31', '2028-01-01']) {
      const found = PEOPLE.flatMap((profile) => contradictions(saidInAll(product, profile, day)));
      expect([...new Set(found)], day).toEqual([]);
    }
    const task = product.tasks.find(({ id }) => id === 'check-drug-cost')!;
    const said = (day: string) =>
      saidByTask(task, { status: 'retiree' }, day)
        .map(({ text }) => text)
        .join('\n');
    expect(said('2026-12-31')).toMatch(/in 2026.*\$14/);
    expect(said('2026-12-31')).not.toMatch(/2027.*\$/);
    expect(said('2027-01-15')).toMatch(/in 2027.*\$17/);
    expect(said('2027-01-15')).not.toMatch(/\$14|reported to fix/);
    expect(said('2028-01-01')).toMatch(/no copayments after 2027/);
  });
});

describe('the recipe for the fees and premiums of 2027', () => {
  const files: Files = new Map(readDataFiles());
  feesAnnounced(files);
  premiumsCopied(files);

  it('done by half, is noticed', () => {
    const product = productOf(files);
    const found = PEOPLE.flatMap((profile) => contradictions(saidInAll(product, profile, '2027-01-01')));
    expect(found.join('\n')).toMatch(/Retiree Prime in 2027.* against/);
    expect(found.join('\n')).toMatch(/TRS in 2027.* against/);
  });

  it('done whole, has no mistake and no contradiction, before and after the new year', () => {
    ignoranceMoved(files);
    expect(problemsOf(files)).toEqual([]);
    const product = productOf(files);
    for (const day of ['2026-12-31', '2027-01-01', '2027-12-31', '2028-01-01']) {
      const found = PEOPLE.flatMap((profile) => contradictions(saidInAll(product, profile, day)));
      expect([...new Set(found)], day).toEqual([]);
    }
    const said = (id: string, day: string) =>
      saidByTask(product.tasks.find((task) => task.id === id)!, { status: 'retiree', region: 'east' }, day)
        .map(({ text }) => text)
        .join('\n');
    for (const amount of FEES) {
      expect(said('compare-plans', '2026-12-31')).toContain(amount);
      expect(said('compare-plans', '2027-01-15')).toContain(newFee(amount));
      expect(said('compare-plans', '2027-01-15')).not.toContain(amount);
    }
    expect(said('buy-trs', '2027-01-15')).toMatch(/in 2027.*\$957\.88/);
    expect(said('buy-trr', '2027-01-15')).toContain('$9645.90');
    expect(said('buy-tya', '2027-01-15')).toContain('$9363');
    expect(said('compare-plans', '2028-01-01')).toMatch(/no fees or premiums after 2027/);
    expect(said('compare-plans', '2028-01-01')).not.toMatch(/\$\d/);
  });
});

it('the recipes are what the document says', () => {
  const text = readFileSync('docs/facts.md', 'utf8').replace(/\s+/g, ' ');
  const copayments = ['pharmacy-2027', 'later-copayments', 'copay-survivor-2026', 'copay-2027'];
  for (const name of [...copayments, 'plan-fees', 'later-fees', 'trs-2026', 'buy-tya', 'pay-premium']) {
    expect(text).toContain(`\`${name}\``);
  }
});
