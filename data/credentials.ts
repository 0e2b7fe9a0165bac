import type { Credential } from './schema.ts';

export default [
  {
    id: 'myauth',
    name: { en: 'myAuth', es: 'myAuth' },
    text: {
      en: 'The login of the Department of Defense that is replacing DS Logon; milConnect, ID Card Office Online and, since September 23, 2026, MHS GENESIS use it. Adults who are in DEERS can have one, each with an own email. You create it with a CAC or a DS Logon and add a second step, such as the Okta Verify app.',
      es: 'El inicio de sesión del Departamento de Defensa que está reemplazando a DS Logon; lo usan milConnect, ID Card Office Online y, desde el 23 de septiembre de 2026, MHS GENESIS. Puede tenerlo cada adulto que está en DEERS, con su propio correo electrónico. Se crea con una tarjeta CAC o un DS Logon y se le agrega un segundo paso, como la aplicación Okta Verify.',
    },
    sources: ['O1', 'O5', 'O7', 'O36b', 'X1'],
  },
  {
    id: 'cac',
    name: { en: 'CAC (Common Access Card)', es: 'CAC (tarjeta militar con chip)' },
    text: {
      en: 'The chip card of service members, Guard and Reserve, and Department of Defense civilians. With a card reader it opens myAuth sites and myPay; you need no DS Logon to set up myAuth. You get it in person at an ID card office.',
      es: 'La tarjeta con chip de los militares, la Guardia y la Reserva, y los civiles del Departamento de Defensa. Con un lector abre los sitios con myAuth y myPay; no hace falta DS Logon para crear myAuth. Se obtiene en persona, en una oficina de tarjetas de ID.',
    },
    sources: ['O4', 'O7', 'C12', 'GK'],
  },
  {
    id: 'ds-logon',
    name: { en: 'DS Logon', es: 'DS Logon' },
    text: {
      en: 'The older login for people in DEERS, now being phased out; no end date was confirmed. Some contractors still take it, usually at Level 2 (Premium). Without a CAC you need it to create a myAuth, so do that soon: if you have none, choose Email Registration when you sign up.',
      es: 'El inicio de sesión anterior para quienes están en DEERS, que se está retirando; no se confirmó la fecha final. Algunos contratistas aún lo aceptan, por lo general de nivel 2 (Premium). Sin tarjeta CAC, lo necesita para crear su myAuth, así que hágalo pronto: si no tiene uno, elija Email Registration al registrarse.',
    },
    sources: ['O7', 'O11', 'C2', 'C6', 'C7'],
  },
  {
    id: 'mypay',
    name: { en: 'myPay login', es: 'Cuenta de myPay' },
    text: {
      en: 'The Login ID and password of myPay, with a one-time PIN or an authenticator app. For people paid by DFAS: service members, retirees and annuitants. It opens myPay only, not milConnect.',
      es: 'El Login ID y la contraseña de myPay, con un PIN de un solo uso o una aplicación autenticadora. Es para quienes cobran de DFAS: militares en servicio o retirados y pensionados. Abre solo myPay, no milConnect.',
    },
    sources: ['C12', 'X29', 'O4', 'O46b'],
  },
  {
    id: 'own-account',
    name: { en: 'An account on that site', es: 'Una cuenta en ese sitio' },
    text: {
      en: 'A username and password that a site keeps for itself, as TriWest and Express Scripts do. It works nowhere else, and at Express Scripts each person in the family needs one. Register on that site; have your ID card ready, and use the email that DEERS has for you.',
      es: 'Un usuario y una contraseña propios de un sitio, como en TriWest y Express Scripts. No sirve en ningún otro, y en Express Scripts cada persona de la familia necesita uno. Regístrese en ese sitio; tenga a mano su tarjeta de ID y use el correo electrónico que DEERS tiene de usted.',
    },
    sources: ['O19', 'C7', 'C8'],
  },
  {
    id: 'login-gov',
    name: { en: 'Login.gov', es: 'Login.gov' },
    text: {
      en: 'A login for federal sites that anyone can create with an email. VA.gov takes it (or ID.me) and no longer takes DS Logon. It is not a TRICARE login; use it elsewhere only where the page shows it.',
      es: 'Un inicio de sesión para sitios federales que cualquiera puede crear con un correo electrónico. VA.gov lo acepta (o ID.me) y ya no acepta DS Logon. No es un inicio de sesión de TRICARE; en otro sitio, úselo solo si la página lo muestra.',
    },
    sources: ['O9', 'GK'],
  },
] satisfies Credential[];
