/** What ships of the data: nothing that was taken out can be read, in any language. */
import { describe, expect, expectTypeOf, it } from 'vitest';
import { readUncheckedData } from '../../build/data/read.ts';
import { backgroundData, pagesData, pageTerms, portalHosts } from '../../build/data/ship.ts';
import { phonesOf } from '../../components/popup/phones.ts';
import type { Portal } from '../../data/schema.ts';
import type { PagePhone, PagePortal, PageTask, PageTopic, TipPortal } from '../../data/shipped.ts';
import { sources as shipped } from '../../data/sources.ts';
import { LANGUAGES } from '../../data/vocabulary.ts';

const all = readUncheckedData();
const triwest = all.portals.find(({ id }) => id === 'triwest')!;

/** The names of all fields below a value. */
function fieldsIn(value: unknown): Set<string> {
  const found = new Set<string>();
  JSON.stringify(value, (key, inner) => {
    if (!/^\d*$/.test(key)) found.add(key);
    return inner;
  });
  return found;
}

describe.each(LANGUAGES)('what the pages get in %s', (language) => {
  const pages = pagesData(all, language);

  it('is in one language, without tips and without what people type', () => {
    const fields = fieldsIn([pages, pageTerms(all, language)]);
    for (const gone of ['en', 'es', 'tips', 'say', 'own']) expect(fields).not.toContain(gone);
  });

  it('says what the data say', () => {
    const [first] = pages.portals.find(({ id }) => id === 'triwest')!.signIn;
    expect(first!.text).toBe(triwest.signIn[0]!.text[language]);
    expect(pages.tasks.map(({ title }) => title)).toEqual(all.tasks.map(({ title }) => title[language]));
    expect(pages.topics.map(({ text }) => text)).toEqual(all.elsewhere.map(({ text }) => text[language]));
  });

  it('names for every fact that it shows the sources of the data', () => {
    const titlesOf = (names: readonly string[]) => names.map((name) => shipped[name]?.title);
    const wanted = (names: readonly string[]) => names.map((name) => all.sources[name]?.title);
    for (const [i, task] of pages.tasks.entries()) {
      const given = all.tasks[i]!;
      expect(task.routes.map(({ sources }) => titlesOf(sources))).toEqual(
        given.routes.map(({ sources }) => wanted(sources)),
      );
    }
    for (const [i, portal] of pages.portals.entries()) {
      const given = all.portals[i]!;
      expect(portal.phones.map(({ sources }) => titlesOf(sources))).toEqual(
        given.phones.map(({ sources }) => wanted(sources)),
      );
    }
  });

  it('gives a fact a day of its own only where that is not the oldest', () => {
    const { signIn, checked } = pages.portals.find(({ id }) => id === 'triwest')!;
    expect(checked).toBe(triwest.checked);
    expect(signIn.map((method) => method.checked ?? checked)).toEqual(
      triwest.signIn.map((method) => method.checked),
    );
    expect(signIn.map((method) => method.checked)).not.toContain(checked);
  });

  it('keeps two desks with one number apart, and one desk of two portals together', () => {
    const [fact] = triwest.phones;
    const desk = (en: string, es: string) => ({ ...fact!, number: '555-0100', label: { en, es } });
    const claims = desk('Claims', 'Reclamaciones');
    const portals: Portal[] = [
      { ...triwest, phones: [claims, desk('Referrals', 'Remisiones')] },
      { ...triwest, id: 'other', phones: [claims] },
    ];
    const shown = phonesOf(pagesData({ ...all, portals }, language).portals, 'open');
    expect(shown.map(({ label }) => label)).toEqual(
      { en: ['Claims', 'Referrals'], es: ['Reclamaciones', 'Remisiones'] }[language],
    );
  });
});

describe('what the background gets', () => {
  const { portals, glossary } = backgroundData(all);

  it('are tips in both languages, without their sources and without the rest of a portal', () => {
    expect(fieldsIn(portals)).toContain('es');
    for (const gone of ['sources', 'own', 'summary', 'handles', 'notHere', 'phones', 'signIn', 'hosts'])
      expect(fieldsIn(portals.map(({ tips: _, ...rest }) => rest))).not.toContain(gone);
    expect(fieldsIn(portals)).not.toContain('sources');
    expect(portals.map(({ tips }) => tips.map(({ text }) => text))).toEqual(
      all.portals.map(({ tips }) => tips.map(({ text }) => text)),
    );
  });

  it('are no meanings that nothing confirms', () => {
    const unconfirmed = all.glossary.filter(({ certainty }) => certainty === 'unverified');
    expect(unconfirmed.length).toBeGreaterThan(0);
    expect(glossary).toHaveLength(all.glossary.length - unconfirmed.length);
  });
});

describe('the hosts', () => {
  it('are those of every portal, without evidence', () => {
    expect(portalHosts(all).map(({ hosts }) => hosts.map(({ host }) => host))).toEqual(
      all.portals.map(({ hosts }) => hosts.map(({ host }) => host)),
    );
    expect(fieldsIn(portalHosts(all))).not.toContain('sources');
  });
});

// The compiler checks these (`npm run check`).
describe('the types of what ships', () => {
  it('have no field that was taken out, and one language', () => {
    expectTypeOf<PagePortal>().not.toHaveProperty('tips');
    expectTypeOf<PageTask>().not.toHaveProperty('say');
    expectTypeOf<PageTopic>().not.toHaveProperty('say');
    expectTypeOf<PagePhone['label']>().toEqualTypeOf<string>();
    expectTypeOf<PageTask['routes'][number]['why']>().toEqualTypeOf<string>();
    expectTypeOf<PageTask['have']>().toEqualTypeOf<string[]>();
    expectTypeOf<PagePortal['links'][string]>().not.toHaveProperty('sources');
    expectTypeOf<TipPortal>().not.toHaveProperty('signIn');
    expectTypeOf<TipPortal['tips'][number]>().not.toHaveProperty('sources');
  });
});
