import { i18n } from '#i18n';
import type { DrillPerson } from '../../model/answer/drill-people.ts';
import { ME } from '../../model/answer/household.ts';
import type { Login } from '../../model/answer/login-drill.ts';
import { credentialName } from '../credentials/names.ts';
import { memberLabel } from '../shared/labels.ts';
import { shortName } from '../shared/names.ts';

/** What somebody is called on the page of the drill. */
export function drillName({ id, member }: Pick<DrillPerson, 'id' | 'member'>): string {
  if (member) return memberLabel(member);
  return id === ME ? i18n.t('people.me') : i18n.t('drill.spouse');
}

/** "myAuth", "TriWest account". */
export const loginName = ({ credential, portal }: Login): string =>
  portal ? i18n.t('popup.signIn.account', { name: shortName(portal) }) : credentialName(credential);
