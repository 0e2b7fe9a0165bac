import { i18n } from '#i18n';
import { findTask } from '../../data/all-tasks.ts';
import type { PagePointer, PagePortal } from '../../data/shipped.ts';
import { shortName } from '../shared/names.ts';
import { usePopup } from './popup-context.ts';

interface Props {
  portal: PagePortal;
}

/** More would push the rest of the page out of sight. */
const MAX_AT_ONCE = 5;

/** What a portal does, each leading to how; the first few at once. */
export function Handles({ portal }: Props) {
  const { handles } = portal;
  if (handles.length === 0) return null;
  const more = handles.slice(MAX_AT_ONCE);
  return (
    <section class="handles">
      <h2>{i18n.t('popup.portal.handles', { name: shortName(portal) })}</h2>
      <Pointers pointers={handles.slice(0, MAX_AT_ONCE)} />
      {more.length > 0 && (
        <details>
          <summary>{i18n.t('popup.portal.more', more.length)}</summary>
          <Pointers pointers={more} />
        </details>
      )}
    </section>
  );
}

function Pointers({ pointers }: { pointers: readonly PagePointer[] }) {
  const { showTask } = usePopup();
  return (
    <ul class="plain tasks">
      {pointers.map(({ text, task: id }) => {
        const task = findTask(id);
        return (
          task && (
            <li key={text}>
              <button type="button" class="quiet" data-task={id} onClick={() => showTask(task)}>
                {text}
              </button>
            </li>
          )
        );
      })}
    </ul>
  );
}
