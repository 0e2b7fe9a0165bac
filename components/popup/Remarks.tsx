import { i18n } from '#i18n';
import type { Recommendation } from '../../model/answer/recommend.ts';
import { Unsure } from '../shared/Unsure.tsx';

interface Props {
  answer: Extract<Recommendation, { kind: 'answer' }>;
}

/** What to have ready, the usual mistake, and notes such as prices with their year. */
export function Remarks({ answer: { task, notes } }: Props) {
  return (
    <>
      {task.have.length > 0 && (
        <section class="have">
          <h2>{i18n.t('popup.answer.have')}</h2>
          <ul>
            {task.have.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </section>
      )}
      {task.mistake && (
        <section class="mistake">
          <h2>{i18n.t('popup.answer.mistake')}</h2>
          <p>{task.mistake}</p>
        </section>
      )}
      {notes.length > 0 && (
        <section class="notes">
          <h2>{i18n.t('popup.answer.notes')}</h2>
          <ul>
            {notes.map((note) => (
              <li key={note.text}>
                {note.text} <Unsure fact={note} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
