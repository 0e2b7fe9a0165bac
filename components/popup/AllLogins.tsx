import { i18n } from '#i18n';
import { findPortal } from '../../data/all-portals.ts';
import { UnsureNote } from '../shared/Unsure.tsx';
import { OpenButton } from './OpenButton.tsx';

/**
 * The honest answer when we are not sure: the official page with every login, and the front page of
 * TRICARE.mil beside it, because the address of the first rests on one older source.
 */
export function AllLogins() {
  const { home: link, tricare: front } = findPortal('tricare-logins')?.links ?? {};
  if (!link) return null;
  return (
    <section>
      <p>{i18n.t('popup.noMatch.allLogins')}</p>
      <OpenButton link={link} label={link.label} />
      <UnsureNote fact={link} />
      {front && (
        <>
          <p>{i18n.t('popup.noMatch.frontPage')}</p>
          <OpenButton link={front} label={front.label} />
        </>
      )}
    </section>
  );
}
