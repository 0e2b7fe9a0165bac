import { i18n } from '#i18n';
import { keyOf, type Login } from '../../model/answer/login-drill.ts';
import { loginName } from './names.ts';

interface Props {
  /** Who holds them. */
  of: string;
  logins: readonly Login[];
  /** The keys of those that are held. */
  holds: ReadonlySet<string>;
  onTick(login: string, on: boolean): void;
}

/** Logins to tick. */
export function Ticks({ of, logins, holds, onTick }: Props) {
  return (
    <fieldset>
      <legend>
        <span class="visually-hidden">{of}: </span>
        {i18n.t('drill.holds')}
      </legend>
      {logins.map((login) => {
        const key = keyOf(login);
        return (
          <label key={key} class="tick">
            <input
              type="checkbox"
              data-login={key}
              checked={holds.has(key)}
              onChange={({ currentTarget }) => onTick(key, currentTarget.checked)}
            />
            <span class={login.portal && 'own'}>{loginName(login)}</span>
          </label>
        );
      })}
    </fieldset>
  );
}
