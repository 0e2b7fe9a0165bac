import { i18n } from '#i18n';
import { Switch } from './Switch.tsx';

interface Props {
  on: boolean;
  /** Whether the account holds a copy, also one of another browser. */
  copy: boolean;
  onSwitch(on: boolean): void;
  onRemove(): void;
}

/** Whether settings go to the user's other browsers; says what goes, who carries it, and what wins. */
export function SyncForm({ on, copy, onSwitch, onRemove }: Props) {
  return (
    <section aria-labelledby="sync-title">
      <h2 id="sync-title">{i18n.t('options.sync.title')}</h2>
      <p class="soft">{i18n.t('options.sync.what')}</p>
      <p class="soft">{i18n.t('options.sync.who')}</p>
      <Switch id="sync" label={i18n.t('options.sync.switch')} on={on} onChange={onSwitch} />
      <p class="soft">{i18n.t('options.sync.rule')}</p>
      {copy && (
        <button type="button" id="sync-remove" onClick={onRemove}>
          {i18n.t('options.sync.remove')}
        </button>
      )}
    </section>
  );
}
