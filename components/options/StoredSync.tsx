import { i18n } from '#i18n';
import { removeSyncedCopy, switchSync } from '../../storage/sync.ts';
import { useSaid } from '../shared/said.tsx';
import { SyncForm } from './SyncForm.tsx';

/** Syncing, on the browser's account. `copy`: whether the account holds one. */
export function StoredSync({ on, copy }: { on: boolean; copy: boolean }) {
  const outcome = useSaid();
  const { announce } = outcome;
  return (
    <SyncForm
      on={on}
      copy={copy}
      outcome={outcome}
      onSwitch={(wanted) => announce(switchSync(wanted), i18n.t('options.saved'))}
      onRemove={() =>
        // Where this browser syncs, it has all that the copy had.
        announce(removeSyncedCopy(), i18n.t('options.sync.removed'), on ? () => switchSync(true) : undefined)
      }
    />
  );
}
