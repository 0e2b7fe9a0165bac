import credentials from '../../data/credentials.ts';
import type { CredentialId } from '../../data/vocabulary.ts';
import { useWords } from '../shared/language.ts';

/** The name of a login in the user's language. */
export function useCredentialName(): (id: CredentialId) => string {
  const words = useWords();
  return (id) => {
    const credential = credentials.find((one) => one.id === id);
    return credential ? words.of(credential.name) : id;
  };
}
