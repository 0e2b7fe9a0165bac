import { fireEvent, waitFor } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { Options, type OptionsProps } from '../../components/options/Options.tsx';
import { findPortal, portals } from '../../data/all-portals.ts';
import type { Profile } from '../../model/answer/situation.ts';
import { profileSetting } from '../../storage/profile.ts';
import { type TipSettings, tipSetting } from '../../storage/tips.ts';
import { find, madeOf, show } from '../kit/setup.tsx';

const TIPS: TipSettings = { off: false, portalsOff: [], corner: 'bottom-right' };

/** What the browser allows from the start. */
const FIVE = ['express-scripts', 'humana-military', 'milconnect', 'triwest', 'united-concordia'];

function showOptions(changes: Partial<OptionsProps> = {}) {
  const props = {
    profile: {},
    tips: TIPS,
    allowed: FIVE,
    language: 'en' as const,
    onProfile: vi.fn<OptionsProps['onProfile']>().mockResolvedValue(undefined),
    onTips: vi.fn<OptionsProps['onTips']>().mockResolvedValue(undefined),
    onPortal: vi.fn<OptionsProps['onPortal']>().mockResolvedValue(true),
    onForget: vi.fn<OptionsProps['onForget']>().mockResolvedValue(undefined),
    ...changes,
  };
  const shown = show(<Options {...props} />, props.language);
  const choose = (id: string, value: string) =>
    fireEvent.change(find<HTMLSelectElement>(shown.container, `#${id}`), { target: { value } });
  return { ...shown, ...props, choose };
}

describe('the options page', () => {
  it('shows what is stored', () => {
    const { container } = showOptions({
      profile: { region: 'west', state: 'TX' },
      tips: { off: false, portalsOff: ['triwest'], corner: 'top-left' },
    });
    const value = (id: string) => find<HTMLSelectElement>(container, `#${id}`).value;
    expect([value('region'), value('state'), value('status'), value('plan')]).toEqual(['west', 'TX', '', '']);
    expect(value('corner')).toBe('top-left');
    expect(find<HTMLInputElement>(container, '#tips-triwest').checked).toBe(false);
    expect(find<HTMLInputElement>(container, '#tips-milconnect').checked).toBe(true);
  });

  it('stores a choice and says so', async () => {
    const { choose, onProfile, getByText } = showOptions({ profile: { status: 'retiree' } });
    choose('state', 'VA');
    expect(madeOf(onProfile, { status: 'retiree' } as Profile)).toEqual([
      { status: 'retiree', state: 'VA', region: 'east' },
    ]);
    await waitFor(() => getByText('Saved.'));
  });

  it('takes a choice back, a region together with the state that tells it', () => {
    const profile: Profile = { region: 'west', state: 'TX', plan: 'prime' };
    const { choose, onProfile } = showOptions({ profile });
    choose('plan', '');
    expect(madeOf(onProfile, profile)).toEqual([{ region: 'west', state: 'TX' }]);
    choose('region', '');
    expect(madeOf(onProfile, profile).at(-1)).toEqual({ state: undefined });
  });

  it('says so when nothing could be stored', async () => {
    const { choose, getByText } = showOptions({ onProfile: vi.fn().mockRejectedValue(new Error('full')) });
    choose('region', 'east');
    await waitFor(() => getByText('This browser could not save the change.'));
  });

  it('switches tips off on all portals, on one, and moves them', () => {
    const { container, onTips, onPortal, choose } = showOptions();
    fireEvent.click(find(container, '#tips-on'));
    expect(madeOf(onTips, TIPS)).toEqual([{ ...TIPS, off: true }]);
    fireEvent.click(find(container, '#tips-triwest'));
    expect(onPortal).toHaveBeenLastCalledWith(findPortal('triwest'), false);
    choose('corner', 'top-right');
    expect(madeOf(onTips, TIPS).at(-1)).toEqual({ ...TIPS, off: true, corner: 'top-right' });
  });

  it('offers a switch for every portal that has a site, the five apart from the others', () => {
    const { container } = showOptions();
    const ids = (selector: string) =>
      [...container.querySelectorAll(`${selector} input`)].map(({ id }) => id).sort();
    expect(ids('fieldset:not(#opt-in)')).toEqual(FIVE.map((id) => `tips-${id}`));
    const others = portals.filter(({ hosts, tipsByDefault }) => hosts.length > 0 && !tipsByDefault);
    expect(ids('#opt-in')).toEqual(others.map(({ id }) => `tips-${id}`).sort());
  });

  it('shows a portal as on where tips are both allowed and wanted', () => {
    const { container } = showOptions({
      allowed: [...FIVE, 'idco', 'mypay'],
      tips: { ...TIPS, portalsOff: ['mypay'] },
    });
    const on = [...container.querySelectorAll<HTMLInputElement>('#opt-in input:checked')];
    expect(on.map(({ id }) => id)).toEqual(['tips-idco']);
  });

  it('asks in the click itself, and moves the switch only once it is so', () => {
    const { container, onPortal } = showOptions();
    const input = find<HTMLInputElement>(container, '#tips-mhs-genesis');
    fireEvent.click(input);
    expect(onPortal).toHaveBeenCalledExactlyOnceWith(findPortal('mhs-genesis'), true);
    expect(input.checked).toBe(false);
    fireEvent.click(find(container, '#tips-milconnect'));
    expect(find<HTMLInputElement>(container, '#tips-milconnect').checked).toBe(true);
  });

  it('accepts a no without an error', async () => {
    const { container, getByText } = showOptions({ onPortal: vi.fn().mockResolvedValue(false) });
    fireEvent.click(find(container, '#tips-mhs-genesis'));
    await waitFor(() => getByText('All right, nothing has changed.'));
  });

  it('names the portals that the browser’s own settings keep from us', () => {
    const { getByText, container } = showOptions({ allowed: ['milconnect', 'triwest', 'humana-military'] });
    getByText(/Your browser keeps tips away from: .*Express Scripts.*, .*United Concordia/);
    expect(find<HTMLInputElement>(container, '#tips-express-scripts').checked).toBe(false);
    expect(showOptions().container.textContent).not.toContain('keeps tips away');
  });

  it('offers nothing by portal while tips are off everywhere', () => {
    const { container } = showOptions({ tips: { ...TIPS, off: true } });
    expect([...container.querySelectorAll('fieldset')].map(({ disabled }) => disabled)).toEqual([true, true]);
  });

  it('forgets only after a second question', async () => {
    const { container, onForget, getByText } = showOptions();
    const dialog = find<HTMLDialogElement>(container, 'dialog');
    expect(dialog.open).toBe(false);
    fireEvent.click(find(container, '#forget'));
    expect(dialog.open).toBe(true);
    fireEvent.click(getByText('Keep it'));
    expect(dialog.open).toBe(false);
    expect(onForget).not.toHaveBeenCalled();
    fireEvent.click(find(container, '#forget'));
    fireEvent.click(find(container, 'dialog .primary'));
    expect(dialog.open).toBe(false);
    expect(onForget).toHaveBeenCalledOnce();
    await waitFor(() => getByText('Everything is forgotten.'));
  });

  it('says that we are independent, what happens to the data, and how old the facts are', () => {
    const { getByText } = showOptions();
    getByText('Independent; not affiliated with the Department of Defense, DHA or TRICARE');
    getByText(/The extension sends nothing anywhere/);
    getByText(/^All facts were checked on .* \d{4} or later\.$/);
  });

  it('stores through the real settings what they then read', async () => {
    const { choose } = showOptions({ onProfile: profileSetting.update, onTips: tipSetting.update });
    choose('plan', 'trs');
    choose('corner', 'top-left');
    await waitFor(async () => expect(await profileSetting.get()).toEqual({ plan: 'trs' }));
    await waitFor(async () => expect((await tipSetting.get()).corner).toEqual('top-left'));
  });
});
