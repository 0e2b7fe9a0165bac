import { fireEvent } from '@testing-library/preact';
import decodeQr from 'jsqr';
import { describe, expect, it, vi } from 'vitest';
import { Call } from '../../components/call/Call.tsx';
import { CallPage, type CallPageProps } from '../../components/call/CallPage.tsx';
import { QrCode } from '../../components/call/QrCode.tsx';
import { findPortal, portals } from '../../data/all-portals.ts';
import { findTask } from '../../data/all-tasks.ts';
import { allDesks, dialed } from '../../model/answer/call.ts';
import { callsSetting } from '../../storage/calls.ts';
import { deadlinesSetting } from '../../storage/deadlines.ts';
import { peopleSetting } from '../../storage/people.ts';
import { profileSetting } from '../../storage/profile.ts';
import { settingsFile } from '../../storage/settings-file.ts';
import { violations } from '../kit/axe.ts';
import { find, show } from '../kit/setup.tsx';

/** What a camera reads: the squares of the drawing as pixels, read by another library. */
function readByCamera(svg: Element): string | undefined {
  const SCALE = 4;
  const size = Number(svg.getAttribute('viewBox')?.split(' ')[2]) * SCALE;
  const pixels = new Uint8ClampedArray(size * size * 4).fill(255);
  for (const [, x, y] of find(svg, 'path')
    .getAttribute('d')!
    .matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
    for (let dy = 0; dy < SCALE; dy++) {
      for (let dx = 0; dx < SCALE; dx++) {
        const at = 4 * ((Number(y) * SCALE + dy) * size + Number(x) * SCALE + dx);
        pixels.fill(0, at, at + 3);
      }
    }
  }
  // The package is CommonJS, which comes as an object here and there.
  const decode = (decodeQr as unknown as { default?: typeof decodeQr }).default ?? decodeQr;
  return decode(pixels, size, size)?.data;
}

function open(query: string, changes: Partial<CallPageProps> = {}) {
  const onPrint = vi.fn<() => void>();
  const { container } = show(<CallPage query={query} keeps onPrint={onPrint} {...changes} />);
  const field = (label: string) =>
    find<HTMLInputElement>(
      container,
      `[id="${[...container.querySelectorAll('label')].find((each) => each.textContent === label)?.htmlFor}"]`,
    );
  const write = (label: string, value: string) => fireEvent.input(field(label), { target: { value } });
  return { container, field, write, onPrint };
}

describe('a QR code', () => {
  it.each(allDesks(portals).map(({ phone }) => [phone.number]))('dials %s', (number) => {
    const { container } = show(<QrCode text={dialed(number)} label="code" />);
    expect(readByCamera(find(container, 'svg'))).toBe(dialed(number));
  });

  it('opens the address of each portal', () => {
    for (const { links } of portals) {
      if (!links.home) continue;
      const { container } = show(<QrCode text={links.home.url} label="code" />);
      expect(readByCamera(find(container, 'svg'))).toBe(links.home.url);
    }
  });

  it('keeps an edge of four white modules, which readers need', () => {
    const { container } = show(<QrCode text="tel:988" label="code" />);
    const places = [
      ...find(container, 'path')
        .getAttribute('d')!
        .matchAll(/M(\d+) (\d+)/g),
    ];
    expect(Math.min(...places.flatMap(([, x, y]) => [Number(x), Number(y)]))).toBe(4);
  });
});

describe('the page of a call', () => {
  it('has number, code, what to have, say and ask for the task', () => {
    const { container } = open('?phone=triwest&task=check-referral');
    expect(find(container, 'h1').textContent).toBe('Call: Check a referral');
    expect(find(container, '.headline b').textContent).toBe('888-874-9378');
    expect(readByCamera(find(container, '.dial .qr'))).toBe('tel:+18888749378');
    expect(find(container, 'blockquote').textContent).toMatch(
      /^“My doctor sent a referral .* who has to send it\.”$/,
    );
    for (const have of findTask('check-referral')!.have) expect(container.textContent).toContain(have);
    expect(container.textContent).toContain('a reference number for this call?');
  });

  it('says in general what it is about where a task has no words of its own, or there is none', () => {
    expect(find(open('?phone=triwest&task=change-pcm').container, 'blockquote').textContent).toContain(
      'I am calling about this: Change your primary care manager (PCM).',
    );
    expect(find(open('?phone=triwest').container, 'blockquote').textContent).toContain(
      'I would like your help',
    );
  });

  it('tells whether somebody answers now', () => {
    const hours = { week: 'Mon-Fri 08:00-18:00', zone: 'America/New_York' } as const;
    const portal = findPortal('triwest')!;
    const phone = { ...portal.phones[0]!, hours };
    const at = (moment: string) =>
      show(<Call desk={{ phone, portal }} task={null} say={undefined} now={new Date(moment)} />).container
        .textContent;
    expect(at('2026-11-30T15:00:00Z')).toContain('Usually open now');
    expect(at('2026-11-29T15:00:00Z')).toContain('Usually closed now');
  });

  it('lists every number where the address names none that is known, what is urgent first', () => {
    const { container } = open('?phone=<script>');
    expect(find(container, 'h1').textContent).toBe('Phone numbers');
    const rows = [...container.querySelectorAll<HTMLElement>('.desks [data-phone]')];
    expect(rows.map(({ dataset }) => dataset.phone).toSorted()).toEqual(
      allDesks(portals)
        .map(({ phone }) => phone.id)
        .toSorted(),
    );
    const urgent = [...find(container, '[data-part="urgent"]').querySelectorAll('li')];
    expect(urgent.map(({ textContent }) => textContent?.slice(0, 3))).toEqual(['911', '988', 'MHS']);
    expect(find(container, '.desks [data-phone] a').getAttribute('href')).toMatch(
      /^\/call\.html\?phone=[a-z-]+$/,
    );
    expect(container.querySelector('.note-form')).toBeNull();
    expect(container.textContent).toContain('Tell us your state');
  });

  it('lists the numbers of the household before all others, with whose they are', async () => {
    await profileSetting.update(() => ({ region: 'west', status: 'active-duty-family', plan: 'prime' }));
    await peopleSetting.update(() => ({ a: { kin: 'daughter', name: 'Emma', region: 'east', state: 'VA' } }));
    const { container } = open('?');
    await vi.waitFor(() => find(container, '[data-part="own"] [data-phone="humana-military"]'));
    expect(find(container, '[data-part="own"] [data-phone="triwest"]').textContent).not.toContain('For:');
    expect(find(container, '[data-phone="humana-military"]').textContent).toContain('For: Emma');
    expect(find(container, '[data-group="dental-vision"] [data-phone="dental-overseas"]')).not.toBeNull();
  });

  it('keeps notes only when asked to, shows them, and lets go of them', async () => {
    const { container, write } = open('?phone=triwest&task=check-referral');
    write('Who answered', 'Ann');
    write('Reference number', 'R-12');
    write('What was promised', 'A call by Friday');
    expect(await callsSetting.get()).toEqual([]);
    fireEvent.submit(find(container, '.note-form'));
    await vi.waitFor(() => expect(container.querySelector('.notes tbody tr')).not.toBeNull());
    expect(await callsSetting.get()).toMatchObject([
      {
        phone: 'triwest',
        task: 'check-referral',
        name: 'Ann',
        reference: 'R-12',
        promised: 'A call by Friday',
      },
    ]);
    expect(find(container, '.notes tbody').textContent).toMatch(
      /888-874-9378 Check a referral\s*AnnR-12A call/,
    );
    fireEvent.click(find(container, '.notes button'));
    await vi.waitFor(() => expect(container.querySelector('.notes')).toBeNull());
    expect(await callsSetting.get()).toEqual([]);
    fireEvent.click(find(container, '[data-action="undo"]'));
    await vi.waitFor(async () => expect(await callsSetting.get()).toMatchObject([{ name: 'Ann' }]));
  });

  it('keeps nothing in a private window', async () => {
    const { container, write } = open('?phone=triwest', { keeps: false });
    write('Who answered', 'Ann');
    fireEvent.submit(find(container, '.note-form'));
    expect(container.querySelector('.note-form button')).toBeNull();
    expect(container.textContent).toContain('Nothing is kept in a private window.');
    expect(await callsSetting.get()).toEqual([]);
  });

  it('says so where the browser could not keep a note', async () => {
    vi.spyOn(callsSetting, 'update').mockRejectedValueOnce(new Error('full'));
    const { container, write } = open('?phone=triwest');
    write('Who answered', 'Ann');
    fireEvent.submit(find(container, '.note-form'));
    await vi.waitFor(() => expect(container.textContent).toContain('could not save the change'));
  });

  it('keeps notes out of the settings file', async () => {
    await callsSetting.update(() => [
      { day: '2026-11-30', phone: 'triwest', name: 'Ann', reference: 'R-12', promised: '' },
    ]);
    await deadlinesSetting.update(() => [{ event: 'birth', day: '2026-11-01' }]);
    const file = await settingsFile();
    expect(file).toContain('birth');
    expect(file).not.toContain('R-12');
  });

  it('counts the last day of an appeal from the date on the decision', () => {
    const { container, write } = open('?phone=triwest&task=appeal-decision');
    expect(container.querySelector('.date-panel')).toBeNull();
    write('Date on the decision', '2020-01-31');
    expect(find(container, '.date-panel').textContent).toContain('April 30, 2020');
    expect(find(container, '.date-panel').textContent).toContain('The last day has passed');
    write('Date on the decision', '2999-01-01');
    expect(container.querySelector('.date-panel')).toBeNull();
  });

  it('prints', () => {
    const { container, onPrint } = open('?phone=triwest');
    fireEvent.click(
      [...container.querySelectorAll('button')].find((each) => /Print/.test(each.textContent))!,
    );
    expect(onPrint).toHaveBeenCalledOnce();
  });

  it.each(['?phone=triwest&task=check-referral', '?'])('has nothing that axe finds: %s', async (query) => {
    await callsSetting.update(() => [
      { day: '2026-11-30', phone: 'triwest', name: 'Ann', reference: 'R-12', promised: '' },
    ]);
    const { container } = open(query);
    await vi.waitFor(() => expect(container.querySelector('.notes')).not.toBeNull());
    for (const details of container.querySelectorAll('details')) details.open = true;
    expect(await violations()).toEqual([]);
  });
});
