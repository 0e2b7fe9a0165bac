import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { jsonSchemas } from '../../build/data/json-schemas.ts';
import { formatProblem } from '../../build/data/problem.ts';
import { problemsOnDisk, readFiles, readUncheckedData } from '../../build/data/read.ts';
import type { Text } from '../../data/schema.ts';
import { matchPortal } from '../../model/site/match-portal.ts';
import { pageAdvice } from '../../model/tips/page-advice.ts';

const { portals, tasks, sites } = readUncheckedData();

const PORTAL_IDS =
  'addp benefeds caresource-demo civilian-provider express-scripts humana-military idco international-sos mhs-genesis milconnect myauth mypay tricare-logins triwest united-concordia usfhp wps-tfl';

describe('the data', () => {
  it('has no mistakes', () => {
    expect(problemsOnDisk().map(formatProblem)).toEqual([]);
  });

  it('has every portal of the vocabulary', () => {
    const ids = portals.map(({ id }) => id);
    expect(PORTAL_IDS.split(' ').filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('runs tips from the start on five portals only', () => {
    const byDefault = portals.filter(({ tipsByDefault }) => tipsByDefault).map(({ id }) => id);
    expect(byDefault.sort()).toEqual([
      'express-scripts',
      'humana-military',
      'milconnect',
      'triwest',
      'united-concordia',
    ]);
  });

  it('links only to official hosts and to the government', () => {
    const urls = portals.flatMap(({ links }) => Object.values(links).map(({ url }) => url));
    const strange = urls.filter((url) => !['official', 'government'].includes(matchPortal(url).verdict));
    // The company's home page, above the part that is TRICARE's.
    expect(strange).toEqual(['https://www.caresource.com/']);
  });

  it('writes Spanish, not English twice', () => {
    const same = allTexts([...portals, ...tasks])
      .filter(({ en, es }) => en === es)
      // Names of programs and menus may be the same in both.
      .filter(({ en }) => en.split(' ').length > 4);
    expect(same).toEqual([]);
  });

  it('keeps a tip to 40 words in English', () => {
    const long = portals.flatMap(({ id, tips }) =>
      tips.filter(({ text }) => text.en.split(/\s+/).length > 40).map((tip) => `${id}/${tip.id}`),
    );
    expect(long).toEqual([]);
  });

  it('keeps a tip to two sentences and 200 characters in each language', () => {
    for (const portal of portals) {
      for (const { id, text } of portal.tips) {
        for (const words of [text.en, text.es]) {
          expect(words.length, `${portal.id}/${id}`).toBeLessThanOrEqual(200);
          expect(sentences(words), `${portal.id}/${id}: ${words}`).toBeLessThanOrEqual(2);
        }
      }
    }
  });

  // A stranger's: nothing is known about the person, and no page of the portal is in the address.
  it.each(['2026-11-23', '2026-12-20', '2027-03-01', '2027-11-20'])(
    'has four tips for the start page of every host on %s',
    (day) => {
      const hosts = portals.flatMap((portal) => portal.hosts.map((entry) => ({ portal, ...entry })));
      const few = hosts.filter(({ portal, host, pathPrefix = '/' }) => {
        const { tips } = pageAdvice(portal, `https://${host}${pathPrefix}`, {}, day);
        return tips.length < 4;
      });
      expect(few.map(({ host }) => host)).toEqual([]);
    },
  );

  it('never names an amount of money without its year nearby', () => {
    for (const text of allTexts([...portals, ...tasks])) {
      for (const words of [text.en, text.es]) {
        if (/\$[1-9]/.test(words)) expect(words).toMatch(/20\d\d/);
      }
    }
  });

  it('leaves no reference open', () => {
    for (const { en, es } of allTexts([...portals, ...tasks])) {
      expect(`${en} ${es}`).not.toMatch(/\{(?!lastDay\}|daysLeft\})/);
    }
  });

  it('knows no site twice', () => {
    const hosts = sites.map(({ host, pathPrefix = '' }) => host + pathPrefix);
    expect(hosts.filter((host, i) => hosts.indexOf(host) !== i)).toEqual([]);
  });

  it('shows as checked the day of the oldest fact', () => {
    const { checked, ...fields } = portals.find(({ id }) => id === 'triwest')!;
    const days = [...JSON.stringify(fields).matchAll(/"checked":"([^"]+)"/g)].map(([, day]) => day!);
    expect(days.length).toBeGreaterThan(30);
    expect(checked).toBe(days.sort()[0]);
  });
});

describe('the order of tasks', () => {
  it('is that of the categories, then of the numbers in the files', () => {
    const files = readFiles().parsed.raw.tasks;
    for (const [i, { id, category }] of tasks.slice(1).entries()) {
      const before = tasks[i]!;
      if (before.category !== category) continue;
      expect(files[before.id]?.order ?? 1e6, id).toBeLessThanOrEqual(files[id]?.order ?? 1e6);
    }
    const categories = tasks.map(({ category }) => category).filter((name, i, all) => name !== all[i - 1]);
    expect(new Set(categories).size).toBe(categories.length);
  });
});

describe('the schemas for editors', () => {
  it.each(Object.entries(jsonSchemas()))('%s is renewed ("npm run schemas")', (path, text) => {
    expect(readFileSync(path, 'utf8')).toBe(text);
  });

  it('are named by the first line of every file', () => {
    for (const [path, text] of readFiles().files) {
      if (!path.endsWith('.yml')) continue;
      const [, schema] = text.match(/^# yaml-language-server: \$schema=(.+)\n/) ?? [];
      const folder = path.slice(0, path.lastIndexOf('/') + 1);
      const target = new URL(schema ?? 'nothing', `file:///${folder}`).pathname.slice(1);
      expect(Object.keys(jsonSchemas()), path).toContain(target);
    }
  });
});

function allTexts(value: unknown): Text[] {
  if (Array.isArray(value)) return value.flatMap(allTexts);
  if (typeof value !== 'object' || value === null) return [];
  const fields = value as Record<string, unknown>;
  if (typeof fields.en === 'string' && typeof fields.es === 'string') return [fields as Text];
  return Object.values(fields).flatMap(allTexts);
}

function sentences(words: string): number {
  // A stop inside a quoted menu name or an abbreviation ends no sentence.
  const bare = words.replace(/“[^”]*”/g, 'x').replace(/\b(U\.S|EE\. ?UU|[ap]\. ?m|St|No|Dr)\./g, 'x');
  return bare.match(/[.!?](?=\s|$)/g)?.length ?? 0;
}
