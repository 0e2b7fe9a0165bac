import { describe, expect, it } from 'vitest';
import { readTimeline, type TraceEvent } from '../../bench/trace.ts';

describe('a trace', () => {
  const url = 'https://uccitdp.com/';
  const here = { pid: 7, tid: 1 };
  const task = (ts: number, dur: number, where = here): TraceEvent => ({
    name: 'ThreadControllerImpl::RunTask',
    ts,
    dur,
    ...where,
  });
  const events: TraceEvent[] = [
    { name: 'navigationStart', ts: 0, ...here, args: { data: { documentLoaderURL: 'about:blank' } } },
    task(0, 900),
    { name: 'navigationStart', ts: 1000, ...here, args: { data: { documentLoaderURL: url } } },
    task(1500, 1000),
    task(1600, 5000, { pid: 7, tid: 2 }),
    task(1600, 5000, { pid: 8, tid: 1 }),
    { name: 'loadEventEnd', ts: 3000, ...here },
    task(3500, 2000),
    { name: 'seen', ts: 4500, ...here },
    task(6000, 1000),
  ];

  it('tells when the page was there and how busy its main thread was, no other', () => {
    expect(readTimeline(events, url, 'seen')).toEqual({
      load: 2,
      mark: 3.5,
      busyUntilLoad: 1,
      busyUntilMark: 2,
      busyInAll: 4,
    });
  });

  it('has no time for a mark that nobody set', () => {
    expect(readTimeline(events, url, 'never')).toMatchObject({ mark: null, busyUntilMark: null });
  });

  it('is refused where the page is not in it', () => {
    expect(() => readTimeline(events, 'https://other.example/', 'seen')).toThrow('no navigation');
  });
});
