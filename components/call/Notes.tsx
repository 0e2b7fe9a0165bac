import { i18n } from '#i18n';
import { findTask } from '../../data/all-tasks.ts';
import type { Desk } from '../../model/answer/call.ts';
import type { CallNote } from '../../model/answer/call-log.ts';
import { useWords } from '../shared/language.ts';

interface Props {
  notes: readonly CallNote[];
  desks: readonly Desk[];
  onRemove(note: CallNote): void;
}

/** The notes that are kept, as a table that can be printed as evidence. */
export function Notes({ notes, desks, onRemove }: Props) {
  const words = useWords();
  const deskOf = (note: CallNote) => desks.find(({ phone }) => phone.id === note.phone)?.phone;
  const columns = [
    i18n.t('call.day'),
    i18n.t('call.called'),
    i18n.t('call.name'),
    i18n.t('call.reference'),
    i18n.t('call.promised'),
  ];
  return (
    <table class="notes">
      <caption>{i18n.t('call.record')}</caption>
      <thead>
        <tr>
          {columns.map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
          <td class="no-print" />
        </tr>
      </thead>
      <tbody>
        {notes.map((note, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two notes may say the same
          <tr key={index}>
            <td>{words.day(note.day)}</td>
            <td>
              {deskOf(note)?.label ?? note.phone} {deskOf(note)?.number}
              {note.task && <span class="soft"> {findTask(note.task)?.title}</span>}
            </td>
            <td data-title={i18n.t('call.name')}>{note.name}</td>
            <td data-title={i18n.t('call.reference')}>{note.reference}</td>
            <td data-title={i18n.t('call.promised')}>{note.promised}</td>
            <td class="no-print">
              <button
                type="button"
                class="chip"
                aria-label={i18n.t('call.removeNote', { day: words.day(note.day) })}
                onClick={() => onRemove(note)}
              >
                {i18n.t('call.remove')}
              </button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
