import { fireEvent, waitFor } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { FirstRun } from '../../components/first-run/FirstRun.tsx';
import { FurtherTips } from '../../components/first-run/FurtherTips.tsx';
import type { BrowserFamily } from '../../components/first-run/ToolbarPicture.tsx';
import { findPortal } from '../../data/all-portals.ts';
import type { PagePortal } from '../../data/shipped.ts';
import type { Profile } from '../../model/answer/situation.ts';
import type { Change } from '../../storage/store.ts';
import { violations } from '../kit/axe.ts';
import { find, madeOf, show } from '../kit/setup.tsx';

function showFirstRun(language: 'en' | 'es' = 'en', family: BrowserFamily = 'chromium') {
  const onDone = vi.fn<() => void>();
  const onProfile = vi.fn<(change: Change<Profile>) => Promise<void>>().mockResolvedValue(undefined);
  const page = (
    <FirstRun profile={{}} language={language} family={family} onProfile={onProfile} onDone={onDone}>
      <p>Further switches</p>
    </FirstRun>
  );
  return { ...show(page, language), onDone, onProfile };
}

describe('the further portals', () => {
  const showFurther = (onPortal: (portal: PagePortal, on: boolean) => Promise<boolean>) =>
    show(<FurtherTips allowed={['mypay']} portalsOff={[]} onPortal={onPortal} />);

  it('are off until wanted, asked for in the click itself, and a no is taken calmly', async () => {
    const onPortal = vi.fn<(portal: PagePortal, on: boolean) => Promise<boolean>>().mockResolvedValue(false);
    const { container, getByText } = showFurther(onPortal);
    const on = [...container.querySelectorAll<HTMLInputElement>('input:checked')].map(({ id }) => id);
    expect(on).toEqual(['tips-mypay']);
    fireEvent.click(find(container, '#tips-mhs-genesis'));
    expect(onPortal).toHaveBeenCalledExactlyOnceWith(findPortal('mhs-genesis'), true);
    await waitFor(() => getByText('All right, nothing has changed.'));
  });

  it('say so when the browser could not do it', async () => {
    const { container, getByText } = showFurther(async () => Promise.reject(new Error('no')));
    fireEvent.click(find(container, '#tips-mhs-genesis'));
    await waitFor(() => getByText('This browser could not save the change.'));
  });
});

describe('the first-run page', () => {
  it('asks three questions at most, and stores an answer at once', async () => {
    const { container, onProfile, getByText } = showFirstRun();
    expect(container.querySelectorAll('select')).toHaveLength(3);
    fireEvent.change(find<HTMLSelectElement>(container, '#region'), { target: { value: 'west' } });
    expect(madeOf(onProfile, {})).toEqual([{ region: 'west' }]);
    await waitFor(() => getByText('Saved.'));
  });

  it('says so when an answer could not be stored', async () => {
    const { container, onProfile, getByText } = showFirstRun();
    onProfile.mockRejectedValue(new Error('full'));
    fireEvent.change(find<HTMLSelectElement>(container, '#plan'), { target: { value: 'prime' } });
    await waitFor(() => getByText('This browser could not save the change.'));
  });

  it('is left by Escape, by "Skip" and by "Done"', () => {
    const { container, onDone } = showFirstRun();
    fireEvent.keyDown(document.body, { key: 'a' });
    expect(onDone).not.toHaveBeenCalled();
    fireEvent.keyDown(document.body, { key: 'Escape' });
    expect(onDone).toHaveBeenCalledTimes(1);
    fireEvent.click(find(container, '.skip'));
    expect(onDone).toHaveBeenCalledTimes(2);
    fireEvent.click(find(container, '#first-run-done'));
    expect(onDone).toHaveBeenCalledTimes(3);
  });

  it('leaves Escape to an open list of choices', () => {
    const { container, onDone } = showFirstRun();
    fireEvent.keyDown(find(container, '#region'), { key: 'Escape' });
    expect(onDone).not.toHaveBeenCalled();
  });

  it('puts the focus on its heading, and further sections before the last button', () => {
    const { container, getByText } = showFirstRun();
    expect(document.activeElement).toBe(find(container, 'h1'));
    const order = getByText('Further switches').compareDocumentPosition(find(container, '#first-run-done'));
    expect(order & Node.DOCUMENT_POSITION_FOLLOWING).not.toBe(0);
  });

  it('names the pin as each browser does', () => {
    showFirstRun('en', 'firefox').getByText(/Pin to Toolbar/);
    expect(showFirstRun('en', 'chromium').container.textContent).toContain('Click the pin');
  });

  it.each(['en', 'es'] as const)('has no accessibility violations in %s', async (language) => {
    showFirstRun(language);
    expect(await violations()).toEqual([]);
  });
});
