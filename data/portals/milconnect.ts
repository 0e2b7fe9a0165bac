import type { Portal } from '../schema.ts';

export default {
  id: 'milconnect',
  name: 'milConnect',
  operator: 'Defense Manpower Data Center (DMDC)',
  kind: 'government',
  summary: {
    en: 'Your DEERS contact data, your TRICARE plan, your PCM and proof of coverage.',
    es: 'Sus datos de contacto en DEERS, su plan de TRICARE, su PCM y sus cartas de comprobante de cobertura.',
  },
  tipsByDefault: true,
  hosts: [{ host: 'milconnect.dmdc.osd.mil', role: 'sign-in', sources: ['O29', 'O30', 'S1'] }],
  links: {
    home: {
      url: 'https://milconnect.dmdc.osd.mil/milconnect/',
      label: { en: 'milConnect', es: 'milConnect' },
      sources: ['S1', 'X20'],
    },
    'transfer-help': {
      url: 'https://milconnect.dmdc.osd.mil/milconnect/help/topics/transferring_your_enrollment.htm',
      label: {
        en: 'milConnect help: transfer your enrollment',
        es: 'Ayuda de milConnect: transferir su inscripción',
      },
      sources: ['O29'],
    },
    'teb-help': {
      url: 'https://milconnect.dmdc.osd.mil/milconnect/help/topics/teb-overview.htm',
      label: {
        en: 'milConnect help: transfer education benefits',
        es: 'Ayuda de milConnect: transferir beneficios educativos',
      },
      sources: ['O30'],
    },
    'faq-deers': {
      url: 'https://milconnect.dmdc.osd.mil/milconnect/public/faq/DEERS',
      label: { en: 'milConnect questions about DEERS', es: 'Preguntas sobre DEERS en milConnect' },
      sources: ['X20'],
    },
  },
  signIn: [
    {
      credential: 'myauth',
      from: '2025-05-21',
      text: {
        en: 'Sign in with myAuth: your username (your email), your password and a second factor. You need to be 18 or older.',
        es: 'Inicie sesión con myAuth: su usuario (su correo electrónico), su contraseña y un segundo factor. Debe tener 18 años o más.',
      },
      sources: ['S2', 'O4', 'O7', 'O10', 'X22'],
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
      text: {
        en: 'Sign in with your DS Logon.',
        es: 'Inicie sesión con su DS Logon.',
      },
      sources: ['S0', 'S1', 'O10'],
    },
    {
      credential: 'mypay',
      until: '2025-05-20',
      text: {
        en: 'Your myPay login also works here.',
        es: 'También puede entrar con su usuario de myPay.',
      },
      sources: ['S0', 'S1'],
    },
    {
      credential: 'cac',
      until: '2025-05-20',
      text: {
        en: 'If you have a CAC, sign in with it.',
        es: 'Si tiene tarjeta CAC, inicie sesión con ella.',
      },
      sources: ['S0', 'S1'],
    },
  ],
  handles: [
    {
      text: {
        en: 'Your address, phone and email in DEERS',
        es: 'Su dirección, su teléfono y su correo electrónico en DEERS',
      },
      task: 'update-address',
      sources: ['S2', 'O29'],
    },
    {
      text: { en: 'Whether you are eligible for TRICARE', es: 'Si usted tiene elegibilidad para TRICARE' },
      task: 'check-eligibility',
      sources: ['tricare-mil-tamp', 'S0'],
    },
    {
      text: { en: 'Which plan you are enrolled in', es: 'En qué plan está inscrito' },
      task: 'check-enrollment',
      sources: ['S2'],
    },
    {
      text: { en: 'Enrolling in a TRICARE plan', es: 'Inscribirse en un plan de TRICARE' },
      task: 'enroll-in-plan',
      sources: ['S2', 'O14'],
    },
    {
      text: {
        en: 'Changing your plan in Open Season',
        es: 'Cambiar de plan en la temporada de inscripción (Open Season)',
      },
      task: 'change-plan-open-season',
      sources: ['S2', 'O14'],
    },
    {
      text: {
        en: 'Changing your plan after a life event',
        es: 'Cambiar de plan después de un cambio en su vida',
      },
      task: 'change-plan-life-event',
      sources: ['O27'],
    },
    {
      text: { en: 'Leaving a plan', es: 'Cancelar su plan' },
      task: 'disenroll',
      sources: ['C13'],
    },
    {
      text: { en: 'Moving your plan to a new region', es: 'Pasar su plan a otra región' },
      task: 'move-between-regions',
      sources: ['O29', 'S1'],
    },
    {
      text: {
        en: 'Choosing or changing your primary care manager (PCM)',
        es: 'Elegir o cambiar a su médico primario (PCM)',
      },
      task: 'change-pcm',
      sources: ['C5', 'C13'],
    },
    {
      text: { en: 'Reporting other health insurance', es: 'Informar otro seguro médico' },
      task: 'report-other-insurance',
      sources: ['C5', 'C13'],
    },
    {
      text: {
        en: 'Joining or leaving the US Family Health Plan',
        es: 'Entrar al US Family Health Plan o salir de él',
      },
      task: 'join-usfhp',
      sources: ['O17', 'C11'],
    },
    {
      text: {
        en: 'Buying TRICARE Reserve Select',
        es: 'Comprar TRICARE Reserve Select',
      },
      task: 'buy-trs',
      sources: ['tricare-mil-trs'],
    },
    {
      text: {
        en: 'The form to buy TRICARE Retired Reserve',
        es: 'El formulario para comprar TRICARE Retired Reserve',
      },
      task: 'buy-trr',
      sources: ['O10'],
    },
    {
      text: {
        en: 'Enrolling your family in the TRICARE Dental Program',
        es: 'Inscribir a su familia en el TRICARE Dental Program',
      },
      task: 'enroll-dental',
      sources: ['C9', 'O37'],
    },
    {
      text: { en: 'Proof-of-coverage letter', es: 'Carta que comprueba su cobertura' },
      task: 'proof-of-coverage',
      sources: ['S0', 'X14'],
    },
    {
      text: { en: 'Wallet card for your plan', es: 'Tarjeta de su plan para la cartera' },
      task: 'print-wallet-card',
      sources: ['S0', 'X19'],
    },
    {
      text: {
        en: 'Eligibility and enrollment notices (eCorrespondence)',
        es: 'Avisos de elegibilidad e inscripción (eCorrespondence)',
      },
      task: 'read-ecorrespondence',
      sources: ['tricare-mil-letters', 'X21'],
    },
    {
      text: { en: 'Transferring your GI Bill', es: 'Transferir su GI Bill' },
      task: 'transfer-gi-bill',
      sources: ['O30'],
    },
    {
      text: { en: 'SGLI coverage and beneficiaries', es: 'Cobertura y beneficiarios de SGLI' },
      task: 'change-sgli',
      sources: ['va-soes'],
    },
  ],
  notHere: [
    {
      text: { en: 'Referrals to civilian specialists', es: 'Remisiones a especialistas civiles' },
      task: 'check-referral',
      sources: ['S0', 'S2'],
    },
    {
      text: { en: 'Authorization letters', es: 'Cartas de autorización' },
      task: 'get-authorization-letter',
      sources: ['S2', 'C2'],
    },
    {
      text: { en: 'Claims', es: 'Reclamos' },
      task: 'check-claim',
      sources: ['S0', 'S2'],
    },
    {
      text: { en: 'Explanations of benefits (EOB)', es: 'Explicaciones de beneficios (EOB)' },
      task: 'view-eob',
      sources: ['S2', 'C2'],
    },
    {
      text: { en: 'Finding a doctor', es: 'Buscar un médico' },
      task: 'find-provider',
      sources: ['S0', 'S2'],
    },
    {
      text: { en: 'Paying enrollment fees and premiums', es: 'Pagar cuotas de inscripción y primas' },
      task: 'pay-premium',
      sources: ['S1', 'O23'],
    },
    {
      text: { en: 'Results and medical records', es: 'Resultados y expediente médico' },
      task: 'see-military-results',
      sources: ['S2'],
    },
    {
      text: { en: 'Appointments at a military clinic', es: 'Citas en una clínica militar' },
      task: 'book-military-appointment',
      sources: ['S2'],
    },
    {
      text: { en: 'Adding a spouse to DEERS', es: 'Agregar a su cónyuge a DEERS' },
      task: 'add-spouse',
      sources: ['O26', 'C13'],
    },
    {
      text: {
        en: 'Adding a newborn or adopted child to DEERS',
        es: 'Agregar a un hijo recién nacido o adoptado a DEERS',
      },
      task: 'add-newborn',
      sources: ['O26', 'C13'],
    },
    {
      text: {
        en: 'Removing a dependent after a divorce',
        es: 'Dar de baja a un dependiente tras un divorcio',
      },
      task: 'remove-dependent',
      sources: ['C13'],
    },
    {
      text: { en: 'Renewing a family ID card', es: 'Renovar la tarjeta de identificación de un familiar' },
      task: 'renew-dependent-id-card',
      sources: ['O45'],
    },
    {
      text: {
        en: 'Dental and vision plans for retirees',
        es: 'Planes dentales y de la vista para retirados',
      },
      task: 'retiree-dental',
      sources: ['O50'],
    },
    {
      text: { en: 'Tax forms (1095)', es: 'Formularios de impuestos (1095)' },
      task: 'get-1095',
      sources: ['O46b', 'O47'],
    },
    {
      text: { en: 'Prescriptions by mail', es: 'Recetas a domicilio' },
      task: 'refill-home-delivery',
      sources: ['S2', 'C8'],
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
        en: 'Sign in with myAuth: your CAC, or a username with a second factor. A DS Logon or myPay password no longer signs you in here.',
        es: 'Entre con myAuth: su tarjeta CAC, o un usuario con un segundo factor. La contraseña de DS Logon o de myPay ya no sirve aquí.',
      },
      action: { task: 'create-login' },
      sources: ['S2', 'O4', 'O10'],
    },
    {
      id: 'sign-in-ds-logon',
      kind: 'sign-in',
      when: { until: '2025-05-20' },
      text: {
        en: 'Sign in with your DS Logon, your CAC or your myPay login.',
        es: 'Inicie sesión con su DS Logon, su tarjeta CAC o su usuario de myPay.',
      },
      sources: ['S0', 'S1'],
    },
    {
      id: 'open-season',
      kind: 'deadline',
      during: 'open-season',
      text: {
        en: 'By its rule, Open Season ends {lastDay} (days left: {daysLeft}). Change plans under Benefits → Beneficiary Web Enrollment (BWE); do nothing and you keep your plan.',
        es: 'Según su regla, la temporada de inscripción (Open Season) termina el {lastDay} (quedan {daysLeft} días). El plan se cambia en Benefits → Beneficiary Web Enrollment (BWE).',
      },
      action: { task: 'change-plan-open-season' },
      sources: ['O13', 'O14', 'O29'],
    },
    {
      id: 'open-season-tfl',
      kind: 'do-here',
      during: 'open-season',
      when: { status: ['tfl'] },
      text: {
        en: 'You told us you have TRICARE For Life. TRICARE Open Season does not touch it, so there is no health plan to pick here.',
        es: 'Usted indicó que tiene TRICARE For Life. La temporada de inscripción (Open Season) no lo afecta; aquí no tiene que elegir plan médico.',
      },
      sources: ['O14', 'O17'],
    },
    {
      id: 'open-season-reserve-plans',
      kind: 'do-here',
      during: 'open-season',
      when: { plan: ['trs', 'trr'] },
      text: {
        en: 'You told us you have a premium-based Reserve plan. Open Season does not apply to it; you can buy it at any time of year.',
        es: 'Usted indicó que tiene un plan de la Reserva con prima. La temporada de inscripción (Open Season) no se aplica; se compra en cualquier época del año.',
      },
      sources: ['O14', 'O17', 'O10'],
    },
    {
      id: 'life-event',
      kind: 'deadline',
      text: {
        en: 'A move, marriage, birth or other life event gives you 90 days to change plans. First get it into DEERS, then open Beneficiary Web Enrollment.',
        es: 'Una mudanza, boda, nacimiento u otro cambio le da 90 días para cambiar de plan. Primero debe constar en DEERS; luego abra Beneficiary Web Enrollment.',
      },
      action: { task: 'change-plan-life-event' },
      sources: ['O27', 'O28'],
    },
    {
      id: 'newborn-overseas',
      kind: 'deadline',
      when: { region: ['overseas'] },
      text: {
        en: 'Overseas, U.S. territories included, you have 120 days, not 90, to register a newborn or adopted child in DEERS.',
        es: 'En el extranjero, incluidos los territorios de EE. UU., tiene 120 días, no 90, para registrar en DEERS a un hijo recién nacido o adoptado.',
      },
      action: { task: 'add-newborn' },
      sources: ['O26'],
    },
    {
      id: 'move-never-disenroll',
      kind: 'warning',
      text: {
        en: 'Moving between East and West? Never disenroll first: change your address under Contact Info, then choose Start Plan Change / Transfer.',
        es: '¿Se muda entre el Este y el Oeste? Nunca cancele su plan primero: cambie su dirección en Contact Info y elija Start Plan Change / Transfer.',
      },
      action: { task: 'move-between-regions' },
      sources: ['O29', 'S1', 'O39'],
    },
    {
      id: 'dependents-in-person',
      kind: 'go-elsewhere',
      text: {
        en: 'You cannot add a spouse or child here. The sponsor takes the documents to an ID card office; after that you enroll the new family member here.',
        es: 'Aquí no puede agregar a su cónyuge ni a un hijo. El patrocinador (sponsor) lleva los documentos a una oficina de ID; después, la inscripción sí se hace aquí.',
      },
      action: { task: 'add-spouse' },
      sources: ['O26', 'C13'],
    },
    {
      id: 'referrals-elsewhere',
      kind: 'go-elsewhere',
      text: {
        en: 'Looking for a referral? milConnect never shows them; the contractor that runs your plan does.',
        es: '¿Busca una remisión? milConnect no las muestra; las tiene el contratista que administra su plan.',
      },
      action: { task: 'check-referral' },
      sources: ['S0', 'S2'],
    },
    {
      id: 'claims-elsewhere',
      kind: 'go-elsewhere',
      text: {
        en: 'Claims and explanations of benefits are not here. Your contractor has them.',
        es: 'Los reclamos y las explicaciones de beneficios (EOB) no están aquí. Los tiene su contratista.',
      },
      action: { task: 'check-claim' },
      sources: ['S0', 'S2'],
    },
    {
      id: 'payments-elsewhere',
      kind: 'go-elsewhere',
      text: {
        en: 'You cannot pay fees or premiums here: your contractor collects them. If yours come out of military pay, there is nothing to do.',
        es: 'Aquí no se pagan cuotas ni primas: las cobra su contratista. Si se las descuentan de su sueldo militar, no tiene que hacer nada.',
      },
      action: { task: 'pay-premium' },
      sources: ['O23', 'S1'],
    },
    {
      id: 'records-elsewhere',
      kind: 'go-elsewhere',
      text: {
        en: 'Test results and military clinic appointments are in MHS GENESIS, not in milConnect.',
        es: 'Los resultados y las citas de clínicas militares están en MHS GENESIS, no en milConnect.',
      },
      action: { task: 'see-military-results' },
      sources: ['S2'],
    },
    {
      id: 'letters',
      kind: 'do-here',
      text: {
        en: 'Need proof of coverage or a wallet card? Look under Correspondence/Documentation, or the closest name your menu shows.',
        es: '¿Necesita comprobar su cobertura o imprimir su tarjeta? Busque en Correspondence/Documentation o en el menú con el nombre más parecido.',
      },
      action: { task: 'proof-of-coverage' },
      sources: ['S0', 'X14'],
    },
    {
      id: 'ecorrespondence',
      kind: 'do-here',
      text: {
        en: 'Eligibility and enrollment notices wait in eCorrespondence; only an email or postcard tells you so. Keep your email current, or you miss them.',
        es: 'Los avisos de elegibilidad e inscripción quedan en eCorrespondence; solo le llega un correo electrónico o una postal. Mantenga su correo electrónico al día para no perderlos.',
      },
      action: { task: 'read-ecorrespondence' },
      sources: ['tricare-mil-letters', 'X21'],
    },
    {
      id: 'pcm-check',
      kind: 'do-here',
      when: { plan: ['prime'] },
      text: {
        en: 'After you pick a PCM, come back and check which one you got: a military clinic may be assigned instead.',
        es: 'Después de elegir PCM, vuelva a revisar cuál le tocó: pueden asignarle una clínica militar.',
      },
      action: { task: 'change-pcm' },
      sources: ['C13'],
    },
    {
      id: 'reserve-purchase',
      kind: 'warning',
      when: { status: ['guard-reserve', 'guard-reserve-family'] },
      text: {
        en: 'Buying TRICARE Reserve Select? Open Benefits → Beneficiary Web Enrollment (BWE) → Purchase Coverage, and have two months of premium ready.',
        es: '¿Va a comprar TRICARE Reserve Select? Abra Benefits → Beneficiary Web Enrollment (BWE) → Purchase Coverage y tenga listos dos meses de prima.',
      },
      action: { task: 'buy-trs' },
      sources: ['tricare-mil-trs', 'tricare-mil-trs-premiums'],
    },
    {
      id: 'retired-reserve-form',
      kind: 'warning',
      when: { plan: ['trr'] },
      text: {
        en: 'For TRICARE Retired Reserve, milConnect only prepares the form. Print it and send it to your contractor with the first premium by the last day of the month.',
        es: 'Para TRICARE Retired Reserve, milConnect solo prepara el formulario. Imprímalo y envíelo a su contratista con la primera prima antes de que termine el mes.',
      },
      action: { task: 'buy-trr' },
      sources: ['O10'],
    },
    {
      id: 'retiree-dental',
      kind: 'go-elsewhere',
      when: { status: ['retiree', 'retiree-family'] },
      text: {
        en: 'You told us that you or your sponsor is retired. Dental and vision plans for you are at BENEFEDS, not here.',
        es: 'Usted indicó que usted o su patrocinador es militar retirado. Sus planes dentales y de la vista están en BENEFEDS, no aquí.',
      },
      action: { task: 'retiree-dental' },
      sources: ['O50'],
    },
    {
      id: 'transfer-help',
      kind: 'do-here',
      on: { paths: ['/milconnect/help/topics/transferring_your_enrollment.htm'] },
      text: {
        en: 'Begin at Contact Info → Update Contact Info. If the new address is in another region, the page offers Start Plan Change / Transfer.',
        es: 'Empiece en Contact Info → Update Contact Info. Si la nueva dirección queda en otra región, la página ofrece Start Plan Change / Transfer.',
      },
      action: { task: 'move-between-regions' },
      sources: ['O29'],
    },
    {
      id: 'drive-time-waiver',
      kind: 'do-here',
      on: { paths: ['/milconnect/help/topics/transferring_your_enrollment.htm'] },
      text: {
        en: 'This page may be older: since April 2025, Prime 30 minutes to under 100 miles from your PCM needs no waiver. Only a new enrollment outside a Prime Service Area may.',
        es: 'Esta página puede ser anterior: desde abril de 2025, tener Prime a más de 30 minutos y menos de 100 millas de su PCM no exige exención.',
      },
      sources: ['dvids-drive-time', 'O29'],
    },
    {
      id: 'teb-while-serving',
      kind: 'deadline',
      on: {
        paths: [
          '/milconnect/help/topics/teb-overview.htm',
          '/milconnect/public/faq/Education_Benefits-How_to_Transfer_Benefits',
        ],
      },
      text: {
        en: 'Transfer your GI Bill while you still serve: Benefits → Transfer of Education Benefits (TEB). After you leave, you can only change or revoke.',
        es: 'Transfiera su GI Bill mientras siga en servicio: Benefits → Transfer of Education Benefits (TEB). Después solo podrá modificar o revocar.',
      },
      action: { task: 'transfer-gi-bill' },
      sources: ['O30'],
    },
    {
      id: 'teb-then-va',
      kind: 'go-elsewhere',
      on: {
        paths: [
          '/milconnect/help/topics/teb-overview.htm',
          '/milconnect/public/faq/Education_Benefits-How_to_Transfer_Benefits',
        ],
      },
      text: {
        en: 'milConnect is only the first half. Once the transfer is approved, the family member applies to the VA.',
        es: 'milConnect es solo la primera parte. Aprobada la transferencia, el familiar presenta su solicitud al VA.',
      },
      sources: ['O30'],
    },
    {
      id: 'teb-old-login',
      kind: 'sign-in',
      on: { paths: ['/milconnect/help/topics/teb-overview.htm'] },
      when: { from: '2025-05-21' },
      text: {
        en: 'This help page may still speak of DS Logon. milConnect itself now signs you in through myAuth.',
        es: 'Es posible que esta página de ayuda todavía mencione DS Logon. Ahora a milConnect se entra con myAuth.',
      },
      action: { portal: 'myauth', link: 'signing-in' },
      sources: ['O30', 'O4', 'O10'],
    },
    {
      id: 'deers-faq',
      kind: 'do-here',
      on: { paths: ['/milconnect/public/faq/DEERS'] },
      text: {
        en: 'Contact details you change yourself after signing in. A new spouse, a new child or a divorce takes a visit to an ID card office.',
        es: 'Sus datos de contacto los cambia usted mismo al iniciar sesión. Un cónyuge, un hijo nuevo o un divorcio exigen ir a una oficina de ID.',
      },
      action: { task: 'update-address' },
      sources: ['S2', 'O26', 'C13'],
    },
    {
      id: 'sgli-faq',
      kind: 'do-here',
      on: { paths: ['/milconnect/public/faq/Life_Insurance-SGLI'] },
      text: {
        en: 'Service members change SGLI and its beneficiaries after signing in: Benefits → Life Insurance (SOES).',
        es: 'Los militares cambian su SGLI y sus beneficiarios después de iniciar sesión: Benefits → Life Insurance (SOES).',
      },
      action: { task: 'change-sgli' },
      sources: ['va-soes'],
    },
    {
      id: 'global-address-list',
      kind: 'do-here',
      on: { paths: ['/milconnect/help/topics/global_address_list_overview.htm'] },
      certainty: 'unverified',
      text: {
        en: 'Your entry in the address list usually comes from your work contact data here. Sign in with your CAC and update it; the list follows in a day or so.',
        es: 'Sus datos en la libreta de direcciones por lo general salen de sus datos de trabajo en milConnect. Entre con su tarjeta CAC y actualícelos; la libreta cambia en un día o algo más.',
      },
      action: { task: 'cac-email-certificates' },
      sources: ['milconnect-gal', 'X38'],
    },
  ],
  checked: '2026-11-23',
} satisfies Portal;
