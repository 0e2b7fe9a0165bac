import { inflateSync } from 'node:zlib';

/** How many pages a PDF has. Firefox packs the list of pages into compressed streams. */
export function pageCount(pdf: Uint8Array): number {
  const raw = Buffer.from(pdf).toString('latin1');
  const streams = [...raw.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(([, body = '']) => {
    try {
      return inflateSync(Buffer.from(body, 'latin1')).toString('latin1');
    } catch {
      return ''; // Not compressed: it is part of `raw`.
    }
  });
  return [raw, ...streams].join('\n').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
