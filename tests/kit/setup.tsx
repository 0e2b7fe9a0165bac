import { cleanup, render } from '@testing-library/preact';
import type { ComponentChild } from 'preact';
import { afterEach, beforeEach, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Popup, type PopupProps } from '../../components/popup/Popup.tsx';
import { LanguageContext } from '../../components/shared/language.ts';
import type { Language } from '../../data/vocabulary.ts';
import type { Change } from '../../storage/store.ts';
import { TODAY } from './fixtures.ts';
import { speak } from './messages.ts';
import './idle.ts';

beforeEach(() => {
  fakeBrowser.reset();
  speak('en');
});
afterEach(cleanup);

/** Renders a part of the popup or the options page in a language. */
export function show(children: ComponentChild, language: Language = 'en') {
  speak(language);
  return render(<LanguageContext.Provider value={language}>{children}</LanguageContext.Provider>);
}

/** Renders the whole popup; the callbacks record what it asked for. */
export function showPopup(changes: Partial<PopupProps> = {}) {
  const props = {
    address: null,
    profile: {},
    today: TODAY,
    language: 'en' as const,
    onOpen: vi.fn<PopupProps['onOpen']>(),
    onPage: vi.fn<PopupProps['onPage']>(),
    onProfile: vi.fn<PopupProps['onProfile']>().mockResolvedValue(undefined),
    ...changes,
  };
  speak(props.language);
  return { ...render(<Popup {...props} />), ...props };
}

/** Applies the changes that a callback got to a value, one after the other. */
export function madeOf<T>(callback: (change: Change<T>) => unknown, first: NoInfer<T>): T[] {
  let value = first;
  return vi.mocked(callback).mock.calls.map(([change]) => {
    value = change(value);
    return value;
  });
}

/** The current view: "search", "answer", "question" … */
export const viewOf = (container: Element) => container.querySelector('main')?.dataset.view;

export { find } from './find.ts';
