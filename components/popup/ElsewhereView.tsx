import { i18n } from '#i18n';
import type { PageTask, PageTopic } from '../../data/shipped.ts';
import { Unsure, UnsureNote } from '../shared/Unsure.tsx';
import { useArrival } from '../shared/use-arrival.ts';
import { OpenButton } from './OpenButton.tsx';
import { SeasonEnd } from './SeasonEnd.tsx';
import { TaskList } from './TaskList.tsx';
import { UrgentPhones } from './UrgentPhones.tsx';

interface Props {
  /** Something people ask that no portal does. */
  topic: PageTopic;
  /** Tasks that the words could also mean; may be empty. */
  nearest: readonly PageTask[];
}

/** Who does what none of the portals does. */
export function ElsewhereView({ topic, nearest }: Props) {
  const heading = useArrival(topic.id);
  const { link } = topic;
  return (
    <main data-view="elsewhere" data-topic={topic.id}>
      <h1 ref={heading} tabIndex={-1}>
        {topic.title}
      </h1>
      {/* Whoever is in danger needs a number, not where portals end. */}
      {topic.urgent ? <UrgentPhones topic={topic} /> : <p class="soft">{i18n.t('popup.elsewhere.note')}</p>}
      {topic.season && <SeasonEnd season={topic.season} large />}
      <p>
        {topic.text} <Unsure fact={topic} />
      </p>
      {link && <OpenButton link={link} label={link.label} primary />}
      <UnsureNote fact={topic} />
      {nearest.length > 0 && (
        <section class="nearest">
          <h2>{i18n.t('popup.didYouMean')}</h2>
          <TaskList tasks={nearest} />
        </section>
      )}
    </main>
  );
}
