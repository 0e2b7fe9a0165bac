import type { Portal } from '../schema.ts';

export default {
  id: 'usfhp',
  name: 'US Family Health Plan',
  operator:
    'Six non-profit providers: Johns Hopkins, Martin’s Point, Brighton Marine, St. Vincent, CHRISTUS, Pacific Medical Centers',
  kind: 'plan',
  summary: {
    en: 'A Prime plan in six areas, with its own doctors, claims and pharmacy.',
    es: 'Un plan Prime en seis zonas, con sus propios médicos, reclamos y farmacia.',
  },
  tipsByDefault: false,
  hosts: [
    { host: 'www.usfhp.com', role: 'public', sources: ['C19'] },
    { host: 'usfhp.com', role: 'public', certainty: 'unverified', sources: ['INF'] },
    { host: 'hopkinsusfhp.org', role: 'public', sources: ['C11'] },
    { host: 'www.hopkinsusfhp.org', role: 'public', certainty: 'unverified', sources: ['INF'] },
    {
      host: 'www.hopkinsmedicine.org',
      role: 'public',
      pathPrefix: '/usfhp',
      certainty: 'unverified',
      sources: ['GK'],
    },
    {
      host: 'hopkinsmedicine.org',
      role: 'public',
      pathPrefix: '/usfhp',
      certainty: 'unverified',
      sources: ['GK'],
    },
    { host: 'martinspoint.org', role: 'public', pathPrefix: '/US-Family-Health-Plan', sources: ['C23'] },
    { host: 'martinspoint.org', role: 'public', pathPrefix: '/Explore-Military-Benefits', sources: ['C11'] },
    {
      host: 'martinspoint.org',
      role: 'public',
      pathPrefix: '/For-Members-and-Patients/For-US-Family-Health-Plan-Members',
      sources: ['C23'],
    },
    {
      host: 'www.martinspoint.org',
      role: 'public',
      pathPrefix: '/US-Family-Health-Plan',
      certainty: 'unverified',
      sources: ['INF'],
    },
    {
      host: 'www.martinspoint.org',
      role: 'public',
      pathPrefix: '/Explore-Military-Benefits',
      certainty: 'unverified',
      sources: ['INF'],
    },
    {
      host: 'www.martinspoint.org',
      role: 'public',
      pathPrefix: '/For-Members-and-Patients/For-US-Family-Health-Plan-Members',
      certainty: 'unverified',
      sources: ['INF'],
    },
    { host: 'www.usfhpnw.org', role: 'public', sources: ['C20'] },
    { host: 'usfhpnw.org', role: 'public', certainty: 'unverified', sources: ['INF'] },
    { host: 'www.usfhp-health.org', role: 'public', sources: ['C21'] },
    { host: 'usfhp-health.org', role: 'public', certainty: 'unverified', sources: ['INF'] },
    {
      host: 'www.christushealthplan.org',
      role: 'public',
      pathPrefix: '/us-family-health-plan',
      sources: ['C22'],
    },
    {
      host: 'christushealthplan.org',
      role: 'public',
      pathPrefix: '/us-family-health-plan',
      certainty: 'unverified',
      sources: ['INF'],
    },
  ],
  links: {
    home: {
      url: 'https://tricare.mil/usfhp',
      label: {
        en: 'US Family Health Plan at TRICARE.mil',
        es: 'US Family Health Plan en TRICARE.mil',
      },
      sources: ['tricare-mil-usfhp', 'tricare-mil-regions'],
    },
    hopkins: {
      url: 'https://hopkinsusfhp.org/',
      label: {
        en: 'Johns Hopkins US Family Health Plan',
        es: 'US Family Health Plan de Johns Hopkins',
      },
      sources: ['C11'],
    },
    'martins-point': {
      url: 'https://martinspoint.org/',
      label: {
        en: 'Martin’s Point US Family Health Plan',
        es: 'US Family Health Plan de Martin’s Point',
      },
      sources: ['C11'],
    },
  },
  signIn: [
    {
      credential: 'own-account',
      certainty: 'unverified',
      text: {
        en: 'Each of the six providers usually has its own member account. Follow the sign-in on your provider’s site; your plan card names the provider.',
        es: 'Por lo general, cada uno de los seis proveedores tiene su propia cuenta para miembros. Entre por el sitio del suyo; su tarjeta del plan dice cuál es.',
      },
      sources: ['C11', 'GK'],
    },
  ],
  handles: [
    {
      text: { en: 'Joining the US Family Health Plan', es: 'Entrar al US Family Health Plan' },
      task: 'join-usfhp',
      sources: ['C11', 'O17'],
    },
    {
      text: { en: 'Referrals in the plan', es: 'Remisiones dentro del plan' },
      task: 'check-referral',
      sources: ['C11'],
    },
    {
      text: { en: 'The plan’s claims', es: 'Los reclamos del plan' },
      task: 'check-claim',
      sources: ['C11'],
    },
    {
      text: { en: 'The plan’s pharmacy', es: 'La farmacia del plan' },
      task: 'refill-prescription',
      sources: ['C11'],
    },
    {
      text: { en: 'Doctors in the plan', es: 'Médicos del plan' },
      task: 'find-provider',
      sources: ['C11'],
    },
    {
      text: { en: 'Messages and results from its doctors', es: 'Mensajes y resultados de sus médicos' },
      task: 'civilian-results-messages',
      sources: ['C11'],
    },
    {
      text: { en: 'The plan’s enrollment fee', es: 'La cuota de inscripción del plan' },
      task: 'pay-premium',
      sources: ['S1', 'O23'],
    },
  ],
  notHere: [
    {
      text: { en: 'Your address in DEERS', es: 'Su dirección en DEERS' },
      task: 'update-address',
      sources: ['S0', 'S2'],
    },
    {
      text: {
        en: 'Leaving for another TRICARE plan online',
        es: 'Pasar a otro plan de TRICARE en línea',
      },
      task: 'change-plan-open-season',
      sources: ['O17', 'C11'],
    },
    {
      text: { en: 'Records from a military hospital', es: 'Expedientes de un hospital militar' },
      task: 'see-military-results',
      sources: ['S2'],
    },
    {
      text: { en: 'TRICARE For Life after age 65', es: 'TRICARE For Life después de los 65' },
      task: 'turn-65',
      sources: ['C11'],
    },
    {
      text: { en: 'Dental and vision plans', es: 'Planes dentales y de la vista' },
      task: 'enroll-dental',
      sources: ['O37', 'O50'],
    },
  ],
  phones: [
    {
      number: '800-748-7347',
      label: {
        en: 'US Family Health Plan, all six (800-74-USFHP)',
        es: 'US Family Health Plan, los seis (800-74-USFHP)',
      },
      sources: ['tricare-mil-regions'],
    },
    {
      number: '800-808-7347',
      label: {
        en: 'Johns Hopkins: Maryland, Delaware, D.C., parts of Pennsylvania, Virginia, West Virginia',
        es: 'Johns Hopkins: Maryland, Delaware, D.C., partes de Pensilvania, Virginia, Virginia Occidental',
      },
      sources: ['C11', 'X31'],
    },
    {
      number: '888-241-4556',
      label: {
        en: 'Martin’s Point: Maine, New Hampshire, Vermont, parts of New York and Pennsylvania',
        es: 'Martin’s Point: Maine, Nuevo Hampshire, Vermont, partes de Nueva York y Pensilvania',
      },
      sources: ['moaa-usfhp'],
    },
    {
      number: '800-818-8589',
      label: {
        en: 'Brighton Marine: Massachusetts, Rhode Island, parts of northern Connecticut',
        es: 'Brighton Marine: Massachusetts, Rhode Island, partes del norte de Connecticut',
      },
      sources: ['moaa-usfhp'],
    },
    {
      number: '800-241-4848',
      label: {
        en: 'St. Vincent: New Jersey, New York City and lower Hudson Valley, western Connecticut',
        es: 'St. Vincent: Nueva Jersey, ciudad de Nueva York y bajo valle del Hudson, oeste de Connecticut',
      },
      sources: ['moaa-usfhp'],
    },
    {
      number: '800-678-7347',
      label: {
        en: 'CHRISTUS: Houston, San Antonio, southwest Louisiana',
        es: 'CHRISTUS: Houston, San Antonio, suroeste de Luisiana',
      },
      sources: ['moaa-usfhp'],
    },
    {
      number: '800-585-5883',
      label: {
        en: 'Pacific Medical Centers: most of Washington, northern Idaho, western Oregon, most of California',
        es: 'Pacific Medical Centers: casi todo Washington, norte de Idaho, oeste de Oregón, casi toda California',
      },
      sources: ['moaa-usfhp'],
    },
  ],
  tips: [
    {
      id: 'other-plan-profile',
      kind: 'warning',
      urgent: true,
      when: { plan: ['prime', 'select', 'prime-demo', 'trs', 'trr', 'tya', 'tfl'] },
      text: {
        en: 'You told us you have another TRICARE plan. Your claims and referrals are with whoever runs that plan, not here.',
        es: 'Usted indicó que tiene otro plan de TRICARE. Sus reclamos y remisiones están con quien administra ese plan, no aquí.',
      },
      action: { task: 'check-claim' },
      sources: ['C11'],
    },
    {
      id: 'open-season-day',
      kind: 'deadline',
      during: 'open-season',
      text: {
        en: 'By its rule, TRICARE Open Season runs through {lastDay}. Do not count on another last day printed on an older page.',
        es: 'Según su regla, la temporada de inscripción (Open Season) de TRICARE va hasta el {lastDay}. No confíe en otra fecha final que diga una página antigua.',
      },
      action: { task: 'join-usfhp' },
      sources: ['O13', 'O17'],
    },
    {
      id: 'life-event-90',
      kind: 'deadline',
      on: {
        hosts: ['martinspoint.org', 'www.martinspoint.org'],
        paths: ['/Explore-Military-Benefits/Enrollment/Qualifying-Life-Event'],
      },
      text: {
        en: 'After a life event you have 90 days to change plans. Record it in DEERS first.',
        es: 'Después de un evento de vida tiene 90 días para cambiar de plan. Regístrelo primero en DEERS.',
      },
      action: { task: 'change-plan-life-event' },
      sources: ['O27', 'C11'],
    },
    {
      id: 'not-the-region',
      kind: 'go-elsewhere',
      text: {
        en: 'In this plan, referrals and claims stay here. Humana Military and TriWest do not have them.',
        es: 'En este plan, las remisiones y los reclamos se quedan aquí. Humana Military y TriWest no los tienen.',
      },
      action: { task: 'check-referral' },
      sources: ['C11'],
    },
    {
      id: 'plan-pharmacy',
      kind: 'do-here',
      when: { plan: ['usfhp'] },
      text: {
        en: 'Fill prescriptions through this plan’s own pharmacies. Military pharmacies, hospitals and clinics are not open to its members.',
        es: 'Surta sus recetas en las farmacias de este plan. Las farmacias, hospitales y clínicas militares no son para sus miembros.',
      },
      action: { task: 'refill-prescription' },
      sources: ['tricare-mil-usfhp', 'C11'],
    },
    {
      id: 'address-in-deers',
      kind: 'go-elsewhere',
      when: { plan: ['usfhp'] },
      text: {
        en: 'Moved? Change the address in milConnect first: this plan covers certain areas only.',
        es: '¿Se mudó? Cambie primero la dirección en milConnect: este plan cubre solo ciertas zonas.',
      },
      action: { task: 'update-address' },
      sources: ['C11', 'S0'],
    },
    {
      id: 'other-business',
      kind: 'go-elsewhere',
      on: { hosts: ['martinspoint.org', 'www.martinspoint.org'] },
      certainty: 'unverified',
      text: {
        en: 'This site usually has pages for other patients too. Look for “Military Benefits” or “US Family Health Plan”.',
        es: 'Este sitio suele tener páginas también para otros pacientes. Busque “Military Benefits” o “US Family Health Plan”.',
      },
      sources: ['INF'],
    },
    {
      id: 'own-account',
      kind: 'sign-in',
      certainty: 'unverified',
      text: {
        en: 'Use the member account of this provider. A myAuth or contractor login is usually not meant for it.',
        es: 'Use la cuenta para miembros de este proveedor. La de myAuth o de otro contratista por lo general no es para este sitio.',
      },
      sources: ['C11', 'GK'],
    },
    {
      id: 'join-and-leave',
      kind: 'go-elsewhere',
      text: {
        en: 'You join in milConnect or by form, in Open Season or after a life event. Between this plan and TRICARE Prime you can usually switch at any time.',
        es: 'Se entra en milConnect o con un formulario, en la temporada de inscripción o tras un evento de vida. Entre este plan y Prime por lo general se cambia cuando quiera.',
      },
      action: { task: 'join-usfhp' },
      sources: ['tricare-mil-usfhp', 'usfamilyhealth-open-season', 'O17'],
    },
    {
      id: 'age-65',
      kind: 'do-here',
      text: {
        en: 'Joined on or after October 1, 2012? At 65 you leave this plan for TRICARE For Life, so sign up for Medicare Part A and Part B in time.',
        es: '¿Entró el 1 de octubre de 2012 o después? A los 65 pasa de este plan a TRICARE For Life; inscríbase a tiempo en las Partes A y B de Medicare.',
      },
      action: { task: 'turn-65' },
      sources: ['C11', 'O14', 'O51'],
    },
  ],
  checked: '2026-11-23',
} satisfies Portal;
