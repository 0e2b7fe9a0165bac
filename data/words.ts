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
  'mother in law': 'mother', 'father in law': 'father', 'son in law': 'son', 'daughter in law': 'daughter', 'in laws': 'parents',
  '4 life': 'forlife', 'como va': 'comova', 'como van': 'comova', 'en que va': 'comova',
  'active duty': 'activeduty', 'servicio activo': 'activeduty', 'for life': 'forlife',
};

/** How people type in haste, in bare words: what hints and compounds must know before anything corrects a slip. */
// biome-ignore format: a table reads better in rows
export const SLIPS: Readonly<Record<string, string>> = {
  retierd: 'retired', retird: 'retired', retierment: 'retirement', retirment: 'retirement', reitred: 'retired', dutty: 'duty', actve: 'active', activ: 'active',
  gaurd: 'guard', gaurdsman: 'guardsman', resurve: 'reserve', reserv: 'reserve', resereve: 'reserve', reservs: 'reserves', selct: 'select', selcet: 'select',
  slect: 'select', priem: 'prime', prme: 'prime', tricar: 'tricare', tricre: 'tricare', tircare: 'tricare', trycare: 'tricare', medicar: 'medicare',
  medicair: 'medicare', humanna: 'humana', husban: 'husband', hubsand: 'husband', huband: 'husband', dauhter: 'daughter', dauther: 'daughter',
  daugther: 'daughter', duaghter: 'daughter', moter: 'mother', mothr: 'mother', wfie: 'wife', spuse: 'spouse', widdow: 'widow', militry: 'military',
  millitary: 'military', ur: 'your', u: 'you', pls: 'please', plz: 'please', thx: 'thanks', appt: 'appointment', appts: 'appointments', dr: 'doctor',
  drs: 'doctors', rx: 'prescription', rxs: 'prescriptions', acct: 'account', pw: 'password', pword: 'password', ins: 'insurance', insur: 'insurance',
  perscription: 'prescription', perscriptions: 'prescriptions', prescripton: 'prescription', referal: 'referral', refferal: 'referral', referall: 'referral',
  clame: 'claim', clames: 'claims', cliam: 'claim', cliams: 'claims', dentel: 'dental', denist: 'dentist', glases: 'glasses', glasess: 'glasses',
};
