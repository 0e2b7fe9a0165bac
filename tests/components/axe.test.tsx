/** Structure, names and roles by axe. The browser tests check what needs real layout (contrast, sizes). */
import { fireEvent } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { Options } from '../../components/options/Options.tsx';
import { Settings } from '../../components/options/Settings.tsx';
import type { PopupProps } from '../../components/popup/Popup.tsx';
import { Report } from '../../components/report/Report.tsx';
import { findPortal } from '../../data/all-portals.ts';
import { violations } from '../kit/axe.ts';
import { find, show, showPopup, viewOf } from '../kit/setup.tsx';

const VIEWS: [string, Partial<PopupProps>, string?][] = [
  ['search', { address: 'https://tricare.com/', profile: { region: 'west' } }],
  [
    'search',
    { tipsHere: { portal: findPortal('mhs-genesis')!, state: 'offered', onShow: async () => true } },
  ],
  ['question', { task: 'check-referral' }],
  [
    'answer',
    { task: 'check-referral', profile: { region: 'west' }, address: 'https://www.tricare-west.com/' },
  ],
  ['portal', { question: 'hnfs' }],
  ['portal', { question: 'tricare login', address: 'https://milconnect.dmdc.osd.mil/' }],
  ['no-match', {}, 'zzqx wvvk'],
];

describe('axe finds nothing', () => {
  it.each(VIEWS)('in the view "%s"', async (name, props, words) => {
    const { container } = showPopup(props);
    if (words) {
      fireEvent.input(find(container, '#need'), { target: { value: words } });
      fireEvent.submit(find(container, 'form'));
    }
    expect(viewOf(container)).toBe(name);
    for (const details of container.querySelectorAll('details')) details.open = true;
    expect(await violations()).toEqual([]);
  });

  it('in the open list of suggestions', async () => {
    const { container } = showPopup();
    fireEvent.input(find(container, '#need'), { target: { value: 'referral' } });
    fireEvent.keyDown(find(container, '#need'), { key: 'ArrowDown' });
    expect(container.querySelector('[role="option"][aria-selected="true"]')).not.toBeNull();
    expect(await violations()).toEqual([]);
  });

  it('in the options', async () => {
    const stored = async () => {};
    show(
      <Options page="settings" language="en">
        <Settings
          profile={{ region: 'west' }}
          tips={{ off: false, portalsOff: [], corner: 'top-left' }}
          allowed={['milconnect']}
          onProfile={stored}
          onTips={stored}
          onPortal={async () => true}
          onExport={stored}
          onForget={stored}
        />
      </Options>,
    );
    expect(await violations()).toEqual([]);
  });

  it('in the report of a wrong tip', async () => {
    show(
      <Report
        tips={[{ name: 'triwest/own-account.abc', text: 'A tip.', checked: '2026-11-23' }]}
        version="1"
        store="https://example.com/"
        language="en"
        onCopy={async () => {}}
      />,
    );
    expect(await violations()).toEqual([]);
  });

  it('but it does find what is wrong', async () => {
    show(<button type="button" />);
    expect((await violations()).join()).toContain('button-name');
  });
});
