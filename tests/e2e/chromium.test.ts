import { runSuites } from './suites/index.ts';

runSuites('chromium');
