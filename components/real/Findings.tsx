import { i18n } from '#i18n';
import { findPortal } from '../../data/all-portals.ts';
import frauds from '../../data/frauds.ts';
import { ASKED_FOR } from '../../data/message-words.ts';
import type { MessageReport } from '../../model/site/judge.ts';
import { Icon } from '../shared/Icon.tsx';
import { Unsure } from '../shared/Unsure.tsx';
import { Finding } from './Finding.tsx';
import { RealOne } from './RealOne.tsx';
import { Warning } from './Warning.tsx';

/** The word TRICARE alone; any other name says more. */
const GENERAL = 'tricare-logins';

/** What a message, or a caller of whom somebody tells, asks for and must not get. */
export function asksOf({ marks }: MessageReport) {
  return frauds.marks.filter(({ id }) => marks.includes(id) && Object.hasOwn(ASKED_FOR, id));
}

/** What was found in a message: each thing, then what its words say, and the real ones that it speaks of. */
export function Findings({ report }: { report: MessageReport }) {
  const { items, named, frauds: known, marks, cut } = report;
  const shown = items.map(({ portal }) => portal);
  const others = named.filter((id) => !shown.includes(id) && (named.length === 1 || id !== GENERAL));
  const spokenOf = others.flatMap((id) => findPortal(id) ?? []);
  const warned = items.map(({ fraud }) => fraud);
  const asks = asksOf(report);
  const reasons = frauds.marks.filter((mark) => marks.includes(mark.id) && !asks.includes(mark));
  const warnings = frauds.frauds.filter(({ id }) => known.includes(id) && !warned.includes(id));
  return (
    <>
      {cut && <p class="soft">{i18n.t('real.cut')}</p>}
      {asks.length > 0 && (
        <section class="panel asks" data-mood="alarm">
          <h2>
            <Icon shape="stop" /> {i18n.t('real.asks')}
          </h2>
          {asks.map((mark) => (
            <p key={mark.id}>
              {mark.text} <Unsure fact={mark} />
            </p>
          ))}
          <p>{i18n.t('real.asksText')}</p>
        </section>
      )}
      <p class="panel forged">{i18n.t('real.forged')}</p>
      {items.length === 0 && <p>{i18n.t('real.none')}</p>}
      <ul class="plain findings">
        {items.map((item) => (
          <li key={item.found.written}>
            <Finding item={item} isAlarm={asks.length > 0} />
          </li>
        ))}
      </ul>
      {warnings.map((fraud) => (
        <Warning key={fraud.id} fraud={fraud} />
      ))}
      {reasons.length > 0 && (
        <section>
          <h2>{i18n.t('real.care')}</h2>
          <ul>
            {reasons.map((mark) => (
              <li key={mark.id}>
                {mark.text} <Unsure fact={mark} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {spokenOf.length > 0 && (
        <section>
          <h2>{i18n.t('real.speaksOf')}</h2>
          {spokenOf.map((portal) => (
            <RealOne key={portal.id} portal={portal} />
          ))}
        </section>
      )}
    </>
  );
}
