import { fireEvent, waitFor } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { Deadlines } from '../../components/deadlines/Deadlines.tsx';
import type { DeadlinesProps } from '../../components/deadlines/props.ts';
import { violations } from '../kit/axe.ts';
import { TODAY } from '../kit/fixtures.ts';
import { find, madeOf, show } from '../kit/setup.tsx';

function showDeadlines(changes: Partial<DeadlinesProps> = {}) {
  const props = {
    saved: [],
    badge: false,
    people: [],
    region: undefined,
    today: TODAY,
    onSaved: vi.fn<DeadlinesProps['onSaved']>().mockResolvedValue(undefined),
    onBadge: vi.fn<DeadlinesProps['onBadge']>().mockResolvedValue(undefined),
    onTask: vi.fn<DeadlinesProps['onTask']>(),
    onCalendar: vi.fn<DeadlinesProps['onCalendar']>(),
    ...changes,
  };
  const page = (
    <main>
      <h1>Options</h1>
      <Deadlines {...props} />
    </main>
  );
  const shown = show(page);
  const pick = (event: string, day: string) => {
    fireEvent.change(find<HTMLSelectElement>(shown.container, '#life-event'), { target: { value: event } });
    fireEvent.input(find<HTMLInputElement>(shown.container, '#event-day'), { target: { value: day } });
  };
  return { ...shown, ...props, pick };
}

describe('Open Season', () => {
  it('shows its days, what is left of them, and today on the bar', () => {
    const { container } = showDeadlines();
    const card = find(container, '[data-event="open-season"]');
    expect(card.textContent).toContain('It runs from November 9, 2026 to December 14, 2026.');
    expect(find(card, '.headline').textContent).toBe('December 14, 2026');
    expect(find(card, '.days-left').textContent).toBe('21 days left.');
    // 14 of 35 days are gone: 2 + 196 × 0.4.
    expect(card.querySelector('.now')?.getAttribute('data-at')).toBe('80.4');
    expect(card.querySelector('.time-bar')?.getAttribute('aria-label')).toContain(
      'today is November 23, 2026',
    );
  });

  it('announces the next one after the last day, without a bar', () => {
    const { container } = showDeadlines({ today: '2026-12-15' });
    const card = find(container, '[data-event="open-season"]');
    expect(card.dataset.last).toMatch(/^2027-12-/);
    expect(card.textContent).toContain('The next one should run from');
    expect(card.querySelector('.time-bar')).toBeNull();
  });
});

describe('the calculator', () => {
  it('says nothing before event and day are known', () => {
    const { container, pick } = showDeadlines();
    pick('birth', '');
    expect(container.querySelector('.calculator .deadline')).toBeNull();
    pick('', '2026-11-20');
    expect(container.querySelector('.calculator .deadline')).toBeNull();
  });

  it('gives the last day, the days left, and what to do first', () => {
    const { container, pick, onTask } = showDeadlines();
    pick('birth', '2026-11-20');
    const card = find(container, '.calculator .deadline');
    expect(find(card, '.headline').textContent).toBe('February 18, 2027');
    expect(card.textContent).toContain('87 days left.');
    fireEvent.click(find(card, '.primary'));
    expect(onTask).toHaveBeenCalledExactlyOnceWith('add-newborn');
  });

  it('knows that some windows are longer overseas', () => {
    const { container, pick } = showDeadlines({ region: 'overseas' });
    pick('birth', '2026-11-20');
    expect(find(container, '.calculator .deadline').dataset.last).toBe('2027-03-20');
  });

  it('says so when the last day has passed, and not on that day', () => {
    const { container, pick } = showDeadlines();
    const said = () => find(container, '.calculator .days-left').textContent;
    pick('marriage', '2026-08-24');
    expect(said()).toBe('This day has passed.');
    pick('marriage', '2026-08-25');
    expect(find(container, '.calculator .deadline').dataset.last).toBe(TODAY);
    expect(said()).toBe('Today is the last day.');
    pick('marriage', '2026-08-26');
    expect(said()).toBe('1 day left.');
  });

  it('keeps a date, says so, and starts anew: the same card never stands twice', async () => {
    const { container, pick, onSaved } = showDeadlines();
    pick('marriage', '2026-11-01');
    fireEvent.click(find(container, '[data-action="save"]'));
    expect(madeOf(onSaved, [])).toEqual([[{ event: 'marriage', day: '2026-11-01' }]]);
    const said = () => find(container, '[data-part="calculator"] .said [role="status"]').textContent;
    await waitFor(() => expect(said()).toBe('Marriage: saved under “Your dates”.'));
    expect(container.querySelector('.calculator .deadline')).toBeNull();
    expect(find<HTMLSelectElement>(container, '#life-event').value).toBe('');
    expect(document.activeElement).toBe(find(container, '#life-event'));
  });

  it('keeps what was worked out where it could not be stored', async () => {
    const onSaved = vi.fn<DeadlinesProps['onSaved']>().mockRejectedValue(new Error('full'));
    const { container, pick, getByText } = showDeadlines({ onSaved });
    pick('marriage', '2026-11-01');
    fireEvent.click(find(container, '[data-action="save"]'));
    await waitFor(() => getByText('This browser could not save the change.'));
    expect(container.querySelector('.calculator .deadline')).not.toBeNull();
  });

  it('puts a day into the calendar', () => {
    const { container, pick, onCalendar } = showDeadlines();
    pick('marriage', '2026-11-01');
    fireEvent.click(find(container, '.calculator [data-action="calendar"]'));
    expect(onCalendar).toHaveBeenCalledExactlyOnceWith(
      'marriage-2026-11-01',
      '2027-01-30',
      'Marriage: last day (TRICARE)',
      expect.stringContaining('DEERS'),
    );
  });
});

describe('saved deadlines', () => {
  const saved = [
    { event: 'marriage', day: '2026-11-01' },
    { event: 'move', day: '2026-10-01' },
  ];

  it('are listed nearest first, and removed one by one', () => {
    const { container, onSaved } = showDeadlines({ saved });
    const events = [...container.querySelectorAll<HTMLElement>('.saved .deadline')].map(
      (card) => card.dataset.event,
    );
    expect(events).toEqual(['move', 'marriage']);
    fireEvent.click(find(container, '.saved [data-action="remove"]'));
    expect(madeOf(onSaved, saved)).toEqual([[saved[0]]]);
  });

  it('come back by "Undo", which has the focus', async () => {
    const { container, onSaved, getByText } = showDeadlines({ saved });
    fireEvent.click(find(container, '.saved [data-action="remove"]'));
    await waitFor(() => getByText(/^Move .*: removed\.$/));
    const undo = find(container, '[data-action="undo"]');
    expect(document.activeElement).toBe(undo);
    fireEvent.click(undo);
    expect(madeOf(onSaved, saved).at(-1)).toEqual(saved);
    await waitFor(() => getByText('It is back.'));
    expect(container.querySelector('[data-action="undo"]')).toBeNull();
  });

  it('show on the toolbar button only for those who want it', () => {
    const { container, onBadge } = showDeadlines();
    expect(find<HTMLInputElement>(container, '#badge').checked).toBe(false);
    fireEvent.click(find(container, '#badge'));
    expect(onBadge).toHaveBeenCalledExactlyOnceWith(true);
  });

  it('have no accessibility violations', async () => {
    const { pick } = showDeadlines({ saved });
    pick('birth', '2026-11-20');
    expect(await violations()).toEqual([]);
  });

  it('belong to somebody of the household, and say so', () => {
    const onCalendar = vi.fn<DeadlinesProps['onCalendar']>();
    const { container, onSaved } = showDeadlines({
      people: [{ id: 'dan', kin: 'husband', name: 'Dan', region: 'overseas' }],
      saved: [
        { event: 'retire', day: '2026-11-20' },
        { event: 'retire', day: '2026-11-20', person: 'dan' },
      ],
      onCalendar,
    });
    const titles = [...container.querySelectorAll('.saved h3')].map(({ textContent }) => textContent);
    expect(titles).toEqual(['Retirement from service', 'Retirement from service · Dan']);
    fireEvent.change(find(container, '#whose'), { target: { value: 'dan' } });
    fireEvent.change(find(container, '#life-event'), { target: { value: 'birth' } });
    fireEvent.input(find(container, '#event-day'), { target: { value: '2026-11-20' } });
    // 120 days overseas, where Dan is.
    expect(find(container, '.calculator .deadline').dataset.last).toBe('2027-03-20');
    fireEvent.click(find(container, '[data-action="save"]'));
    expect(madeOf(onSaved, [])).toEqual([[{ event: 'birth', day: '2026-11-20', person: 'dan' }]]);
  });
});
