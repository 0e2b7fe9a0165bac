import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { wordModel } from '../build/word-model/plugin.ts';

/**
 * What runs against every mutant (`npm run mutation`): the tests of single parts. Left out is what takes
 * seconds for each, because it runs whole commands or the whole evaluation set; a part that only those
 * would notice is not tested well enough.
 */
export default defineConfig({
  plugins: [WxtVitest(), wordModel()],
  test: {
    globalSetup: ['tests/kit/train.ts'],
    include: ['tests/unit/**/*.test.ts'],
    exclude: [
      'tests/unit/{accuracy,architecture,bench,commands,documents,every-person,release,supply-chain}.test.ts',
    ],
    environment: 'node',
    testTimeout: 60_000,
  },
});
