import { fireEvent } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { ask, heading } from '../kit/popup-actions.ts';
import { find, showPopup, viewOf } from '../kit/setup.tsx';

describe('the popup', () => {
  it('starts with the question, the season, all topics, and who we are not', () => {
    const { container, getByText } = showPopup();
    expect(viewOf(container)).toBe('search');
    getByText('Open Season ends December 14, 2026: 21 days left');
    getByText('Independent; not affiliated with the Department of Defense, DHA or TRICARE');
    expect(container.querySelectorAll('details[data-category]').length).toBeGreaterThan(5);
    expect(container.querySelectorAll('h1')).toHaveLength(1);
  });

  it('shows the season only while it runs, and leads to what to do', () => {
    const shown = showPopup({ today: '2026-12-14' });
    fireEvent.click(shown.getByText('Open Season ends today, December 14, 2026'));
    expect(find(shown.container, 'main').dataset.task).toBe('change-plan-open-season');
    shown.unmount();
    const after = showPopup({ today: '2026-12-15' });
    expect(viewOf(after.container)).toBe('search');
    expect(after.container.querySelector('.season')).toBeNull();
  });

  it('goes back to the words by the button and by Escape', () => {
    const shown = showPopup({ profile: { region: 'west' } });
    ask(shown, 'check my referral');
    fireEvent.click(shown.getByText('Back'));
    expect(viewOf(shown.container)).toBe('search');
    const input = find<HTMLInputElement>(shown.container, '#need');
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
    fireEvent.click(shown.getByText('Options'));
    expect(shown.onOptions).toHaveBeenCalledOnce();
  });

  it('shows what it was told, and where to change it', () => {
    const shown = showPopup({ profile: { region: 'west', status: 'retiree' } });
    expect(find(shown.container, '.profile').textContent).toContain('West · Retiree');
    fireEvent.click(shown.getByText('change'));
    expect(shown.onOptions).toHaveBeenCalledOnce();
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
