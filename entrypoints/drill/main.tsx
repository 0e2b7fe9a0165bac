/** Shows whose login is missing when the sponsor is away. Keeps nothing. */
import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/pictures.css';
import '../../components/frame/frame.css';
import '../../components/frame/fields.css';
import '../../components/drill/drill.css';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { DrillPage } from '../../components/drill/DrillPage.tsx';
import { drawPage } from '../../components/shared/page.tsx';

/** Opens the popup's view of a task or a portal in a tab. */
function open(query: string): void {
  void browser.tabs.create({ url: browser.runtime.getURL(`/popup.html?${query}`) }).catch(console.error);
}

drawPage(
  i18n.t('drill.title'),
  <DrillPage onTask={(id) => open(`task=${id}`)} onPrint={() => window.print()} />,
);
