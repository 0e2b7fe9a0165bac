/** Interface strings whose key is made from a value of the vocabulary. Tests prove that each exists. */
import { i18n } from '#i18n';
import type { Kin } from '../../data/kin.ts';
import type { Relation } from '../../data/relatives.ts';
import { type Category, type Corner, FIELD_VALUES, type Field, type Region } from '../../data/vocabulary.ts';
import type { Heard } from '../../model/answer/heard.ts';
import type { Member } from '../../model/answer/household.ts';
import type { FileProblem } from '../../storage/settings-file.ts';

/** The typed `t` can't follow keys that are put together at run time. */
const translate = i18n.t as (key: string) => string;

/** Browsers allow no hyphen in the name of a message. */
const keyOf = (value: string) => value.replaceAll('-', '_');

/** "Region". */
export const fieldName = (field: Field) => translate(`fields.field.${field}`);

/** "West" for `region`, `west`. */
export const valueLabel = (field: Field, value: string) => translate(`fields.${field}.${keyOf(value)}`);

/** A fact that words told: "Active-duty family", "moving to Texas". */
export function heardLabel({ field, value, toState }: Heard): string {
  if (field !== 'destination') return valueLabel(field, value);
  const place = toState ? valueLabel('state', toState) : valueLabel('destination', value);
  return i18n.t('popup.heard.movingTo', { place });
}

/** The same as a sentence of the user's: "I live in the West region". */
export function saidLabel(field: Field, value: string): string {
  if (field === 'state') return i18n.t('fields.said.state', { state: valueLabel(field, value) });
  return translate(`fields.said.${field}.${keyOf(value)}`);
}

/** "Which TRICARE region are you in?" */
export const questionLabel = (field: Field) => translate(`popup.question.ask.${field}`);

/** Some states of a region, to recognize it by. */
export const regionExamples = (region: Region) => translate(`popup.question.examples.${region}`);

/** How to find the answer to that question. */
export const findOutLabel = (field: Field) => translate(`popup.question.findOut.${field}`);

export const categoryLabel = (category: Category) => translate(`popup.categories.${keyOf(category)}`);

export const cornerLabel = (corner: Corner) => translate(`options.tips.corners.${keyOf(corner)}`);

/** "For your spouse". */
export const relationLabel = (relation: Relation) => translate(`popup.about.${keyOf(relation)}`);

/** "Daughter". */
export const kinLabel = (kin: Kin) => translate(`people.kin.${keyOf(kin)}`);

/** What to call somebody of the household where they stand in a list: "Emma", "Daughter". */
export const memberLabel = ({ name, kin }: Member) => name ?? kinLabel(kin);

/** The same within a sentence: "Emma", "your daughter". */
export const calledLabel = ({ name, kin }: Member) => name ?? translate(`people.your.${keyOf(kin)}`);

/** What is wrong with a settings file. */
export function fileProblemLabel(problem: FileProblem): string {
  if (problem.kind === 'damaged') return i18n.t('options.file.problem.damaged', { part: problem.part });
  return translate(`options.file.problem.${problem.kind.replaceAll('-', '_')}`);
}

/** Values of a field as choices, states in the alphabet of the user's language. */
export function choices(field: Field, locale: string): { value: string; label: string }[] {
  const all = FIELD_VALUES[field].map((value) => ({ value, label: valueLabel(field, value) }));
  return field === 'state' ? all.sort((a, b) => a.label.localeCompare(b.label, locale)) : all;
}
