import { describe, expect, it } from 'vitest';
import { rawData } from '../../data/raw.ts';
import { findProblems, formatProblem, type RawData } from '../../data/validate.ts';

describe('findProblems', () => {
  const milconnect = rawData.portals['data/portals/milconnect.ts'] as Record<string, unknown>;
  const withPortal = (changes: object): RawData => ({
    ...rawData,
    portals: { ...rawData.portals, 'data/portals/milconnect.ts': { ...milconnect, ...changes } },
  });
  const problemsOf = (raw: RawData) => findProblems(raw).map(formatProblem).join('\n');
  const fact = { text: { en: 'x', es: 'y' }, sources: ['S2'] };

  it.each([
    [
      'an unknown task',
      { handles: [{ ...fact, task: 'no-such-task' }] },
      'data/portals/milconnect.ts: handles.0.task: no task has the id "no-such-task"',
    ],
    ['a text without Spanish', { summary: { en: 'only English' } }, 'data/portals/milconnect.ts: summary.es'],
    [
      'a link that is not https',
      { links: { home: { url: 'http://x.mil/', label: fact.text, sources: ['S2'] } } },
      'links.home.url',
    ],
    [
      'an unknown source',
      { handles: [{ ...fact, task: 'update-address', sources: ['Z9'] }] },
      'handles.0.sources.0',
    ],
    [
      'a fact that nothing confirms',
      { handles: [{ ...fact, task: 'update-address', sources: ['GK'] }] },
      "needs certainty: 'unverified'",
    ],
    [
      'a host of another portal',
      { hosts: [{ host: 'uccitdp.com', role: 'public', sources: ['C9'] }], tips: [] },
      '"uccitdp.com" already belongs to',
    ],
    ['an id that is not the file name', { id: 'milconect' }, '"milconect" is not the file\'s name'],
    ['a field that nobody knows', { colour: 'blue' }, 'data/portals/milconnect.ts: (whole file)'],
  ])('names file and field of %s', (_, changes, message) => {
    expect(problemsOf(withPortal(changes))).toContain(message);
  });

  it('names a step’s portal and link that do not exist', () => {
    const [file, list] = Object.entries(rawData.tasks)[0] as [string, { routes: { steps: object[] }[] }[]];
    const [first, ...others] = list;
    const broken = (step: object) => ({
      ...rawData,
      tasks: {
        ...rawData.tasks,
        [file]: [{ ...first, routes: [{ ...first!.routes[0], steps: [step] }] }, ...others],
      },
    });
    const step = { portal: 'nowhere', text: fact.text };
    expect(problemsOf(broken(step))).toContain('no portal has the id "nowhere"');
    expect(problemsOf(broken({ ...step, portal: 'milconnect', link: 'attic' }))).toContain(
      'portal "milconnect" has no link "attic"',
    );
  });

  it('survives data that is no data at all', () => {
    const junk = {
      portals: { a: null },
      tasks: { b: 3 },
      sites: 1,
      elsewhere: [],
      credentials: [],
      lifeEvents: [],
      glossary: [],
    };
    expect(findProblems(junk).length).toBeGreaterThan(2);
  });
});
