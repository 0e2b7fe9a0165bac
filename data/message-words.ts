/** What the check of messages looks for in text: endings of host names, short links, words around numbers. */

/** Endings of host names of three letters and more that people meet. Two letters are countries. */
export const ENDINGS: ReadonlySet<string> = new Set(
  'com net org mil gov edu int info biz name pro mobi asia online site website web app dev page link live shop store club vip xyz top icu cyou buzz rest help support services service center care health healthcare clinic doctor dental pharmacy insurance military army navy vet vets contact email mail cloud digital group team network systems solutions agency company today world news life bond sbs cfd click win bid loan loans cash money finance financial bank credit work works zone one blog space tech media press expert guide report social chat plus run fun host hosting cam lol monster quest skin beauty autos homes boats'.split(
    ' ',
  ),
);

/** Services that hide where a link leads. */
export const SHORT_LINKS: ReadonlySet<string> = new Set(
  'bit.ly tinyurl.com t.co goo.gl ow.ly is.gd buff.ly rebrand.ly cutt.ly rb.gy shorturl.at tiny.cc t.ly s.id lnkd.in bl.ink short.gy qrco.de q-r.to tr.ee'.split(
    ' ',
  ),
);

/** Providers at which anybody can have an address for mail. */
export const FREE_MAIL: ReadonlySet<string> = new Set(
  'gmail.com googlemail.com yahoo.com yahoo.ca ymail.com hotmail.com outlook.com live.com msn.com aol.com icloud.com me.com proton.me protonmail.com mail.com gmx.com zoho.com'.split(
    ' ',
  ),
);

/** Words after which five or six digits are a sender of text messages, and no ZIP code. */
export const BEFORE_SHORT_CODE: readonly string[] =
  'from|sender|text to|text stop to|text help to|reply to|sms|short code|shortcode|de|remitente|al|código corto'.split(
    '|',
  );

/** What somebody does who wants something, before it: "asked for my SSN". Small letters, no accents. */
export const ASKING: readonly string[] = [
  ...['ask', 'asks', 'asked', 'asking', 'want', 'wants', 'wanted', 'need', 'needs', 'needed', 'give', 'send'],
  ...['tell', 'confirm', 'verify', 'provide', 'update', 'enter', 'submit', 'requires', 'required', 'read'],
  ...[
    'pide',
    'piden',
    'pidio',
    'pidieron',
    'pidiendo',
    'quiere',
    'quieren',
    'queria',
    'necesita',
    'necesitan',
  ],
  ...['deme', 'dar', 'diga', 'digame', 'mande', 'envie', 'confirme', 'confirmar', 'verifique', 'verificar'],
  ...['exige', 'exigen', 'ingrese', 'actualice', 'lea', 'leame'],
];

/** Before one of `ASKING`: nothing is asked for. */
export const NOT_ASKING: readonly string[] = ['not', 'never', 'no', 'dont', "don't", 'nunca', 'jamas', 'nor'];

/** What nobody may ask for in a call or a message, by the reason for care (`data/frauds.yml`) that it gives. */
export const ASKED_FOR: Readonly<Record<string, readonly string[]>> = {
  'asks-secret': [...['password', 'passcode', 'pin', 'code', 'login', 'contrasena', 'clave', 'codigo']],
  'asks-personal-data': [
    ...['ssn', 'social', 'birthday', 'birth', 'dob', 'dod', 'dbn', 'seguro social', 'nacimiento', 'medicare'],
  ],
  'asks-payment': [
    ...['money', 'payment', 'fee', 'bank', 'card number', 'credit card', 'debit card', 'account number'],
    ...[
      'dinero',
      'pago',
      'banco',
      'cuenta bancaria',
      'tarjeta de credito',
      'numero de tarjeta',
      'pagar',
      'pay',
    ],
  ],
};
