/** The same tests in both browsers: each browser is started once for a build, for many tests. */
import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import type { BrowserKind } from '../../../lab/browsers/find.ts';
import { type Harness, openHarness } from '../../kit/browser/harness.ts';
import { accessibilitySuite } from './accessibility.ts';
import { answerTreeSuite } from './answer-tree.ts';
import { attacksSuite } from './attacks.ts';
import { backgroundDeathsSuite } from './background-deaths.ts';
import { brokenStorageSuite } from './broken-storage.ts';
import { cardSuite } from './card.ts';
import { cardTreeSuite } from './card-tree.ts';
import { containersSuite } from './containers.ts';
import { discardedTabSuite } from './discarded-tab.ts';
import { firstScreenSuite } from './first-screen.ts';
import { firstScreensSuite } from './first-screens.ts';
import { focusRingsSuite } from './focus-rings.ts';
import { hostileSuite } from './hostile.ts';
import { householdSuite } from './household.ts';
import { jobSuite } from './job.ts';
import { keptOutSuite } from './kept-out.ts';
import { keyboardWalkSuite } from './keyboard-walk.ts';
import { lastDaysSuite } from './last-days.ts';
import { ledAwaySuite } from './led-away.ts';
import { lifecycleSuite } from './lifecycle.ts';
import { lostTipsSuite } from './lost-tips.ts';
import { muteSuite } from './mute.ts';
import { optInSuite } from './opt-in.ts';
import { optionsSuite } from './options.ts';
import { overlaySuite } from './overlay.ts';
import { ownPagesSuite } from './own-pages.ts';
import { popupSuite } from './popup.ts';
import { popupMemorySuite } from './popup-memory.ts';
import { privacySuite } from './privacy.ts';
import { privateWindowsSuite } from './private-windows.ts';
import { realAndCallSuite } from './real-and-call.ts';
import { restartSuite } from './restart.ts';
import { restoredTabSuite } from './restored-tab.ts';
import { selectionSuite } from './selection.ts';
import { soakSuite } from './soak.ts';
import { takenOverSuite } from './taken-over.ts';
import { tipsSuite } from './tips.ts';
import { windowsSuite } from './windows.ts';

/** Gives a suite the running browser. Tests call it, because the browser runs only by then. */
export type Running = () => Harness;

export function runSuites(kind: BrowserKind): void {
  withBuild(kind, 'production', (running) => {
    popupSuite(running);
    popupMemorySuite(running);
    keyboardWalkSuite(running);
    firstScreenSuite(running);
    firstScreensSuite(running, kind);
    focusRingsSuite(running);
    answerTreeSuite(running, kind);
    optionsSuite(running);
    brokenStorageSuite(running, kind);
    ownPagesSuite(running, kind);
    realAndCallSuite(running);
    tipsSuite(running);
    privacySuite(running);
    optInSuite(running, kind);
    lostTipsSuite(running);
    cardTreeSuite(running);
    muteSuite(running);
    selectionSuite(running);
    takenOverSuite(running);
    ledAwaySuite(running);
    discardedTabSuite(running);
    if (kind === 'firefox') {
      keptOutSuite(running);
      containersSuite(running);
    }
    attacksSuite(running);
    jobSuite(running);
    householdSuite(running);
    soakSuite(running);
  });
  // The same program with an open root, to look inside the card.
  withBuild(kind, 'e2e', (running) => {
    overlaySuite(running);
    cardSuite(running);
    accessibilitySuite(running);
    hostileSuite(running);
    lifecycleSuite(running, kind);
    restoredTabSuite(running);
    backgroundDeathsSuite(running);
    windowsSuite(running);
  });
  restartSuite(kind);
  privateWindowsSuite(kind);
  lastDaysSuite(kind);
}

function withBuild(kind: BrowserKind, build: 'production' | 'e2e', suites: (running: Running) => void): void {
  describe(`${kind}, ${build} build`, () => {
    let harness: Harness;
    beforeAll(async () => {
      harness = await openHarness(kind, { build });
    });
    afterEach(() => harness.startAfresh());
    afterAll(() => harness.close());
    suites(() => harness);
  });
}
