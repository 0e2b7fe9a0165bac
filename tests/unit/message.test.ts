import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_TEXT, undisguised } from '../../model/site/disguises.ts';
import { type Found, MAX_FOUND, readMessage } from '../../model/site/message.ts';
import { digitsOf } from '../../model/site/phone-numbers.ts';

/** What was found, in short: the host of an address, a sender, the digits of a number. */
function short(found: Found): string {
  switch (found.kind) {
    case 'address':
      return URL.parse(found.url)?.host ?? found.url;
    case 'mail':
      return found.name ? `${found.name} <${found.written}>` : found.written;
    default:
      return found.digits;
  }
}
const foundIn = (text: string) => readMessage(text).map(short);

describe('addresses in a message', () => {
  it.each([
    ['https://tricare.mil/west', ['tricare.mil']],
    ['Go to tricare.mil/west.', ['tricare.mil']],
    ['See (www.tricare.mil), then call.', ['www.tricare.mil']],
    ['“https://milconnect.dmdc.osd.mil/milconnect/”', ['milconnect.dmdc.osd.mil']],
    ['TRICARE.MIL', ['tricare.mil']],
    ['Please pay at tricare-pay.com now', ['tricare-pay.com']],
    ['hxxps://tricare-login[.]com/verify', ['tricare-login.com']],
    ['hXXp[:]//tricare-login(.)com', ['tricare-login.com']],
    ['http: // tricare-login.com', ['tricare-login.com']],
    ['http:\\\\tricare-login.com\\mil', ['tricare-login.com']],
    ['tricare-login dot com', ['tricare-login.com']],
    ['tricare-login [dot] com / tricare-login (punto) net', ['tricare-login.com', 'tricare-login.net']],
    ['milconnect . dmdc . osd . mil', ['milconnect.dmdc.osd.mil']],
    ['MILCONNECT . DMDC . OSD . MIL', ['milconnect.dmdc.osd.mil']],
    ['https://example.com/a . Then call', ['example.com']],
    ['milconnect punto dmdc punto osd punto mil', ['milconnect.dmdc.osd.mil']],
    ['tri\u200Bwest\u00AD.com', ['triwest.com']],
    ['ｔｒｉｗｅｓｔ．ｃｏｍ', ['triwest.com']],
    ['triwest。com', ['triwest.com']],
    ['https://triwest.com\u202E', ['triwest.com']],
    // Split over lines.
    ['https://\nmilconnect.dmdc.osd.mil/', ['milconnect.dmdc.osd.mil']],
    ['https://tricare-\nlogin.com/verify', ['tricare-login.com']],
    ['https://tricare\n-login.com/verify', ['tricare-login.com']],
    ['https://milconnect.dmdc.osd.\nmil/milconnect', ['milconnect.dmdc.osd.mil']],
    ['https://a.example.com/?id=\r\n12&x', ['a.example.com']],
    ['Go to https://tricare.mil.\nThen sign in.', ['tricare.mil']],
    ['Go to https://tricare.mil/west/ . Real', ['tricare.mil']],
    ['Go to https://tricare.mil/west/\nThen sign in.', ['tricare.mil']],
    ['https://tricare.mil\nhttps://triwest.com', ['tricare.mil', 'triwest.com']],
    // Look-alike letters stay what they are: the browser spells them.
    ['https://trіwest.com', ['xn--trwest-qvf.com']],
    ['trіwest.com', ['xn--trwest-qvf.com']],
    ['https://xn--trwest-qvf.com/', ['xn--trwest-qvf.com']],
    // What reads as the host is a name.
    ['https://milconnect.dmdc.osd.mil@evil.example.com/', ['evil.example.com']],
    ['https://milconnect.dmdc.osd.mil:443@evil.example.com/', ['evil.example.com']],
    ['milconnect.dmdc.osd.mil@evil.example.com/login', ['evil.example.com']],
    ['https://evil.example.com\\@milconnect.dmdc.osd.mil', ['evil.example.com']],
    // Handed on.
    ['https://tricare.mil/go?to=https%3A%2F%2Fevil.example.com%2Fa&x=1', ['tricare.mil', 'evil.example.com']],
    ['https://tricare.mil/?u=https%253A%252F%252Fevil.example.com', ['tricare.mil', 'evil.example.com']],
    [
      'https://nam12.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.triwest.com%2F&data=05',
      ['nam12.safelinks.protection.outlook.com', 'www.triwest.com'],
    ],
    [
      'https://urldefense.com/v3/__https://www.tricare.mil/west__;!!AbC',
      ['urldefense.com', 'www.tricare.mil'],
    ],
    // Written as one, leading to another.
    ['[https://tricare.mil](https://evil.example.com/x)', ['tricare.mil', 'evil.example.com']],
    ['<a href="https://evil.example.com">tricare.mil</a>', ['evil.example.com', 'tricare.mil']],
    ['http://192.168.12.7/tricare', ['192.168.12.7']],
    ['http://3232238599/', ['192.168.12.7']],
    // No addresses.
    ['Open at 8 a.m. to 4 p.m. Mon.-Fri., e.g. today', []],
    ['Send DD Form 2642.pdf by Jan. 5.It is due', []],
    ['Version 2.0.1, $1.50, 12.5', []],
    ['the dot on the map', []],
    ['', []],
  ])('%j', (text, expected) => {
    expect(foundIn(text)).toEqual(expected);
  });

  it('ends an address where a sentence ends', () => {
    expect(readMessage('https://example.com/a . Then call')[0]).toMatchObject({
      url: 'https://example.com/a',
    });
  });

  it('tells which address holds another', () => {
    const [outer, inner] = readMessage('https://bit.ly/?u=https://evil.example.com/a');
    expect(outer).toMatchObject({ inside: null });
    expect(inner).toMatchObject({ url: 'https://evil.example.com/a', inside: outer?.written });
  });
});

describe('senders in a message', () => {
  it.each([
    ['noreply@triwest.com', ['noreply@triwest.com']],
    ['From: TriWest <help@evil.example.com>', ['TriWest <help@evil.example.com>']],
    ['"TRICARE, Benefits" <a@gmail.com>', ['Benefits <a@gmail.com>']],
    ['mailto:help@triwest.com?subject=x', ['help@triwest.com']],
    ['help [at] triwest [dot] com', ['help@triwest.com']],
    ['help arroba triwest punto com', ['help@triwest.com']],
    ['Call at triwest.com', ['triwest.com']],
    ['HELP@TriWest.COM, help@triwest.com', ['HELP@TriWest.COM']],
  ])('%j', (text, expected) => {
    expect(foundIn(text)).toEqual(expected);
  });
});

describe('numbers in a message', () => {
  it.each([
    ['877-363-1303', '8773631303'],
    ['(877) 363-1303', '8773631303'],
    ['877.363.1303', '8773631303'],
    ['877 363 1303', '8773631303'],
    ['8773631303', '8773631303'],
    ['1-877-363-1303', '8773631303'],
    ['+1 (877) 363‑1303', '8773631303'],
    ['+18773631303', '8773631303'],
    ['1/877/363/1303', '8773631303'],
    ['tel:+1-877-363-1303', '8773631303'],
    ['877-363-1303 ext. 12', '8773631303'],
    ['877-363-1303x4', '8773631303'],
    ['Llame al 877–363–1303.', '8773631303'],
    ['8OO-444-5445', '8004445445'],
    ['8 7 7 - 363 - 1303', null],
    ['8️⃣7️⃣7️⃣-363-1303', '8773631303'],
    ['1-888-TRIWEST', '8888749378'],
    ['888-TRIWEST', '8888749378'],
    ['1-800-TRICARE', '8008742273'],
    ['1-877-tricare', '8778742273'],
    ['1.888.TRI.WEST', '8888749378'],
    ['888-EXPERIAN', '8883973742'],
    ['+44 20 8762 8384', '442087628384'],
    ['011-44-20-8762-8384', '442087628384'],
    ['+65-6339-2676', '6563392676'],
    ['888-people', null],
    ['SSN 123-45-6789', null],
    ['$800 444 5445', null],
    ['1234567890123456', null],
    ['loo-lOl-OlOl', null],
  ])('%j: %s', (text, expected) => {
    expect(foundIn(text)).toEqual(expected === null ? [] : [expected]);
  });

  it.each([
    ['12345', ['12345']],
    ['From 69525: your order', ['69525']],
    ['Reply to 262966', ['262966']],
    ['Your code is 123456', []],
    ['Falls Church, VA 22042', []],
    ['988', ['988']],
    ['Responda al 69525', ['69525']],
  ])('short ones: %j', (text, expected) => {
    expect(foundIn(text)).toEqual(expected);
  });

  it('are those of the data, however the data writes them', () => {
    expect(['+1-215-942-8393', '800-538-9552', '+44-20-8762-8384'].map(digitsOf)).toEqual([
      '2159428393',
      '8005389552',
      '442087628384',
    ]);
  });
});

describe('any text at all', () => {
  const nasty = fc.constantFrom(
    ...'http|s://|.|@|[.]| dot |-|\n|%3A|%2F|//|1|877|com|mil|\u200B'.split('|'),
    ...['і', '\\', '<', '>', '(', '+', 'url=', 'TRIWEST', ' ', '=', '%', 'https://', '\uD800', '😀'],
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.array(nasty, { maxLength: 120 }).map((parts) => parts.join('')),
  );

  it('never throws, and finds no more than somebody would read', () => {
    fc.assert(
      fc.property(text, (message) => {
        expect(readMessage(message).length).toBeLessThanOrEqual(MAX_FOUND);
      }),
      { numRuns: 2000 },
    );
  });

  it('finds again what it found', () => {
    fc.assert(
      fc.property(text, (message) => {
        for (const found of readMessage(message)) {
          if (found.kind === 'address' && URL.canParse(found.url)) {
            expect(foundIn(found.url), found.url).toContain(short(found));
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    'a',
    'a.',
    'a@',
    '1',
    '1-',
    ' ',
    '\n',
    'http://',
    'www.a-\n',
    '(',
    'a-',
    'https://a?u=',
    '877-',
    'from ',
    '%25',
    'mailto:',
    '[.]',
    ' dot ',
    'A1',
    '<',
  ])('takes as long as the text is long: %j again and again', (piece) => {
    const time = (length: number) => {
      const message = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
      const start = performance.now();
      readMessage(message);
      return performance.now() - start;
    };
    time(MAX_TEXT);
    // Quadratic time would be seconds here.
    expect(Math.min(time(MAX_TEXT), time(MAX_TEXT))).toBeLessThan(250);
  });

  it('is cut where it is longer than any message', () => {
    expect(undisguised('a'.repeat(MAX_TEXT + 5))).toHaveLength(MAX_TEXT);
  });
});
