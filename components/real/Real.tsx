import { useId, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { portals } from '../../data/all-portals.ts';
import topics from '../../data/elsewhere.ts';
import frauds from '../../data/frauds.ts';
import type { Language } from '../../data/vocabulary.ts';
import { desksOf } from '../../model/site/desks.ts';
import { judgeMessage } from '../../model/site/judge.ts';
import { LanguageContext } from '../shared/language.ts';
import { NotAffiliated } from '../shared/NotAffiliated.tsx';
import { Answered } from './Answered.tsx';
import { Findings } from './Findings.tsx';

const LISTS = { ...frauds, desks: desksOf(portals, topics) };

/**
 * "Is this real?": a box for a message, and whose everything in it is. What is in the box stays there: it is
 * not stored, and no spelling checker or form filler of the browser gets it.
 */
export function Real({ language }: { language: Language }) {
  const [text, setText] = useState('');
  const box = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const report = useMemo(() => judgeMessage(text, LISTS), [text]);
  const clear = () => {
    setText('');
    box.current?.focus();
  };
  return (
    <LanguageContext.Provider value={language}>
      <main class="tab-page real">
        <h1>{i18n.t('real.title')}</h1>
        <p>{i18n.t('real.lead')}</p>
        <label for={id}>{i18n.t('real.label')}</label>
        <textarea
          id={id}
          ref={box}
          rows={6}
          value={text}
          placeholder={i18n.t('real.placeholder')}
          spellcheck={false}
          autocomplete="off"
          autocorrect="off"
          autocapitalize="off"
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
        {text !== '' && (
          <button type="button" class="chip" onClick={clear}>
            {i18n.t('real.clear')}
          </button>
        )}
        <p class="visually-hidden" role="status">
          {text.trim() !== '' && i18n.t('real.found', { count: report.items.length })}
        </p>
        {text.trim() !== '' && <Findings report={report} />}
        <Answered />
        <NotAffiliated />
      </main>
    </LanguageContext.Provider>
  );
}
