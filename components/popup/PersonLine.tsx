import { i18n } from '#i18n';
import type { Relation } from '../../data/relatives.ts';
import type { PageTask } from '../../data/shipped.ts';
import { TASK_PERSONS } from '../../data/task-persons.ts';
import type { Field } from '../../data/vocabulary.ts';
import { heardIn } from '../../model/answer/heard.ts';
import type { Member, Whom } from '../../model/answer/household.ts';
import type { Situation } from '../../model/answer/situation.ts';
import { calledLabel, heardLabel, relationLabel } from '../shared/labels.ts';
import { briefFactsOf } from './facts.ts';

export interface PersonProps {
  /** Whom the answer is about; undefined for the person who asks. */
  about: Relation | undefined;
  /** The same person, where they are stored in the household. */
  member: Member | undefined;
  /** Others who fit the words as well. */
  alike: readonly Member[];
  /** What the words say about that person. */
  heard: Situation;
  /** Takes it for somebody else. */
  onPerson(whom: Whom): void;
  /** The words no longer count for these fields. */
  onForget(fields: Field[]): void;
}

/** Says whom an answer is about, and what was taken from the words. One tap takes each back. */
export function PersonLine({ task, heard, onForget, ...person }: PersonProps & { task: PageTask }) {
  const facts = heardIn(heard);
  const isTold = person.about !== undefined && TASK_PERSONS[task.id]?.includes(person.about);
  const said = person.member !== undefined || !isTold ? person.about : undefined;
  if (!said && facts.length === 0) return null;
  return (
    <p class="person soft" data-about={said}>
      {said && <About {...person} about={said} />}
      {facts.length > 0 && i18n.t('popup.heard.from')}{' '}
      {facts.map((fact) => (
        <button
          type="button"
          class="quiet heard"
          key={fact.field}
          data-heard={fact.field}
          aria-label={i18n.t('popup.heard.forget', { fact: heardLabel(fact) })}
          onClick={() => onForget(fact.field === 'state' ? ['state', 'region'] : [fact.field])}
        >
          {heardLabel(fact)} <span aria-hidden="true">×</span>
        </button>
      ))}
    </p>
  );
}

type AboutProps = Pick<PersonProps, 'member' | 'alike' | 'onPerson'> & { about: Relation };

/** "For Emma (Ohio · TRICARE Prime). It's for Lucy. It's for me." */
function About({ about, member, alike, onPerson }: AboutProps) {
  return (
    <>
      {member ? memberLabel(member) : relationLabel(about)}{' '}
      {alike.map((other) => (
        <button
          type="button"
          class="quiet"
          key={other.id}
          data-member={other.id}
          onClick={() => onPerson({ member: other.id })}
        >
          {i18n.t('people.itsFor', { person: calledLabel(other) })}
        </button>
      ))}{' '}
      <button type="button" class="quiet" onClick={() => onPerson('self')}>
        {i18n.t('popup.about.self')}
      </button>{' '}
    </>
  );
}

function memberLabel(member: Member): string {
  const [person, facts] = [calledLabel(member), briefFactsOf(member)];
  return facts === '' ? i18n.t('people.for', { person }) : i18n.t('people.forWith', { person, facts });
}
