/** The notices that the licenses of shipped packages ask for, made from what a build really contains. */
import { readdirSync, readFileSync } from 'node:fs';
import { ROOT } from './data/files.ts';

/** Where the notices and our own license are in the package. */
export const NOTICES_FILE = 'THIRD-PARTY-NOTICES.txt';
export const LICENSE_FILE = 'LICENSE.txt';

interface Package {
  name: string;
  version: string;
  license: string;
  repository: string;
  /** The text of its license file; none if its authors left it out of this package. */
  text?: string | undefined;
}

/**
 * The text for `NOTICES_FILE`.
 * @param names the packages with code in the build
 * @throws an error that names a package for which no license text is to be had
 */
export function noticesOf(names: Iterable<string>): string {
  const packages = [...names].sort().map(readPackage);
  const parts = packages.map((found) => {
    const text = found.text ?? packages.find(isSibling(found))?.text;
    if (!text) throw new Error(`"${found.name}" would ship, and nothing here holds the text of its license.`);
    return [
      `${found.name} ${found.version}`,
      `License: ${found.license}. Source: ${found.repository}`,
      '',
      text,
    ];
  });
  const opening = 'Portal Guide for TRICARE contains code of these packages. Each is under its own license:';
  return `${[[opening], ...parts].map((lines) => lines.join('\n')).join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

/** Packages of one repository have one license; not all of them carry the file. */
const isSibling = (found: Package) => (other: Package) =>
  other.text !== undefined && other.repository === found.repository && other.license === found.license;

function readPackage(name: string): Package {
  const folder = `${ROOT}node_modules/${name}/`;
  const { version, license, repository } = JSON.parse(readFileSync(`${folder}package.json`, 'utf8'));
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)/i.test(entry));
  return {
    name,
    version,
    license,
    repository: plainAddress(typeof repository === 'string' ? repository : repository.url),
    text: file && ownLicense(readFileSync(folder + file, 'utf8')),
  };
}

/** Without the licenses of what the package itself contains; of Vite, none of that ships. */
function ownLicense(text: string): string {
  return text.split(/^# Licenses of bundled dependencies/m)[0]!.trim();
}

/** "git+https://host/owner/name.git" as people open it. */
function plainAddress(url: string): string {
  return url.replace(/^git\+/, '').replace(/\.git$/, '');
}
