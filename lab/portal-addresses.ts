/** The addresses of all stand-in pages of all portals. */
import { readData } from '../build/data/read.ts';
import { STAND_INS } from './stand-ins/pages.ts';

export interface PortalAddress {
  /** The portal's id. */
  portal: string;
  url: string;
}

/** Portal by portal, each address once. A host without a stand-in has only its start page. */
export async function portalAddresses(): Promise<PortalAddress[]> {
  return readData().portals.flatMap(({ id, hosts }) => {
    const urls = hosts.flatMap(({ host }) => pathsOf(host).map((path) => `https://${host}${path}`));
    return [...new Set(urls)].map((url) => ({ portal: id, url }));
  });
}

function pathsOf(host: string): string[] {
  const links = STAND_INS.find(({ hosts }) => hosts.includes(host))?.links ?? [['/', '']];
  return links.map(([href]) => href).filter((href) => href.startsWith('/'));
}
