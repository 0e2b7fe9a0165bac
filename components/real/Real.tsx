import { useId, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { portals } from '../../data/all-portals.ts';
import topics from '../../data/elsewhere.ts';
import frauds from '../../data/frauds.ts';
import type { Language } from '../../data/vocabulary.ts';
import { desksOf } from '../../model/site/desks.ts';
import { judgeMessage, type MessageReport } from '../../model/site/judge.ts';
import { Frame } from '../frame/Frame.tsx';
import { Answered } from './Answered.tsx';
import { moodOf } from './Finding.tsx';
import { asksOf, Findings } from './Findings.tsx';

const LISTS = { ...frauds, desks: desksOf(portals, topics) };

/**
 * "Is this real?": a box for a message, and whose everything in it is. What is in the box stays there: it is
 * not stored, and no spelling checker or form filler of the browser gets it.
 */
export function Real({ language }: { language: Language }) {
  const [text, setText] = useState('');
  // What the result is about; it goes as soon as the box holds something else.
  const [checked, setChecked] = useState('');
  const box = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const report = useMemo(() => (checked.trim() === '' ? null : judgeMessage(checked, LISTS)), [checked]);
  const write = (value: string, isPasted: boolean) => {
    setText(value);
    setChecked(isPasted ? value : '');
  };
  const clear = () => {
    write('', false);
    box.current?.focus();
  };
  return (
    <Frame place="real" kind="real" title={i18n.t('real.title')} language={language}>
      <p id={`${id}-lead`}>{i18n.t('real.lead')}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          setChecked(text);
          if (text.trim() === '') box.current?.focus();
        }}
      >
        <label for={id}>{i18n.t('real.label')}</label>
        <textarea
          id={id}
          ref={box}
          rows={6}
          value={text}
          placeholder={i18n.t('real.placeholder')}
          aria-describedby={`${id}-lead ${id}-result`}
          spellcheck={false}
          autocomplete="off"
          autocorrect="off"
          autocapitalize="off"
          onInput={(event) => write(event.currentTarget.value, event.inputType === 'insertFromPaste')}
        />
        <div class="row">
          <button type="submit" class="primary">
            {i18n.t('real.check')}
          </button>
          {text !== '' && (
            <button type="button" class="chip" onClick={clear}>
              {i18n.t('real.clear')}
            </button>
          )}
          <b id={`${id}-result`} role="status">
            {report && resultOf(report)}
          </b>
        </div>
      </form>
      {report && <Findings report={report} />}
      <Answered />
    </Frame>
  );
}

/** What a screen reader says after the check. */
function resultOf(report: MessageReport): string {
  const isAlarm = asksOf(report).length > 0 || report.items.some((item) => moodOf(item) === 'alarm');
  return isAlarm ? i18n.t('real.resultAlarm') : i18n.t('real.resultChecked');
}
