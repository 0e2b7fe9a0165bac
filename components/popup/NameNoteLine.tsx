import { i18n } from '#i18n';
import type { PagePortal } from '../../data/shipped.ts';
import type { NameNote } from '../../model/words/names.ts';
import { useWords } from '../shared/language.ts';
import { shortName } from '../shared/names.ts';
import { Unsure, UnsureNote } from '../shared/Unsure.tsx';

/** What is to be said about the name or the address that somebody typed: why it leads to this portal. */
export function NameNoteLine({ note, portal }: { note: NameNote; portal: PagePortal }) {
  const { language } = useWords();
  switch (note.kind) {
    case 'retired':
      return (
        <p class="name-note">
          {i18n.t('popup.portal.retired', { host: note.host, name: shortName(portal) })}
        </p>
      );
    case 'unofficial':
      return <p class="name-note">{i18n.t('popup.portal.unofficial', { host: note.host })}</p>;
    case 'former':
      return (
        <>
          <p class="name-note">
            {note.text[language]} <Unsure fact={note} />
          </p>
          <UnsureNote fact={note} />
        </>
      );
  }
}
