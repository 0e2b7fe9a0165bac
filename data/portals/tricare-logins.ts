import type { Portal } from '../schema.ts';

export default {
  id: 'tricare-logins',
  name: 'TRICARE.mil (All Logins)',
  operator: 'Defense Health Agency',
  kind: 'government',
  summary: {
    en: 'Official information, and a page with all the logins. There is nothing to sign in to here.',
    es: 'Información oficial y una página con todos los inicios de sesión. Aquí no hay ninguna cuenta.',
  },
  tipsByDefault: false,
  hosts: [
    { host: 'tricare.mil', role: 'public', sources: ['O19', 'O42'] },
    { host: 'www.tricare.mil', role: 'public', sources: ['O27', 'O31'] },
    { host: 'newsroom.tricare.mil', role: 'public', sources: ['O22', 'O26'] },
  ],
  links: {
    home: {
      url: 'https://www.tricare.mil/Resources/Logins',
      label: { en: 'TRICARE All Logins page', es: 'Página All Logins de TRICARE' },
      certainty: 'unverified',
      sources: ['S1'],
    },
    tricare: {
      url: 'https://www.tricare.mil/',
      label: { en: 'TRICARE.mil', es: 'TRICARE.mil' },
      sources: ['O27', 'O31'],
    },
    regions: {
      url: 'https://tricare.mil/west',
      label: { en: 'West Region at TRICARE.mil', es: 'Región Oeste en TRICARE.mil' },
      sources: ['O20', 'O23'],
    },
    'open-season': {
      url: 'https://tricare.mil/openseason',
      label: { en: 'Open Season at TRICARE.mil', es: 'Open Season en TRICARE.mil' },
      sources: ['O14'],
    },
    'life-events': {
      url: 'https://tricare.mil/lifeevents',
      label: { en: 'Life events at TRICARE.mil', es: 'Eventos de vida en TRICARE.mil' },
      sources: ['O27'],
    },
    'prime-travel': {
      url: 'https://tricare.mil/primetravel',
      label: { en: 'Prime travel benefit at TRICARE.mil', es: 'Beneficio de viaje Prime en TRICARE.mil' },
      sources: ['O32'],
    },
    covered: {
      url: 'https://tricare.mil/coveredservices',
      label: { en: 'What’s Covered at TRICARE.mil', es: 'What’s Covered en TRICARE.mil' },
      sources: ['O56', 'O58'],
    },
    exclusions: {
      url: 'https://tricare.mil/CoveredServices/IsItCovered/Exclusions',
      label: { en: 'Exclusions at TRICARE.mil', es: 'Exclusiones en TRICARE.mil' },
      sources: ['O57'],
    },
    deers: {
      url: 'https://tricare.mil/deers',
      label: { en: 'DEERS at TRICARE.mil', es: 'DEERS en TRICARE.mil' },
      sources: ['O26'],
    },
    newborn: {
      url: 'https://newsroom.tricare.mil/News/TRICARE-News/Article/4236663/qa-getting-tricare-for-your-newborn-baby',
      label: { en: 'TRICARE for your newborn', es: 'TRICARE para su recién nacido' },
      sources: ['O26'],
    },
    newsroom: {
      url: 'https://newsroom.tricare.mil/',
      label: { en: 'TRICARE Newsroom', es: 'Noticias de TRICARE (Newsroom)' },
      sources: ['O22', 'O33'],
    },
  },
  signIn: [],
  handles: [
    {
      text: { en: 'Finding the right login', es: 'Encontrar el inicio de sesión correcto' },
      task: 'find-right-portal',
      sources: ['S2'],
    },
    {
      text: { en: 'Comparing plans', es: 'Comparar planes' },
      task: 'compare-plans',
      sources: ['O17', 'O39'],
    },
    {
      text: { en: 'What TRICARE covers', es: 'Lo que TRICARE cubre' },
      task: 'check-coverage',
      sources: ['O56', 'O58'],
    },
    {
      text: { en: 'The nurse advice line', es: 'La línea de enfermería' },
      task: 'urgent-care-nurse-line',
      sources: ['O49', 'O35'],
    },
    {
      text: { en: 'Rules for the Prime travel benefit', es: 'Reglas del beneficio de viaje Prime' },
      task: 'travel-reimbursement',
      sources: ['O32'],
    },
  ],
  notHere: [
    {
      text: { en: 'Your own plan and coverage', es: 'Su propio plan y su cobertura' },
      task: 'check-enrollment',
      sources: ['S2', 'O17'],
    },
    {
      text: { en: 'Enrolling or changing plans', es: 'Inscribirse o cambiar de plan' },
      task: 'enroll-in-plan',
      sources: ['S2'],
    },
    {
      text: { en: 'Your address in DEERS', es: 'Su dirección en DEERS' },
      task: 'update-address',
      sources: ['S2'],
    },
    {
      text: { en: 'Claims and payments', es: 'Reclamos y pagos' },
      task: 'check-claim',
      sources: ['S2'],
    },
    {
      text: { en: 'Test results and appointments', es: 'Resultados y citas' },
      task: 'see-military-results',
      sources: ['S2'],
    },
    {
      text: { en: 'A forgotten password', es: 'Una contraseña olvidada' },
      task: 'recover-login',
      sources: ['S2', 'O3'],
    },
  ],
  phones: [
    {
      number: '800-874-2273',
      label: {
        en: 'MHS Nurse Advice Line (option 1)',
        es: 'Línea de enfermería MHS Nurse Advice Line (opción 1)',
      },
      sources: ['O49'],
    },
  ],
  tips: [
    {
      id: 'split-state',
      kind: 'warning',
      on: { paths: ['/west', '/about/changes'] },
      when: { state: ['AR', 'IN', 'MO', 'WI'] },
      text: {
        en: 'Part of your state belongs to the other TRICARE region. Your ZIP code decides, so check it before you pick East or West.',
        es: 'Una parte de su estado pertenece a la otra región de TRICARE. Lo decide su código postal; revíselo antes de elegir Este u Oeste.',
      },
      sources: ['O20', 'X13'],
    },
    {
      id: 'old-ds-logon-page',
      kind: 'warning',
      on: { paths: ['/ContactUs/SecureLogin'] },
      text: {
        en: 'Login pages here can be out of date: milConnect has used myAuth since May 21, 2025. Create yours with a CAC, or with DS Logon while it still works.',
        es: 'Estas páginas pueden estar atrasadas: milConnect usa myAuth desde el 21 de mayo de 2025. Créelo con un CAC, o con DS Logon mientras funcione.',
      },
      action: { task: 'create-login' },
      sources: ['O10', 'O7', 'O11'],
    },
    {
      id: 'open-season',
      kind: 'deadline',
      during: 'open-season',
      text: {
        en: 'Open Season runs through {lastDay}. You change your plan in milConnect; this site only explains the plans.',
        es: 'La Open Season va hasta el {lastDay}. El plan se cambia en milConnect; este sitio solo explica los planes.',
      },
      action: { task: 'change-plan-open-season' },
      sources: ['O13', 'O14'],
    },
    {
      id: 'life-event-90',
      kind: 'deadline',
      on: { paths: ['/lifeevents'] },
      text: {
        en: 'After a life event you have 90 days to change plans. DEERS comes first, then milConnect.',
        es: 'Después de un evento de vida tiene 90 días para cambiar de plan. Primero DEERS, luego milConnect.',
      },
      action: { task: 'change-plan-life-event' },
      sources: ['O27'],
    },
    {
      id: 'chcbp-by-mail',
      kind: 'deadline',
      on: { paths: ['/Plans/SpecialPrograms/CHCBP'] },
      text: {
        en: 'For CHCBP you have 60 days after losing coverage. The form (DD 2837) goes by mail to Humana Military, in every region.',
        es: 'Para CHCBP tiene 60 días después de perder la cobertura. El formulario (DD 2837) va por correo a Humana Military, en todas las regiones.',
      },
      action: { task: 'buy-chcbp' },
      sources: ['O31'],
    },
    {
      id: 'nothing-to-sign-in',
      kind: 'go-elsewhere',
      text: {
        en: 'TRICARE.mil has no account of yours. Other agencies and companies run the logins; the All Logins page lists them.',
        es: 'TRICARE.mil no tiene ninguna cuenta suya. Otras agencias y empresas manejan los inicios de sesión; la página All Logins los reúne.',
      },
      action: { portal: 'tricare-logins', link: 'home' },
      sources: ['S2'],
    },
    {
      id: 'plan-finder',
      kind: 'go-elsewhere',
      on: { paths: ['/planfinder', '/Plans'] },
      text: {
        en: 'Plan Finder shows which plans you may qualify for, not the one you have. Your own plan is in milConnect.',
        es: 'Plan Finder muestra los planes a los que podría tener derecho, no el que tiene. Su plan está en milConnect.',
      },
      action: { task: 'check-enrollment' },
      sources: ['O17', 'O39'],
    },
    {
      id: 'retired-reserve',
      kind: 'go-elsewhere',
      on: { paths: ['/Plans/Enroll/TRR'] },
      text: {
        en: 'You fill in the form in milConnect and print it. Then it goes, with the first premium, to the contractor of your region.',
        es: 'El formulario se llena en milConnect y se imprime. Luego va, con la primera prima, al contratista de su región.',
      },
      action: { task: 'buy-trr' },
      sources: ['O10'],
    },
    {
      id: 'deers-page',
      kind: 'go-elsewhere',
      on: { paths: ['/deers'] },
      text: {
        en: 'Address, phone and email: change them in milConnect. Adding or removing a person takes a visit to an ID card office.',
        es: 'Dirección, teléfono y correo: cámbielos en milConnect. Para agregar o quitar a una persona hay que ir a una oficina de tarjetas de ID.',
      },
      action: { task: 'update-address' },
      sources: ['S2', 'O26', 'O29'],
    },
    {
      id: 'prime-travel',
      kind: 'go-elsewhere',
      on: { paths: ['/primetravel', '/TravelReimbursement'] },
      text: {
        en: 'Travel money comes from a travel office, not from your contractor’s website. It needs a referral more than 100 miles from your primary care manager.',
        es: 'El reembolso de viaje lo da una oficina de viajes, no el sitio de su contratista. Exige una remisión a más de 100 millas de su PCM.',
      },
      action: { task: 'travel-reimbursement' },
      sources: ['O32'],
    },
    {
      id: 'tfl-page',
      kind: 'go-elsewhere',
      on: { paths: ['/TFL'] },
      text: {
        en: 'TRICARE For Life claims are at WPS (TRICARE4u), or at International SOS for care outside the U.S. and its territories.',
        es: 'Los reclamos de TRICARE For Life están en WPS (TRICARE4u), o en International SOS si la atención fue fuera de EE. UU. y sus territorios.',
      },
      action: { task: 'check-claim' },
      sources: ['O51'],
    },
    {
      id: 'pharmacy-pages',
      kind: 'go-elsewhere',
      on: { paths: ['/CoveredServices/Pharmacy'] },
      text: {
        en: 'Refills, orders and pharmacy bills are at Express Scripts. Refills at a military pharmacy start in MHS GENESIS or at that pharmacy.',
        es: 'Los resurtidos, pedidos y facturas están en Express Scripts. Los de una farmacia militar empiezan en MHS GENESIS o en esa farmacia.',
      },
      action: { task: 'refill-prescription' },
      sources: ['S2', 'O36'],
    },
    {
      id: 'covered-is-not-approved',
      kind: 'do-here',
      on: { paths: ['/CoveredServices/IsItCovered'] },
      text: {
        en: 'Covered does not mean approved: some care needs a referral or an authorization first. Ask the doctor’s office before you go.',
        es: 'Cubierto no quiere decir aprobado: alguna atención necesita antes una remisión o una autorización. Pregunte en el consultorio antes de ir.',
      },
      action: { task: 'get-preauthorization' },
      sources: ['O58', 'O59', 'C4'],
    },
    {
      id: 'which-login',
      kind: 'sign-in',
      text: {
        en: 'Each portal has its own login: milConnect and MHS GENESIS use myAuth, others their own account. Ask us which one you need.',
        es: 'Cada portal tiene su propio inicio de sesión: milConnect y MHS GENESIS usan myAuth; otros, su propia cuenta. Pregúntenos cuál necesita.',
      },
      action: { task: 'which-login' },
      when: { from: '2026-09-23' },
      sources: ['S2', 'O4', 'X1'],
    },
    {
      id: 'real-address',
      kind: 'do-here',
      text: {
        en: 'This is the official site: TRICARE’s own pages end in .mil. TRICARE.com looks similar, but it is independent.',
        es: 'Este es el sitio oficial: las páginas propias de TRICARE terminan en .mil. TRICARE.com se parece, pero es independiente.',
      },
      sources: ['S0', 'S1', 'X6'],
    },
    {
      id: 'news-date',
      kind: 'do-here',
      on: { hosts: ['newsroom.tricare.mil'] },
      text: {
        en: 'Look at the date of the article. Regions changed on January 1, 2025, and logins have changed since; older advice may be wrong.',
        es: 'Mire la fecha del artículo. Las regiones cambiaron el 1 de enero de 2025 y los inicios de sesión después; un consejo anterior puede estar equivocado.',
      },
      sources: ['O19', 'O10', 'INF'],
    },
    {
      id: 'own-business-elsewhere',
      kind: 'go-elsewhere',
      text: {
        en: 'A claim, a referral or a refill of your own is on another portal. Which one depends on your plan and region.',
        es: 'Un reclamo, una remisión o un resurtido suyo está en otro portal. Cuál es depende de su plan y su región.',
      },
      action: { task: 'find-right-portal' },
      sources: ['S2'],
    },
  ],
  checked: '2026-11-23',
} satisfies Portal;
