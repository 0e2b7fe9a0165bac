import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { auditVerdict } from '../../tools/audit.ts';
import { main as release } from '../../tools/release.ts';
import { releaseFiles } from '../../tools/release-files.ts';

const files = {
  'package.json': '{\n  "name": "x",\n  "version": "0.9.0"\n}\n',
  'package-lock.json':
    '{\n  "version": "0.9.0",\n  "packages": {\n    "": { "version": "0.9.0" },\n    "a": { "version": "0.9.0" }\n  }\n}\n',
  'CHANGELOG.md': '# Changelog\n\n## Unreleased\n\n- Something new.\n\n## 0.9.0 (2026-01-01)\n\n- Old.\n',
};
const DAY = '2026-11-23';

describe('a release', () => {
  it('gives the version to package.json, lockfile and changelog, and to no package', () => {
    const changed = releaseFiles(files, '0.10.0', DAY);
    expect(JSON.parse(changed['package.json']).version).toBe('0.10.0');
    expect(JSON.parse(changed['package-lock.json'])).toEqual({
      version: '0.10.0',
      packages: { '': { version: '0.10.0' }, a: { version: '0.9.0' } },
    });
    expect(changed['CHANGELOG.md']).toContain(
      '## Unreleased\n\n## 0.10.0 (2026-11-23)\n\n- Something new.\n\n## 0.9.0',
    );
  });

  it.each([
    ['1.0', '"1.0" is no version'],
    ['1.0.0-beta', 'is no version'],
    ['01.0.0', 'is no version'],
    ['0.9.0', '0.9.0 is not newer than 0.9.0'],
    ['0.8.9', '0.8.9 is not newer'],
  ])('refuses %s', (version, message) => {
    expect(() => releaseFiles(files, version, DAY)).toThrow(message);
  });

  it('needs a changelog entry', () => {
    const changelog = '# Changelog\n\n## Unreleased\n\n## 0.9.0 (2026-01-01)\n\n- Old.\n';
    expect(() => releaseFiles({ ...files, 'CHANGELOG.md': changelog }, '1.0.0', DAY)).toThrow('says nothing');
  });

  it('can be tried without changing anything', async () => {
    const before = readFileSync('package.json', 'utf8');
    const lines: string[] = [];
    const run = (...args: string[]) => release(args, { input: nothing(), out: (line) => lines.push(line) });
    expect(await run('99.0.0', '--dry-run')).toBe(0);
    expect(lines.join('\n')).toMatch(/tag v99\.0\.0[\s\S]*## 99\.0\.0 \(\d{4}-\d\d-\d\d\)/);
    expect(readFileSync('package.json', 'utf8')).toBe(before);
    expect(await run('soon', '--dry-run')).toBe(1);
    expect(await run()).toBe(2);
    expect(await run('1.0.0', '--force')).toBe(2);
  });
});

async function* nothing(): AsyncGenerator<string> {}

describe('the audit', () => {
  it('is skipped with a message where the registry does not answer', () => {
    for (const report of ['', 'junk', '{"message":"405 Method Not Allowed","statusCode":405}']) {
      expect(auditVerdict(report)).toEqual({ status: 0, lines: [expect.stringMatching(/^Skipped: /)] });
    }
  });

  it('passes without holes, and names those that there are', () => {
    expect(auditVerdict('{"vulnerabilities":{}}')).toEqual({ status: 0, lines: ['No known holes.'] });
    const { status, lines } = auditVerdict('{"vulnerabilities":{"left":{"severity":"high"}}}');
    expect([status, lines[0]]).toEqual([1, 'high: left']);
  });
});
