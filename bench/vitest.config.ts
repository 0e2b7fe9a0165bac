import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/**
 * The tests that need this folder's packages. The other tests of the benchmarks are in the project's tests.
 */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['bench/tests/*.test.ts'],
    environment: 'node',
    testTimeout: 3 * 60_000,
    // Long enough for a build, and for installing a browser if there is none.
    hookTimeout: 10 * 60_000,
  },
});
