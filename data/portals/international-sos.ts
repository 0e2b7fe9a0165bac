import type { Portal } from '../schema.ts';
import { territoriesThatCount } from '../territories.ts';

export default {
  id: 'international-sos',
  name: 'TRICARE Overseas (International SOS)',
  operator: 'International SOS',
  kind: 'contractor',
  summary: {
    en: 'Claims, referrals and help for people who live, or get care, outside the United States.',
    es: 'Reclamos, remisiones y ayuda para quienes viven o reciben atención fuera de Estados Unidos.',
  },
  tipsByDefault: false,
  hosts: [
    { host: 'www.tricare-overseas.com', role: 'sign-in', sources: ['C7'] },
    { host: 'tricare-overseas.com', role: 'sign-in', sources: ['C7'] },
  ],
  links: {
    home: {
      url: 'https://www.tricare-overseas.com/',
      label: { en: 'TRICARE Overseas', es: 'TRICARE Overseas' },
      sources: ['C7'],
    },
    'claims-register': {
      url: 'https://tricare-overseas.com/beneficiaries/claims/claims-portal-register',
      label: {
        en: 'Create an account for the claims portal',
        es: 'Crear una cuenta para el portal de reclamos',
      },
      sources: ['C7'],
    },
    contact: {
      url: 'https://tricare-overseas.com/contact-us',
      label: { en: 'TRICARE Overseas phone numbers', es: 'Teléfonos de TRICARE Overseas' },
      sources: ['X16', 'X20'],
    },
  },
  signIn: [
    {
      credential: 'ds-logon',
      text: {
        en: 'Use DS Logon, at Level 2 (Premium). If the page shows a myAuth button instead, use that one.',
        es: 'Use DS Logon de nivel 2 (Premium). Si la página muestra en su lugar un botón de myAuth, use ese.',
      },
      sources: ['C7'],
    },
    {
      credential: 'own-account',
      text: {
        en: 'Or create an account on this site. It works only here.',
        es: 'O cree una cuenta en este sitio. Sirve solo aquí.',
      },
      sources: ['C7'],
    },
  ],
  handles: [
    {
      text: { en: 'Claims for care overseas', es: 'Reclamos por atención en el extranjero' },
      task: 'file-claim',
      sources: ['C7'],
    },
    {
      text: {
        en: 'Status of an overseas claim, and direct deposit of the payment',
        es: 'Estado de un reclamo del extranjero y depósito directo del pago',
      },
      task: 'check-claim',
      sources: ['C7', 'O43'],
    },
    {
      text: {
        en: 'Referrals and authorizations overseas',
        es: 'Remisiones y autorizaciones en el extranjero',
      },
      task: 'check-referral',
      sources: ['O43'],
    },
    {
      text: {
        en: 'Care while you travel abroad, with help in your language around the clock',
        es: 'Atención mientras viaja al extranjero, con ayuda en su idioma las 24 horas',
      },
      task: 'care-abroad',
      sources: ['O43', 'C7'],
    },
    {
      text: { en: 'Finding a provider overseas', es: 'Buscar un proveedor en el extranjero' },
      task: 'find-provider',
      sources: ['S2', 'O43'],
    },
    {
      text: { en: 'Paying back a pharmacy abroad', es: 'Reembolso de una farmacia en el extranjero' },
      task: 'pharmacy-claim',
      sources: ['tricare-mil-pharmacy-claims', 'O24', 'C8'],
    },
    {
      text: { en: 'Starting with TRICARE in another country', es: 'Empezar con TRICARE en otro país' },
      task: 'move-overseas',
      sources: ['O39', 'X32'],
    },
  ],
  notHere: [
    {
      text: { en: 'Claims for care in the United States', es: 'Reclamos por atención en Estados Unidos' },
      task: 'check-claim',
      sources: ['S2', 'C7'],
    },
    {
      text: {
        en: 'TRICARE For Life claims from the U.S. and its territories',
        es: 'Reclamos de TRICARE For Life de EE. UU. y sus territorios',
      },
      task: 'check-claim',
      sources: ['O51'],
    },
    {
      text: { en: 'Your address in DEERS', es: 'Su dirección en DEERS' },
      task: 'update-address',
      sources: ['S0', 'S2'],
    },
    {
      text: { en: 'Changing your plan online', es: 'Cambiar de plan en línea' },
      task: 'change-plan-life-event',
      sources: ['S2', 'O29'],
    },
    {
      text: { en: 'Records from a military hospital', es: 'Expedientes de un hospital militar' },
      task: 'see-military-results',
      sources: ['S2'],
    },
    {
      text: { en: 'Medicine by mail', es: 'Medicinas a domicilio' },
      task: 'refill-home-delivery',
      sources: ['S2', 'O44'],
    },
  ],
  phones: [
    {
      number: '+44-20-8762-8384',
      label: { en: 'Eurasia-Africa call center', es: 'Centro de llamadas de Eurasia y África' },
      hours: { en: 'All day, every day', es: 'Las 24 horas, todos los días' },
      certainty: 'unverified',
      sources: ['tricare-mil-overseas-phones', 'X16'],
    },
    {
      number: '+1-215-942-8393',
      label: {
        en: 'Latin America and Canada call center',
        es: 'Centro de llamadas de América Latina y Canadá',
      },
      hours: { en: 'All day, every day', es: 'Las 24 horas, todos los días' },
      certainty: 'unverified',
      sources: ['tricare-mil-overseas-phones', 'X16'],
    },
    {
      number: '+65-6339-2676',
      label: { en: 'Pacific call center (Singapore)', es: 'Centro de llamadas del Pacífico (Singapur)' },
      hours: { en: 'All day, every day', es: 'Las 24 horas, todos los días' },
      certainty: 'unverified',
      sources: ['tricare-mil-overseas-phones', 'X16'],
    },
    {
      number: '+61-2-9273-2710',
      label: { en: 'Pacific call center (Sydney)', es: 'Centro de llamadas del Pacífico (Sídney)' },
      hours: { en: 'All day, every day', es: 'Las 24 horas, todos los días' },
      certainty: 'unverified',
      sources: ['tricare-mil-overseas-phones', 'X16'],
    },
  ],
  tips: [
    {
      id: 'tfl-territories',
      kind: 'warning',
      urgent: true,
      when: { status: ['tfl'], state: territoriesThatCount('tfl-contractor', 'us') },
      text: {
        en: 'With TRICARE For Life in a U.S. territory, your claims are at WPS. Come here only for care in other countries.',
        es: 'Con TRICARE For Life en un territorio de EE. UU., sus reclamos están en WPS. Venga aquí solo por atención en otros países.',
      },
      action: { portal: 'wps-tfl', link: 'home' },
      sources: ['O51'],
    },
    {
      id: 'tfl-at-home',
      kind: 'go-elsewhere',
      when: { status: ['tfl'], region: ['east', 'west'] },
      text: {
        en: 'With TRICARE For Life, care in the United States and its territories is claimed at WPS. Care abroad is claimed here.',
        es: 'Con TRICARE For Life, la atención en Estados Unidos y sus territorios se reclama en WPS. La del extranjero, aquí.',
      },
      action: { task: 'check-claim' },
      sources: ['O51'],
    },
    {
      id: 'stateside-profile',
      kind: 'go-elsewhere',
      when: {
        region: ['east', 'west'],
        status: [
          'active-duty',
          'active-duty-family',
          'guard-reserve',
          'guard-reserve-family',
          'retiree',
          'retiree-family',
          'survivor',
        ],
      },
      text: {
        en: 'You told us you live in the United States. Only care you got abroad is claimed here; the rest is with whoever runs your plan at home.',
        es: 'Usted indicó que vive en Estados Unidos. Aquí se reclama solo la atención del extranjero; lo demás está con quien administra su plan.',
      },
      action: { task: 'check-claim' },
      sources: ['C7', 'O43', 'INF'],
    },
    {
      id: 'territory-one-year',
      kind: 'deadline',
      when: { state: territoriesThatCount('claims-deadline', 'us') },
      text: {
        en: 'You told us you live in a U.S. territory. For care there you have one year to file a claim, not the three years of other countries.',
        es: 'Usted indicó que vive en un territorio de EE. UU. Para la atención ahí tiene un año para reclamar, no los tres años de otros países.',
      },
      action: { task: 'file-claim' },
      sources: ['tricare-mil-claims'],
    },
    {
      id: 'three-years',
      kind: 'deadline',
      text: {
        en: 'For care in another country you have three years to file a claim. In Puerto Rico, Guam and the other U.S. territories it is one year.',
        es: 'Por atención en otro país tiene tres años para presentar el reclamo. En Puerto Rico, Guam y los demás territorios de EE. UU. es un año.',
      },
      action: { task: 'file-claim' },
      sources: ['tricare-mil-claims'],
    },
    {
      id: 'plan-by-phone',
      kind: 'go-elsewhere',
      on: { paths: ['/contact-us'] },
      text: {
        en: 'To enroll, change plans or move overseas: update DEERS first, then call the center for your area.',
        es: 'Para inscribirse, cambiar de plan o mudarse al extranjero: actualice primero DEERS y luego llame al centro de su zona.',
      },
      action: { task: 'move-overseas' },
      sources: ['O39', 'X32'],
    },
    {
      id: 'address-in-deers',
      kind: 'go-elsewhere',
      text: {
        en: 'A new address goes into DEERS, through milConnect. This site cannot change it there.',
        es: 'Una dirección nueva se registra en DEERS, por milConnect. Este sitio no puede cambiarla ahí.',
      },
      action: { task: 'update-address' },
      sources: ['S0', 'S2'],
    },
    {
      id: 'two-logins',
      kind: 'sign-in',
      on: { paths: ['/beneficiaries/claims'] },
      text: {
        en: 'Two ways in: DS Logon at Level 2, or an account made here that works only here. Pick one and stay with it.',
        es: 'Hay dos formas de entrar: DS Logon de nivel 2 o una cuenta creada aquí, que sirve solo aquí. Elija una y siga con ella.',
      },
      action: { portal: 'international-sos', link: 'claims-register' },
      sources: ['C7'],
    },
    {
      id: 'sign-in',
      kind: 'sign-in',
      text: {
        en: 'Sign in with DS Logon (Level 2), or with an account of this site. A TriWest or Humana Military account does not open it.',
        es: 'Inicie sesión con DS Logon (nivel 2) o con una cuenta de este sitio. Una cuenta de TriWest o Humana Military no lo abre.',
      },
      action: { task: 'which-login' },
      sources: ['C7'],
    },
    {
      id: 'proof-of-payment',
      kind: 'warning',
      text: {
        en: 'Every overseas claim needs proof that you paid, such as a card statement or a canceled check. Send it with the bill.',
        es: 'Todo reclamo del extranjero necesita comprobante de pago, como un estado de cuenta o un cheque cobrado. Envíelo con la factura.',
      },
      action: { task: 'file-claim' },
      sources: ['C17', 'GK'],
    },
    {
      id: 'desktop-browser',
      kind: 'do-here',
      on: { paths: ['/beneficiaries/claims'] },
      text: {
        en: 'The claims portal wants an up-to-date browser on a computer. If a page fails on your phone, try there.',
        es: 'El portal de reclamos pide un navegador actualizado en una computadora. Si una página falla en el teléfono, pruebe ahí.',
      },
      sources: ['C7'],
    },
    {
      id: 'pharmacy-abroad',
      kind: 'do-here',
      when: { region: ['overseas'] },
      text: {
        en: 'At a pharmacy in another country you pay first and file a claim here. In U.S. territories, pharmacy claims and home delivery are at Express Scripts.',
        es: 'En una farmacia de otro país se paga primero y se reclama aquí. En los territorios de EE. UU., los reclamos de farmacia y los envíos son de Express Scripts.',
      },
      action: { task: 'pharmacy-claim' },
      sources: ['tricare-mil-pharmacy-claims', 'O44'],
    },
  ],
  checked: '2026-11-23',
} satisfies Portal;
