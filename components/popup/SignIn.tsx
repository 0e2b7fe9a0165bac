import { i18n } from '#i18n';
import { findTask } from '../../data/all-tasks.ts';
import type { IsoDate } from '../../data/schema.ts';
import type { PagePortal, PageTask } from '../../data/shipped.ts';
import type { CredentialId } from '../../data/vocabulary.ts';
import { signInOn } from '../../model/answer/recommend.ts';
import { shortName } from '../shared/names.ts';
import { Unsure } from '../shared/Unsure.tsx';

interface Props {
  portal: PagePortal;
  today: IsoDate;
  /** Closed until asked for, under the portal's name. */
  folded: boolean;
  /** The task being answered, which needs no pointer to itself; absent on a portal's own page. */
  task?: PageTask;
  /** The level of the heading, where it is not folded: below a portal in an answer, or right below the page's. */
  level?: 2 | 3;
  onTask(task: PageTask): void;
}

/** Logins of the Department of Defense, which one task explains how to make. */
const MADE_ELSEWHERE: readonly CredentialId[] = ['myauth', 'ds-logon'];

/** The ways to sign in to a portal on this day, best first. Nothing for a portal without a sign-in. */
export function SignIn({ portal, today, folded, task, level = 3, onTask }: Props) {
  const methods = signInOn(portal, today);
  if (methods.length === 0) return null;
  const create = findTask('create-login');
  const offered =
    create && create !== task && methods.some(({ credential }) => MADE_ELSEWHERE.includes(credential));
  const list = (
    <>
      <ul class="sign-in">
        {methods.map((method) => (
          <li key={method.credential} data-credential={method.credential}>
            {method.text} <Unsure fact={method} />
          </li>
        ))}
      </ul>
      {offered && (
        <button type="button" class="quiet" data-task={create.id} onClick={() => onTask(create)}>
          {i18n.t('popup.answer.noLogin')}
        </button>
      )}
    </>
  );
  if (!folded) {
    const Heading = `h${level}` as const;
    return (
      <>
        <Heading>{i18n.t('popup.answer.signIn')}</Heading>
        {list}
      </>
    );
  }
  return (
    <details>
      <summary>{i18n.t('popup.answer.signInTo', { name: shortName(portal) })}</summary>
      {list}
    </details>
  );
}
