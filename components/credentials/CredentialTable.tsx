import { i18n } from '#i18n';
import type { CredentialId } from '../../data/vocabulary.ts';
import type { CredentialRow } from '../../model/answer/credential-table.ts';
import { PortalLink } from '../shared/PortalLink.tsx';
import { Mark } from './Mark.tsx';
import { credentialName } from './names.ts';

interface Props {
  rows: readonly CredentialRow[];
  columns: readonly CredentialId[];
  onPortal(id: string): void;
}

/**
 * Portals down, logins across. Marks differ by shape, and each has its word for those who hear the page. Where
 * there is no room for columns, a row lists the logins that are taken, by name.
 */
export function CredentialTable({ rows, columns, onPortal }: Props) {
  return (
    <>
      <table class="rows credential-table" aria-labelledby="credentials-title">
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
              <th scope="row">
                <PortalLink portal={portal} onPortal={onPortal} />
              </th>
              {columns.map((id) => (
                <td key={id} data-credential={id} data-taken={taken[id] ?? 'no'}>
                  <Mark taken={taken[id] ?? 'no'} />
                  <span class="login-name" aria-hidden="true">
                    {credentialName(id)}
                  </span>
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
    </>
  );
}
