import { i18n } from '#i18n';
import { findTask } from '../../data/all-tasks.ts';
import type { PagePortal, PageTask } from '../../data/shipped.ts';
import type { CredentialId } from '../../data/vocabulary.ts';
import { signInOn } from '../../model/answer/recommend.ts';
import { Unsure } from '../shared/Unsure.tsx';
import { usePopup } from './popup-context.ts';

interface Props {
  portal: PagePortal;
  /** The task being answered, which needs no pointer to itself; absent on a portal's own page. */
  task?: PageTask;
  /** Under a heading of its own. */
  headed?: boolean;
}

/** Logins of the Department of Defense, which one task explains how to make. */
const MADE_ELSEWHERE: readonly CredentialId[] = ['myauth', 'ds-logon'];

/** The ways to sign in to a portal on this day, best first. Nothing for a portal without a sign-in. */
export function SignIn({ portal, task, headed = false }: Props) {
  const { today, showTask } = usePopup();
  const methods = signInOn(portal, today);
  if (methods.length === 0) return null;
  const create = findTask('create-login');
  const offered =
    create && create !== task && methods.some(({ credential }) => MADE_ELSEWHERE.includes(credential));
  return (
    <>
      {headed && <h2>{i18n.t('popup.answer.signIn')}</h2>}
      <ul class="sign-in">
        {methods.map((method) => (
          <li key={method.credential} data-credential={method.credential}>
            {method.text} <Unsure fact={method} />
          </li>
        ))}
      </ul>
      {offered && (
        <button type="button" class="quiet" data-task={create.id} onClick={() => showTask(create)}>
          {i18n.t('popup.answer.noLogin')}
        </button>
      )}
    </>
  );
}
