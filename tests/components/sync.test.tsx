import { fireEvent } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { SyncForm } from '../../components/options/SyncForm.tsx';
import { violations } from '../kit/axe.ts';
import { find, show } from '../kit/setup.tsx';

const NOTHING = { said: { words: '' }, announce: () => {} };

function showSync(on: boolean, copy: boolean, language: 'en' | 'es' = 'en') {
  const [onSwitch, onRemove] = [vi.fn<(on: boolean) => void>(), vi.fn<() => void>()];
  const form = <SyncForm on={on} copy={copy} onSwitch={onSwitch} onRemove={onRemove} outcome={NOTHING} />;
  return { ...show(<main>{form}</main>, language), onSwitch, onRemove };
}

describe('the sync switch', () => {
  it('says what goes, who carries it and what wins, and moves only once it is so', () => {
    const { container, onSwitch, getByText } = showSync(false, false);
    getByText(/Dates, recent tasks and checked steps never leave this browser/);
    getByText(/We never see any of it/);
    getByText(/where they differ, this browser wins/);
    const input = find<HTMLInputElement>(container, '#sync');
    fireEvent.click(input);
    expect(onSwitch).toHaveBeenCalledExactlyOnceWith(true);
    expect(input.checked).toBe(false);
  });

  it('offers to delete a copy where there is one, also while it is off', () => {
    expect(showSync(true, false).container.querySelector('#sync-remove')).toBeNull();
    const { container, onRemove } = showSync(false, true);
    fireEvent.click(find(container, '#sync-remove'));
    expect(onRemove).toHaveBeenCalledOnce();
  });

  it.each(['en', 'es'] as const)('has no accessibility violations in %s', async (language) => {
    showSync(true, true, language);
    // Alone it has no heading of the page above it.
    expect((await violations()).filter((found) => !found.includes('page-has-heading-one'))).toEqual([]);
  });
});
