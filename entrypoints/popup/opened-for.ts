/** Finds out what the popup was opened for. If the browser fails to answer, the popup still shows. */
import { browser } from 'wxt/browser';
import { MAX_LETTERS } from '../../components/popup/NeedBox.tsx';
import type { PageBehind } from '../../components/popup/tips-behind.ts';
import { takeSteps } from '../../storage/session.ts';

const query = new URLSearchParams(location.search);

export interface Opened {
  /** Whether the popup fills a tab. */
  inTab: boolean;
  /** The page behind the popup; null if the browser doesn't say. */
  page: PageBehind | null;
  /** A task to show. */
  task?: string | undefined;
  /** Words to answer. */
  question?: string | undefined;
  /** A portal to show, by its id. */
  portal?: string | undefined;
}

/** Whether the page was opened to be printed. */
export const forPrint = query.has('print');

/**
 * Finds out what the popup was opened for. In a tab, its query says so. If a tip opened the popup, the tip
 * left a note. If the user clicked the toolbar button, we may see the tab's address.
 */
export async function openedFor(): Promise<Opened> {
  const question = query.get('q')?.slice(0, MAX_LETTERS);
  const [inTab, [tab]] = await Promise.all([
    isTab(),
    browser.tabs.query({ active: true, currentWindow: true }).catch(() => []),
  ]);
  const steps = inTab ? null : await takeSteps(tab?.id).catch(() => null);
  const site = query.get('site') ?? steps?.site;
  const tabPage = tab?.url ? { address: tab.url, tab: tab.id } : null;
  return {
    inTab,
    page: site === undefined ? tabPage : { address: site, tab: undefined },
    task: query.get('task') ?? steps?.task,
    question,
    portal: query.get('portal') ?? undefined,
  };
}

/** Whether this page is in a tab: `getCurrent` gives a popup none. */
async function isTab(): Promise<boolean> {
  return browser.tabs.getCurrent().then(
    (tab) => tab !== undefined,
    () => false,
  );
}
