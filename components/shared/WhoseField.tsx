import { i18n } from '#i18n';
import type { Member } from '../../model/answer/household.ts';
import { memberLabel } from './labels.ts';

interface Props {
  people: readonly Member[];
  /** Who is chosen; empty for the person who asks. */
  id: string;
  onId(id: string): void;
}

/** Chooses for whom of the household a page is drawn. */
export function WhoseField({ people, id, onId }: Props) {
  return (
    <div class="field no-print">
      <label for="whose">{i18n.t('people.whose')}</label>
      <select id="whose" value={id} onChange={({ currentTarget }) => onId(currentTarget.value)}>
        <option value="">{i18n.t('people.me')}</option>
        {people.map((one) => (
          <option key={one.id} value={one.id}>
            {memberLabel(one)}
          </option>
        ))}
      </select>
    </div>
  );
}
