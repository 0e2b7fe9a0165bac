import credentials from '../../data/credentials.ts';
import type { CredentialId } from '../../data/vocabulary.ts';

/** The name of a login in the user's language. */
export function credentialName(id: CredentialId): string {
  return credentials.find((one) => one.id === id)?.name ?? id;
}
