import { fireEvent } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { Credentials } from '../../components/credentials/Credentials.tsx';
import type { Status } from '../../data/vocabulary.ts';
import { violations } from '../kit/axe.ts';
import { find, show } from '../kit/setup.tsx';

function showCredentials(today: string, status?: Status) {
  const onTask = vi.fn<(id: string) => void>();
  const onPortal = vi.fn<(id: string) => void>();
  const page = (
    <main>
      <h1>Options</h1>
      <Credentials today={today} status={status} onTask={onTask} onPortal={onPortal} />
    </main>
  );
  return { ...show(page), onTask, onPortal };
}

const cell = (container: Element, credential: string) =>
  find(container, `tr[data-portal="mhs-genesis"] [data-credential="${credential}"]`);

describe('the logins', () => {
  it('are marked by the day, in a shape and in words', () => {
    const before = showCredentials('2026-09-22').container;
    expect(cell(before, 'ds-logon').dataset.taken).not.toBe('no');
    expect(before.querySelector('.changes [data-from="2026-09-23"]')?.textContent).toMatch(/MHS GENESIS/);
    const after = showCredentials('2026-11-23').container;
    expect(find(cell(after, 'myauth'), '.mark').textContent).toBe('works');
    expect(find(cell(after, 'ds-logon'), '.mark').textContent).toBe('does not work');
    const shapes = ['yes', 'unsure', 'no'].map((taken) =>
      after.querySelector(`td[data-taken="${taken}"] path`)?.getAttribute('d'),
    );
    expect(new Set(shapes).size).toBe(3);
  });

  it('tell how to get the first one, by what one is', () => {
    const { container, onTask } = showCredentials('2026-11-23', 'active-duty');
    expect(find(container, '.first-login').textContent).toContain('CAC');
    fireEvent.change(find<HTMLSelectElement>(container, '#first-login-status'), {
      target: { value: 'retiree' },
    });
    expect(find(container, '.first-login').textContent).toContain('DS Logon');
    fireEvent.change(find<HTMLSelectElement>(container, '#first-login-status'), { target: { value: '' } });
    expect(container.querySelector('.first-login')).toBeNull();
    fireEvent.click(find(container, '[data-task="create-login"]'));
    expect(onTask).toHaveBeenCalledExactlyOnceWith('create-login');
  });

  it('lead to the page of their portal', () => {
    const { container, onPortal } = showCredentials('2026-11-23');
    fireEvent.click(find(container, '.credential-table button[data-portal="triwest"]'));
    fireEvent.click(find(container, '.phone-table button[data-portal="mypay"]'));
    expect(onPortal.mock.calls).toEqual([['triwest'], ['mypay']]);
  });

  it('name the login beside its mark, for windows without room for columns', () => {
    const { container } = showCredentials('2026-11-23');
    expect(find(cell(container, 'myauth'), '.login-name').textContent).toBe('myAuth');
  });

  it('have no accessibility violations', async () => {
    const { container } = showCredentials('2026-09-22', 'retiree');
    for (const details of container.querySelectorAll('details')) details.open = true;
    expect(await violations()).toEqual([]);
  });
});

describe('the phone numbers', () => {
  const row = (container: Element, portal: string) =>
    find(container, `.phone-table tr[data-portal="${portal}"]`);

  it('are copied, and say so', async () => {
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const { container } = showCredentials('2026-11-23');
    fireEvent.click(find(row(container, 'triwest'), '.chip'));
    expect(writeText).toHaveBeenCalledExactlyOnceWith('888-874-9378');
    await vi.waitFor(() =>
      expect(find(row(container, 'triwest'), '[role="status"]').textContent).toBe('Copied.'),
    );
    expect(find(row(container, 'triwest'), '.chip').getAttribute('aria-label')).toMatch(/TriWest/);
  });

  it('are links where a finger can call', () => {
    const coarse = vi.spyOn(window, 'matchMedia').mockReturnValue({ matches: true } as MediaQueryList);
    const { container } = showCredentials('2026-11-23');
    expect(find(row(container, 'triwest'), 'a').getAttribute('href')).toBe('tel:8888749378');
    coarse.mockRestore();
    expect(showCredentials('2026-11-23').container.querySelector('a[href^="tel:"]')).toBeNull();
  });

  it('carry the marks that answers give them', () => {
    const { container } = showCredentials('2026-11-23');
    expect(find(row(container, 'mhs-genesis'), '.unsure').textContent).toBe('not confirmed');
    expect(row(container, 'triwest').querySelector('.unsure')).toBeNull();
  });
});
