import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { useMemory } from './memory.tsx';

/** Says once that the address bar takes questions too: to somebody who has used an answer before. */
export function AddressBarHint() {
  const { tasks, onTasks } = useMemory();
  const [shown] = useState(tasks.recent.length > 0 && !tasks.toldOfAddressBar);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, for the popup as it opened
  useEffect(() => {
    if (shown) onTasks((memory) => ({ ...memory, toldOfAddressBar: true }));
  }, []);
  if (!shown) return null;
  return (
    <p class="address-bar soft">
      {i18n.t('popup.addressBar')} <kbd>tricare</kbd>
    </p>
  );
}
