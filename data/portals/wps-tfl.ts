import type { Portal } from '../schema.ts';

export default {
  id: 'wps-tfl',
  name: 'TRICARE4u (TRICARE For Life)',
  operator: 'WPS Military and Veterans Health',
  kind: 'contractor',
  summary: {
    en: 'TRICARE For Life claims from the United States and its territories.',
    es: 'Reclamos de TRICARE For Life de Estados Unidos y sus territorios.',
  },
  tipsByDefault: false,
  hosts: [
    { host: 'tricare4u.com', role: 'sign-in', sources: ['C6'] },
    { host: 'www.tricare4u.com', role: 'sign-in', sources: ['C6', 'X20'] },
  ],
  links: {
    home: {
      url: 'https://tricare4u.com/',
      label: { en: 'TRICARE4u', es: 'TRICARE4u' },
      sources: ['C6'],
    },
    tutorials: {
      url: 'https://tricare4u.com/en/portal/beneficiary/contact-us/tutorials',
      label: { en: 'TRICARE4u tutorials', es: 'Guías de TRICARE4u' },
      sources: ['C6'],
    },
    faqs: {
      url: 'https://tricare4u.com/en/portal/beneficiary/contact-us/faqs',
      label: { en: 'TRICARE4u questions and answers', es: 'Preguntas frecuentes de TRICARE4u' },
      sources: ['C6'],
    },
  },
  signIn: [
    {
      credential: 'ds-logon',
      text: {
        en: 'Use DS Logon if you have it. If the page shows a myAuth button instead, use that one.',
        es: 'Use DS Logon si lo tiene. Si la página muestra en su lugar un botón de myAuth, use ese.',
      },
      sources: ['C6'],
    },
    {
      credential: 'own-account',
      text: {
        en: 'Or create a TRICARE4u account, with a second step such as a code.',
        es: 'O cree una cuenta de TRICARE4u, con un segundo paso, como un código.',
      },
      sources: ['C6'],
    },
  ],
  handles: [
    {
      text: { en: 'TRICARE For Life claims', es: 'Reclamos de TRICARE For Life' },
      task: 'check-claim',
      sources: ['C6', 'O51'],
    },
    {
      text: {
        en: 'Explanations of benefits, also without paper',
        es: 'Explicaciones de beneficios (EOB), también sin papel',
      },
      task: 'view-eob',
      sources: ['C6'],
    },
    {
      text: { en: 'Your other health insurance', es: 'Su otro seguro médico' },
      task: 'report-other-insurance',
      sources: ['C6'],
    },
    {
      text: {
        en: 'Letters that ask for money back (recoupment)',
        es: 'Cartas que piden devolver dinero (recoupment)',
      },
      task: 'overpayment-letter',
      sources: ['C6'],
    },
    {
      text: { en: 'Appeals', es: 'Apelaciones' },
      task: 'appeal-decision',
      sources: ['O52'],
    },
  ],
  notHere: [
    {
      text: {
        en: 'Signing up: TRICARE For Life starts by itself with Medicare Parts A and B',
        es: 'Inscribirse: TRICARE For Life empieza automáticamente al tener Medicare Partes A y B',
      },
      task: 'turn-65',
      sources: ['O14', 'O51'],
    },
    {
      text: { en: 'Paying a premium: WPS collects none', es: 'Pagar una prima: WPS no cobra ninguna' },
      task: 'pay-premium',
      sources: ['O34', 'O51'],
    },
    {
      text: { en: 'Care in other countries', es: 'Atención en otros países' },
      task: 'care-abroad',
      sources: ['O51'],
    },
    {
      text: { en: 'Medicine by mail', es: 'Medicinas a domicilio' },
      task: 'refill-home-delivery',
      sources: ['S2'],
    },
    {
      text: { en: 'Dental plans', es: 'Planes dentales' },
      task: 'retiree-dental',
      sources: ['O50'],
    },
    {
      text: { en: 'Records from a military hospital', es: 'Expedientes de un hospital militar' },
      task: 'see-military-results',
      sources: ['S2'],
    },
    {
      text: { en: 'Your address in DEERS', es: 'Su dirección en DEERS' },
      task: 'update-address',
      sources: ['S0', 'S2'],
    },
  ],
  phones: [
    {
      number: '866-773-0404',
      label: { en: 'WPS, TRICARE For Life', es: 'WPS, TRICARE For Life' },
      sources: ['O51'],
    },
    {
      number: '866-773-0405',
      label: {
        en: 'WPS, for the hard of hearing (TDD)',
        es: 'WPS, para personas con problemas de audición (TDD)',
      },
      sources: ['O51'],
    },
  ],
  tips: [
    {
      id: 'no-texts',
      kind: 'warning',
      text: {
        en: 'A text or call says you missed a TRICARE For Life payment? It is a scam: there is no TRICARE fee to pay, and WPS does not text.',
        es: '¿Un mensaje o una llamada dice que debe un pago de TRICARE For Life? Es una estafa: no hay cuota de TRICARE y WPS no manda mensajes de texto.',
      },
      action: { task: 'report-fraud' },
      sources: ['O34', 'O51'],
    },
    {
      id: 'overseas-profile',
      kind: 'warning',
      urgent: true,
      when: { status: ['tfl'], region: ['overseas'] },
      text: {
        en: 'You told us you live overseas. Claims from other countries go to International SOS; only the U.S. territories stay with WPS.',
        es: 'Usted indicó que vive en el extranjero. Los reclamos de otros países van a International SOS; solo los territorios de EE. UU. siguen en WPS.',
      },
      action: { task: 'check-claim' },
      sources: ['O51'],
    },
    {
      id: 'other-plan-profile',
      kind: 'warning',
      urgent: true,
      when: { plan: ['prime', 'select', 'usfhp', 'prime-demo', 'trs', 'trr', 'tya'] },
      text: {
        en: 'You told us you have another TRICARE plan. This site is only for TRICARE For Life; your claims are with whoever runs your plan.',
        es: 'Usted indicó que tiene otro plan de TRICARE. Este sitio es solo para TRICARE For Life; sus reclamos están con quien administra su plan.',
      },
      action: { task: 'check-claim' },
      sources: ['O51', 'C6'],
    },
    {
      id: 'other-status-profile',
      kind: 'go-elsewhere',
      when: {
        status: ['active-duty', 'active-duty-family', 'guard-reserve', 'guard-reserve-family'],
      },
      text: {
        en: 'TRICARE For Life is for people who have Medicare Parts A and B. If that is not you, your claims are with whoever runs your plan.',
        es: 'TRICARE For Life es para quienes tienen Medicare Partes A y B. Si no es su caso, sus reclamos están con quien administra su plan.',
      },
      action: { task: 'check-claim' },
      sources: ['O51'],
    },
    {
      id: 'care-abroad',
      kind: 'go-elsewhere',
      text: {
        en: 'Care in another country is claimed at International SOS. Care in the U.S. and its territories is claimed here.',
        es: 'La atención en otro país se reclama en International SOS. La de EE. UU. y sus territorios, aquí.',
      },
      action: { task: 'care-abroad' },
      sources: ['O51'],
    },
    {
      id: 'no-enrollment',
      kind: 'go-elsewhere',
      text: {
        en: 'You do not sign up for TRICARE For Life: it starts once you have Medicare Parts A and B. Keep DEERS up to date.',
        es: 'No hay que inscribirse en TRICARE For Life: empieza cuando usted tiene Medicare Partes A y B. Mantenga al día sus datos en DEERS.',
      },
      action: { task: 'turn-65' },
      sources: ['O14', 'O51'],
    },
    {
      id: 'two-logins',
      kind: 'sign-in',
      text: {
        en: 'Sign in with DS Logon, or with a TRICARE4u account and its second step. If the page offers myAuth, you can usually use that.',
        es: 'Inicie sesión con DS Logon o con una cuenta de TRICARE4u y su segundo paso. Si la página ofrece myAuth, por lo general puede usarlo.',
      },
      action: { portal: 'wps-tfl', link: 'tutorials' },
      sources: ['C6'],
    },
    {
      id: 'old-paths',
      kind: 'do-here',
      on: { paths: ['/apps-portal', '/wps/portal'] },
      text: {
        en: 'This is an older address of TRICARE4u. If the page fails, start from the home page and save the new one.',
        es: 'Esta es una dirección antigua de TRICARE4u. Si la página falla, empiece desde la página principal y guarde la nueva.',
      },
      action: { portal: 'wps-tfl', link: 'home' },
      sources: ['C6', 'X20'],
    },
    {
      id: 'other-insurance',
      kind: 'do-here',
      text: {
        en: 'Other insurance besides Medicare? Report it here before the next claim, or the claim may stop.',
        es: '¿Otro seguro además de Medicare? Infórmelo aquí antes del próximo reclamo; si no, el reclamo podría detenerse.',
      },
      action: { task: 'report-other-insurance' },
      sources: ['C6', 'C5'],
    },
    {
      id: 'medicare-first',
      kind: 'do-here',
      text: {
        en: 'Medicare pays first. If a claim is missing here, see whether Medicare has handled it.',
        es: 'Medicare paga primero. Si aquí falta un reclamo, vea si Medicare ya lo atendió.',
      },
      action: { task: 'check-claim' },
      sources: ['O51'],
    },
    {
      id: 'call-wps',
      kind: 'do-here',
      on: { paths: ['/en/portal/beneficiary/contact-us'] },
      text: {
        en: 'No answer in these pages? Call WPS at 866-773-0404.',
        es: '¿No encuentra la respuesta en estas páginas? Llame a WPS al 866-773-0404.',
      },
      sources: ['O51'],
    },
  ],
  checked: '2026-11-23',
} satisfies Portal;
