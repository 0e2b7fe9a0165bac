import { fireEvent, waitFor } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { violations } from '../kit/axe.ts';
import { person } from '../kit/person.tsx';
import { find } from '../kit/setup.tsx';

describe('what else can be done with an answer', () => {
  it('copies the steps as plain text that says nothing about the person', async () => {
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const { container, getByText } = person().open({
      task: 'check-referral',
      profile: { region: 'west', status: 'survivor' },
    });
    fireEvent.click(find(container, '[data-action="copy"]'));
    await waitFor(() => getByText('Copied.'));
    const text = writeText.mock.calls[0]?.[0] ?? '';
    expect(text).toMatch(/^Check a referral\n\nTriWest/);
    expect(text).toContain('https://tricare-bene.triwest.com/');
    expect(text).toMatch(/\n1\. \S/);
    expect(text).toContain('Independent; not affiliated');
    expect(text).not.toMatch(/survivor|undefined|\[object/i);
  });

  it('says so where nothing could be copied', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('no'));
    const { container, getByText } = person().open({ task: 'check-referral' });
    fireEvent.click(find(container, '[data-action="copy"]'));
    await waitFor(() => getByText('This browser could not copy it.'));
  });

  it('prints', () => {
    const { open, print } = person();
    fireEvent.click(find(open({ task: 'check-referral' }).container, '[data-action="print"]'));
    expect(print).toHaveBeenCalledOnce();
  });

  it('explains the words of the trade that it uses', async () => {
    const { container, getByText } = person().open({ task: 'create-login', profile: { status: 'retiree' } });
    await waitFor(() => getByText('Words explained'));
    const terms = [...container.querySelectorAll('.glossary dt')].map(({ textContent }) => textContent);
    expect(terms).toEqual(expect.arrayContaining(['DS Logon', 'myAuth', 'Okta Verify']));
    expect(terms).not.toContain('ABA');
  });

  it('has no accessibility violations', async () => {
    const { open, stored } = person();
    const { boxes, container } = open({ task: 'check-referral' });
    fireEvent.click(boxes()[0]!);
    await waitFor(() => find(container, '.glossary'));
    for (const details of container.querySelectorAll('details')) details.open = true;
    expect(await violations()).toEqual([]);
    stored.last = null;
    stored.tasks = { recent: ['check-referral'], pinned: ['update-address'] };
    open();
    expect(await violations()).toEqual([]);
  });
});
