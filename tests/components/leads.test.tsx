import { fireEvent } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { Popup } from '../../components/popup/Popup.tsx';
import { PagesContext } from '../../components/popup/pages.ts';
import lifeEvents from '../../data/life-events.ts';
import type { Profile } from '../../model/answer/situation.ts';
import { dueInOrder, type SavedDeadline } from '../../model/time/deadlines.ts';
import type { Change } from '../../storage/store.ts';
import { TODAY } from '../kit/fixtures.ts';
import { find, show } from '../kit/setup.tsx';

const FAMILY: Profile = { region: 'west', status: 'active-duty-family', plan: 'prime' };

/** The answer to a task, or to words; `saved` outlives it, as storage does. */
function answer(
  task: string,
  {
    profile = FAMILY,
    today = TODAY,
    saved = [] as SavedDeadline[],
    words = '',
    onOpen = (_: string) => {},
  } = {},
) {
  const deadlines = dueInOrder(saved, lifeEvents, profile.region, today);
  const onDeadlines = vi.fn((change: Change<SavedDeadline[]>) => {
    saved.splice(0, saved.length, ...change(saved));
  });
  const page = show(
    <PagesContext.Provider value={{ deadlines, onDeadlines, print: () => {} }}>
      <Popup
        address={null}
        profile={profile}
        today={today}
        language="en"
        {...(words ? { question: words } : { task })}
        onOpen={onOpen}
        onPage={() => {}}
        onProfile={async () => {}}
      />
    </PagesContext.Provider>,
  );
  return { ...page, saved };
}

const typeDay = (container: Element, day: string) =>
  fireEvent.input(find(container, 'input[type="date"]'), { target: { value: day } });

describe('an answer that a date decides', () => {
  it('says how long there is, then the last day and the days left', () => {
    const { container } = answer('add-newborn');
    expect(find(container, '.headline').textContent).toBe('within 90 days');
    expect(find(container, '.date-panel [role="status"]').textContent).toBe('within 90 days after the birth');
    typeDay(container, '2026-11-20');
    expect(find(container, '.headline').textContent).toBe('by February 18, 2027');
    expect(find(container, '.days-left').textContent).toBe('87 days left.');
    expect(container.querySelector('[data-action="calendar"]')).not.toBeNull();
  });

  it('keeps what the time is for beside a day that could be taken for something else', () => {
    const { container } = answer('remove-dependent');
    const panel = () => find(container, '.date-panel [role="status"]').textContent;
    expect(find(container, 'main').dataset.lead).toBe('visit');
    expect(panel()).toBe('within 90 days after the divorce, to change plans');
    typeDay(container, '2026-11-20');
    expect(panel()).toBe('by February 18, 2027 to change plans · 87 days left.');
  });

  it('has no day for Medicare, whose own comes before the month of 65', () => {
    const { container } = answer('', { words: 'turning 65 in march' });
    expect(find(container, 'main').dataset.task).toBe('turn-65');
    expect(container.querySelector('.date-panel')).toBeNull();
    expect(find(container, '.leg .phone').dataset.phone).toBe('800-772-1213');
  });

  it.each(['report-fraud', 'check-coverage', 'turn-65'])('gives no nurse for %s', (task) => {
    const { container } = answer(task);
    expect(find(container, 'main').dataset.portal).toBe('tricare-logins');
    expect(container.textContent).not.toContain('800-874-2273');
  });

  it.each([
    ['japan okinawa er visit had to pay cash how do i get money back', '+65-6339-2676'],
    ['mexico cancun er visit had to pay cash how do i get money back', '+1-215-942-8393'],
    ['germany ramstein er visit had to pay cash how do i get money back', '+44-20-8762-8384'],
  ])('gives the number of the area and three years: %s', (words, number) => {
    const { container } = answer('', { words });
    expect(find(container, 'main').dataset.task).toBe('file-claim');
    expect(find(container, '.leg .phone').dataset.phone).toBe(number);
    expect(find(container, '.date-panel').dataset.event).toBe('file-claim-abroad');
  });

  it('gives the nurse where a nurse is asked for', () => {
    const { container } = answer('urgent-care-nurse-line');
    expect(container.textContent).toContain('800-874-2273');
  });

  it('gives longer overseas', () => {
    const { container } = answer('add-newborn', { profile: { ...FAMILY, region: 'overseas' } });
    expect(find(container, '.headline').textContent).toBe('within 120 days');
  });

  it('keeps the day and shows it the next time, one day for each event', () => {
    const { container, saved, unmount } = answer('add-newborn');
    typeDay(container, '2026-11-20');
    typeDay(container, '2026-11-21');
    expect(saved).toEqual([{ event: 'birth', day: '2026-11-21' }]);
    unmount();
    const again = answer('add-newborn', { saved });
    expect(find(again.container, '.headline').textContent).toBe('by February 19, 2027');
    fireEvent.click(find(again.container, '[data-action="forget"]'));
    expect(saved).toEqual([]);
  });

  it('takes the day from the words, and keeps it only when told to', () => {
    const words = 'my baby was born November 12';
    const { container, saved, unmount } = answer('', { words });
    expect(find(container, 'main').dataset.task).toBe('add-newborn');
    expect(find<HTMLInputElement>(container, 'input[type="date"]').value).toBe('2026-11-12');
    expect(find(container, '.headline').textContent).toBe('by February 10, 2027');
    expect(find(container, '.date-told').textContent).toBe(' From your words.');
    expect(saved).toEqual([]);
    fireEvent.click(find(container, '[data-action="keep"]'));
    expect(saved).toEqual([{ event: 'birth', day: '2026-11-12' }]);
    expect(container.querySelector('.date-told')).toBeNull();
    unmount();
    const again = answer('', { words, saved });
    expect(again.container.querySelector('[data-action="keep"]')).toBeNull();
  });

  it('says that a day from vague words is a guess, and offers no calendar for it', () => {
    const { container, saved } = answer('', { words: 'I retired in March' });
    expect(find(container, 'main').dataset.task).toBe('retire-from-service');
    expect(find(container, '.headline').textContent).toBe('by about May 30, 2026');
    expect(find(container, '.date-told').textContent).toBe(' A guess from your words. Check the day.');
    expect(container.querySelector('[data-action="calendar"]')).toBeNull();
    typeDay(container, '2026-10-31');
    expect(find(container, '.headline').textContent).toBe('by January 29, 2027');
    expect(saved).toEqual([{ event: 'retire', day: '2026-10-31' }]);
  });

  it('leaves a kept day where the words are vague about the same one', () => {
    const saved = [{ event: 'birth', day: '2026-10-20' }];
    const { container } = answer('', { words: 'baby born 5 weeks ago', saved });
    expect(find<HTMLInputElement>(container, 'input[type="date"]').value).toBe('2026-10-20');
    expect(container.querySelector('.date-told')).toBeNull();
  });

  it('chooses among events the one that the words name', () => {
    const { container, saved } = answer('', { words: 'change plan because I got married November 1' });
    expect(find(container, 'main').dataset.task).toBe('change-plan-life-event');
    expect(find(container, '.date-panel').dataset).toMatchObject({ event: 'marriage', last: '2027-01-30' });
    expect(saved).toEqual([]);
  });

  it('ignores a year that is still being typed', () => {
    const { container, saved } = answer('add-newborn');
    typeDay(container, '0002-11-20');
    expect(saved).toEqual([]);
  });

  it('names the last day of Open Season, and between seasons the next first day', () => {
    const headline = (today: string) =>
      find(answer('change-plan-open-season', { today }).container, '.date-panel').textContent;
    expect(headline('2026-11-23')).toContain('Open Season ends December 14, 2026 21 days left.');
    expect(headline('2027-03-01')).toContain('Open Season begins next November 8, 2027');
  });

  it('names the season of dental and vision at FSAFEDS, whose own site it is not', () => {
    const { container } = show(
      <Popup
        address={null}
        profile={{}}
        today={TODAY}
        language="en"
        question="FSAFEDS"
        onOpen={() => {}}
        onPage={() => {}}
        onProfile={async () => {}}
      />,
    );
    expect(find(container, '[data-season="fedvip"]').dataset.last).toBe('2026-12-14');
  });
});

describe('an answer that is a call', () => {
  it('begins with the number and what to say; the site is a second way', () => {
    const { container } = answer('find-phone');
    expect(find(container, '.call .headline').textContent).toBe('888-874-9378');
    expect(find(container, '.say').textContent).toMatch(/^Say: “I have a question/);
    expect(find(container, '.then summary').textContent).toBe('Online: TriWest');
    expect(container.querySelector('button.primary')).toBeNull();
  });

  it('leads to the page of this call, with its own job, from the number in sight and the others', () => {
    const onOpen = vi.fn<(url: string) => void>();
    const call = answer('find-phone', { onOpen });
    fireEvent.click(find(call.container, '.call [data-action="call-help"]'));
    expect(onOpen).toHaveBeenLastCalledWith('/call.html?phone=triwest&task=find-phone');
    call.unmount();
    const other = answer('check-referral', { onOpen });
    fireEvent.click(find(other.container, '[data-size="line"] [data-action="call-help"]'));
    expect(onOpen).toHaveBeenLastCalledWith('/call.html?phone=triwest&task=check-referral');
  });

  it('copies the number, and says so', async () => {
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const { container, findByText } = answer('find-phone');
    fireEvent.click(find(container, '.call [data-action="copy-number"]'));
    await findByText('Copied.');
    expect(writeText).toHaveBeenCalledExactlyOnceWith('888-874-9378');
  });

  it('shows all numbers where each area has its own', () => {
    const { container } = answer('find-phone', { profile: { ...FAMILY, region: 'overseas' } });
    expect(container.querySelectorAll('.call .phone')).toHaveLength(4);
    expect(container.querySelector('.headline')).toBeNull();
    expect(find(container, '.call .phone .desk').textContent).toBe('Eurasia-Africa');
    expect(find(container, '.call').textContent?.match(/day and night/g)).toHaveLength(1);
  });
});

describe('an answer that is a visit', () => {
  it('says where to find an office and what to bring, and nothing of a sign-in', () => {
    const { container } = answer('replace-id-card');
    expect(find(container, 'button.primary').textContent).toContain('Find an ID card office');
    expect(container.querySelector('section.have li')).not.toBeNull();
    expect(container.querySelector('.signing-in')).toBeNull();
  });
});

describe('an emergency', () => {
  it('is two numbers, with nothing to tick and no portal', () => {
    const { container } = answer('emergency');
    const numbers = [...container.querySelectorAll('.urgent-phones a')];
    expect(numbers.map(({ textContent }) => textContent)).toEqual(['911', '988']);
    expect(find(container, 'h1').nextElementSibling?.className).toBe('urgent-phones');
    expect(container.querySelector('input, .leg, .primary')).toBeNull();
  });
});

it('gives the name of an event a line of its own where it would be cut beside its date', () => {
  const classOf = (words: string) =>
    find(answer('leave-service', { words }).container, '.event-day select').className;
  expect(classOf('how long does tamp last if i get off orders january 15')).toBe('long');
  const { container } = answer('add-newborn', { words: 'my baby was born yesterday' });
  expect(find(container, '.event-day select').className).toBe('');
});
