import { describe, expect, it } from 'vitest';
import type { PortalTip, TipPortal } from '../../data/shipped.ts';
import { findTipPortal } from '../../data/tip-portals.ts';
import { TIP_KINDS } from '../../data/vocabulary.ts';
import type { Profile } from '../../model/answer/situation.ts';
import { pageAdvice } from '../../model/tips/page-advice.ts';
import { meet, opensByItself, tipKey } from '../../model/tips/tip-memory.ts';

const TODAY = '2026-11-23';

function tipsOn(id: string, url: string, profile: Profile = {}, today = TODAY) {
  return pageAdvice(findTipPortal(id)!, url, profile, today).tips;
}
const textsOn = (...args: Parameters<typeof tipsOn>) =>
  tipsOn(...args)
    .map(({ text }) => text.en)
    .join('\n');

describe('pageAdvice on the five portals', () => {
  const MILCONNECT = 'https://milconnect.dmdc.osd.mil/milconnect/';
  const HUMANA = 'https://infocenter.humana-military.com/beneficiary/service/registration';
  const TRIWEST = 'https://tricare-bene.triwest.com/';
  const PHARMACY = 'https://militaryrx.express-scripts.com/';
  const DENTAL = 'https://uccitdp.com/';

  it('says how to sign in to milConnect on the day', () => {
    expect(textsOn('milconnect', MILCONNECT)).toMatch(/myAuth/);
    expect(textsOn('milconnect', MILCONNECT, {}, '2025-05-20')).not.toMatch(/myAuth/);
  });

  it('tells the last day of Open Season on milConnect while it runs, and only then', () => {
    expect(textsOn('milconnect', MILCONNECT)).toContain('Open Season ends December 14, 2026.');
    expect(textsOn('milconnect', MILCONNECT, {}, '2026-10-01')).not.toMatch(/Open Season ends/i);
  });

  it('warns at the provider entrance of Humana Military', () => {
    const [first] = tipsOn('humana-military', 'https://infocenter.humana-military.com/provider/service/x');
    expect(first?.tip.kind).toBe('warning');
    expect(first?.text.en).toMatch(/provider|doctor/i);
    expect(textsOn('humana-military', HUMANA)).not.toContain(first?.text.en);
  });

  it('says on the other region’s portal that it is the other region’s', () => {
    expect(tipsOn('humana-military', HUMANA, { region: 'west' })[0]?.text.en).toMatch(/West/);
    expect(tipsOn('triwest', TRIWEST, { region: 'east' })[0]?.text.en).toMatch(/East/);
    expect(textsOn('triwest', TRIWEST, { region: 'west' })).not.toMatch(/You told us you are in the East/);
  });

  it('speaks of TriWest’s own account', () => {
    expect(textsOn('triwest', TRIWEST)).toMatch(/own account/);
  });

  it('gives the pharmacy copayment with its year, and never last year’s', () => {
    expect(textsOn('express-scripts', PHARMACY)).toMatch(/2026[^\n]*\$14|\$14[^\n]*2026/);
    expect(textsOn('express-scripts', PHARMACY, {}, '2027-01-01')).not.toMatch(/\$14/);
  });

  it('tells the dental program from FEDVIP', () => {
    expect(textsOn('united-concordia', DENTAL)).toMatch(/FEDVIP|BENEFEDS/);
    expect(tipsOn('united-concordia', DENTAL, { status: 'retiree' })[0]?.text.en).toMatch(/FEDVIP|BENEFEDS/);
  });
});

/** Real addresses that were met, and the tip that their page is about. */
describe('pageAdvice on pages inside a portal', () => {
  it.each([
    ['tricare-logins', 'https://tricare.mil/Plans/Enroll/TRR/WhenCoverageBegins', 'retired-reserve'],
    ['tricare-logins', 'https://tricare.mil/Plans/Enroll/TRS', 'reserve-select-page'],
    ['tricare-logins', 'https://www.tricare.mil/PatientResources/Claims', 'claims-page'],
    ['tricare-logins', 'https://tricare.mil/PatientResources/Claims/PharmacyClaims', 'pharmacy-claims-page'],
    ['tricare-logins', 'https://www.tricare.mil/PatientResources/Forms/PrimeTravel', 'prime-travel'],
    [
      'tricare-logins',
      'https://tricare.mil/PatientResources/GoPaperless/ViewTRICARELetters',
      'paperless-page',
    ],
    [
      'tricare-logins',
      'https://tricare.mil/PatientResources/ContactUs/FileComplaint/Factual',
      'appeals-page',
    ],
    ['tricare-logins', 'https://tricare.mil/usfhp', 'usfhp-page'],
    ['tricare-logins', 'http://tricare.mil/About/Regions.aspx', 'regions-page'],
    ['tricare-logins', 'https://tricare.mil/CoveredServices/Dental/TDP', 'dental-program-page'],
    ['tricare-logins', 'https://tricare.mil/Plans/Enroll/CHCBP_Purchase', 'chcbp-60-days'],
    [
      'milconnect',
      'https://milconnect.dmdc.osd.mil/milconnect/help/topics/global_address_list_overview.htm',
      'global-address-list',
    ],
    ['humana-military', 'https://www.humanamilitary.com/beneficiary/plans-and-programs/chcbp', 'forms-chcbp'],
    [
      'humana-military',
      'https://www.humanamilitary.com/beneficiary/myaccess/claims/submit-claims',
      'forms-claim',
    ],
    ['humana-military', 'https://www.humanamilitary.com/beneficiary/wellness/autismcoe', 'autism-care'],
    ['humana-military', 'https://www.humanamilitary.com/provider/wellness-programs/aba/', 'provider-pages'],
    ['triwest', 'https://tricare.triwest.com/en/provider/top-5-things-to-know', 'provider-pages'],
    [
      'express-scripts',
      'https://militaryrx.express-scripts.com/blog/changes-your-tricare-prescription-drug-copayments-2026',
      'copay-page',
    ],
    ['caresource-demo', 'https://www.caresource.com/fl/providers/', 'provider-page'],
  ])('%s: %s', (portal, url, id) => {
    // Outside Open Season, whose deadline stands on every page.
    expect(tipsOn(portal, url, {}, '2026-10-01')[0]?.tip.id).toBe(id);
  });

  it('does not greet people at TriWest with a farewell to the contractor before', () => {
    for (const day of ['2026-11-30', '2027-03-01']) {
      expect(tipsOn('triwest', 'https://tricare-bene.triwest.com/', {}, day)[0]?.text.en).not.toMatch(
        /Health Net/,
      );
    }
  });
});

describe('pageAdvice', () => {
  const tip = (id: string, more: Partial<PortalTip> = {}): PortalTip => ({
    id,
    kind: 'do-here',
    text: { en: id, es: id },
    ...more,
  });
  const portal = (tips: PortalTip[]): TipPortal => ({ ...findTipPortal('triwest')!, tips });
  const ids = (tips: PortalTip[], url: string, profile: Profile = {}, today = TODAY) =>
    pageAdvice(portal(tips), url, profile, today).tips.map((shown) => shown.tip.id);

  it('matches whole path segments without regard to case', () => {
    const tips = [tip('a', { on: { paths: ['/bene'] } })];
    expect(ids(tips, 'https://x.com/Bene/y')).toEqual(['a']);
    expect(ids(tips, 'https://x.com/bene')).toEqual(['a']);
    expect(ids(tips, 'https://x.com/benefits')).toEqual([]);
    expect(ids(tips, 'https://x.com/a/bene')).toEqual([]);
  });

  it('matches hash routes and hosts', () => {
    expect(ids([tip('a', { on: { hashes: ['#/claims'] } })], 'https://x.com/#/claims/3')).toEqual(['a']);
    expect(ids([tip('a', { on: { hashes: ['#/claims'] } })], 'https://x.com/#/bills')).toEqual([]);
    expect(ids([tip('a', { on: { hosts: ['y.com'] } })], 'https://x.com/')).toEqual([]);
    expect(ids([tip('a', { on: { hosts: ['x.com'] } })], 'https://x.com./')).toEqual(['a']);
  });

  it('shows no tip that depends on something unknown', () => {
    expect(ids([tip('a', { when: { status: ['tfl'] } })], 'https://x.com/')).toEqual([]);
    expect(ids([tip('a', { when: { status: ['tfl'] } })], 'https://x.com/', { plan: 'tfl' })).toEqual(['a']);
  });

  it('puts a tip for this very page before a graver one for the whole portal', () => {
    const tips = [
      tip('portal', { kind: 'warning' }),
      tip('page', { kind: 'do-here', on: { paths: ['/p'] } }),
    ];
    expect(ids(tips, 'https://x.com/p')).toEqual(['page', 'portal']);
    const hash = tip('hash', { kind: 'do-here', on: { hashes: ['#/p'] } });
    expect(ids([tips[0]!, hash], 'https://x.com/#/p')).toEqual(['hash', 'portal']);
    const host = tip('host', { kind: 'do-here', on: { hosts: ['x.com'] } });
    expect(ids([host, tips[0]!], 'https://x.com/')).toEqual(['portal', 'host']);
  });

  it('puts kinds in the order of their weight where all are for the whole portal', () => {
    const tips = TIP_KINDS.toReversed().map((kind) => tip(kind, { kind }));
    expect(ids(tips, 'https://x.com/')).toEqual(TIP_KINDS.slice(0, 4));
  });

  it('puts urgent tips first and one of each kind before the second of any, four at most', () => {
    const tips = [
      tip('general'),
      tip('warning', { kind: 'warning' }),
      tip('page', { on: { paths: ['/p'] } }),
      tip('urgent', { urgent: true }),
      tip('late'),
    ];
    expect(ids(tips, 'https://x.com/p')).toEqual(['urgent', 'warning', 'page', 'general']);
  });

  it('lets the tip with the longest path lead, whichever comes first in the file', () => {
    const tips = [
      tip('plans', { kind: 'go-elsewhere', on: { paths: ['/Plans'] } }),
      tip('trr', { kind: 'go-elsewhere', on: { paths: ['/Plans/Enroll/TRR'] } }),
      tip('all', { kind: 'go-elsewhere' }),
    ];
    expect(ids(tips, 'https://x.com/Plans/Enroll/TRR/WhenCoverageBegins')).toEqual(['trr', 'plans', 'all']);
    expect(ids(tips, 'https://x.com/Plans/Enroll/TRR.aspx')).toEqual(['trr', 'plans', 'all']);
    expect(ids(tips, 'https://x.com/Plans/Enroll')).toEqual(['plans', 'all']);
  });

  it('gives no tips for an invalid address', () => {
    expect(ids([tip('a')], 'not an address')).toEqual([]);
  });
});

describe('what a user has met', () => {
  const portal = findTipPortal('milconnect')!;
  const url = 'https://milconnect.dmdc.osd.mil/milconnect/';
  const shown = (today = TODAY) => pageAdvice(portal, url, {}, today).tips.map(({ tip }) => tip);

  it('opens the card the first time, and not again', () => {
    expect(opensByItself(shown(), {}, TODAY)).toBe(true);
    expect(opensByItself(shown(), meet(portal, [], {}, {}, TODAY), TODAY)).toBe(false);
    expect(opensByItself(shown(), meet(portal, [], {}, {}, TODAY), '2026-11-24')).toBe(false);
  });

  it('opens it for a tip whose text has changed', () => {
    const [first, ...others] = shown();
    const changed = { ...first!, text: { en: 'Something new.', es: 'Algo nuevo.' } };
    expect(tipKey(changed)).not.toBe(tipKey(first!));
    expect(opensByItself([changed, ...others], meet(portal, [], {}, {}, TODAY), TODAY)).toBe(true);
  });

  it('opens it for Open Season when that begins', () => {
    const before = meet(portal, [], {}, {}, '2026-11-08');
    expect(opensByItself(shown('2026-11-08'), before, '2026-11-08')).toBe(false);
    expect(opensByItself(shown('2026-11-09'), before, '2026-11-09')).toBe(true);
  });

  it('opens it for an urgent tip once a day', () => {
    const urgent: PortalTip = { ...shown()[0]!, urgent: true };
    const met = { [tipKey(urgent)]: TODAY };
    expect(opensByItself([urgent], met, TODAY)).toBe(false);
    expect(opensByItself([urgent], met, '2026-11-24')).toBe(true);
  });

  it('counts an urgent tip as met only once it was shown', () => {
    const humana = findTipPortal('humana-military')!;
    const entrance = pageAdvice(humana, 'https://infocenter.humana-military.com/provider/x', {}, TODAY)
      .tips[0]!.tip;
    expect(entrance.urgent).toBe(true);
    expect(meet(humana, [], {}, {}, TODAY)).not.toHaveProperty([tipKey(entrance)]);
    expect(meet(humana, [entrance.id], {}, {}, TODAY)).toHaveProperty([tipKey(entrance)], TODAY);
  });

  it('forgets tips that no longer exist', () => {
    expect(meet(portal, [], {}, { 'gone.abc': '2026-01-01' }, TODAY)).not.toHaveProperty('gone.abc');
  });
});
