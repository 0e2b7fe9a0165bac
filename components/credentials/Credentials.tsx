import { i18n } from '#i18n';
import { portals } from '../../data/all-portals.ts';
import type { IsoDate } from '../../data/schema.ts';
import type { Status } from '../../data/vocabulary.ts';
import { columnsOf, credentialRows } from '../../model/answer/credential-table.ts';
import { Changes } from './Changes.tsx';
import { CredentialTable } from './CredentialTable.tsx';
import { FirstLogin } from './FirstLogin.tsx';
import { LoginList } from './LoginList.tsx';

interface Props {
  today: IsoDate;
  /** The person's own status, where it is known. */
  status: Status | undefined;
  /** Shows the steps of a task. */
  onTask(id: string): void;
}

/** Every login: where each is taken today, what changes when, what it is, and how to get a first one. */
export function Credentials({ today, status, onTask }: Props) {
  const rows = credentialRows(portals, today);
  return (
    <section id="credentials" aria-labelledby="credentials-title">
      <h2 id="credentials-title">{i18n.t('credentials.title')}</h2>
      <CredentialTable rows={rows} columns={columnsOf(rows)} today={today} />
      <Changes rows={rows} />
      <LoginList />
      <FirstLogin today={today} status={status} onTask={onTask} />
    </section>
  );
}
