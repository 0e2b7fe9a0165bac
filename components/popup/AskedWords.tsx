import { i18n } from '#i18n';

/** Long questions are quoted by their beginning. */
const MAX_QUOTED = 80;

/** The words that are answered, so that a person sees what was read. */
export function AskedWords({ words }: { words: string }) {
  const quoted = words.length > MAX_QUOTED ? `${words.slice(0, MAX_QUOTED)}…` : words;
  return <p class="soft">{i18n.t('popup.noMatch.said', { words: quoted })}</p>;
}
