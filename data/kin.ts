/** How somebody of a household is related to the person who asks, more exactly than `Relation`. */
import type { Relation } from './relatives.ts';

/** Each with the relation that decides what is assumed about them. The general ones come after the exact ones. */
export const KIN = {
  wife: 'spouse',
  husband: 'spouse',
  spouse: 'spouse',
  daughter: 'child',
  son: 'child',
  child: 'child',
  mother: 'parent',
  father: 'parent',
  parent: 'parent',
  'former-spouse': 'former-spouse',
  family: 'family',
} as const satisfies Record<string, Relation>;

export type Kin = keyof typeof KIN;
export const KINS = Object.keys(KIN) as [Kin, ...Kin[]];

/** Bare words that tell more than the relation; the others ("spouse", "kid", "parent") fit all of it. */
export const KIN_WORDS: Readonly<Record<string, Kin>> = {
  wife: 'wife',
  wifes: 'wife',
  esposa: 'wife',
  mujer: 'wife',
  husband: 'husband',
  husbands: 'husband',
  hubby: 'husband',
  esposo: 'husband',
  marido: 'husband',
  daughter: 'daughter',
  daughters: 'daughter',
  stepdaughter: 'daughter',
  stepdaughters: 'daughter',
  hija: 'daughter',
  nina: 'daughter',
  hijastra: 'daughter',
  son: 'son',
  sons: 'son',
  stepson: 'son',
  stepsons: 'son',
  hijastro: 'son',
  mom: 'mother',
  moms: 'mother',
  mother: 'mother',
  mothers: 'mother',
  stepmom: 'mother',
  stepmother: 'mother',
  mama: 'mother',
  madre: 'mother',
  dad: 'father',
  dads: 'father',
  father: 'father',
  fathers: 'father',
  stepdad: 'father',
  stepfather: 'father',
  papa: 'father',
  padre: 'father',
  padrastro: 'father',
};
