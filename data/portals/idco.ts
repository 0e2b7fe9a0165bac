import type { Portal } from '../schema.ts';

export default {
  id: 'idco',
  name: 'ID Card Office Online',
  operator: 'Defense Manpower Data Center (DMDC)',
  kind: 'government',
  summary: {
    en: 'ID card offices, appointments there, and renewing a family member’s ID card.',
    es: 'Oficinas de tarjetas de identificación, citas en ellas y renovación de la tarjeta de un familiar.',
  },
  tipsByDefault: false,
  hosts: [
    { host: 'idco.dmdc.osd.mil', role: 'sign-in', sources: ['O7', 'X20'] },
    { host: 'idco-pki.dmdc.osd.mil', role: 'sign-in', certainty: 'unverified', sources: ['X20'] },
  ],
  links: {
    home: {
      url: 'https://idco.dmdc.osd.mil/idco/',
      label: { en: 'ID Card Office Online', es: 'ID Card Office Online' },
      sources: ['O7', 'X20'],
    },
    locator: {
      url: 'https://idco.dmdc.osd.mil/idco/locator',
      label: {
        en: 'Find an ID card office and an appointment',
        es: 'Buscar una oficina de tarjetas de identificación y una cita',
      },
      sources: ['dod-usid-text', 'X20'],
    },
  },
  signIn: [
    {
      credential: 'myauth',
      from: '2025-05-21',
      text: {
        en: 'Sign in with myAuth: your username (your email), your password and a second factor. Finding an office usually needs no login.',
        es: 'Inicie sesión con myAuth: su usuario (su correo electrónico), su contraseña y un segundo factor. Para buscar una oficina por lo general no hace falta entrar.',
      },
      sources: ['O10', 'S2', 'GK'],
    },
    {
      credential: 'cac',
      from: '2025-05-21',
      text: {
        en: 'If you have a CAC, choose “Sign in with CAC” on the myAuth page.',
        es: 'Si tiene tarjeta CAC, elija “Sign in with CAC” en la página de myAuth.',
      },
      sources: ['O4', 'O7'],
    },
    {
      credential: 'ds-logon',
      until: '2025-05-20',
      text: { en: 'Sign in with your DS Logon.', es: 'Inicie sesión con su DS Logon.' },
      sources: ['S2', 'O10'],
    },
  ],
  handles: [
    {
      text: {
        en: 'Renewing a family member’s ID card by mail',
        es: 'Renovar por correo postal la tarjeta de un familiar',
      },
      task: 'renew-dependent-id-card',
      sources: ['O45'],
    },
    {
      text: {
        en: 'An appointment for a first or lost ID card',
        es: 'Cita para la primera tarjeta o para reponer una perdida',
      },
      task: 'replace-id-card',
      sources: ['O45', 'X20'],
    },
    {
      text: { en: 'An appointment to renew a CAC', es: 'Cita para renovar la tarjeta CAC' },
      task: 'renew-cac',
      certainty: 'unverified',
      sources: ['GK'],
    },
    {
      text: {
        en: 'Email certificates on your CAC',
        es: 'Certificados de correo electrónico de su tarjeta CAC',
      },
      task: 'cac-email-certificates',
      certainty: 'unverified',
      sources: ['GK'],
    },
    {
      text: {
        en: 'Finding the office where a new dependent is added',
        es: 'Buscar la oficina donde se agrega a un dependiente',
      },
      task: 'add-spouse',
      sources: ['O26', 'C13', 'X20'],
    },
    {
      text: {
        en: 'Getting an email address into DEERS',
        es: 'Registrar un correo electrónico en DEERS',
      },
      task: 'add-email-to-deers',
      sources: ['O36b', 'O33'],
    },
  ],
  notHere: [
    {
      text: {
        en: 'Adding a spouse or child online, without a visit',
        es: 'Agregar a un cónyuge o hijo en línea, sin ir a la oficina',
      },
      task: 'add-newborn',
      sources: ['O26', 'C13'],
    },
    {
      text: { en: 'Enrolling in a health plan', es: 'Inscribirse en un plan médico' },
      task: 'enroll-in-plan',
      sources: ['S2'],
    },
    {
      text: { en: 'Medical records and results', es: 'Expediente médico y resultados' },
      task: 'see-military-results',
      sources: ['S2'],
    },
    {
      text: { en: 'Proof of TRICARE coverage', es: 'Carta de comprobante de cobertura de TRICARE' },
      task: 'proof-of-coverage',
      sources: ['S0'],
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
      id: 'sign-in-myauth',
      kind: 'sign-in',
      when: { from: '2025-05-21' },
      text: {
        en: 'Sign in with myAuth: your CAC, or a username with a second factor. It is the same login as for milConnect.',
        es: 'Entre con myAuth: su tarjeta CAC, o un usuario con un segundo factor. Es el mismo acceso que usa en milConnect.',
      },
      action: { task: 'create-login' },
      sources: ['O10', 'S2', 'O4'],
    },
    {
      id: 'sign-in-ds-logon',
      kind: 'sign-in',
      when: { until: '2025-05-20' },
      text: { en: 'Sign in with your DS Logon.', es: 'Inicie sesión con su DS Logon.' },
      sources: ['S2', 'O10'],
    },
    {
      id: 'locator-no-login',
      kind: 'do-here',
      on: { paths: ['/idco/locator'] },
      certainty: 'unverified',
      text: {
        en: 'You usually need no login to find an office or book a time. Check on the office’s own page which documents to bring.',
        es: 'Por lo general no necesita iniciar sesión para buscar oficina o pedir cita. Revise en la página de la oficina qué documentos debe llevar.',
      },
      sources: ['GK'],
    },
    {
      id: 'new-dependent-in-person',
      kind: 'warning',
      text: {
        en: 'A new spouse or child cannot be added online. Book an appointment; the sponsor brings the documents to the office.',
        es: 'Un cónyuge o un hijo nuevo no se agrega en línea. Pida una cita; el patrocinador (sponsor) lleva los documentos a la oficina.',
      },
      action: { portal: 'idco', link: 'locator' },
      sources: ['O26', 'C13'],
    },
    {
      id: 'newborn-window',
      kind: 'deadline',
      text: {
        en: 'New baby or adoption? Register the child within 90 days in the U.S., 120 overseas and in U.S. territories; you need not wait for the Social Security number.',
        es: '¿Bebé recién nacido o adopción? Regístrelo en 90 días en EE. UU. o 120 en el extranjero y los territorios; no hace falta esperar el número de Seguro Social.',
      },
      action: { task: 'add-newborn' },
      sources: ['O26'],
    },
    {
      id: 'renew-by-mail',
      kind: 'do-here',
      text: {
        en: 'A family card, or a retiree’s own card, can come by mail: Family ID Cards → Renew Family Member ID Card, or Retired Military. Old INDEF cards have no end date.',
        es: 'La tarjeta de un familiar o la propia de un retirado puede llegar por correo postal: Family ID Cards → Renew Family Member ID Card, o Retired Military. Las INDEF no tienen fecha final.',
      },
      action: { task: 'renew-dependent-id-card' },
      sources: ['O45', 'hanscom-id-renewal', 'moaa-indef'],
    },
    {
      id: 'acknowledge-card',
      kind: 'do-here',
      text: {
        en: 'Got a family card by mail? The sponsor confirms it here: that turns the new card on and the old one off, and the old one goes back.',
        es: '¿Llegó la tarjeta por correo postal? El patrocinador confirma aquí que la recibió: así se activa la nueva y se anula la anterior, que debe devolverse.',
      },
      action: { portal: 'idco', link: 'home' },
      sources: ['O45'],
    },
    {
      id: 'first-or-lost',
      kind: 'do-here',
      text: {
        en: 'A first card, a lost card or a changed status usually takes a visit. Book the time here.',
        es: 'La primera tarjeta, una perdida o un cambio de situación por lo general exigen ir en persona. Pida aquí la cita.',
      },
      action: { task: 'replace-id-card' },
      certainty: 'unverified',
      sources: ['O45', 'GK'],
    },
    {
      id: 'plans-elsewhere',
      kind: 'go-elsewhere',
      text: {
        en: 'An ID card does not enroll anybody in a plan. Once DEERS is right, choose the plan in milConnect.',
        es: 'La tarjeta no inscribe a nadie en un plan. Cuando DEERS esté correcto, elija el plan en milConnect.',
      },
      action: { task: 'enroll-in-plan' },
      sources: ['S2', 'O26', 'C13'],
    },
  ],
  checked: '2026-11-23',
} satisfies Portal;
