import { i18n } from '#i18n';
import { findPortal } from '../../data/all-portals.ts';
import type { Portal } from '../../data/schema.ts';
import sites from '../../data/sites.ts';
import { type Match, matchPortal, type SiteVerdict } from '../../model/site/match-portal.ts';
import { Icon, type Shape } from '../shared/Icon.tsx';
import { shortName } from '../shared/names.ts';
import { OpenButton } from './OpenButton.tsx';

interface Props {
  /** The address of the active tab, as far as the browser tells it. */
  address: string | null;
  onOpen(url: string): void;
}

const SHAPES: Readonly<Record<Exclude<SiteVerdict, 'unrelated'>, Shape>> = {
  official: 'good',
  retired: 'warning',
  unofficial: 'warning',
  lookalike: 'stop',
};

/** What the page behind the popup is, in plain words; nothing for a page that is not our business. */
export function SiteLine({ address, onOpen }: Props) {
  const match = matchPortal(address ?? '');
  if (match.verdict === 'unrelated') return null;
  const host = new URL(address ?? '').hostname.replace(/\.$/, '');
  const portal = findPortal(match.portal ?? '');
  const successor = match.verdict === 'retired' ? portal?.links.home : undefined;
  return (
    <section
      class={`site ${match.verdict}`}
      aria-label={i18n.t('popup.site.label')}
      data-verdict={match.verdict}
    >
      <Icon shape={SHAPES[match.verdict]} />
      <div>
        <p>{verdictText(match, host, portal)}</p>
        {portal && successor && (
          <OpenButton
            link={successor}
            label={i18n.t('popup.open', { name: shortName(portal) })}
            onOpen={onOpen}
          />
        )}
      </div>
    </section>
  );
}

function verdictText({ verdict }: Match, host: string, portal: Portal | undefined): string {
  const name = portal ? shortName(portal) : null;
  switch (verdict) {
    case 'official':
      return name === null
        ? i18n.t('popup.site.otherOfficial', { name: siteName(host) })
        : i18n.t('popup.site.official', { name });
    case 'retired':
      return name === null
        ? i18n.t('popup.site.retiredAlone', { host })
        : i18n.t('popup.site.retired', { host, name });
    case 'unofficial':
      return i18n.t('popup.site.unofficial', { host });
    case 'lookalike':
      return i18n.t('popup.site.lookalike', { name: name ?? i18n.t('popup.site.unknownName') });
    case 'unrelated':
      return '';
  }
}

function siteName(host: string): string {
  return sites.find((site) => site.host === host)?.name ?? host;
}
