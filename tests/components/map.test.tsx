import { fireEvent } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { PortalMap } from '../../components/map/PortalMap.tsx';
import type { Profile } from '../../model/answer/situation.ts';
import { violations } from '../kit/axe.ts';
import { TODAY } from '../kit/fixtures.ts';
import { find, show } from '../kit/setup.tsx';

function showMap(profile: Profile) {
  const onPrint = vi.fn<() => void>();
  const page = (
    <main>
      <h1>Options</h1>
      <PortalMap profile={profile} today={TODAY} onPrint={onPrint} />
    </main>
  );
  return { ...show(page), onPrint };
}

describe('the map of portals', () => {
  it('says the same in the table as in the drawing', () => {
    const { container } = showMap({ region: 'west', status: 'retiree' });
    const rows = [...container.querySelectorAll<HTMLElement>('tbody tr')];
    const drawn = [...container.querySelectorAll('.map-drawing path')].map((path) =>
      path.getAttribute('data-link'),
    );
    expect(rows.length).toBeGreaterThan(4);
    const counted = rows.map((row) => row.children[1]?.textContent?.split('; ').length ?? 0);
    expect(counted.reduce((sum, count) => sum + count, 0)).toBe(drawn.length);
    for (const row of rows) expect(drawn.some((link) => link?.endsWith(` ${row.dataset.portal}`))).toBe(true);
  });

  it('gives address, login of the day and phone of each portal', () => {
    const { container } = showMap({ region: 'west' });
    const cells = [...find(container, 'tr[data-portal="triwest"]').children].map(
      ({ textContent }) => textContent,
    );
    expect(cells[0]).toContain('tricare-bene.triwest.com');
    expect(cells[2]).toContain('An account on that site');
    expect(cells[3]).toMatch(/\d{3}-\d{3}-\d{4}/);
  });

  it('marks what depends on facts that are not known, by dashes and in words', () => {
    const { container } = showMap({});
    expect(container.querySelector('.map-drawing .depends')).not.toBeNull();
    expect(find(container, 'tr[data-portal="triwest"]').textContent).toContain('(it depends)');
    expect(container.textContent).toContain('Nothing is known about you yet');
  });

  it('names the profile, and prints', () => {
    const { container, onPrint } = showMap({ region: 'west', status: 'retiree' });
    expect(container.textContent).toContain('For: West · Retiree.');
    fireEvent.click(find(container, '#print-map'));
    expect(onPrint).toHaveBeenCalledOnce();
  });

  it('has no accessibility violations', async () => {
    showMap({ region: 'east' });
    expect(await violations()).toEqual([]);
  });
});
