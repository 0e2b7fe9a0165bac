import { describe, expect, it } from 'vitest';
import { findTask } from '../../data/all-tasks.ts';
import { TYPED } from '../../data/typing.ts';
import { suggestionsFor } from '../../model/answer/suggestions.ts';
import { TODAY } from '../kit/fixtures.ts';

const ids = (text: string) =>
  suggestionsFor(text, {}, TODAY, 6).map((item) => (item.kind === 'task' ? item.task.id : item.portal.id));

/** Beginnings of two or three letters, and jobs that they have to offer. */
const BEGINNINGS: [string, ...string[]][] = [
  ['re', 'check-referral', 'refill-prescription'],
  ['ref', 'check-referral', 'refill-prescription'],
  ['cl', 'check-claim'],
  ['cla', 'check-claim', 'file-claim'],
  ['pc', 'change-pcm', 'move-between-regions'],
  ['pre', 'refill-prescription', 'pay-premium'],
  ['ad', 'update-address', 'add-newborn', 'add-spouse'],
  ['mo', 'move-between-regions'],
  ['mov', 'move-between-regions', 'move-overseas'],
  ['ne', 'add-newborn'],
  ['new', 'add-newborn'],
  ['bab', 'add-newborn'],
  ['mar', 'add-spouse'],
  ['di', 'remove-dependent'],
  ['div', 'remove-dependent'],
  ['id', 'renew-dependent-id-card'],
  ['doc', 'find-provider', 'change-pcm'],
  ['de', 'find-dentist', 'enroll-dental'],
  ['den', 'find-dentist', 'enroll-dental'],
  ['pay', 'pay-premium', 'see-pay'],
  ['pas', 'recover-login'],
  ['log', 'recover-login', 'create-login'],
  ['cov', 'check-coverage'],
  ['op', 'change-plan-open-season'],
  ['enr', 'enroll-in-plan'],
  ['eli', 'check-eligibility'],
  ['ap', 'book-military-appointment', 'appeal-decision'],
  ['lab', 'see-military-results'],
  ['urg', 'urgent-care-nurse-line'],
  ['men', 'mental-health'],
  ['med', 'refill-prescription', 'turn-65'],
  ['ret', 'retire-from-service'],
  ['pha', 'find-pharmacy', 'start-home-delivery'],
  ['car', 'print-wallet-card'],
  ['109', 'get-1095'],
  ['tax', 'get-1095'],
  ['vis', 'vision-plan'],
  ['sur', 'get-preauthorization'],
  ['mi', 'milconnect'],
  ['tri', 'triwest'],
  ['hu', 'humana-military'],
  ['exp', 'express-scripts'],
  ['rec', 'refill-prescription', 'check-claim', 'add-newborn'],
  ['rem', 'check-referral', 'remove-dependent'],
  ['mud', 'move-between-regions'],
  ['beb', 'add-newborn'],
  ['esp', 'add-spouse'],
  ['dir', 'update-address'],
  ['pag', 'pay-premium'],
  ['con', 'recover-login'],
  ['cit', 'book-military-appointment'],
  ['far', 'find-pharmacy'],
  ['tar', 'renew-dependent-id-card', 'print-wallet-card'],
  ['ins', 'enroll-in-plan'],
];

describe('while somebody types', () => {
  it.each(BEGINNINGS)('"%s" offers what it may become', (text, ...wanted) => {
    expect(ids(text)).toEqual(expect.arrayContaining(wanted));
  });

  it('the list never goes away while one word goes on', () => {
    for (const text of [
      'referral',
      'perscription',
      'divorsed',
      'milconnectt',
      'newborrn',
      'dentistry',
      'remisiones',
    ]) {
      for (let length = 2; length <= text.length; length++) {
        expect(ids(text.slice(0, length)).length, text.slice(0, length)).toBeGreaterThan(0);
      }
    }
  });

  it('a portal that is named stands first', () => {
    expect(ids('triwest')[0]).toBe('triwest');
    expect(ids('milconnect login')[0]).toBe('milconnect');
    expect(ids('hnfs')[0]).toBe('triwest');
  });

  it('a sentence is read for what it means', () => {
    expect(ids('where is my referral')[0]).toBe('check-referral');
  });

  it('a row names the portal only where nothing has to be asked', () => {
    const portalOf = (region?: 'west') =>
      suggestionsFor('referral', region ? { region } : {}, TODAY, 6)[0]!.portal?.id ?? null;
    expect([portalOf('west'), portalOf()]).toEqual(['triwest', null]);
  });

  it.each(['', ' ', 'r', 'zz', 'zzqx wvvk', '€'])('"%s" offers nothing', (text) =>
    expect(ids(text)).toEqual([]),
  );

  it('nothing stands beside help for somebody in danger', () => {
    expect(ids('i want to kill myself')).toEqual([]);
  });

  it('the list of common jobs names tasks that exist, each once', () => {
    const named = TYPED.map(({ task }) => task);
    expect(named.filter((id) => !findTask(id))).toEqual([]);
    expect(new Set(named).size).toBe(named.length);
  });

  it('an answer to a key takes no longer than a frame', () => {
    const keys = BEGINNINGS.flatMap(([text]) => [text.slice(0, 1), text]).concat(
      'where is my refferal for the dr',
    );
    for (const text of keys) ids(text);
    const times = keys.map((text) => {
      const start = performance.now();
      ids(text);
      return performance.now() - start;
    });
    expect(times.sort((a, b) => a - b)[Math.floor(times.length * 0.9)]).toBeLessThan(16);
  });
});
