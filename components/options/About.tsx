import { i18n } from '#i18n';
import { portals } from '../../data/all-portals.ts';
import { tasks } from '../../data/all-tasks.ts';
import type { IsoDate } from '../../data/schema.ts';
import { useWords } from '../shared/language.ts';

/** What happens to what the user enters, and how old the facts are. */
export function About() {
  const words = useWords();
  const oldest = oldestCheck();
  return (
    <section aria-labelledby="about-title">
      <h2 id="about-title">{i18n.t('options.about.title')}</h2>
      <p>{i18n.t('options.about.privacy')}</p>
      <p>
        <a href="/THIRD-PARTY-NOTICES.txt">{i18n.t('options.about.licenses')}</a>
      </p>
      {oldest && <p>{i18n.t('options.about.data', { day: words.day(oldest) })}</p>}
    </section>
  );
}

function oldestCheck(): IsoDate | undefined {
  return [...portals, ...tasks].map(({ checked }) => checked).sort()[0];
}
