/** Makes the plan for the days on which a life changes. */
import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/pictures.css';
import '../../components/frame/frame.css';
import '../../components/frame/fields.css';
import '../../components/plan/plan.css';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { PlanPage } from '../../components/plan/PlanPage.tsx';
import { drawPage } from '../../components/shared/page.tsx';

/** Opens the steps of a task in a tab. */
function openTask(id: string): void {
  void browser.tabs.create({ url: browser.runtime.getURL(`/popup.html?task=${id}`) }).catch(console.error);
}

drawPage(
  i18n.t('plan.title'),
  <PlanPage query={location.search} onTask={openTask} onPrint={() => window.print()} />,
);
