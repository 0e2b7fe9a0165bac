import { i18n } from '#i18n';
import { findPortal } from '../../data/all-portals.ts';
import { portalOf } from '../../model/site/match-portal.ts';
import { Icon, type Shape } from '../shared/Icon.tsx';
import { Alarm } from './Alarm.tsx';
import { OpenButton } from './OpenButton.tsx';
import { usePopup } from './popup-context.ts';
import { type Sentence, type SiteForm, siteFormOf } from './site-form.ts';

interface Props {
  /** The address of the active tab, as far as the browser tells it. */
  address: string | null;
  /** Whether to offer what the portal of the page does. */
  offersPortal: boolean;
}

type Tone = 'good' | 'calm' | 'warn';
type Calm = Exclude<Sentence, 'lookalike'>;

/** What accuses is an alarm, and no line. */
const TONES: Readonly<Record<Calm, Tone>> = {
  official: 'good',
  'other-official': 'good',
  company: 'calm',
  'for-providers': 'warn',
  'not-protected': 'warn',
  government: 'calm',
  retired: 'warn',
  unofficial: 'warn',
  'unknown-claims': 'calm',
};
const SHAPES: Readonly<Record<Tone, Shape>> = { good: 'good', calm: 'info', warn: 'warning' };

/** What the page behind the popup is, in plain words; nothing for a page that is not our business. */
export function SiteLine({ address, offersPortal }: Props) {
  const { showPortal } = usePopup();
  const form = siteFormOf(address);
  if (!form) return null;
  const { sentence } = form;
  if (sentence === 'lookalike') return <Alarm form={form} />;
  const portal = sentence === 'official' ? findPortal(portalOf(address ?? '') ?? '') : undefined;
  const tone = TONES[sentence];
  return (
    <section class={`site ${tone}`} aria-label={i18n.t('popup.site.label')} data-verdict={form.verdict}>
      <Icon shape={SHAPES[tone]} />
      <div>
        <p>{words(form, sentence)}</p>{' '}
        {portal && offersPortal && (
          <button
            type="button"
            class="quiet about"
            data-portal={portal.id}
            onClick={() => showPortal(portal)}
          >
            {i18n.t('popup.site.about')}
          </button>
        )}
        {form.link && <OpenButton link={form.link} label={i18n.t('popup.open', { name: form.link.name })} />}
      </div>
    </section>
  );
}

function words({ host, name, link }: SiteForm, sentence: Calm): string {
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
    case 'unknown-claims':
      return i18n.t('popup.site.unknownClaims');
  }
}
