import type { Portal } from '../schema.ts';

export default {
  id: 'humana-military',
  name: 'Humana Military (TRICARE East)',
  operator: 'Humana Military',
  kind: 'contractor',
  summary: {
    en: 'Claims, referrals and payments for people in the TRICARE East region.',
    es: 'Reclamos, remisiones y pagos para quienes viven en la región Este de TRICARE.',
  },
  tipsByDefault: true,
  hosts: [
    { host: 'infocenter.humana-military.com', role: 'sign-in', sources: ['C3'] },
    { host: 'www.humanamilitary.com', role: 'public', sources: ['C2', 'C4'] },
    {
      host: 'infocenter.humana-military.com',
      role: 'provider',
      pathPrefix: '/provider',
      sources: ['C3', 'X20'],
    },
    {
      host: 'infocenter.humana-military.com',
      role: 'provider',
      pathPrefix: '/government',
      sources: ['X20'],
    },
    {
      host: 'www.humanamilitary.com',
      role: 'provider',
      pathPrefix: '/provider',
      certainty: 'unverified',
      sources: ['INF'],
    },
  ],
  links: {
    home: {
      url: 'https://www.humanamilitary.com/',
      label: { en: 'Humana Military', es: 'Humana Military' },
      sources: ['C2', 'C4'],
    },
    'self-service': {
      url: 'https://www.humanamilitary.com/beneficiary/resources/selfservice',
      label: { en: 'Humana Military self-service', es: 'Autoservicio de Humana Military' },
      sources: ['C2'],
    },
    register: {
      url: 'https://infocenter.humana-military.com/beneficiary/service/registration',
      label: {
        en: 'Register for Humana Military self-service',
        es: 'Registrarse en el autoservicio de Humana Military',
      },
      sources: ['C3'],
    },
    billing: {
      url: 'https://www.humanamilitary.com/beneficiary/be',
      label: { en: 'Humana Military enrollment and billing', es: 'Inscripción y pagos en Humana Military' },
      sources: ['C5'],
    },
    forms: {
      url: 'https://www.humanamilitary.com/beneficiary/benefit-guidance/quick-access/forms',
      label: { en: 'Humana Military forms', es: 'Formularios de Humana Military' },
      sources: ['C4'],
    },
  },
  signIn: [
    {
      credential: 'ds-logon',
      text: {
        en: 'Use your DS Logon if you have one or can get one. If the page asks for myAuth instead, use the button that it shows.',
        es: 'Use su DS Logon si lo tiene o puede obtenerlo. Si la página pide myAuth, use el botón que aparezca.',
      },
      sources: ['C2'],
    },
    {
      credential: 'own-account',
      text: {
        en: 'A Humana Military account is only for adults who cannot get a DS Logon. You need the sponsor’s ID to create it.',
        es: 'La cuenta propia de Humana Military es solo para adultos que no pueden obtener un DS Logon. Para crearla necesita la identificación del patrocinador (sponsor).',
      },
      sources: ['C2'],
    },
  ],
  handles: [
    {
      text: { en: 'Referrals and authorizations in the East', es: 'Remisiones y autorizaciones en el Este' },
      task: 'check-referral',
      sources: ['C2', 'C4'],
    },
    {
      text: { en: 'Referral and authorization letters', es: 'Cartas de remisión y de autorización' },
      task: 'get-authorization-letter',
      sources: ['C2', 'C4'],
    },
    {
      text: { en: 'Claim status in the East', es: 'Estado de los reclamos en el Este' },
      task: 'check-claim',
      sources: ['C2', 'C4'],
    },
    {
      text: { en: 'Explanations of benefits (EOB)', es: 'Explicaciones de beneficios (EOB)' },
      task: 'view-eob',
      sources: ['C2', 'C4'],
    },
    {
      text: { en: 'Sending in a claim yourself', es: 'Presentar un reclamo por su cuenta' },
      task: 'file-claim',
      sources: ['C4', 'X14'],
    },
    {
      text: { en: 'Appeals', es: 'Apelaciones' },
      task: 'appeal-decision',
      sources: ['C4', 'O42'],
    },
    {
      text: { en: 'Enrollment fees and premiums', es: 'Cuotas de inscripción y primas' },
      task: 'pay-premium',
      sources: ['C2', 'C4', 'C5'],
    },
    {
      text: { en: 'The card or account you pay with', es: 'La tarjeta o cuenta con la que paga' },
      task: 'change-payment-method',
      sources: ['C5', 'O23'],
    },
    {
      text: { en: 'Deductible and yearly cap so far', es: 'Deducible y tope anual hasta hoy' },
      task: 'check-deductible',
      sources: ['X14'],
    },
    {
      text: { en: 'Finding a network provider', es: 'Buscar un proveedor de la red' },
      task: 'find-provider',
      sources: ['C2', 'C4', 'S2'],
    },
    {
      text: { en: 'Help with changing your PCM', es: 'Ayuda para cambiar de PCM' },
      task: 'change-pcm',
      sources: ['C4', 'C5'],
    },
    {
      text: { en: 'Reporting other health insurance', es: 'Informar otro seguro médico' },
      task: 'report-other-insurance',
      sources: ['C4', 'C5'],
    },
    {
      text: {
        en: 'CHCBP, for people from every region',
        es: 'CHCBP, para personas de todas las regiones',
      },
      task: 'buy-chcbp',
      sources: ['O31'],
    },
  ],
  notHere: [
    {
      text: { en: 'Your address in DEERS', es: 'Su dirección en DEERS' },
      task: 'update-address',
      sources: ['C4', 'C5', 'S2'],
    },
    {
      text: { en: 'Changing your plan online', es: 'Cambiar de plan en línea' },
      task: 'change-plan-open-season',
      sources: ['C5', 'S2', 'O14'],
    },
    {
      text: { en: 'Claims of people in the West or overseas', es: 'Reclamos del Oeste o del extranjero' },
      task: 'check-claim',
      sources: ['S2', 'O19', 'C7'],
    },
    {
      text: { en: 'TRICARE For Life claims', es: 'Reclamos de TRICARE For Life' },
      task: 'check-claim',
      sources: ['O51', 'C6'],
    },
    {
      text: { en: 'Proof of TRICARE coverage', es: 'Carta de comprobante de cobertura de TRICARE' },
      task: 'proof-of-coverage',
      sources: ['S0'],
    },
    {
      text: { en: 'Whether you are eligible for TRICARE', es: 'Si usted tiene elegibilidad para TRICARE' },
      task: 'check-eligibility',
      sources: ['tricare-mil-tamp', 'S0'],
    },
    {
      text: { en: 'Records from a military hospital', es: 'Expedientes de un hospital militar' },
      task: 'see-military-results',
      sources: ['S2'],
    },
    {
      text: { en: 'Results from a civilian doctor', es: 'Resultados de un médico civil' },
      task: 'civilian-results-messages',
      sources: ['S2'],
    },
    {
      text: { en: 'Prescriptions', es: 'Recetas' },
      task: 'refill-prescription',
      sources: ['S2'],
    },
    {
      text: { en: 'Dental claims', es: 'Reclamos dentales' },
      task: 'dental-claim',
      sources: ['S2'],
    },
  ],
  phones: [
    {
      number: '800-444-5445',
      label: { en: 'Humana Military', es: 'Humana Military' },
      sources: ['O23', 'O32b', 'O52'],
    },
  ],
  tips: [
    {
      id: 'sign-in',
      kind: 'sign-in',
      text: {
        en: 'If you have a DS Logon or can get one, that is usually the way in here. If the page offers myAuth instead, use its button.',
        es: 'Si tiene DS Logon o puede obtenerlo, por lo general se entra con él. Si la página ofrece myAuth, use ese botón.',
      },
      action: { task: 'which-login' },
      sources: ['C2'],
    },
    {
      id: 'registration',
      kind: 'sign-in',
      on: {
        hosts: ['infocenter.humana-military.com'],
        paths: ['/beneficiary/service/registration'],
      },
      text: {
        en: 'A Humana Military account is only for adults who cannot get a DS Logon. Have the sponsor’s ID at hand.',
        es: 'La cuenta de Humana Military es solo para adultos que no pueden obtener un DS Logon. Tenga a mano la identificación del patrocinador.',
      },
      sources: ['C2', 'C3'],
    },
    {
      id: 'provider-pages',
      kind: 'warning',
      on: { hosts: ['www.humanamilitary.com'], paths: ['/provider', '/providerhandbook'] },
      text: {
        en: 'These pages are written for doctors’ offices. Yours begin under Beneficiary, and your own claims and letters are in self-service.',
        es: 'Estas páginas son para consultorios. Las suyas empiezan en Beneficiary, y sus reclamos y cartas están en el autoservicio.',
      },
      action: { portal: 'humana-military', link: 'self-service' },
      sources: ['C15', 'C2'],
    },
    {
      id: 'wrong-entrance',
      kind: 'warning',
      urgent: true,
      on: { hosts: ['infocenter.humana-military.com'], paths: ['/provider', '/government'] },
      text: {
        en: 'This entrance is not for patients: it is for provider offices or government staff. Your own starts at Humana Military self-service.',
        es: 'Esta entrada no es para pacientes: es para consultorios o personal del gobierno. La suya está en el autoservicio de Humana Military.',
      },
      action: { portal: 'humana-military', link: 'self-service' },
      sources: ['C3', 'X20'],
    },
    {
      id: 'west-profile',
      kind: 'warning',
      urgent: true,
      when: { region: ['west'] },
      text: {
        en: 'You told us you are in the West region, which TriWest runs. Humana Military has the claims and referrals of the East.',
        es: 'Usted indicó que está en la región Oeste, que administra TriWest. Humana Military tiene los reclamos y remisiones del Este.',
      },
      action: { task: 'check-claim' },
      sources: ['O19'],
    },
    {
      id: 'overseas-profile',
      kind: 'warning',
      urgent: true,
      when: { region: ['overseas'] },
      text: {
        en: 'You told us you are overseas, where International SOS runs TRICARE. Humana Military has the claims and referrals of the East.',
        es: 'Usted indicó que está en el extranjero, donde TRICARE lo administra International SOS. Humana Military tiene los del Este.',
      },
      action: { task: 'check-claim' },
      sources: ['C7', 'O43', 'S2'],
    },
    {
      id: 'tfl-profile',
      kind: 'warning',
      urgent: true,
      when: { status: ['tfl'] },
      text: {
        en: 'You told us you have TRICARE For Life. WPS (TRICARE4u) has your claims for care in the United States, whatever your region.',
        es: 'Usted indicó que tiene TRICARE For Life. WPS (TRICARE4u) tiene sus reclamos por atención en EE. UU., sin importar su región.',
      },
      action: { portal: 'wps-tfl', link: 'home' },
      sources: ['O51', 'S2'],
    },
    {
      id: 'prime-demo-profile',
      kind: 'warning',
      urgent: true,
      when: { plan: ['prime-demo'], from: '2026-01-01' },
      text: {
        en: 'You told us you are in the TRICARE Prime Demo. There CareSource takes the place of Humana Military for claims and referrals.',
        es: 'Usted indicó que está en el TRICARE Prime Demo. Ahí CareSource reemplaza a Humana Military en reclamos y remisiones.',
      },
      action: { portal: 'caresource-demo', link: 'home' },
      sources: ['X15', 'C10'],
    },
    {
      id: 'usfhp-profile',
      kind: 'warning',
      urgent: true,
      when: { plan: ['usfhp'] },
      text: {
        en: 'You told us you are in the US Family Health Plan. Your plan’s own provider has your claims and referrals, not Humana Military.',
        es: 'Usted indicó que está en el US Family Health Plan. Sus reclamos y remisiones los tiene su propio plan, no Humana Military.',
      },
      action: { portal: 'usfhp', link: 'home' },
      sources: ['C11'],
    },
    {
      id: 'split-state',
      kind: 'warning',
      when: { state: ['AR', 'IN', 'MO', 'WI'] },
      text: {
        en: 'You told us you live in a state where some ZIP codes belong to the other region. Check yours before you look for a claim here.',
        es: 'Usted indicó que vive en un estado donde algunos códigos postales son de la otra región. Verifique el suyo antes de buscar aquí un reclamo.',
      },
      action: { portal: 'triwest', link: 'west' },
      sources: ['O20', 'X13'],
    },
    {
      id: 'downtime',
      kind: 'warning',
      on: { hosts: ['infocenter.humana-military.com'] },
      text: {
        en: 'Self-service is usually down from Tuesday 10:30 p.m. to Wednesday 5:30 a.m. Eastern time. An error then is not your fault.',
        es: 'El autoservicio suele estar fuera de línea del martes a las 10:30 p. m. al miércoles a las 5:30 a. m., hora del Este. No es error suyo.',
      },
      sources: ['C3'],
    },
    {
      id: 'open-season',
      kind: 'deadline',
      during: 'open-season',
      text: {
        en: 'By its rule, Open Season ends {lastDay} (days left: {daysLeft}). You change plans online in milConnect, not here.',
        es: 'Según su regla, la temporada de inscripción (Open Season) termina el {lastDay} (quedan {daysLeft} días). El plan se cambia en línea en milConnect, no aquí.',
      },
      action: { task: 'change-plan-open-season' },
      sources: ['O13', 'O14', 'C5'],
    },
    {
      id: 'address-elsewhere',
      kind: 'go-elsewhere',
      text: {
        en: 'Moved? Your address belongs in DEERS first, through milConnect.',
        es: '¿Se mudó? Primero actualice su dirección en DEERS, por medio de milConnect.',
      },
      action: { task: 'update-address' },
      sources: ['C4', 'C5', 'S2'],
    },
    {
      id: 'other-portals',
      kind: 'go-elsewhere',
      text: {
        en: 'Prescriptions are at Express Scripts and dental claims at the dental plan. Military hospital results are in MHS GENESIS.',
        es: 'Las recetas están en Express Scripts y los reclamos dentales, en el plan dental. Los resultados de hospitales militares están en MHS GENESIS.',
      },
      action: { task: 'find-right-portal' },
      sources: ['S2'],
    },
    {
      id: 'billing-pay-here',
      kind: 'do-here',
      on: { hosts: ['www.humanamilitary.com'], paths: ['/beneficiary/be'] },
      text: {
        en: 'Fees and premiums of the East are paid here. If yours come out of military pay, there is nothing to do.',
        es: 'Aquí se pagan las cuotas y primas del Este. Si se las descuentan de su sueldo militar, no tiene que hacer nada.',
      },
      action: { task: 'pay-premium' },
      sources: ['C5', 'O23', 'S1'],
    },
    {
      id: 'billing-plan-elsewhere',
      kind: 'go-elsewhere',
      on: { hosts: ['www.humanamilitary.com'], paths: ['/beneficiary/be'] },
      text: {
        en: 'To enroll or change plans online, this page sends you to Beneficiary Web Enrollment in milConnect. You need your milConnect login there.',
        es: 'Para inscribirse o cambiar de plan en línea, esta página lo envía a Beneficiary Web Enrollment, en milConnect. Ahí necesita su acceso de milConnect.',
      },
      action: { task: 'change-plan-life-event' },
      sources: ['C5', 'O29'],
    },
    {
      id: 'forms-claim',
      kind: 'do-here',
      on: {
        hosts: ['www.humanamilitary.com'],
        paths: [
          '/beneficiary/benefit-guidance/quick-access/forms',
          '/beneficiary/myaccess/claims/submit-claims',
          '/beneficiary/enrollment-and-claims/claims',
        ],
      },
      text: {
        en: 'To claim for care that you paid yourself, you need DD Form 2642. For care in the U.S. or a U.S. territory you have one year.',
        es: 'Para reclamar una atención que usted pagó, necesita el DD Form 2642. Si fue en EE. UU. o uno de sus territorios, tiene un año.',
      },
      action: { task: 'file-claim' },
      sources: ['tricare-mil-claims', 'C4'],
    },
    {
      id: 'forms-chcbp',
      kind: 'do-here',
      on: {
        hosts: ['www.humanamilitary.com'],
        paths: [
          '/beneficiary/benefit-guidance/quick-access/forms',
          '/beneficiary/benefit-guidance/special-programs/chcbp',
          '/beneficiary/plans-and-programs/chcbp',
        ],
      },
      text: {
        en: 'Losing TRICARE? Buy CHCBP here in every region: DD Form 2837 and the first 90 days’ premium, by mail or fax, within 60 days of losing coverage.',
        es: '¿Pierde TRICARE? CHCBP se compra aquí en todas las regiones: DD Form 2837 y la prima de 90 días, por correo postal o fax, en los 60 días siguientes.',
      },
      action: { task: 'buy-chcbp' },
      sources: ['O31', 'humana-chcbp'],
    },
    {
      id: 'autism-care',
      kind: 'go-elsewhere',
      on: {
        hosts: ['www.humanamilitary.com'],
        paths: ['/beneficiary/managing-my-health/autism-services', '/beneficiary/wellness/autismcoe'],
      },
      text: {
        en: 'ABA needs a referral and an authorization for six months at a time; active duty families register for ECHO first. See the status in self-service.',
        es: 'ABA exige una remisión y una autorización por seis meses cada vez; las familias de servicio activo se registran antes en ECHO. Vea el estado en el autoservicio.',
      },
      action: { portal: 'humana-military', link: 'self-service' },
      sources: ['humana-autism'],
    },
    {
      id: 'referral-letters',
      kind: 'do-here',
      on: { paths: ['/beneficiary/myaccess', '/beneficiary/service', '/beneficiary/resources/selfservice'] },
      text: {
        en: 'My access → Referrals shows the status and the letters, and tells you whether you need a referral at all.',
        es: 'My access → Referrals muestra el estado y las cartas, y le dice si de verdad necesita una remisión.',
      },
      action: { task: 'check-referral' },
      sources: ['C4'],
    },
    {
      id: 'eob-no-bill',
      kind: 'do-here',
      on: { paths: ['/beneficiary/myaccess', '/beneficiary/service', '/beneficiary/enrollment-and-claims'] },
      certainty: 'unverified',
      text: {
        en: 'An explanation of benefits (EOB) is usually not a bill. Wait for the provider’s bill and compare the two.',
        es: 'Una explicación de beneficios (EOB) por lo general no es una factura. Espere la del proveedor y compárelas.',
      },
      action: { task: 'view-eob' },
      sources: ['GK', 'S1'],
    },
    {
      id: 'explaining-pages',
      kind: 'do-here',
      on: { hosts: ['www.humanamilitary.com'] },
      text: {
        en: 'These pages explain; your own claims, referrals and letters are in self-service, on another address.',
        es: 'Estas páginas explican; sus reclamos, remisiones y cartas están en el autoservicio, en otra dirección.',
      },
      action: { portal: 'humana-military', link: 'self-service' },
      sources: ['C3', 'C4'],
    },
  ],
  checked: '2026-11-23',
} satisfies Portal;
