/** What the check of a message says of each thing in it. No sentence calls anything safe. */
import { i18n } from '#i18n';
import { findPortal } from '../../data/all-portals.ts';
import type { Judged, Remark } from '../../model/site/judge.ts';
import type { Found } from '../../model/site/message.ts';
import type { Words } from '../shared/language.ts';
import { shortName } from '../shared/names.ts';

const translate = i18n.t as (key: string, values?: Record<string, string>) => string;

/** "Express Scripts: this is its own number, as of November 23, 2026." */
export function whoseText(item: Judged, words: Words): string {
  const { found, whose, site, desk } = item;
  const name = nameOf(item);
  const kind = found.kind === 'mail' ? 'Sender' : 'Address';
  switch (whose) {
    case 'desk':
      return desk?.checked && name
        ? i18n.t('real.whose.desk', { name, label: desk.phone.label, day: words.day(desk.checked) })
        : i18n.t('real.whose.deskOfOthers', { label: desk?.phone.label ?? '' });
    case 'official':
    case 'company':
    case 'imitation':
    case 'claims':
      return translate(`real.whose.${whose}${kind}`, {
        name: (name ?? site ?? '') || i18n.t('real.somebody'),
      });
    case 'government':
      return translate(`real.whose.government${kind}`);
    case 'retired':
    case 'unofficial':
      return translate(`real.whose.${whose}`, { site: site ?? '' });
    case 'unknown':
      return i18n.t(found.kind === 'mail' ? 'real.whose.unknownSender' : unknownOf(found));
  }
}

function unknownOf({ kind }: Found) {
  return kind === 'address' ? ('real.whose.unknownAddress' as const) : ('real.whose.unknownNumber' as const);
}

/** What else is to be said of it. */
export function remarkText(remark: Remark, item: Judged): string {
  return translate(`real.remarks.${remark.replaceAll('-', '_')}`, { name: nameOf(item) ?? '' });
}

/** Of a portal, or the known site. */
function nameOf({ portal, site }: Judged): string | null {
  const known = portal === null ? undefined : findPortal(portal);
  return known ? shortName(known) : site;
}

/** The host that a browser would open, where an address reads like another or hides it. */
export function hostShown(found: Found): string | null {
  if (found.kind !== 'address') return null;
  const host = URL.parse(found.url)?.hostname;
  if (!host) return null;
  return found.written.toLowerCase().replace(/^https?:\/\//, '') === host ? null : host;
}

/** A day, a month or a year in words. */
export function partOfDate(date: string, locale: string): string {
  const [, month, day] = date.split('-');
  if (month === undefined) return date;
  const style =
    day === undefined ? ({ year: 'numeric', month: 'long' } as const) : { dateStyle: 'long' as const };
  return new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC' }).format(Date.parse(date));
}
