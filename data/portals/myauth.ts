import type { Portal } from '../schema.ts';

export default {
  id: 'myauth',
  name: 'myAuth (DS Logon)',
  operator: 'Defense Manpower Data Center (DMDC)',
  kind: 'government',
  summary: {
    en: 'The login of the Defense Department: it opens other portals and keeps no benefits itself.',
    es: 'El acceso del Departamento de Defensa: abre otros portales y no guarda beneficios.',
  },
  tipsByDefault: false,
  hosts: [
    { host: 'myaccess.dmdc.osd.mil', role: 'sign-in', sources: ['X20', 'O4'] },
    {
      host: 'myaccess.dmdc.osd.mil',
      role: 'help',
      pathPrefix: '/identitymanagement/help',
      sources: ['O3', 'O4', 'O5', 'O6'],
    },
  ],
  links: {
    home: {
      url: 'https://myaccess.dmdc.osd.mil/identitymanagement/help/myauth.htm',
      label: { en: 'myAuth help', es: 'Ayuda de myAuth' },
      sources: ['O3', 'O4', 'O7'],
    },
    faqs: {
      url: 'https://myaccess.dmdc.osd.mil/identitymanagement/help/topics/myauth_faqs.htm',
      label: { en: 'Questions about myAuth', es: 'Preguntas sobre myAuth' },
      sources: ['O3'],
    },
    'signing-in': {
      url: 'https://myaccess.dmdc.osd.mil/identitymanagement/help/topics/logging_in_with_myauth.htm',
      label: { en: 'How to sign in with myAuth', es: 'Cómo iniciar sesión con myAuth' },
      sources: ['O4'],
    },
    'security-methods': {
      url: 'https://myaccess.dmdc.osd.mil/identitymanagement/help/topics/authenticating_using_security_methods.htm',
      label: { en: 'Second factors for myAuth', es: 'Segundos factores de myAuth' },
      sources: ['O5'],
    },
    'ds-logon': {
      url: 'https://myaccess.dmdc.osd.mil/identitymanagement/app/login',
      label: { en: 'DS Logon self-service', es: 'Autoservicio de DS Logon' },
      sources: ['X20'],
    },
  },
  signIn: [
    {
      credential: 'myauth',
      from: '2025-05-21',
      text: {
        en: 'Your username is your email. Add your password and a second factor: Okta Verify, a smart card, or a code by email where neither is possible.',
        es: 'Su usuario es su correo electrónico. Agregue su contraseña y un segundo factor: Okta Verify, tarjeta inteligente o, si no puede usar ninguno, un código por correo electrónico.',
      },
      sources: ['O4', 'O5', 'O7', 'O10'],
    },
    {
      credential: 'cac',
      from: '2025-05-21',
      text: {
        en: 'With a CAC, choose “Sign in with CAC”. You need no DS Logon to create the account.',
        es: 'Si tiene tarjeta CAC, elija “Sign in with CAC”. No necesita DS Logon para crear la cuenta.',
      },
      sources: ['O4', 'O7'],
    },
    {
      credential: 'ds-logon',
      text: {
        en: 'DS Logon is being phased out. Without a CAC, you usually prove who you are with it when you create myAuth.',
        es: 'DS Logon se está retirando. Si no tiene tarjeta CAC, por lo general lo necesita para probar su identidad al crear myAuth.',
      },
      sources: ['S2', 'O1', 'O7'],
    },
  ],
  handles: [
    {
      text: { en: 'Creating a myAuth account', es: 'Crear una cuenta de myAuth' },
      task: 'create-login',
      sources: ['O7', 'S2'],
    },
    {
      text: {
        en: 'A forgotten password or a locked account',
        es: 'Una contraseña olvidada o una cuenta bloqueada',
      },
      task: 'recover-login',
      sources: ['O3'],
    },
    {
      text: { en: 'Going from DS Logon to myAuth', es: 'Pasar de DS Logon a myAuth' },
      task: 'replace-ds-logon',
      sources: ['O1', 'O7', 'S2'],
    },
    {
      text: { en: 'Which login opens which portal', es: 'Qué acceso abre cada portal' },
      task: 'which-login',
      sources: ['S2', 'O4'],
    },
  ],
  notHere: [
    {
      text: {
        en: 'Your benefits themselves: they are in the portals',
        es: 'Sus beneficios: están en los portales',
      },
      task: 'find-right-portal',
      sources: ['S2'],
    },
    {
      text: {
        en: 'The email address DEERS has for you',
        es: 'El correo electrónico que DEERS tiene de usted',
      },
      task: 'add-email-to-deers',
      sources: ['O36b', 'O33'],
    },
    {
      text: { en: 'Your pay (myPay has its own login)', es: 'Su pago (myPay tiene su propio acceso)' },
      task: 'see-pay',
      sources: ['C12', 'X29'],
    },
    {
      text: {
        en: 'TriWest and Express Scripts accounts',
        es: 'Cuentas de TriWest y de Express Scripts',
      },
      task: 'which-login',
      sources: ['O19', 'C8'],
    },
    {
      text: {
        en: 'ID.me and Login.gov, which the VA uses',
        es: 'ID.me y Login.gov, que usa el VA',
      },
      task: 'which-login',
      sources: ['O9'],
    },
  ],
  phones: [
    {
      number: '800-538-9552',
      label: { en: 'DMDC/DEERS Support Office', es: 'Oficina de apoyo de DMDC/DEERS' },
      sources: ['O33'],
    },
  ],
  tips: [
    {
      id: 'create-now',
      kind: 'sign-in',
      when: { from: '2025-05-21' },
      text: {
        en: 'No CAC? Create myAuth while your DS Logon still works, because it proves who you are; later you may have to prove it all over again.',
        es: '¿No tiene tarjeta CAC? Cree myAuth mientras su DS Logon funcione, porque con él prueba su identidad; más adelante quizá deba probarla de nuevo.',
      },
      action: { task: 'replace-ds-logon' },
      sources: ['O7', 'S2', 'X5'],
    },
    {
      id: 'ds-logon-only',
      kind: 'sign-in',
      when: { until: '2025-05-20' },
      text: {
        en: 'DS Logon is your login here. Premium (Level 2) opens everything; CAC holders get it at once.',
        es: 'Aquí su acceso es DS Logon. El nivel Premium (Level 2) abre todo; con tarjeta CAC se obtiene enseguida.',
      },
      sources: ['O11'],
    },
    {
      id: 'ds-logon-page',
      kind: 'warning',
      on: { paths: ['/identitymanagement/app/login'] },
      when: { from: '2025-05-21' },
      text: {
        en: 'This is the old DS Logon. milConnect and ID Card Office Online no longer use it: there you sign in with myAuth.',
        es: 'Este es el DS Logon anterior. milConnect e ID Card Office Online ya no lo usan: ahí se entra con myAuth.',
      },
      action: { task: 'which-login' },
      sources: ['S2', 'O10', 'X20'],
    },
    {
      id: 'no-ds-logon-yet',
      kind: 'do-here',
      on: { paths: ['/identitymanagement/app/login'] },
      when: { from: '2025-05-21' },
      text: {
        en: 'Neither CAC nor DS Logon? Create a DS Logon first and choose Email Registration; myAuth comes second.',
        es: '¿No tiene tarjeta CAC ni DS Logon? Primero cree un DS Logon y elija Email Registration; después, myAuth.',
      },
      action: { task: 'create-login' },
      sources: ['O7', 'S2'],
    },
    {
      id: 'own-email',
      kind: 'warning',
      text: {
        en: 'Each adult needs an own account and an own email address in DEERS. An address that the family shares blocks the sign-up.',
        es: 'Cada adulto necesita su propia cuenta y su propio correo electrónico en DEERS. Un correo electrónico que comparte la familia impide el registro.',
      },
      action: { task: 'add-email-to-deers' },
      sources: ['O36b'],
    },
    {
      id: 'okta-verify',
      kind: 'do-here',
      when: { from: '2025-05-21' },
      text: {
        en: 'The app for the second factor is Okta Verify, not Okta Mobile or Okta Personal. If you cannot use it, choose a smart card or a code by email.',
        es: 'La aplicación del segundo factor es Okta Verify, no Okta Mobile ni Okta Personal. Si no puede usarla, elija tarjeta inteligente o código por correo electrónico.',
      },
      action: { portal: 'myauth', link: 'security-methods' },
      sources: ['O5', 'O6'],
    },
    {
      id: 'wrong-or-locked',
      kind: 'warning',
      when: { from: '2025-05-21' },
      text: {
        en: '“Unable to sign in” can mean a wrong username or a wrong factor. Stop after a few tries, because too many lock the account.',
        es: '“Unable to sign in” puede indicar un usuario o un factor equivocado. Deténgase tras pocos intentos: demasiados bloquean la cuenta.',
      },
      action: { task: 'recover-login' },
      sources: ['O3'],
    },
    {
      id: 'official-help-only',
      kind: 'warning',
      text: {
        en: 'Forgot the password? Reset it only here or with DMDC, never on another site that offers to do it for you.',
        es: '¿Olvidó la contraseña? Recupérela solo aquí o con DMDC, nunca en otro sitio que ofrezca hacerlo por usted.',
      },
      action: { task: 'recover-login' },
      sources: ['O3'],
    },
    {
      id: 'not-for-everything',
      kind: 'go-elsewhere',
      when: { from: '2025-05-21' },
      text: {
        en: 'This login does not open every portal: Express Scripts, myPay and usually TriWest want their own account. ID.me and Login.gov are for the VA.',
        es: 'Este acceso no abre todos los portales: Express Scripts, myPay y por lo general TriWest piden cuenta propia. ID.me y Login.gov son para el VA.',
      },
      action: { task: 'which-login' },
      sources: ['C8', 'C12', 'O9', 'O19'],
    },
    {
      id: 'nothing-stored-here',
      kind: 'go-elsewhere',
      text: {
        en: 'Plans, claims and results are not here; this is only the door. Go to the portal that has what you need.',
        es: 'Aquí no hay planes, reclamos ni resultados; es solo la puerta. Vaya al portal que tiene lo que necesita.',
      },
      action: { task: 'find-right-portal' },
      sources: ['S2'],
    },
  ],
  checked: '2026-11-23',
} satisfies Portal;
