/**
 * The stand-ins: which hosts exist, and which paths they link to. Plain and generic on purpose, no
 * logo and no copied text, so that nobody can take a screenshot of one for the real site.
 *
 * Every path of a known host is answered. A path is listed because a tip or a test wants it; where
 * the facts name the real path it is that one, elsewhere (BWE, sign-in pages behind a login) it is
 * made up and says nothing about the real site.
 */
import { CONTRACTORS } from './contractors.ts';
import { GOVERNMENT } from './government.ts';
import type { StandIn } from './render.ts';

export const STAND_INS: readonly StandIn[] = [...GOVERNMENT, ...CONTRACTORS];
