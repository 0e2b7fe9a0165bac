import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The tests that need this folder's packages. The others of the benchmarks are among the project's. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['bench/tests/*.test.ts'],
    environment: 'node',
    testTimeout: 3 * 60_000,
    // A build, and a browser where there is none.
    hookTimeout: 10 * 60_000,
  },
});
