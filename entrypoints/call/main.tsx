/** Helps with one call: the number, what to have, to say and to ask, and notes of what was said. */
import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/call/call.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { CallPage } from '../../components/call/CallPage.tsx';
import { ErrorBoundary } from '../../components/shared/ErrorBoundary.tsx';
import { language } from '../../storage/language.ts';

document.documentElement.lang = language();
document.title = `${i18n.t('call.page')} · ${i18n.t('name')}`;
render(
  <ErrorBoundary>
    <CallPage
      query={location.search}
      keeps={!browser.extension?.inIncognitoContext}
      onPrint={() => window.print()}
    />
  </ErrorBoundary>,
  document.getElementById('app') as HTMLElement,
);
