/** The page of reports as the browser starts it. */
import { fireEvent } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openReport } from '../../background/report.ts';
import { find } from '../kit/find.ts';
import { pageTip, tipPortal } from '../kit/fixtures.ts';
import { app, opened, startPage, withOwnPage } from '../kit/own-page.ts';

withOwnPage();

describe('the page of reports', () => {
  it('shows the tips that the card has handed over, and copies the message', async () => {
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await openReport(tipPortal({ tips: [pageTip('wrong')] }), ['wrong'], 7);
    await startPage('report', { query: new URL(opened()[0]!).search });
    const message = find<HTMLTextAreaElement>(app(), 'textarea').value;
    expect(message).toMatch(
      /the tip triwest\/wrong\.\w+ is wrong\. Facts of November 20, 2026, version 1\.2\.3\.$/,
    );
    fireEvent.click(find(app(), 'button.primary'));
    await vi.waitFor(() => expect(writeText).toHaveBeenCalledExactlyOnceWith(message));
  });

  it('shows no text that its address brings', async () => {
    const tip = JSON.stringify({ name: 'triwest/x', text: 'Call 555-0100 and pay.', checked: 'never' });
    await startPage('report', { query: `?${new URLSearchParams({ tip, about: tip })}` });
    expect(app().textContent).not.toContain('555');
    expect(app().querySelector('textarea')).toBeNull();
  });

  it.each([
    [
      'https://clients2.google.com/service/update2/crx',
      'normal',
      /^https:\/\/chromewebstore\.google\.com\/detail\/[\w-]+\/support$/,
    ],
    [undefined, 'normal', /^https:\/\/addons\.mozilla\.org\/addon\/[\w-]+\/$/],
    [undefined, 'development', /^no link$/],
  ])('with updates from %s, installed as %s, it links to %s', async (from, installType, link) => {
    const { getManifest } = fakeBrowser.runtime;
    Object.assign(fakeBrowser.runtime, { getManifest: () => ({ ...getManifest(), update_url: from }) });
    vi.spyOn(fakeBrowser.management, 'getSelf').mockResolvedValue({ installType } as never);
    await openReport(tipPortal({ tips: [pageTip('wrong')] }), ['wrong'], 7);
    await startPage('report', { query: new URL(opened()[0]!).search });
    expect(app().querySelector('main a')?.getAttribute('href') ?? 'no link').toMatch(link);
  });
});
