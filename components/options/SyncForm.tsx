import { i18n } from '#i18n';
import { Section } from '../shared/Section.tsx';
import type { useSaid } from '../shared/said.tsx';
import { Switch } from './Switch.tsx';

interface Props {
  on: boolean;
  /** Whether the account holds a copy, also one of another browser. */
  copy: boolean;
  outcome: ReturnType<typeof useSaid>;
  onSwitch(on: boolean): void;
  onRemove(): void;
}

/** Whether settings go to the user's other browsers; says what goes, who carries it, and what wins. */
export function SyncForm({ on, copy, outcome, onSwitch, onRemove }: Props) {
  return (
    <Section id="sync" title={i18n.t('options.sync.title')} outcome={outcome}>
      <p class="soft">{i18n.t('options.sync.what')}</p>
      <p class="soft">{i18n.t('options.sync.who')}</p>
      <Switch id="sync" label={i18n.t('options.sync.switch')} on={on} onChange={onSwitch} />
      <p class="soft">{i18n.t('options.sync.rule')}</p>
      {copy && (
        <button type="button" id="sync-remove" onClick={onRemove}>
          {i18n.t('options.sync.remove')}
        </button>
      )}
    </Section>
  );
}
