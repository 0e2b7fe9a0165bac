import { i18n } from '#i18n';
import type { PagePhone, PageTask } from '../../data/shipped.ts';
import { callPath } from '../../model/answer/call.ts';
import { usePopup } from './popup-context.ts';

interface Props {
  phone: PagePhone;
  /** What the call is about; absent where a portal stands alone. */
  task?: PageTask | undefined;
  /** The desk's name stands on it, where nothing else names the desk. */
  named?: boolean;
}

/** The way to the page of this call: what to have, to say and to ask, and notes. */
export function CallHelp({ phone, task, named = false }: Props) {
  const { open } = usePopup();
  return (
    <button
      type="button"
      class="desk quiet soft"
      data-action="call-help"
      aria-label={`${i18n.t('call.page')}: ${phone.label} ${i18n.t('popup.newTab')}`}
      onClick={() => open(callPath(phone.id, task?.id))}
    >
      {named ? phone.label : i18n.t('call.page')}
    </button>
  );
}
