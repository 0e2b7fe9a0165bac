import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Suggestion } from '../../model/answer/suggestions.ts';
import { fullName, shortName } from '../shared/names.ts';

interface Props {
  /** Empty: the list is hidden. */
  items: readonly Suggestion[];
  /** Index of the option that the keyboard is on; -1 for none. */
  active: number;
  /** Index of the option that Enter takes while the keyboard is on none; -1 for none. */
  taken: number;
  onChoose(item: Suggestion): void;
}

/** The list below the need box. Focus stays in the box, which names the active option. */
export function Suggestions({ items, active, taken, onChoose }: Props) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => list.current?.children[active]?.scrollIntoView?.({ block: 'nearest' }), [active]);
  return (
    <div
      id="need-list"
      ref={list}
      role="listbox"
      aria-label={i18n.t('popup.need.list')}
      class="suggestions"
      hidden={items.length === 0}
      // Pressing on an option must not take the focus out of the box, which would close the list.
      onMouseDown={(event) => event.preventDefault()}
    >
      {items.map((item, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the box handles the keys
        <div
          key={item.kind === 'task' ? item.task.id : `portal ${item.portal.id}`}
          id={`need-option-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          data-task={item.kind === 'task' ? item.task.id : undefined}
          data-portal={item.kind === 'portal' ? item.portal.id : undefined}
          class={index === (active < 0 ? taken : active) ? 'taken' : undefined}
          onClick={() => onChoose(item)}
        >
          <span>{item.kind === 'task' ? item.task.title : fullName(item.portal)}</span>{' '}
          <span class="soft">{whereOf(item)}</span>
        </div>
      ))}
    </div>
  );
}

/** The portal of a task, as far as it is known; what a portal itself is. */
function whereOf(item: Suggestion): string {
  if (item.kind === 'portal') return i18n.t('popup.need.portal');
  return item.portal ? shortName(item.portal) : i18n.t('popup.need.depends');
}
