/** Makes the plan for the days on which a life changes. */
import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/plan/plan.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { PlanPage } from '../../components/plan/PlanPage.tsx';
import { ErrorBoundary } from '../../components/shared/ErrorBoundary.tsx';
import { language } from '../../storage/language.ts';

/** Opens the steps of a task in a tab. */
function openTask(id: string): void {
  void browser.tabs.create({ url: browser.runtime.getURL(`/popup.html?task=${id}`) }).catch(console.error);
}

document.documentElement.lang = language();
document.title = `${i18n.t('plan.title')} · ${i18n.t('name')}`;
render(
  <ErrorBoundary>
    <PlanPage query={location.search} onTask={openTask} onPrint={() => window.print()} />
  </ErrorBoundary>,
  document.getElementById('app') as HTMLElement,
);
