import { contractorRoutes } from '../contractors.ts';
import type { Route, Step, Task, Text } from '../schema.ts';

const securityMethod: Step = {
  portal: 'myauth',
  link: 'security-methods',
  text: {
    en: 'Add a second factor: the Okta Verify app, or a code by email if you cannot use the app.',
    es: 'Agregue un segundo factor: la aplicación Okta Verify, o un código por correo electrónico si no puede usarla.',
  },
};

const fromDsLogon: Step = {
  portal: 'milconnect',
  text: {
    en: 'Open milConnect, go to its sign-in page and create the myAuth account, proving who you are with DS Logon. Your email is the username; click the link in the welcome email.',
    es: 'Abra milConnect, vaya a la página de inicio de sesión y cree la cuenta de myAuth; demuestre quién es con DS Logon. Su correo electrónico es el usuario; abra el enlace del correo electrónico de bienvenida.',
  },
};

/** Portals with accounts of their own, which myAuth neither opens nor resets. */
const OWN_ACCOUNTS = [
  'triwest',
  'express-scripts',
  'mypay',
  'benefeds',
  'united-concordia',
  'wps-tfl',
  'international-sos',
  'humana-military',
];

const OWN_LOGIN: Text = {
  en: 'Open it and use its own sign-in; below is what it usually takes today.',
  es: 'Ábralo y use su propio acceso; abajo verá qué acepta por lo general hoy.',
};
const OWN_RESET: Text = {
  en: 'Use the “forgot username or password” link on its own sign-in page; if it asks for DS Logon, reset that instead.',
  es: 'Use el enlace de “forgot username or password” de su propia página de acceso; si le pide DS Logon, restablezca ese.',
};

/** Where the words name a portal, the sign-in of that portal is meant. */
function namedRoutes(text: Text): Route[] {
  return OWN_ACCOUNTS.map((portal) => ({
    when: { named: [portal] },
    why: {
      en: 'You named this portal, and its sign-in is its own.',
      es: 'Usted nombró este portal, y su acceso es propio.',
    },
    steps: [{ portal, text }],
    sources: ['O19', 'C2', 'C6', 'C7', 'C8', 'C12', 'O37'],
  }));
}

export default [
  {
    id: 'create-login',
    category: 'sign-in',
    title: { en: 'Create a sign-in (myAuth)', es: 'Crear su acceso (myAuth)' },
    say: {
      en: [
        'create an account',
        'how do i register',
        'set up myauth',
        'sign up for milconnect',
        'i do not have a login',
        'first time signing in',
        'my 18 year old needs an own account',
        'make a username and password',
        'okta verify setup',
        'i never had a ds logon',
        'get a ds logon',
        'email registration',
        'spouse account for mhs genesis',
      ],
      es: [
        'crear una cuenta',
        'cómo me registro',
        'configurar myauth',
        'no tengo usuario ni contraseña',
        'primera vez que entro',
        'mi hijo cumplió 18 y necesita cuenta',
        'instalar okta verify',
        'nunca tuve ds logon',
      ],
    },
    asks: ['status'],
    routes: [
      {
        when: { status: ['active-duty', 'guard-reserve'] },
        why: {
          en: 'You have a CAC, and the card proves who you are; no DS Logon is needed.',
          es: 'Usted tiene una tarjeta CAC, y la tarjeta demuestra quién es; no necesita DS Logon.',
        },
        steps: [
          {
            portal: 'myauth',
            link: 'signing-in',
            text: {
              en: 'Put your CAC in the reader and read how the myAuth sign-in works. You do not need a DS Logon.',
              es: 'Ponga su tarjeta CAC en el lector y lea cómo se entra con myAuth. No necesita DS Logon.',
            },
          },
          {
            portal: 'milconnect',
            text: {
              en: 'Open milConnect, choose to sign in with the CAC, and follow the pages until the account exists.',
              es: 'Abra milConnect, elija entrar con la tarjeta CAC y siga las páginas hasta que exista la cuenta.',
            },
          },
          {
            portal: 'myauth',
            link: 'security-methods',
            text: {
              en: 'Add a second way for days without a card reader: username, password and the Okta Verify app.',
              es: 'Agregue otra forma para cuando no tenga lector: usuario, contraseña y la aplicación Okta Verify.',
            },
          },
        ],
        sources: ['O4', 'O5', 'O7'],
      },
      {
        when: {
          status: [
            'active-duty-family',
            'guard-reserve-family',
            'retiree',
            'retiree-family',
            'survivor',
            'tfl',
          ],
        },
        why: {
          en: 'Without a CAC you prove who you are with DS Logon, so DS Logon comes first and myAuth second.',
          es: 'Sin tarjeta CAC, usted demuestra quién es con DS Logon; por eso primero va DS Logon y después myAuth.',
        },
        steps: [
          {
            portal: 'myauth',
            link: 'ds-logon',
            text: {
              en: 'Check that your DS Logon works. If you have none, create one: choose Email Registration.',
              es: 'Verifique que su DS Logon funcione. Si no tiene, cree uno: elija Email Registration.',
            },
          },
          fromDsLogon,
          securityMethod,
        ],
        sources: ['O7', 'S2', 'O5', 'O6'],
      },
    ],
    have: [
      {
        en: 'An email that only you use and that DEERS has for you',
        es: 'Un correo electrónico que solo use usted y que DEERS tenga registrado',
      },
      {
        en: 'Your phone with the app Okta Verify (not Okta Mobile or Okta Personal)',
        es: 'Su teléfono con la aplicación Okta Verify (no Okta Mobile ni Okta Personal)',
      },
      {
        en: 'Your CAC and a card reader, if you have a CAC',
        es: 'Su tarjeta CAC y un lector de tarjetas, si la tiene',
      },
    ],
    mistake: {
      en: 'Do not share one account or one email in the family: each adult needs an own one.',
      es: 'No compartan una sola cuenta ni un solo correo electrónico en la familia: cada adulto necesita los suyos.',
    },
    notes: [
      {
        text: {
          en: 'There is no account for people under 18.',
          es: 'No hay cuentas para menores de 18 años.',
        },
        sources: ['C2', 'X1'],
      },
      {
        text: {
          en: 'myAuth does not open everything: Express Scripts, TriWest and myPay have accounts of their own.',
          es: 'myAuth no abre todo: Express Scripts, TriWest y myPay tienen sus propias cuentas.',
        },
        sources: ['C8', 'O19', 'C12'],
      },
    ],
    checked: '2026-11-23',
  },
  {
    id: 'recover-login',
    category: 'sign-in',
    title: { en: 'Forgotten password or locked account', es: 'Contraseña olvidada o cuenta bloqueada' },
    say: {
      en: [
        'forgot my password',
        'locked out of my account',
        'reset password',
        'i cannot sign in',
        'unable to sign in message',
        'forgot my username',
        'got a new phone and okta verify is gone',
        'verification code never comes',
        'too many attempts',
        'account locked',
        'login not working',
        'milconnect will not let me in',
        'activation link expired',
      ],
      es: [
        'olvidé mi contraseña',
        'cuenta bloqueada',
        'no puedo entrar',
        'restablecer la contraseña',
        'olvidé mi usuario',
        'cambié de teléfono y perdí okta verify',
        'no me llega el código',
        'demasiados intentos',
        'milconnect no me deja iniciar sesión',
      ],
    },
    asks: [],
    routes: [
      ...namedRoutes(OWN_RESET),
      {
        why: {
          en: 'milConnect, ID cards and MHS GENESIS sign in through myAuth, so the myAuth screen resets the password.',
          es: 'milConnect, las tarjetas y MHS GENESIS entran por myAuth, así que la pantalla de myAuth restablece la contraseña.',
        },
        steps: [
          {
            portal: 'myauth',
            link: 'faqs',
            text: {
              en: 'See what the myAuth help says about your message. Then use the reset or unlock link that the sign-in screen shows; your username is your email.',
              es: 'Vea qué dice la ayuda de myAuth sobre su mensaje. Luego use el enlace para restablecer o desbloquear que muestre la pantalla; su usuario es su correo electrónico.',
            },
          },
          {
            portal: 'myauth',
            link: 'security-methods',
            text: {
              en: 'New phone: see how to set up Okta Verify again, or ask for a code by email if the page offers it.',
              es: 'Teléfono nuevo: vea cómo configurar otra vez Okta Verify, o pida un código por correo electrónico si la página lo ofrece.',
            },
          },
          {
            portal: 'milconnect',
            link: null,
            text: {
              en: 'Still locked out? Call the DMDC/DEERS Support Office, 800-538-9552.',
              es: '¿Sigue sin poder entrar? Llame a la oficina de apoyo de DMDC/DEERS, 800-538-9552.',
            },
          },
        ],
        sources: ['O3', 'O4', 'O5', 'O33', 'X1'],
      },
    ],
    have: [
      { en: 'The email that DEERS has for you', es: 'El correo electrónico que DEERS tiene de usted' },
      { en: 'The phone with Okta Verify, or your CAC', es: 'El teléfono con Okta Verify, o su tarjeta CAC' },
    ],
    mistake: {
      en: 'Never reset a password on a site you found in an ad or message, and stop guessing: too many tries lock the account.',
      es: 'Nunca restablezca la contraseña en un sitio de un anuncio o mensaje, y no siga adivinando: demasiados intentos bloquean la cuenta.',
    },
    notes: [
      {
        text: {
          en: 'A wrong username and a wrong code show the same “unable to sign in” message.',
          es: 'Un usuario equivocado y un código equivocado muestran el mismo mensaje de “unable to sign in”.',
        },
        sources: ['O3'],
      },
      {
        text: {
          en: 'Express Scripts, TriWest and myPay have their own passwords; reset those on their own sign-in pages.',
          es: 'Express Scripts, TriWest y myPay tienen contraseñas propias; restablézcalas en sus propias páginas.',
        },
        sources: ['C8', 'O19', 'C12'],
      },
    ],
    checked: '2026-11-23',
  },
  {
    id: 'which-login',
    category: 'sign-in',
    title: { en: 'What do I sign in with?', es: '¿Con qué inicio sesión?' },
    say: {
      en: [
        'which login do i use',
        'what do i sign in with',
        'cac or ds logon or myauth',
        'can i use mypay to sign in to milconnect',
        'does my wife need a cac',
        'login for retirees',
        'login for spouses',
        'can i use id me',
        'can i use login gov',
        'do i need a card reader',
        'what is myauth',
        'what credential works for tricare',
        'mypay login no longer works on milconnect',
      ],
      es: [
        'qué usuario uso',
        'con qué inicio sesión en tricare',
        'cac o ds logon o myauth',
        'puedo usar mypay para entrar a milconnect',
        'acceso para retirados',
        'acceso para cónyuges',
        'puedo usar id me o login gov',
        'qué es myauth',
        'necesito lector de tarjeta',
      ],
    },
    asks: [],
    routes: [
      ...namedRoutes(OWN_LOGIN),
      {
        when: { status: ['active-duty'] },
        why: {
          en: 'You are on active duty, so your CAC opens myAuth.',
          es: 'Usted está en servicio activo, así que su tarjeta CAC abre myAuth.',
        },
        steps: [
          {
            portal: 'milconnect',
            text: {
              en: 'milConnect and ID cards: myAuth, “Sign in with CAC”.',
              es: 'milConnect y tarjetas de identificación: myAuth, “Sign in with CAC”.',
            },
          },
          {
            portal: 'mhs-genesis',
            text: {
              en: 'Results and appointments at a military hospital: also myAuth with your CAC, since September 23, 2026.',
              es: 'Resultados y citas en un hospital militar: también myAuth con su tarjeta CAC, desde el 23 de septiembre de 2026.',
            },
          },
        ],
        sources: ['O4', 'O7', 'X1'],
      },
      {
        when: { status: ['guard-reserve'] },
        why: {
          en: 'Guard and Reserve members have a CAC too, and it opens myAuth.',
          es: 'Los miembros de la Guardia y la Reserva también tienen tarjeta CAC, y abre myAuth.',
        },
        steps: [
          {
            portal: 'milconnect',
            text: {
              en: 'milConnect, where you see whether you qualify for TRICARE Reserve Select: myAuth with your CAC.',
              es: 'milConnect, donde ve si califica para TRICARE Reserve Select: myAuth con su tarjeta CAC.',
            },
          },
          {
            portal: 'mhs-genesis',
            text: {
              en: 'Results from a military hospital, if you had care there: also myAuth, since September 23, 2026.',
              es: 'Resultados de un hospital militar, si lo atendieron ahí: también myAuth, desde el 23 de septiembre de 2026.',
            },
          },
        ],
        sources: ['O4', 'O7', 'S1', 'X1'],
      },
      {
        when: { status: ['active-duty-family', 'guard-reserve-family'] },
        why: {
          en: 'Family members have no CAC: they use myAuth with a username and a code, and another account at the contractor.',
          es: 'Los familiares no tienen tarjeta CAC: usan myAuth con usuario y código, y otra cuenta con el contratista.',
        },
        steps: [
          {
            portal: 'milconnect',
            text: {
              en: 'milConnect: myAuth with username, password and a code. DS Logon is needed once, to create it.',
              es: 'milConnect: myAuth con usuario, contraseña y código. DS Logon se necesita una vez, para crearlo.',
            },
          },
          {
            portal: 'mhs-genesis',
            text: {
              en: 'Results and appointments at a military hospital: the same myAuth account, since September 23, 2026.',
              es: 'Resultados y citas en un hospital militar: la misma cuenta de myAuth, desde el 23 de septiembre de 2026.',
            },
          },
        ],
        sources: ['O7', 'S2', 'X1'],
      },
      {
        when: { status: ['retiree', 'retiree-family', 'survivor', 'tfl'] },
        why: {
          en: 'Without a CAC you use myAuth with a username and a code. A myPay login no longer opens milConnect.',
          es: 'Sin tarjeta CAC usted usa myAuth con usuario y código. El acceso de myPay ya no abre milConnect.',
        },
        steps: [
          {
            portal: 'milconnect',
            text: {
              en: 'milConnect: myAuth with username, password and a code. DS Logon is needed once, to create it.',
              es: 'milConnect: myAuth con usuario, contraseña y código. DS Logon se necesita una vez, para crearlo.',
            },
          },
          {
            portal: 'mhs-genesis',
            text: {
              en: 'Results from a military hospital, if you get care there: the same myAuth account, since September 23, 2026.',
              es: 'Resultados de un hospital militar, si lo atienden ahí: la misma cuenta de myAuth, desde el 23 de septiembre de 2026.',
            },
          },
          {
            portal: 'mypay',
            text: {
              en: 'myPay: its own login, and only for pay and tax forms.',
              es: 'myPay: su propio acceso, y solo para pagos y formularios de impuestos.',
            },
          },
        ],
        sources: ['O4', 'O7', 'O10', 'C12', 'X1'],
      },
      {
        why: {
          en: 'It depends on the portal: the All Logins page lists every sign-in.',
          es: 'Depende del portal: la página All Logins tiene todos los accesos.',
        },
        steps: [
          {
            portal: 'tricare-logins',
            text: {
              en: 'Find your portal on the All Logins page of TRICARE.mil, and start from its link.',
              es: 'Busque su portal en la página All Logins de TRICARE.mil y entre desde su enlace.',
            },
          },
          {
            portal: 'myauth',
            link: 'signing-in',
            text: {
              en: 'milConnect, ID cards and MHS GENESIS take myAuth: a CAC, or a username with a second factor.',
              es: 'milConnect, las tarjetas y MHS GENESIS usan myAuth: una tarjeta CAC, o un usuario con un segundo factor.',
            },
          },
        ],
        sources: ['S2', 'O4', 'X1'],
      },
    ],
    have: [],
    mistake: {
      en: 'One login does not open every site: the contractor and the pharmacy may want other accounts.',
      es: 'Un solo acceso no abre todos los sitios: el contratista y la farmacia pueden pedir otras cuentas.',
    },
    notes: [
      {
        when: { region: ['east'] },
        text: {
          en: 'Humana Military, for referrals and claims in the East: DS Logon if you have or can get one. If the page shows a myAuth button, you can usually use that.',
          es: 'Humana Military, para remisiones y reclamos en el Este: DS Logon si lo tiene o puede obtenerlo. Si la página muestra un botón de myAuth, por lo general puede usarlo.',
        },
        sources: ['C2'],
      },
      {
        when: { region: ['west'] },
        text: {
          en: 'TriWest, for referrals and claims in the West: its own account, made with the email that DEERS has. Use DS Logon or myAuth only if the page shows that button.',
          es: 'TriWest, para remisiones y reclamos en el Oeste: su propia cuenta, con el correo electrónico que tiene DEERS. Use DS Logon o myAuth solo si la página muestra ese botón.',
        },
        sources: ['O19', 'X25'],
      },
      {
        when: { region: ['overseas'] },
        text: {
          en: 'International SOS: DS Logon, or an account that works only there.',
          es: 'International SOS: DS Logon, o una cuenta que sirve solo ahí.',
        },
        sources: ['C7'],
      },
      {
        when: { status: ['tfl'] },
        text: {
          en: 'TRICARE For Life claims (WPS): DS Logon, or a TRICARE4u account.',
          es: 'Reclamos de TRICARE For Life (WPS): DS Logon, o una cuenta de TRICARE4u.',
        },
        sources: ['C6'],
      },
      {
        text: {
          en: 'Express Scripts has its own account, one for each family member.',
          es: 'Express Scripts tiene su propia cuenta, una por cada familiar.',
        },
        sources: ['C8'],
      },
      {
        text: {
          en: 'ID.me and Login.gov open VA sites, not milConnect.',
          es: 'ID.me y Login.gov abren los sitios del VA, no milConnect.',
        },
        sources: ['O9', 'O4'],
      },
    ],
    checked: '2026-11-23',
  },
  {
    id: 'replace-ds-logon',
    category: 'sign-in',
    title: { en: 'Move from DS Logon to myAuth', es: 'Pasar de DS Logon a myAuth' },
    say: {
      en: [
        'ds logon is going away',
        'ds logon does not work anymore',
        'switch from ds logon to myauth',
        'when does ds logon end',
        'replace ds logon',
        'ds logon retired',
        'transition to myauth',
        'do i still need ds logon',
        'ds logon shut down',
        'mhs genesis no longer takes ds logon',
        'old ds logon',
      ],
      es: [
        'ds logon va a desaparecer',
        'ds logon ya no funciona',
        'pasar de ds logon a myauth',
        'cuándo termina ds logon',
        'reemplazar ds logon',
        'todavía necesito ds logon',
        'mhs genesis ya no acepta ds logon',
      ],
    },
    asks: [],
    routes: [
      {
        when: { status: ['active-duty', 'guard-reserve'] },
        why: {
          en: 'You have a CAC, so you can start myAuth with the card and leave DS Logon aside.',
          es: 'Usted tiene una tarjeta CAC, así que puede empezar myAuth con la tarjeta y dejar DS Logon.',
        },
        steps: [
          {
            portal: 'myauth',
            link: 'signing-in',
            text: {
              en: 'See how to sign in to myAuth with your CAC. No DS Logon is needed.',
              es: 'Vea cómo entrar a myAuth con su tarjeta CAC. No hace falta DS Logon.',
            },
          },
          securityMethod,
        ],
        sources: ['O4', 'O7', 'O5'],
      },
      {
        why: {
          en: 'DS Logon still proves who you are today, which makes creating myAuth easy. Later you would have to prove it another way.',
          es: 'Hoy DS Logon todavía demuestra quién es usted, y así es fácil crear myAuth. Más adelante tendría que demostrarlo de otra forma.',
        },
        steps: [
          {
            portal: 'myauth',
            link: 'ds-logon',
            text: {
              en: 'Check now that your DS Logon works, and that its email is one only you use.',
              es: 'Verifique ahora que su DS Logon funcione, y que su correo electrónico sea uno que solo use usted.',
            },
          },
          fromDsLogon,
          securityMethod,
        ],
        sources: ['O1', 'O7', 'X5', 'O5'],
      },
    ],
    have: [
      { en: 'Your DS Logon username and password', es: 'Su usuario y contraseña de DS Logon' },
      { en: 'An email that only you use', es: 'Un correo electrónico que solo use usted' },
      { en: 'Your phone with the Okta Verify app', es: 'Su teléfono con la aplicación Okta Verify' },
    ],
    mistake: {
      en: 'Do not close DS Logon yet: some contractor sites may still ask for it.',
      es: 'No cierre todavía su DS Logon: algunos sitios de contratistas quizá aún lo pidan.',
    },
    notes: [
      {
        text: {
          en: 'DS Logon is being phased out, and we found no confirmed last day. Create myAuth now.',
          es: 'DS Logon se está retirando, y no encontramos un último día confirmado. Cree myAuth ahora.',
        },
        sources: ['O1', 'O3'],
      },
      {
        text: {
          en: 'milConnect and ID Card Office Online moved to myAuth on May 21, 2025, and MHS GENESIS on September 23, 2026.',
          es: 'milConnect e ID Card Office Online pasaron a myAuth el 21 de mayo de 2025, y MHS GENESIS el 23 de septiembre de 2026.',
        },
        sources: ['O10', 'X1'],
      },
      {
        text: {
          en: 'VA.gov stopped taking DS Logon on November 18, 2025; it takes Login.gov or ID.me.',
          es: 'VA.gov dejó de aceptar DS Logon el 18 de noviembre de 2025; acepta Login.gov o ID.me.',
        },
        sources: ['O9'],
      },
    ],
    checked: '2026-11-23',
  },
  {
    id: 'find-right-portal',
    category: 'sign-in',
    title: { en: 'Find the right site', es: 'Encontrar el sitio correcto' },
    say: {
      en: [
        'tricare login',
        'where do i log in',
        'list of all tricare websites',
        'i do not know which site',
        'too many portals',
        'official tricare website',
        'main tricare page',
        'all logins page',
        'not sure where to go',
        'tricare portal',
        'is this the real tricare site',
        'how do i sign in to tricare',
      ],
      es: [
        'entrar a tricare',
        'dónde inicio sesión',
        'lista de todos los sitios de tricare',
        'no sé cuál página usar',
        'página oficial de tricare',
        'portal de tricare',
        'hay demasiados portales',
        'es este el sitio verdadero de tricare',
      ],
    },
    asks: [],
    routes: [
      {
        when: { named: ['mhs-genesis'] },
        why: {
          en: 'MHS GENESIS is the portal of military hospitals. It took the place of TRICARE Online, which closed on April 1, 2025.',
          es: 'MHS GENESIS es el portal de los hospitales militares. Ocupa el lugar de TRICARE Online, que cerró el 1 de abril de 2025.',
        },
        steps: [
          {
            portal: 'mhs-genesis',
            text: {
              en: 'Open the MHS GENESIS Patient Portal and sign in there.',
              es: 'Abra el MHS GENESIS Patient Portal y entre ahí.',
            },
          },
        ],
        sources: ['X1', 'O36'],
      },
      {
        why: {
          en: 'TRICARE has no single sign-in. Its All Logins page lists them all and needs no account.',
          es: 'TRICARE no tiene un acceso único. Su página All Logins los enumera todos y no pide cuenta.',
        },
        steps: [
          {
            portal: 'tricare-logins',
            text: {
              en: 'Open the All Logins page. If it does not load, go to TRICARE.mil and look for “logins”.',
              es: 'Abra la página All Logins. Si no carga, vaya a TRICARE.mil y busque “logins”.',
            },
          },
        ],
        sources: ['S2', 'S1'],
      },
    ],
    have: [],
    mistake: {
      en: 'TRICARE.com is not TRICARE.mil: it is a private site. Do not sign in there.',
      es: 'TRICARE.com no es TRICARE.mil: es un sitio privado. No inicie sesión ahí.',
    },
    notes: [
      {
        text: {
          en: 'In short: milConnect for DEERS and plans, MHS GENESIS for military hospitals, the contractor for referrals, claims and bills.',
          es: 'En resumen: milConnect para DEERS y planes, MHS GENESIS para hospitales militares, el contratista para remisiones, reclamos y pagos.',
        },
        sources: ['S2'],
      },
    ],
    checked: '2026-11-23',
  },
  {
    id: 'find-region',
    category: 'sign-in',
    title: { en: 'Find your TRICARE region', es: 'Saber cuál es su región de TRICARE' },
    say: {
      en: [
        'which region am i in',
        'am i east or west',
        'tricare east or tricare west',
        'which contractor serves my state',
        'what region is texas',
        'who is my tricare contractor',
        'do i use humana or triwest',
        'tricare regions map',
        'how do i find out my region',
      ],
      es: [
        'cuál es mi región',
        'estoy en el este o en el oeste',
        'qué contratista atiende mi estado',
        'me toca humana o triwest',
        'mapa de las regiones de tricare',
      ],
    },
    asks: ['region'],
    routes: [
      {
        when: { state: ['AR', 'IN', 'MO', 'WI'] },
        rare: true,
        why: {
          en: 'A small part of this state belongs to the other region, and only the ZIP code tells.',
          es: 'Una parte pequeña de este estado pertenece a la otra región, y solo el código postal lo dice.',
        },
        steps: [
          {
            portal: 'tricare-logins',
            link: 'regions',
            text: {
              en: 'Open the region page of TRICARE.mil and check which region has your ZIP code.',
              es: 'Abra la página de la región en TRICARE.mil y verifique de qué región es su código postal.',
            },
          },
        ],
        sources: ['O20', 'O23'],
      },
      ...contractorRoutes({
        steps: [
          {
            en: 'Use this site for referrals, claims and bills. Your region follows your address in DEERS.',
            es: 'Use este sitio para remisiones, reclamos y cuentas. Su región depende de su dirección en DEERS.',
          },
        ],
        sources: ['O29', 'O19'],
      }),
    ],
    have: [{ en: 'The address that DEERS has for you', es: 'La dirección que DEERS tiene de usted' }],
    mistake: {
      en: 'Your home counts, not the base of the sponsor. Six states, Texas among them, moved from East to West on January 1, 2025.',
      es: 'Cuenta su domicilio, no la base del patrocinador (sponsor). Seis estados, entre ellos Texas, pasaron del Este al Oeste el 1 de enero de 2025.',
    },
    notes: [
      {
        text: {
          en: 'In Arkansas, Indiana, Missouri and Wisconsin some ZIP codes belong to the other region; check yours at tricare.mil/west.',
          es: 'En Arkansas, Indiana, Misuri y Wisconsin algunos códigos postales son de la otra región; verifique el suyo en tricare.mil/west.',
        },
        sources: ['O20', 'O23'],
      },
    ],
    checked: '2026-11-23',
  },
  {
    id: 'act-for-someone',
    category: 'sign-in',
    title: {
      en: 'Act for a parent or spouse (access, power of attorney)',
      es: 'Actuar por un padre o cónyuge (acceso, poder notarial)',
    },
    say: {
      en: [
        'power of attorney for my father’s tricare',
        'talk to humana for my wife, they refuse because of hipaa',
        'authorization to disclose health information form',
        'manage my elderly mother’s tricare account',
        'husband deployed, i need access to his tricare',
        'my dad has dementia, how do i handle his claims',
        'release of information to my daughter',
        'caregiver access to a parent’s portal',
        'send a poa to triwest',
        'legal guardian of my disabled husband, tricare will not talk to me',
      ],
      es: [
        'poder notarial para el tricare de mi papá',
        'humana no habla conmigo sobre mi esposa por privacidad',
        'formulario para autorizar que me den información',
        'manejar la cuenta de tricare de mi mamá',
        'mi esposo está desplegado y necesito acceso a su tricare',
        'mi papá tiene demencia, cómo llevo sus reclamos',
        'enviar un poder a triwest',
      ],
    },
    asks: ['region'],
    routes: contractorRoutes({
      steps: {
        default: [
          {
            en: 'Ask here for the form that lets the contractor speak with you (authorization to disclose). The patient signs it and you send it in.',
            es: 'Pida aquí el formulario que permite al contratista hablar con usted (authorization to disclose). Lo firma el paciente y usted lo envía.',
          },
          {
            en: 'Can the patient not sign? Send a copy of the power of attorney or the guardianship papers.',
            es: '¿El paciente no puede firmar? Envíe copia del poder notarial o de los papeles de tutela.',
          },
        ],
      },
      links: { 'humana-military': 'forms', 'international-sos': 'contact' },
      after: [
        {
          portal: 'idco',
          link: 'locator',
          text: {
            en: 'For DEERS and the ID card, bring the same papers to an ID card office.',
            es: 'Para DEERS y la tarjeta, lleve los mismos papeles a una oficina de tarjetas.',
          },
        },
      ],
      sources: ['dd-2870', 'C4', 'GK'],
      certainty: 'unverified',
    }),
    have: [
      { en: 'The power of attorney or guardianship papers', es: 'El poder notarial o los papeles de tutela' },
      {
        en: 'The patient’s name, birth date and DoD Benefits Number',
        es: 'Nombre, fecha de nacimiento y DoD Benefits Number del paciente',
      },
    ],
    mistake: {
      en: 'Do not sign in with the other person’s password or codes. Being married gives no access by itself.',
      es: 'No entre con la contraseña ni los códigos de la otra persona. Estar casados no da acceso por sí solo.',
    },
    notes: [
      {
        text: {
          en: 'For records of a military hospital the form is DD 2870. Express Scripts, the dental plan and myPay each want papers of their own.',
          es: 'Para el expediente de un hospital militar el formulario es el DD 2870. Express Scripts, el plan dental y myPay piden cada uno sus propios papeles.',
        },
        sources: ['dd-2870', 'GK'],
      },
    ],
    checked: '2026-11-30',
  },
] satisfies Task[];
