import { i18n } from '#i18n';
import type { PagePortal, PageTask } from '../../data/shipped.ts';
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
  onTask(task: PageTask): void;
  onPortal(portal: PagePortal): void;
  onOpen(url: string): void;
}

/** Says that the words were not understood, and where to go from here. Never guesses. */
export function NoMatchView({ words, nearest, onTask, onPortal, onOpen }: Props) {
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
          <TaskList tasks={nearest} onTask={onTask} />
        </section>
      ) : (
        <p>{i18n.t('popup.noMatch.none')}</p>
      )}
      <AllLogins onOpen={onOpen} />
      <BrowseList onTask={onTask} onPortal={onPortal} />
    </main>
  );
}
