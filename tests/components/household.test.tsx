import { fireEvent, waitFor } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { PortalMap } from '../../components/map/PortalMap.tsx';
import { FamilyForm } from '../../components/options/FamilyForm.tsx';
import type { PopupProps } from '../../components/popup/Popup.tsx';
import { useSetting } from '../../components/shared/stored.ts';
import { type People, peopleInOrder } from '../../model/answer/household.ts';
import { peopleSetting } from '../../storage/people.ts';
import { violations } from '../kit/axe.ts';
import { TODAY } from '../kit/fixtures.ts';
import { find, madeOf, show, showPopup } from '../kit/setup.tsx';

const PEOPLE: People = {
  a: { kin: 'daughter', name: 'Emma', state: 'OH', region: 'east', plan: 'prime' },
  b: { kin: 'daughter', name: 'Lucy', state: 'CA', region: 'west' },
  c: { kin: 'mother', status: 'tfl' },
};

function showHousehold(changes: Partial<PopupProps> = {}) {
  const onPeople = vi.fn<NonNullable<PopupProps['onPeople']>>().mockResolvedValue(undefined);
  const shown = showPopup({ profile: { region: 'west' }, people: PEOPLE, onPeople, ...changes });
  const portal = () => find(shown.container, 'main').dataset.portal;
  const chip = () => find(shown.container, '.chip.profile .said').textContent;
  const tap = (selector: string) => fireEvent.click(find(shown.container, selector));
  return { ...shown, onPeople, portal, chip, tap };
}

describe('an answer about somebody of the household', () => {
  it('is made of what is known about them, and says so; another who fits is one tap away', () => {
    const { portal, chip, tap, container } = showHousehold({ question: 'check my daughter’s referral' });
    expect(portal()).toBe('humana-military');
    expect(chip()).toBe('Emma · TRICARE Prime · Ohio');
    // Each part is shown whole or not at all.
    const parts = container.querySelectorAll('.chip.profile .said > span');
    expect([...parts].map(({ textContent }) => textContent)).toEqual(['Emma', ' · TRICARE Prime', ' · Ohio']);
    expect(find(container, '.person').textContent).toContain('For Emma (TRICARE Prime · Ohio).');
    tap('.person [data-member="b"]');
    expect(portal()).toBe('triwest');
    expect(chip()).toBe('Lucy · California');
  });

  it('is for the person who asks after one tap', () => {
    const { portal, getByText, container } = showHousehold({ question: 'check my daughter’s referral' });
    fireEvent.click(getByText('It’s for me'));
    expect(portal()).toBe('triwest');
    expect(container.querySelector('.person')).toBeNull();
  });

  it('follows the chip in the header', () => {
    const { portal, tap } = showHousehold({ question: 'check my referral' });
    expect(portal()).toBe('triwest');
    tap('.chip.profile');
    tap('[data-person="a"]');
    expect(portal()).toBe('humana-military');
    tap('[data-person="self"]');
    expect(portal()).toBe('triwest');
  });

  it('stays with them in the tasks that it leads to', () => {
    const { chip, container, tap } = showHousehold({ question: 'check my daughter’s referral' });
    const other = find(container, 'main [data-task]:is(button)').dataset.task;
    tap(`main button[data-task="${other}"]`);
    expect(chip()).toBe('Emma · TRICARE Prime · Ohio');
  });

  it('asks for what it needs of them only, and keeps that with them', () => {
    const { container, tap, onPeople, onProfile, portal } = showHousehold({
      people: { a: { kin: 'daughter' } },
      profile: {},
      question: 'check my daughter’s referral',
    });
    expect(find(container, 'main').dataset.view).toBe('question');
    tap('[data-answer="region:west"]');
    expect(portal()).toBe('triwest');
    expect(madeOf(onPeople, { a: { kin: 'daughter' } } as People)).toEqual([
      { a: { kin: 'daughter', region: 'west' } },
    ]);
    expect(onProfile).not.toHaveBeenCalled();
  });
});

describe('the chip of the person', () => {
  it('chooses for whom the next words are, unless they say it', () => {
    const { chip, tap, container, portal } = showHousehold();
    expect(chip()).toBe('West');
    tap('.chip.profile');
    tap('[data-person="a"]');
    expect(chip()).toBe('Emma · TRICARE Prime · Ohio');
    const box = find<HTMLInputElement>(container, '#need');
    fireEvent.input(box, { target: { value: 'check the referral' } });
    fireEvent.submit(find(container, 'form'));
    expect(portal()).toBe('humana-military');
  });

  it('changes what is known about whoever is chosen', () => {
    const { tap, container, onPeople, onProfile } = showHousehold();
    tap('.chip.profile');
    tap('[data-person="b"]');
    fireEvent.change(find(container, '#plan'), { target: { value: 'select' } });
    expect(madeOf(onPeople, PEOPLE)).toEqual([{ ...PEOPLE, b: { ...PEOPLE.b, plan: 'select' } }]);
    expect(onProfile).not.toHaveBeenCalled();
  });

  it('leads to where people are added, and offers nobody where nobody is stored', () => {
    const { tap, container, onPage } = showHousehold({ people: {} });
    tap('.chip.profile');
    expect(container.querySelector('[data-person]')).toBeNull();
    tap('[data-action="add-person"]');
    expect(onPage).toHaveBeenCalledWith('settings');
  });

  it.each(['en', 'es'] as const)('can be used by everybody: %s', async (language) => {
    const { tap } = showHousehold({ question: 'check my daughter’s referral', language });
    tap('.chip.profile');
    expect(await violations()).toEqual([]);
  });
});

describe('the family in the settings', () => {
  function Stored() {
    return <FamilyForm people={useSetting(peopleSetting, {})} onPeople={peopleSetting.update} />;
  }
  const stored = async () => peopleInOrder(await peopleSetting.get()).map(({ id: _, ...one }) => one);

  it('is added to, changed, and comes back after a removal', async () => {
    const { container, getByText } = show(<Stored />);
    const choose = (selector: string, value: string) =>
      fireEvent.change(find(container, selector), { target: { value } });
    expect(find<HTMLSelectElement>(container, '#new-person').value).toBe('');
    fireEvent.click(getByText('Add somebody'));
    expect(document.activeElement).toBe(find(container, '#new-person'));
    expect(await stored()).toEqual([]);
    choose('#new-person', 'mother');
    fireEvent.click(getByText('Add somebody'));
    await waitFor(() => find(container, '.member'));
    choose('[id^="name-"]', '  Nana  ');
    await waitFor(() => expect(find(container, '.member summary').textContent).toContain('Nana'));
    choose('[id^="state-"]', 'FL');
    await waitFor(async () =>
      expect(await stored()).toEqual([{ kin: 'mother', name: 'Nana', state: 'FL', region: 'east' }]),
    );
    fireEvent.click(getByText('Remove: Nana'));
    await waitFor(() => getByText('Nana was removed.'));
    expect(await stored()).toEqual([]);
    fireEvent.click(getByText('Undo'));
    await waitFor(async () => expect(await stored()).toHaveLength(1));
  });

  it('is full with eight', async () => {
    const eight = Object.fromEntries([...'12345678'].map((id) => [id, { kin: 'son' } as const]));
    await peopleSetting.update(() => eight);
    const { container, getByText } = show(<Stored />);
    await waitFor(() => getByText('That is as many people as we can keep.'));
    expect(container.querySelector('[data-action="add-person"]')).toBeNull();
  });
});

describe('the map', () => {
  it('is drawn for whoever is chosen', () => {
    const { container } = show(
      <PortalMap
        profile={{ region: 'west' }}
        people={peopleInOrder(PEOPLE)}
        today={TODAY}
        onPortal={() => {}}
        onPrint={() => {}}
      />,
    );
    expect(find(container, '#map-title').textContent).toBe('What you do where: West');
    expect(container.textContent).toContain('tricare-bene.triwest.com');
    fireEvent.change(find(container, '#whose'), { target: { value: 'a' } });
    expect(find(container, '#map-title').textContent).toBe(
      'What is done where for Emma · East · TRICARE Prime · Ohio',
    );
    expect(container.textContent).not.toContain('tricare-bene.triwest.com');
  });
});
