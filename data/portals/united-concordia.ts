import type { Portal } from '../schema.ts';

export default {
  id: 'united-concordia',
  name: 'United Concordia (TRICARE Dental Program)',
  operator: 'United Concordia',
  kind: 'contractor',
  summary: {
    en: 'Claims, bills and dentists of the TRICARE Dental Program, for military families and the Reserve.',
    es: 'Reclamos, facturas y dentistas del TRICARE Dental Program, para familias militares y la Reserva.',
  },
  tipsByDefault: true,
  hosts: [
    { host: 'uccitdp.com', role: 'sign-in', sources: ['C9'] },
    { host: 'www.uccitdp.com', role: 'sign-in', sources: ['C9', 'X20'] },
  ],
  links: {
    home: {
      url: 'https://uccitdp.com/',
      label: {
        en: 'TRICARE Dental Program at United Concordia',
        es: 'TRICARE Dental Program en United Concordia',
      },
      sources: ['C9'],
    },
  },
  signIn: [
    {
      credential: 'ds-logon',
      certainty: 'unverified',
      text: {
        en: 'Open My Account, usually with DS Logon. If the page shows a myAuth button, use that one.',
        es: 'Entre a My Account, por lo general con DS Logon. Si la página muestra un botón de myAuth, use ese.',
      },
      sources: ['O37', 'O38'],
    },
  ],
  handles: [
    {
      text: {
        en: 'Dental claims, dental explanations of benefits, plan details and messages about them',
        es: 'Reclamos dentales, explicaciones de beneficios (EOB), datos del plan y mensajes sobre ellos',
      },
      task: 'dental-claim',
      sources: ['S2', 'O38'],
    },
    {
      text: { en: 'TRICARE Dental Program bills', es: 'Facturas del TRICARE Dental Program' },
      task: 'pay-dental-bill',
      sources: ['S2'],
    },
    {
      text: {
        en: 'Dentists who take the TRICARE Dental Program',
        es: 'Dentistas que aceptan el TRICARE Dental Program',
      },
      task: 'find-dentist',
      sources: ['O38'],
    },
  ],
  notHere: [
    {
      text: {
        en: 'Signing up online: the sponsor does that in milConnect',
        es: 'Inscribirse en línea: eso lo hace el patrocinador (sponsor) en milConnect',
      },
      task: 'enroll-dental',
      sources: ['C9', 'O37'],
    },
    {
      text: {
        en: 'Dental plans for retirees (FEDVIP)',
        es: 'Planes dentales para militares retirados (FEDVIP)',
      },
      task: 'retiree-dental',
      sources: ['O37', 'O50'],
    },
    {
      text: {
        en: 'Dental care for active duty members',
        es: 'Atención dental para militares en servicio activo',
      },
      task: 'active-duty-dental',
      sources: ['O37', 'X26'],
    },
    {
      text: { en: 'Vision plans', es: 'Planes de la vista' },
      task: 'vision-plan',
      sources: ['O50'],
    },
    {
      text: { en: 'Medical claims', es: 'Reclamos médicos' },
      task: 'check-claim',
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
      number: '844-653-4061',
      label: {
        en: 'Dental program, United States (CONUS)',
        es: 'Programa dental, Estados Unidos (CONUS)',
      },
      sources: ['O37'],
    },
    {
      number: '844-653-4060',
      label: { en: 'Dental program, overseas (OCONUS)', es: 'Programa dental, extranjero (OCONUS)' },
      sources: ['O37'],
    },
    {
      number: '717-888-7400',
      label: { en: 'Dental program, toll call', es: 'Programa dental, llamada con costo' },
      sources: ['O37'],
    },
  ],
  tips: [
    {
      id: 'active-duty-profile',
      kind: 'warning',
      urgent: true,
      when: { status: ['active-duty'] },
      text: {
        en: 'You told us you are on active duty. Your own dental care is at a military clinic or, with a referral, in the Active Duty Dental Program (ADDP).',
        es: 'Usted indicó que está en servicio activo. Su atención dental es en una clínica militar o, con remisión, en el Active Duty Dental Program (ADDP).',
      },
      action: { task: 'active-duty-dental' },
      sources: ['O37', 'X26'],
    },
    {
      id: 'retiree-profile',
      kind: 'warning',
      urgent: true,
      when: { status: ['retiree', 'retiree-family', 'tfl'] },
      text: {
        en: 'Retirees, their families and people with TRICARE For Life get a dental plan from FEDVIP, at BENEFEDS, not here.',
        es: 'Los militares retirados, sus familias y quienes tienen TRICARE For Life obtienen un plan dental de FEDVIP, en BENEFEDS, no aquí.',
      },
      action: { task: 'retiree-dental' },
      sources: ['O37', 'O50'],
    },
    {
      id: 'survivor-profile',
      kind: 'warning',
      urgent: true,
      when: { status: ['survivor'] },
      certainty: 'unverified',
      text: {
        en: 'Survivors usually get a dental plan from FEDVIP, at BENEFEDS; some may stay in this program for a time. Look at your plan card, or call 844-653-4061.',
        es: 'Los sobrevivientes por lo general usan FEDVIP, en BENEFEDS; algunos siguen un tiempo en este programa. Mire su tarjeta del plan o llame al 844-653-4061.',
      },
      action: { task: 'retiree-dental' },
      sources: ['O50', 'GK'],
    },
    {
      id: 'activated-reserve',
      kind: 'warning',
      when: { status: ['guard-reserve'] },
      certainty: 'unverified',
      text: {
        en: 'This plan is for Guard and Reserve members who are not activated. While you are on active orders, you usually have active duty dental care instead.',
        es: 'Este plan es para miembros de la Guardia y la Reserva no activados. Mientras tenga órdenes activas, por lo general le toca la atención dental de servicio activo.',
      },
      action: { task: 'active-duty-dental' },
      sources: ['O37', 'INF'],
    },
    {
      id: 'fedvip-season-2026',
      kind: 'deadline',
      when: {
        status: ['retiree', 'retiree-family', 'survivor', 'tfl'],
        from: '2026-11-09',
        until: '2026-12-14',
      },
      certainty: 'unverified',
      text: {
        en: 'By the usual calendar, FEDVIP season for 2027 runs through Monday, December 14, 2026. You choose that plan at BENEFEDS.',
        es: 'Según el calendario habitual, la temporada de FEDVIP para 2027 va hasta el lunes 14 de diciembre de 2026. Ese plan se elige en BENEFEDS.',
      },
      action: { portal: 'benefeds', link: 'home' },
      sources: ['benefeds-season-rule', 'X34', 'INF'],
    },
    {
      id: 'who-and-where',
      kind: 'go-elsewhere',
      text: {
        en: 'This plan (TDP) is for families and the Reserve; in the U.S., the sponsor signs up in milConnect, under Benefits, BWE. Retirees use FEDVIP, active duty members ADDP.',
        es: 'Este plan (TDP) es para familias y la Reserva; en EE. UU., el patrocinador (sponsor) inscribe en milConnect, en Benefits, BWE. Los militares retirados usan FEDVIP y el servicio activo, ADDP.',
      },
      action: { task: 'enroll-dental' },
      sources: ['C9', 'O37', 'O50', 'X26'],
    },
    {
      id: 'overseas-enrollment',
      kind: 'warning',
      when: { region: ['overseas'] },
      text: {
        en: 'Overseas, the sponsor enrolls by phone or mail, not in milConnect. For dental, Puerto Rico, Guam and the U.S. Virgin Islands count as CONUS.',
        es: 'En el extranjero se inscribe por teléfono o correo postal, no en milConnect. En lo dental, Puerto Rico, Guam y las Islas Vírgenes de EE. UU. son CONUS.',
      },
      action: { task: 'enroll-dental' },
      sources: ['C9', 'O37', 'O53', 'uccitdp-service-areas'],
    },
    {
      id: 'before-enrolling',
      kind: 'do-here',
      text: {
        en: 'Before you enroll: the sponsor usually needs at least 12 months of service left.',
        es: 'Antes de inscribirse: por lo general, al patrocinador (sponsor) deben quedarle al menos 12 meses de servicio.',
      },
      action: { task: 'enroll-dental' },
      sources: ['X26'],
    },
    {
      id: 'dental-only',
      kind: 'go-elsewhere',
      text: {
        en: 'Only dental is here. Medical claims are with whoever runs your health plan, and vision plans are at BENEFEDS.',
        es: 'Aquí solo hay lo dental. Los reclamos médicos están con quien administra su plan de salud, y los planes de la vista, en BENEFEDS.',
      },
      action: { task: 'check-claim' },
      sources: ['S2', 'O50'],
    },
    {
      id: 'my-account',
      kind: 'sign-in',
      certainty: 'unverified',
      text: {
        en: 'My Account usually opens with DS Logon. If the page offers myAuth, use that.',
        es: 'My Account por lo general se abre con DS Logon. Si la página ofrece myAuth, use ese.',
      },
      action: { task: 'which-login' },
      sources: ['O37', 'O38'],
    },
    {
      id: 'eob-is-no-bill',
      kind: 'do-here',
      certainty: 'unverified',
      text: {
        en: 'A dental explanation of benefits (EOB) says what the plan paid and what you may owe. It is usually not a bill; pay when the dentist bills you.',
        es: 'La explicación de beneficios (EOB) dental dice cuánto pagó el plan y cuánto podría deber usted. Por lo general no es una factura; pague cuando el dentista le cobre.',
      },
      action: { task: 'dental-claim' },
      sources: ['S1', 'GK'],
    },
    {
      id: 'find-a-dentist',
      kind: 'do-here',
      certainty: 'unverified',
      text: {
        en: 'For a dentist, pick the list of this program: United Concordia usually keeps others too. Ask the office whether it takes the TRICARE Dental Program.',
        es: 'Para buscar dentista, elija la lista de este programa: United Concordia por lo general tiene otras. Pregunte en el consultorio si acepta el TRICARE Dental Program.',
      },
      sources: ['O38', 'INF'],
    },
    {
      id: 'old-bookmarks',
      kind: 'do-here',
      on: { paths: ['/dtwdws'] },
      certainty: 'unverified',
      text: {
        en: 'The site changed in March 2025, and this looks like an address from before. If the page fails, start again from the home page.',
        es: 'El sitio cambió en marzo de 2025 y esta parece una dirección anterior. Si la página falla, empiece otra vez desde la página principal.',
      },
      action: { portal: 'united-concordia', link: 'home' },
      sources: ['O46', 'INF'],
    },
  ],
  checked: '2026-11-23',
} satisfies Portal;
