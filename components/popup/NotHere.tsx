import { i18n } from '#i18n';
import { findTask } from '../../data/all-tasks.ts';
import type { PagePortal, PageTask } from '../../data/shipped.ts';
import { shortName } from '../shared/names.ts';
import { usePopup } from './popup-context.ts';

interface Props {
  portal: PagePortal;
  /** The task being answered, which needs no pointer to itself; absent on a portal's own page. */
  task?: PageTask;
}

/** Folded on a portal's own page: it is long, and beside the question. */
export function NotHere(props: Props) {
  if (pointersOf(props).length === 0) return null;
  return (
    <details class="not-here">
      <summary>{i18n.t('popup.answer.notHere', { name: shortName(props.portal) })}</summary>
      <NotHereList {...props} />
    </details>
  );
}

/** What people look for on a portal in vain, each leading to where it is. */
export function NotHereList(props: Props) {
  const { showTask } = usePopup();
  return (
    <ul class="plain tasks">
      {pointersOf(props).map(({ text, target }) => (
        <li key={text}>
          <button type="button" class="quiet" data-task={target.id} onClick={() => showTask(target)}>
            {text}
          </button>
        </li>
      ))}
    </ul>
  );
}

export function pointersOf({ portal, task }: Pick<Props, 'portal' | 'task'>) {
  return portal.notHere.flatMap(({ text, task: id }) => {
    const target = findTask(id);
    return target && target !== task ? [{ text, target }] : [];
  });
}
