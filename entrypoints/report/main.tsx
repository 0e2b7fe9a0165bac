/**
 * Prepares a message about a wrong tip. Sends nothing: the person copies it and decides what to do with it.
 */
import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/pictures.css';
import '../../components/frame/frame.css';
import '../../components/frame/fields.css';
import '../../components/report/report.css';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { Report } from '../../components/report/Report.tsx';
import { drawPage } from '../../components/shared/page.tsx';
import { language } from '../../storage/language.ts';
import { leaveNoTrace } from '../../storage/private-window.ts';
import { reportedTips } from '../../storage/session.ts';
import { storePage } from './store-page.ts';

const about = new URLSearchParams(location.search).get('about');
const [tips, store] = await Promise.all([reportedTips(about), storePage(), leaveNoTrace()]);
drawPage(
  i18n.t('report.title'),
  <Report
    tips={tips}
    version={browser.runtime.getManifest().version}
    language={language()}
    store={store}
    onCopy={(text) => navigator.clipboard.writeText(text)}
  />,
);
