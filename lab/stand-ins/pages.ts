/**
 * The stand-ins: which hosts exist, and which paths they link to. They are plain on purpose, without logos
 * or copied text, so that nobody can mistake a screenshot for the real site.
 *
 * Every path of a known host gets an answer. A path is listed because a tip or a test needs it. If the
 * facts name the real path, we use it; otherwise (BWE, sign-in pages behind a login) the path is invented
 * and says nothing about the real site.
 */
import { CONTRACTORS } from './contractors.ts';
import { GOVERNMENT } from './government.ts';
import type { StandIn } from './render.ts';

export const STAND_INS: readonly StandIn[] = [...GOVERNMENT, ...CONTRACTORS];
