import { i18n } from '#i18n';
import type { PageFrauds } from '../../data/shipped.ts';
import { LOCALES, useWords } from '../shared/language.ts';
import { NewTab } from '../shared/NewTab.tsx';
import { Unsure } from '../shared/Unsure.tsx';
import { partOfDate } from './whose.ts';

/** A known fraud: what it did, and the warning that says so. */
export function Warning({ fraud }: { fraud: PageFrauds['frauds'][number] }) {
  const { language } = useWords();
  const { text, warned, source } = fraud;
  return (
    <div class="warned">
      <p>
        <b>{i18n.t('real.warned')}</b> {text} <Unsure fact={fraud} />
      </p>
      <p class="soft">
        {source.url ? (
          <a href={source.url} target="_blank" rel="noreferrer">
            {source.title}
            <NewTab />
          </a>
        ) : (
          source.title
        )}
        {warned && `, ${partOfDate(warned, LOCALES[language])}`}
      </p>
    </div>
  );
}
