/** Writes an answer as lines for people, and explains it. */
import { findPortal } from '../data/all-portals.ts';
import type { IsoDate } from '../data/schema.ts';
import type { PageTopic } from '../data/shipped.ts';
import type { Answer, PortalAnswer, TaskAnswer } from '../model/answer/answer.ts';
import { signInOn } from '../model/answer/recommend.ts';
import { type NameNote, readNames } from '../model/words/names.ts';
import { explain, understand } from '../model/words/understand.ts';

/** @param date the day for which to list the ways to sign in, an ISO date */
export function answerText(answer: Answer, date: IsoDate): string {
  switch (answer.kind) {
    case 'portal':
      return portalText(answer, date);
    case 'elsewhere':
      return topicText(answer.topic);
    case 'choice':
      return [
        answer.several ? 'You asked for more than one thing:' : 'Which do you mean?',
        ...answer.readings.map(({ task, portals }) => `  ${task.title}: ${nameOf(portals[0] ?? '')}`),
      ].join('\n');
    case 'unknown':
      return notUnderstood();
    case 'task':
      return taskText(answer, date);
  }
}

/** Help that must not wait: its numbers come before the text, as in the popup. */
function topicText({ title, text, phones, link }: PageTopic): string {
  return [
    title,
    ...(phones ?? []).map(({ number, label }) => `  Phone: ${number}, ${label}`),
    text,
    ...(link ? [`→ ${link.url}`] : []),
  ].join('\n');
}

/** Only one older source confirms the list of logins, so the front page is offered beside it. */
function notUnderstood(): string {
  const { home, tricare } = findPortal('tricare-logins')?.links ?? {};
  return [
    `Not understood. ${nameOf('tricare-logins')} lists every sign-in: ${home?.url}`,
    `If it does not open: ${tricare?.url}, and look for “Log In” or “Contact Us”.`,
  ].join('\n');
}

function portalText({ portal, note }: PortalAnswer, date: IsoDate): string {
  return [
    portal.name,
    ...(note ? [`  ${noteText(note)}`] : []),
    `→ ${portal.links.home?.url ?? portal.summary}`,
    ...signInOn(portal, date).map(({ text }) => `  Sign in (${date}): ${text}`),
    ...portal.phones.map(({ number, label }) => `  Phone: ${label}, ${number}`),
  ].join('\n');
}

function noteText(note: NameNote): string {
  switch (note.kind) {
    case 'former':
      return note.text.en;
    case 'retired':
      return `${note.host} is out of use.`;
    case 'unofficial':
      return `${note.host} is an independent site. Do not sign in there.`;
  }
}

function taskText({ recommendation }: TaskAnswer, date: IsoDate): string {
  const { task, portals } = recommendation;
  if (recommendation.kind === 'question') {
    return `${task.title}\nIt depends on your ${recommendation.field}: ${portals.map(nameOf).join(', ')}.`;
  }
  const { route, steps, notes } = recommendation;
  const first = findPortal(portals[0] ?? '');
  return [
    task.title,
    `→ ${nameOf(portals[0] ?? '')}: ${route.why}`,
    ...(first ? signInOn(first, date) : []).map(({ text }) => `  Sign in (${date}): ${text}`),
    ...steps.map(({ portal, text }, i) => `  ${i + 1}. [${nameOf(portal)}] ${text}`),
    ...notes.map(({ text }) => `  Note: ${text}`),
  ].join('\n');
}

/** The words that led to the likeliest readings, and what the words say about the person. */
export function explanationText(query: string, answer: Answer): string {
  const readings = understand(query).ranked.slice(0, 3);
  const lines = readings.map(({ task, score }) => {
    const words = explain(query, task.id).filter(({ weight }) => weight !== 0);
    const sums = words
      .slice(0, 6)
      .map(({ word, weight }) => `${word} ${weight > 0 ? '+' : ''}${weight.toFixed(1)}`);
    return `  ${(100 * score).toFixed(1).padStart(5)} % ${task.id}: ${sums.join(', ')}`;
  });
  return [
    `Why (${SURE[answer.kind]}):`,
    ...namesText(query),
    ...lines,
    ...needsText(query),
    ...personText(answer),
    `  Said about the person: ${JSON.stringify(answer.said)}`,
  ].join('\n');
}

/** Tasks that parts of the words ask for by themselves. */
function needsText(query: string): string[] {
  return understand(query).needs.map(
    ({ task, clear }) => `  A part asks for ${task.id}${clear ? ' and nothing else' : ''}`,
  );
}

/** Whom the answer is taken to be about, and the places of a move. */
function personText(answer: Answer): string[] {
  const about = 'about' in answer ? answer.about : undefined;
  const { destination, toState } = answer.said;
  const move = [toState, destination].filter(Boolean).join(', ');
  return [...(about ? [`  About: ${about}`] : []), ...(move ? [`  Moves to: ${move}`] : [])];
}

const SURE: Readonly<Record<Answer['kind'], string>> = {
  portal: 'a portal and nothing else',
  task: 'sure enough',
  choice: 'sure of the topic, not of one reading',
  elsewhere: 'not sure enough',
  unknown: 'not sure enough',
};

/** The portal that the words name, and what the person wants from it. */
function namesText(query: string): string[] {
  const { named, alone } = readNames(query);
  if (alone) return [`  Names ${nameOf(alone.portal)} and nothing else; wants: ${alone.wanted}`];
  return named ? [`  Names ${nameOf(named)} beside a request`] : [];
}

function nameOf(id: string): string {
  return findPortal(id)?.name ?? id;
}
