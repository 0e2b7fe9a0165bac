interface Props {
  id: string;
  label: string;
  /** What stands below the label, in small letters. */
  note?: string | undefined;
  on: boolean;
  /** Called in the click itself, so that a permission can be asked for. */
  onChange(on: boolean): void;
}

/** A checkbox that shows what is, not what was clicked: it moves once `on` does. */
export function Switch({ id, label, note, on, onChange }: Props) {
  return (
    <div class="switch">
      <input
        id={id}
        type="checkbox"
        checked={on}
        aria-describedby={note && `${id}-note`}
        onClick={(event) => {
          event.preventDefault();
          onChange(!on);
        }}
      />
      <div>
        <label for={id}>{label}</label>{' '}
        {note && (
          <span id={`${id}-note`} class="soft">
            {note}
          </span>
        )}
      </div>
    </div>
  );
}
