/** Installs the packages of this folder if they are missing. Runs before a benchmark that needs them. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const HERE = fileURLToPath(new URL('.', import.meta.url));

if (!existsSync(`${HERE}node_modules`)) {
  console.error('The benchmarks have packages of their own: npm ci --prefix bench');
  const { status } = spawnSync('npm', ['ci', '--prefix', HERE, '--no-audit', '--no-fund'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  process.exitCode = status ?? 1;
}
