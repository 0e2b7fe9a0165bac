/** Says whose the addresses, senders and numbers of a message are. Keeps and sends nothing of it. */
import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/real/real.css';
import { render } from 'preact';
import { i18n } from '#i18n';
import { Real } from '../../components/real/Real.tsx';
import { ErrorBoundary } from '../../components/shared/ErrorBoundary.tsx';
import { language } from '../../storage/language.ts';

document.documentElement.lang = language();
document.title = `${i18n.t('real.title')} · ${i18n.t('name')}`;
render(
  <ErrorBoundary>
    <Real language={language()} />
  </ErrorBoundary>,
  document.getElementById('app') as HTMLElement,
);
