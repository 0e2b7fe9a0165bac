import { fireEvent } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { ask, heading } from '../kit/popup-actions.ts';
import { find, madeOf, showPopup, viewOf } from '../kit/setup.tsx';

const tiles = (container: Element) =>
  [...container.querySelectorAll<HTMLElement>('.tile')].map(({ dataset }) => dataset.task);

describe('the popup', () => {
  it('starts with the box, eight jobs, what is due, and who we are not', () => {
    const { container, getByText } = showPopup();
    expect(viewOf(container)).toBe('search');
    expect(tiles(container)).toEqual([
      'check-referral',
      'check-claim',
      'refill-prescription',
      'recover-login',
      'move-between-regions',
      'add-newborn',
      'replace-id-card',
      'find-phone',
    ]);
    expect(find(container, '.due').textContent).toBe('Open Season ends Dec 14 21 days');
    getByText('Independent, not official.');
    expect(container.querySelectorAll('h1')).toHaveLength(1);
  });

  it('shows the jobs of the portal behind it first, and nothing but the box on a false site', () => {
    const portal = showPopup({ address: 'https://www.humanamilitary.com/' });
    expect(tiles(portal.container)[0]).toBe('check-referral');
    expect(tiles(portal.container).indexOf('get-authorization-letter')).toBeLessThan(4);
    expect(tiles(portal.container)).toHaveLength(8);
    portal.unmount();
    const { container } = showPopup({ address: 'https://tricare-bene.triwest.com.example/' });
    expect(tiles(container)).toEqual([]);
    expect(find(container, '#need').getAttribute('aria-describedby')).toContain('site-alarm');
    expect(find(container, '#site-alarm').getAttribute('role')).toBe('alert');
  });

  it('leads to the page that says whose a message is, from its foot and from words', () => {
    const { container, onOpen } = showPopup();
    fireEvent.click(find(container, 'footer [data-page="real"]'));
    expect(onOpen).toHaveBeenCalledExactlyOnceWith('/real.html');
    const asked = showPopup({ question: 'is this text from tricare real?' });
    expect(viewOf(asked.container)).toBe('answer');
    fireEvent.click(find(asked.container, 'main [data-page="real"].primary'));
    expect(asked.onOpen).toHaveBeenCalledExactlyOnceWith('/real.html');
  });

  it('has all topics behind one tap, and its own pages beside', () => {
    const { container, onPage } = showPopup();
    expect(container.querySelector('details[data-category]')).toBeNull();
    fireEvent.click(find(container, '[data-action="topics"]'));
    expect(container.querySelectorAll('details[data-category]').length).toBeGreaterThan(5);
    for (const page of ['dates', 'logins', 'map', 'settings']) {
      fireEvent.click(find(container, `[data-page="${page}"]`));
    }
    expect(vi.mocked(onPage).mock.calls.flat()).toEqual(['dates', 'logins', 'map', 'settings']);
  });

  it('asks where a move goes, and takes the answer for what it is', () => {
    const { container } = showPopup({ profile: { region: 'west' } });
    fireEvent.click(find(container, '[data-task="move-between-regions"]'));
    expect(viewOf(container)).toBe('question');
    fireEvent.click(find(container, '[data-answer="destination:west"]'));
    expect(find(container, 'main').dataset.task).toBe('move-within-region');
  });

  it('shows the season only while it runs, and leads to what to do', () => {
    const shown = showPopup({ today: '2026-12-14' });
    fireEvent.click(shown.getByText('Open Season ends Dec 14'));
    expect(find(shown.container, 'main').dataset.task).toBe('change-plan-open-season');
    shown.unmount();
    const after = showPopup({ today: '2026-12-15' });
    expect(viewOf(after.container)).toBe('search');
    expect(after.container.querySelector('.due')).toBeNull();
  });

  it('goes back to the words by the button and by Escape', () => {
    const shown = showPopup({ profile: { region: 'west' } });
    ask(shown, 'check my referral');
    fireEvent.click(shown.getByText('Back'));
    expect(viewOf(shown.container)).toBe('search');
    const input = find<HTMLTextAreaElement>(shown.container, '#need');
    expect(input.value).toBe('check my referral');
    expect(document.activeElement).toBe(input);
    fireEvent.keyDown(input, { key: 'Enter' });
    expect(viewOf(shown.container)).toBe('answer');
    expect(fireEvent.keyDown(document.body, { key: 'Escape' })).toBe(false);
    expect(viewOf(shown.container)).toBe('search');
    // Here the key is the browser's again: it closes the popup.
    expect(fireEvent.keyDown(document.body, { key: 'Escape' })).toBe(true);
  });

  it('opens a task at once, and the search for a task that does not exist', () => {
    expect(viewOf(showPopup({ task: 'check-referral', profile: { region: 'west' } }).container)).toBe(
      'answer',
    );
    expect(viewOf(showPopup({ task: 'no-such-task' }).container)).toBe('search');
    expect(viewOf(showPopup({ task: '__proto__' }).container)).toBe('search');
  });

  it('follows pointers to other tasks and comes back', () => {
    const shown = showPopup({ task: 'check-referral', profile: { region: 'west' } });
    fireEvent.click(find(shown.container, '.not-here button[data-task="update-address"]'));
    expect(find(shown.container, 'main').dataset.task).toBe('update-address');
    fireEvent.click(shown.getByText('Back'));
    expect(find(shown.container, 'main').dataset.task).toBe('check-referral');
  });

  it('opens the portal and the options', () => {
    const shown = showPopup({ task: 'check-referral', profile: { region: 'west' } });
    fireEvent.click(shown.getByText(/^Open TriWest/));
    expect(shown.onOpen).toHaveBeenCalledExactlyOnceWith('https://tricare-bene.triwest.com/');
    fireEvent.click(shown.getByText('Settings'));
    expect(shown.onPage).toHaveBeenCalledExactlyOnceWith('settings');
  });

  it('shows what it was told, and lets it be changed in place, beside an answer too', () => {
    const shown = showPopup({ profile: { region: 'west', status: 'retiree' }, task: 'check-referral' });
    const chip = find(shown.container, '.profile');
    expect(chip.textContent).toContain('West · Retiree');
    expect(shown.container.querySelector('.profile-fields select')).toBeNull();
    fireEvent.click(chip);
    fireEvent.change(find(shown.container, '.profile-fields #region'), { target: { value: 'east' } });
    expect(find(shown.container, 'main').dataset.portal).toBe('humana-military');
    expect(madeOf(shown.onProfile, shown.profile)).toEqual([{ region: 'east', status: 'retiree' }]);
    fireEvent.click(shown.getByText('Done'));
    expect(chip.getAttribute('aria-expanded')).toBe('false');
  });

  it('says that it did not understand, and offers the list of all logins and the topics', () => {
    const shown = showPopup();
    ask(shown, 'zzqx wvvk');
    expect(viewOf(shown.container)).toBe('no-match');
    expect(document.activeElement).toBe(heading(shown));
    shown.getByText('You asked: “zzqx wvvk”');
    expect(shown.container.querySelectorAll('details[data-category]').length).toBeGreaterThan(5);
    fireEvent.click(find(shown.container, '.open button'));
    expect(shown.onOpen).toHaveBeenCalledExactlyOnceWith(
      expect.stringMatching(/^https:\/\/www\.tricare\.mil\//),
    );
  });

  it('survives 10,000 characters of nonsense', () => {
    const shown = showPopup();
    ask(shown, '🙂<i>zzqx</i> '.repeat(700));
    expect(viewOf(shown.container)).toBe('no-match');
    expect(shown.container.querySelector('main i')).toBeNull();
  });
});
