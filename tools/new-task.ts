/**
 * `npm run new:task -- id`: makes a new folder in `data/tasks/`, with the task and what people type for it.
 */
import { CATEGORIES, FIELDS } from '../data/vocabulary.ts';
import { newRecord } from './new-record.ts';

const TASK = `# yaml-language-server: $schema=../../schema/task.json

# ${CATEGORIES.join(', ')}
category: other

title:
  en:
  es:

# What people know about themselves that decides: ${FIELDS.join(', ')}.
asks: []

# In order; the first whose "when" holds wins. A step opens the portal's home link, or the one in "link".
# Differs only by contractor? Then "by: contractor" (other tasks show how).
routes:
  - why:
      en:
      es:
    steps:
      - portal:
        text:
          en:
          es:
    sources: []
    checked:

# What to have ready.
have: []
`;

/** @param language the language's name in that language */
const say = (
  language: string,
) => `# What people type, in ${language}, one phrase a line: three or more, in their words.
# Further ones, which count less, go below a blank line.
`;

export const main = newRecord('new:task', (id) => ({
  [`data/tasks/${id}/task.yml`]: TASK,
  [`data/tasks/${id}/say.en.txt`]: say('English'),
  [`data/tasks/${id}/say.es.txt`]: say('Spanish'),
}));
