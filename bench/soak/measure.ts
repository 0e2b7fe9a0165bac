/** Counts what a browser keeps for the open pages and for the extension. */
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { ADDON_ID } from '../../build/addon-id.ts';
import type { BrowserKind } from '../../lab/browsers/find.ts';
import { inFirefox } from '../../lab/inside-firefox.ts';
import type { Counts } from './counts.ts';

/** Counts for the tabs, by name, and for the background. The count of a tab is that of its process. */
export function measure(kind: BrowserKind, browser: Browser, tabs: Record<string, Page>): Promise<Counts> {
  return kind === 'firefox' ? measureFirefox(browser) : measureChromium(browser, tabs);
}

async function measureChromium(browser: Browser, tabs: Record<string, Page>): Promise<Counts> {
  const counts: Counts = { objects: {}, bytes: { 'heap, background': await backgroundHeap(browser) } };
  for (const [name, page] of Object.entries(tabs)) {
    const session = await page.createCDPSession();
    counts.bytes[`heap, ${name}`] = await usedHeap(session);
    const { documents, nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
    counts.objects[`documents, ${name}`] = documents;
    counts.objects[`nodes, ${name}`] = nodes;
    counts.objects[`listeners, ${name}`] = jsEventListeners;
    await session.detach();
  }
  return counts;
}

async function backgroundHeap(browser: Browser): Promise<number> {
  const session = await (
    await browser.waitForTarget((one) => one.type() === 'service_worker')
  ).createCDPSession();
  const heap = await usedHeap(session);
  await session.detach();
  return heap;
}

async function usedHeap(session: CDPSession): Promise<number> {
  // Twice, because the second round frees what the first one finalizes.
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

/** From about:memory, whose reports come from all processes. Its paths have backslashes where addresses have slashes. */
function measureFirefox(browser: Browser): Promise<Counts> {
  return inFirefox(
    browser,
    `const manager = Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager);
    const counts = {
      objects: { 'content scripts': 0, listeners: 0 },
      bytes: { 'nodes of the pages': 0, 'heap of the content scripts': 0, 'background': 0 },
    };
    const script = 'Content Script "Portal Guide';
    const base = WebExtensionPolicy.getByID('${ADDON_ID}').getURL().replaceAll('/', '\\\\');
    const add = (path, amount) => {
      const inPage = path.includes('top(https:');
      if (path.startsWith('js-main-runtime-realms/') && path.includes(script)) counts.objects['content scripts'] += amount;
      else if (path.startsWith('event-counts/') && inPage && path.endsWith('/event-listeners')) counts.objects.listeners += amount;
      else if (!path.startsWith('explicit/')) return;
      else if (inPage && /[/]dom[/](element|text)-nodes$/.test(path)) counts.bytes['nodes of the pages'] += amount;
      else if (path.includes(script)) counts.bytes['heap of the content scripts'] += amount;
      else if (path.includes('top(' + base)) counts.bytes.background += amount;
    };
    Services.obs.notifyObservers(null, 'child-mmu-request');
    await new Promise((done) => manager.minimizeMemoryUsage(done));
    await new Promise((done) => manager.getReports((_, path, kind, units, amount) => add(path, amount), null, done, null, false));
    return counts;`,
  );
}
