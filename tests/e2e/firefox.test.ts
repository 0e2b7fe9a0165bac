import { runSuites } from './suites/index.ts';

runSuites('firefox');
