import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PagePortal } from '../../data/shipped.ts';
import { allowTips, withoutTips } from '../../storage/tips.ts';

interface Props {
  /** The portals of the answer. */
  portals: readonly PagePortal[];
}

/** Offers to show the steps of an answer on its portals, where tips are off or not yet allowed. */
export function StepsThere({ portals }: Props) {
  const [missing, setMissing] = useState<PagePortal[]>([]);
  const ids = portals.map(({ id }) => id).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the ids say which portals these are
  useEffect(() => {
    let current = true;
    // Where the browser can't tell, nothing is offered.
    withoutTips(portals)
      .then((found) => current && setMissing(found))
      .catch(() => {});
    return () => {
      current = false;
    };
  }, [ids]);
  if (missing.length === 0) return null;
  return (
    <p class="steps-there">
      <button
        type="button"
        class="chip"
        onClick={() => {
          allowTips(missing).then(
            (allowed) => allowed && setMissing([]),
            () => {},
          );
        }}
      >
        {i18n.t('popup.answer.stepsThere')}
      </button>
    </p>
  );
}
