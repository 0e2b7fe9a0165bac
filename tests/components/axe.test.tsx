/** Structure, names and roles by axe. The browser tests check what needs real layout (contrast, sizes). */
import { fireEvent } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { Frame } from '../../components/frame/Frame.tsx';
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
  ['search', { address: 'https://tricare-bene.triwest.com.example/' }],
  ['search', { address: 'https://www.humanamilitary.com/', today: '2026-12-01' }],
  ['question', { task: 'check-referral' }],
  ['question', { task: 'add-newborn' }],
  ['choice', { question: 'change doctor and pay bill', profile: { region: 'east' } }],
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

  it('in the profile that is being changed, the status that is being asked, and the states offered', async () => {
    const { container, unmount } = showPopup({ task: 'add-newborn', profile: { region: 'west' } });
    fireEvent.click(find(container, '.profile'));
    fireEvent.click(find(container, '[data-answer="side:family"]'));
    expect(await violations()).toEqual([]);
    unmount();
    const states = showPopup({ task: 'check-referral' });
    fireEvent.input(find(states.container, '#state'), { target: { value: 'new' } });
    expect(states.container.querySelectorAll('[data-state]').length).toBeGreaterThan(3);
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
      <Frame place="settings" kind="settings" title="Settings" language="en">
        <Settings
          profile={{ region: 'west' }}
          people={{ a: { kin: 'wife' }, b: { kin: 'son', name: 'Bill', state: 'OH' } }}
          tips={{ off: false, portalsOff: [], corner: 'top-left' }}
          allowed={['milconnect']}
          onProfile={stored}
          onPeople={stored}
          onTips={stored}
          onPortal={async () => true}
          onExport={stored}
          onForget={stored}
        />
      </Frame>,
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
