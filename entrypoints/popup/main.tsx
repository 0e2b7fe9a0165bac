/** Shows the popup with what the browser reports, and does what only its window can do. */
import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/pictures.css';
import '../../components/popup/choices.css';
import '../../components/popup/answer.css';
import '../../components/popup/steps.css';
import '../../components/popup/folds.css';
import '../../components/popup/search.css';
import '../../components/popup/home.css';
import '../../components/popup/popup.css';
import '../../components/popup/site.css';
import '../../components/popup/large-text.css';
import '../../components/popup/print.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { PageId } from '../../components/options/pages.ts';
import { PopupPage } from '../../components/popup/PopupPage.tsx';
import { remembered } from '../../components/popup/remembered.ts';
import { tipsBehind } from '../../components/popup/tips-behind.ts';
import { language } from '../../storage/language.ts';
import { leaveNoTrace } from '../../storage/private-window.ts';
import { openedFor } from './opened-for.ts';

async function start(): Promise<void> {
  const [{ inTab, beside, page, task, question, portal, forPrint }, kept] = await Promise.all([
    openedFor(),
    remembered(),
    leaveNoTrace(),
  ]);
  const tips = await tipsBehind(page).catch(() => null);
  // A portal that the page was opened for is shown like one that was up a short while ago.
  const first = portal === undefined ? kept : { ...kept, last: { words: '', portal, once: {} } };
  document.documentElement.dataset.place = inTab ? 'tab' : 'popup';

  /** Closes the popup, which would otherwise cover the tab that was opened. */
  const leave = () => {
    if (!inTab) window.close();
  };
  const open = (url: string) => browser.tabs.create({ url, ...beside }).then(leave);
  const ours = {
    open,
    openOptions: (at: PageId) => open(browser.runtime.getURL(`/options.html#${at}`)),
    // A popup closes when it opens the print dialog, so the same answer prints from a tab.
    print: () => (inTab ? window.print() : open(browser.runtime.getURL('/popup.html?print=1'))),
  };

  render(
    <PopupPage first={first} page={page} tips={tips} task={task} question={question} window={ours} />,
    document.getElementById('app') as HTMLElement,
  );
  // There is nothing to print if the answer is no longer remembered.
  if (forPrint && kept.last) window.print();
}

document.documentElement.lang = language();
document.title = i18n.t('name');
start();
