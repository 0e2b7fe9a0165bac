import { fireEvent } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { AnswerScreen } from '../../components/popup/AnswerScreen.tsx';
import { viewOfTask } from '../../components/popup/views.ts';
import type { PagePortal, PageTask } from '../../data/shipped.ts';
import type { Profile } from '../../model/answer/situation.ts';
import { portal, TODAY, task } from '../kit/fixtures.ts';
import { showPart } from '../kit/popup-part.tsx';
import { find } from '../kit/setup.tsx';

const stand = vi.hoisted(() => ({ portals: [] as PagePortal[], tasks: [] as PageTask[] }));
vi.mock('../../data/all-portals.ts', () => ({
  findPortal: (id: string) => stand.portals.find((portal) => portal.id === id),
  portals: [],
}));
vi.mock('../../data/all-tasks.ts', () => ({
  findTask: (id: string) => stand.tasks.find((task) => task.id === id),
  tasks: [],
}));
// By the names that the stand-ins have for them.
vi.mock('../../data/sources.ts', () => {
  const official = (title: string, date: string) => ({
    kind: 'official',
    title,
    date,
    url: 'https://a.example/',
  });
  return {
    sources: {
      'dvids-tricare-logins-2025-07': official('TRICARE logins, know which portals to use', 'about 2025-07'),
      year: official('Phone list', '2017'),
      day: official('Newborns', '2025-07-08'),
      undated: official('SOES', 'undated'),
      before: official('Home Delivery', 'before 2026'),
      later: official('Crisis line', '2022 or later'),
      'our-inference': { kind: 'inference', title: 'Our own inference from other facts' },
    },
  };
});
// The index of real phrases has no part in these tests.
vi.mock('../../model/words/understand.ts', () => ({ understand: vi.fn(), suggest: vi.fn() }));

const other = task({ id: 'other-task', title: 'Another thing' });
const createLogin = task({ id: 'create-login' });

beforeEach(() => {
  stand.portals = [
    portal({
      links: { ...portal().links, register: { ...portal().links.pay!, url: 'https://harbor.example/new' } },
      notHere: [
        {
          text: 'That other thing',
          task: 'other-task',
        },
        {
          text: 'This very thing',
          task: 'test-task',
        },
      ],
      phones: [{ id: 'harbor', number: '555-0100', label: 'Harbor desk', sources: ['triwest-registration'] }],
    }),
    portal({ id: 'milconnect', name: 'Beacon', signIn: [], checked: '2026-11-01' }),
    portal({ id: 'usfhp', name: 'Family plan', links: {}, signIn: [] }),
  ];
  stand.tasks = [other, createLogin];
});

function showAnswer(profile: Profile = { region: 'west' }, changes: Partial<PageTask> = {}, today = TODAY) {
  const handlers = {
    onAnswer: vi.fn(),
    onAgain: vi.fn(),
  };
  const asked = task(changes);
  stand.tasks.push(asked);
  const others = {
    onPick: vi.fn(),
    onPerson: vi.fn(),
    onForget: vi.fn(),
  };
  const screen = <AnswerScreen view={viewOfTask(asked.id)} profile={profile} {...handlers} {...others} />;
  const { open: onOpen, showTask: onTask, ...shown } = showPart(screen, 'en', today);
  return { ...shown, ...handlers, onOpen, onTask };
}

describe('an answer', () => {
  it('says what, why and where', () => {
    const { container } = showAnswer();
    expect(find(container, 'h1').textContent).toBe('Do a thing');
    expect(find(container, '.why').textContent).toBe('You are in the West.');
    expect(find(container, 'h2').textContent).toBe('Harbor (TRICARE Test)');
  });

  it('says in one line who runs the plan, where the reason is no other', () => {
    const [, west] = task().routes;
    const { container } = showAnswer({ region: 'west' }, { routes: [{ ...west!, usual: true }] });
    expect(container.querySelector('.why')).toBeNull();
    expect(find(container, '.basis summary').textContent).toBe('Harbor, because you said West. change');
  });

  it('tells the sign-in in one line, the whole on a tap', () => {
    const line = find(showAnswer().container, '.signing-in summary');
    expect(line.textContent).toBe('Harbor account, not your milConnect login');
  });

  it('tells the sign-in of the day, each with its mark', () => {
    const methods = (today: string) =>
      [...showAnswer({ region: 'west' }, {}, today).container.querySelectorAll('.sign-in li')].map((item) =>
        item.textContent?.trim(),
      );
    expect(methods('2026-11-23')).toEqual(['Use a Harbor account.', 'myAuth may work. not confirmed']);
    expect(methods('2026-11-22')).toContain('Old way.');
  });

  it('leads to making a login where one of the department is needed', () => {
    const { getByText, onTask } = showAnswer();
    fireEvent.click(getByText('No login yet?'));
    expect(onTask).toHaveBeenCalledExactlyOnceWith(createLogin, {}, 'self');
  });

  it('numbers the steps over all portals, one card a portal', () => {
    const { container } = showAnswer();
    const lists = [...container.querySelectorAll<HTMLOListElement>('ol.steps')];
    expect(lists.map((list) => [list.getAttribute('start'), list.children.length])).toEqual([
      ['1', 2],
      ['3', 1],
      ['4', 1],
    ]);
    expect(find(container, '.later summary').textContent).toBe('1 more step');
    expect(find(container, '.then summary').textContent).toBe('Then: Beacon');
  });

  it('gives each card one "Open" with its host, and a step its own only for another page', () => {
    const { container, onOpen } = showAnswer();
    const buttons = [...container.querySelectorAll<HTMLButtonElement>('.leg .open button')];
    expect(buttons.map((button) => button.textContent?.trim())).toEqual([
      'Open Harborharbor.example (opens a new tab)',
      'Harbor payments (opens a new tab)',
      'Open Beacon (opens a new tab)',
    ]);
    for (const button of buttons) fireEvent.click(button);
    expect(onOpen.mock.calls.flat()).toEqual([
      'https://harbor.example/',
      'https://harbor.example/new',
      'https://harbor.example/',
    ]);
    expect(find(container, '.leg .open .host').innerHTML).toBe('harbor.example');
  });

  it('opens nothing for steps that need no page', () => {
    const call = { portal: 'triwest', text: 'Call.', link: null };
    const { container } = showAnswer({}, { asks: [], routes: [{ ...task().routes[2]!, steps: [call] }] });
    expect(find(container, '.steps').textContent).toBe('Call.');
    expect(container.querySelector('.open')).toBeNull();
  });

  it('tells how to sign in to a portal once, the later ones on request', () => {
    const text = 'Go.';
    stand.portals.push(portal({ id: 'mypay', name: 'Purse' }));
    const steps = ['triwest', 'mypay', 'triwest'].map((id) => ({ portal: id, text }));
    const { container } = showAnswer({}, { asks: [], routes: [{ ...task().routes[2]!, steps }] });
    const cards = [...container.querySelectorAll('.leg')];
    expect(cards.map((card) => card.querySelectorAll('.sign-in').length)).toEqual([1, 1, 0]);
    expect(find(cards[1]!, '.signing-in summary').textContent).toBe(
      'Purse account, not your milConnect login',
    );
  });

  it('has nothing to open for a portal without an address', () => {
    const { container } = showAnswer({ plan: 'usfhp' });
    expect(find(container, '.leg').dataset.portal).toBe('usfhp');
    expect(container.querySelector('.leg .open')).toBeNull();
  });

  it('shows what to have ready, the mistake, and the notes of the day only', () => {
    const { getByText, queryByText } = showAnswer();
    getByText('Your card');
    getByText('Going elsewhere.');
    getByText('It costs $14 in 2026.');
    expect(queryByText('It costs $15 in 2027.')).toBeNull();
  });

  it('points to other tasks for what is not here, but not to itself', () => {
    const { container, getByText, queryByText, onTask } = showAnswer();
    fireEvent.click(getByText('That other thing'));
    expect(onTask).toHaveBeenCalledExactlyOnceWith(other, {}, 'self');
    expect(queryByText('This very thing')).toBeNull();
    expect(find(container, '.not-here .group-title').textContent).toBe('What is not on Harbor');
  });

  it('offers what would change it, one field a tap', () => {
    const { getByText, onAnswer } = showAnswer();
    fireEvent.click(getByText('I have US Family Health Plan'));
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith('plan', 'usfhp', 'self');
  });

  it('offers at most four differences', () => {
    const status = ['active-duty', 'retiree', 'survivor', 'guard-reserve', 'retiree-family'] as const;
    const [first, ...others] = task().routes;
    if (!first) throw new Error('The fixture has routes');
    const routes = [{ ...first, when: { status: [...status] } }, ...others];
    const { container } = showAnswer({ region: 'west' }, { routes });
    expect(container.querySelectorAll('.unless button')).toHaveLength(4);
  });

  it('says for whom it is, and changes that in place', () => {
    const { container, onAnswer } = showAnswer();
    expect(find(container, '.basis summary').textContent).toBe('For West. change');
    fireEvent.click(find(container, '.basis [data-answer="region:east"]'));
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith('region', 'east', 'self');
  });

  it('gives a telephone number with its hours, once, though two portals share the desk', () => {
    const hours = { week: 'Mon-Fri 08:00-17:00', zone: 'America/New_York' } as const;
    const desk = { id: 'desk', number: '555-0100', label: 'Desk', sources: ['triwest-registration'] };
    stand.portals = [
      portal({ phones: [{ ...desk, hours }] }),
      portal({
        id: 'milconnect',
        phones: [
          { ...desk, hours },
          { ...desk, number: '555-0199' },
        ],
      }),
    ];
    const { container } = showAnswer();
    expect(find(container, '.phone[data-size="line"]').textContent?.replaceAll(/\s/g, ' ')).toMatch(
      /^Desk555-0100CopyMon–Fri 8 AM–5 PM, Eastern Time · Usually/,
    );
    const others = [...container.querySelectorAll<HTMLElement>('.phones .phone')];
    expect(others.map(({ dataset }) => dataset.phone)).toEqual(['555-0199']);
  });

  it('lists phones, and sources with the oldest date of what it shows', () => {
    const { container, getByText } = showAnswer();
    getByText('555-0100');
    expect(find(container, '.sources').textContent).toContain('Sources, compared November 20, 2026');
    expect(find(container, '.sources').textContent).toContain('TRICARE logins, know which portals to use');
  });

  it('says of each source how old it is', () => {
    const sourcesOf = (sources: string[]) => {
      const [route] = task().routes.slice(-1);
      const { container } = showAnswer({ region: 'west' }, { routes: [{ ...route!, sources }] });
      return find(container, '.sources ul').textContent;
    };
    const told = sourcesOf(['year', 'day', 'undated', 'before', 'later', 'our-inference']);
    expect(told).toMatch(/Phone list, page of 2017, https/);
    expect(told).toMatch(/Newborns, July 8, 2025, https/);
    expect(told).toMatch(/SOES, page without a date/);
    expect(told).toMatch(/Home Delivery, page of 2025 or earlier/);
    expect(told).toMatch(/Crisis line, page of 2022 or later/);
    expect(told).toMatch(/Our own inference from other facts(?!,)/);
  });

  it.each([
    ['secondhand', 'from the press or another site'],
    ['unverified', 'not confirmed'],
  ] as const)('marks once what is %s, and says on a tap what it is', (certainty, mark) => {
    const [route] = task().routes.slice(-1);
    const { container } = showAnswer({ region: 'west' }, { routes: [{ ...route!, certainty }] });
    expect(find(container, '.doubt summary').textContent).toBe('Unconfirmed');
    expect(find(container, '.doubt li').textContent).toBe(`Anybody else. ${mark}`);
  });

  it('has no mark where all of it is sure', () => {
    const { container } = showAnswer({ region: 'west' }, { routes: task().routes.slice(-1) });
    expect(container.querySelector('.doubt')).toBeNull();
  });
});
