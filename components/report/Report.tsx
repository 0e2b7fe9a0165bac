import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Language } from '../../data/vocabulary.ts';
import { inWords } from '../../model/time/days.ts';
import type { ReportedTip } from '../../model/tips/reported-tips.ts';
import { Frame } from '../frame/Frame.tsx';
import { LOCALES } from '../shared/language.ts';

export interface ReportProps {
  /** The tips that were on the card. */
  tips: readonly ReportedTip[];
  /** Of the extension; the facts come with it. */
  version: string;
  language: Language;
  /** The page of the store that the extension came from; null where it came from none. */
  store: string | null;
  /** Puts a text on the clipboard. A rejection is shown. */
  onCopy(text: string): Promise<void>;
}

/** Which tip is wrong, and a message that names it: the tip and the version of the facts, no more. */
export function Report({ tips, version, language, store, onCopy }: ReportProps) {
  const [chosen, setChosen] = useState(0);
  const [said, setSaid] = useState('');
  const box = useRef<HTMLTextAreaElement>(null);
  const about = tips[chosen];
  const message = about ? messageAbout(about, version, language) : '';
  const copy = () =>
    onCopy(message).then(
      () => setSaid(i18n.t('report.copied')),
      () => {
        box.current?.select();
        setSaid(i18n.t('report.notCopied'));
      },
    );
  return (
    <Frame place={null} kind="report" title={i18n.t('report.title')} language={language}>
      {about === undefined ? (
        <p>{i18n.t('report.none')}</p>
      ) : (
        <>
          <p>{i18n.t('report.text')}</p>
          <fieldset>
            <legend>{i18n.t('report.which')}</legend>
            {tips.map(({ name, text }, at) => (
              <label key={name}>
                <input type="radio" name="tip" checked={at === chosen} onChange={() => setChosen(at)} />
                <span>{text}</span>
              </label>
            ))}
          </fieldset>
          <label for="message">{i18n.t('report.message')}</label>
          <textarea id="message" ref={box} readOnly rows={3} value={message} />
          <p class="soft">{i18n.t('report.privacy')}</p>
          <button type="button" class="primary" onClick={copy}>
            {i18n.t('report.copy')}
          </button>
          <p role="status">{said}</p>
          {store && (
            <p>
              <a href={store} target="_blank" rel="noreferrer">
                {i18n.t('report.store')}
              </a>
            </p>
          )}
        </>
      )}
    </Frame>
  );
}

function messageAbout({ name, checked }: ReportedTip, version: string, language: Language): string {
  const day = inWords(checked, LOCALES[language]);
  return i18n.t('report.words', { tip: name, day, version });
}
