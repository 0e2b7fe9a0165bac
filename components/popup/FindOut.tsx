import { i18n } from '#i18n';
import type { PagePortal } from '../../data/shipped.ts';
import type { Field } from '../../data/vocabulary.ts';
import { findOutLabel } from '../shared/labels.ts';
import { shortName } from '../shared/names.ts';
import { OpenButton } from './OpenButton.tsx';

interface Props {
  field: Field;
  /** Where the task may lead. */
  portals: readonly PagePortal[];
}

/** "I don't know": how to find out, and every portal that it may be. */
export function FindOut({ field, portals }: Props) {
  const linked = portals.flatMap((portal) =>
    portal.links.home ? [{ portal, link: portal.links.home }] : [],
  );
  return (
    <details class="find-out">
      <summary data-answer={`${field}:unknown`}>{i18n.t('popup.question.dontKnow')}</summary>
      <p>{findOutLabel(field)}</p>
      <p>{i18n.t('popup.question.candidates')}</p>
      <ul class="plain">
        {linked.map(({ portal, link }) => (
          <li key={portal.id}>
            <OpenButton link={link} label={i18n.t('popup.open', { name: shortName(portal) })} />
          </li>
        ))}
      </ul>
    </details>
  );
}
