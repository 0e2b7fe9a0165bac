/** Names and words of the data, as the eye reads them, ready to be looked up. */
import { BRANDS, type Brand, MILITARY_WORDS, PLAIN_WORDS, SIGN_IN_WORDS } from '../../data/brands.ts';
import { officialHosts } from './known.ts';
import { seen } from './letters.ts';

export interface Name {
  /** As it is written, and as the eye reads it. */
  word: string;
  seen: string;
  use: Brand['use'];
  /** The portal that bears the name, or null for another official site. */
  portal: string | null;
  /** The official host that bears the name, where it is no portal's. */
  site: string | null;
}

/** What kind of word stands beside a name; the first is the strongest. */
export const COMPANY = ['military', 'sign-in', 'plain', 'none'] as const;
export type Company = (typeof COMPANY)[number];

const bare = (host: string) => host.replace(/^www\./, '');
const joined = (host: string) => host.replace(/[.-]/g, '');

const brands: Name[] = BRANDS.map((brand) => ({ ...brand, seen: seen(brand.word), site: null }));

/** Short names of the government, such as "vagov", which need company. */
const governmentNames: Name[] = officialHosts()
  .filter(({ host, portal }) => portal === null && /^[^.]+\.(mil|gov)$/.test(bare(host)))
  .map(({ host }) => nameOf(bare(host), null, host, 'weak'));

/** Longest first, so that `tricare4u` is not read as `tricare`. */
export const NAMES: readonly Name[] = [...brands, ...governmentNames].sort(
  (a, b) => b.seen.length - a.seen.length,
);

/** Whole official hosts, dots and hyphens left out, with and without "www". */
export const WHOLE_HOSTS: ReadonlyMap<string, Name> = new Map(
  officialHosts()
    .flatMap(({ host, portal }) => [host, bare(host)].map((form) => nameOf(form, portal, host, 'own')))
    .map((name) => [name.seen, name]),
);

export const OWN_NAMES: ReadonlyMap<string, Name> = new Map(
  brands.filter(({ use }) => use === 'own').map((name) => [name.seen, name]),
);

const WORDS: ReadonlyMap<string, Company> = new Map(
  (
    [
      ['plain', PLAIN_WORDS],
      ['sign-in', SIGN_IN_WORDS],
      ['military', MILITARY_WORDS],
    ] as const
  ).flatMap(([kind, words]) => words.map((word) => [seen(word), kind] as const)),
);

export const MAX_WORD = Math.max(...[...WORDS.keys()].map(({ length }) => length));

export const kindOfWord = (word: string): Company | null => WORDS.get(word) ?? null;

function nameOf(form: string, portal: string | null, host: string, use: Brand['use']): Name {
  return { word: joined(form), seen: seen(joined(form)), use, portal, site: portal === null ? host : null };
}
