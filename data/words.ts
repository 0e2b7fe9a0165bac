/**
 * Neighboring words that are one thing, in bare words (lower case, no accents): people write them
 * apart and together. `model/words/words.ts` joins them before anything else looks at them.
 */
// biome-ignore format: a table reads better in rows
export const COMPOUNDS: Readonly<Record<string, string>> = {
  'tri west': 'triwest', 'tri care': 'tricare', 'tricare online': 'tricareonline', 'mil connect': 'milconnect', 'my auth': 'myauth', 'my pay': 'mypay',
  'ds logon': 'dslogon', 'ds login': 'dslogon', 'ds log on': 'dslogon', 'ds log in': 'dslogon', 'ds log': 'dslogon',
  'mhs genesis': 'genesis', 'express scripts': 'expressscripts', 'express script': 'expressscripts',
  'humana military': 'humana', 'united concordia': 'ucci', 'gi bill': 'gibill',
  'log in': 'login', 'sign in': 'signin', 'sign on': 'signin', 'sign up': 'signup', 'log on': 'login',
  'off base': 'offbase', 'off post': 'offbase', 'id card': 'idcard', 'military id': 'idcard',
  'home delivery': 'homedelivery', 'mail order': 'homedelivery', 'open season': 'openseason',
  'e mail': 'email', 'x ray': 'xray', 'blood work': 'bloodwork',
  'iniciar sesion': 'login', 'correo electronico': 'email', 'prime demo': 'primedemo', 'nurse line': 'nurseline',
  'social security': 'socialsecurity', 'seguro social': 'socialsecurity',
  'not military': 'nonmilitary', 'non military': 'nonmilitary', 'no military': 'nonmilitary', 'isnt military': 'nonmilitary', 'arent military': 'nonmilitary',
  'never military': 'nonmilitary', 'never served': 'nonmilitary', 'no soy militar': 'nonmilitary', 'no somos militares': 'nonmilitary', 'soy civil': 'nonmilitary',
  'active duty': 'activeduty', 'servicio activo': 'activeduty', 'for life': 'forlife',
};
