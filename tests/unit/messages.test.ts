import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRequest } from '../../model/tips/messages.ts';

describe('parseRequest', () => {
  it.each([
    { type: 'advice', url: 'https://uccitdp.com/' },
    { type: 'met', portal: 'triwest', tips: ['own-account'] },
    { type: 'act', portal: 'triwest', tip: 'own-account' },
    { type: 'hide', portal: 'triwest', scope: 'tab' },
    { type: 'move', corner: 'top-left' },
    { type: 'report', portal: 'triwest', tips: ['own-account'] },
  ])('takes %j', (request) => {
    expect(parseRequest(request)).toEqual(request);
  });

  it.each([
    null,
    'advice',
    [],
    {},
    { type: 'advice' },
    { type: 'advice', url: 7 },
    { type: 'met', portal: 'triwest' },
    { type: 'met', portal: 'triwest', tips: [1] },
    { type: 'hide', portal: 'triwest', scope: 'world' },
    { type: 'move', corner: 'middle' },
    { type: 'report', portal: 'triwest' },
    { type: 'toString' },
    { type: '__proto__' },
    { type: ['advice'], url: 'x' },
  ])('refuses %j', (message) => {
    expect(parseRequest(message)).toBeNull();
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.anything(), (message) => void parseRequest(message)));
  });
});
