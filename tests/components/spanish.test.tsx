/** Our pages as a Spanish browser loads them: their data in Spanish, and nothing of the English. */
import { fireEvent, waitFor } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { Credentials } from '../../components/credentials/Credentials.tsx';
import { Deadlines } from '../../components/deadlines/Deadlines.tsx';
import { PortalMap } from '../../components/map/PortalMap.tsx';
import { violations } from '../kit/axe.ts';
import { TODAY } from '../kit/fixtures.ts';
import { person } from '../kit/person.tsx';
import { find, show, showPopup } from '../kit/setup.tsx';

vi.mock('virtual:data/pages', () => import('virtual:data/pages/es'));
vi.mock('virtual:data/glossary', () => import('virtual:data/glossary/es'));

describe('the popup', () => {
  it('speaks Spanish', () => {
    const shown = showPopup({ language: 'es', task: 'check-referral', profile: { region: 'west' } });
    expect(find(shown.container, 'h1').textContent).toBe('Ver el estado de una remisión');
    shown.getByText(/^Abrir TriWest/);
    shown.getByText(/comparadas el 23 de noviembre de 2026/);
    shown.getByText('Independiente, no oficial.');
  });

  it('explains words in Spanish', async () => {
    const { container } = person().open({ task: 'check-referral', language: 'es' });
    await waitFor(() => find(container, '.glossary'));
    const meanings = [...container.querySelectorAll('.glossary dd')].map(({ textContent }) => textContent);
    expect(meanings.length).toBeGreaterThan(0);
    for (const meaning of meanings) expect(meaning).toMatch(/ (de|que|para|con|en|su) /);
  });

  it('has no accessibility violations', async () => {
    const { boxes, container } = person().open({ task: 'check-referral', language: 'es' });
    fireEvent.click(boxes()[0]!);
    await waitFor(() => find(container, '.glossary'));
    for (const details of container.querySelectorAll('details')) details.open = true;
    expect(await violations()).toEqual([]);
  });
});

describe('the options have no accessibility violations', () => {
  const none = async () => {};
  const deadlines = { saved: [{ event: 'birth', day: '2026-11-20' }], badge: false, region: undefined };
  const handlers = { onSaved: none, onBadge: none, onTask: none, onCalendar: none };

  it.each([
    [
      'logins',
      <Credentials key="logins" today="2026-09-22" status="retiree" onTask={none} onPortal={none} />,
    ],
    [
      'the map',
      <PortalMap key="map" profile={{ region: 'east' }} today={TODAY} onPrint={none} onPortal={none} />,
    ],
    ['deadlines', <Deadlines key="deadlines" people={[]} {...deadlines} today={TODAY} {...handlers} />],
  ])('in %s', async (_, part) => {
    const { container } = show(
      <main>
        <h1>Opciones</h1>
        {part}
      </main>,
      'es',
    );
    for (const details of container.querySelectorAll('details')) details.open = true;
    expect(await violations()).toEqual([]);
  });
});
