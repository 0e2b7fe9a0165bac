import { describe, expect, it } from 'vitest';
import { findTask } from '../../data/all-tasks.ts';
import lifeEvents from '../../data/life-events.ts';
import {
  type CountsAs,
  TERRITORIES,
  type Territory,
  type TerritoryRuleId,
  territoriesThatCount,
  territoryRules,
} from '../../data/territories.ts';
import { findTipPortal } from '../../data/tip-portals.ts';
import { STATES } from '../../data/vocabulary.ts';
import { answerTo, asked } from '../../model/answer/answer.ts';
import { recommend } from '../../model/answer/recommend.ts';
import { type Profile, regionOf } from '../../model/answer/situation.ts';
import { eventWindow } from '../../model/time/calendar.ts';
import { pageAdvice } from '../../model/tips/page-advice.ts';

const TODAY = '2026-11-30';
const rules = Object.keys(territoryRules) as TerritoryRuleId[];

function answered(task: string, profile: Profile) {
  const found = recommend(findTask(task)!, profile, TODAY);
  if (found.kind !== 'answer') throw new Error(`${task} asks for ${found.field}`);
  return found;
}

const notes = (task: string, profile: Profile) =>
  answered(task, profile)
    .notes.map(({ text }) => text)
    .join('\n');

/** What a person in a territory is told about a rule, without using the table. */
const told: Record<TerritoryRuleId, (state: Territory) => CountsAs> = {
  contractor: (state) =>
    answered('check-claim', { state, status: 'retiree', plan: 'select' }).portals[0] === 'international-sos'
      ? 'overseas'
      : 'us',
  'tfl-contractor': (state) =>
    answered('check-claim', { state, status: 'tfl' }).portals[0] === 'wps-tfl' ? 'us' : 'overseas',
  'claims-deadline': (state) =>
    /^You have one year for care in Puerto Rico/m.test(notes('file-claim', { state, status: 'retiree' }))
      ? 'us'
      : 'overseas',
  'pharmacy-claims': (state) =>
    answered('pharmacy-claim', { state }).portals[0] === 'express-scripts' ? 'us' : 'overseas',
  'network-pharmacies': (state) => {
    const [there = '', notThere = ''] = notes('find-pharmacy', { state }).split(', not in ');
    const name = { AS: 'American Samoa', GU: 'Guam', MP: 'Marianas', PR: 'Puerto Rico', VI: 'Virgin' }[state];
    expect(there.includes(name)).not.toBe(notThere.split('.')[0]?.includes(name));
    return there.includes(name) ? 'us' : 'overseas';
  },
  'home-delivery': (state) =>
    /home delivery goes to any address/.test(notes('start-home-delivery', { state })) ? 'us' : 'overseas',
  'third-fill': (state) =>
    /third costs the full price.*it (?:holds|does) in U\.S\. territories/.test(
      notes('start-home-delivery', { state }),
    )
      ? 'us'
      : 'overseas',
  mail: (state) =>
    tipsAt('express-scripts', 'https://militaryrx.express-scripts.com/', { state }).includes(
      'territory-profile',
    )
      ? 'us'
      : 'overseas',
  'family-dental': (state) =>
    answered('enroll-dental', { state, status: 'active-duty-family' }).portals[0] === 'milconnect'
      ? 'us'
      : 'overseas',
  'active-duty-dental': (state) =>
    answered('active-duty-dental', { state, status: 'active-duty' }).portals.includes('addp')
      ? 'us'
      : 'overseas',
  'newborn-window': (state) => {
    const birth = lifeEvents.find(({ id }) => id === 'birth')!;
    return eventWindow(birth, '2026-01-01', regionOf(state)).last === '2026-05-01' ? 'overseas' : 'us';
  },
  'nurse-line': (state) =>
    answered('urgent-care-nurse-line', { state }).portals[0] === 'international-sos' ? 'overseas' : 'us',
};

function tipsAt(portal: string, url: string, profile: Profile): string[] {
  return pageAdvice(findTipPortal(portal)!, url, profile, TODAY).tips.map(({ tip }) => tip.id);
}

describe('the U.S. territories', () => {
  it('are those that the table of states calls overseas', () => {
    const overseas = Object.entries(STATES).filter(([, region]) => region === 'overseas');
    expect(overseas.map(([state]) => state).sort()).toEqual([...TERRITORIES]);
  });

  it.each(rules.flatMap((rule) => TERRITORIES.map((territory) => [rule, territory] as const)))(
    '%s in %s',
    (rule, territory) => {
      expect(told[rule](territory)).toBe(territoryRules[rule].counts[territory]);
    },
  );

  it('are listed by what they count as', () => {
    expect(territoriesThatCount('family-dental', 'us')).toEqual(['GU', 'PR', 'VI']);
    expect(territoriesThatCount('network-pharmacies', 'overseas')).toEqual(['AS']);
  });

  it.each([
    ['how long do I have to file a claim', { status: 'retiree', state: 'PR' }],
    ['I live in Puerto Rico, how long do I have to file a claim', { status: 'retiree' }],
    ['deadline to send a claim from Guam', {}],
  ] as [string, Profile][])('give one year for “%s” %j', (query, profile) => {
    const found = answerTo(asked(query), profile, TODAY);
    if (found.kind !== 'task' || found.recommendation.kind !== 'answer') throw new Error(found.kind);
    const { task, notes } = found.recommendation;
    expect(task.id).toBe('file-claim');
    expect(notes[0]?.text).toMatch(/^You have one year for care in Puerto Rico, Guam/);
  });

  it('have their own deadline on the site of the overseas contractor', () => {
    const url = 'https://www.tricare-overseas.com/';
    expect(tipsAt('international-sos', url, { state: 'GU' })).toContain('territory-one-year');
    expect(tipsAt('international-sos', url, { region: 'overseas' })).not.toContain('territory-one-year');
  });
});
