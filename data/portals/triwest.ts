import type { Portal } from '../schema.ts';

export default {
  id: 'triwest',
  name: 'TriWest (TRICARE West)',
  operator: 'TriWest Healthcare Alliance',
  kind: 'contractor',
  summary: {
    en: 'Claims, referrals and payments for people in the TRICARE West region.',
    es: 'Reclamos, remisiones y pagos para quienes viven en la región Oeste de TRICARE.',
  },
  tipsByDefault: true,
  hosts: [
    { host: 'tricare-bene.triwest.com', role: 'sign-in', sources: ['C1'] },
    { host: 'tricare.triwest.com', role: 'public', sources: ['triwest-provider', 'X20'] },
  ],
  links: {
    home: {
      url: 'https://tricare-bene.triwest.com/',
      label: { en: 'TriWest beneficiary sign-in', es: 'Inicio de sesión de TriWest para beneficiarios' },
      sources: ['C1'],
    },
    register: {
      url: 'https://tricare-bene.triwest.com/SelfRegistration',
      label: { en: 'Create a TriWest account', es: 'Crear una cuenta de TriWest' },
      sources: ['C1'],
    },
    public: {
      url: 'https://tricare.triwest.com/',
      label: { en: 'TriWest TRICARE site', es: 'Sitio de TriWest para TRICARE' },
      sources: ['triwest-provider', 'X20'],
    },
    west: {
      url: 'https://tricare.mil/west',
      label: { en: 'TRICARE West at TRICARE.mil', es: 'TRICARE Oeste en TRICARE.mil' },
      sources: ['O22', 'O23'],
    },
  },
  signIn: [
    {
      credential: 'own-account',
      from: '2025-01-01',
      text: {
        en: 'Use a TriWest account. To create one, choose “New User? Sign Up Now” and give the main email that DEERS has for you; a code comes to it.',
        es: 'Use una cuenta de TriWest. Para crearla, elija “New User? Sign Up Now” y dé el correo electrónico principal que DEERS tiene de usted; ahí recibirá un código.',
      },
      sources: ['O19', 'X25'],
    },
    {
      credential: 'ds-logon',
      from: '2025-01-01',
      certainty: 'unverified',
      text: {
        en: 'If the page also shows a DS Logon or myAuth button, you can usually use that instead.',
        es: 'Si la página también muestra un botón de DS Logon o myAuth, por lo general puede usarlo.',
      },
      sources: ['O12', 'S1'],
    },
  ],
  handles: [
    {
      text: { en: 'Referrals and authorizations in the West', es: 'Remisiones y autorizaciones en el Oeste' },
      task: 'check-referral',
      sources: ['O22', 'X14'],
    },
    {
      text: { en: 'Claims and explanations of benefits', es: 'Reclamos y explicaciones de beneficios' },
      task: 'check-claim',
      sources: ['S2', 'O22'],
    },
    {
      text: { en: 'Enrollment fees and premiums', es: 'Cuotas de inscripción y primas' },
      task: 'pay-premium',
      sources: ['O23', 'O48'],
    },
    {
      text: { en: 'Explanations of benefits (EOB)', es: 'Explicaciones de beneficios (EOB)' },
      task: 'view-eob',
      sources: ['S2', 'X14'],
    },
    {
      text: { en: 'Authorization letters', es: 'Cartas de autorización' },
      task: 'get-authorization-letter',
      sources: ['O22', 'X14'],
    },
    {
      text: { en: 'The card or account you pay with', es: 'La tarjeta o cuenta con la que paga' },
      task: 'change-payment-method',
      sources: ['O23', 'O48'],
    },
    {
      text: {
        en: 'Coverage lost over a missed payment (by phone)',
        es: 'Cobertura perdida por falta de pago (por teléfono)',
      },
      task: 'reinstate-coverage',
      sources: ['O10', 'O22'],
    },
    {
      text: { en: 'Deductible and yearly cap so far', es: 'Deducible y tope anual hasta hoy' },
      task: 'check-deductible',
      sources: ['X14'],
    },
    {
      text: { en: 'Help with changing your PCM', es: 'Ayuda para cambiar de PCM' },
      task: 'change-pcm',
      sources: ['O22', 'X14'],
    },
    {
      text: { en: 'Finding a network provider', es: 'Buscar un proveedor de la red' },
      task: 'find-provider',
      sources: ['S2'],
    },
    {
      text: {
        en: 'Enrolling by phone or on paper',
        es: 'Inscribirse por teléfono o con un formulario en papel',
      },
      task: 'enroll-in-plan',
      sources: ['S2', 'O14'],
    },
    {
      text: { en: 'Appeals', es: 'Apelaciones' },
      task: 'appeal-decision',
      sources: ['O42'],
    },
  ],
  notHere: [
    {
      text: { en: 'Your address in DEERS', es: 'Su dirección en DEERS' },
      task: 'update-address',
      sources: ['S0', 'S2'],
    },
    {
      text: { en: 'Changing your plan online', es: 'Cambiar de plan en línea' },
      task: 'change-plan-open-season',
      sources: ['S2', 'O14'],
    },
    {
      text: { en: 'TRICARE For Life claims', es: 'Reclamos de TRICARE For Life' },
      task: 'check-claim',
      sources: ['O51', 'C6'],
    },
    {
      text: { en: 'Records from a military hospital', es: 'Expedientes de un hospital militar' },
      task: 'see-military-results',
      sources: ['S2'],
    },
    {
      text: { en: 'Claims of people in the East or overseas', es: 'Reclamos del Este o del extranjero' },
      task: 'check-claim',
      sources: ['S2', 'O19', 'C7'],
    },
    {
      text: { en: 'CHCBP, which Humana Military runs', es: 'CHCBP, que administra Humana Military' },
      task: 'buy-chcbp',
      sources: ['O31'],
    },
    {
      text: { en: 'Proof of TRICARE coverage', es: 'Carta de comprobante de cobertura de TRICARE' },
      task: 'proof-of-coverage',
      sources: ['S0'],
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
      number: '888-874-9378',
      label: { en: 'TriWest (888-TRIWEST)', es: 'TriWest (888-TRIWEST)' },
      sources: ['O15', 'O22', 'O48'],
    },
  ],
  tips: [
    {
      id: 'own-account',
      kind: 'sign-in',
      on: { hosts: ['tricare-bene.triwest.com'] },
      text: {
        en: 'TriWest usually wants its own account, not your milConnect login. Register with the email that DEERS has for you.',
        es: 'TriWest por lo general pide una cuenta propia, no la de milConnect. Regístrese con el correo electrónico que DEERS tiene de usted.',
      },
      action: { portal: 'triwest', link: 'register' },
      sources: ['O19', 'X25'],
    },
    {
      id: 'east-profile',
      kind: 'warning',
      urgent: true,
      when: { region: ['east'] },
      text: {
        en: 'You told us you are in the East region, which Humana Military runs. TriWest has the claims and referrals of the West.',
        es: 'Usted indicó que está en la región Este, que administra Humana Military. TriWest tiene los reclamos y remisiones del Oeste.',
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
        en: 'You told us you are overseas, where International SOS runs TRICARE. TriWest has the claims and referrals of the West.',
        es: 'Usted indicó que está en el extranjero, donde TRICARE lo administra International SOS. TriWest tiene los del Oeste.',
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
      id: 'usfhp-profile',
      kind: 'warning',
      urgent: true,
      when: { plan: ['usfhp'] },
      text: {
        en: 'You told us you are in the US Family Health Plan. Your plan’s own provider has your claims and referrals, not TriWest.',
        es: 'Usted indicó que está en el US Family Health Plan. Sus reclamos y remisiones los tiene su propio plan, no TriWest.',
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
      id: 'moved-state',
      kind: 'do-here',
      when: { state: ['IL', 'LA', 'OK', 'TX'], from: '2025-01-01' },
      text: {
        en: 'You told us you live in a state that went from East to West on January 1, 2025. TriWest has run TRICARE there since then.',
        es: 'Usted indicó que vive en un estado que pasó del Este al Oeste el 1 de enero de 2025. Desde entonces TriWest administra TRICARE ahí.',
      },
      sources: ['O19', 'O20', 'O21'],
    },
    {
      id: 'sign-in-host',
      kind: 'sign-in',
      on: { hosts: ['tricare.triwest.com'] },
      text: {
        en: 'Claims and referrals open on another TriWest address: tricare-bene.triwest.com. It usually wants a TriWest account, not your milConnect login.',
        es: 'Sus reclamos y remisiones se abren en otra dirección de TriWest: tricare-bene.triwest.com. Por lo general pide cuenta de TriWest, no la de milConnect.',
      },
      action: { portal: 'triwest', link: 'home' },
      sources: ['C1', 'O19', 'X25'],
    },
    {
      id: 'registration',
      kind: 'sign-in',
      on: { hosts: ['tricare-bene.triwest.com'], paths: ['/SelfRegistration'] },
      text: {
        en: 'Signing up takes five steps and a code sent by email. If the email in DEERS is old, correct it in milConnect first.',
        es: 'El registro tiene cinco pasos y usa un código que llega por correo electrónico. Si DEERS tiene un correo electrónico viejo, corríjalo primero en milConnect.',
      },
      action: { task: 'add-email-to-deers' },
      sources: ['C1', 'O19', 'X25', 'S2'],
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
      sources: ['O13', 'O14', 'S2'],
    },
    {
      id: 'address-elsewhere',
      kind: 'go-elsewhere',
      text: {
        en: 'Moved? Your address belongs in DEERS first, through milConnect.',
        es: '¿Se mudó? Primero actualice su dirección en DEERS, por medio de milConnect.',
      },
      action: { task: 'update-address' },
      sources: ['S0', 'S2'],
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
      id: 'chcbp-elsewhere',
      kind: 'go-elsewhere',
      text: {
        en: 'Losing TRICARE? You buy CHCBP from Humana Military even in the West, within 60 days of losing coverage.',
        es: '¿Pierde TRICARE? CHCBP se compra a Humana Military aun en el Oeste, en los 60 días después de perder la cobertura.',
      },
      action: { task: 'buy-chcbp' },
      sources: ['O31'],
    },
    {
      id: 'payment-after-move',
      kind: 'do-here',
      text: {
        en: 'New in the West and paying a fee or premium by card or bank? Enter your payment details again here; they do not come over from the East.',
        es: '¿Recién llegó al Oeste y paga con tarjeta o cuenta bancaria? Registre aquí de nuevo sus datos de pago; no se traspasan del Este.',
      },
      action: { task: 'change-payment-method' },
      sources: ['O22', 'O23'],
    },
    {
      id: 'provider-pages',
      kind: 'warning',
      on: { hosts: ['tricare.triwest.com'], paths: ['/en/provider', '/globalassets/tricare/provider'] },
      text: {
        en: 'This is written for doctors’ offices. Your own referrals, letters and claims are on tricare-bene.triwest.com.',
        es: 'Esto es para consultorios. Sus remisiones, cartas y reclamos están en tricare-bene.triwest.com.',
      },
      action: { portal: 'triwest', link: 'home' },
      sources: ['triwest-provider', 'C1'],
    },
    {
      id: 'referrals-here',
      kind: 'do-here',
      on: { hosts: ['tricare-bene.triwest.com'] },
      text: {
        en: 'Sign in to see active referrals and authorizations, and use the decision tool to learn whether your care needs one at all.',
        es: 'Inicie sesión para ver sus remisiones y autorizaciones vigentes y usar la herramienta que dice si su atención necesita una.',
      },
      action: { task: 'check-referral' },
      sources: ['tricare-mil-west'],
    },
    {
      id: 'eob-no-bill',
      kind: 'do-here',
      certainty: 'unverified',
      text: {
        en: 'An explanation of benefits (EOB) is usually not a bill. Wait for the provider’s bill and compare the two.',
        es: 'Una explicación de beneficios (EOB) por lo general no es una factura. Espere la del proveedor y compárelas.',
      },
      action: { task: 'view-eob' },
      sources: ['GK', 'S1'],
    },
    {
      id: 'account-of-health-net',
      kind: 'do-here',
      when: { from: '2025-01-01' },
      text: {
        en: 'An account with Health Net (tricare-west.com, hnfs.com), the contractor until 2024, does not open this site. Register anew.',
        es: 'Una cuenta de Health Net (tricare-west.com, hnfs.com), el contratista hasta 2024, no abre este sitio. Regístrese de nuevo.',
      },
      action: { portal: 'triwest', link: 'register' },
      sources: ['O19'],
    },
  ],
  checked: '2026-11-23',
} satisfies Portal;
