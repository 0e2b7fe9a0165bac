import { fireEvent, waitFor } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { About } from '../../components/options/About.tsx';
import { SettingsFile } from '../../components/options/SettingsFile.tsx';
import { Version } from '../../components/options/Version.tsx';
import { portals } from '../../data/all-portals.ts';
import { tasks } from '../../data/all-tasks.ts';
import { addDays } from '../../model/time/days.ts';
import { BadSettingsFile } from '../../storage/settings-file.ts';
import { violations } from '../kit/axe.ts';
import { find, show } from '../kit/setup.tsx';

const problemOf = (error: unknown) => (error instanceof BadSettingsFile ? error.problem : null);

function showFile(onImport: (file: Blob) => Promise<number>, language: 'en' | 'es' = 'en') {
  const onExport = vi.fn<() => Promise<void>>().mockResolvedValue(undefined);
  const page = (
    <main>
      <h1>Options</h1>
      <SettingsFile onExport={onExport} onImport={onImport} problemOf={problemOf} />
      <About asked={['storage', 'activeTab', 'scripting', 'alarms']} version="1.2.3" today="2026-11-23" />
    </main>
  );
  const shown = show(page, language);
  const choose = (text: string) => {
    const input = find<HTMLInputElement>(shown.container, '#import');
    Object.defineProperty(input, 'files', { value: [new File([text], 's.json')], configurable: true });
    fireEvent.change(input);
  };
  return { ...shown, onExport, choose, said: () => find(shown.container, '.file-said').textContent };
}

describe('settings as a file', () => {
  it('go out at a click, and say so', async () => {
    const { container, onExport, said } = showFile(async () => 0);
    fireEvent.click(find(container, '#export'));
    expect(onExport).toHaveBeenCalledOnce();
    await waitFor(() => expect(said()).toBe('Your browser has saved the file.'));
  });

  it('come in, and say so', async () => {
    const onImport = vi.fn<(file: Blob) => Promise<number>>().mockResolvedValue(0);
    const { choose, said } = showFile(onImport);
    choose('the text');
    await waitFor(() => expect(said()).toBe('The settings from the file are now in use.'));
    expect(await onImport.mock.lastCall![0].text()).toBe('the text');
  });

  it.each([
    [1, 'The settings from the file are now in use. 1 entry was left out'],
    [7, 'The settings from the file are now in use. 7 entries were left out'],
  ])('say how many entries were left out: %i', async (count, words) => {
    const { choose, said } = showFile(async () => count);
    choose('the text');
    await waitFor(() => expect(said()).toContain(words));
  });

  it.each([
    [{ kind: 'not-json' }, /can't be read\. Nothing was changed/],
    [{ kind: 'too-large' }, /too large for a settings file\. Nothing was changed/],
    [{ kind: 'not-ours' }, /not a Portal Guide settings file\. Nothing was changed/],
    [{ kind: 'newer' }, /newer version/],
    [{ kind: 'damaged', part: 'tips' }, /“tips” of this file is damaged\. Nothing was changed/],
  ] as const)('say what is wrong: %j', async (problem, words) => {
    const { choose, said } = showFile(async () => Promise.reject(new BadSettingsFile(problem)));
    choose('x');
    await waitFor(() => expect(said()).toMatch(words));
  });

  it('say so when the browser could not store them', async () => {
    const { choose, said } = showFile(async () => Promise.reject(new Error('quota')));
    choose('x');
    await waitFor(() => expect(said()).toBe('This browser could not save the change.'));
  });

  it.each(['en', 'es'] as const)(
    'have no accessibility violations, with what stands below, in %s',
    async (language) => {
      const { choose, said } = showFile(async () => 0, language);
      choose('x');
      await waitFor(() => expect(said()).not.toBe(''));
      expect(await violations()).toEqual([]);
    },
  );
});

describe('the permissions', () => {
  it('each have a reason', () => {
    const { container } = showFile(async () => 0);
    for (const item of container.querySelectorAll<HTMLElement>('[data-permission]')) {
      expect(item.textContent).toMatch(/\w+: .{15}/);
    }
    expect(find(container, '.permissions').textContent).toContain('milConnect');
  });
});

describe('the version', () => {
  it('says how old the facts are, and warns once that is long', () => {
    const newest = [...portals, ...tasks]
      .map(({ checked }) => checked)
      .sort()
      .at(-1)!;
    const young = show(<Version version="1.2.3" today={addDays(newest, 1)} />);
    expect(young.container.textContent).toMatch(/Version 1\.2\.3\..* The last check was yesterday\./);
    expect(young.container.querySelector('.old')).toBeNull();
    young.unmount();
    const old = show(<Version version="1.2.3" today={addDays(newest, 365)} />);
    expect(find(old.container, '.old').textContent).toContain('update');
  });
});
