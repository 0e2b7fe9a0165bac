/** Helps with one call: the number, what to have, to say and to ask, and notes of what was said. */
import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/pictures.css';
import '../../components/frame/frame.css';
import '../../components/frame/fields.css';
import '../../components/call/call.css';
import { i18n } from '#i18n';
import { CallPage } from '../../components/call/CallPage.tsx';
import { drawPage } from '../../components/shared/page.tsx';
import { keepsNothing, leaveNoTrace } from '../../storage/private-window.ts';

await leaveNoTrace();
drawPage(
  i18n.t('call.page'),
  <CallPage query={location.search} keeps={!keepsNothing()} onPrint={() => window.print()} />,
);
