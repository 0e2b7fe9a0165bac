import type { ResolvedConfig } from 'vite';

/** Whether a build of WXT's is that of the pages: it builds them together, and every script as a library of its own. */
export function isPageBuild({ build }: ResolvedConfig): boolean {
  return !build.lib;
}
