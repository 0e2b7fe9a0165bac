/** Launcher and card as the background sends them, with helpers to use them. */
import { vi } from 'vitest';
import type { Corner } from '../../data/vocabulary.ts';
import type { CardContent, CardTip, LauncherContent, LauncherRequest } from '../../model/tips/messages.ts';
import { find } from './find.ts';

export function cardTip(id: string, changes: Partial<CardTip> = {}): CardTip {
  return { id, kind: 'do-here', label: 'Here', text: `The tip ${id}.`, note: null, action: null, ...changes };
}

/** What enters a page; the card stays closed. */
export function launcherContent(changes: Partial<LauncherContent> = {}): LauncherContent {
  const words = { name: 'Portal Guide', launcher: '2 new tips', card: 'Tips' };
  return { language: 'en', corner: 'bottom-right', open: false, fresh: 2, words, ...changes };
}

/** Two tips of TriWest, and no job. */
export function card(changes: Partial<CardContent> = {}): CardContent {
  const tips = changes.tips ?? [cardTip('first'), cardTip('second')];
  return {
    language: 'en',
    tips,
    job: null,
    terms: [],
    hidden: null,
    words: {
      name: 'Portal Guide',
      independent: 'Independent.',
      title: 'Tips for TriWest',
      announce: 'There are tips.',
      move: 'Move',
      close: 'Close tips',
      places: tips.map((_, i) => `${i + 1} of ${tips.length}`),
      nextTip: 'Next tip',
      tipsBehind: `${tips.length} tips`,
      checked: 'Compared with its sources on November 20, 2026.',
      wrong: 'A tip is wrong',
      hide: 'Hide tips',
      further: 'Hide in more places',
      scopes: [
        ['tab', 'In this tab'],
        ['portal', 'Not on this portal'],
        ['everywhere', 'Nowhere'],
      ],
      confirm: 'Hide',
      cancel: 'Keep tips',
      hidden: 'Hidden.',
      undo: 'Undo',
      job: 'In hand',
      done: 'Done',
      away: 'Put this job away',
      allDone: 'Every step is done.',
    },
    ...changes,
  };
}

/** Records what the overlay tells the background. */
export function handlers() {
  const onOpen = vi.fn<() => Promise<string | null>>().mockResolvedValue('token');
  const onTouch = vi.fn<(open: boolean) => void>();
  const onMove = vi.fn<(corner: Corner) => void>();
  const onSilent = vi.fn<(card: string) => void>();
  const tell = (request: LauncherRequest): Promise<unknown> => {
    if (request.type === 'open') return onOpen();
    if (request.type === 'touch') onTouch(request.open === '1');
    if (request.type === 'move') onMove(request.corner);
    if (request.type === 'elsewhere') onSilent(request.card);
    return Promise.resolve();
  };
  return { onOpen, onTouch, onMove, onSilent, tell, onPointer: vi.fn<() => void>() };
}

/** An event as a user makes it; what a script makes is not trusted. */
export function trusted<Made extends Event>(event: Made): Made {
  Object.defineProperty(event, 'isTrusted', { value: true });
  return event;
}

/** Presses an element as a user does. */
export function press(element: Element): void {
  element.dispatchEvent(trusted(new MouseEvent('click', { bubbles: true, cancelable: true })));
}

/** The button or link with these words or this name. */
export function buttonNamed(root: ParentNode, name: string): HTMLElement {
  const all = [...root.querySelectorAll<HTMLElement>('button, a')];
  const found = all.find((one) => (one.getAttribute('aria-label') ?? one.textContent) === name);
  if (!found) throw new Error(`No button "${name}" among ${all.map((one) => one.outerHTML).join()}`);
  return found;
}

export const launcher = (root: ParentNode) => find<HTMLButtonElement>(root, 'button');
