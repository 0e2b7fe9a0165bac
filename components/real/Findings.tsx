import { i18n } from '#i18n';
import { findPortal } from '../../data/all-portals.ts';
import frauds from '../../data/frauds.ts';
import type { MessageReport } from '../../model/site/judge.ts';
import { Unsure } from '../shared/Unsure.tsx';
import { Finding } from './Finding.tsx';
import { RealOne } from './RealOne.tsx';
import { Warning } from './Warning.tsx';

/** The word TRICARE alone; any other name says more. */
const GENERAL = 'tricare-logins';

/** What was found in a message: each thing, then what its words say, and the real ones that it speaks of. */
export function Findings({ report: { items, named, frauds: known, marks, cut } }: { report: MessageReport }) {
  const shown = items.map(({ portal }) => portal);
  const others = named.filter((id) => !shown.includes(id) && (named.length === 1 || id !== GENERAL));
  const spokenOf = others.flatMap((id) => findPortal(id) ?? []);
  const warned = items.map(({ fraud }) => fraud);
  const reasons = frauds.marks.filter(({ id }) => marks.includes(id));
  const warnings = frauds.frauds.filter(({ id }) => known.includes(id) && !warned.includes(id));
  return (
    <>
      {cut && <p class="soft">{i18n.t('real.cut')}</p>}
      <p class="panel forged">{i18n.t('real.forged')}</p>
      {items.length === 0 && <p>{i18n.t('real.none')}</p>}
      <ul class="plain findings">
        {items.map((item) => (
          <li key={item.found.written}>
            <Finding item={item} />
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
