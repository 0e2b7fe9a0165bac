/** Finds out what the popup was opened for. If the browser fails to answer, the popup still shows. */
import { MAX_LETTERS } from '../../components/popup/NeedBox.tsx';
import { isInTab, type PageBehind, pageBehind, tabInFront } from '../../storage/page-behind.ts';
import { takeSteps, takeWords } from '../../storage/session.ts';

const query = new URLSearchParams(location.search);

export interface Opened {
  /** Whether the popup fills a tab. */
  inTab: boolean;
  /** Where a new tab opens: beside the current one and belonging to it, as from a link. */
  beside: { openerTabId?: number | undefined; index?: number };
  /** The page behind the popup; null if the browser doesn't say. */
  page: PageBehind | null;
  /** A task to show. */
  task?: string | undefined;
  /** Words to answer. */
  question?: string | undefined;
  /** A portal to show, by its id. */
  portal?: string | undefined;
  /** Whether the page was opened to be printed. */
  forPrint: boolean;
}

/**
 * Finds out what the popup was opened for. In a tab, its query says so, by ids only. If a tip opened the
 * popup, the tip left a note.
 */
export async function openedFor(): Promise<Opened> {
  const [inTab, page, tab, question] = await Promise.all([
    isInTab(),
    pageBehind(),
    tabInFront(),
    takeWords(query.get('asked') ?? '').catch(() => undefined),
  ]);
  const steps = inTab ? null : await takeSteps(tab?.id).catch(() => null);
  const forPrint = query.has('print');
  // So that a reload does not print again.
  if (forPrint) history.replaceState(null, '', location.pathname);
  return {
    inTab,
    beside: tab ? { openerTabId: tab.id, index: tab.index + 1 } : {},
    page,
    task: query.get('task') ?? steps?.task,
    question: question?.slice(0, MAX_LETTERS),
    portal: query.get('portal') ?? undefined,
    forPrint,
  };
}
