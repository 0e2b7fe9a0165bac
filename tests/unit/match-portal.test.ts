import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { portals } from '../../data/all-portals.ts';
import sites from '../../data/sites.ts';
import { matchPortal } from '../../model/site/match-portal.ts';

const knownHosts = portals.flatMap((portal) => portal.hosts.map(({ host }) => host));
const officialHosts = new Set([
  ...knownHosts,
  ...sites.filter(({ verdict }) => verdict === 'official').map(({ host }) => host),
]);

describe('matchPortal', () => {
  it.each([
    ['https://milconnect.dmdc.osd.mil/milconnect/', 'official', 'milconnect'],
    ['HTTPS://MilConnect.DMDC.osd.mil./milconnect/?a=b#c', 'official', 'milconnect'],
    ['https://tricare-bene.triwest.com/SelfRegistration', 'official', 'triwest'],
    ['https://infocenter.humana-military.com/provider/service/x', 'official', 'humana-military'],
    ['https://user@my.mhsgenesis.health.mil:8443/', 'official', 'mhs-genesis'],
    ['https://www.va.gov/', 'official', null],
    ['https://www.tricare-west.com/content/hnfs', 'retired', 'triwest'],
    ['https://www.tricareonline.com/', 'retired', 'mhs-genesis'],
    ['https://tricare.com/how-do-i-sign-in', 'unofficial', null],
    ['https://milconnect.dmdc.osd.mil.example.com/', 'lookalike', 'milconnect'],
    ['https://milconnect.dmdc.osd.mil@evil.example/', 'lookalike', 'milconnect'],
    ['https://milconnect-dmdc-osd-mil.com/', 'lookalike', 'milconnect'],
    ['https://tr1west.com/', 'lookalike', 'triwest'],
    ['https://trіwest.com/', 'lookalike', 'triwest'],
    ['https://milconect.com/', 'lookalike', 'milconnect'],
    ['https://tricare-login.info/', 'lookalike', 'tricare-logins'],
    ['https://login.dmdc.example/', 'lookalike', 'milconnect'],
    ['https://new.triwest.com/', 'unrelated', null],
    ['https://home.army.mil/', 'unrelated', null],
    ['https://milconnect.army.mil/', 'unrelated', null],
    ['https://tricare-help.va.gov/', 'unrelated', null],
    ['https://tricare.mil.example/', 'lookalike', 'tricare-logins'],
    ['https://careers.humana.com/', 'unrelated', null],
    ['https://humana.com/', 'unrelated', null],
    ['https://milconnect@humana.com/', 'lookalike', 'milconnect'],
    ['ftp://milconnect.dmdc.osd.mil/', 'unrelated', null],
    ['ftp://milconect.com/', 'unrelated', null],
    ['https://example.com/milconnect.dmdc.osd.mil/', 'unrelated', null],
    ['https://www.express-scripts.com/', 'unrelated', null],
    ['javascript:alert(1)', 'unrelated', null],
    ['chrome://extensions', 'unrelated', null],
    ['milconnect.dmdc.osd.mil', 'unrelated', null],
    ['', 'unrelated', null],
    ['https://xn--a/', 'unrelated', null],
    ['https://%zz@example.com/', 'unrelated', null],
  ])('%s is %s (%s)', (url, verdict, portal) => {
    expect(matchPortal(url)).toEqual({ verdict, portal });
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
    // A hospital's own page below tricare.mil is official but not on our list: only exact hosts are trusted.
    expect(wrong.map(({ url }) => url)).toEqual(['https://walter-reed.tricare.mil/']);
  });

  it('knows every host of the data', () => {
    for (const portal of portals) {
      for (const { host, pathPrefix } of portal.hosts) {
        expect(matchPortal(`https://${host}${pathPrefix ?? '/'}`)).toEqual({
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
        expect(matchPortal(`https://${host}.${domain}/`).verdict).toBe('lookalike');
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
