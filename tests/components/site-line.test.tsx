import { fireEvent } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { SiteLine } from '../../components/popup/SiteLine.tsx';
import { findPortal } from '../../data/all-portals.ts';
import { violations } from '../kit/axe.ts';
import { showPart } from '../kit/popup-part.tsx';
import { find, showPopup } from '../kit/setup.tsx';

function showSite(address: string | null, language: 'en' | 'es' = 'en') {
  const {
    open: onOpen,
    showPortal: onPortal,
    ...shown
  } = showPart(<SiteLine address={address} offersPortal />, language);
  return { ...shown, onOpen, onPortal };
}

/** Address, verdict, shape, sentence in both languages, and what the button opens. */
const FORMS = [
  [
    'https://milconnect.dmdc.osd.mil/milconnect/help/',
    'official',
    'good',
    'You are on the real milConnect.',
    'Está en el sitio auténtico de milConnect.',
    null,
  ],
  [
    'https://www.va.gov/health',
    'official',
    'good',
    'Department of Veterans Affairs is an official site, but not one of the TRICARE portals in this guide.',
    'Department of Veterans Affairs es un sitio oficial, pero no es uno de los portales de TRICARE de esta guía.',
    null,
  ],
  [
    'https://www.express-scripts.com/login',
    'official',
    'info',
    'Express Scripts (company site) is a real site, but it is not only for TRICARE.',
    'Express Scripts (company site) es un sitio auténtico, pero no es solo para TRICARE.',
    'https://militaryrx.express-scripts.com/',
  ],
  [
    'https://infocenter.humana-military.com/provider/login',
    'official',
    'warning',
    'This is the real Humana Military, but this entrance is for doctors’ offices.',
    'Este es el sitio auténtico de Humana Military, pero esta entrada es para consultorios médicos.',
    'https://www.humanamilitary.com/',
  ],
  [
    'http://uccitdp.com:8080/',
    'official',
    'warning',
    'This address is not protected. Open United Concordia at its own address.',
    'Esta dirección no está protegida. Abra United Concordia en su propia dirección.',
    'https://uccitdp.com/',
  ],
  [
    'http://home.army.mil/',
    'government',
    'warning',
    'This address is not protected. Do not type anything private here.',
    'Esta dirección no está protegida. No escriba aquí nada privado.',
    null,
  ],
  [
    'https://home.army.mil/',
    'government',
    'info',
    'This is a U.S. government site, but not a portal that this guide knows.',
    'Este es un sitio del gobierno de EE. UU., pero no es un portal que esta guía conozca.',
    null,
  ],
  [
    'https://www.tricare-west.com/content/login',
    'retired',
    'warning',
    'www.tricare-west.com is out of use. TriWest took its place.',
    'www.tricare-west.com ya no se usa. Lo reemplazó TriWest.',
    'https://tricare-bene.triwest.com/',
  ],
  [
    'https://tricare.com/',
    'unofficial',
    'warning',
    'tricare.com is an independent site. Do not sign in here.',
    'tricare.com es un sitio independiente. No inicie sesión aquí.',
    null,
  ],
  [
    'https://triwest.okta.com/',
    'unknown-claims',
    'info',
    'This guide does not know this address, and can’t say whose it is.',
    'Esta guía no conoce esta dirección y no puede decir de quién es.',
    'https://tricare-bene.triwest.com/',
  ],
  [
    'https://tr1west.com/login',
    'lookalike',
    'stop',
    'This is not TriWest. Do not sign in here.',
    'Este no es el sitio de TriWest. No inicie sesión aquí.',
    'https://tricare-bene.triwest.com/',
  ],
  [
    'https://www.va.gov.login.example/',
    'lookalike',
    'stop',
    'This is not Department of Veterans Affairs. Do not sign in here.',
    'Este no es el sitio de Department of Veterans Affairs. No inicie sesión aquí.',
    'https://www.va.gov/',
  ],
] as const;

describe('the site line', () => {
  it.each(FORMS)('says of %s that it is %s', (address, verdict, shape, en, es, opens) => {
    const { container, getByText, onOpen, unmount } = showSite(address);
    expect(find(container, 'section').dataset.verdict).toBe(verdict);
    // Each form differs by its shape and words, not by color alone.
    expect(container.querySelector('svg')?.dataset.shape).toBe(shape);
    getByText(en);
    const button = container.querySelector('button');
    if (button) fireEvent.click(button);
    expect(onOpen.mock.calls).toEqual(opens === null ? [] : [[opens]]);
    unmount();
    showSite(address, 'es').getByText(es);
  });

  it.each(FORMS)('on %s leaves the popup without fault (%s)', async (address) => {
    for (const language of ['en', 'es'] as const) {
      const { unmount } = showPopup({ address, language });
      expect(await violations()).toEqual([]);
      unmount();
    }
  });

  it('leads from a portal to what this guide knows of it, and from nothing else', () => {
    const { container, onPortal } = showSite('https://milconnect.dmdc.osd.mil/milconnect/');
    fireEvent.click(find(container, '.about'));
    expect(onPortal).toHaveBeenCalledExactlyOnceWith(findPortal('milconnect'));
    for (const [address] of FORMS.slice(1)) {
      expect(showSite(address).container.querySelector('.about'), address).toBeNull();
    }
  });

  it.each([null, '', 'about:blank', 'chrome://newtab/', 'https://example.com/', 'not an address'])(
    'says nothing about %s',
    (address) => {
      expect(showSite(address).container.textContent).toBe('');
    },
  );

  it.each([
    ['https://tricare.mil.evil.example/', 'tricare.mil.evil.example', 'tricare.mil'],
    [
      'https://milconnect.dmdc.osd.mil@evil.example/',
      'milconnect.dmdc.osd.mil@evil.example',
      'milconnect.dmdc.osd.mil',
    ],
    // As the browser spells it, never as it looks.
    ['https://trіwest.com/', 'xn--trwest-qvf.com', 'xn--trwest-qvf'],
  ])('marks in %s what imitates', (address, whole, forged) => {
    const { container } = showSite(address);
    expect(find(container, '.forgery').textContent).toBe(whole);
    expect(find(container, 'mark').textContent).toBe(forged);
  });

  it('shows the real address, the way out first, and what to do about a password that was typed', () => {
    const { container, onOpen, showTask } = showSite('https://tricare-bene.triwest.com.example/');
    expect(find(container, '[role="alert"]').textContent).toContain('The real one: tricare-bene.triwest.com');
    const [first] = container.querySelectorAll<HTMLElement>('button, summary');
    fireEvent.click(first!);
    expect(onOpen).toHaveBeenCalledExactlyOnceWith('https://tricare-bene.triwest.com/');
    expect(find(container, 'summary').textContent).toBe('I already typed my password');
    expect(container.querySelectorAll('details li').length).toBeGreaterThan(2);
    fireEvent.click(find(container, '[data-task="report-fraud"]'));
    expect(showTask.mock.calls.map(([{ id }]) => id)).toEqual(['report-fraud']);
  });

  it('keeps a long user name short', () => {
    const { container } = showSite(`https://tricare.mil.${'x'.repeat(5000)}@evil.example/`);
    expect(find(container, '.forgery').textContent).toMatch(/^tricare\.mil\.x{48}…@evil\.example$/);
  });
});
