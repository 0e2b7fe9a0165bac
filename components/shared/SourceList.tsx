import { i18n } from '#i18n';
import type { PageSource } from '../../data/shipped.ts';
import { secondhandMeans, unverifiedMeans } from './Unsure.tsx';

/** Where everything on a page comes from, each source once, and once what is not confirmed. */
export function SourceList({ evidence }: { evidence: readonly PageSource[] }) {
  const sources = new Map(evidence.map((source) => [source.title, source]));
  return (
    <details class="no-print">
      <summary>{i18n.t('plan.sources')}</summary>
      <ul class="soft">
        {[...sources.values()].map(({ title, url }) => (
          <li key={title}>
            {/* Titles stand in the language of the document. */}
            <span lang="en">{title}</span>
            {url && `, ${url}`}
          </li>
        ))}
      </ul>
      <p class="soft">
        {unverifiedMeans()} {secondhandMeans()}
      </p>
    </details>
  );
}
