import { i18n } from '#i18n';
import type { PlannedLine } from '../../model/answer/plan-merge.ts';
import { secondhandMeans, unverifiedMeans } from '../shared/Unsure.tsx';

/** Where everything in a plan comes from, each source once, and once what is not confirmed. */
export function PlanSources({ lines }: { lines: readonly PlannedLine[] }) {
  const sources = new Map(lines.flatMap(({ evidence }) => evidence.map((source) => [source.title, source])));
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
