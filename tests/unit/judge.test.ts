import frauds from 'virtual:data/frauds';
import data from 'virtual:data/pages';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { desksOf, nearDesk } from '../../model/site/desks.ts';
import { judgeMessage } from '../../model/site/judge.ts';

const desks = desksOf(data.portals, data.topics);
const judged = (text: string) => judgeMessage(text, { ...frauds, desks });
const one = (text: string) => {
  const [{ whose, portal, remarks, fraud } = { whose: null, portal: null, remarks: [], fraud: null }] =
    judged(text).items;
  return [whose, portal, ...remarks, ...(fraud ? [`fraud ${fraud}`] : [])].filter(Boolean).join(' ');
};

describe('whose it is', () => {
  it.each([
    // Numbers, in the spellings of people.
    ['877-363-1303', 'desk express-scripts'],
    ['+1 (877) 363 1303 ext. 4', 'desk express-scripts'],
    ['1-888-TRIWEST', 'desk triwest'],
    ['+44 20 8762 8384', 'desk international-sos'],
    ['988', 'desk'],
    ['877-363-1330', 'unknown express-scripts near-number'],
    ['877-363-1304', 'unknown express-scripts near-number'],
    ['202-555-0142', 'unknown'],
    ['69525', 'unknown'],
    ['888-763-0248', 'unknown fraud tricare-for-life-text'],
    // Addresses.
    ['https://milconnect.dmdc.osd.mil/milconnect/', 'official milconnect'],
    ['http://milconnect.dmdc.osd.mil/', 'official milconnect not-protected'],
    ['https://infocenter.humana-military.com/provider/service', 'official humana-military for-providers'],
    ['https://home.army.mil/', 'government'],
    ['https://www.tricare-west.com/', 'retired triwest'],
    ['https://tricare.com', 'unofficial'],
    ['https://apps.express-scripts.com/x', 'company express-scripts'],
    ['https://milconnect.dmdc.osd.mil.example.com', 'imitation milconnect'],
    ['trіwest.com', 'imitation triwest'],
    ['https://milconnect.dmdc.osd.mil@evil.example.com/', 'imitation milconnect user-name'],
    ['https://triwest.okta.com', 'claims triwest'],
    ['https://mhsgenesis-login.info', 'imitation mhs-genesis fraud fake-genesis-portal'],
    ['https://bit.ly/3xYz', 'unknown short-link'],
    ['http://192.168.12.7/tricare', 'unknown no-name'],
    ['https://example.com/', 'unknown'],
    // Senders.
    ['noreply@express-scripts.com', 'official express-scripts'],
    ['noreply@mail.express-scripts.com', 'company express-scripts'],
    ['dfas-mypay@dfas.mil', 'government'],
    ['TriWest <help@gmail.com>', 'claims triwest calls-itself free-mail'],
    ['tricare.benefits@gmail.com', 'claims tricare-logins calls-itself free-mail'],
    ['help@triwest-login.com', 'imitation triwest'],
    ['tricare.health@west.alerts.com', 'claims tricare-logins calls-itself fraud tricare-west-email'],
    ['Bob <bob@example.com>', 'unknown'],
  ])('%s: %s', (text, expected) => {
    expect(one(text)).toBe(expected);
  });

  it('is said of each part of a message', () => {
    const {
      items,
      named,
      marks,
      frauds: known,
    } = judged(
      'WPS: Your TRICARE coverage will expire due to nonpayment. Call 888-763-0248 immediately or pay at hxxps://tricare-pay[.]com',
    );
    expect(items.map(({ found, whose }) => `${found.written} ${whose}`)).toEqual([
      'https://tricare-pay.com imitation',
      '888-763-0248 unknown',
    ]);
    expect(named).toContain('wps-tfl');
    expect(known).toEqual(['tricare-for-life-text']);
    expect(marks).toEqual(expect.arrayContaining(['asks-payment', 'haste']));
  });

  it('finds words that call for care in Spanish too, with accents and capitals', () => {
    expect(judged('ÚLTIMO AVISO: compre una Tarjeta de Regalo').marks).toEqual(['odd-payment', 'haste']);
    expect(judged('They asked me for my social and my PIN').marks).toEqual([
      'asks-personal-data',
      'asks-secret',
    ]);
    expect(judged('quiere que le dé el código de mi celular').marks).toEqual(['asks-secret']);
    expect(judged('We will never ask for your password. Your code is 123456, do not share it').marks).toEqual(
      [],
    );
    expect(judged('Your order has shipped. Thank you.').marks).toEqual([]);
  });

  it('knows every number of the data, as it stands there and in its digits', () => {
    for (const { phone, digits, portal } of desks) {
      expect(judged(phone.number).items, phone.number).toMatchObject([{ whose: 'desk', portal }]);
      if (digits.length === 10) expect(judged(`Call 1${digits}.`).items).toMatchObject([{ whose: 'desk' }]);
    }
    expect(desks.length).toBeGreaterThan(25);
  });

  it('says of no number of one desk that it is near to another', () => {
    expect(nearDesk(desks, '2025550142')).toBeNull();
    expect(desks.map(({ digits }) => judged(digits).items[0]?.whose)).not.toContain('unknown');
  });

  it('never throws and never vouches for a host or number that no list has', () => {
    const piece = fc.constantFrom(
      ...[
        'triwest',
        'tricare',
        '.com',
        '.mil',
        '-',
        '@',
        ' ',
        '877-363-',
        '1303',
        '1304',
        'https://',
        '/',
        '\n',
        '<',
        '>',
      ],
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 40 }).map((parts) => parts.join('')),
        (text) => {
          for (const { found, whose, desk } of judged(text).items) {
            if (whose === 'desk') expect(desk?.digits).toBe('digits' in found ? found.digits : '');
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('takes a long message in a moment', () => {
    const text = 'TriWest says: pay now at triwest-pay.com or call 888-763-0248. '.repeat(330);
    judged(text);
    const start = performance.now();
    judged(text);
    expect(performance.now() - start).toBeLessThan(500);
  });
});
