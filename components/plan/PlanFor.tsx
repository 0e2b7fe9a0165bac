import { i18n } from '#i18n';

interface Props {
  people: readonly { id: string; name: string }[];
  /** Whether the plan is for somebody. */
  isIn(id: string): boolean;
  onPerson(id: string, on: boolean): void;
}

/** Chooses for whom of the household the plan is. */
export function PlanFor({ people, isIn, onPerson }: Props) {
  return (
    <fieldset class="no-print plan-for">
      <legend>{i18n.t('plan.forWhom')}</legend>
      {people.map(({ id, name }) => (
        <label key={id} class="step">
          <input
            type="checkbox"
            data-person={id}
            checked={isIn(id)}
            onChange={({ currentTarget }) => onPerson(id, currentTarget.checked)}
          />
          <span>{name}</span>
        </label>
      ))}
    </fieldset>
  );
}
