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
      label: {
        en: 'Open Season at TRICARE.mil',
        es: 'Temporada de inscripción (Open Season) en TRICARE.mil',
      },
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
    'prime-travel-forms': {
      url: 'https://www.tricare.mil/PatientResources/Forms/PrimeTravel',
      label: { en: 'Prime travel forms at TRICARE.mil', es: 'Formularios de viaje Prime en TRICARE.mil' },
      sources: ['tricare-mil-prime-travel'],
    },
    usfhp: {
      url: 'https://tricare.mil/usfhp',
      label: { en: 'US Family Health Plan at TRICARE.mil', es: 'US Family Health Plan en TRICARE.mil' },
      sources: ['tricare-mil-usfhp'],
    },
    costs: {
      url: 'https://tricare.mil/costs',
      label: { en: 'Costs at TRICARE.mil', es: 'Costos en TRICARE.mil' },
      certainty: 'unverified',
      sources: ['INF'],
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
        es: 'Estas páginas pueden estar atrasadas: milConnect usa myAuth desde el 21 de mayo de 2025. Créelo con una tarjeta CAC, o con DS Logon mientras funcione.',
      },
      action: { task: 'create-login' },
      sources: ['O10', 'O7', 'O11'],
    },
    {
      id: 'open-season',
      kind: 'deadline',
      during: 'open-season',
      text: {
        en: 'By its rule, Open Season runs through {lastDay}. You change your plan in milConnect; this site only explains the plans.',
        es: 'Según su regla, la temporada de inscripción (Open Season) va hasta el {lastDay}. El plan se cambia en milConnect; este sitio solo explica los planes.',
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
      id: 'chcbp-60-days',
      kind: 'deadline',
      on: { paths: ['/Plans/SpecialPrograms/CHCBP', '/Plans/Enroll/CHCBP_Purchase'] },
      text: {
        en: 'For CHCBP you have 60 days after losing coverage. Form DD 2837 and the first 90 days’ premium go to Humana Military, by mail or fax, in every region.',
        es: 'Para CHCBP tiene 60 días después de perder la cobertura. El DD 2837 y la prima de 90 días van a Humana Military, por correo postal o fax, en todas las regiones.',
      },
      action: { task: 'buy-chcbp' },
      sources: ['O31', 'humana-chcbp'],
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
        es: 'Dirección, teléfono y correo electrónico: cámbielos en milConnect. Para agregar o quitar a una persona hay que ir a una oficina de tarjetas de ID.',
      },
      action: { task: 'update-address' },
      sources: ['S2', 'O26', 'O29'],
    },
    {
      id: 'prime-travel',
      kind: 'go-elsewhere',
      on: {
        paths: [
          '/primetravel',
          '/TravelReimbursement',
          '/PatientResources/Forms/PrimeTravel',
          '/FormsClaims/Forms/PrimeTravel',
        ],
      },
      text: {
        en: 'A travel office pays this back, not your contractor: for a referral more than 100 miles from your PCM. Claim within one year of the travel date.',
        es: 'Esto lo reembolsa una oficina de viajes, no su contratista: por una remisión a más de 100 millas de su PCM. Reclame dentro de un año de la fecha del viaje.',
      },
      action: { task: 'travel-reimbursement' },
      sources: ['O32', 'tricare-mil-prime-travel'],
    },
    {
      id: 'claims-page',
      kind: 'deadline',
      on: { paths: ['/PatientResources/Claims', '/FormsClaims/Claims', '/claims'] },
      text: {
        en: 'A claim has one year in the United States and its territories, three years in other countries. It goes to whoever runs your plan, not to this site.',
        es: 'El reclamo tiene un año en Estados Unidos y sus territorios, tres en otros países. Va a quien administra su plan, no a este sitio.',
      },
      action: { task: 'file-claim' },
      sources: ['tricare-mil-claims'],
    },
    {
      id: 'pharmacy-claims-page',
      kind: 'deadline',
      on: { paths: ['/PatientResources/Claims/PharmacyClaims', '/pharmacyclaims'] },
      text: {
        en: 'A pharmacy claim has one year everywhere. From the U.S. and its territories it goes to Express Scripts.',
        es: 'El reclamo de farmacia tiene un año en todas partes. Desde EE. UU. y sus territorios va a Express Scripts.',
      },
      action: { task: 'pharmacy-claim' },
      sources: ['tricare-mil-pharmacy-claims'],
    },
    {
      id: 'appeals-page',
      kind: 'deadline',
      on: { paths: ['/PatientResources/ContactUs/FileComplaint', '/Resources/Appeals'] },
      text: {
        en: 'First appeal: 90 days, in writing, to whoever runs your plan. The second depends on the reason: 90 days for medical necessity, 60 days at DHA for the rest.',
        es: 'Primera apelación: 90 días, por escrito, a quien administra su plan. La segunda depende del motivo: 90 días por necesidad médica, 60 días ante DHA por lo demás.',
      },
      action: { task: 'appeal-decision' },
      sources: ['O42', 'tricare-mil-medical-appeal'],
    },
    {
      id: 'paperless-page',
      kind: 'go-elsewhere',
      on: { paths: ['/PatientResources/GoPaperless'] },
      text: {
        en: 'Your letters are in milConnect: menu eCorrespondence, then Read eCorrespondence. EOBs of claims are with your contractor.',
        es: 'Sus cartas están en milConnect: menú eCorrespondence, luego Read eCorrespondence. Los EOB de reclamos los tiene su contratista.',
      },
      action: { task: 'read-ecorrespondence' },
      sources: ['tricare-mil-letters', 'S2'],
    },
    {
      id: 'usfhp-page',
      kind: 'go-elsewhere',
      on: { paths: ['/usfhp'] },
      text: {
        en: 'Six plans, each in its own area, with its own doctors, claims and pharmacies. Joint phone: 800-748-7347.',
        es: 'Son seis planes, cada uno en su zona, con sus propios médicos, reclamos y farmacias. Teléfono común: 800-748-7347.',
      },
      action: { task: 'join-usfhp' },
      sources: ['tricare-mil-regions', 'moaa-usfhp'],
    },
    {
      id: 'regions-page',
      kind: 'go-elsewhere',
      on: { paths: ['/regions', '/About/Regions'] },
      text: {
        en: 'Check the date of this page: regions changed on January 1, 2025. Your claims and referrals are at the contractor of your region.',
        es: 'Mire la fecha de esta página: las regiones cambiaron el 1 de enero de 2025. Sus reclamos y remisiones están con el contratista de su región.',
      },
      action: { task: 'find-right-portal' },
      sources: ['O19', 'O20'],
    },
    {
      id: 'dental-program-page',
      kind: 'go-elsewhere',
      on: { paths: ['/CoveredServices/Dental/TDP', '/tdp'] },
      text: {
        en: 'The sponsor enrolls in milConnect (BWE). Claims, dentists and bills of this program are at United Concordia; retirees use FEDVIP.',
        es: 'El patrocinador (sponsor) inscribe en milConnect (BWE). Reclamos, dentistas y cuentas de este programa están en United Concordia; los retirados usan FEDVIP.',
      },
      action: { task: 'enroll-dental' },
      sources: ['O37', 'C9', 'O50'],
    },
    {
      id: 'reserve-select-page',
      kind: 'go-elsewhere',
      on: { paths: ['/Plans/Enroll/TRS', '/trs'] },
      text: {
        en: 'You buy it in milConnect (Benefits → BWE → Purchase Coverage) or by phone. The first payment is two months of premium.',
        es: 'Se compra en milConnect (Benefits → BWE → Purchase Coverage) o por teléfono. El primer pago son dos meses de prima.',
      },
      action: { task: 'buy-trs' },
      sources: ['tricare-mil-trs', 'tricare-mil-trs-premiums'],
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
