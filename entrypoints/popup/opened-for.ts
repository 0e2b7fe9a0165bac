/** What the popup was opened for. No failure of the browser's may leave the window empty. */
import { browser } from 'wxt/browser';
import { MAX_LETTERS } from '../../components/popup/NeedBox.tsx';
import type { PageBehind } from '../../components/popup/tips-behind.ts';
import { takeSteps } from '../../storage/session.ts';

const query = new URLSearchParams(location.search);

export interface Opened {
  /** Whether the popup fills a tab. */
  inTab: boolean;
  /** The page behind the popup; null where the browser doesn't tell. */
  page: PageBehind | null;
  /** A task to show. */
  task?: string | undefined;
  /** Words to answer. */
  question?: string | undefined;
}

/** Whether the page was opened to be printed. */
export const forPrint = query.has('print');

/**
 * What the popup was opened for. As a tab it is told by its query; a tip that opened the popup left
 * a note; and where the user clicked the toolbar button, the click lets us see the tab's address.
 */
export async function openedFor(): Promise<Opened> {
  const question = query.get('q')?.slice(0, MAX_LETTERS);
  const [inTab, [tab]] = await Promise.all([
    isTab(),
    browser.tabs.query({ active: true, currentWindow: true }).catch(() => []),
  ]);
  const steps = inTab ? null : await takeSteps(tab?.id).catch(() => null);
  const told = query.get('site') ?? steps?.site;
  const seen = tab?.url ? { address: tab.url, tab: tab.id } : null;
  return {
    inTab,
    page: told === undefined ? seen : { address: told, tab: undefined },
    task: query.get('task') ?? steps?.task,
    question,
  };
}

/** A page in a tab knows its tab; a popup has none. */
async function isTab(): Promise<boolean> {
  return browser.tabs.getCurrent().then(
    (tab) => tab !== undefined,
    () => false,
  );
}
