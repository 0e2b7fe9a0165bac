import { Component, type ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { findPortal } from '../../data/all-portals.ts';

/** Where to send people when the data itself can't be read. */
const ALL_LOGINS = 'https://www.tricare.mil/';

interface Props {
  children: ComponentChildren;
}

interface State {
  failed: boolean;
}

/**
 * Shows its children, or, once one of them fails while it renders, an apology and the official list
 * of all logins: a person who needs care is never left with an empty window.
 */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failed: false };

  static override getDerivedStateFromError(): State {
    return { failed: true };
  }

  override componentDidCatch(error: unknown): void {
    console.error(error);
  }

  override render() {
    return this.state.failed ? <Trouble /> : this.props.children;
  }
}

/** A plain link, not a button: it works whatever else is broken. */
export function Trouble() {
  return (
    <main data-view="trouble">
      <h1>{i18n.t('popup.trouble.title')}</h1>
      <p>{i18n.t('popup.trouble.text')}</p>
      <p>
        <a
          href={findPortal('tricare-logins')?.links.home?.url ?? ALL_LOGINS}
          target="_blank"
          rel="noreferrer"
        >
          {i18n.t('popup.allLogins')}
        </a>
      </p>
    </main>
  );
}
