/** What the card shows, and what each of its buttons asks. */
import { cleanup, render } from '@testing-library/preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Card } from '../../components/card/Card.tsx';
import type { CardContent, CardQuestion } from '../../model/tips/messages.ts';
import { buttonNamed, card, cardTip } from '../kit/card.ts';
import { find } from '../kit/find.ts';

const ask = vi.fn<(question: CardQuestion) => void>();

beforeEach(() => {
  ask.mockReset();
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function shown(changes: Partial<CardContent> = {}) {
  const { container, rerender } = render(<Card content={card(changes)} ask={ask} />);
  const again = (next: Partial<CardContent>) => rerender(<Card content={card(next)} ask={ask} />);
  return { made: container, again };
}
const click = (root: ParentNode, name: string) => act(() => buttonNamed(root, name).click());
const asked = (type: CardQuestion['type']) =>
  ask.mock.calls.map(([question]) => question).filter((question) => question.type === type);

const STEP = { key: 'triwest.1', text: 'Pay there.', label: 'Step 2 of 3' };
const JOB = { title: 'Move', step: STEP, left: 2, next: null };

describe('the card', () => {
  it('names the product and says that it is independent, in a header that stays', () => {
    const header = find(shown().made, 'header');
    expect(header.textContent).toContain('Portal Guide');
    expect(header.textContent).toContain('Independent.');
    expect(find(header, 'img').getAttribute('alt')).toBe('');
  });

  it('shows one tip, with its kind in a word, and the others one press away, in turn', () => {
    const { made } = shown();
    const tip = () => find(made, '.tip').textContent;
    expect(made.querySelectorAll('.tip')).toHaveLength(1);
    expect(tip()).toContain('HereThe tip first.');
    expect(tip()).toContain('1 of 2');
    click(made, 'Next tip');
    expect(tip()).toContain('The tip second.');
    expect(tip()).toContain('2 of 2');
    click(made, 'Next tip');
    expect(tip()).toContain('The tip first.');
  });

  it('counts nothing where there is one tip', () => {
    expect(shown({ tips: [cardTip('only')] }).made.querySelector('.places')).toBeNull();
  });

  it('says after a tip that it is not confirmed, and takes what it says as text', () => {
    const { made } = shown({ tips: [cardTip('a', { text: '<img id=x>', note: 'Not confirmed.' })] });
    expect(made.querySelector('#x')).toBeNull();
    expect(find(made, '.tip p').textContent).toBe('<img id=x> Not confirmed.');
  });

  it('opens what a tip leads to by a link that tells the portal nothing, and steps by asking', () => {
    const { made } = shown({
      tips: [
        cardTip('a', { action: { label: 'Pay', url: 'https://pay.example/' } }),
        cardTip('b', { action: { label: 'Show me the steps', url: null } }),
      ],
    });
    const link = buttonNamed(made, 'Pay') as HTMLAnchorElement;
    expect([link.href, link.target, link.rel]).toEqual(['https://pay.example/', '_blank', 'noreferrer']);
    click(made, 'Next tip');
    click(made, 'Show me the steps');
    expect(asked('steps')).toEqual([{ type: 'steps', tip: 'b' }]);
  });

  it('moves, closes and reports by a button each; Escape closes too', () => {
    const { made } = shown();
    click(made, 'Move');
    click(made, 'Close tips');
    click(made, 'A tip is wrong');
    expect(['corner', 'close', 'report'].map((type) => asked(type as 'close').length)).toEqual([1, 1, 1]);
    act(() => void dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' })));
    expect(asked('close')).toHaveLength(2);
  });

  it('hides in the tab at once, and elsewhere only after a second press', () => {
    const { made } = shown();
    click(made, 'In this tab');
    expect(asked('hide')).toEqual([{ type: 'hide', scope: 'tab' }]);
    ask.mockClear();
    click(made, 'Nowhere');
    expect(asked('hide')).toEqual([]);
    click(made, 'Keep tips');
    click(made, 'Not on this portal');
    click(made, 'Hide');
    expect(asked('hide')).toEqual([{ type: 'hide', scope: 'portal' }]);
  });

  it('says that it is hidden, offers to undo that for a while, and then closes', () => {
    const { made, again } = shown({ hidden: 'portal' });
    expect(made.querySelector('.tip')).toBeNull();
    expect(find(made, '[role="status"]').textContent).toBe('Hidden. Undo');
    click(made, 'Undo');
    expect(asked('undo')).toHaveLength(1);
    again({ hidden: null });
    act(() => void vi.advanceTimersByTime(20_000));
    expect(asked('close')).toEqual([]);
    again({ hidden: 'portal' });
    act(() => void vi.advanceTimersByTime(10_000));
    expect(asked('close')).toHaveLength(1);
  });
});

describe('the job in hand', () => {
  it('comes first, with its next step, and the tips behind one press', () => {
    const terms = [{ question: 'What does BWE mean?', meaning: 'A site.' }];
    const { made } = shown({ job: JOB, terms });
    expect(find(made, '.job').textContent).toContain('MoveStep 2 of 3 Pay there.');
    expect(made.querySelector('.tip, .term')).toBeNull();
    click(made, '2 tips');
    expect(find(made, '.tip').textContent).toContain('The tip first.');
    expect(find(made, '.term').textContent).toContain('What does BWE mean?');
  });

  it('has its step ticked, and can be put away', () => {
    const { made } = shown({ job: JOB });
    click(made, 'Done');
    click(made, 'Put this job away');
    expect([asked('done'), asked('away')]).toEqual([[{ type: 'done', step: STEP.key }], [{ type: 'away' }]]);
  });

  it('leads to the next portal after the last step here', () => {
    const next = { label: 'Next: TriWest', url: 'https://triwest.example/' };
    const { made } = shown({ job: { ...JOB, step: null, next } });
    expect((buttonNamed(made, 'Next: TriWest') as HTMLAnchorElement).href).toBe(next.url);
  });

  it('says once that every step is done', () => {
    const { made, again } = shown({ job: { ...JOB, left: 1 } });
    click(made, 'Done');
    again({ job: null });
    expect(find(made, '.job').textContent).toContain('Every step is done.');
    click(made, 'Put this job away');
    expect(made.querySelector('.job')).toBeNull();
  });
});

describe('a card', () => {
  const visible = (state: DocumentVisibilityState) => {
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
    act(() => void document.dispatchEvent(new Event('visibilitychange')));
  };
  const pass = (ms: number) => act(() => void vi.advanceTimersByTime(ms));

  it('counts as seen after three seconds in a visible page, once', () => {
    shown();
    pass(2900);
    expect(asked('met')).toEqual([]);
    pass(200);
    expect(asked('met')).toHaveLength(1);
    pass(60_000);
    act(() => void dispatchEvent(new Event('pointerdown')));
    expect(asked('met')).toHaveLength(1);
  });

  it('counts as seen at the first touch', () => {
    shown();
    act(() => void dispatchEvent(new Event('pointerdown')));
    expect(asked('met')).toHaveLength(1);
  });

  it('does not count while its page is hidden', () => {
    visible('hidden');
    shown();
    pass(60_000);
    expect(asked('met')).toEqual([]);
    visible('visible');
    pass(3100);
    expect(asked('met')).toHaveLength(1);
  });
});
