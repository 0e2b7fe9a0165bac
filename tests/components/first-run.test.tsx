import { fireEvent, waitFor } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { FirstRun } from '../../components/first-run/FirstRun.tsx';
import type { BrowserFamily } from '../../components/first-run/ToolbarPicture.tsx';
import { portals } from '../../data/all-portals.ts';
import type { Profile } from '../../model/answer/situation.ts';
import type { Change } from '../../storage/store.ts';
import { violations } from '../kit/axe.ts';
import { TODAY } from '../kit/fixtures.ts';
import { find, madeOf, show } from '../kit/setup.tsx';

interface Start {
  language?: 'en' | 'es';
  family?: BrowserFamily;
  profile?: Profile;
}

function showFirstRun({ language = 'en', family = 'chromium', profile = {} }: Start = {}) {
  const handlers = {
    onProfile: vi.fn<(change: Change<Profile>) => Promise<void>>().mockResolvedValue(undefined),
    onOpen: vi.fn<(url: string) => void>(),
    onLeave: vi.fn<() => void>(),
    onClose: vi.fn<() => void>(),
  };
  const page = <FirstRun profile={profile} today={TODAY} language={language} family={family} {...handlers} />;
  const shown = show(page, language);
  const examples = () => [...shown.container.querySelectorAll<HTMLElement>('[data-action="example"]')];
  const view = () => shown.container.querySelector('main')?.dataset;
  return { ...shown, ...handlers, examples, view };
}

describe('trying it', () => {
  it('starts with the focus in the real box, and suggests while somebody types', () => {
    const { container } = showFirstRun();
    const box = find<HTMLTextAreaElement>(container, '#need');
    expect(document.activeElement).toBe(box);
    fireEvent.input(box, { target: { value: 'referral' } });
    expect(container.querySelector('[role="option"]')).not.toBeNull();
  });

  it.each(['en', 'es'] as const)('has three examples that all lead to a task, in %s', (language) => {
    const { container, examples, view } = showFirstRun({ language });
    const tasks = examples().map((_, index) => {
      fireEvent.click(examples()[index]!);
      const { task } = view() ?? {};
      fireEvent.click(find(container, '[data-action="again"]'));
      return task;
    });
    expect(tasks).toEqual(['check-referral', 'add-newborn', 'replace-id-card']);
  });

  it('draws the real answer, with steps and a portal to open', () => {
    const { container, examples, view, onOpen } = showFirstRun({ profile: { region: 'west' } });
    fireEvent.click(examples()[0]!);
    expect(view()).toMatchObject({ view: 'answer', task: 'check-referral' });
    fireEvent.click(find(container, '.open button'));
    expect(onOpen).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('triwest.com'));
  });

  it('keeps what is answered on the way', async () => {
    const { container, examples, view, onProfile } = showFirstRun();
    fireEvent.click(examples()[1]!);
    expect(view()?.view).toBe('question');
    fireEvent.click(find(container, '[data-answer="side:self"]'));
    fireEvent.click(find(container, '[data-answer="status:retiree"]'));
    await waitFor(() => expect(madeOf(onProfile, {})).toEqual([{ status: 'retiree' }]));
    expect(view()?.view).toBe('answer');
  });
});

describe('the state', () => {
  it('is stored at once, and the region that it gives is said', async () => {
    const { container, onProfile, getByText } = showFirstRun({ profile: { state: 'TX', region: 'west' } });
    getByText('Your TRICARE region: West.');
    fireEvent.change(find<HTMLSelectElement>(container, '#first-state'), { target: { value: 'VA' } });
    expect(madeOf(onProfile, {})).toEqual([{ state: 'VA', region: 'east' }]);
    await waitFor(() => getByText('Saved.'));
  });

  it('decides nothing where it lies in two regions, and that is said', () => {
    showFirstRun({ profile: { state: 'MO' } }).getByText(/Part of Missouri/);
  });

  it('says so when it could not be stored', async () => {
    const { container, onProfile, getByText } = showFirstRun();
    onProfile.mockRejectedValue(new Error('full'));
    fireEvent.change(find<HTMLSelectElement>(container, '#first-state'), { target: { value: 'VA' } });
    await waitFor(() => getByText('This browser could not save the change.'));
  });
});

describe('the first-run page', () => {
  it('names the portals on which a card will appear, and draws it', () => {
    const { container } = showFirstRun();
    const part = find(container, '[data-part="card-picture"]');
    const named = portals.filter(({ tipsByDefault }) => tipsByDefault);
    expect(find(part, 'h2').textContent).toContain(`on ${named.length} portals`);
    for (const { name } of named) expect(part.textContent).toContain(name.replace(/ \(.*/, ''));
    expect(find(part, 'svg').getAttribute('aria-label')).toMatch(/card/);
  });

  it('promises with shields, and says what it sees', () => {
    const part = find(showFirstRun().container, '[data-part="sees"]');
    expect([...part.querySelectorAll('[data-shape="shield"]')]).toHaveLength(4);
    expect(part.querySelector('[data-shape="stop"]')).toBeNull();
  });

  it('is left by Escape, by "Skip" and for the settings, and closed by "Done"', () => {
    const { container, onLeave, onClose } = showFirstRun();
    fireEvent.keyDown(document.body, { key: 'a' });
    expect(onLeave).not.toHaveBeenCalled();
    fireEvent.keyDown(document.body, { key: 'Escape' });
    expect(onLeave).toHaveBeenCalledTimes(1);
    fireEvent.click(find(container, '.skip'));
    expect(onLeave).toHaveBeenCalledTimes(2);
    fireEvent.click(find(container, '#first-run-settings'));
    expect(onLeave).toHaveBeenCalledTimes(3);
    fireEvent.click(find(container, '#first-run-done'));
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('goes back to the box by Escape while an answer is up', () => {
    const { container, examples, onLeave } = showFirstRun();
    fireEvent.click(examples()[2]!);
    fireEvent.keyDown(document.body, { key: 'Escape' });
    expect(onLeave).not.toHaveBeenCalled();
    find(container, '#need');
  });

  it('leaves Escape to an open list of choices', () => {
    const { container, onLeave } = showFirstRun();
    fireEvent.keyDown(find(container, '#first-state'), { key: 'Escape' });
    expect(onLeave).not.toHaveBeenCalled();
  });

  it('names the pin as each browser does', () => {
    showFirstRun({ family: 'firefox' }).getByText(/Pin to Toolbar/);
    expect(showFirstRun({ family: 'chromium' }).container.textContent).toContain('Click the pin');
  });

  it.each(['en', 'es'] as const)('has no accessibility violations in %s', async (language) => {
    const { examples } = showFirstRun({ language });
    expect(await violations()).toEqual([]);
    fireEvent.click(examples()[2]!);
    expect(await violations()).toEqual([]);
  });
});
