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

  it('asks for the state by typing, first of all', () => {
    const shown = showPopup();
    ask(shown, 'check my referral');
    expect(heading(shown).textContent).toBe('Which state do you live in?');
    const field = find<HTMLInputElement>(shown.container, '#state');
    const offered = (typed: string) => {
      fireEvent.input(field, { target: { value: typed } });
      return [...shown.container.querySelectorAll<HTMLElement>('[data-state]')].map(
        ({ dataset }) => dataset.state,
      );
    };
    expect(offered('va')).toEqual(['VA']);
    expect(offered('virg')).toEqual(['VA', 'VI', 'WV']);
    expect(offered('zz')).toEqual([]);
    offered('virgin');
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(find(shown.container, 'main').dataset.portal).toBe('humana-military');
    expect(madeOf(shown.onProfile, shown.profile)).toContainEqual({ state: 'VA', region: 'east' });
  });

  it('takes a state by mouse, in Spanish without its accents too', () => {
    const shown = showPopup({ language: 'es' });
    ask(shown, 'ver mi remisión');
    fireEvent.input(find(shown.container, '#state'), { target: { value: 'pensilv' } });
    fireEvent.click(find(shown.container, '[data-state="PA"]'));
    expect(find(shown.container, 'main').dataset.portal).toBe('humana-military');
  });

  it('goes on asking where the state lies in two regions, and says why', () => {
    const shown = showPopup();
    ask(shown, 'check my referral');
    fireEvent.input(find(shown.container, '#state'), { target: { value: 'mo' } });
    fireEvent.click(find(shown.container, '[data-state="MO"]'));
    expect(viewOf(shown.container)).toBe('question');
    shown.getByText(/Part of Missouri is in the other region/);
    tap(shown, 'region:east');
    expect(find(shown.container, 'main').dataset.portal).toBe('humana-military');
    expect(madeOf(shown.onProfile, shown.profile).at(-1)).toEqual({ state: 'MO', region: 'east' });
  });

  it('asks for the status in two steps', () => {
    const shown = showPopup({ task: 'add-newborn' });
    expect(find(shown.container, 'main').dataset.field).toBe('status');
    expect(shown.container.querySelector('[data-answer^="status:"]:not(summary)')).toBeNull();
    fireEvent.click(find(shown.container, '[data-answer="side:self"]'));
    expect(shown.container.querySelector('[data-answer="status:survivor"]')).toBeNull();
    fireEvent.click(find(shown.container, '[data-answer="side:family"]'));
    tap(shown, 'status:active-duty-family');
    expect(viewOf(shown.container)).toBe('answer');
    expect(madeOf(shown.onProfile, shown.profile)).toEqual([{ status: 'active-duty-family' }]);
  });

  it('changes the answer by "different if", and remembers that too', () => {
    const shown = showPopup({ profile: { region: 'west' } });
    ask(shown, 'check my referral');
    fireEvent.click(shown.getByText('I have US Family Health Plan'));
    expect(find(shown.container, 'main').dataset.portal).toBe('usfhp');
    expect(madeOf(shown.onProfile, shown.profile)).toEqual([{ region: 'west', plan: 'usfhp' }]);
  });

  it('lets an answer be corrected where it stands', () => {
    const shown = showPopup({ profile: { region: 'west', state: 'TX' } });
    ask(shown, 'check my referral');
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
