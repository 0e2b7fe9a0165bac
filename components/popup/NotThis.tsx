import { i18n } from '#i18n';
import type { PagePortal, PageTask } from '../../data/shipped.ts';
import { shortName } from '../shared/names.ts';
import { Fold } from './Fold.tsx';
import { NotHereList, pointersOf } from './NotHere.tsx';
import { TaskList } from './TaskList.tsx';

interface Props {
  portal: PagePortal | undefined;
  task: PageTask;
  /** Other tasks that the words could mean. */
  others: readonly PageTask[];
  onPick(task: PageTask): void;
}

/** Where else the words may lead: other tasks, and what people look for on this portal in vain. */
export function NotThis({ portal, task, others, onPick }: Props) {
  const vain = portal !== undefined && pointersOf({ portal, task }).length > 0;
  if (others.length === 0 && !vain) return null;
  return (
    <Fold name="nearest" title={i18n.t('popup.notThis')}>
      <TaskList tasks={others} onTask={onPick} />
      {vain && (
        <div class="not-here">
          <p class="group-title">{i18n.t('popup.answer.notHere', { name: shortName(portal) })}</p>
          <NotHereList portal={portal} task={task} />
        </div>
      )}
    </Fold>
  );
}
