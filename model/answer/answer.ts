/**
 * The one way from what somebody asks to what they are shown. The popup draws this value, the
 * command line prints it, and the evaluation scores it.
 */
import { findPortal } from '../../data/all-portals.ts';
import { findTask } from '../../data/all-tasks.ts';
import { BESIDE_CRISIS } from '../../data/crisis-words.ts';
import type { Wanted } from '../../data/name-words.ts';
import type { Relation } from '../../data/relatives.ts';
import type { IsoDate } from '../../data/schema.ts';
import type { PageNote, PagePortal, PageTask, PageTopic } from '../../data/shipped.ts';
import { type Field, PROFILE_FIELDS } from '../../data/vocabulary.ts';
import { type About, hintsIn } from '../words/hints.ts';
import {
  type NameNote,
  type NamesRead,
  type PortalWanted,
  readNames,
  regionOfContractor,
  withNames,
} from '../words/names.ts';
import { type Understanding, understand } from '../words/understand.ts';
import { plainWords } from '../words/words.ts';
import { fitting } from './fitting.ts';
import type { Member, Whom } from './household.ts';
import { movesJoined, needsWithMovesJoined } from './moves.ts';
import { asksForSeveral, minSureOf, readingsToOffer } from './readings.ts';
import { type Recommendation, recommend } from './recommend.ts';
import { isSamePerson, type Person, personMeant } from './relatives.ts';
import { shortAnswer } from './short-answer.ts';
import { merge, type Profile, type Situation, without } from './situation.ts';

/** What somebody asks: words, or a task or a portal picked from a list or among the readings of words. */
export interface Request {
  /** As typed; empty where a task was picked from a list. */
  words: string;
  /** The id of a task that was picked. An unknown one is ignored. */
  task?: string | undefined;
  /** The id of a portal that was picked; of no effect beside a task. An unknown one is ignored. */
  portal?: string | undefined;
  /** What is known for this request alone: answers to its questions, and what earlier words said. */
  told: Situation;
  /** Fields that the person has answered since: what the words say about them no longer counts. */
  settled: readonly Field[];
  /** Fields to ask about again although they are known. */
  again: readonly Field[];
  /** Whom it is about, where the person has said so; otherwise the words decide. */
  about?: Whom | undefined;
  /** Who of the household it is about, by id, where neither the person nor the words say. */
  usual?: string | undefined;
}

/** A portal that was named or picked, and nothing to do there. */
export interface PortalAnswer {
  kind: 'portal';
  portal: PagePortal;
  /** What the words ask of it. */
  wanted: Wanted;
  /** What is to be said about the name that was used. */
  note: NameNote | null;
  said: Situation;
  /** What the words could also mean; none where the name means nothing else. */
  others: PageTask[];
}

/** A task to do: where and how, or the one question that decides it. */
export interface TaskAnswer {
  kind: 'task';
  recommendation: Recommendation;
  /** Everything known about the person and the matter: profile, words, and answers. */
  situation: Situation;
  /** The part of it that words and answers told, beside the profile. */
  said: Situation;
  /** The part of it that the words alone told. */
  heard: Situation;
  /** Whom it is about, where that is not the person who asks. */
  about: Relation | undefined;
  /** The same person, where they are stored in the household. */
  member: Member | undefined;
  /** Others of the household who fit the words as well. */
  alike: readonly Member[];
  /** What settles the words, where they ask for yes or no and the task has it. */
  short: PageNote | undefined;
  /** Other tasks that the words could mean, the likeliest first. */
  others: PageTask[];
}

/** Two or three tasks: what the words could mean where no reading is sure enough, or several things asked for. */
export interface ChoiceAnswer {
  kind: 'choice';
  /** The likeliest first. */
  readings: Recommendation[];
  /** Whether the words ask for every one of them, so that all are right. */
  several: boolean;
  /** What settles the words, where they ask for yes or no and one of the readings has it. */
  short: PageNote | undefined;
  said: Situation;
  about: Relation | undefined;
  member: Member | undefined;
  others: PageTask[];
}

/** Something that none of the portals does. */
export interface ElsewhereAnswer {
  kind: 'elsewhere';
  topic: PageTopic;
  said: Situation;
  others: PageTask[];
}

/** Words that were not understood well enough to answer. */
export interface UnknownAnswer {
  kind: 'unknown';
  said: Situation;
  others: PageTask[];
}

export type Answer = PortalAnswer | TaskAnswer | ChoiceAnswer | ElsewhereAnswer | UnknownAnswer;

/** How many other tasks to offer beside an answer. */
const MAX_OTHERS = 3;

const NO_NAMES: NamesRead = { alone: null, named: null, region: null };
const NOTHING_READ: Understanding = {
  ranked: [],
  confident: false,
  hints: {},
  about: undefined,
  needs: [],
  onlyMove: false,
  elsewhere: null,
};

/** A request for words alone. */
export const asked = (words: string): Request => ({
  words,
  told: {},
  settled: [],
  again: [],
});

/** A request for a task picked from a list. */
export const picked = (task: string, told: Situation = {}): Request => ({
  ...asked(''),
  task,
  told,
});

/**
 * Answers a request. Never throws, whatever the words are.
 * @param profile what is stored about the person
 * @param today the person's own day, an ISO date
 * @param people what is stored about others of the household
 * @param minSure how sure a reading must be to be shown alone; the evaluation tries others
 */
export function answerTo(
  request: Request,
  profile: Profile,
  today: IsoDate,
  people: readonly Member[] = [],
  minSure = minSureOf(request.words),
): Answer {
  const read = request.words ? understand(request.words) : NOTHING_READ;
  const { ranked, confident, hints, needs, elsewhere } = read;
  const names = request.words ? readNames(request.words) : NO_NAMES;
  const chosen = findTask(request.task ?? '');

  // Newer knowledge counts more: the words more than the profile, an answer more than the words.
  const { person, isOther } = whoIsMeant(request, profile, people, hints, read.about);
  const hinted = withNames(names, hints);
  const heard = without(isOther ? without(hinted, PROFILE_FIELDS) : hinted, request.settled);
  const said = merge(heard, request.told);

  const situation = without(merge(person.profile, said), request.again);
  const parts = needsWithMovesJoined(needs, situation);
  const offered = confident
    ? readingsToOffer(
        movesJoined(fitting(ranked, situation, today), situation, read.onlyMove),
        parts,
        minSure,
      )
    : [];
  // A task that was picked by hand stays what it is.
  const tasks = chosen ? [chosen] : offered;
  const others = ranked
    .map(({ task }) => task)
    .filter((task) => !tasks.includes(task))
    .slice(0, MAX_OTHERS);

  const ask = request.task === undefined ? portalAsked(request, names) : null;
  const portal = findPortal(ask?.portal ?? '');
  if (ask && portal) {
    const { wanted, note, vague } = ask;
    const theirs = merge(said, { region: regionOfContractor(portal.id) ?? undefined });
    return {
      kind: 'portal',
      portal,
      wanted,
      note,
      said: theirs,
      others: vague ? ranked.slice(0, MAX_OTHERS).map((reading) => reading.task) : [],
    };
  }

  const [task] = tasks;
  if (!task && elsewhere) {
    const besides = elsewhere.urgent ? others.filter(({ id }) => BESIDE_CRISIS.includes(id)) : others;
    return { kind: 'elsewhere', topic: elsewhere, said, others: besides };
  }
  if (!task) return { kind: 'unknown', said, others };

  const { about, member, alike } = person;
  if (tasks.length > 1) {
    const readings = tasks.map((reading) => recommend(reading, situation, today));
    const short = shortAnswer(request.words, readings.flatMap(notesOf));
    const several = asksForSeveral(tasks, parts);
    return { kind: 'choice', readings, several, short, said, about, member, others };
  }
  const recommendation = recommend(task, situation, today);
  const short = shortAnswer(request.words, notesOf(recommendation));
  return { kind: 'task', recommendation, situation, said, heard, about, member, alike, short, others };
}

/** Who of the household a request is about; undefined for the person who asks, and for others who are not stored. */
export function memberOf(request: Request, profile: Profile, people: readonly Member[]): Member | undefined {
  if (people.length === 0) return undefined;
  const { facts, about } = hintsIn(plainWords(request.words));
  return whoIsMeant(request, profile, people, facts, about).person.member;
}

/**
 * The person whom a request is about. `isOther`: the words are about somebody else than was chosen by hand, so
 * what they say is not about this person.
 */
function whoIsMeant(
  request: Request,
  profile: Profile,
  people: readonly Member[],
  facts: Situation,
  about: About | undefined,
): { person: Person; isOther: boolean } {
  const asked = { text: request.words, facts, about, usual: request.usual };
  const meant = personMeant(profile, people, asked);
  const person = personMeant(profile, people, { ...asked, whom: request.about });
  return { person, isOther: about !== undefined && !isSamePerson(person, meant) };
}

const notesOf = (reading: Recommendation): PageNote[] => (reading.kind === 'answer' ? reading.notes : []);

/** The portal that was picked, else the one that the words ask for and nothing more. */
function portalAsked({ portal }: Request, { alone }: NamesRead): PortalWanted | null {
  return portal === undefined ? alone : { portal, wanted: 'open', note: null, vague: false };
}
