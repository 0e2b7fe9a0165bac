import { i18n } from '#i18n';
import type { CredentialRow } from '../../model/answer/credential-table.ts';
import { useWords } from '../shared/language.ts';
import { credentialName } from './names.ts';

/** What the portals will take, or no longer take, from a known day on. Says so where nothing is known. */
export function Changes({ rows }: { rows: readonly CredentialRow[] }) {
  const words = useWords();
  const changes = rows
    .flatMap(({ portal, changes }) => changes.map((change) => ({ ...change, portal: portal.name })))
    .sort((a, b) => a.from.localeCompare(b.from));
  return (
    <>
      <h3>{i18n.t('credentials.changes')}</h3>
      {changes.length === 0 && <p>{i18n.t('credentials.noChanges')}</p>}
      <ul class="changes">
        {changes.map(({ from, kind, credential, portal }) => {
          const blanks = { day: words.day(from), portal, login: credentialName(credential) };
          return (
            <li key={`${portal} ${credential} ${kind}`} data-from={from}>
              {kind === 'begins' ? i18n.t('credentials.begins', blanks) : i18n.t('credentials.ends', blanks)}
            </li>
          );
        })}
      </ul>
    </>
  );
}
