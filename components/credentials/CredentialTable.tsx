import { i18n } from '#i18n';
import type { IsoDate } from '../../data/schema.ts';
import type { CredentialId } from '../../data/vocabulary.ts';
import type { CredentialRow } from '../../model/answer/credential-table.ts';
import { useWords } from '../shared/language.ts';
import { Mark } from './Mark.tsx';
import { credentialName } from './names.ts';

interface Props {
  rows: readonly CredentialRow[];
  columns: readonly CredentialId[];
  today: IsoDate;
}

/** Portals down, logins across. Marks differ by shape, and each has its word for those who hear the page. */
export function CredentialTable({ rows, columns, today }: Props) {
  const words = useWords();
  return (
    // A scrolled region must be reachable by keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: otherwise nobody could scroll it without a mouse
    <section class="table-wrap" aria-labelledby="credential-caption" tabIndex={0}>
      <table>
        <caption id="credential-caption">{i18n.t('credentials.caption', { day: words.day(today) })}</caption>
        <thead>
          <tr>
            <th scope="col">{i18n.t('credentials.portal')}</th>
            {columns.map((id) => (
              <th scope="col" key={id}>
                {credentialName(id)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ portal, taken }) => (
            <tr key={portal.id} data-portal={portal.id}>
              <th scope="row">{portal.name}</th>
              {columns.map((id) => (
                <td key={id} data-credential={id} data-taken={taken[id] ?? 'no'}>
                  <Mark taken={taken[id] ?? 'no'} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="legend soft" aria-hidden="true">
        <Mark taken="yes" /> {i18n.t('credentials.yes')} · <Mark taken="unsure" />{' '}
        {i18n.t('credentials.unsure')} · <Mark taken="no" /> {i18n.t('credentials.no')}
      </p>
    </section>
  );
}
