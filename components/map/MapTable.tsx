import { i18n } from '#i18n';
import type { IsoDate } from '../../data/schema.ts';
import type { MapEntry } from '../../model/answer/portal-map.ts';
import { signInOn } from '../../model/answer/recommend.ts';
import { credentialName } from '../credentials/names.ts';
import { categoryLabel } from '../shared/labels.ts';
import { fullName } from '../shared/names.ts';

/** The same as the drawing, with what a person needs at hand: address, login, phone. */
export function MapTable({ entries, today }: { entries: readonly MapEntry[]; today: IsoDate }) {
  return (
    // A scrolled region must be reachable by keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: otherwise nobody could scroll it without a mouse
    <section class="table-wrap" aria-labelledby="map-caption" tabIndex={0}>
      <table class="map-table">
        <caption id="map-caption" class="visually-hidden">
          {i18n.t('map.caption')}
        </caption>
        <thead>
          <tr>
            <th scope="col">{i18n.t('credentials.portal')}</th>
            <th scope="col">{i18n.t('map.does')}</th>
            <th scope="col">{i18n.t('map.login')}</th>
            <th scope="col">{i18n.t('map.phone')}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map(({ portal, links }) => {
            const logins = [...new Set(signInOn(portal, today).map(({ credential }) => credential))];
            const home = portal.links.home;
            return (
              <tr key={portal.id} data-portal={portal.id}>
                <th scope="row">
                  {fullName(portal)}
                  {home && <div class="soft">{new URL(home.url).hostname}</div>}
                </th>
                <td>
                  {links
                    .map(
                      ({ category, sure }) =>
                        `${categoryLabel(category)}${sure ? '' : ` (${i18n.t('map.depends')})`}`,
                    )
                    .join('; ')}
                </td>
                <td>{logins.length === 0 ? '–' : logins.map(credentialName).join(' / ')}</td>
                <td class="phone">{portal.phones[0]?.number ?? '–'}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
