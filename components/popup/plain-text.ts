/** An answer as plain text, to send to somebody or to keep. Says nothing about the person. */
import { i18n } from '#i18n';
import { findPortal } from '../../data/all-portals.ts';
import type { IsoDate } from '../../data/schema.ts';
import { type Recommendation, signInOn } from '../../model/answer/recommend.ts';
import { hoursText } from '../shared/hours.ts';
import type { Words } from '../shared/language.ts';
import { fullName } from '../shared/names.ts';
import { type Leg, legsOf } from './legs.ts';
import { phonesOf } from './phones.ts';

type Answer = Extract<Recommendation, { kind: 'answer' }>;

/** Title, then portal by portal its address, sign-in of the day and numbered steps, then phones. */
export function plainText(answer: Answer, today: IsoDate, words: Words): string {
  const legs = legsOf(answer.steps);
  const portals = answer.portals.flatMap((id) => findPortal(id) ?? []);
  const numbers = [...(answer.task.phones ?? []), ...phonesOf(portals, answer.lead)];
  const phones = numbers.map(({ label, number, hours }) => [
    `${label}: ${number}`,
    hours && hoursText(hours, words),
  ]);
  return [
    [answer.task.title],
    ...legs.map((leg, index) => legLines(leg, legs.slice(0, index), today)),
    section(i18n.t('popup.answer.have'), answer.task.have),
    section(
      i18n.t('popup.answer.phones'),
      phones.map((parts) => parts.filter(Boolean).join(', ')),
    ),
    [`${i18n.t('name')}, ${words.day(today)}. ${i18n.t('popup.notAffiliated')}.`],
  ]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function legLines({ portal, open, steps, first }: Leg, before: Leg[], today: IsoDate): string[] {
  const told = before.some((leg) => leg.portal === portal);
  const methods = told ? [] : signInOn(portal, today);
  return [
    fullName(portal),
    ...(open ? [open.url] : []),
    ...section(
      i18n.t('popup.answer.signIn'),
      methods.map(({ text }) => text),
    ),
    ...steps.map(({ step, link }, index) =>
      [`${first + index}. ${step.text}`, step.more, link?.url].filter(Boolean).join(' '),
    ),
  ];
}

function section(title: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [`${title}:`, ...items.map((item) => `- ${item}`)];
}
