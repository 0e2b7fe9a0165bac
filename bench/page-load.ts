/** Measures one load of a page in Chromium. */
import type { CDPSession, Page } from 'puppeteer-core';
import { markTip, TIP_SEEN, waitForMark, waitUntilIdle } from './tip-seen.ts';
import { readTimeline, type Timeline, TRACED, type TraceEvent } from './trace.ts';

export interface PageLoad extends Timeline {
  /** Bytes of JavaScript objects in the page's process after a garbage collection, all worlds together. */
  heap: number;
}

/** A tab in which we measure pages one after the other. */
export interface MeasuredTab {
  page: Page;
  /** Loads a page. Waits until the tip is visible, if one is expected, and the main thread is idle. */
  measure(url: string): Promise<PageLoad>;
}

/** @param tip selector of the tip's element, or null if no tip is expected */
export async function openMeasuredTab(page: Page, tip: string | null): Promise<MeasuredTab> {
  const session = await page.createCDPSession();
  if (tip !== null) await page.evaluateOnNewDocument(markTip, tip, TIP_SEEN);
  return {
    page,
    async measure(url) {
      await page.goto('about:blank');
      await page.tracing.start({ categories: TRACED });
      await page.goto(url);
      if (tip !== null) await page.evaluate(waitForMark, TIP_SEEN);
      await page.evaluate(waitUntilIdle);
      const traced = new TextDecoder().decode(await page.tracing.stop());
      const { traceEvents } = JSON.parse(traced) as { traceEvents: TraceEvent[] };
      return { ...readTimeline(traceEvents, url, TIP_SEEN), heap: await heapOf(session) };
    },
  };
}

async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}
