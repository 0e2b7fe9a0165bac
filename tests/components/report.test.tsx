import { readFileSync } from 'node:fs';
import { fireEvent } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { i18n } from '#i18n';
import { openReport } from '../../background/report.ts';
import { Report, type ReportProps } from '../../components/report/Report.tsx';
import { findTipPortal } from '../../data/tip-portals.ts';
import { tipKey } from '../../model/tips/tip-memory.ts';
import { reportedTips } from '../../storage/session.ts';
import { find, show } from '../kit/setup.tsx';

const TIPS = ['own-account', 'east-profile'].map((id) => {
  const tip = findTipPortal('triwest')!.tips.find((one) => one.id === id)!;
  return { name: `triwest/${tipKey(tip)}`, text: tip.text.en, checked: '2026-11-23' };
});

function open(changes: Partial<ReportProps> = {}) {
  const onCopy = vi.fn<ReportProps['onCopy']>().mockResolvedValue(undefined);
  const props = { tips: TIPS, version: '1.2.3', language: 'en' as const, store: null, onCopy, ...changes };
  const { container } = show(<Report {...props} />, props.language);
  const message = () => find<HTMLTextAreaElement>(container, 'textarea').value;
  return { container, onCopy, message };
}

describe('the report of a wrong tip', () => {
  it('names the tip by its content, the day of its facts and the version, and nothing else', () => {
    const key = tipKey(findTipPortal('triwest')!.tips.find(({ id }) => id === 'own-account')!);
    expect(open().message()).toMatch(
      new RegExp(
        `^Portal Guide for TRICARE: the tip triwest/${key} is wrong\\. Facts of \\w+ \\d+, \\d{4}, version 1\\.2\\.3\\.$`,
      ),
    );
  });

  it('is about the tip that is chosen, and no other', () => {
    const { container, message } = open();
    fireEvent.click(container.querySelectorAll('input')[1]!);
    expect(message()).toContain('triwest/east-profile.');
    expect(message()).not.toContain('own-account');
  });

  it('copies the message when asked to, and says so', async () => {
    const { container, onCopy, message } = open();
    fireEvent.click(find(container, 'main button'));
    expect(onCopy).toHaveBeenCalledWith(message());
    await vi.waitFor(() => expect(find(container, '[role="status"]').textContent).toBe('Copied.'));
  });

  it('selects the message where the browser refuses to copy', async () => {
    const { container, message } = open({ onCopy: () => Promise.reject(new Error('no')) });
    fireEvent.click(find(container, 'main button'));
    await vi.waitFor(() => expect(find(container, '[role="status"]').textContent).toMatch(/selected/));
    const box = find<HTMLTextAreaElement>(container, 'textarea');
    expect(box.selectionEnd).toBe(message().length);
  });

  it('leads to the page of the store, where the extension came from one', () => {
    expect(open().container.querySelector('main a')).toBeNull();
    const { container } = open({ store: 'https://chromewebstore.google.com/detail/abc/support' });
    expect(find(container, 'main a').getAttribute('href')).toBe(
      'https://chromewebstore.google.com/detail/abc/support',
    );
    expect(find(container, 'main a').textContent).toMatch(/new tab/);
  });

  it('speaks Spanish', () => {
    expect(open({ language: 'es' }).message()).toMatch(/el consejo triwest\/own-account\.\w+ está mal/);
  });

  it('says what to do without a tip', () => {
    const { container } = open({ tips: [] });
    expect(container.querySelector('textarea')).toBeNull();
    expect(container.textContent).toMatch(/opened without a tip/);
  });
});

describe('the issue template', () => {
  const template = readFileSync('.github/ISSUE_TEMPLATE/wrong-tip.yml', 'utf8');

  it('takes the message that the link in the card prepares: tip, day of its facts, version', async () => {
    const portal = findTipPortal('triwest')!;
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    await openReport(portal, ['own-account'], 7);
    const { searchParams } = new URL(create.mock.calls[0]![0].url!);
    const message = open({ tips: await reportedTips(searchParams.get('about')) }).message();
    const [, example = ''] = template.match(/id: message\n[\s\S]*?placeholder: "(.*)"/) ?? [];
    expect(withoutDetails(example)).toBe(withoutDetails(message));
    expect(withoutDetails(message)).toMatch(
      /the tip triwest\/own-account\.# is wrong\. Facts of .*#.*version #/,
    );
  });

  it('calls the buttons by their names', () => {
    for (const name of [i18n.t('tips.wrong'), i18n.t('report.copy')]) {
      expect(template).toContain(`"${name}"`);
    }
  });
});

/** Another tip, day and version look the same. */
const withoutDetails = (message: string) =>
  message
    .replace(/(?<=own-account\.)\w+/, '#')
    .replace(/[A-Z][a-z]+ \d+, \d{4}/, '#')
    .replace(/(?<=version )\d+\.\d+\.\d+/, '#');
