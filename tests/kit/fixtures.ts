/** Small made-up records, for cases that the real data may not have. */
import type { Portal, Task, Tip } from '../../data/schema.ts';

const fact = { sources: ['dvids-tricare-logins-2025-07'] };
const both = (words: string) => ({ en: words, es: `${words} (es)` });

export const TODAY = '2026-11-23';

export function portal(changes: Partial<Portal> = {}): Portal {
  return {
    id: 'triwest',
    name: 'Harbor (TRICARE Test)',
    operator: 'Harbor',
    kind: 'contractor',
    summary: both('A portal for tests.'),
    tipsByDefault: false,
    hosts: [{ host: 'harbor.example', role: 'sign-in', ...fact }],
    links: {
      home: { url: 'https://harbor.example/', label: both('Harbor start'), ...fact },
      pay: { url: 'https://harbor.example/pay', label: both('Harbor payments'), ...fact },
    },
    signIn: [
      { credential: 'own-account', text: both('Use a Harbor account.'), ...fact },
      { credential: 'ds-logon', text: both('Old way.'), until: '2026-11-22', ...fact },
      {
        credential: 'myauth',
        text: both('myAuth may work.'),
        certainty: 'unverified',
        sources: ['our-inference'],
      },
    ],
    handles: [],
    notHere: [],
    phones: [],
    tips: [],
    checked: '2026-11-20',
    ...changes,
  };
}

/** A tip whose text is its id. */
export function pageTip(id: string, changes: Partial<Tip> = {}): Tip {
  return { id, kind: 'do-here', text: both(id), ...fact, ...changes };
}

export function task(changes: Partial<Task> = {}): Task {
  return {
    id: 'test-task',
    category: 'claims',
    title: both('Do a thing'),
    say: { en: ['one', 'two', 'three'], es: ['uno', 'dos', 'tres'] },
    asks: ['region'],
    routes: [
      {
        when: { plan: ['usfhp'] },
        why: both('Your plan does it.'),
        steps: [{ portal: 'usfhp', text: both('Ask the plan.') }],
        ...fact,
      },
      {
        when: { region: ['west'] },
        why: both('You are in the West.'),
        steps: [
          { portal: 'triwest', text: both('Sign in.') },
          { portal: 'triwest', text: both('Write it down.'), link: null },
          { portal: 'triwest', text: both('Register.'), link: 'register' },
          { portal: 'milconnect', text: both('Check it.') },
        ],
        certainty: 'unverified',
        sources: ['our-inference'],
      },
      { why: both('Anybody else.'), steps: [{ portal: 'milconnect', text: both('Go there.') }], ...fact },
    ],
    have: [both('Your card')],
    mistake: both('Going elsewhere.'),
    notes: [
      { text: both('It costs $14 in 2026.'), when: { from: '2026-01-01', until: '2026-12-31' }, ...fact },
      { text: both('It costs $15 in 2027.'), when: { from: '2027-01-01' }, ...fact },
    ],
    checked: '2026-11-21',
    ...changes,
  };
}
