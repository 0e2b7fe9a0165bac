/**
 * Imitated addresses by techniques that tests/kit/imitations.ts does not make. They are those of the lists of
 * known generators (dnstwist, URLCrazy, ail-typo-squatting), with words that real campaigns used.
 */
import sites from '../../data/sites.ts';
import type { Imitation } from './imitations.ts';

/** Distinctive names, and the names of sign-in systems that are also common words. */
const DISTINCTIVE = 'milconnect triwest humanamilitary mhsgenesis tricare uccitdp benefeds tricare4u'.split(
  ' ',
);
const SYSTEMS = 'mypay myaccess myauth deers'.split(' ');
const LURES =
  'benefits claims enroll renew update support help center online pharmacy refund billing idcard sso auth mfa reset unlock dental health military veterans'.split(
    ' ',
  );
const MILITARY = 'mil dod dfas dmdc dha army navy airforce usaf usmc osd gov us'.split(' ');
const TLDS = 'cm co om org net info biz us app site online support health care click top icu'.split(' ');
const HOSTS =
  'milconnect.dmdc.osd.mil mypay.dfas.mil my.mhsgenesis.health.mil myaccess.dmdc.osd.mil tricare-bene.triwest.com www.uccitdp.com'.split(
    ' ',
  );
const STRANGER = 'account-service.net';

const SOUNDS: readonly [RegExp, string][] = [
  [/i/, 'y'],
  [/ee/, 'ea'],
  [/c(?=o)/, 'k'],
  [/care/, 'kare'],
  [/west/, 'wesst'],
  [/ph/, 'f'],
];
const NUMBERS: readonly [RegExp, string][] = [
  [/4u/, 'foryou'],
  [/o/, '0'],
  [/4/, 'four'],
];

/** Without the addresses that are known by name: a former portal was called like a lure. */
const made = (technique: string, hosts: readonly string[]): Imitation[] =>
  [...new Set(hosts)]
    .filter((host) => !sites.some((site) => site.host === host))
    .map((host) => ({ url: `https://${host}/`, technique, clear: true }));

/** All of them. Every one claims to be a portal, so each must be warned of, or at least be named. */
export function listedImitations(): Imitation[] {
  const names = [...DISTINCTIVE, ...SYSTEMS];
  const beside = (words: readonly string[], some: readonly string[]) =>
    some.flatMap((name) =>
      words.flatMap((word) => [`${name}-${word}.com`, `${name}${word}.com`, `${word}-${name}.net`]),
    );
  return [
    ...made(
      'other ending',
      DISTINCTIVE.flatMap((name) => TLDS.map((tld) => `${name}.${tld}`)),
    ),
    ...made('lure beside', beside(LURES, DISTINCTIVE)),
    ...made('lure beside a system', beside(LURES, SYSTEMS)),
    ...made('military word beside', beside(MILITARY, names)),
    ...made(
      'missing dot after www',
      names.map((name) => `www${name}.com`),
    ),
    ...made(
      'www and hyphen',
      names.map((name) => `www-${name}.com`),
    ),
    ...made(
      'ending in the name',
      names.flatMap((name) => [`${name}com.com`, `${name}-com.net`, `${name}mil.com`]),
    ),
    ...made(
      'letter added',
      DISTINCTIVE.flatMap((name) => [...'asx1'].map((letter) => `${name}${letter}.com`)),
    ),
    ...made(
      'plural',
      DISTINCTIVE.map((name) => `${name}s.com`),
    ),
    ...made(
      'split by a dot',
      DISTINCTIVE.flatMap((name) => [3, 4, 5].map((at) => `${name.slice(0, at)}.${name.slice(at)}.com`)),
    ),
    ...made('sound alike', replaced(SOUNDS)),
    ...made('number for a word', replaced(NUMBERS)),
    ...made(
      'host without its dots',
      HOSTS.flatMap((host) => [`${host.replaceAll('.', '')}.com`, `${host.replace('.', '')}.${STRANGER}`]),
    ),
    ...made(
      'host below a stranger',
      HOSTS.flatMap((host) => [
        `${host}.${STRANGER}`,
        `${host}-login.${STRANGER}`,
        `secure.${host}.${STRANGER}`,
      ]),
    ),
    ...made(
      'free host',
      names.flatMap((name) =>
        ['web.app', 'pages.dev', 'github.io', 'weebly.com', 'wixsite.com'].map(
          (end) => `${name}-login.${end}`,
        ),
      ),
    ),
  ];
}

function replaced(pairs: readonly [RegExp, string][]): string[] {
  return DISTINCTIVE.flatMap((name) =>
    pairs.flatMap(([from, to]) =>
      from.test(name) ? [`${name.replace(from, to)}.com`, `${name.replace(from, to)}-login.com`] : [],
    ),
  );
}
