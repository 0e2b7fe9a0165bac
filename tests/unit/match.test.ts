import { describe, expect, it } from 'vitest';
import { main as match } from '../../tools/match.ts';
import { run } from '../kit/run-command.ts';

describe('match', () => {
  it('says so where it gets no web address', async () => {
    const { status, lines } = await run(match, ['triwest.com', 'htp:/x']);
    expect({ status, line: lines[0] }).toEqual({
      status: 2,
      line: '"htp:/x" is no web address.\nUsage: npm run --silent match -- [--jsonl] [url…]',
    });
  });

  it('answers line by line', async () => {
    const { status, lines } = await run(
      match,
      ['--jsonl'],
      '{"url":"https://uccitdp.com/x"}\nnope\n{"url":"https://tricare.com"}\r\n',
    );
    expect(status).toBe(1);
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      { url: 'https://uccitdp.com/x', portal: 'united-concordia', verdict: 'official' },
      { error: 'line 2: not valid JSON' },
      { url: 'https://tricare.com', portal: null, verdict: 'unofficial' },
    ]);
  });

  it.each([
    ['milconnect.dmdc.osd.mil', 'official', 'milconnect'],
    ['milconnect.dmdc.osd.mil:8443/x', 'official', 'milconnect'],
    [' //tricare.com ', 'unofficial', null],
    ['milconnect.dmdc.osd.mil@evil.com', 'lookalike', 'milconnect'],
    ['home.army.mil', 'government', null],
    ['mailto:someone@tricare.mil', 'unrelated', null],
    ['???', 'unrelated', null],
    ['', 'unrelated', null],
  ])('reads the bare name %j as https', async (url, verdict, portal) => {
    const { lines } = await run(match, ['--jsonl'], `${JSON.stringify({ url })}\n`);
    expect(lines.map((line) => JSON.parse(line))).toEqual([{ url, portal, verdict }]);
  });

  it('prints for people', async () => {
    const { lines } = await run(match, ['https://tr1west.com/', 'example.com', 'http://tricare.mil/']);
    expect(lines).toEqual([
      'https://tr1west.com/: lookalike (triwest)',
      'example.com: unrelated',
      'http://tricare.mil/: official (tricare-logins), not protected',
    ]);
  });
});
