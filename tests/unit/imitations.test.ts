/** The site check against imitations made in bulk, real hosts that come near, and long addresses. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { matchPortal } from '../../model/site/match-portal.ts';
import { type Imitation, imitations } from '../kit/imitations.ts';
import { listedImitations } from '../kit/imitations-listed.ts';

describe('imitations', () => {
  let judged: (Imitation & { verdict: string })[];
  beforeAll(() => {
    judged = imitations().map((entry) => ({ ...entry, verdict: matchPortal(entry.url).verdict }));
  });

  it('are tens of thousands', () => {
    expect(judged.filter(({ clear }) => clear).length).toBeGreaterThan(20_000);
  });

  it('are never vouched for', () => {
    const vouched = judged.filter(({ verdict }) => ['official', 'government'].includes(verdict));
    expect(vouched.map(({ url }) => url)).toEqual([]);
  });

  it('do not pass without a word: at most 0.5 % of the clear ones', () => {
    const clear = judged.filter((entry) => entry.clear);
    const missed = clear.filter(({ verdict }) => verdict === 'unrelated');
    expect(missed.length / clear.length, missed.map(({ url }) => url).join('\n')).toBeLessThan(0.005);
  });

  it.each(['whole host', 'homograph', 'user name'])('by %s are all accused', (technique) => {
    const made = judged.filter((entry) => entry.technique === technique && entry.clear);
    expect(made.length).toBeGreaterThan(500);
    expect(made.filter(({ verdict }) => verdict !== 'lookalike').map(({ url }) => url)).toEqual([]);
  });
});

describe('imitations by the techniques of known generators', () => {
  const judged = listedImitations().map((entry) => ({ ...entry, verdict: matchPortal(entry.url).verdict }));

  it('never pass without a word, and are never vouched for', () => {
    expect(judged.length).toBeGreaterThan(1_500);
    const spared = judged.filter(({ verdict }) => !['lookalike', 'unknown-claims'].includes(verdict));
    expect(spared.map(({ url, verdict }) => `${verdict} ${url}`)).toEqual([]);
  });

  it.each(['host below a stranger', 'host without its dots'])('by %s are all accused', (technique) => {
    const made = judged.filter((entry) => entry.technique === technique);
    expect(made.length).toBeGreaterThan(10);
    expect(made.filter(({ verdict }) => verdict !== 'lookalike').map(({ url }) => url)).toEqual([]);
  });
});

describe('sites and sign-in pages of companies that may be real', () => {
  it.each([
    'www.usfhp.com',
    'www.usfhp-health.org',
    'usfhp.net',
    'usfhp.hopkinsmedicine.org',
    'www.hopkinsusfhp.org',
    'www.martinspoint.org',
    'www.brightonmarine.org',
    'www.pacificmedicalcenters.org',
    'www.svcmcny.org',
    'www.christushealth.org',
    'triwest.okta.com',
    'triwestb2c.b2clogin.com',
    'humanamilitary.custhelp.com',
    'humanamilitary.my.site.com',
    'triwest.qualtrics.com',
    'milconnect-dmdc-osd-mil.translate.goog',
    'tri400.triwestltd.com',
    'itconnect.uw.edu',
  ])('%s is not accused', (host) => {
    expect(matchPortal(`https://${host}/`).verdict).not.toBe('lookalike');
  });
});

describe('real hosts that come near a name', () => {
  const hosts = readFileSync('tests/eval/real-hosts.txt', 'utf8').trim().split('\n');

  it('are not said to claim anything', () => {
    expect(hosts.length).toBeGreaterThan(200);
    const said = hosts.filter((host) => matchPortal(`https://${host}/`).verdict !== 'unrelated');
    expect(said).toEqual([]);
  });
});

describe('long addresses', () => {
  const LONG: [string, (length: number) => string][] = [
    ['labels', (n) => `https://${'a.'.repeat(n / 2)}com/`],
    ['hyphens and words', (n) => `https://${'my-'.repeat(n / 3)}x.com/`],
    ['a user name', (n) => `https://${'tricare-'.repeat(n / 8)}@example.com/`],
    ['a path', (n) => `https://milconnect.dmdc.osd.mil/${'a/'.repeat(n / 2)}`],
    ['a path in a strange place', (n) => `https://example.com/${'milconnect.'.repeat(n / 11)}`],
  ];

  // Eight times as long may take about eight times as long. The limit lies far from that and from the square.
  it.each(LONG)('of %s cost no more than their length', (_, make) => {
    const [short, long] = [50_000, 400_000].map((length) => fastest(make(length)));
    expect(long! / Math.max(short!, 0.1)).toBeLessThan(25);
  });

  it('still deceive by how they begin', () => {
    const host = `milconnect.dmdc.osd.mil.${'a.'.repeat(500)}com`;
    expect(matchPortal(`https://${host}/`).verdict).toBe('lookalike');
  });
});

/** The shortest of several runs, in milliseconds, because other work on the machine only adds time. */
function fastest(url: string): number {
  const times = Array.from({ length: 7 }, () => {
    const start = performance.now();
    matchPortal(url);
    return performance.now() - start;
  });
  return Math.min(...times);
}
