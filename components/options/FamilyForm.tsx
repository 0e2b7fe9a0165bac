import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { KINS, type Kin } from '../../data/kin.ts';
import {
  MAX_NAME,
  MAX_PEOPLE,
  type Member,
  nameFrom,
  type People,
  peopleInOrder,
} from '../../model/answer/household.ts';
import { newId, withMember, withoutMember } from '../../storage/people.ts';
import type { Change } from '../../storage/store.ts';
import { briefFactsOf } from '../popup/facts.ts';
import { kinLabel, memberLabel } from '../shared/labels.ts';
import { Section } from '../shared/Section.tsx';
import { useSaid } from '../shared/said.tsx';
import { ProfileFields } from './ProfileFields.tsx';

interface Props {
  people: People;
  /** Stores a change. A rejection is shown. */
  onPeople(change: Change<People>): Promise<void>;
}

/** Others of the household: to add, to change, and to remove with a way back. */
export function FamilyForm({ people, onPeople }: Props) {
  const outcome = useSaid();
  const { announce } = outcome;
  const members = peopleInOrder(people);
  const [added, setAdded] = useState('');
  const add = (kin: Kin) => {
    const id = newId();
    setAdded(id);
    store({ id, kin });
  };
  const store = (member: Member) =>
    announce(
      onPeople((all) => withMember(all, member)),
      i18n.t('options.saved'),
    );
  const remove = (member: Member) =>
    announce(
      onPeople((all) => withoutMember(all, member.id)),
      i18n.t('options.family.removed', { person: memberLabel(member) }),
      () => onPeople((all) => withMember(all, member)),
    );
  return (
    <Section id="family" title={i18n.t('options.family.title')} outcome={outcome}>
      <p class="soft">{i18n.t('options.family.text')}</p>
      {members.map((member) => (
        <MemberFields
          key={member.id}
          member={member}
          open={member.id === added}
          onChange={store}
          onRemove={() => remove(member)}
        />
      ))}
      {members.length < MAX_PEOPLE ? (
        <AddPerson onAdd={add} />
      ) : (
        <p class="soft">{i18n.t('options.family.full')}</p>
      )}
    </Section>
  );
}

interface MemberProps {
  member: Member;
  /** Unfolded from the start. */
  open: boolean;
  onChange(member: Member): void;
  onRemove(): void;
}

/** What is known about one of them, folded: a family of eight would fill many screens. */
function MemberFields({ member, open, onChange, onRemove }: MemberProps) {
  const { id, name = '' } = member;
  const label = memberLabel(member);
  return (
    <details class="member" data-member={id} open={open}>
      <summary>
        {label}{' '}
        <span class="soft">
          {[name && kinLabel(member.kin), briefFactsOf(member)].filter(Boolean).join(' · ')}
        </span>
      </summary>
      <fieldset>
        <legend class="visually-hidden">{label}</legend>
        <KinField id={`kin-${id}`} kin={member.kin} onKin={(kin) => kin && onChange({ ...member, kin })} />
        <div class="field">
          <label for={`name-${id}`}>{i18n.t('options.family.name')}</label>
          <input
            id={`name-${id}`}
            type="text"
            autocomplete="off"
            maxLength={MAX_NAME}
            value={name}
            onChange={({ currentTarget }) => onChange({ ...member, name: nameFrom(currentTarget.value) })}
          />
        </div>
        <ProfileFields
          suffix={`-${id}`}
          profile={member}
          onChange={(change) => onChange({ ...change(member), id, kin: member.kin, name: member.name })}
        />
        <button type="button" class="chip" data-action="remove-person" onClick={onRemove}>
          {i18n.t('options.family.remove', { person: label })}
        </button>
      </fieldset>
    </details>
  );
}

/** How somebody new is related is all that must be said. Nobody is chosen before: it is somebody else each time. */
function AddPerson({ onAdd }: { onAdd(kin: Kin): void }) {
  const [kin, setKin] = useState<Kin | ''>('');
  const add = () => {
    if (kin === '') return document.getElementById('new-person')?.focus();
    onAdd(kin);
    setKin('');
  };
  return (
    <div class="row">
      <KinField id="new-person" kin={kin} onKin={setKin} />
      <button type="button" data-action="add-person" onClick={add}>
        {i18n.t('people.add')}
      </button>
    </div>
  );
}

interface KinProps {
  id: string;
  /** Empty: nothing is chosen. */
  kin: Kin | '';
  onKin(kin: Kin | ''): void;
}

function KinField({ id, kin, onKin }: KinProps) {
  return (
    <div class="field">
      <label for={id}>{i18n.t('options.family.kin')}</label>
      <select id={id} value={kin} onChange={({ currentTarget }) => onKin(currentTarget.value as Kin | '')}>
        {kin === '' && <option value="">{i18n.t('options.notSaid')}</option>}
        {KINS.map((each) => (
          <option key={each} value={each}>
            {kinLabel(each)}
          </option>
        ))}
      </select>
    </div>
  );
}
