import { i18n } from '#i18n';
import { findPortal } from '../../data/all-portals.ts';
import { portalOf } from '../../model/site/match-portal.ts';
import { Icon, type Shape } from '../shared/Icon.tsx';
import { shortName } from '../shared/names.ts';
import { OpenButton } from './OpenButton.tsx';
import { usePopup } from './popup-context.ts';
import { type Sentence, type SiteForm, siteFormOf } from './site-form.ts';

interface Props {
  /** The address of the active tab, as far as the browser tells it. */
  address: string | null;
  /** Whether to offer what the portal of the page does. */
  offersPortal: boolean;
}

type Tone = 'good' | 'calm' | 'warn' | 'bad';

/** Loud is only what accuses. */
const TONES: Readonly<Record<Sentence, Tone>> = {
  official: 'good',
  'other-official': 'good',
  company: 'calm',
  'for-providers': 'calm',
  'not-protected': 'warn',
  government: 'calm',
  retired: 'warn',
  unofficial: 'warn',
  lookalike: 'bad',
  'unknown-claims': 'calm',
};
const SHAPES: Readonly<Record<Tone, Shape>> = { good: 'good', calm: 'info', warn: 'warning', bad: 'stop' };

/** What the page behind the popup is, in plain words; nothing for a page that is not our business. */
export function SiteLine({ address, offersPortal }: Props) {
  const { showPortal } = usePopup();
  const form = siteFormOf(address);
  if (!form) return null;
  const portal = form.sentence === 'official' ? findPortal(portalOf(address ?? '') ?? '') : undefined;
  const tone = TONES[form.sentence];
  return (
    <section class={`site ${tone}`} aria-label={i18n.t('popup.site.label')} data-verdict={form.verdict}>
      <Icon shape={SHAPES[tone]} />
      <div>
        <p>{words(form)}</p>
        {form.sentence === 'lookalike' && <Forgery {...form} />}
        {portal && offersPortal && (
          <button
            type="button"
            class="quiet about"
            data-portal={portal.id}
            onClick={() => showPortal(portal)}
          >
            {i18n.t('popup.portal.about', { name: shortName(portal) })}
          </button>
        )}
        {form.link && <OpenButton link={form.link} label={i18n.t('popup.open', { name: form.link.name })} />}
      </div>
    </section>
  );
}

/** The address that deceives, with the part that imitates marked. */
function Forgery({ address, forged }: SiteForm) {
  const at = forged ? address.indexOf(forged) : -1;
  if (!forged || at < 0) return <p class="forgery">{address}</p>;
  return (
    <p class="forgery">
      {address.slice(0, at)}
      <mark>{forged}</mark>
      {address.slice(at + forged.length)}
    </p>
  );
}

function words({ sentence, host, name, link }: SiteForm): string {
  const named = { name: name ?? i18n.t('popup.site.unknownName') };
  switch (sentence) {
    case 'official':
      return i18n.t('popup.site.official', named);
    case 'other-official':
      return i18n.t('popup.site.otherOfficial', named);
    case 'company':
      return i18n.t('popup.site.company', named);
    case 'for-providers':
      return i18n.t('popup.site.forProviders', named);
    case 'not-protected':
      return link ? i18n.t('popup.site.notProtected', named) : i18n.t('popup.site.notProtectedAlone');
    case 'government':
      return i18n.t('popup.site.government');
    case 'retired':
      return name === null
        ? i18n.t('popup.site.retiredAlone', { host })
        : i18n.t('popup.site.retired', { host, ...named });
    case 'unofficial':
      return i18n.t('popup.site.unofficial', { host });
    case 'lookalike':
      return i18n.t('popup.site.lookalike', named);
    case 'unknown-claims':
      return i18n.t('popup.site.unknownClaims', { ...named, host: link ? new URL(link.url).hostname : '' });
  }
}
