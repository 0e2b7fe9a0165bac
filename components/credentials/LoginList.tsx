import credentials from '../../data/credentials.ts';
import { Unsure } from '../shared/Unsure.tsx';

/** What each login is, for whom, and how to get it. */
export function LoginList() {
  return (
    <>
      {credentials.map((credential) => (
        <details key={credential.id}>
          <summary>{credential.name}</summary>
          <p>
            {credential.text} <Unsure fact={credential} />
          </p>
        </details>
      ))}
    </>
  );
}
