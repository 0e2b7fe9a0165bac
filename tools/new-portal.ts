/**
 * `npm run new:portal -- id`
 *
 * Lays a new file into `data/portals/`, with every field there and its text still to write. Until they
 * are written, `npm run check:data` says field by field what is missing, and no build succeeds.
 */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Command } from './run.ts';

const USAGE = 'Usage: npm run new:portal -- id    (lower-case letters, digits and dashes)';

export const main: Command['main'] = async (args, { out }) => {
  const id = readId(args);
  if (!id) {
    out(USAGE);
    return 2;
  }
  const path = `data/portals/${id}.ts`;
  try {
    await writeFile(path, skeleton(id), { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    out(`${path} is there already.`);
    return 1;
  }
  out(
    `${path} is made. Fill it in; "npm run check:data" says what is still missing. CONTRIBUTING.md says how.`,
  );
  return 0;
};

function readId(args: string[]): string | null {
  try {
    const { positionals } = parseArgs({ args, allowPositionals: true });
    const [id = '', ...more] = positionals;
    return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) && more.length === 0 ? id : null;
  } catch {
    return null;
  }
}

const skeleton = (id: string) => `import type { Portal } from '../schema';

export default {
  id: '${id}',
  // The name that people see on the site itself.
  name: '',
  operator: '',
  kind: 'contractor',
  // One sentence: what it is for.
  summary: { en: '', es: '' },
  // False: people switch its tips on themselves. True changes what browsers ask at installation.
  tipsByDefault: false,
  // Exact host names. Each fact names the sources (data/sources.ts) that say so.
  hosts: [{ host: '', role: 'sign-in', sources: [] }],
  links: {
    home: { url: '', label: { en: '', es: '' }, sources: [] },
  },
  // What the page takes today. Add from or until where it changes on a day.
  signIn: [{ credential: 'own-account', text: { en: '', es: '' }, sources: [] }],
  // What it does, and what people look for here in vain; each with the task that answers it.
  handles: [{ text: { en: '', es: '' }, task: '', sources: [] }],
  notHere: [{ text: { en: '', es: '' }, task: '', sources: [] }],
  phones: [],
  // Four or more, two sentences and 200 characters at most.
  tips: [{ id: 'sign-in', kind: 'sign-in', text: { en: '', es: '' }, sources: [] }],
  // The day on which you compared all of it with the sources.
  checked: '',
} satisfies Portal;
`;
