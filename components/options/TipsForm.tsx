import { i18n } from '#i18n';
import type { Corner, TipSettings } from '../../browser/settings';
import { portals } from '../../data/index';
import { cornerLabel } from '../shared/labels';

interface Props {
  tips: TipSettings;
  onChange(tips: TipSettings): void;
}

/** Written as a record, so that a new corner can't be forgotten here. */
const CORNERS = Object.keys({
  'bottom-right': 0,
  'bottom-left': 0,
  'top-right': 0,
  'top-left': 0,
} satisfies Record<Corner, 0>) as Corner[];

/** Whether, on which portals, and in which corner of the window tips are shown. */
export function TipsForm({ tips, onChange }: Props) {
  return (
    <section aria-labelledby="tips-title">
      <h2 id="tips-title">{i18n.t('options.tips.title')}</h2>
      <Switch
        id="tips-on"
        label={i18n.t('options.tips.show')}
        on={!tips.off}
        onChange={(on) => onChange({ ...tips, off: !on })}
      />
      <fieldset disabled={tips.off}>
        <legend>{i18n.t('options.tips.perPortal')}</legend>
        {portals
          .filter((portal) => portal.tipsByDefault)
          .map(({ id, name }) => (
            <Switch
              key={id}
              id={`tips-${id}`}
              label={name}
              on={!tips.portalsOff.includes(id)}
              onChange={(on) => onChange({ ...tips, portalsOff: withPortal(tips.portalsOff, id, on) })}
            />
          ))}
      </fieldset>
      <div class="field">
        <label for="corner">{i18n.t('options.tips.corner')}</label>
        <select
          id="corner"
          value={tips.corner}
          disabled={tips.off}
          onChange={(event) => onChange({ ...tips, corner: event.currentTarget.value as Corner })}
        >
          {CORNERS.map((corner) => (
            <option key={corner} value={corner}>
              {cornerLabel(corner)}
            </option>
          ))}
        </select>
      </div>
    </section>
  );
}

interface SwitchProps {
  id: string;
  label: string;
  on: boolean;
  onChange(on: boolean): void;
}

function Switch({ id, label, on, onChange }: SwitchProps) {
  return (
    <div class="row">
      <input
        id={id}
        type="checkbox"
        checked={on}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <label for={id}>{label}</label>
    </div>
  );
}

function withPortal(off: readonly string[], id: string, on: boolean): string[] {
  const others = off.filter((other) => other !== id);
  return on ? others : [...others, id];
}
