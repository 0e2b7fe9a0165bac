import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PagePortal } from '../../data/shipped.ts';
import { OptInForm } from '../options/OptInForm.tsx';

interface Props {
  /** Ids of the portals on which the browser lets tips run. */
  allowed: readonly string[];
  /** Ids of the portals on which the user does not want tips. */
  portalsOff: readonly string[];
  /** Called straight in the click, so that the browser can ask; resolves to false where the user said no. */
  onPortal(portal: PagePortal, on: boolean): Promise<boolean>;
}

/** Switches for the portals that have no tips from the start; all stay off unless wanted. */
export function FurtherTips({ allowed, portalsOff, onPortal }: Props) {
  const [said, setSaid] = useState('');
  const change = (portal: PagePortal, on: boolean) => {
    const done = onPortal(portal, on);
    // Emptied first, so that the same words are a change again and are read out again.
    setSaid('');
    done.then(
      (yes) => setSaid(yes ? i18n.t('options.saved') : i18n.t('options.tips.declined')),
      () => setSaid(i18n.t('options.notSaved')),
    );
  };
  return (
    <section aria-labelledby="further-title">
      <h2 id="further-title">{i18n.t('options.tips.title')}</h2>
      <OptInForm disabled={false} allowed={allowed} portalsOff={portalsOff} onPortal={change} />
      <p class="soft" role="status">
        {said}
      </p>
    </section>
  );
}
