import { fireEvent } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { portals } from '../../data/all-portals.ts';
import type { LastAnswer } from '../../storage/session.ts';
import { find, showPopup, viewOf } from '../kit/setup.tsx';

const text = (container: Element) => find(container, 'main').textContent ?? '';
const press = (container: Element, label: RegExp) => {
  const all = [...container.querySelectorAll<HTMLElement>('button')];
  fireEvent.click(all.find((button) => label.test(button.textContent ?? ''))!);
};

describe('the page of a portal', () => {
  it('opens it, tells how to sign in, whom to call, and what it does and does not', () => {
    const { container, onOpen } = showPopup({ question: 'mil connect log in' });
    expect(find(container, 'main').dataset).toMatchObject({ view: 'portal', portal: 'milconnect' });
    expect(document.activeElement).toBe(find(container, 'h1'));
    expect(find(container, '.sign-in').textContent).toContain('myAuth');
    expect(find(container, '.phones').textContent).toContain('800-538-9552');
    expect(container.querySelectorAll('.handles > ul button')).toHaveLength(5);
    expect(container.querySelectorAll('.not-here button').length).toBeGreaterThan(2);
    fireEvent.click(find(container, '.open button'));
    expect(onOpen).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('milconnect.dmdc.osd.mil'));
  });

  it('shows the number first where that was asked', () => {
    const order = (question: string) => {
      const { container, unmount } = showPopup({ question });
      const headings = [...container.querySelectorAll('h2')].map((heading) => heading.textContent);
      unmount();
      return headings.slice(0, 2);
    };
    expect(order('triwest phone')).toEqual(['By phone', 'How to sign in today']);
    expect(order('triwest')).toEqual(['How to sign in today', 'By phone']);
  });

  it('says of a name that is out of use who took its place', () => {
    const shown = showPopup({ question: 'tricare-west.com' });
    expect(text(shown.container)).toContain('tricare-west.com is out of use. TriWest took its place.');
    shown.unmount();
    const former = showPopup({ question: 'metlife dental' });
    expect(find(former.container, '.name-note').textContent).toContain(
      'United Concordia does. not confirmed',
    );
  });

  it('tells what changed lately in how one signs in, and no longer after months', () => {
    const changes = (today: string) => {
      const { container, unmount } = showPopup({ question: 'mhs genesis', today });
      const days = [...container.querySelectorAll<HTMLElement>('[data-from]')].map(
        ({ dataset }) => dataset.from,
      );
      unmount();
      return days;
    };
    expect(changes('2026-11-23')).toContain('2026-09-23');
    expect(changes('2027-06-01')).toEqual([]);
  });

  it('leads to what it does, for people of its region, and Back comes back', () => {
    const { container } = showPopup({ question: 'triwest', profile: { region: 'east' } });
    fireEvent.click(find(container, '.handles [data-task="check-claim"]'));
    expect(find(container, 'main').dataset).toMatchObject({ view: 'answer', portal: 'triwest' });
    fireEvent.click(find(container, '.back'));
    expect(viewOf(container)).toBe('portal');
  });

  it('offers what else the words may mean where the name is vague', () => {
    const { container } = showPopup({ question: 'patient portal' });
    expect(find(container, 'main').dataset.portal).toBe('mhs-genesis');
    expect(container.querySelectorAll('.nearest button').length).toBeGreaterThan(0);
  });

  it('says of an app only what is known', () => {
    expect(text(showPopup({ question: 'humana app' }).container)).toContain('could not confirm an app');
  });

  it('of All Logins lists every other portal', () => {
    const { container } = showPopup({ question: 'tricare login' });
    expect(container.querySelectorAll('main button[data-portal]')).toHaveLength(portals.length - 1);
    press(container, /^myPay/);
    expect(find(container, 'main').dataset.portal).toBe('mypay');
  });

  it('is reached from the list of topics and from the page one is on', () => {
    const { container } = showPopup({ address: 'https://milconnect.dmdc.osd.mil/' });
    fireEvent.click(find(container, '[data-action="topics"]'));
    fireEvent.click(find(container, '[data-category="portals"] [data-portal="triwest"]'));
    expect(find(container, 'main').dataset.portal).toBe('triwest');
    // The link about the page stands where people search only.
    expect(container.querySelector('.about')).toBeNull();
    press(container, /Back/);
    fireEvent.click(find(container, '.about'));
    expect(find(container, 'main').dataset.portal).toBe('milconnect');
  });

  it('is kept, and shown again', () => {
    const onKeep = vi.fn<(last: LastAnswer | null) => void>();
    const first = showPopup({ onKeep });
    fireEvent.click(find(first.container, '[data-action="topics"]'));
    fireEvent.click(find(first.container, '[data-category="portals"] [data-portal="usfhp"]'));
    const last = onKeep.mock.lastCall![0];
    expect(last).toMatchObject({ portal: 'usfhp' });
    first.unmount();
    expect(find(showPopup({ last }).container, 'main').dataset.portal).toBe('usfhp');
    expect(viewOf(showPopup({ last: { ...last!, portal: 'gone' } }).container)).toBe('search');
  });

  it('speaks Spanish', () => {
    const { container } = showPopup({ question: 'health net', language: 'es' });
    expect(text(container)).toContain('TriWest ocupó su lugar');
    expect(text(container)).toContain('Qué puede hacer en TriWest');
  });
});
