import { i18n } from '#i18n';
import type { IsoDate } from '../../data/schema.ts';
import type { PagePortal } from '../../data/shipped.ts';
import { changesAround } from '../../model/answer/credential-table.ts';
import { credentialName } from '../credentials/names.ts';
import { useWords } from '../shared/language.ts';
import { shortName } from '../shared/names.ts';

/** What changed lately, or will, in how one signs in to a portal; nothing where nothing does. */
export function SignInChanges({ portal, today }: { portal: PagePortal; today: IsoDate }) {
  const words = useWords();
  return (
    <>
      {changesAround(portal, today).map(({ from, kind, credential }) => {
        const blanks = { day: words.day(from), portal: shortName(portal), login: credentialName(credential) };
        return (
          <p key={`${credential} ${kind}`} class="soft" data-from={from}>
            {kind === 'begins' ? i18n.t('credentials.begins', blanks) : i18n.t('credentials.ends', blanks)}
          </p>
        );
      })}
    </>
  );
}
