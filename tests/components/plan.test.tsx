import { fireEvent } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { PlanPage } from '../../components/plan/PlanPage.tsx';
import { calendarOf } from '../../components/plan/plan-calendar.ts';
import { PlanLink } from '../../components/popup/PlanLink.tsx';
import { PlanOffer } from '../../components/popup/PlanOffer.tsx';
import { findTask } from '../../data/all-tasks.ts';
import type { Language } from '../../data/vocabulary.ts';
import { composePlan } from '../../model/answer/plan.ts';
import { calendarFile } from '../../model/time/ics.ts';
import { deadlinesSetting } from '../../storage/deadlines.ts';
import { peopleSetting } from '../../storage/people.ts';
import { planSetting } from '../../storage/plan.ts';
import { profileSetting } from '../../storage/profile.ts';
import { settingsFile } from '../../storage/settings-file.ts';
import { progressSetting } from '../../storage/tasks.ts';
import { violations } from '../kit/axe.ts';
import { showPart } from '../kit/popup-part.tsx';
import { find, show } from '../kit/setup.tsx';

function open(query = '', language: Language = 'en') {
  const onTask = vi.fn<(id: string) => void>();
  const onPrint = vi.fn<() => void>();
  const { container } = show(<PlanPage query={query} onTask={onTask} onPrint={onPrint} />, language);
  const press = (name: RegExp) =>
    fireEvent.click(
      [...container.querySelectorAll('button')].find(({ textContent }) => name.test(textContent))!,
    );
  const say = (words: string) => {
    fireEvent.input(find(container, 'input[type="text"]'), { target: { value: words } });
    fireEvent.submit(find(container, 'form'));
  };
  const lines = () => [...container.querySelectorAll<HTMLElement>('.plan-line')];
  const line = (id: string) => find<HTMLElement>(container, `[data-line="${id}"]`);
  return { container, onTask, onPrint, press, say, lines, line };
}

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2027-01-15T12:00:00') });
  await profileSetting.update(() => ({ status: 'active-duty-family', state: 'TX' }));
  return () => vi.useRealTimers();
});

describe('an answer', () => {
  it.each([
    ['retire-from-service', '/plan.html?event=retire'],
    ['move-within-region', '/plan.html?event=move'],
    ['change-plan-life-event', '/plan.html'],
  ])('of a life event leads to its plan: %s', (id, address) => {
    const { container, open: opened } = showPart(<PlanLink task={findTask(id)!} />);
    fireEvent.click(find(container, '[data-page="plan"]'));
    expect(opened).toHaveBeenCalledWith(address);
  });

  it.each([
    ['pcs checklist', '/plan.html?event=move'],
    ['what do I have to do when I retire', '/plan.html?event=retire'],
    ['PCS checklist June 10', '/plan.html?event=move&day=2027-06-10'],
    ['qué tengo que hacer cuando me retire', '/plan.html?event=retire'],
  ])('to words that want everything offers the plan: %s', (words, address) => {
    const { container, open: opened } = showPart(<PlanOffer words={words} />);
    fireEvent.click(find(container, '[data-page="plan"]'));
    expect(opened).toHaveBeenCalledWith(address);
  });

  it.each(['we are moving to Ohio', 'I am retired, what do I do about a bill', 'immunization checklist', ''])(
    'to other words offers none: %s',
    (words) => expect(showPart(<PlanOffer words={words} />).container.textContent).toBe(''),
  );

  it('of no life event leads to none', () => {
    expect(showPart(<PlanLink task={findTask('check-claim')!} />).container.textContent).toBe('');
  });
});

describe('the page of plans', () => {
  it('makes dated lines of words', async () => {
    const { container, say, lines, line } = open();
    say('PCS June 10 from Fort Hood to Germany');
    await vi.waitFor(() => expect(container.querySelector('[data-task="replace-ds-logon"]')).not.toBeNull());
    expect(lines().map(({ dataset }) => dataset.task)).toEqual([
      'replace-ds-logon',
      'refill-prescription',
      'move-overseas',
      'change-plan-life-event',
    ]);
    expect(find(line('move'), '.date-panel').textContent).toBe('June 10, 2027 to September 8, 2027');
    expect(find(lines()[0]!, '.date-panel').textContent).toBe('By June 10, 2027');
    expect(line('move').textContent).toContain('TRICARE Overseas');
    expect(line('move').textContent).toContain('Do not drop your stateside plan');
  });

  it('asks for the day that the words leave open', () => {
    const { container, say, press, line } = open();
    say('the baby is due');
    expect(find(container, '[role="status"]').textContent).toBe('On what day? Add it below.');
    expect(find<HTMLSelectElement>(container, 'select').value).toBe('birth');
    expect(container.querySelector('.plan-line')).toBeNull();
    fireEvent.input(find(container, 'input[type="date"]'), { target: { value: '2027-03-20' } });
    press(/^Add to the plan$/);
    expect(find(line('birth'), '.date-panel').textContent).toBe('March 20, 2027 to June 18, 2027');
  });

  it('takes a vague day as a guess, says so, and asks nothing that the words tell', () => {
    const { container, say } = open();
    say('baby due feb 20 and moving to california in march');
    const events = () =>
      [...container.querySelectorAll('.plan-events li > span')].map(({ textContent }) => textContent.trim());
    expect(events()).toEqual([
      'Birth of a child, February 20, 2027',
      'Move to a new address (PCS too), about March 1, 2027',
    ]);
    expect(find(container, '[role="status"]').textContent).toBe('A guess from your words. Check the day.');
    expect(find(container, '[data-heard]').textContent).toContain('moving to California');
    expect(container.textContent).not.toContain('Where are you moving to?');
  });

  it('asks nothing of the place that its own example names', async () => {
    await profileSetting.update(() => ({}));
    const { container, say } = open();
    const example = find<HTMLInputElement>(container, 'input[type="text"]').placeholder;
    say(example);
    expect(container.querySelector('.plan-line')).not.toBeNull();
    expect(container.textContent).not.toContain('Where are you moving to?');
  });

  it('keeps the words, and what they say next takes the place of what they said', () => {
    const { container, say } = open();
    say('PCS June 10 to Germany');
    expect(find<HTMLInputElement>(container, 'input[type="text"]').value).toBe('PCS June 10 to Germany');
    say('PCS June 12 to Ohio');
    expect(
      [...container.querySelectorAll('.plan-events li > span')].map(({ textContent }) => textContent.trim()),
    ).toEqual(['Move to a new address (PCS too), June 12, 2027']);
    expect(find(container, '[data-heard]').textContent).toBe('From your words: moving to Ohio');
  });

  it('says so where the words name no event, and keeps the day', () => {
    const { container, say } = open();
    say('June 10');
    expect(find(container, '[role="status"]').textContent).toContain('We found no event');
    expect(find<HTMLInputElement>(container, 'input[type="date"]').value).toBe('2027-06-10');
  });

  it('begins with the event that the address names, and with no other word of it', () => {
    expect(find<HTMLSelectElement>(open('?event=retire').container, 'select').value).toBe('retire');
    expect(find<HTMLSelectElement>(open('?event=<b>').container, 'select').value).toBe('');
  });

  it('takes the day from the address too, where it is one', () => {
    const day = (query: string) => find<HTMLInputElement>(open(query).container, 'input[type="date"]').value;
    expect(day('?event=retire&day=2027-05-31')).toBe('2027-05-31');
    expect(day('?event=retire&day=soon')).toBe('');
  });

  it('is for the household where the event is, and names whom a line is for', async () => {
    await peopleSetting.update(() => ({
      a: { kin: 'daughter', name: 'Emma', state: 'OH', region: 'east' },
      b: { kin: 'mother', status: 'tfl' },
    }));
    const { container, say } = open();
    say('PCS June 10 from Fort Hood to Germany');
    await vi.waitFor(() => expect(container.querySelector('.plan-for')).not.toBeNull());
    const box = (id: string) => find<HTMLInputElement>(container, `.plan-for [data-person="${id}"]`);
    const named = () => [...container.querySelectorAll('.plan-people')].map(({ textContent }) => textContent);
    expect([box('me').checked, box('a').checked, box('b').checked]).toEqual([true, true, true]);
    expect(named()).toContain('For: Mother');
    fireEvent.click(box('b'));
    expect(named()).not.toContain('For: Mother');
  });

  it('is for one person where the event is about one', async () => {
    await peopleSetting.update(() => ({ b: { kin: 'mother', region: 'east' } }));
    const { container, say } = open();
    say('turns 65 on March 5');
    await vi.waitFor(() => expect(container.querySelector('.plan-for')).not.toBeNull());
    const box = (id: string) => find<HTMLInputElement>(container, `.plan-for [data-person="${id}"]`);
    expect([box('me').checked, box('b').checked]).toEqual([true, false]);
  });

  it('saves its events where deadlines are, by a button only, and takes them out again', async () => {
    const { container, say, press } = open();
    say('divorce final March 1');
    expect(await deadlinesSetting.get()).toEqual([]);
    press(/Save these dates/);
    await vi.waitFor(async () =>
      expect(await deadlinesSetting.get()).toEqual([{ event: 'divorce', day: '2027-03-01' }]),
    );
    await vi.waitFor(() => expect(container.textContent).toContain('(saved)'));
    press(/^Remove$/);
    await vi.waitFor(async () => expect(await deadlinesSetting.get()).toEqual([]));
    press(/Undo/);
    await vi.waitFor(async () => expect(await deadlinesSetting.get()).toHaveLength(1));
  });

  it('shares its ticks with the popup, and keeps a line that is done', async () => {
    await deadlinesSetting.update(() => [{ event: 'divorce', day: '2027-03-01' }]);
    const { container, line } = open();
    await vi.waitFor(() => expect(container.querySelector('[data-line="divorce"]')).not.toBeNull());
    const boxes = () => [...line('divorce').querySelectorAll<HTMLInputElement>('.steps input')];
    fireEvent.click(boxes()[0]!);
    await vi.waitFor(async () => expect((await progressSetting.get())['remove-dependent']).toHaveLength(1));
    await vi.waitFor(() => expect(boxes()[0]!.checked).toBe(true));
    fireEvent.click(boxes()[1]!);
    await vi.waitFor(() => expect(line('divorce').dataset.done).toBe('true'));
    expect((await progressSetting.get())['remove-dependent']).toHaveLength(2);
    expect(await planSetting.get()).toEqual([]);
    fireEvent.click(find(line('divorce'), 'h3').parentElement!.querySelector('input')!);
    await vi.waitFor(async () => expect(await progressSetting.get()).toEqual({}));
    expect(await settingsFile()).not.toContain('plan-done');
  });

  it('asks what would complete it, for this page only', async () => {
    await profileSetting.update(() => ({}));
    const { container, say } = open();
    say('retires May 31');
    const field = find<HTMLSelectElement>(container, '.plan-missing select');
    fireEvent.change(field, { target: { value: 'active-duty' } });
    expect(container.querySelector('[data-task="create-login"]')).not.toBeNull();
    expect(await profileSetting.get()).toEqual({});
  });

  it('opens a task, and prints', () => {
    const { say, press, onTask, onPrint } = open();
    say('divorce final March 1');
    press(/Remove a family member after a divorce \(opens a new tab\)$/);
    expect(onTask).toHaveBeenCalledWith('remove-dependent');
    press(/Print the plan/);
    expect(onPrint).toHaveBeenCalledOnce();
  });

  it('hands every line to the calendar on its last day, and nothing that is over', () => {
    const plan = composePlan(
      [{ event: 'divorce', day: '2027-03-01' }],
      [{ id: 'me', situation: {} }],
      '2027-01-15',
    );
    const entries = calendarOf(plan, '2027-05-15');
    expect(entries.map(({ day }) => day)).toEqual(['2027-05-30', '2027-05-30']);
    const file = calendarFile(
      ...calendarOf(plan, '2027-01-15').map((entry) => ({
        ...entry,
        uid: entry.id,
        stamp: '2027-01-15T00:00:00.000Z',
        remindDaysBefore: [7],
      })),
    );
    expect(file.match(/BEGIN:VEVENT/g)).toHaveLength(plan.lines.length);
    expect(new Set(file.match(/UID:.*/g)).size).toBe(plan.lines.length);
  });

  it.each(['en', 'es'] as const)('has nothing that axe finds: %s', async (language) => {
    const { say, container } = open('', language);
    say('PCS June 10 to Germany, baby born 7/4/2027');
    for (const details of container.querySelectorAll('details')) details.open = true;
    expect(await violations()).toEqual([]);
  });
});
