import { i18n } from '#i18n';
import type { IsoDate } from '../../data/schema.ts';
import { Section } from '../shared/Section.tsx';
import { Permissions } from './Permissions.tsx';
import { Version } from './Version.tsx';

interface Props {
  version: string;
  /** The permissions of the manifest. */
  asked: readonly string[];
  today: IsoDate;
}

/** What happens to what the user enters, what the extension may do, and how old the facts are. */
export function About({ version, asked, today }: Props) {
  return (
    <Section id="about" title={i18n.t('options.about.title')}>
      <p>{i18n.t('options.about.privacy')}</p>
      <p>{i18n.t('options.about.language')}</p>
      <Permissions asked={asked} />
      <p>
        <a href="/THIRD-PARTY-NOTICES.txt">{i18n.t('options.about.licenses')}</a>
      </p>
      <Version version={version} today={today} />
    </Section>
  );
}
