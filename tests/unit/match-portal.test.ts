import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { portals } from '../../data/all-portals.ts';
import sites from '../../data/sites.ts';
import { matchPortal, portalOf } from '../../model/site/match-portal.ts';

const knownHosts = portals.flatMap((portal) => portal.hosts.map(({ host }) => host));
const officialHosts = new Set([
  ...knownHosts,
  ...sites.filter(({ verdict }) => verdict === 'official').map(({ host }) => host),
]);

/** What is said of an address, without the details. */
const said = (url: string) => {
  const { verdict, portal } = matchPortal(url);
  return { verdict, portal };
};

describe('matchPortal', () => {
  it.each([
    ['https://milconnect.dmdc.osd.mil/milconnect/', 'official', 'milconnect'],
    ['HTTPS://MilConnect.DMDC.osd.mil./milconnect/?a=b#c', 'official', 'milconnect'],
    ['https://tricare-bene.triwest.com/SelfRegistration', 'official', 'triwest'],
    ['https://user@my.mhsgenesis.health.mil/', 'official', 'mhs-genesis'],
    ['https://www.va.gov/', 'official', null],
    ['https://www.express-scripts.com/', 'official', 'express-scripts'],
    ['https://home.army.mil/', 'government', null],
    ['https://milconnect.army.mil/', 'government', null],
    ['https://edwards.tricare.mil/', 'government', null],
    ['https://staging-mobile.health.mil/x', 'government', null],
    ['https://www.dmdc.osd.mil/rsl', 'retired', 'idco'],
    ['https://www.dmdc.osd.mil/', 'government', null],
    ['https://www.tricare-west.com/content/hnfs', 'retired', 'triwest'],
    ['https://tricare.com/how-do-i-sign-in', 'unofficial', null],
    // A whole official host inside another, whatever joins it.
    ['https://milconnect.dmdc.osd.mil.example.com/', 'lookalike', 'milconnect'],
    ['https://milconnect-dmdc-osd-mil.com/', 'lookalike', 'milconnect'],
    ['https://login.tricare-mil.example/', 'lookalike', 'tricare-logins'],
    ['https://www.va.gov.login.com/', 'lookalike', null],
    ['https://milconnect.dmdc.osd.mil@evil.example/', 'lookalike', 'milconnect'],
    ['https://milconnect.dmdc.osd.mil%2Flogin@www.humana.com/', 'lookalike', 'milconnect'],
    // Letters of other alphabets, digits and pairs.
    ['https://trіwest.com/', 'lookalike', 'triwest'],
    ['https://trіcare.mil/', 'lookalike', 'tricare-logins'],
    ['https://tr1west.com/', 'lookalike', 'triwest'],
    ['https://rnilconnect.com/', 'lookalike', 'milconnect'],
    // Slips of the finger.
    ['https://milconect.com/', 'lookalike', 'milconnect'],
    ['https://trciare.com/', 'lookalike', 'tricare-logins'],
    ['https://uccutdp.com/', 'unknown-claims', 'united-concordia'],
    ['https://uccitdp.net/', 'unknown-claims', 'united-concordia'],
    ['https://deesr-mil.com/', 'lookalike', 'milconnect'],
    ['https://trixare.com/', 'unknown-claims', 'tricare-logins'],
    ['https://mailconnects.com/', 'unrelated', null],
    // Names with company.
    ['https://tricare-login.info/', 'lookalike', 'tricare-logins'],
    ['https://mymilconnectportal.net/', 'lookalike', 'milconnect'],
    ['https://mypaydfas.com/', 'lookalike', 'mypay'],
    ['https://myaccess-dmdc.com/', 'lookalike', 'myauth'],
    ['https://deersmilitary.org/', 'lookalike', 'milconnect'],
    ['https://vagov-login.com/', 'unknown-claims', null],
    // Names alone, or where a real portal may have them.
    ['https://milconnect.net/', 'unknown-claims', 'milconnect'],
    ['https://mypay-login.com/', 'unknown-claims', 'mypay'],
    ['https://triwest.ca/', 'unknown-claims', 'triwest'],
    ['https://triwest.com.au/', 'unknown-claims', 'triwest'],
    ['https://triwest-login.okta.com/', 'unknown-claims', 'triwest'],
    ['https://milconnect-dmdc-osd-mil.translate.goog/', 'unknown-claims', 'milconnect'],
    ['https://www-va-gov.proxy.college.edu/', 'unknown-claims', null],
    ['https://tricare.gov.uk/', 'unknown-claims', 'tricare-logins'],
    ['https://humana.military.example.com/', 'unknown-claims', 'humana-military'],
    ['https://milconnect@example.com/', 'unknown-claims', 'milconnect'],
    // Companies' own domains, and words of their own.
    ['https://new.triwest.com/', 'unrelated', null],
    ['https://careers.humana.com/', 'unrelated', null],
    ['https://www.caresource.com/oh/plans/medicaid', 'unrelated', null],
    ['https://pediatricare.com/', 'unrelated', null],
    ['https://itconnect.uw.edu/', 'unrelated', null],
    ['https://mypay.adp.com/', 'unrelated', null],
    ['https://example.com/milconnect.dmdc.osd.mil/', 'unrelated', null],
    ['ftp://milconnect.dmdc.osd.mil/', 'unrelated', null],
    ['javascript:alert(1)', 'unrelated', null],
    ['chrome://extensions', 'unrelated', null],
    ['milconnect.dmdc.osd.mil', 'unrelated', null],
    ['', 'unrelated', null],
    ['https://xn--a/', 'unrelated', null],
    ['https://%zz@example.com/', 'unrelated', null],
  ])('%s is %s (%s)', (url, verdict, portal) => {
    expect(said(url)).toEqual({ verdict, portal });
  });

  it.each([
    ['https://milconnect.dmdc.osd.mil/', true],
    ['https://milconnect.dmdc.osd.mil:443/', true],
    ['http://milconnect.dmdc.osd.mil/', false],
    ['http://milconnect.dmdc.osd.mil:8080/', false],
    ['https://milconnect.dmdc.osd.mil:8443/', false],
  ])('%s is protected: %s, and only then a portal for tips', (url, isProtected) => {
    expect(matchPortal(url)).toMatchObject({ verdict: 'official', isProtected });
    expect(portalOf(url)).toBe(isProtected ? 'milconnect' : null);
  });

  it.each([
    ['https://infocenter.humana-military.com/provider/service/x', true],
    ['https://infocenter.humana-military.com/Government', true],
    ['https://infocenter.humana-military.com/providers', false],
    ['https://www.humanamilitary.com/beneficiary/', false],
  ])('%s is an entrance for providers: %s', (url, forProviders) => {
    expect(matchPortal(url)).toMatchObject({ verdict: 'official', portal: 'humana-military', forProviders });
  });

  it.each([
    ['https://milconnect.dmdc.osd.mil.evil.example/', 'milconnect.dmdc.osd.mil'],
    ['https://www.login.tricare-mil.evil.example/', 'tricare-mil'],
    ['https://trіwest.com/', 'xn--trwest-qvf'],
    ['https://my.tricare-login.com/', 'tricare-login'],
    ['https://tricare.mil@evil.example/', 'tricare.mil'],
  ])('marks in %s the part %s', (url, forged) => {
    expect(matchPortal(url)).toMatchObject({ verdict: 'lookalike', forged });
  });

  // "military" is no slip of the finger for "militaryrx", nor "mauth" for "myauth": too much is missing.
  it.each(['https://www.military.com/', 'https://military.net/', 'https://mauth.com/', 'https://auth.com/'])(
    'accuses no ordinary word that is shorter than a name: %s',
    (url) => expect(matchPortal(url).verdict).not.toBe('lookalike'),
  );

  it('judges the collected addresses right', () => {
    const lines = readFileSync('tests/eval/urls.jsonl', 'utf8').trim().split('\n');
    const cases = lines.map(
      (line) => JSON.parse(line) as { url: string; verdict: string; portal: string | null },
    );
    const wrong = cases.filter(({ url, verdict, portal }) => {
      const match = matchPortal(url);
      return (
        match.verdict !== verdict || (verdict === 'official' && portal !== null && match.portal !== portal)
      );
    });
    expect(wrong.map(({ url }) => url)).toEqual([]);
  });

  it('knows every host of the data', () => {
    for (const portal of portals) {
      for (const { host, pathPrefix } of portal.hosts) {
        expect(said(`https://${host}${pathPrefix ?? '/'}`)).toEqual({
          verdict: 'official',
          portal: portal.id,
        });
      }
    }
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl({ withFragments: true })), (text) => {
        matchPortal(text);
      }),
    );
  });

  it('calls no host official that is not on the list, however near it comes', () => {
    fc.assert(
      fc.property(nearHost(), (host) => {
        const url = URL.parse(`https://${host}/`);
        fc.pre(url !== null && !officialHosts.has(url.hostname.replace(/\.$/, '')));
        expect(matchPortal(`https://${host}/`).verdict).not.toBe('official');
      }),
      { numRuns: 3000 },
    );
  });

  it('warns of every known host that is used as the start of another', () => {
    fc.assert(
      fc.property(fc.constantFrom(...knownHosts), fc.domain(), (host, domain) => {
        fc.pre(!/\.(mil|gov)$/.test(domain));
        expect(['lookalike', 'unknown-claims']).toContain(matchPortal(`https://${host}.${domain}/`).verdict);
      }),
    );
  });
});

/** Hosts made from a known one by one of the tricks that imitators use. */
function nearHost(): fc.Arbitrary<string> {
  const known = fc.constantFrom(...knownHosts);
  const letter = fc.constantFrom(
    ...'abcdefghijklmnopqrstuvwxyz0123456789-.',
    'а',
    'е',
    'о',
    'і',
    'ӏ',
    'ο',
    'é',
  );
  const at = fc.nat(40);
  return fc.oneof(
    fc
      .tuple(known, at, letter)
      .map(([host, i, x]) => host.slice(0, i % host.length) + x + host.slice((i % host.length) + 1)),
    fc
      .tuple(known, at, letter)
      .map(([host, i, x]) => host.slice(0, i % host.length) + x + host.slice(i % host.length)),
    fc
      .tuple(known, at)
      .map(([host, i]) => host.slice(0, i % host.length) + host.slice((i % host.length) + 1)),
    fc.tuple(known, fc.domain()).map(([host, domain]) => `${host}.${domain}`),
    fc.tuple(known, fc.domain()).map(([host, domain]) => `${domain}.${host}`),
    fc.tuple(known, fc.domain()).map(([host, domain]) => `${host.replaceAll('.', '-')}.${domain}`),
    known.map((host) => host.replace(/\.[a-z]+$/, '.com.co')),
  );
}
