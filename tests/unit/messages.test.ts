import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRequest } from '../../model/tips/messages.ts';

describe('parseRequest', () => {
  it.each([
    { type: 'advice', url: 'https://uccitdp.com/', card: '' },
    { type: 'open', url: 'https://uccitdp.com/' },
    { type: 'touch', url: 'https://uccitdp.com/', open: '1' },
    { type: 'move', corner: 'top-left' },
    { type: 'elsewhere', card: 'token' },
    { type: 'show', card: 'token' },
    { type: 'fit', card: 'token', height: 320 },
    { type: 'steps', card: 'token', tip: 'own-account' },
    { type: 'hide', card: 'token', scope: 'tab' },
    { type: 'done', card: 'token', step: 'triwest.1' },
  ])('takes %j', (request) => {
    expect(parseRequest(request)).toEqual(request);
  });

  it.each([
    null,
    'advice',
    [],
    {},
    { type: 'advice', url: 'https://uccitdp.com/' },
    { type: 'advice', url: 7, card: '' },
    { type: 'advice', url: 'x'.repeat(10_000), card: '' },
    { type: 'hide', scope: 'tab' },
    { type: 'hide', card: 'token', scope: 'world' },
    { type: 'move', corner: 'middle' },
    { type: 'fit', card: 'token', height: -1 },
    { type: 'fit', card: 'token', height: 1e9 },
    { type: 'fit', card: 'token', height: '320' },
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
