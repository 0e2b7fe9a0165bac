/** What the card shows, and what each of its buttons reports. */
import { describe, expect, it, vi } from 'vitest';
import { type CardActions, tipCard } from '../../components/card/tip-card.ts';
import type { CardContent } from '../../model/tips/messages.ts';
import { buttonNamed, card, cardTip } from '../kit/card.ts';
import { find } from '../kit/find.ts';

function shown(changes: Partial<CardContent> = {}) {
  const actions = {
    onAct: vi.fn<CardActions['onAct']>(),
    onMove: vi.fn<CardActions['onMove']>(),
    onReport: vi.fn<CardActions['onReport']>(),
    onClose: vi.fn<CardActions['onClose']>(),
    onHide: vi.fn<CardActions['onHide']>(),
  };
  const made = tipCard(card(changes), actions);
  document.body.replaceChildren(made);
  return { made, ...actions };
}

describe('the card', () => {
  it('is a region that is named by its heading, and takes the focus when it is given', () => {
    const { made } = shown();
    expect(made.getAttribute('aria-labelledby')).toBe(find(made, 'h2').id);
    expect(find(made, 'h2').textContent).toBe('Tips for TriWest');
    expect(made.tabIndex).toBe(-1);
  });

  it('shows the tips in their order, each with its kind in a word', () => {
    const { made } = shown({
      tips: [
        cardTip('a', { kind: 'warning', label: 'Careful' }),
        cardTip('b', { kind: 'sign-in', label: 'Sign-in' }),
      ],
    });
    const items = [...made.querySelectorAll('li')];
    expect(items.map(({ className }) => className)).toEqual(['warning', 'sign-in']);
    expect(items.map(({ textContent }) => textContent)).toEqual(['Careful The tip a.', 'Sign-in The tip b.']);
  });

  it('says after a tip that it is not confirmed, and after no other', () => {
    const { made } = shown({ tips: [cardTip('a', { note: 'Not confirmed.' }), cardTip('b')] });
    const [first, second] = [...made.querySelectorAll('li')];
    expect(find(first!, 'em').textContent).toBe(' Not confirmed.');
    expect(first?.textContent).toBe('Here The tip a. Not confirmed.');
    expect(second?.querySelector('em')).toBeNull();
  });

  it('takes what a tip says as text, not as markup', () => {
    const { made } = shown({ tips: [cardTip('a', { text: '<img src=x onerror=alert(1)>' })] });
    expect(made.querySelector('img')).toBeNull();
    expect(find(made, 'li').textContent).toContain('<img src=x onerror=alert(1)>');
  });

  it('gives only a tip with an action a button, which names that tip', () => {
    const { made, onAct } = shown({ tips: [cardTip('a'), cardTip('b', { action: 'Pay here' })] });
    const [first, second] = [...made.querySelectorAll('li')];
    expect(first?.querySelector('button')).toBeNull();
    buttonNamed(second!, 'Pay here').click();
    expect(onAct).toHaveBeenCalledExactlyOnceWith('b');
  });

  it('explains the terms on demand', () => {
    const { made } = shown({ terms: [{ question: 'What does DEERS mean?', meaning: 'A register.' }] });
    const term = find<HTMLDetailsElement>(made, 'details.term');
    expect(term.open).toBe(false);
    expect(find(term, 'summary').textContent).toBe('What does DEERS mean?');
    expect(find(term, 'p').textContent).toBe('A register.');
  });

  it('says when it was checked', () => {
    expect(find(shown().made, 'footer p').textContent).toBe(
      'Compared with its sources on November 20, 2026.',
    );
  });

  it('moves, closes and reports by a button each, all with a name', () => {
    const { made, onMove, onClose, onReport } = shown();
    buttonNamed(made, 'Move').click();
    expect([onMove, onClose, onReport].map(({ mock }) => mock.calls.length)).toEqual([1, 0, 0]);
    buttonNamed(made, 'Close tips').click();
    buttonNamed(made, 'A tip is wrong').click();
    expect([onMove, onClose, onReport].map(({ mock }) => mock.calls.length)).toEqual([1, 1, 1]);
    for (const button of made.querySelectorAll('button')) {
      expect(button.type).toBe('button');
      expect(button.getAttribute('aria-label') ?? button.textContent).not.toBe('');
    }
  });

  it.each([
    ['In this tab', 'tab'],
    ['On this portal', 'portal'],
    ['Everywhere', 'everywhere'],
  ])('hides %s behind a disclosure', (name, scope) => {
    const { made, onHide } = shown();
    const menu = find<HTMLDetailsElement>(made, 'details.hide');
    expect(menu.open).toBe(false);
    expect(find(menu, 'summary').textContent).toBe('Hide tips');
    buttonNamed(menu, name).click();
    expect(onHide).toHaveBeenCalledExactlyOnceWith(scope);
  });

  it('draws its icons for the eye only', () => {
    const icons = [...shown().made.querySelectorAll('svg')];
    expect(icons.length).toBe(2);
    for (const icon of icons) {
      expect(icon.getAttribute('aria-hidden')).toBe('true');
      expect(icon.namespaceURI).toBe('http://www.w3.org/2000/svg');
      expect(icon.querySelector('path')?.getAttribute('d')).toMatch(/^M/);
    }
  });
});
