/** Reads Chromium's trace of a page load: when things happened, and how busy the page's main thread was. */
import { covered, type Span } from './statistics.ts';

/** As few categories as possible, because tracing slows the page down. */
export const TRACED = ['-*', 'toplevel', 'blink.user_timing'];

export interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** Microseconds on the trace's own clock. */
  ts: number;
  dur?: number;
  args?: { data?: { documentLoaderURL?: string } };
}

/** Milliseconds from the start of the navigation, and milliseconds of main thread time within them. */
export interface Timeline {
  load: number;
  /** Null if nothing set the mark. */
  mark: number | null;
  busyUntilLoad: number;
  busyUntilMark: number | null;
  /** Until the end of the trace. */
  busyInAll: number;
}

const TASK = 'ThreadControllerImpl::RunTask';

/** The load of `url` in a trace of one page, and the mark set on the page's own timeline. Throws where it is not there. */
export function readTimeline(events: readonly TraceEvent[], url: string, mark: string): Timeline {
  const start = events.findLast(
    ({ name, args }) => name === 'navigationStart' && args?.data?.documentLoaderURL === url,
  );
  if (!start) throw new Error(`The trace has no navigation to ${url}.`);
  const here = events.filter(({ pid, tid, ts }) => pid === start.pid && tid === start.tid && ts >= start.ts);
  const at = (wanted: string) => here.find(({ name }) => name === wanted)?.ts;
  const load = at('loadEventEnd');
  if (load === undefined) throw new Error(`The trace has no load event of ${url}.`);
  const marked = at(mark);
  const tasks = here.filter(({ name }) => name === TASK).map(spanOf);
  const busy = (to: number) => covered(tasks, { from: start.ts, to }) / 1000;
  return {
    load: (load - start.ts) / 1000,
    mark: marked === undefined ? null : (marked - start.ts) / 1000,
    busyUntilLoad: busy(load),
    busyUntilMark: marked === undefined ? null : busy(marked),
    busyInAll: busy(Number.POSITIVE_INFINITY),
  };
}

function spanOf({ ts, dur = 0 }: TraceEvent): Span {
  return { from: ts, to: ts + dur };
}
