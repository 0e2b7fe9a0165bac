/** Parts of the popup by themselves. */
import type { ComponentChild } from 'preact';
import { vi } from 'vitest';
import { type PopupActions, PopupProvider } from '../../components/popup/popup-context.ts';
import type { Language } from '../../data/vocabulary.ts';
import { TODAY } from './fixtures.ts';
import { show } from './setup.tsx';

/** Renders a part of the popup, and records where it leads. */
export function showPart(children: ComponentChild, language: Language = 'en', today = TODAY) {
  const actions = {
    today,
    people: [],
    open: vi.fn<PopupActions['open']>(),
    showTask: vi.fn<PopupActions['showTask']>(),
    showPage: vi.fn<PopupActions['showPage']>(),
    showPortal: vi.fn<PopupActions['showPortal']>(),
  };
  return { ...show(<PopupProvider value={actions}>{children}</PopupProvider>, language), ...actions };
}
