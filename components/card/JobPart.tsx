import type { CardJob, CardWords } from '../../model/tips/messages.ts';

interface Props {
  title: string;
  /** Null once the job is done. */
  job: CardJob | null;
  words: CardWords;
  onDone(step: string): void;
  onAway(): void;
}

/** The job in hand: its name, the next step here, or where it goes on. */
export function JobPart({ title, job, words, onDone, onAway }: Props) {
  return (
    <section class="job" aria-labelledby="job">
      <p class="kind">{words.job}</p>
      <h1 id="job">{title}</h1>
      {job?.step && (
        <div class="step">
          <p>
            <b>{job.step.label}</b> {job.step.text}
          </p>
          <button type="button" class="primary" onClick={() => job.step && onDone(job.step.key)}>
            {words.done}
          </button>
        </div>
      )}
      {job?.next && (
        <a class="primary" href={job.next.url} target="_blank" rel="noreferrer">
          {job.next.label}
        </a>
      )}
      <p role="status">{!job && words.allDone}</p>
      <button type="button" class="quiet away" onClick={onAway}>
        {words.away}
      </button>
    </section>
  );
}
