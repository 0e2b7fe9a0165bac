import { fireEvent } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Real } from '../../components/real/Real.tsx';
import type { Language } from '../../data/vocabulary.ts';
import { violations } from '../kit/axe.ts';
import { find, show } from '../kit/setup.tsx';

function check(text: string, language: Language = 'en') {
  const { container } = show(<Real language={language} />, language);
  fireEvent.input(find(container, 'textarea'), { target: { value: text } });
  fireEvent.submit(find(container, 'form'));
  const findings = [...container.querySelectorAll('.finding')].map((each) => ({
    whose: (each as HTMLElement).dataset.whose,
    mood: (each as HTMLElement).dataset.mood,
    says: each.querySelector('h2')?.textContent?.trim(),
    text: each.textContent ?? '',
  }));
  return { container, findings };
}

const SCAM =
  'WPS: Your TRICARE coverage will expire due to nonpayment. Call 888-763-0248 or pay at hxxps://tricare-pay[.]com';

describe('"Is this real?"', () => {
  it.each([
    [
      '877-363-1303',
      'Express Scripts: this is its own number (Express Scripts for TRICARE), as of November 23, 2026.',
    ],
    ['202-555-0142', 'This guide does not know this number.'],
    ['https://milconnect.dmdc.osd.mil/', 'milConnect: this is its own address.'],
    ['noreply@express-scripts.com', 'Express Scripts: this sender writes from its own domain.'],
    ['https://example.com', 'This guide does not know this address.'],
    ['trіwest.com', 'This imitates TriWest. Do not open it.'],
    ['https://www.tricare-west.com', /: this address is out of use\.$/],
    ['988', /^This guide knows this number: /],
  ])('%s', (text, says) => {
    const [finding] = check(text).findings;
    expect(finding?.says).toEqual(typeof says === 'string' ? says : expect.stringMatching(says));
  });

  it('puts the real address and number beside what imitates or is almost a number', () => {
    const [imitation] = check('https://milconnect.dmdc.osd.mil@evil.example.com/').findings;
    expect(imitation).toMatchObject({ whose: 'imitation', mood: 'alarm' });
    expect(imitation?.text).toContain('opens: evil.example.com');
    expect(imitation?.text).toContain('The real one: milConnect');
    expect(imitation?.text).toContain('800-538-9552');
    const [near] = check('877-363-1330').findings;
    expect(near?.text).toContain('It is almost the number of Express Scripts, but not quite.');
    expect(near?.text).toContain('877-363-1303');
  });

  it('names a known fraud with its warning, reasons for care, and the real one of whom it speaks', () => {
    const { container, findings } = check(SCAM);
    expect(findings.map(({ whose, mood }) => [whose, mood])).toEqual([
      ['imitation', 'alarm'],
      ['unknown', 'alarm'],
    ]);
    expect(findings[1]?.says).toBe('Known from a scam. Do not answer or call.');
    expect(findings[1]?.text).toMatch(
      /A public warning describes this: A text in the name of WPS .*Osan.*2024/,
    );
    expect(container.textContent).toContain('TRICARE never texts or calls to ask for money');
    expect(container.textContent).toContain('866-773-0404');
  });

  it.each([
    ['a man called from 800-444-5445 and asked for my SSN', 'TRICARE never texts or calls to ask for that'],
    ['TriWest 888-874-9378 wants me to read them the code they texted', 'a password, a PIN or a code'],
    ['Text from tricare.mil: send your credit card number', 'TRICARE never texts or calls to ask for money'],
    ['give me your password', 'a password, a PIN or a code'],
  ])('warns in red of what is asked for, above everything, whatever the number: %s', (text, reason) => {
    const { container } = check(text);
    const asks = find(container, '.asks');
    expect(asks.dataset.mood).toBe('alarm');
    expect(asks.textContent).toContain(reason);
    expect(asks.textContent).toContain('Hang up');
    expect(find(container, '[data-mood]')).toBe(asks);
    expect(container.querySelector('[data-mood="real"]')).toBeNull();
    expect(find(container, 'form [role="status"]').textContent).toBe('Careful: read the red warning below.');
  });

  it('warns in Spanish too', () => {
    const { container } = check('me llamó un hombre del 800-444-5445 y me pidió mi seguro social', 'es');
    expect(find(container, '.asks').textContent).toContain('Cuelgue o borre el mensaje');
    expect(find(container, '.asks h2').textContent).toContain('No responda, no pague');
  });

  it('gives a calm sign to a real address only, and only where nothing speaks against it', () => {
    expect(check('https://milconnect.dmdc.osd.mil/').findings[0]?.mood).toBe('real');
    expect(check('http://milconnect.dmdc.osd.mil/').findings[0]?.mood).toBe('calm');
    expect(check('877-363-1303').findings[0]?.mood).toBe('calm');
    expect(check('noreply@express-scripts.com').findings[0]?.mood).toBe('calm');
    const { container } = check('https://milconnect.dmdc.osd.mil/');
    expect(find(container, 'form [role="status"]').textContent).toBe(
      'Checked. Below is what this guide knows of it.',
    );
  });

  it('never says that anything is safe, whatever it knows', () => {
    for (const text of ['877-363-1303', 'https://milconnect.dmdc.osd.mil/', 'a@dfas.mil', SCAM]) {
      const { container } = check(text);
      expect(container.textContent).not.toMatch(/\bsafe\b|\bgenuine\b|\btrust/i);
      expect(container.textContent).toContain('can be forged');
    }
  });

  it('tells what to do for a person who answered, with numbers that the data has', () => {
    const { container } = check('');
    const told = find(container, '.answered').textContent;
    expect(told).toContain('Equifax 888-298-0045, Experian 888-397-3742, TransUnion 800-680-7289');
    expect(told).toContain('Report to the DHA inspector general');
  });

  it('says so where there is nothing to look up', () => {
    const { container } = check('Hello, are you there?');
    expect(container.textContent).toContain('no address, sender or phone number in it');
  });

  it('gives the text to nobody: no storage, no form filler', () => {
    const set = vi.spyOn(fakeBrowser.storage.local, 'set');
    const { container } = check(SCAM);
    const box = find<HTMLTextAreaElement>(container, 'textarea');
    expect(box.getAttribute('autocomplete')).toBe('off');
    expect(box.name).toBe('');
    expect(set).not.toHaveBeenCalled();
    fireEvent.click(find(container, 'form .chip'));
    expect(box.value).toBe('');
    expect(container.querySelector('.finding')).toBeNull();
  });

  it('speaks Spanish', () => {
    const { container, findings } = check('Llame al 877-363-1303. ÚLTIMO AVISO', 'es');
    expect(findings[0]?.says).toMatch(
      /^Express Scripts: este es su propio número .* 23 de noviembre de 2026\.$/,
    );
    expect(container.textContent).toContain('Señales de alerta');
  });

  it.each(['en', 'es'] as const)('has nothing that axe finds, in %s', async (language) => {
    check(`${SCAM} 877-363-1303 a@gmail.com`, language);
    expect(await violations()).toEqual([]);
  });
});
