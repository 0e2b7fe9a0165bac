import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Profile } from '../../model/answer/situation.ts';
import type { Change } from '../../storage/store.ts';
import { ProfileField } from '../options/ProfileField.tsx';

interface Props {
  profile: Profile;
  onProfile(change: Change<Profile>): Promise<void>;
}

/** The state is not asked: it only serves people who do not know their region. */
const ASKED = ['status', 'region', 'plan'] as const;

/** Three questions, none of which needs an answer. Each answer is stored at once. */
export function Questions({ profile, onProfile }: Props) {
  const [said, setSaid] = useState('');
  const store = (change: Change<Profile>) => {
    // Emptied first, so that the same words are a change again and are read out again.
    setSaid('');
    onProfile(change).then(
      () => setSaid(i18n.t('options.saved')),
      () => setSaid(i18n.t('options.notSaved')),
    );
  };
  return (
    <section aria-labelledby="first-questions">
      <h2 id="first-questions">{i18n.t('firstRun.questions.title')}</h2>
      <p class="soft">{i18n.t('firstRun.questions.text')}</p>
      {ASKED.map((field) => (
        <ProfileField key={field} field={field} profile={profile} onChange={store} />
      ))}
      <p class="soft" role="status">
        {said}
      </p>
    </section>
  );
}
