import { i18n } from '#i18n';
import { findPortal } from '../../data/all-portals.ts';
import frauds from '../../data/frauds.ts';
import type { Judged } from '../../model/site/judge.ts';
import { Icon, type Shape } from '../shared/Icon.tsx';
import { useWords } from '../shared/language.ts';
import { RealOne } from './RealOne.tsx';
import { Warning } from './Warning.tsx';
import { hostShown, remarkText, whoseText } from './whose.ts';

/** How much alarm each answer gives; none of them says "safe". */
const MOOD: Readonly<Record<Judged['whose'], 'calm' | 'care' | 'alarm'>> = {
  desk: 'calm',
  official: 'calm',
  government: 'calm',
  company: 'care',
  retired: 'care',
  unofficial: 'care',
  claims: 'care',
  unknown: 'care',
  imitation: 'alarm',
};
const SHAPES: Readonly<Record<'calm' | 'care' | 'alarm', Shape>> = {
  calm: 'info',
  care: 'warning',
  alarm: 'stop',
};

/** How much alarm one thing of a message gives. */
export function moodOf({ whose, fraud }: Judged): 'calm' | 'care' | 'alarm' {
  return frauds.frauds.some(({ id }) => id === fraud) ? 'alarm' : MOOD[whose];
}

/**
 * One thing of a message: as it stands there, whose it is, and the real one beside it.
 * @param isAlarm the words beside it call for an alarm, so that nothing here may calm
 */
export function Finding({ item, isAlarm }: { item: Judged; isAlarm: boolean }) {
  const words = useWords();
  const { found, whose, portal, remarks, fraud, desk } = item;
  const known = frauds.frauds.find(({ id }) => id === fraud);
  const mood = moodOf(item);
  const own = portal === null ? undefined : findPortal(portal);
  const host = hostShown(found);
  // A number and a sender can be forged, so only an address gets the sign of a real one.
  const isReal = whose === 'official' && found.kind === 'address' && remarks.length === 0 && !isAlarm;
  return (
    <article class="panel finding" data-whose={whose} data-mood={isReal ? 'real' : mood}>
      <p class="written">
        <bdi dir="ltr">{found.written}</bdi>
        {host && (
          <span class="soft">
            {' '}
            {i18n.t('real.leadsTo')} <b>{host}</b>
          </span>
        )}
      </p>
      <h2>
        <Icon shape={isReal ? 'good' : SHAPES[mood]} />{' '}
        {known && whose === 'unknown' ? i18n.t('real.whose.ofFraud') : whoseText(item, words)}
      </h2>
      {remarks.map((remark) => (
        <p key={remark}>{remarkText(remark, item)}</p>
      ))}
      {known && <Warning fraud={known} />}
      {own && <RealOne portal={own} phone={desk?.phone} />}
    </article>
  );
}
