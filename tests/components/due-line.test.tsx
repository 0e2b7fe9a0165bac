import { fireEvent } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { DueLine } from '../../components/popup/DueLine.tsx';
import { PagesContext } from '../../components/popup/pages.ts';
import lifeEvents from '../../data/life-events.ts';
import { dueInOrder, type SavedDeadline } from '../../model/time/deadlines.ts';
import { showPart } from '../kit/popup-part.tsx';
import { find } from '../kit/setup.tsx';

function showDue(saved: SavedDeadline[], today: string) {
  const deadlines = dueInOrder(saved, lifeEvents, undefined, today);
  const line = (
    <PagesContext.Provider value={{ onDeadlines: () => {}, deadlines, print: () => {} }}>
      <DueLine />
    </PagesContext.Provider>
  );
  return showPart(line, 'en', today);
}

const saved = [
  { event: 'retire', day: '2026-01-01' },
  { event: 'marriage', day: '2026-11-01' },
  { event: 'move', day: '2026-10-01' },
];

describe('what is due, in the popup', () => {
  it('is one line: the nearest, none that has passed, leading to what to do', () => {
    const { container, showTask, showPage } = showDue(saved, '2026-12-20');
    const lines = [...container.querySelectorAll<HTMLElement>('[data-due]')];
    expect(lines.map(({ dataset }) => dataset.due)).toEqual(['move']);
    expect(lines[0]?.textContent).toBe('Move to a new address (PCS too): by Dec 30 10 days');
    fireEvent.click(lines[0]!);
    expect(showTask.mock.calls.map(([{ id }]) => id)).toEqual(['move-between-regions']);
    expect(find(container, '[data-page="dates"]').textContent).toBe('1 more date');
    fireEvent.click(find(container, '[data-page="dates"]'));
    expect(showPage).toHaveBeenCalledExactlyOnceWith('dates');
  });

  it('is Open Season where that ends first', () => {
    expect(find(showDue(saved, '2026-12-01').container, '[data-due]').dataset.due).toBe('open-season');
  });

  it('is nothing where nothing is due', () => {
    expect(showDue([], '2026-12-20').container.textContent).toBe('');
  });
});
