import { i18n } from '#i18n';
import type { IsoDate, Portal } from '../../data/schema.ts';
import { type Source, sources } from '../../data/sources.ts';
import { type Recommendation, signInOn } from '../../model/answer/recommend.ts';
import { useWords } from '../shared/language.ts';

type Answer = Extract<Recommendation, { kind: 'answer' }>;

interface Props {
  answer: Answer;
  portals: readonly Portal[];
  today: IsoDate;
}

/** Where everything in an answer comes from, and the day on which the oldest of it was checked. */
export function Sources({ answer, portals, today }: Props) {
  const words = useWords();
  const { ids, checked } = evidence(answer, portals, today);
  return (
    <details class="sources">
      <summary>{i18n.t('popup.answer.sources', { day: words.day(checked) })}</summary>
      <ul class="soft">
        {ids.map((id) => {
          const source = sources[id];
          // Titles stand in the language of the document.
          return source ? (
            <li key={id} lang="en">
              {describe(source)}
            </li>
          ) : null;
        })}
      </ul>
      <p class="soft">{i18n.t('popup.answer.unsureMeans')}</p>
    </details>
  );
}

/** Everything the answer shows that has a source. */
function evidence({ task, route, notes }: Answer, portals: readonly Portal[], today: IsoDate) {
  const facts = [
    ...[route, ...notes].map((fact) => ({ checked: task.checked, ...fact })),
    ...portals.flatMap((portal) =>
      [...signInOn(portal, today), ...portal.phones].map((fact) => ({ checked: portal.checked, ...fact })),
    ),
  ];
  const ids = [...new Set(facts.flatMap((fact) => fact.sources))];
  const [checked = task.checked] = facts.map((fact) => fact.checked ?? task.checked).sort();
  return { ids, checked };
}

/** Addresses are shown, not linked: they prove a fact, and nobody should sign in there. */
function describe({ title, url, date }: Source): string {
  return [title, date ?? i18n.t('popup.answer.undated'), url].filter(Boolean).join(', ');
}
