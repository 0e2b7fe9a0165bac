import { fireEvent } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { DueLines } from '../../components/popup/DueLines.tsx';
import { PagesContext } from '../../components/popup/pages.ts';
import lifeEvents from '../../data/life-events.ts';
import { dueInOrder } from '../../model/time/deadlines.ts';
import { TODAY } from '../kit/fixtures.ts';
import { showPart } from '../kit/popup-part.tsx';
import { find } from '../kit/setup.tsx';

const saved = [
  { event: 'marriage', day: '2026-11-01' },
  { event: 'move', day: '2026-10-01' },
];

describe('the deadlines in the popup', () => {
  it('shows two at most, the nearest first and none that has passed, and leads to what to do', () => {
    const showDeadlines = vi.fn<() => void>();
    const passed = { event: 'retire', day: '2026-01-01' };
    const deadlines = dueInOrder(
      [passed, ...saved, { event: 'birth', day: TODAY }],
      lifeEvents,
      undefined,
      TODAY,
    );
    const { container, showTask } = showPart(
      <PagesContext.Provider value={{ deadlines, showDeadlines, print: () => {} }}>
        <DueLines />
      </PagesContext.Provider>,
    );
    const lines = [...container.querySelectorAll<HTMLElement>('[data-due]')];
    expect(lines.map(({ dataset }) => dataset.due)).toEqual(['move', 'marriage']);
    expect(lines[0]?.textContent).toBe(
      'Move to a new address (PCS too): by December 30, 2026. 37 days left.',
    );
    fireEvent.click(lines[0]!);
    expect(showTask).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ id: 'move-between-regions' }));
    fireEvent.click(find(container, '[data-action="deadlines"]'));
    expect(showDeadlines).toHaveBeenCalledOnce();
  });
});
