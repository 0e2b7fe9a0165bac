import { fireEvent, waitFor } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { Frame } from '../../components/frame/Frame.tsx';
import { Settings, type SettingsProps } from '../../components/options/Settings.tsx';
import { findPortal, portals } from '../../data/all-portals.ts';
import type { Profile } from '../../model/answer/situation.ts';
import { profileSetting } from '../../storage/profile.ts';
import { type TipSettings, tipSetting } from '../../storage/tips.ts';
import { find, madeOf, show } from '../kit/setup.tsx';

const TIPS: TipSettings = { off: false, portalsOff: [], corner: 'bottom-right' };

/** What the browser allows from the start. */
const FIVE = ['express-scripts', 'humana-military', 'milconnect', 'triwest', 'united-concordia'];

function showOptions(changes: Partial<SettingsProps & { language: 'en' | 'es' }> = {}) {
  const props = {
    profile: {},
    people: {},
    tips: TIPS,
    allowed: FIVE,
    language: 'en' as const,
    onProfile: vi.fn<SettingsProps['onProfile']>().mockResolvedValue(undefined),
    onPeople: vi.fn<SettingsProps['onPeople']>().mockResolvedValue(undefined),
    onTips: vi.fn<SettingsProps['onTips']>().mockResolvedValue(undefined),
    onPortal: vi.fn<SettingsProps['onPortal']>().mockResolvedValue(true),
    onExport: vi.fn<SettingsProps['onExport']>().mockResolvedValue(undefined),
    onForget: vi.fn<SettingsProps['onForget']>().mockResolvedValue(undefined),
    ...changes,
  };
  const page = (
    <Frame place="settings" kind="settings" title="Settings" language={props.language}>
      <Settings {...props} />
    </Frame>
  );
  const shown = show(page, props.language);
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
    expect([value('state'), value('status'), value('plan')]).toEqual(['TX', '', '']);
    // The state gives the region, which is said and not asked for again.
    expect(container.querySelector('#region')).toBeNull();
    expect(find(container, '[data-part="profile"]').textContent).toContain('Your TRICARE region: West.');
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
    const profile: Profile = { region: 'west', state: 'MO', plan: 'prime' };
    const { choose, onProfile } = showOptions({ profile });
    choose('plan', '');
    expect(madeOf(onProfile, profile)).toEqual([{ region: 'west', state: 'MO' }]);
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
    expect(ids('[data-part="tips"] > fieldset')).toEqual(FIVE.map((id) => `tips-${id}`));
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
    await waitFor(() => getByText('Nothing has changed.'));
  });

  it('names the portals that the browser’s own settings keep from us', () => {
    const { getByText, container } = showOptions({ allowed: ['milconnect', 'triwest', 'humana-military'] });
    getByText(/Your browser blocks tips on: .*Express Scripts.*, .*United Concordia/);
    expect(find<HTMLInputElement>(container, '#tips-express-scripts').checked).toBe(false);
    expect(showOptions().container.textContent).not.toContain('blocks tips');
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
    fireEvent.click(getByText('Keep everything'));
    expect(dialog.open).toBe(false);
    expect(onForget).not.toHaveBeenCalled();
    fireEvent.click(find(container, '#forget'));
    fireEvent.click(find(container, 'dialog [data-action="forget"]'));
    expect(dialog.open).toBe(false);
    expect(onForget).toHaveBeenCalledOnce();
    await waitFor(() => getByText('Everything has been deleted.'));
  });

  it('offers a file before it forgets, and forgets nothing by that', async () => {
    const { container, onExport, onForget } = showOptions();
    fireEvent.click(find(container, '#forget'));
    fireEvent.click(find(container, '[data-action="save-first"]'));
    expect(onExport).toHaveBeenCalledOnce();
    const said = () => find(container, 'dialog [role="status"]').textContent;
    await waitFor(() => expect(said()).toBe('Your browser has saved the file.'));
    expect(onForget).not.toHaveBeenCalled();
  });

  it('says what became of a change in the part where it was made', async () => {
    const { container, choose } = showOptions();
    const said = (part: string) =>
      find(container, `[data-part="${part}"] > .said [role="status"]`).textContent;
    choose('plan', 'prime');
    await waitFor(() => expect(said('profile')).toBe('Saved.'));
    expect([said('tips'), said('forget')]).toEqual(['', '']);
  });

  it('asks for the state first, and says so where it lies in two regions', () => {
    const { container } = showOptions({ profile: { state: 'MO' } });
    const fields = [...container.querySelectorAll('[data-part="profile"] select')].map(({ id }) => id);
    expect(fields).toEqual(['state', 'region', 'status', 'plan']);
    expect(find(container, '[data-part="profile"]').textContent).toMatch(/Part of Missouri/);
  });

  it('says that we are independent', () => {
    showOptions().getByText('Independent; not affiliated with the Department of Defense, DHA or TRICARE');
  });

  it('stores through the real settings what they then read', async () => {
    const { choose } = showOptions({ onProfile: profileSetting.update, onTips: tipSetting.update });
    choose('plan', 'trs');
    choose('corner', 'top-left');
    await waitFor(async () => expect(await profileSetting.get()).toEqual({ plan: 'trs' }));
    await waitFor(async () => expect((await tipSetting.get()).corner).toEqual('top-left'));
  });
});
