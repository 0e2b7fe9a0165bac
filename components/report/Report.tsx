import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Language } from '../../browser/language';
import { findPortal } from '../../data/all-portals';
import type { IsoDate, Portal, Tip } from '../../data/schema';
import { inWords } from '../../model/days';
import { withDates } from '../../model/page-advice';
import { tipKey } from '../../model/tip-memory';
import { NotAffiliated } from '../shared/NotAffiliated';

export interface ReportProps {
  /** The tips that were on the card, as `portal/tip`. Unknown ones are left out. */
  tips: readonly string[];
  today: IsoDate;
  /** Of the extension; the facts come with it. */
  version: string;
  language: Language;
  /** Puts a text on the clipboard. A rejection is shown. */
  onCopy(text: string): Promise<void>;
}

/** Which tip is wrong, and a message that names it: the tip and the version of the facts, no more. */
export function Report({ tips, today, version, language, onCopy }: ReportProps) {
  const known = tips.flatMap(findTip);
  const [chosen, setChosen] = useState(0);
  const [said, setSaid] = useState('');
  const box = useRef<HTMLTextAreaElement>(null);
  const about = known[chosen];
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
    <main class="report">
      <h1>{i18n.t('report.title')}</h1>
      {about === undefined ? (
        <p>{i18n.t('report.none')}</p>
      ) : (
        <>
          <p>{i18n.t('report.text')}</p>
          <fieldset>
            <legend>{i18n.t('report.which')}</legend>
            {known.map(({ tip }, at) => (
              <label key={tip.id}>
                <input type="radio" name="tip" checked={at === chosen} onChange={() => setChosen(at)} />
                <span>{withDates(tip.text, today)[language]}</span>
              </label>
            ))}
          </fieldset>
          <label for="message">{i18n.t('report.message')}</label>
          <textarea id="message" ref={box} readOnly rows={3} value={message} />
          <p class="soft">{i18n.t('report.privacy')}</p>
          <button type="button" class="main" onClick={copy}>
            {i18n.t('report.copy')}
          </button>
          <p role="status">{said}</p>
        </>
      )}
      <NotAffiliated />
    </main>
  );
}

interface Known {
  portal: Portal;
  tip: Tip;
}

function findTip(name: string): Known[] {
  const [id = '', tipId] = name.split('/');
  const portal = findPortal(id);
  const tip = portal?.tips.find((one) => one.id === tipId);
  return portal && tip ? [{ portal, tip }] : [];
}

/** The key ends in a number that stands for the exact words of the tip. */
function messageAbout({ portal, tip }: Known, version: string, language: Language): string {
  const day = inWords(tip.checked ?? portal.checked, language === 'es' ? 'es-US' : 'en-US');
  return i18n.t('report.words', { tip: `${portal.id}/${tipKey(tip)}`, day, version });
}
