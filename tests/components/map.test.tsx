import { fireEvent } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { PortalMap } from '../../components/map/PortalMap.tsx';
import type { Profile } from '../../model/answer/situation.ts';
import { violations } from '../kit/axe.ts';
import { TODAY } from '../kit/fixtures.ts';
import { find, show } from '../kit/setup.tsx';

const WEST: Profile = { region: 'west', state: 'TX', status: 'active-duty-family', plan: 'prime' };

function showMap(profile: Profile) {
  const onPrint = vi.fn<() => void>();
  const onPortal = vi.fn<(id: string) => void>();
  const page = (
    <main>
      <h1>Options</h1>
      <PortalMap profile={profile} today={TODAY} onPortal={onPortal} onPrint={onPrint} />
    </main>
  );
  const shown = show(page);
  const cells = (topic: string) =>
    [...find(shown.container, `tr[data-topic="${topic}"]`).children].map(({ textContent }) => textContent);
  return { ...shown, onPrint, onPortal, cells };
}

describe('the map of portals', () => {
  it('has one portal a topic for a known person, with address, login of the day and phone', () => {
    const [topic, where, login, phone] = showMap(WEST).cells('civilian-care');
    expect(topic).toBe('Care from civilian doctors');
    expect(where).toMatch(/^TriWest.*tricare-bene\.triwest\.com/);
    expect(login).toContain('An account on that site');
    expect(phone).toMatch(/\d{3}-\d{3}-\d{4}/);
  });

  it('marks what is not confirmed as the popup does', () => {
    const { container, cells } = showMap(WEST);
    expect(find(container, '[data-topic="dental-vision"] .login .unsure').textContent).toBe('not confirmed');
    expect(find(container, '[data-topic="military-care"] .phone .unsure').textContent).toBe('not confirmed');
    expect(cells('pharmacy')[3]).not.toContain('not confirmed');
  });

  it('says what decides where a fact is missing, and leads to where it can be said', () => {
    const { container, cells } = showMap({});
    expect(cells('claims')[1]).toMatch(/^Humana Military \(opens a new tab\) or .*TriWest/);
    expect(cells('claims')[1]).toContain('depends on: Region');
    expect(container.textContent).toContain('We know nothing about you yet');
    expect(find(container, 'a').getAttribute('href')).toBe('#settings');
  });

  it('shows what is done elsewhere on request', () => {
    const { container } = showMap(WEST);
    const table = find(container, 'table');
    expect(table.dataset.all).toBe('false');
    fireEvent.click(find(container, '#map-all'));
    expect(table.dataset.all).toBe('true');
    expect(find(container, '[data-topic="payments"] .others').textContent).toContain(
      'myPay: Get IRS Form 1095',
    );
  });

  it('names the profile, opens a portal, and prints', () => {
    const { container, onPrint, onPortal } = showMap(WEST);
    expect(find(container, 'h2').textContent).toBe(
      'What you do where: West · Family of active duty · TRICARE Prime · Texas',
    );
    fireEvent.click(find(container, '[data-topic="pharmacy"] button[data-portal]'));
    expect(onPortal).toHaveBeenCalledExactlyOnceWith('express-scripts');
    fireEvent.click(find(container, '#print-map'));
    expect(onPrint).toHaveBeenCalledOnce();
  });

  it('has no accessibility violations', async () => {
    const { container } = showMap({ region: 'east' });
    fireEvent.click(find(container, '#map-all'));
    expect(await violations()).toEqual([]);
  });
});
