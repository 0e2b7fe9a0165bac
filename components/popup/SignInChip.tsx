import { i18n } from '#i18n';
import type { PagePortal, PageSignIn, PageTask } from '../../data/shipped.ts';
import type { Status } from '../../data/vocabulary.ts';
import { signInOn } from '../../model/answer/recommend.ts';
import type { Situation } from '../../model/answer/situation.ts';
import { credentialName } from '../credentials/names.ts';
import { useWords, type Words } from '../shared/language.ts';
import { shortName } from '../shared/names.ts';
import { Fold } from './Fold.tsx';
import { usePopup } from './popup-context.ts';
import { SignIn } from './SignIn.tsx';

interface Props {
  portal: PagePortal;
  situation: Situation;
  /** The task being answered. */
  task: PageTask;
}

/** Who has a CAC. Others are not told of one. */
const CARRY_CAC: readonly Status[] = ['active-duty', 'guard-reserve'];

/** With what one signs in to a portal today, in one line; a tap opens the whole. Nothing where one does not sign in. */
export function SignInChip({ portal, situation, task }: Props) {
  const { today } = usePopup();
  const words = useWords();
  const methods = signInOn(portal, today);
  if (methods.length === 0) return null;
  return (
    <Fold name="signing-in" title={signInLine(portal, methods, situation, words)}>
      <SignIn portal={portal} task={task} />
    </Fold>
  );
}

function signInLine(
  portal: PagePortal,
  methods: readonly PageSignIn[],
  { status }: Situation,
  words: Words,
): string {
  const name = shortName(portal);
  const usable = methods.filter(
    ({ credential }) => credential !== 'cac' || (status !== undefined && CARRY_CAC.includes(status)),
  );
  const [best, ...others] = usable.length > 0 ? usable : methods;
  if (best?.credential === 'own-account') return i18n.t('popup.signIn.own', { name });
  // Further ways that nothing confirms stay inside.
  const sure = [best, ...others.filter(({ certainty }) => certainty !== 'unverified')];
  const ways = sure.flatMap((method) => {
    if (!method) return [];
    return method.credential === 'own-account'
      ? i18n.t('popup.signIn.account', { name })
      : credentialName(method.credential);
  });
  const told = words.anyOf(ways);
  return best?.certainty === 'unverified'
    ? i18n.t('popup.signIn.usually', { ways: told })
    : i18n.t('popup.signIn.with', { ways: told });
}
