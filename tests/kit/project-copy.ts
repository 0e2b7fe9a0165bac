/** A copy of the project in a temporary folder, for tests that change files. */
import { cp, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../lab/extension-build.ts';

const LEFT_OUT = /^(\.git|\.output|node_modules|screenshots|coverage)$/;

/** The copy shares the packages of the original. */
export interface ProjectCopy {
  folder: string;
  remove(): Promise<void>;
}

/** Copies the project without what is built. @param without more paths that are left out, from the root on */
export async function copyOfProject(without: readonly string[] = []): Promise<ProjectCopy> {
  const folder = await mkdtemp(join(tmpdir(), 'portal-guide-copy-'));
  const filter = (path: string) => {
    const inside = path.slice(ROOT.length).replaceAll('\\', '/');
    return !LEFT_OUT.test(inside.split('/')[0] ?? '') && !without.includes(inside);
  };
  await cp(ROOT, folder, { recursive: true, filter });
  // A junction needs no rights on Windows; elsewhere the word means nothing.
  await symlink(`${ROOT}node_modules`, join(folder, 'node_modules'), 'junction');
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
