import { fireEvent } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { SiteLine } from '../../components/popup/SiteLine.tsx';
import { find, show } from '../kit/setup.tsx';

function showSite(address: string | null, language: 'en' | 'es' = 'en') {
  const onOpen = vi.fn<(url: string) => void>();
  return { ...show(<SiteLine address={address} onOpen={onOpen} />, language), onOpen };
}

const CASES = [
  ['https://milconnect.dmdc.osd.mil/milconnect/', 'official', 'good', 'You are on the real milConnect.'],
  ['https://www.va.gov/health', 'official', 'good', / is an official site, but none of the TRICARE portals/],
  [
    'https://tricare.com/',
    'unofficial',
    'warning',
    'tricare.com is an independent site. Do not sign in here.',
  ],
  ['https://tr1west.com/login', 'lookalike', 'stop', 'Do not sign in here: this address imitates TriWest.'],
  [
    'https://milconnect.dmdc.osd.mil.example.com/',
    'lookalike',
    'stop',
    'Do not sign in here: this address imitates milConnect.',
  ],
] as const;

describe('the site line', () => {
  it.each(CASES)('says of %s that it is %s', (address, verdict, shape, words) => {
    const { container, getByText } = showSite(address);
    expect(find(container, 'section').dataset.verdict).toBe(verdict);
    // Each verdict differs by its shape and words, not by color alone.
    expect(container.querySelector('svg')?.dataset.shape).toBe(shape);
    getByText(words);
  });

  it('leads from a retired site to its successor', () => {
    const { container, getByText, onOpen } = showSite('https://www.tricare-west.com/content/login');
    expect(find(container, 'section').dataset.verdict).toBe('retired');
    getByText('www.tricare-west.com is out of use. Do not sign in here. TriWest took its place.');
    fireEvent.click(getByText(/^Open TriWest/));
    expect(onOpen).toHaveBeenCalledExactlyOnceWith('https://tricare-bene.triwest.com/');
  });

  it('offers to open nothing but a successor', () => {
    for (const [address] of CASES) expect(showSite(address).container.querySelector('.open')).toBeNull();
  });

  it.each([null, '', 'about:blank', 'chrome://newtab/', 'https://example.com/', 'not an address'])(
    'says nothing about %s',
    (address) => {
      expect(showSite(address).container.textContent).toBe('');
    },
  );

  it('shows the host of an imitation as the browser spells it, never as it looks', () => {
    const { container } = showSite('https://trіwest.com/');
    expect(find(container, 'section').dataset.verdict).toBe('lookalike');
    expect(container.textContent).not.toMatch(/[а-я]/i);
  });

  it('speaks Spanish', () => {
    showSite('https://tricare.com/', 'es').getByText(
      'tricare.com es un sitio independiente. No inicie sesión aquí.',
    );
  });
});
