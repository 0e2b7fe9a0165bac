/** Installs the packages of this folder if they are missing. A benchmark that needs them calls this first. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const HERE = fileURLToPath(new URL('.', import.meta.url));

/** Throws an error if they can't be installed; npm has said why by then. */
export function makePackagesReady(): void {
  if (existsSync(`${HERE}node_modules`)) return;
  console.error('The benchmarks have packages of their own: npm ci --prefix bench');
  const { status } = spawnSync('npm', ['ci', '--prefix', HERE, '--no-audit', '--no-fund'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('The packages of the benchmarks could not be installed.');
}
