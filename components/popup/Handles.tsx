import { i18n } from '#i18n';
import { findTask } from '../../data/all-tasks.ts';
import type { Pointer, Portal, Task } from '../../data/schema.ts';
import { useWords } from '../shared/language.ts';
import { shortName } from '../shared/names.ts';

interface Props {
  portal: Portal;
  onTask(task: Task): void;
}

/** More would push the rest of the page out of sight. */
const MAX_AT_ONCE = 5;

/** What a portal does, each leading to how; the first few at once. */
export function Handles({ portal, onTask }: Props) {
  const { handles } = portal;
  if (handles.length === 0) return null;
  const more = handles.slice(MAX_AT_ONCE);
  return (
    <section class="handles">
      <h2>{i18n.t('popup.portal.handles', { name: shortName(portal) })}</h2>
      <Pointers pointers={handles.slice(0, MAX_AT_ONCE)} onTask={onTask} />
      {more.length > 0 && (
        <details>
          <summary>{i18n.t('popup.portal.more', more.length)}</summary>
          <Pointers pointers={more} onTask={onTask} />
        </details>
      )}
    </section>
  );
}

function Pointers({ pointers, onTask }: { pointers: readonly Pointer[]; onTask(task: Task): void }) {
  const words = useWords();
  return (
    <ul class="plain tasks">
      {pointers.map(({ text, task: id }) => {
        const task = findTask(id);
        return (
          task && (
            <li key={words.of(text)}>
              <button type="button" class="quiet" data-task={id} onClick={() => onTask(task)}>
                {words.of(text)}
              </button>
            </li>
          )
        );
      })}
    </ul>
  );
}
