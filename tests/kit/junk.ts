/** Random content of a storage, for property tests. */
import fc from 'fast-check';
import { SETTINGS } from './stored.tsx';

/** Every item of the local area. */
export const LOCAL = [...Object.keys(SETTINGS), 'sync-agreed'];
export const SESSION = [
  'last-answer',
  'closed-tabs',
  'quiet-tabs',
  'cards',
  'job',
  'steps',
  'asked',
  'report',
];

/** Junk that looks like our data finds more bugs than other junk. */
const word = fc.constantFrom(
  'region',
  'west',
  'check-referral',
  'triwest',
  '2026-11-23',
  'recent',
  'pinned',
  '',
);
const lookalike = fc.letrec((tie) => ({
  any: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    word,
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('any'), { maxLength: 3 }),
    fc.dictionary(
      fc.constantFrom(
        'region',
        'state',
        'off',
        'portalsOff',
        'corner',
        'recent',
        'pinned',
        'event',
        'day',
        'at',
        'words',
        'task',
        'once',
        'tab',
        'site',
        'check-referral',
        '__proto__',
      ),
      tie('any'),
      { maxKeys: 5 },
    ),
  ),
})).any;
const junk = fc.oneof(fc.jsonValue(), lookalike);
const area = (keys: readonly string[]) =>
  fc.record(Object.fromEntries(keys.map((key) => [key, junk])), { requiredKeys: [] });
/** Junk in any of the items of all three areas. */
export const everything = fc.record({
  local: area(LOCAL),
  session: area(SESSION),
  sync: area(['profile', 'tips', 'badge', 'tasks']),
});
