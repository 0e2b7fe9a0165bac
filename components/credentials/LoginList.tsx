import { i18n } from '#i18n';
import credentials from '../../data/credentials.ts';
import type { Credential } from '../../data/schema.ts';
import { useWords } from '../shared/language.ts';
import { Unsure } from '../shared/Unsure.tsx';

const all: readonly Credential[] = credentials;

/** What each login is, for whom, and how to get it. */
export function LoginList() {
  const words = useWords();
  return (
    <>
      <h3>{i18n.t('credentials.about')}</h3>
      {all.map((credential) => (
        <details key={credential.id}>
          <summary>{words.of(credential.name)}</summary>
          <p>
            {words.of(credential.text)} <Unsure fact={credential} />
          </p>
        </details>
      ))}
    </>
  );
}
