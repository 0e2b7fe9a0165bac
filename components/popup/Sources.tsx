import { i18n } from '#i18n';
import type { IsoDate } from '../../data/schema.ts';
import type { PagePortal, PageSource } from '../../data/shipped.ts';
import { sources } from '../../data/sources.ts';
import { type Recommendation, signInOn } from '../../model/answer/recommend.ts';
import { isOldPage, pageDate } from '../../model/time/page-date.ts';
import { useWords, type Words } from '../shared/language.ts';
import { secondhandMeans, Unsure, unverifiedMeans } from '../shared/Unsure.tsx';
import { Fold } from './Fold.tsx';
import { usePopup } from './popup-context.ts';

type Answer = Extract<Recommendation, { kind: 'answer' }>;

interface Props {
  answer: Answer;
  portals: readonly PagePortal[];
}

/**
 * Where everything in an answer comes from, how old each page is, and the day on which the part of the answer that
 * was not looked at for the longest was compared with its sources.
 */
export function Sources({ answer, portals }: Props) {
  const { today } = usePopup();
  const words = useWords();
  const { ids, checked } = evidence(answer, portals, today);
  return (
    <Fold name="sources" title={i18n.t('popup.answer.sourcesShort')}>
      <p>
        {answer.route.why} <Unsure fact={answer.route} />
      </p>
      <p class="soft">{i18n.t('popup.answer.sources', { day: words.day(checked) })}</p>
      <ul class="soft">
        {ids.map((id) => {
          const source = sources[id];
          return source ? (
            <li key={id}>
              {/* Titles stand in the language of the document. */}
              <span lang="en">{source.title}</span>
              {rest(source, today, words)}
            </li>
          ) : null;
        })}
      </ul>
      <p class="soft">{i18n.t('popup.answer.comparedMeans')}</p>
      <p class="soft">
        {unverifiedMeans()} {secondhandMeans()}
      </p>
    </Fold>
  );
}

/** Everything the answer shows that has a source. */
function evidence({ task, route, notes }: Answer, portals: readonly PagePortal[], today: IsoDate) {
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

/**
 * The date and the address, behind the title. Addresses are shown, not linked: they prove a fact, and nobody
 * should sign in there. What is no document has neither.
 */
function rest({ kind, url, date }: PageSource, today: IsoDate, words: Words): string {
  if (kind === 'general-knowledge' || kind === 'inference') return '';
  return [`, ${dateInWords(date, today, words)}`, url].filter(Boolean).join(', ');
}

function dateInWords(date: string | undefined, today: IsoDate, words: Words): string {
  const page = pageDate(date);
  if (!page) return i18n.t('popup.answer.undated');
  if (page.exact && !isOldPage(page, today)) return words.day(page.latest);
  const year = page.latest.slice(0, 4);
  switch (page.bound) {
    case 'earlier':
      return i18n.t('popup.answer.pageEarlier', { year });
    case 'later':
      return i18n.t('popup.answer.pageLater', { year });
    default:
      return i18n.t('popup.answer.pageOf', { year });
  }
}
