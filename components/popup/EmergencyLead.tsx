import { i18n } from '#i18n';
import type { PageRoute, PageTask } from '../../data/shipped.ts';
import { shortName } from '../shared/names.ts';
import { Unsure } from '../shared/Unsure.tsx';
import { Fold } from './Fold.tsx';
import type { Leg } from './legs.ts';
import { OpenButton } from './OpenButton.tsx';
import { Unbroken } from './Unbroken.tsx';
import { UrgentPhones } from './UrgentPhones.tsx';

interface Props {
  task: PageTask;
  route: PageRoute;
  /** What can wait until afterwards. */
  legs: readonly Leg[];
}

/** Help that comes before everything: the numbers. What can wait is one tap away, with nothing to tick. */
export function EmergencyLead({ task, route, legs }: Props) {
  return (
    <>
      <UrgentPhones topic={task} />
      <Fold name="afterwards" title={i18n.t('popup.answer.afterwards')}>
        {legs.map(({ portal, open, steps, first }) => (
          <div key={first}>
            {steps.map(({ step }) => (
              <p key={step.text}>
                <Unbroken text={step.text} /> <Unsure fact={route} />
              </p>
            ))}
            {open && <OpenButton link={open} label={i18n.t('popup.open', { name: shortName(portal) })} />}
          </div>
        ))}
      </Fold>
    </>
  );
}
