import { fireEvent, waitFor } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { ask, heading, tap } from '../kit/popup-actions.ts';
import { find, madeOf, showPopup, viewOf } from '../kit/setup.tsx';

describe('a popup that depends on who asks', () => {
  it('asks for the region where it decides, then answers and remembers it', () => {
    const shown = showPopup();
    ask(shown, 'check my referral');
    expect(viewOf(shown.container)).toBe('question');
    expect(document.activeElement).toBe(heading(shown));
    tap(shown, 'region:west');
    expect(viewOf(shown.container)).toBe('answer');
    expect(find(shown.container, 'main').dataset.portal).toBe('triwest');
    expect(heading(shown).textContent).toBe('Check a referral');
    expect(document.activeElement).toBe(heading(shown));
    expect(madeOf(shown.onProfile, shown.profile)).toEqual([{ region: 'west' }]);
  });

  it('does not ask what it knows', () => {
    const shown = showPopup({ profile: { region: 'east' } });
    ask(shown, 'check my referral');
    expect(viewOf(shown.container)).toBe('answer');
    expect(find(shown.container, 'main').dataset.portal).toBe('humana-military');
    expect(shown.onProfile).not.toHaveBeenCalled();
  });

  it('uses what the words say about the person for this answer, and stores nothing of it', () => {
    const shown = showPopup({ profile: { region: 'east' } });
    ask(shown, 'check my referral in Texas');
    expect(find(shown.container, 'main').dataset.portal).toBe('triwest');
    expect(shown.onProfile).not.toHaveBeenCalled();
  });

  it('takes a state instead of a region', () => {
    const shown = showPopup();
    ask(shown, 'check my referral');
    fireEvent.change(find<HTMLSelectElement>(shown.container, '#state'), { target: { value: 'VA' } });
    fireEvent.click(shown.getByText('Use this state'));
    expect(find(shown.container, 'main').dataset.portal).toBe('humana-military');
    expect(madeOf(shown.onProfile, shown.profile)).toContainEqual({ state: 'VA', region: 'east' });
  });

  it('goes on asking where the state lies in two regions, and says why', () => {
    const shown = showPopup();
    ask(shown, 'check my referral');
    fireEvent.change(find<HTMLSelectElement>(shown.container, '#state'), { target: { value: 'MO' } });
    fireEvent.click(shown.getByText('Use this state'));
    expect(viewOf(shown.container)).toBe('question');
    shown.getByText(/Part of Missouri is in the other region/);
    tap(shown, 'region:east');
    expect(find(shown.container, 'main').dataset.portal).toBe('humana-military');
    expect(madeOf(shown.onProfile, shown.profile).at(-1)).toEqual({ state: 'MO', region: 'east' });
  });

  it('changes the answer by "different if", and remembers that too', () => {
    const shown = showPopup({ profile: { region: 'west' } });
    ask(shown, 'check my referral');
    fireEvent.click(shown.getByText('I have US Family Health Plan'));
    expect(find(shown.container, 'main').dataset.portal).toBe('usfhp');
    expect(madeOf(shown.onProfile, shown.profile)).toEqual([{ region: 'west', plan: 'usfhp' }]);
  });

  it('asks again on request, without forgetting before the new answer', () => {
    const shown = showPopup({ profile: { region: 'west', state: 'TX' } });
    ask(shown, 'check my referral');
    fireEvent.click(shown.getByText('Ask me again'));
    expect(viewOf(shown.container)).toBe('question');
    expect(shown.onProfile).not.toHaveBeenCalled();
    tap(shown, 'region:east');
    expect(find(shown.container, 'main').dataset.portal).toBe('humana-military');
    // Texas is not in the East, so it is not kept beside it.
    expect(madeOf(shown.onProfile, shown.profile)).toContainEqual({ region: 'east', state: undefined });
  });

  it('says so when an answer could not be stored, and still uses it', async () => {
    const shown = showPopup({ onProfile: vi.fn().mockRejectedValue(new Error('full')) });
    ask(shown, 'check my referral');
    tap(shown, 'region:west');
    expect(viewOf(shown.container)).toBe('answer');
    await waitFor(() => shown.getByText(/could not save your answer/));
  });
});
