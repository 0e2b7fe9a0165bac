import { i18n } from '#i18n';
import { portals } from '../../data/all-portals.ts';
import credentials from '../../data/credentials.ts';
import type { IsoDate } from '../../data/schema.ts';
import type { Status } from '../../data/vocabulary.ts';
import { columnsOf, credentialRows } from '../../model/answer/credential-table.ts';
import { Glossary } from '../popup/Glossary.tsx';
import { useWords } from '../shared/language.ts';
import { Section } from '../shared/Section.tsx';
import { Changes } from './Changes.tsx';
import { CredentialTable } from './CredentialTable.tsx';
import { FirstLogin } from './FirstLogin.tsx';
import { LoginList } from './LoginList.tsx';
import { PhoneList } from './PhoneList.tsx';

interface Props {
  today: IsoDate;
  /** The person's own status, where it is known. */
  status: Status | undefined;
  /** Shows the steps of a task. */
  onTask(id: string): void;
  /** Shows a portal. */
  onPortal(id: string): void;
}

/** Every login and number: which portal takes what today, whom to call, what each login is, how to get one. */
export function Credentials({ today, status, onTask, onPortal }: Props) {
  const words = useWords();
  const rows = credentialRows(portals, today);
  return (
    <>
      <p>
        <a href="/drill.html">{i18n.t('drill.title')}</a>
      </p>
      <Section id="credentials" title={i18n.t('credentials.caption', { day: words.day(today) })}>
        <CredentialTable rows={rows} columns={columnsOf(rows)} onPortal={onPortal} />
        <Changes rows={rows} />
      </Section>
      <Section id="phones" title={i18n.t('credentials.phones')}>
        <PhoneList onPortal={onPortal} />
      </Section>
      <Section id="each-login" title={i18n.t('credentials.about')}>
        <LoginList />
        <Glossary texts={credentials.map(({ text }) => text)} />
      </Section>
      <Section id="first-login" title={i18n.t('credentials.first')}>
        <FirstLogin today={today} status={status} onTask={onTask} />
      </Section>
    </>
  );
}
