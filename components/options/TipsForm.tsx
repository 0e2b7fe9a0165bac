import { i18n } from '#i18n';
import type { Corner, TipSettings } from '../../browser/settings';
import { portals } from '../../data/all-portals';
import type { Portal } from '../../data/schema';
import { cornerLabel } from '../shared/labels';
import { shortName } from '../shared/names';
import { OptInForm } from './OptInForm';
import { PortalSwitches } from './PortalSwitches';
import { Switch } from './Switch';

interface Props {
  tips: TipSettings;
  /** Ids of the portals on which the browser lets tips run. */
  allowed: readonly string[];
  onChange(tips: TipSettings): void;
  onPortal(portal: Portal, on: boolean): void;
}

/** Written as a record, so that a new corner can't be forgotten here. */
const CORNERS = Object.keys({
  'bottom-right': 0,
  'bottom-left': 0,
  'top-right': 0,
  'top-left': 0,
} satisfies Record<Corner, 0>) as Corner[];

/** Whether, on which portals, and in which corner of the window tips are shown. */
export function TipsForm({ tips, allowed, onChange, onPortal }: Props) {
  const blocked = blockedNames(allowed);
  const switches = { allowed, portalsOff: tips.portalsOff, onPortal };
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
        {blocked && <p>{i18n.t('options.tips.blocked', { names: blocked })}</p>}
        <PortalSwitches byDefault {...switches} />
      </fieldset>
      <OptInForm disabled={tips.off} {...switches} />
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

/** The portals with tips from the start that the user has taken from us in the browser's settings. */
function blockedNames(allowed: readonly string[]): string {
  return portals
    .filter(({ id, tipsByDefault }) => tipsByDefault && !allowed.includes(id))
    .map(shortName)
    .join(', ');
}
