import { fireEvent, waitFor } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { DrillPage } from '../../components/drill/DrillPage.tsx';
import { peopleSetting } from '../../storage/people.ts';
import { profileSetting } from '../../storage/profile.ts';
import { violations } from '../kit/axe.ts';
import { find, show } from '../kit/setup.tsx';

async function showDrill() {
  const onTask = vi.fn<(id: string) => void>();
  const onPrint = vi.fn();
  const shown = show(<DrillPage onTask={onTask} onPrint={onPrint} />);
  const { container } = shown;
  const listed = (kind: string) =>
    [...container.querySelectorAll<HTMLElement>(`[data-kind="${kind}"] li`)].map(
      ({ dataset }) => dataset.portal,
    );
  const gaps = () =>
    [...container.querySelectorAll<HTMLElement>('[data-part="gaps"] [data-gap]')].map(
      ({ dataset }) => `${dataset.adult} ${dataset.gap}`,
    );
  const tick = (part: string, login: string) =>
    fireEvent.click(find(container, `[data-part="${part}"] [data-login="${login}"]`));
  return { ...shown, onTask, onPrint, listed, gaps, tick };
}

const inTexas = () =>
  profileSetting.update(() => ({ status: 'active-duty-family', state: 'TX', region: 'west' }));

describe('the login drill', () => {
  it('shows what stays closed, and shortens both lists as logins are ticked', async () => {
    await inTexas();
    const { listed, gaps, tick, container } = await showDrill();
    await waitFor(() => expect(listed('closed')).toContain('triwest'));
    expect(gaps()).toContain('me create-login');
    tick('adult-me', 'myauth');
    expect(listed('open')).toEqual(['mhs-genesis', 'milconnect']);
    expect(gaps()).not.toContain('me create-login');
    tick('adult-me', 'triwest');
    expect(listed('closed')).not.toContain('triwest');
    expect(find(container, '[data-part="adult-me"] [role="status"]').textContent).toBe(
      'Me, sites that stay closed: 2',
    );
    expect(await peopleSetting.get()).toEqual({});
  });

  it('asks where the family lives only while that is not known', async () => {
    const { container, listed } = await showDrill();
    expect(listed('closed')).not.toContain('humana-military');
    fireEvent.change(find(container, '#state'), { target: { value: 'OH' } });
    expect(listed('closed')).toContain('humana-military');
    expect(await profileSetting.get()).toEqual({});
  });

  it('takes the family from what is stored; who leaves can be changed', async () => {
    await inTexas();
    await peopleSetting.update(() => ({
      a: { kin: 'husband', name: 'Sam', status: 'active-duty' },
      b: { kin: 'daughter', name: 'Lucy' },
    }));
    const { container } = await showDrill();
    await waitFor(() => expect(find<HTMLSelectElement>(container, '#leaves').value).toBe('a'));
    expect(container.querySelector('#state')).toBeNull();
    expect(container.querySelector('[data-part="adult-b"]')).toBeNull();
    fireEvent.click(find(container, '[data-stays="b"]'));
    find(container, '[data-part="adult-b"]');
    fireEvent.change(find(container, '#leaves'), { target: { value: 'me' } });
    find(container, '[data-part="adult-a"]');
    expect(container.querySelector('[data-part="adult-me"]')).toBeNull();
  });

  it('leads to the tasks, and prints', async () => {
    await inTexas();
    const { container, onTask, onPrint } = await showDrill();
    fireEvent.click(find(container, '[data-part="papers"] button[data-task="renew-dependent-id-card"]'));
    expect(onTask).toHaveBeenCalledWith('renew-dependent-id-card');
    fireEvent.click(find(container, '[data-action="print"]'));
    expect(onPrint).toHaveBeenCalledOnce();
  });

  it('can be used by everybody', async () => {
    await inTexas();
    const { listed } = await showDrill();
    await waitFor(() => expect(listed('closed')).toContain('triwest'));
    expect(await violations()).toEqual([]);
  });
});
