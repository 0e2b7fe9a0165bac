import { i18n } from '#i18n';
import type { PagePhone, PageTask } from '../../data/shipped.ts';
import type { Situation } from '../../model/answer/situation.ts';
import { shortName } from '../shared/names.ts';
import { LegCard } from './LegCard.tsx';
import type { Leg } from './legs.ts';
import type { Ticks } from './ticks.ts';

interface Props {
  legs: readonly Leg[];
  /** A call comes first. */
  calls: boolean;
  /** The number beside the first button. */
  phone: PagePhone | undefined;
  task: PageTask;
  situation: Situation;
  ticks: Ticks;
}

/** The portals of an answer in their order. The first is in sight; each later one opens when its turn comes. */
export function Legs({ legs, calls, phone, ...props }: Props) {
  const { ticks } = props;
  const turn = legs.findIndex(({ steps }) => steps.some(({ step }) => !ticks.has(step)));
  return (
    <ol class="plain legs">
      {legs.map((leg, index) => {
        const card = (
          <LegCard
            {...props}
            leg={leg}
            rank={index > 0 ? 'later' : calls ? 'online' : 'main'}
            repeated={legs.slice(0, index).some(({ portal }) => portal === leg.portal)}
            phone={index === 0 ? phone : undefined}
          />
        );
        return (
          <li key={leg.first}>
            {index === 0 ? (
              card
            ) : (
              <details class="then" data-print open={index === turn}>
                <summary>{i18n.t('popup.answer.then', { name: shortName(leg.portal) })}</summary>
                {card}
              </details>
            )}
          </li>
        );
      })}
    </ol>
  );
}
