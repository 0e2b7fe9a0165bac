import { i18n } from '#i18n';
import { findPortal } from '../../data/all-portals.ts';
import type { PageNote, PageTask } from '../../data/shipped.ts';
import type { Recommendation } from '../../model/answer/recommend.ts';
import { useWords } from '../shared/language.ts';
import { shortName } from '../shared/names.ts';
import { useArrival } from '../shared/use-arrival.ts';
import { AskedWords } from './AskedWords.tsx';
import { ShortAnswer } from './ShortAnswer.tsx';
import { TaskList } from './TaskList.tsx';

interface Props {
  /** What the person asked. */
  words: string;
  /** Two or three, the likeliest first. */
  readings: readonly Recommendation[];
  /** Whether all of them are wanted, rather than one. */
  several: boolean;
  /** What settles the words, where they ask for yes or no. */
  short: PageNote | undefined;
  /** Further tasks that the words could mean. */
  others: readonly PageTask[];
  /** Takes one of the readings: everything that the words say still holds. */
  onPick(task: PageTask): void;
}

/** Two or three readings of the words, each with its portal. The first tap decides. */
export function ChoiceView({ words, readings, several, short, others, onPick }: Props) {
  const heading = useArrival(words);
  return (
    <main data-view="choice">
      <h1 ref={heading} tabIndex={-1}>
        {several ? i18n.t('popup.choice.several') : i18n.t('popup.choice.title')}
      </h1>
      <AskedWords words={words} />
      {short && <ShortAnswer note={short} />}
      <ul class="plain readings">
        {readings.map((reading) => (
          <li key={reading.task.id}>
            <ReadingButton reading={reading} onPick={onPick} />
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <details class="nearest">
          <summary>{i18n.t('popup.notThis')}</summary>
          <TaskList tasks={others} onTask={onPick} />
        </details>
      )}
    </main>
  );
}

/** What the reading does and, where nothing is left to ask, on which portal. */
function ReadingButton({ reading, onPick }: { reading: Recommendation; onPick(task: PageTask): void }) {
  const words = useWords();
  const { task, portals } = reading;
  const portal = findPortal(portals[0] ?? '');
  const where = reading.kind === 'question' ? words.anyOf(names(portals)) : portal && shortName(portal);
  return (
    <button
      type="button"
      class="reading"
      data-task={task.id}
      data-portal={portal?.id}
      onClick={() => onPick(task)}
    >
      <b>{task.title}</b> <span class="soft">{where}</span>
    </button>
  );
}

function names(ids: readonly string[]): string[] {
  return ids.flatMap((id) => findPortal(id) ?? []).map(shortName);
}
