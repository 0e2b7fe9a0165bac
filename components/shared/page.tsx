/** A page of ours that fills a tab. */
import { type ComponentChildren, render } from 'preact';
import { i18n } from '#i18n';
import { language } from '../../storage/language.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';

/**
 * Draws the page, and says its language and title to the browser. Where drawing fails, the page says so.
 *
 * @param title what the tab is called, before the product's name
 */
export function drawPage(title: string, page: ComponentChildren): void {
  document.documentElement.lang = language();
  document.title = `${title} · ${i18n.t('name')}`;
  render(<ErrorBoundary>{page}</ErrorBoundary>, document.getElementById('app') as HTMLElement);
}
