/** A card as the background sends it, with helpers to read and use it. */
import { vi } from 'vitest';
import type { Handlers } from '../../components/card/tip-overlay.ts';
import type { CardContent, CardTip } from '../../model/tips/messages.ts';
import { find } from './find.ts';

export function cardTip(id: string, changes: Partial<CardTip> = {}): CardTip {
  return { id, kind: 'do-here', label: 'Here', text: `The tip ${id}.`, note: null, action: null, ...changes };
}

/** Two tips of TriWest; the card is closed. */
export function card(changes: Partial<CardContent> = {}): CardContent {
  const tips = changes.tips ?? [cardTip('first', { action: 'Pay here' }), cardTip('second')];
  return {
    portal: 'triwest',
    language: 'en',
    corner: 'bottom-right',
    open: false,
    tips,
    terms: [],
    words: {
      name: 'Portal Guide',
      launcher: `${tips.length} tips`,
      announce: 'There are tips.',
      title: 'Tips for TriWest',
      move: 'Move',
      close: 'Close tips',
      about: 'Compared with its sources on November 20, 2026.',
      wrong: 'A tip is wrong',
      hide: 'Hide tips',
      scopes: [
        ['tab', 'In this tab'],
        ['portal', 'On this portal'],
        ['everywhere', 'Everywhere'],
      ],
    },
    ...changes,
  };
}

/** Records what the card reports. */
export const handlers = () => ({
  onMet: vi.fn<Handlers['onMet']>(),
  onAct: vi.fn<Handlers['onAct']>(),
  onMove: vi.fn<Handlers['onMove']>(),
  onReport: vi.fn<Handlers['onReport']>(),
  onHide: vi.fn<Handlers['onHide']>(),
  onTouch: vi.fn<Handlers['onTouch']>(),
});

/** The button with these words or this name. */
export function buttonNamed(root: ParentNode, name: string): HTMLButtonElement {
  const all = [...root.querySelectorAll('button')];
  const found = all.find((one) => (one.getAttribute('aria-label') ?? one.textContent) === name);
  if (!found) throw new Error(`No button "${name}" among ${all.map((one) => one.outerHTML).join()}`);
  return found;
}

export const launcher = (root: ParentNode) => find<HTMLButtonElement>(root, '.launcher');
