import { i18n } from '#i18n';
import type { PageTask } from '../../data/shipped.ts';
import { useArrival } from '../shared/use-arrival.ts';
import { AllLogins } from './AllLogins.tsx';
import { AskedWords } from './AskedWords.tsx';
import { BrowseList } from './BrowseList.tsx';
import { TaskList } from './TaskList.tsx';

interface Props {
  /** What the user asked. */
  words: string;
  /** The tasks that come nearest; may be empty. */
  nearest: readonly PageTask[];
}

/** Says that the words were not understood, and where to go from here. Never guesses. */
export function NoMatchView({ words, nearest }: Props) {
  const heading = useArrival(words);
  return (
    <main data-view="no-match">
      <h1 ref={heading} tabIndex={-1}>
        {i18n.t('popup.noMatch.title')}
      </h1>
      <AskedWords words={words} />
      {nearest.length > 0 ? (
        <section class="nearest">
          <h2>{i18n.t('popup.noMatch.nearest')}</h2>
          <TaskList tasks={nearest} />
        </section>
      ) : (
        <p>{i18n.t('popup.noMatch.none')}</p>
      )}
      <AllLogins />
      <BrowseList />
    </main>
  );
}
