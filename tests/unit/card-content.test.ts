/** The words of the card: how sure a tip is, what its button says, which terms it explains. */
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { cardContent } from '../../background/card-content.ts';
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
    { corner: 'top-left', open: true },
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
    expect(only({ action: { task: 'check-claim' } }).action).toBe('Show me the steps');
    expect(only({ action: { portal: 'triwest', link } }).action).toBe(
      findTipPortal('triwest')?.links[link]?.label.en,
    );
    expect(only({ action: { portal: 'triwest', link, label } }).action).toBe('Pay here');
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
  it('count the tips, name the portal and the day, and say that it is independent', () => {
    const { words } = content(pageTip('one'), pageTip('two'));
    expect(words.launcher).toBe('2 tips from Portal Guide');
    expect(content(pageTip('one')).words.launcher).toBe('1 tip from Portal Guide');
    expect(words.title).toBe('Tips for Harbor (TRICARE Test)');
    expect(words.about).toBe(
      'Compared with its sources on November 20, 2026. Independent; not an official site.',
    );
  });

  it('offer three ways to hide it, each under its own words', () => {
    expect(content(pageTip('one')).words.scopes).toEqual([
      ['tab', 'In this tab'],
      ['portal', 'On this portal'],
      ['everywhere', 'Everywhere'],
    ]);
  });

  it('come in Spanish where the browser speaks it', () => {
    speak('es');
    const { language, tips, words } = content(pageTip('one', { kind: 'warning' }));
    expect(language).toBe('es');
    expect(tips[0]).toMatchObject({ text: 'one (es)', label: 'Cuidado' });
    expect(words.about).toContain('20 de noviembre de 2026');
  });

  it('leave corner and state to who asks', () => {
    expect(content(pageTip('one'))).toMatchObject({ portal: 'triwest', corner: 'top-left', open: true });
  });
});
