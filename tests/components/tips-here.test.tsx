import { fireEvent, waitFor } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { TipsHere, type TipsHereProps } from '../../components/popup/TipsHere.tsx';
import { LanguageContext } from '../../components/shared/language.ts';
import { findPortal } from '../../data/all-portals.ts';
import { find, show, showPopup } from '../kit/setup.tsx';

const portal = findPortal('mhs-genesis')!;
const onShow = () => vi.fn<TipsHereProps['onShow']>().mockResolvedValue(true);

const STATES = [
  ['offered', /^Show tips here too\?$/, 'Allow tips here', true],
  ['blocked', /^Your browser blocks tips on /, 'Allow tips here', true],
  ['off-here', /^Tips are off on MHS GENESIS/, 'Show tips here again', false],
  ['off-everywhere', 'Tips are off on all portals.', 'Show tips again', false],
  ['closed', 'You closed the tips in this tab.', 'Show tips here again', false],
] as const;

describe('tips on the page behind the popup', () => {
  it.each(STATES)('when %s: says why there are none, and what changes it', (state, why, button, asks) => {
    const ask = onShow();
    const { getByText, queryByText } = show(<TipsHere portal={portal} state={state} onShow={ask} />);
    getByText(why);
    // What the browser is about to ask is told before it asks.
    expect(queryByText(/^Your browser asks first/) !== null).toBe(asks);
    fireEvent.click(getByText(button));
    expect(ask).toHaveBeenCalledOnce();
  });

  it('say where the browser keeps us out, and offer nothing: nothing here can change that', () => {
    const { container, getByText } = show(<TipsHere portal={portal} state="kept-out" onShow={onShow()} />);
    getByText(/^Your browser keeps this extension out of this page/);
    expect(container.querySelector('button')).toBeNull();
  });

  it('say nothing where tips are shown', () => {
    expect(show(<TipsHere portal={portal} state="on" onShow={onShow()} />).container.textContent).toBe('');
  });

  it('ask within the click, before anything else happens', () => {
    let inClick = false;
    const ask = vi.fn(async () => {
      expect(inClick).toBe(true);
      return true;
    });
    const { getByText } = show(<TipsHere portal={portal} state="offered" onShow={ask} />);
    inClick = true;
    fireEvent.click(getByText('Allow tips here'));
    inClick = false;
    expect(ask).toHaveBeenCalledOnce();
  });

  it('say that they are on, to the ear too, and keep the focus in the popup', async () => {
    const ask = onShow();
    const shown = show(<TipsHere portal={portal} state="offered" onShow={ask} />);
    fireEvent.click(shown.getByText('Allow tips here'));
    shown.rerender(
      <LanguageContext.Provider value="en">
        <TipsHere portal={portal} state="on" onShow={ask} />
      </LanguageContext.Provider>,
    );
    await waitFor(() => shown.getByText('Tips are on here.'));
    expect(document.activeElement).toBe(find(shown.container, '[role="status"]'));
    expect(shown.container.querySelector('button')).toBeNull();
  });

  it.each([
    ['a no', () => Promise.resolve(false), /^Nothing has changed/],
    ['a failure of the browser', () => Promise.reject(new Error('no')), /^Your browser could not do that/],
  ])('take %s calmly, and stay ready', async (_, answer, words) => {
    const shown = show(<TipsHere portal={portal} state="offered" onShow={answer} />);
    fireEvent.click(shown.getByText('Allow tips here'));
    await waitFor(() => shown.getByText(words));
    shown.getByText('Allow tips here');
  });

  it('stand at the start of the popup, and not beside an answer', () => {
    const tipsHere = { portal, state: 'offered' as const, onShow: onShow() };
    expect(showPopup({ tipsHere }).container.querySelector('[data-tips]')).not.toBeNull();
    const answer = showPopup({ tipsHere, task: 'check-referral', profile: { region: 'west' } });
    expect(answer.container.querySelector('[data-tips]')).toBeNull();
  });

  it('speak Spanish', () => {
    show(<TipsHere portal={portal} state="offered" onShow={onShow()} />, 'es').getByText(
      '¿Mostrar consejos aquí también?',
    );
  });
});
