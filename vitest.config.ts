import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { data } from './build/data/plugin.ts';
import { wordModel } from './build/word-model/plugin.ts';

const MINUTE = 60_000;

export default defineConfig({
  test: {
    globalSetup: ['tests/kit/train.ts'],
    coverage: {
      include: ['{background,components,data,entrypoints,guest,model,storage}/**/*.{ts,tsx}'],
      reporter: ['text'],
    },
    projects: [
      {
        plugins: [WxtVitest(), wordModel(), data({ language: 'en' })],
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          setupFiles: ['tests/kit/locks.ts'],
          environment: 'node',
          // Generous, so that a slow machine fails no test.
          testTimeout: MINUTE,
        },
      },
      {
        plugins: [WxtVitest(), wordModel(), data({ language: 'en' })],
        test: {
          name: 'components',
          include: ['tests/components/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/kit/locks.ts'],
          environment: 'happy-dom',
          testTimeout: MINUTE,
        },
      },
      {
        // Checks of what ships that need no browser.
        test: {
          name: 'builds',
          include: ['tests/builds/*.test.ts'],
          globalSetup: ['tests/kit/packaged.ts'],
          environment: 'node',
          testTimeout: MINUTE,
        },
      },
      {
        // One file per browser, each started once; both run at the same time.
        test: {
          name: 'browsers',
          include: ['tests/e2e/*.test.ts'],
          globalSetup: ['tests/kit/browser/setup.ts'],
          environment: 'node',
          testTimeout: MINUTE,
          hookTimeout: 3 * MINUTE,
          // The default of one second is too short for a background that wakes up on a busy machine.
          expect: { poll: { timeout: 15_000 } },
          fileParallelism: true,
          maxWorkers: 2,
        },
      },
    ],
  },
});
