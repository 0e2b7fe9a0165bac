/** Helps with one call: the number, what to have, to say and to ask, and notes of what was said. */
import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/call/call.css';
import { render } from 'preact';
import { i18n } from '#i18n';
import { CallPage } from '../../components/call/CallPage.tsx';
import { ErrorBoundary } from '../../components/shared/ErrorBoundary.tsx';
import { language } from '../../storage/language.ts';
import { keepsNothing, leaveNoTrace } from '../../storage/private-window.ts';

await leaveNoTrace();
document.documentElement.lang = language();
document.title = `${i18n.t('call.page')} · ${i18n.t('name')}`;
render(
  <ErrorBoundary>
    <CallPage query={location.search} keeps={!keepsNothing()} onPrint={() => window.print()} />
  </ErrorBoundary>,
  document.getElementById('app') as HTMLElement,
);
