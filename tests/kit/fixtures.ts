/** Small made-up records as they ship, for cases that the real data may not have. */
import type { PagePortal, PageTask, PortalTip, TipPortal } from '../../data/shipped.ts';

const fact = { sources: ['dvids-tricare-logins-2025-07'] };
const both = (words: string) => ({ en: words, es: `${words} (es)` });

export const TODAY = '2026-11-23';

/** As our own pages know it, in English. */
export function portal(changes: Partial<PagePortal> = {}): PagePortal {
  return {
    id: 'triwest',
    name: 'Harbor (TRICARE Test)',
    operator: 'Harbor',
    kind: 'contractor',
    summary: 'A portal for tests.',
    tipsByDefault: false,
    hosts: [{ host: 'harbor.example', role: 'sign-in' }],
    links: {
      home: { url: 'https://harbor.example/', label: 'Harbor start' },
      pay: { url: 'https://harbor.example/pay', label: 'Harbor payments' },
    },
    signIn: [
      { credential: 'own-account', text: 'Use a Harbor account.', ...fact },
      { credential: 'ds-logon', text: 'Old way.', until: '2026-11-22', ...fact },
      {
        credential: 'myauth',
        text: 'myAuth may work.',
        certainty: 'unverified',
        sources: ['our-inference'],
      },
    ],
    handles: [],
    notHere: [],
    phones: [],
    checked: '2026-11-20',
    ...changes,
  };
}

/** The same portal as the background knows it. */
export function tipPortal(changes: Partial<TipPortal> = {}): TipPortal {
  const { id, name, checked } = portal();
  return { id, name, checked, links: {}, tips: [], ...changes };
}

/** A tip whose text is its id. */
export function pageTip(id: string, changes: Partial<PortalTip> = {}): PortalTip {
  return { id, kind: 'do-here', text: both(id), ...changes };
}

/** As our own pages know it, in English. */
export function task(changes: Partial<PageTask> = {}): PageTask {
  return {
    id: 'test-task',
    category: 'claims',
    title: 'Do a thing',
    asks: ['region'],
    lead: 'open',
    routes: [
      {
        when: { plan: ['usfhp'] },
        why: 'Your plan does it.',
        steps: [{ portal: 'usfhp', text: 'Ask the plan.' }],
        ...fact,
      },
      {
        when: { region: ['west'] },
        why: 'You are in the West.',
        steps: [
          { portal: 'triwest', text: 'Sign in.' },
          { portal: 'triwest', text: 'Write it down.', link: null },
          { portal: 'triwest', text: 'Register.', link: 'register' },
          { portal: 'milconnect', text: 'Check it.' },
        ],
        certainty: 'unverified',
        sources: ['our-inference'],
      },
      { why: 'Anybody else.', steps: [{ portal: 'milconnect', text: 'Go there.' }], ...fact },
    ],
    have: ['Your card'],
    mistake: 'Going elsewhere.',
    notes: [
      { text: 'It costs $14 in 2026.', when: { from: '2026-01-01', until: '2026-12-31' }, ...fact },
      { text: 'It costs $15 in 2027.', when: { from: '2027-01-01' }, ...fact },
    ],
    checked: '2026-11-21',
    ...changes,
  };
}
