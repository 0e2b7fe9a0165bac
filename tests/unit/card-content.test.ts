/** The words of the card: how sure a tip is, what its button says, which terms it explains. */
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { cardContent, launcherContent } from '../../background/card-content.ts';
import glossary from '../../data/glossary.ts';
import type { PortalTip } from '../../data/shipped.ts';
import { findTipPortal, tipTerms } from '../../data/tip-portals.ts';
import { TIP_KINDS } from '../../data/vocabulary.ts';
import { pageTip, tipPortal } from '../kit/fixtures.ts';
import { speak } from '../kit/messages.ts';

beforeEach(() => {
  fakeBrowser.reset();
  speak('en');
});

const content = (...tips: PortalTip[]) =>
  cardContent(
    tipPortal({ tips }),
    tips.map((tip) => ({ tip, text: tip.text })),
    null,
    { hidden: null, private: false },
  );
const only = (changes: Partial<PortalTip>) => content(pageTip('one', changes)).tips[0]!;

describe('a tip in the card', () => {
  it('says what confirms it where no official page does, and only there', () => {
    expect(only({}).note).toBeNull();
    expect(only({ certainty: 'unverified' }).note).toBe('Not confirmed; go by what the page shows.');
    expect(only({ certainty: 'secondhand' }).note).toBe(
      'From the press or another site, not an official page.',
    );
  });

  it.each([
    ['warning', 'Careful'],
    ['deadline', 'Date'],
    ['go-elsewhere', 'Not here'],
    ['sign-in', 'Sign-in'],
    ['do-here', 'Here'],
  ] as const)('of the kind %s is called “%s”', (kind, label) => {
    expect(only({ kind })).toMatchObject({ kind, label });
  });

  it('of each kind has a name of its own', () => {
    expect(new Set(TIP_KINDS.map((kind) => only({ kind }).label)).size).toBe(TIP_KINDS.length);
  });

  it('has a button that says what it opens: its own words, the steps, or the name of the link', () => {
    const link = Object.keys(findTipPortal('triwest')!.links)[0]!;
    const label = { en: 'Pay here', es: 'Pague aquí' };
    expect(only({}).action).toBeNull();
    expect(only({ action: { task: 'check-claim' } }).action).toEqual({
      label: 'Show me the steps',
      url: null,
    });
    expect(only({ action: { portal: 'triwest', link } }).action).toEqual({
      label: findTipPortal('triwest')?.links[link]?.label.en,
      url: findTipPortal('triwest')?.links[link]?.url,
    });
    expect(only({ action: { portal: 'triwest', link, label } }).action?.label).toBe('Pay here');
    expect(only({ action: { portal: 'triwest', link: 'no-such-link' } }).action).toBeNull();
  });
});

describe('the terms of the card', () => {
  const acronyms = glossary.filter(({ term }) => /^[A-Z]{3,}$/.test(term));
  const confirmed = acronyms.filter(({ certainty }) => certainty !== 'unverified').map(({ term }) => term);
  const unconfirmed = acronyms.filter(({ certainty }) => certainty === 'unverified').map(({ term }) => term);
  const saying = (terms: readonly string[]) =>
    content(pageTip('one', { text: { en: terms.join(' and '), es: terms.join(' y ') } })).terms;

  it('are the acronyms whose meaning a document confirms, and no other', () => {
    expect(unconfirmed.length).toBeGreaterThan(0);
    expect(saying([unconfirmed[0]!, confirmed[0]!])).toEqual([
      {
        question: `What does ${confirmed[0]} mean?`,
        meaning: tipTerms.find(({ term }) => term === confirmed[0])?.meaning.en,
      },
    ]);
  });

  it('are three at most, the first that the tips name', () => {
    expect(confirmed.length).toBeGreaterThan(3);
    const named = confirmed.slice(0, 4).reverse();
    expect(saying(named).map(({ question }) => question)).toEqual(
      named.slice(0, 3).map((term) => `What does ${term} mean?`),
    );
  });

  it('are looked for in the language that is shown', () => {
    const tip = pageTip('one', { text: { en: 'nothing', es: confirmed[0]! } });
    expect(content(tip).terms).toEqual([]);
    speak('es');
    expect(content(tip).terms).toEqual([
      expect.objectContaining({ meaning: tipTerms.find(({ term }) => term === confirmed[0])?.meaning.es }),
    ]);
  });
});

describe('the labels of the card', () => {
  it('name the portal and the day, count the tips, and say that it is independent', () => {
    const { words } = content(pageTip('one'), pageTip('two'));
    expect(words.title).toBe('Tips for Harbor (TRICARE Test)');
    expect(words.checked).toBe('Compared with its sources on November 20, 2026.');
    expect(words.independent).toBe('Independent. Not TRICARE, DHA or DoD.');
    expect(words.places).toEqual(['1 of 2', '2 of 2']);
    expect(words.tipsBehind).toBe('2 tips');
  });

  it('offer three ways to hide it, each under its own words, and in a private window one', () => {
    const scopes = [
      ['tab', 'In this tab'],
      ['portal', 'Not on this portal'],
      ['everywhere', 'Nowhere'],
    ];
    expect(content(pageTip('one')).words.scopes).toEqual(scopes);
    const inPrivate = cardContent(tipPortal({}), [], null, { hidden: null, private: true });
    expect(inPrivate.words.scopes).toEqual(scopes.slice(0, 1));
  });

  it('come in Spanish where the browser speaks it', () => {
    speak('es');
    const { language, tips, words } = content(pageTip('one', { kind: 'warning' }));
    expect(language).toBe('es');
    expect(tips[0]).toMatchObject({ text: 'one (es)', label: 'Cuidado' });
    expect(words.checked).toContain('20 de noviembre de 2026');
  });
});

describe('the job in the card', () => {
  const leg = { portal: 'triwest', name: 'TriWest', url: 'https://triwest.example/', steps: [] };
  const shown = (changes: object) =>
    cardContent(
      tipPortal({}),
      [],
      { title: 'Move', step: null, next: null, left: 2, all: 3, ...changes },
      { hidden: null, private: false },
    ).job;

  it('says which step of how many comes next', () => {
    const step = { key: 'triwest.1', text: 'Pay there.', number: 2 };
    expect(shown({ step })).toEqual({
      title: 'Move',
      step: { key: 'triwest.1', text: 'Pay there.', label: 'Step 2 of 3' },
      left: 2,
      next: null,
    });
  });

  it('names the next portal, where that has an address', () => {
    expect(shown({ next: leg })?.next).toEqual({ label: 'Next: TriWest', url: leg.url });
    expect(shown({ next: { ...leg, url: null } })?.next).toBeNull();
  });
});

describe('what enters the page', () => {
  it('says how many tips are new, and nothing of them', () => {
    const label = (fresh: number) => launcherContent({ fresh, open: true }, 'top-left').words.launcher;
    expect([0, 1, 4].map(label)).toEqual([
      'Tips from Portal Guide',
      '1 new tip from Portal Guide',
      '4 new tips from Portal Guide',
    ]);
    expect(launcherContent({ fresh: 4, open: true }, 'top-left')).toMatchObject({
      language: 'en',
      corner: 'top-left',
      open: true,
      fresh: 4,
    });
  });
});
