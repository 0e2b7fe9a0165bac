import { i18n } from '#i18n';
import type { PagePortal } from '../../data/shipped.ts';
import type { Certainty } from '../../data/vocabulary.ts';
import { type Recommendation, signInOn } from '../../model/answer/recommend.ts';
import { Unsure } from '../shared/Unsure.tsx';
import { Fold } from './Fold.tsx';
import { phonesOf } from './phones.ts';
import { usePopup } from './popup-context.ts';

interface Props {
  answer: Extract<Recommendation, { kind: 'answer' }>;
  portals: readonly PagePortal[];
}

/** The one mark of an answer whose first screen says something that no official page confirms; a tap tells what. */
export function Doubt({ answer, portals: [main] }: Props) {
  const { today } = usePopup();
  const { route, steps, lead, deadline } = answer;
  const key = steps[0]?.link;
  const link = key === null ? undefined : main?.links[key ?? 'home'];
  const [signIn] = main && link && !link.public ? signInOn(main, today) : [];
  const shown: { text: string; certainty?: Certainty | undefined }[] = [
    { text: route.why, certainty: route.certainty },
    ...(link ? [{ text: new URL(link.url).hostname, certainty: link.certainty }] : []),
    ...(signIn ? [signIn] : []),
    ...(lead === 'open' || lead === 'call' ? (main ? phonesOf([main], lead).slice(0, 1) : []) : []).map(
      ({ label, number, certainty }) => ({ text: `${label}: ${number}`, certainty }),
    ),
    ...(deadline?.season ? [{ text: i18n.t('popup.date.byRule'), certainty: 'unverified' as const }] : []),
  ];
  const unsure = shown.filter(({ certainty }) => certainty);
  if (unsure.length === 0 || lead === 'emergency') return null;
  return (
    <Fold name="doubt" title={i18n.t('popup.answer.doubt')}>
      <ul>
        {unsure.map((fact) => (
          <li key={fact.text}>
            {fact.text} <Unsure fact={fact} />
          </li>
        ))}
      </ul>
    </Fold>
  );
}
