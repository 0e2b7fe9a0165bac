import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { wordModel } from '../scripts/word-model/plugin.ts';

/** What runs against every mutant (`npm run mutation`): the fast tests of the model and the settings. */
export default defineConfig({
  plugins: [WxtVitest(), wordModel()],
  test: {
    globalSetup: ['tests/train.ts'],
    include: ['tests/unit/**/*.test.ts'],
    environment: 'node',
    testTimeout: 60_000,
  },
});
