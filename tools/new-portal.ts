/** `npm run new:portal -- id`: makes a new file in `data/portals/`. */
import { CREDENTIALS, HOST_ROLES, PORTAL_KINDS, TIP_KINDS } from '../data/vocabulary.ts';
import { newRecord } from './new-record.ts';

const SKELETON = `# yaml-language-server: $schema=../schema/portal.json

# The name that people see on the site itself.
name:
operator:
# ${PORTAL_KINDS.join(', ')}
kind: contractor

# One sentence: what it is for.
summary:
  en:
  es:

# false: people switch its tips on themselves. true changes what browsers ask at installation.
tipsByDefault: false

# Exact host names. Roles: ${HOST_ROLES.join(', ')}.
# Each fact names the sources (data/sources.yml) that say so, and the day you looked: 2026-11-30.
hosts:
  - host:
    role: sign-in
    sources: []
    checked:

links:
  home:
    url:
    label:
      en:
      es:
    sources: []
    checked:

# What the page takes today: ${CREDENTIALS.join(', ')}.
# Where it changes on a day, add "until: 2026-12-31" to the old one, and a new one with "from: 2027-01-01".
signIn:
  - credential: own-account
    text:
      en:
      es:
    sources: []
    checked:

# What it does, and what people look for here in vain; each with the task that answers it.
handles:
  - text:
      en:
      es:
    task:
    sources: []
    checked:

notHere:
  - text:
      en:
      es:
    task:
    sources: []
    checked:

# A number of its own has an id and stands here; texts say {phone:id}. One of another portal: phone: its-id
# A text that contains ": " or begins with { stands in "quotation marks".
phones: []

# Four or more for everybody, two sentences and 200 characters at most.
# Kinds, the most important first: ${TIP_KINDS.join(', ')}.
tips:
  - id: sign-in
    kind: sign-in
    text:
      en:
      es:
    sources: []
    checked:
`;

export const main = newRecord('new:portal', (id) => ({ [`data/portals/${id}.yml`]: SKELETON }));
