import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { IsoDate } from '../../data/schema.ts';
import { type CallNote, MAX_LINE, MAX_PROMISE } from '../../model/answer/call-log.ts';

interface Props {
  today: IsoDate;
  /** Keeps a note. Absent in a private window, where nothing is kept. */
  onKeep: ((note: Pick<CallNote, 'day' | 'name' | 'reference' | 'promised'>) => void) | undefined;
}

const EMPTY = { name: '', reference: '', promised: '' };

/** What was said on the phone. It is kept only when the person presses the button. */
export function NoteForm({ today, onKeep }: Props) {
  const [day, setDay] = useState(today);
  const [note, setNote] = useState(EMPTY);
  const id = useId();
  const change = (field: keyof typeof EMPTY) => (event: { currentTarget: { value: string } }) =>
    setNote({ ...note, [field]: event.currentTarget.value });
  const empty = Object.values(note).every((text) => text.trim() === '');
  return (
    <form
      class="note-form"
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        if (empty || !onKeep) return;
        onKeep({ day, ...note });
        setNote(EMPTY);
      }}
    >
      <label for={`${id}day`}>{i18n.t('call.day')}</label>
      <input
        id={`${id}day`}
        type="date"
        max={today}
        required
        value={day}
        onInput={({ currentTarget }) => setDay(currentTarget.value)}
      />
      <label for={`${id}name`}>{i18n.t('call.name')}</label>
      <input id={`${id}name`} type="text" maxLength={MAX_LINE} value={note.name} onInput={change('name')} />
      <label for={`${id}reference`}>{i18n.t('call.reference')}</label>
      <input
        id={`${id}reference`}
        type="text"
        maxLength={MAX_LINE}
        spellcheck={false}
        value={note.reference}
        onInput={change('reference')}
      />
      <label for={`${id}promised`}>{i18n.t('call.promised')}</label>
      <textarea
        id={`${id}promised`}
        rows={3}
        maxLength={MAX_PROMISE}
        spellcheck={false}
        value={note.promised}
        onInput={change('promised')}
      />
      {onKeep ? (
        <button type="submit" class="primary" disabled={empty}>
          {i18n.t('call.keep')}
        </button>
      ) : (
        <p>{i18n.t('call.private')}</p>
      )}
    </form>
  );
}
