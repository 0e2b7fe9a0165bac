import { i18n } from '#i18n';
import { portals } from '../../data/all-portals.ts';
import { useWords } from '../shared/language.ts';
import { shortName } from '../shared/names.ts';
import { Section } from '../shared/Section.tsx';

/** Says before it happens that a card will appear, on which portals, and how it looks. */
export function CardPicture() {
  const words = useWords();
  const names = portals.filter(({ tipsByDefault }) => tipsByDefault).map(shortName);
  return (
    <Section id="card-picture" title={i18n.t('firstRun.card.title', { count: String(names.length) })}>
      <p>{i18n.t('firstRun.card.where', { portals: words.allOf(names) })}</p>
      <Drawing />
      <p class="soft">{i18n.t('firstRun.card.off')}</p>
    </Section>
  );
}

/** A window with a page of somebody else's in it, and the card in its corner. */
function Drawing() {
  return (
    <svg class="card-picture" viewBox="0 0 420 200" role="img" aria-label={i18n.t('firstRun.card.picture')}>
      <rect class="window" x="1" y="1" width="418" height="198" rx="8" />
      <path class="page" d="M20 28h120M20 56h200M20 74h170M20 92h190M20 128h110M20 146h150" />
      <rect class="card" x="240" y="84" width="164" height="100" rx="10" />
      <path class="card-head" d="M240 110V94a10 10 0 0 1 10-10h144a10 10 0 0 1 10 10v16z" />
      <path class="card-name" d="M270 97h76" />
      <path class="card-close" d="M386 93l8 8m0-8l-8 8" />
      <circle class="card-sign" cx="256" cy="97" r="6" />
      <path class="card-words" d="M254 126h132M254 140h118" />
      <rect class="card-button" x="254" y="154" width="72" height="18" rx="6" />
    </svg>
  );
}
