import { fireEvent } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { ask } from '../kit/popup-actions.ts';
import { find, showPopup, viewOf } from '../kit/setup.tsx';

const RETIRED_SITE = 'https://www.tricare-west.com/';

describe('urgent help', () => {
  it('shows the numbers first, and nothing about the page above them', () => {
    const shown = showPopup({ address: RETIRED_SITE });
    expect(shown.container.querySelector('.site')).not.toBeNull();
    ask(shown, 'I want to kill myself');
    expect(viewOf(shown.container)).toBe('elsewhere');
    expect(shown.container.querySelector('.site')).toBeNull();
    const [heading, numbers] = find(shown.container, 'main').children;
    expect(heading?.textContent).toBe('Call 988, then press 1');
    expect(numbers?.querySelector('b')?.textContent).toBe('988');
    expect(shown.container.textContent).not.toContain('None of the TRICARE portals can do this.');
  });

  it('shows them while the words are typed', () => {
    const { container } = showPopup();
    const box = find<HTMLTextAreaElement>(container, '#need');
    fireEvent.input(box, { target: { value: 'my husband hits me' } });
    expect(find(container, '.urgent-phones b').textContent).toBe('800-799-7233');
    expect(container.querySelectorAll('[role="option"]')).toHaveLength(0);
    fireEvent.input(box, { target: { value: 'my husband' } });
    expect(container.querySelector('.urgent-phones')).toBeNull();
  });

  it('leaves no trace for the next person who opens the popup', () => {
    const onKeep = vi.fn();
    const shown = showPopup({ onKeep });
    ask(shown, 'my wife was raped');
    expect(find(shown.container, '.urgent-phones b').textContent).toBe('877-995-5247');
    expect(onKeep).toHaveBeenLastCalledWith(null);
  });
});
