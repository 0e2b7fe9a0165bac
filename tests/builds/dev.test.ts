/** What `npm run dev` does without a screen: builds, serves, and tells pages to reload after an edit. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFile, readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { BROWSER_KINDS } from '../../lab/browsers/find.ts';
import { copyOfProject, type ProjectCopy } from '../kit/project-copy.ts';

const MINUTE = 60_000;
const WXT_BROWSER = { chromium: 'chrome', firefox: 'firefox' } as const;

let project: ProjectCopy;
beforeAll(async () => {
  project = await copyOfProject();
}, MINUTE);
afterAll(() => project.remove());

describe.each(BROWSER_KINDS)('npm run dev for %s', { timeout: 3 * MINUTE }, (kind) => {
  let said = '';
  let server = '';
  let child: ChildProcess;

  beforeAll(async () => {
    const port = await freePort();
    server = `localhost:${port}`;
    const env = { ...process.env };
    // Without a screen, and not as part of a test: WXT would say less.
    for (const name of ['DISPLAY', 'WAYLAND_DISPLAY', 'NODE_ENV', 'TEST', 'VITEST']) delete env[name];
    child = spawn('npm', ['run', 'dev', '--', '-b', WXT_BROWSER[kind], '--port', String(port)], {
      cwd: project.folder,
      env,
      detached: true,
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        said += text;
      });
    }
    await vi.waitUntil(
      () => child.exitCode !== null || /Load "\S+" as an unpacked extension manually/.test(said),
      { timeout: 3 * MINUTE },
    );
    expect(said).toMatch(/ as an unpacked extension manually/);
  }, 4 * MINUTE);
  afterAll(() => end(child), MINUTE);

  it('makes a folder to load, with the pages and what runs on portals', async () => {
    const [, folder = ''] = said.match(/Load "(\S+)"/) ?? [];
    expect(folder).toBe(`.output/${WXT_BROWSER[kind]}-mv3-dev`);
    const manifest = JSON.parse(await readFile(join(project.folder, folder, 'manifest.json'), 'utf8'));
    expect(manifest.action.default_popup).toBe('popup.html');
    expect(JSON.stringify(manifest.content_scripts)).toContain('portal.js');
    expect(manifest.content_security_policy.extension_pages).toContain(`http://${server}`);
  });

  it('serves the scripts of a page, and has the page reload after an edit of a component', async () => {
    const script = await served('/entrypoints/real/main.tsx');
    expect(script).toContain('/components/real/Real.tsx');
    await served('/components/real/Real.tsx');

    const [, token = ''] = (await served('/@vite/client')).match(/wsToken = "([^"]+)"/) ?? [];
    const pages = new WebSocket(`ws://${server}/?token=${token}`, 'vite-hmr');
    const told: string[] = [];
    pages.addEventListener('message', ({ data }) => told.push(JSON.parse(data).type));
    try {
      await expect.poll(() => told, { timeout: MINUTE }).toContain('connected');
      await appendFile(join(project.folder, 'components/real/Real.tsx'), `\n// Edited for ${kind}.\n`);
      await expect.poll(() => told, { timeout: MINUTE }).toContain('full-reload');
    } finally {
      pages.close();
    }
    expect(await served('/components/real/Real.tsx')).toContain(`Edited for ${kind}`);
  });

  async function served(path: string): Promise<string> {
    const answer = await fetch(`http://${server}${path}`);
    const text = await answer.text();
    expect(answer.status, text).toBe(200);
    return text;
  }
});

/** Ends the whole process group: npm, its shell and WXT. */
async function end(child: ChildProcess): Promise<void> {
  if (!child.pid || child.exitCode !== null) return;
  const ended = once(child, 'close');
  process.kill(-child.pid, 'SIGTERM');
  await ended;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, 'localhost');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}
