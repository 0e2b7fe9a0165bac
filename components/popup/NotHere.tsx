import { i18n } from '#i18n';
import { findTask } from '../../data/all-tasks.ts';
import type { PagePortal, PageTask } from '../../data/shipped.ts';
import { shortName } from '../shared/names.ts';

interface Props {
  portal: PagePortal;
  /** The task being answered, which needs no pointer to itself; absent on a portal's own page. */
  task?: PageTask;
  onTask(task: PageTask): void;
}

/** What people look for on a portal in vain, each leading to where it is. Folded: it is long, and beside the question. */
export function NotHere({ portal, task, onTask }: Props) {
  const pointers = portal.notHere.flatMap(({ text, task: id }) => {
    const target = findTask(id);
    return target && target !== task ? [{ text, target }] : [];
  });
  if (pointers.length === 0) return null;
  return (
    <details class="not-here">
      <summary>{i18n.t('popup.answer.notHere', { name: shortName(portal) })}</summary>
      <ul class="plain tasks">
        {pointers.map(({ text, target }) => (
          <li key={text}>
            <button type="button" class="quiet" data-task={target.id} onClick={() => onTask(target)}>
              {text}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
