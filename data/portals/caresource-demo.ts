import type { Portal } from '../schema.ts';

export default {
  id: 'caresource-demo',
  name: 'TRICARE Prime Demo (CareSource)',
  operator: 'CareSource Military & Veterans',
  kind: 'contractor',
  summary: {
    en: 'Claims and referrals of the TRICARE Prime Demo, in the Atlanta and Tampa areas only.',
    es: 'Reclamos y remisiones del TRICARE Prime Demo, solo en las zonas de Atlanta y Tampa.',
  },
  tipsByDefault: false,
  // The company has other business, Medicaid above all, on the same host.
  hosts: [
    {
      host: 'www.caresource.com',
      role: 'provider',
      pathPrefix: '/ga/providers/education/patient-care/pharmacy/tricare-prime-demo',
      sources: ['C10'],
    },
    {
      host: 'www.caresource.com',
      role: 'provider',
      pathPrefix: '/fl/providers',
      certainty: 'unverified',
      sources: ['INF'],
    },
  ],
  links: {
    home: {
      url: 'https://www.caresource.com/',
      label: {
        en: 'CareSource (look for TRICARE Prime Demo)',
        es: 'CareSource (busque TRICARE Prime Demo)',
      },
      sources: ['C10'],
    },
  },
  signIn: [
    {
      credential: 'own-account',
      from: '2026-01-01',
      certainty: 'unverified',
      text: {
        en: 'We could not confirm the member sign-in. Use the one named on your plan card or in your welcome letter, and the button that the page shows.',
        es: 'No pudimos confirmar cómo entran los miembros. Use lo que diga su tarjeta del plan o su carta de bienvenida, y el botón que muestre la página.',
      },
      sources: ['INF'],
    },
  ],
  handles: [
    {
      text: { en: 'Referrals in the Prime Demo', es: 'Remisiones en el Prime Demo' },
      task: 'check-referral',
      sources: ['X15', 'C10'],
    },
    {
      text: { en: 'Claims in the Prime Demo', es: 'Reclamos en el Prime Demo' },
      task: 'check-claim',
      sources: ['X15', 'C10'],
    },
    {
      text: { en: 'Doctors in the Prime Demo', es: 'Médicos del Prime Demo' },
      task: 'find-provider',
      sources: ['X15'],
    },
  ],
  notHere: [
    {
      text: {
        en: 'Joining or leaving the Prime Demo',
        es: 'Entrar al Prime Demo o salir de él',
      },
      task: 'join-prime-demo',
      sources: ['X15', 'O14'],
    },
    {
      text: { en: 'Prescriptions: Express Scripts keeps those', es: 'Recetas: siguen en Express Scripts' },
      task: 'refill-prescription',
      sources: ['C10'],
    },
    {
      text: {
        en: 'Claims of other TRICARE plans in the East',
        es: 'Reclamos de otros planes de TRICARE en el Este',
      },
      task: 'check-claim',
      sources: ['O19', 'X15'],
    },
    {
      text: { en: 'Your address in DEERS', es: 'Su dirección en DEERS' },
      task: 'update-address',
      sources: ['S0', 'S2'],
    },
    {
      text: { en: 'Records from a military hospital', es: 'Expedientes de un hospital militar' },
      task: 'see-military-results',
      sources: ['S2'],
    },
  ],
  phones: [],
  tips: [
    {
      id: 'other-plan-profile',
      kind: 'warning',
      urgent: true,
      when: { plan: ['prime', 'select', 'usfhp', 'trs', 'trr', 'tya', 'tfl'] },
      text: {
        en: 'You told us you have another TRICARE plan. Only people who joined the Prime Demo use CareSource, even in Atlanta and Tampa.',
        es: 'Usted indicó que tiene otro plan de TRICARE. Solo quienes entraron al Prime Demo usan CareSource, incluso en Atlanta y Tampa.',
      },
      action: { task: 'check-claim' },
      sources: ['X15', 'C10'],
    },
    {
      id: 'other-region-profile',
      kind: 'warning',
      urgent: true,
      when: { region: ['west', 'overseas'] },
      text: {
        en: 'You told us you live outside the East region. The Prime Demo exists only around Atlanta and Tampa.',
        es: 'Usted indicó que vive fuera de la región Este. El Prime Demo existe solo en las zonas de Atlanta y Tampa.',
      },
      action: { task: 'check-claim' },
      sources: ['X15'],
    },
    {
      id: 'provider-page',
      kind: 'warning',
      on: { paths: ['/ga/providers', '/fl/providers'] },
      text: {
        en: 'These pages are for doctors’ offices. As a member, start from the home page or your plan card.',
        es: 'Estas páginas son para consultorios médicos. Si usted es miembro, empiece por la página principal o su tarjeta del plan.',
      },
      action: { portal: 'caresource-demo', link: 'home' },
      sources: ['C10', 'caresource-fl'],
    },
    {
      id: 'demo-open-season',
      kind: 'deadline',
      during: 'open-season',
      text: {
        en: 'The Prime Demo is chosen in Open Season, by its rule through {lastDay}. You choose your plan in milConnect, not here.',
        es: 'El Prime Demo se elige en la temporada de inscripción (Open Season), según su regla hasta el {lastDay}. El plan se elige en milConnect, no aquí.',
      },
      action: { task: 'join-prime-demo' },
      sources: ['X15', 'O14'],
    },
    {
      id: 'other-business',
      kind: 'go-elsewhere',
      certainty: 'unverified',
      text: {
        en: 'CareSource usually sells other health plans on this site too. Look for the pages named TRICARE Prime Demo or Military & Veterans.',
        es: 'CareSource suele ofrecer otros planes de salud en este sitio. Busque las páginas que digan TRICARE Prime Demo o Military & Veterans.',
      },
      sources: ['INF', 'GK'],
    },
    {
      id: 'pharmacy-elsewhere',
      kind: 'go-elsewhere',
      text: {
        en: 'Prescriptions stay with Express Scripts, also in the Prime Demo.',
        es: 'Las recetas siguen en Express Scripts, también en el Prime Demo.',
      },
      action: { task: 'refill-prescription' },
      sources: ['C10'],
    },
    {
      id: 'sign-in',
      kind: 'sign-in',
      certainty: 'unverified',
      text: {
        en: 'We could not confirm where members sign in. Trust the address on your plan card over a search result.',
        es: 'No pudimos confirmar dónde entran los miembros. Confíe más en la dirección de su tarjeta del plan que en un buscador.',
      },
      sources: ['INF'],
    },
    {
      id: 'no-referral-in-network',
      kind: 'do-here',
      when: { plan: ['prime-demo'] },
      text: {
        en: 'You need no referral for a specialist in the Prime Demo network. Outside it, ask first.',
        es: 'No necesita remisión para un especialista de la red del Prime Demo. Fuera de ella, pregunte antes.',
      },
      action: { task: 'check-referral' },
      sources: ['X15', 'X9'],
    },
    {
      id: 'retiree-fee-2026',
      kind: 'do-here',
      when: { plan: ['prime-demo'], status: ['retiree', 'retiree-family'], until: '2026-12-31' },
      text: {
        en: 'The press reports that retirees pay no enrollment fee in the first year of the Prime Demo (2026). Ask CareSource about later years.',
        es: 'Según la prensa, los militares retirados no pagan cuota de inscripción el primer año del Prime Demo (2026). Pregunte a CareSource por los años siguientes.',
      },
      action: { task: 'pay-premium' },
      sources: ['X15', 'X9'],
    },
    {
      id: 'who-is-in',
      kind: 'do-here',
      text: {
        en: 'The Prime Demo is for people in the Atlanta and Tampa areas who chose it. Everybody else there still uses Humana Military.',
        es: 'El Prime Demo es para quienes lo eligieron en las zonas de Atlanta y Tampa. Los demás ahí siguen usando Humana Military.',
      },
      action: { task: 'check-enrollment' },
      sources: ['X15', 'C10'],
    },
  ],
  checked: '2026-11-23',
} satisfies Portal;
