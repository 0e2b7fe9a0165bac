import { expect, it } from 'vitest';
import { noticesOf } from '../../build/notices.ts';

it('a package without a license file gets that of its repository', () => {
  const notices = noticesOf(['wxt', '@wxt-dev/webextension-polyfill']);
  expect(notices).toMatch(/^wxt \d/m);
  expect(notices.match(/^Copyright \(c\) 2023 Aaron/gm)).toHaveLength(2);
});

it('a package without any license text stops the build', () => {
  expect(() => noticesOf(['wxt'])).toThrow('"wxt" would ship');
});

it('nothing that a package contains but does not ship is listed', () => {
  expect(noticesOf(['vite'])).not.toContain('bundled dependencies');
});
