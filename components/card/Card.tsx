import { useEffect, useRef, useState } from 'preact/hooks';
import type { CardContent, CardQuestion } from '../../model/tips/messages.ts';
import { HideMenu } from './HideMenu.tsx';
import { JobPart } from './JobPart.tsx';
import { TipPart } from './TipPart.tsx';
import { useFit, useSeen } from './use-seen.ts';

interface Props {
  content: CardContent;
  ask(question: CardQuestion): void;
}

/** "Hidden" stays for so many milliseconds, to be undone. */
const UNDO_MS = 10_000;

/** The card on a page: the job in hand, or the first tip; the others one press away. */
export function Card({ content, ask }: Props) {
  const { tips, job, terms, hidden, words } = content;
  const card = useRef<HTMLElement>(null);
  const [place, setPlace] = useState(0);
  const [behind, setBehind] = useState(true);
  const [finished, setFinished] = useState<string | null>(null);
  useFit(card, ask);
  useSeen(hidden === null, ask);
  useEscape(() => ask({ type: 'close' }));
  useEffect(() => {
    if (!hidden) return;
    const timer = setTimeout(() => ask({ type: 'close' }), UNDO_MS);
    return () => clearTimeout(timer);
  }, [hidden, ask]);

  const tip = tips[place % Math.max(1, tips.length)];
  const title = job?.title ?? finished;
  const tipsWait = Boolean(title) && behind && tips.length > 0;
  return (
    <main ref={card} tabIndex={-1} aria-label={words.title}>
      <header>
        <img src="/icons/32.png" alt="" />
        <b>{words.name}</b>
        <button type="button" class="icon" aria-label={words.move} onClick={() => ask({ type: 'corner' })}>
          <Line path="M9 5H4v5m11 9h5v-5M4 5l16 14" />
        </button>
        <button
          type="button"
          class="icon close"
          aria-label={words.close}
          onClick={() => ask({ type: 'close' })}
        >
          <Line path="M6 6l12 12M18 6L6 18" />
        </button>
        <small>{words.independent}</small>
      </header>
      {hidden ? (
        <p class="hidden" role="status">
          {words.hidden}{' '}
          <button type="button" onClick={() => ask({ type: 'undo' })}>
            {words.undo}
          </button>
        </p>
      ) : (
        <>
          {title && (
            <JobPart
              title={title}
              job={job}
              words={words}
              onDone={(step) => {
                if (job?.left === 1) setFinished(job.title);
                ask({ type: 'done', step });
              }}
              onAway={() => {
                setFinished(null);
                ask({ type: 'away' });
              }}
            />
          )}
          {tipsWait ? (
            <button type="button" class="quiet behind" onClick={() => setBehind(false)}>
              {words.tipsBehind}
            </button>
          ) : (
            tip && (
              <TipPart
                tip={tip}
                words={words}
                place={words.places[place % tips.length] ?? ''}
                onNext={tips.length > 1 ? () => setPlace((place + 1) % tips.length) : null}
                onSteps={() => ask({ type: 'steps', tip: tip.id })}
              />
            )
          )}
          <footer>
            {(tipsWait ? [] : terms).map(({ question, meaning }) => (
              <details key={question} class="term">
                <summary>{question}</summary>
                <p>{meaning}</p>
              </details>
            ))}
            <p>{words.checked}</p>
            <button type="button" class="quiet wrong" onClick={() => ask({ type: 'report' })}>
              {words.wrong}
            </button>
            <HideMenu words={words} onHide={(scope) => ask({ type: 'hide', scope })} />
          </footer>
          <p class="visually-hidden" role="status">
            <Announced text={words.announce} />
          </p>
        </>
      )}
    </main>
  );
}

function Line({ path }: { path: string }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}

/** Screen readers announce only changes in a live region that they already know, so wait before filling it. */
const ANNOUNCE_AFTER_MS = 100;

/** Said once, where the card has opened by itself and the focus is elsewhere. */
function Announced({ text }: { text: string }) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(document.hasFocus() ? '' : text), ANNOUNCE_AFTER_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return <>{said}</>;
}

function useEscape(close: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => event.key === 'Escape' && close();
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  });
}
