/** Tens of thousands of imitated addresses, the same ones each time. */
import { portals } from '../../data/all-portals.ts';
import { COMPANY_DOMAINS } from '../../data/brands.ts';
import sites from '../../data/sites.ts';

export interface Imitation {
  url: string;
  technique: string;
  /** Clearly an imitation, so the check must warn of it. */
  clear: boolean;
}

/** Names as people know them, independent of the check's own list. */
const LONG_NAMES =
  'milconnect tricare triwest humanamilitary mhsgenesis expressscripts unitedconcordia uccitdp benefeds tricareoverseas tricare4u dslogon idcardoffice hopkinsusfhp'.split(
    ' ',
  );
/** Names too short or too common to be known by themselves once a letter is wrong. */
const SHORT_NAMES = 'mypay myauth myaccess deers dfas dmdc'.split(' ');
const BESIDE = 'login signin account portal verify secure pay mil gov dod dmdc dfas army'.split(' ');
const ENDINGS = ['com', 'net', 'org.uk', 'info', 'co', 'xyz', 'ru', 'com.br'];
const STRANGERS = ['evil.com', 'account-check.org', 'pages.example.net', 'site.co.uk', 'web.app'];

const KEYS: Readonly<Record<string, string>> = Object.fromEntries(
  ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'].flatMap((row) =>
    [...row].map((key, i) => [key, `${row[i - 1] ?? ''}${row[i + 1] ?? ''}`]),
  ),
);
const ALPHABETS: readonly Readonly<Record<string, string>>[] = [
  { a: 'а', c: 'с', e: 'е', i: 'і', o: 'о', p: 'р', s: 'ѕ', x: 'х', y: 'у', u: 'ц', h: 'һ', m: 'м', t: 'т' },
  { a: 'α', o: 'ο', i: 'ι', e: 'ε', u: 'υ', t: 'τ', p: 'ρ', y: 'γ', n: 'η' },
  { a: 'á', e: 'ë', i: 'ï', o: 'ö', u: 'ü', c: 'ç', n: 'ñ', s: 'ş', l: 'ł', t: 'ŧ' },
  { o: '0', l: '1', i: '1', e: '3', s: '5', m: 'rn', w: 'vv', d: 'cl' },
];

const spots = (name: string) => [...name].map((_, i) => i);
const replaced = (name: string, i: number, by: string, length = 1) =>
  name.slice(0, i) + by + name.slice(i + length);

/** Every way to misspell one name. */
const SLIPS: Readonly<Record<string, (name: string) => string[]>> = {
  omission: (name) => spots(name).map((i) => replaced(name, i, '')),
  repetition: (name) => spots(name).map((i) => replaced(name, i, name[i]! + name[i]!)),
  transposition: (name) =>
    spots(name)
      .slice(1)
      .map((i) => replaced(name, i - 1, name[i]! + name[i - 1]!, 2)),
  'neighboring key': (name) =>
    spots(name).flatMap((i) => [...(KEYS[name[i]!] ?? '')].map((key) => replaced(name, i, key))),
  vowel: (name) =>
    spots(name)
      .filter((i) => 'aeiou'.includes(name[i]!))
      .flatMap((i) => [...'aeiou'].map((vowel) => replaced(name, i, vowel))),
  'bit flip': (name) =>
    spots(name).flatMap((i) =>
      [1, 2, 4, 8, 16].map((bit) => replaced(name, i, String.fromCharCode(name.charCodeAt(i) ^ bit))),
    ),
  homograph: (name) =>
    ALPHABETS.flatMap((letters) => [
      ...spots(name).map((i) => replaced(name, i, letters[name[i]!] ?? name[i]!)),
      [...name].map((letter) => letters[letter] ?? letter).join(''),
    ]),
  hyphen: (name) =>
    spots(name)
      .slice(1)
      .map((i) => replaced(name, i, '-', 0)),
};
/** Slips after which a short name can still be told from other words. */
const KEEPING = ['repetition', 'transposition', 'hyphen'];

const officialHosts = [
  ...portals.flatMap(({ hosts }) => hosts.map(({ host }) => host)),
  ...sites.filter(({ verdict }) => verdict === 'official').map(({ host }) => host),
];

const knownHosts = new Set([...officialHosts, ...sites.map(({ host }) => host)]);

/** All imitations, without addresses that are real. */
export function imitations(): Imitation[] {
  const made = [...LONG_NAMES, ...SHORT_NAMES].flatMap((name) => [...misspelt(name), ...combined(name)]);
  const all = [...made, ...wholeHosts(), ...userNames()];
  // Companies own their names under other endings too.
  return all.filter(({ url }) => {
    const host = URL.parse(url)?.hostname;
    return host && !knownHosts.has(host) && !COMPANY_DOMAINS.includes(host);
  });
}

function misspelt(name: string): Imitation[] {
  const long = LONG_NAMES.includes(name);
  return Object.entries(SLIPS).flatMap(([technique, slip]) =>
    [...new Set(slip(name))]
      .filter((typed) => typed !== name && /^[\p{L}\d-]+$/u.test(typed))
      .flatMap((typed) => {
        const clear = long || (name.length > 4 && KEEPING.includes(technique));
        const alone = ENDINGS.slice(0, 3).map((ending) => ({ url: `https://${typed}.${ending}/`, clear }));
        const beside = [`${typed}-login.com`, `secure-${typed}.net`, `${typed}-mil.org`].map((host) => ({
          url: `https://${host}/`,
          clear,
        }));
        return [...alone, ...beside].map((entry) => ({ ...entry, technique }));
      }),
  );
}

function combined(name: string): Imitation[] {
  const words = BESIDE.flatMap((word) => [
    `${name}${word}`,
    `${name}-${word}`,
    `${word}${name}`,
    `${word}-${name}`,
  ]);
  const hosts = [name, ...words].flatMap((label) => ENDINGS.map((ending) => `${label}.${ending}`));
  const below = LONG_NAMES.includes(name)
    ? STRANGERS.flatMap((stranger) => [`${name}.${stranger}`, `www.${name}.login.${stranger}`])
    : STRANGERS.flatMap((stranger) => [`${name}-login.${stranger}`, `${name}.mil.${stranger}`]);
  return [
    ...hosts.map((host) => ({ url: `https://${host}/`, technique: 'words and endings', clear: true })),
    ...below.map((host) => ({ url: `https://${host}/`, technique: 'label of a stranger', clear: true })),
  ];
}

function wholeHosts(): Imitation[] {
  return officialHosts.flatMap((host) => {
    const forms = [host, host.replaceAll('.', '-'), `login.${host}`, `${host}-login`, `secure-${host}`];
    const inside = forms.flatMap((form) => STRANGERS.map((stranger) => `${form}.${stranger}`));
    const proxies = ['translate.goog', 'mcas.ms', 'proxy.college.edu', 'okta.com'].map(
      (proxy) => `${host.replaceAll('.', '-')}.${proxy}`,
    );
    return [
      ...inside.map((form) => ({ url: `https://${form}/`, technique: 'whole host', clear: true })),
      ...proxies.map((form) => ({ url: `https://${form}/`, technique: 'proxy', clear: true })),
    ];
  });
}

function userNames(): Imitation[] {
  return officialHosts.flatMap((host) =>
    STRANGERS.flatMap((stranger) =>
      [`${host}@${stranger}`, `${host}:443@${stranger}`, `${host}%2Flogin%3F@${stranger}`].map((form) => ({
        url: `https://${form}/`,
        technique: 'user name',
        clear: true,
      })),
    ),
  );
}
