import { fireEvent } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { Credentials } from '../../components/credentials/Credentials.tsx';
import type { Status } from '../../data/vocabulary.ts';
import { violations } from '../kit/axe.ts';
import { find, show } from '../kit/setup.tsx';

function showCredentials(today: string, status?: Status) {
  const onTask = vi.fn<(id: string) => void>();
  const page = (
    <main>
      <h1>Options</h1>
      <Credentials today={today} status={status} onTask={onTask} />
    </main>
  );
  return { ...show(page), onTask };
}

const cell = (container: Element, credential: string) =>
  find(container, `[data-portal="mhs-genesis"] [data-credential="${credential}"]`);

describe('the logins', () => {
  it('are marked by the day, in a shape and in words', () => {
    const before = showCredentials('2026-09-22').container;
    expect(cell(before, 'ds-logon').dataset.taken).not.toBe('no');
    expect(before.querySelector('.changes [data-from="2026-09-23"]')?.textContent).toMatch(/MHS GENESIS/);
    const after = showCredentials('2026-11-23').container;
    expect(cell(after, 'myauth').textContent).toBe('taken');
    expect(cell(after, 'ds-logon').textContent).toBe('not taken');
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

  it('have no accessibility violations', async () => {
    const { container } = showCredentials('2026-09-22', 'retiree');
    for (const details of container.querySelectorAll('details')) details.open = true;
    expect(await violations()).toEqual([]);
  });
});
