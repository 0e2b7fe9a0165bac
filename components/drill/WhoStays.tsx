import { i18n } from '#i18n';
import type { DrillPerson } from '../../model/answer/drill-people.ts';
import { drillName } from './names.ts';

interface Props {
  people: readonly (DrillPerson & { stays: boolean })[];
  /** Who leaves, by id. */
  leaves: string;
  onLeaves(id: string): void;
  onStays(id: string, on: boolean): void;
}

/** Chooses who leaves; of a larger family also which adults stay. */
export function WhoStays({ people, leaves, onLeaves, onStays }: Props) {
  const others = people.filter(({ id }) => id !== leaves);
  return (
    <>
      <div class="field">
        <label for="leaves">{i18n.t('drill.leaves')}</label>
        <select id="leaves" value={leaves} onChange={({ currentTarget }) => onLeaves(currentTarget.value)}>
          {people.map((person) => (
            <option key={person.id} value={person.id}>
              {drillName(person)}
            </option>
          ))}
        </select>
      </div>
      {others.length > 1 && (
        <fieldset>
          <legend>{i18n.t('drill.stays')}</legend>
          {others.map((person) => (
            <label key={person.id} class="tick">
              <input
                type="checkbox"
                data-stays={person.id}
                checked={person.stays}
                onChange={({ currentTarget }) => onStays(person.id, currentTarget.checked)}
              />
              {drillName(person)}
            </label>
          ))}
        </fieldset>
      )}
    </>
  );
}
