import { i18n } from '#i18n';
import { useAnnounce } from '../../components/options/announce.ts';
import { SyncForm } from '../../components/options/SyncForm.tsx';
import { removeSyncedCopy, switchSync } from '../../storage/sync.ts';

interface Props {
  on: boolean;
  copy: boolean;
  /** Something was done that no change of a setting tells. */
  onChanged(): void;
}

/** Syncing, on the browser's account. */
export function StoredSync({ on, copy, onChanged }: Props) {
  const announce = useAnnounce();
  return (
    <SyncForm
      on={on}
      copy={copy}
      onSwitch={(wanted) => announce(switchSync(wanted).finally(onChanged), i18n.t('options.saved'))}
      onRemove={() => announce(removeSyncedCopy().finally(onChanged), i18n.t('options.sync.removed'))}
    />
  );
}
