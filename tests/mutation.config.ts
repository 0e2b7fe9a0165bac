import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { data } from '../build/data/plugin.ts';
import { wordModel } from '../build/word-model/plugin.ts';

/**
 * What runs against every mutant (`npm run mutation`): the tests of single parts. Left out is what takes
 * seconds for each, because it runs whole commands or the whole evaluation set; a part that only those
 * would notice is not tested well enough. Of the component tests only those of the card and the guest run: the
 * others go through the whole model on their way.
 */
export default defineConfig({
  test: {
    globalSetup: ['tests/kit/train.ts'],
    projects: [
      {
        plugins: [WxtVitest(), wordModel(), data({ language: 'en' })],
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          exclude: [
            'tests/unit/{accuracy,architecture,bench*,command-line,commands,documents,every-person,release,store-texts,supply-chain}.test.ts',
          ],
          environment: 'node',
          testTimeout: 60_000,
        },
      },
      {
        plugins: [WxtVitest(), wordModel(), data({ language: 'en' })],
        test: {
          name: 'components',
          include: ['tests/components/{guest,tip}-*.test.ts', 'tests/components/portal-script.test.ts'],
          environment: 'happy-dom',
          testTimeout: 60_000,
        },
      },
    ],
  },
});
