import { i18n } from '#i18n';
import { findTask, tasks } from '../../data/all-tasks.ts';
import type { PagePortal, PageTask } from '../../data/shipped.ts';
import type { Category } from '../../data/vocabulary.ts';
import { Icon, type Shape } from '../shared/Icon.tsx';
import { shortName } from '../shared/names.ts';
import { usePopup } from './popup-context.ts';

/** Four rows of two: as many as leave room for what is due. */
const MAX_TILES = 8;
/** Those of a portal take a row each. */
const MAX_OWN = 4;

/** The drawing of a job that is not among the most asked ones. */
const SHAPES: Readonly<Record<Category, Shape>> = {
  'deers-id': 'card',
  'sign-in': 'key',
  plans: 'card',
  payments: 'bill',
  'military-care': 'referral',
  'civilian-care': 'referral',
  claims: 'bill',
  pharmacy: 'pill',
  'dental-vision': 'referral',
  other: 'info',
};

interface Props {
  /** The portal of the page behind the popup: its jobs come first. */
  portal: PagePortal | undefined;
}

/** The most asked jobs, each in one tap: on a portal those that it does, then those of everybody. */
export function Tiles({ portal }: Props) {
  const title = portal ? i18n.t('popup.tiles.on', { name: shortName(portal) }) : i18n.t('popup.tiles.most');
  const handled = new Set((portal?.handles ?? []).flatMap(({ task }) => findTask(task) ?? []));
  const own = [...handled].slice(0, MAX_OWN);
  const most = mostAsked()
    .filter((task) => !own.includes(task))
    .slice(0, MAX_TILES - own.length);
  return (
    <section class="tiles" aria-labelledby="tiles-title">
      <h2 class="group-title" id="tiles-title">
        {title}
      </h2>
      <ul class="plain">
        {own.map((task) => (
          <Tile key={task.id} task={task} text={task.title} isLong />
        ))}
        {most.map((task) => (
          <Tile key={task.id} task={task} text={task.tile?.label ?? task.title} />
        ))}
      </ul>
    </section>
  );
}

/** `isLong`: the text needs a row of its own. */
function Tile({ task, text, isLong = false }: { task: PageTask; text: string; isLong?: boolean }) {
  const { showTask } = usePopup();
  return (
    <li class={isLong ? 'long' : undefined}>
      <button type="button" class="tile" data-task={task.id} onClick={() => showTask(task)}>
        <Icon shape={task.tile?.icon ?? SHAPES[task.category]} />
        <span>{text}</span>
      </button>
    </li>
  );
}

/** The most asked first. */
function mostAsked(): PageTask[] {
  return tasks.filter(({ tile }) => tile).sort((a, b) => (a.tile?.place ?? 0) - (b.tile?.place ?? 0));
}
