import { contractorRoutes } from '../contractors.ts';
import type { Note, Route, Step, Task, Text } from '../schema.ts';
import { territoriesThatCount } from '../territories.ts';

/** The US Family Health Plan is six providers with six sites, so its first step is always this one. */
const usfhpSite: Text = {
  en: 'Find your provider among the six of the US Family Health Plan and use its member site or phone.',
  es: 'Busque a su proveedor entre los seis del US Family Health Plan y use su sitio para miembros o su teléfono.',
};

/** Care in another country goes to International SOS whatever the person's region, also under TRICARE For Life. */
function abroad(steps: Step[]): Route {
  return {
    when: { place: ['abroad'] },
    why: {
      en: 'The care was abroad, and International SOS handles that wherever you live.',
      es: 'La atención fue en otro país, y de eso se encarga International SOS sin importar dónde viva usted.',
    },
    steps,
    sources: ['C7', 'X14'],
  };
}

/** A claim from a territory that waits for the three years of other countries is lost. */
const territoryDeadline: Note = {
  when: { state: territoriesThatCount('claims-deadline', 'us') },
  text: {
    en: 'You have one year for care in Puerto Rico, Guam and every other U.S. territory; the three years of other countries do not apply.',
    es: 'Tiene un año para la atención en Puerto Rico, Guam y todo otro territorio de EE. UU.; los tres años de otros países no se aplican.',
  },
  sources: ['tricare-mil-claims'],
};

export default [
  {
    id: 'check-claim',
    category: 'claims',
    title: { en: 'Check a claim', es: 'Ver un reclamo' },
    say: {
      en: [
        'check claim status',
        'was my claim paid',
        'why was my claim denied',
        'has tricare paid the hospital',
        'i got a bill from the doctor that tricare should have paid',
        'claim still processing',
        'claims history',
        'tricare for life claim status',
        'provider says tricare rejected it',
        'milconnect does not show my claims',
        'point of service charge on my claim',
        'doctor office says they billed tricare',
        'where do i see medical claims',
      ],
      es: [
        'ver mis reclamos',
        'estado de mi reclamo',
        'tricare pagó la cuenta del hospital',
        'por qué negaron mi reclamo',
        'me llegó una factura del doctor que tricare debía pagar',
        'reclamación pendiente',
        'historial de reclamos médicos',
        'reclamo de tricare for life',
        'milconnect no muestra mis reclamos',
      ],
    },
    asks: ['region'],
    routes: [
      abroad([
        {
          portal: 'international-sos',
          text: {
            en: 'Sign in to the claims portal and look for the status of your claim.',
            es: 'Inicie sesión en el portal de reclamos y busque el estado de su reclamo.',
          },
        },
      ]),
      ...contractorRoutes({
        steps: {
          default: [
            { en: 'Sign in and open Claims.', es: 'Inicie sesión y abra Claims.' },
            {
              en: 'Find the claim by the date of the visit and open it to see what was paid and why.',
              es: 'Busque el reclamo por la fecha de la consulta y ábralo para ver qué se pagó y por qué.',
            },
          ],
          'humana-military': [
            {
              en: 'Sign in and, under My access, open Claims.',
              es: 'Inicie sesión y, en My access, abra Claims.',
            },
            {
              en: 'Find the claim by the date of the visit and open it to see what was paid and why.',
              es: 'Busque el reclamo por la fecha de la consulta y ábralo para ver qué se pagó y por qué.',
            },
          ],
          usfhp: [usfhpSite],
        },
        sources: ['S2', 'C4'],
      }),
    ],
    have: [
      {
        en: 'The date of the visit and the name of the provider',
        es: 'La fecha de la consulta y el nombre del proveedor',
      },
    ],
    mistake: {
      en: 'milConnect and MHS GENESIS have no claims.',
      es: 'milConnect y MHS GENESIS no tienen reclamos.',
    },
    notes: [
      {
        text: {
          en: 'After a move to another region, claims from before usually stay at the contractor you had then.',
          es: 'Si se mudó de región, los reclamos de antes por lo general siguen con el contratista que tenía entonces.',
        },
        sources: ['INF'],
        certainty: 'unverified',
      },
      {
        text: {
          en: 'TRICARE For Life: Medicare pays first, so look there too if WPS has nothing yet.',
          es: 'TRICARE For Life: Medicare paga primero; si WPS aún no tiene nada, mire también en Medicare.',
        },
        sources: ['O51'],
      },
    ],
    checked: '2026-11-23',
  },
  {
    id: 'view-eob',
    category: 'claims',
    title: {
      en: 'See an explanation of benefits (EOB)',
      es: 'Ver una explicación de beneficios (EOB)',
    },
    say: {
      en: [
        'eob',
        'explanation of benefits',
        'what do i owe the doctor',
        'download eob for my secondary insurance',
        'statement of what tricare paid',
        'print an eob for my fsa',
        'is this a bill or an explanation of benefits',
        'get eobs by email instead of paper',
        'eob for last year',
        'how much is my share of the visit',
        'milconnect eob',
      ],
      es: [
        'eob',
        'explicación de beneficios',
        'cuánto le debo al doctor',
        'estado de lo que pagó tricare',
        'bajar el eob',
        'esto es una factura o una explicación de beneficios',
        'recibir el eob por correo electrónico',
        'cuánto me toca pagar de la consulta',
      ],
    },
    asks: ['region'],
    routes: [
      abroad([
        {
          portal: 'international-sos',
          text: {
            en: 'Sign in to the claims portal, open the claim and look for its EOB.',
            es: 'Inicie sesión en el portal de reclamos, abra el reclamo y busque su EOB.',
          },
        },
      ]),
      ...contractorRoutes({
        steps: {
          default: [
            {
              en: 'Sign in, open Claims and find the claim by the date of the visit.',
              es: 'Inicie sesión, abra Claims y busque el reclamo por la fecha de la consulta.',
            },
            {
              en: 'Open its EOB and save or print it.',
              es: 'Abra su EOB y guárdelo o imprímalo.',
            },
          ],
          'humana-military': [
            {
              en: 'Sign in and, under My access, open Claims.',
              es: 'Inicie sesión y, en My access, abra Claims.',
            },
            {
              en: 'Choose the EOB of your visit and save or print it.',
              es: 'Elija el EOB de su consulta y guárdelo o imprímalo.',
            },
          ],
          usfhp: [usfhpSite],
        },
        sources: ['S2', 'C2', 'C4'],
      }),
    ],
    have: [
      {
        en: 'The date of the visit and the name of the provider',
        es: 'La fecha de la consulta y el nombre del proveedor',
      },
    ],
    mistake: {
      en: 'An EOB is a statement, not a bill. Compare it with the bill of the provider before you pay.',
      es: 'El EOB es un informe, no una factura. Compárelo con la factura del proveedor antes de pagar.',
    },
    notes: [
      {
        text: {
          en: 'Drugs are at Express Scripts. The EOB of the TRICARE Dental Program is in My Account at United Concordia.',
          es: 'Lo de medicamentos está en Express Scripts. El EOB del TRICARE Dental Program está en My Account de United Concordia.',
        },
        sources: ['S2'],
      },
    ],
    checked: '2026-11-23',
  },
  {
    id: 'file-claim',
    category: 'claims',
    title: { en: 'File a medical claim yourself', es: 'Presentar un reclamo médico' },
    say: {
      en: [
        'file a claim',
        'dd 2642',
        'dd form 2642 patient request for medical payment',
        'submit a claim myself',
        'i paid cash and want my money back',
        'reimbursement for a doctor visit',
        'doctor will not bill tricare',
        'out of network provider made me pay upfront',
        'where do i mail my claim',
        'deadline to send a claim',
        'upload receipts for medical bills',
        'get reimbursed for breast pump or equipment i bought',
      ],
      es: [
        'presentar un reclamo',
        'formulario dd 2642',
        'pagué de mi bolsillo y quiero que me devuelvan el dinero',
        'reembolso de una consulta médica',
        'el doctor no le cobra a tricare',
        'mandar un reclamo por correo',
        'cuánto tiempo tengo para reclamar',
        'enviar recibos médicos',
      ],
    },
    asks: ['region'],
    routes: [
      abroad([
        {
          portal: 'international-sos',
          text: {
            en: 'Fill in DD Form 2642 and gather the itemized bill and the proof that you paid.',
            es: 'Llene el formulario DD 2642 y junte la factura detallada y el comprobante de que pagó.',
          },
          link: null,
        },
        {
          portal: 'international-sos',
          text: {
            en: 'Register for the claims portal, sign in and upload everything.',
            es: 'Regístrese en el portal de reclamos, inicie sesión y suba todo.',
          },
          link: 'claims-register',
        },
      ]),
      ...contractorRoutes({
        steps: {
          default: [
            {
              en: 'Fill in DD Form 2642, sign it and add the itemized bill.',
              es: 'Llene y firme el formulario DD 2642 y agregue la factura detallada.',
            },
            {
              en: 'Send it the way the claims page of your contractor says, and keep copies.',
              es: 'Envíelo como indique la página de reclamos de su contratista y guarde copias.',
            },
          ],
          'humana-military': [
            {
              en: 'Get DD Form 2642 from the forms page, sign it and add the itemized bill.',
              es: 'Baje el formulario DD 2642 de la página de formularios, fírmelo y agregue la factura detallada.',
            },
            {
              en: 'Sign in and, under My access and Claims, submit the claim. Keep copies.',
              es: 'Inicie sesión y, en My access y Claims, presente el reclamo. Guarde copias.',
            },
          ],
          'wps-tfl': [
            {
              en: 'Let Medicare decide first, then fill in DD Form 2642 and add the Medicare statement and the itemized bill.',
              es: 'Espere primero la decisión de Medicare; luego llene el DD 2642 y agregue el informe de Medicare y la factura detallada.',
            },
            {
              en: 'Mail it to WPS, P.O. Box 7890, Madison, Wisconsin; check the address on the site first.',
              es: 'Envíelo a WPS, P.O. Box 7890, Madison, Wisconsin; confirme antes la dirección en el sitio.',
            },
          ],
          'international-sos': [
            {
              en: 'Fill in DD Form 2642 and add the itemized bill and the proof that you paid.',
              es: 'Llene el formulario DD 2642 y agregue la factura detallada y el comprobante de que pagó.',
            },
            {
              en: 'Sign in to the claims portal and upload everything.',
              es: 'Inicie sesión en el portal de reclamos y suba todo.',
            },
          ],
          usfhp: [usfhpSite],
        },
        links: { 'humana-military': 'forms', 'international-sos': 'claims-register' },
        sources: ['tricare-mil-claims', 'C4', 'C6', 'O52'],
      }),
    ],
    have: [
      {
        en: 'The itemized bill: who, when, what for, how much',
        es: 'La factura detallada: quién, cuándo, por qué y cuánto',
      },
      {
        en: 'Proof of payment, always for care overseas',
        es: 'Comprobante de pago, siempre que la atención fue en el extranjero',
      },
      {
        en: 'Sponsor SSN or DoD Benefits Number',
        es: 'SSN del patrocinador (sponsor) o DoD Benefits Number',
      },
    ],
    mistake: {
      en: 'Ask the provider first: most of them bill TRICARE, and then you should not file a second claim.',
      es: 'Pregunte primero al proveedor: casi todos le cobran a TRICARE, y entonces usted no debe presentar otro reclamo.',
    },
    notes: [
      territoryDeadline,
      {
        text: {
          en: 'Deadlines: 1 year after care in the United States or a U.S. territory, 3 years after care in another country.',
          es: 'Plazos: 1 año después de la atención en Estados Unidos o un territorio de EE. UU., 3 años si fue en otro país.',
        },
        sources: ['tricare-mil-claims'],
      },
      {
        text: {
          en: 'Other health insurance pays first. Send its statement with the claim.',
          es: 'Otro seguro médico paga primero. Envíe su informe junto con el reclamo.',
        },
        sources: ['GK'],
        certainty: 'unverified',
      },
      {
        text: {
          en: 'Drugs and dental care have claims of their own, at Express Scripts and at your dental plan.',
          es: 'Los medicamentos y la atención dental tienen sus propios reclamos, en Express Scripts y en su plan dental.',
        },
        sources: ['S2', 'C8'],
      },
    ],
    checked: '2026-11-23',
  },
  {
    id: 'care-abroad',
    category: 'claims',
    title: { en: 'Care while traveling abroad', es: 'Atención médica durante un viaje al extranjero' },
    say: {
      en: [
        'sick while traveling abroad',
        'does tricare work in mexico',
        'doctor in europe on vacation',
        'overseas trip medical care',
        'hospital in another country',
        'tricare on a cruise',
        'traveling to japan do i have coverage',
        'got hurt on holiday outside the united states',
        'foreign hospital wants money upfront',
        'visiting family in the philippines and need a doctor',
        'global call center for travelers',
      ],
      es: [
        'me enfermé viajando en el extranjero',
        'tricare sirve en méxico',
        'médico en otro país',
        'vacaciones fuera de estados unidos y necesito un doctor',
        'hospital extranjero pide pago por adelantado',
        'tricare en un crucero',
        'visito a mi familia en otro país y necesito atención',
      ],
    },
    asks: [],
    routes: [
      {
        why: {
          en: 'Care in another country goes to International SOS, wherever you live and whatever your plan.',
          es: 'La atención en otro país corresponde a International SOS, sin importar dónde viva ni qué plan tenga.',
        },
        steps: [
          {
            portal: 'international-sos',
            text: {
              en: 'In an emergency go to the nearest hospital. Otherwise call the center of the area you are in; it is open day and night.',
              es: 'En una emergencia vaya al hospital más cercano. Si no, llame al centro de la zona donde está; atiende día y noche.',
            },
            link: 'contact',
          },
          {
            portal: 'international-sos',
            text: {
              en: 'You may have to pay first. Keep the itemized bill and the proof of payment.',
              es: 'Quizá tenga que pagar primero. Guarde la factura detallada y el comprobante de pago.',
            },
            link: null,
          },
          {
            portal: 'international-sos',
            text: {
              en: 'Register for the claims portal and upload DD Form 2642 with both.',
              es: 'Regístrese en el portal de reclamos y suba el formulario DD 2642 con ambos.',
            },
            link: 'claims-register',
          },
        ],
        sources: ['C7', 'O43', 'C17', 'X14'],
      },
    ],
    have: [
      {
        en: 'Passport or military ID and your DoD Benefits Number',
        es: 'Pasaporte o identificación militar y su DoD Benefits Number',
      },
      { en: 'Itemized bill and proof of payment', es: 'Factura detallada y comprobante de pago' },
    ],
    mistake: {
      en: 'Do not send a claim from abroad to Humana Military, TriWest or WPS.',
      es: 'No envíe un reclamo del extranjero a Humana Military, TriWest ni WPS.',
    },
    notes: [
      territoryDeadline,
      {
        text: {
          en: 'You have 3 years to file a claim for care in another country, but only 1 year for care in a U.S. territory.',
          es: 'Tiene 3 años para presentar un reclamo por atención en otro país, pero solo 1 año si fue en un territorio de EE. UU.',
        },
        sources: ['tricare-mil-claims'],
      },
      {
        text: {
          en: 'With Prime or on active duty you usually need approval first for anything that is not an emergency.',
          es: 'Con Prime o en servicio activo, por lo general necesita aprobación antes para lo que no sea emergencia.',
        },
        sources: ['GK'],
        certainty: 'unverified',
      },
      {
        text: {
          en: 'TRICARE For Life: in the U.S. territories the claim goes to WPS, not here.',
          es: 'TRICARE For Life: en los territorios de EE. UU. el reclamo va a WPS, no aquí.',
        },
        sources: ['O51'],
      },
    ],
    checked: '2026-11-23',
  },
  {
    id: 'report-other-insurance',
    category: 'claims',
    title: { en: 'Report other health insurance', es: 'Informar de otro seguro médico' },
    say: {
      en: [
        'other health insurance',
        'ohi',
        'update ohi',
        'i got insurance through my job too',
        'tricare says i have other insurance but i do not',
        'my claim was denied because of other insurance',
        'remove old insurance from my record',
        'spouse employer coverage and tricare',
        'coordination of benefits',
        'secondary payer tricare which one pays first',
        'i have medicaid and tricare',
        'ohi questionnaire',
      ],
      es: [
        'otro seguro médico',
        'tengo seguro por mi trabajo también',
        'actualizar ohi',
        'quitar un seguro viejo de mi registro',
        'tricare dice que tengo otro seguro',
        'negaron el reclamo por otro seguro',
        'coordinación de beneficios',
        'cuál seguro paga primero',
      ],
    },
    asks: [],
    routes: [
      {
        when: { status: ['tfl'] },
        why: {
          en: 'With TRICARE For Life, WPS keeps track of your other insurance.',
          es: 'Con TRICARE For Life, WPS lleva el registro de sus otros seguros.',
        },
        steps: [
          {
            portal: 'wps-tfl',
            text: {
              en: 'Sign in, open other health insurance (OHI) and add, change or end it.',
              es: 'Inicie sesión, abra other health insurance (OHI) y agréguelo, cámbielo o dele fin.',
            },
          },
        ],
        sources: ['C6'],
      },
      {
        why: {
          en: 'Beneficiary Web Enrollment in milConnect records other insurance.',
          es: 'Beneficiary Web Enrollment, en milConnect, registra los otros seguros.',
        },
        steps: [
          {
            portal: 'milconnect',
            text: {
              en: 'Sign in and open Benefits, then Beneficiary Web Enrollment (BWE).',
              es: 'Inicie sesión y abra Benefits y luego Beneficiary Web Enrollment (BWE).',
            },
          },
          {
            portal: 'milconnect',
            text: {
              en: 'Look for other health insurance (OHI) and enter the insurer, policy number and dates, for each person.',
              es: 'Busque other health insurance (OHI) y escriba la aseguradora, la póliza y las fechas de cada persona.',
            },
          },
        ],
        sources: ['C5', 'C13'],
      },
    ],
    have: [
      {
        en: 'The insurance card: insurer, policy number, first and last day',
        es: 'La tarjeta del seguro: aseguradora, número de póliza, primer y último día',
      },
    ],
    mistake: {
      en: 'Report the end of a policy too. An old one left on record can hold up your claims.',
      es: 'Informe también cuando un seguro termina. Si queda registrado, puede frenar sus reclamos.',
    },
    notes: [
      {
        text: {
          en: 'Your contractor can take the change too; at Humana Military it is under My access, Claims.',
          es: 'Su contratista también puede anotar el cambio; en Humana Military está en My access, Claims.',
        },
        sources: ['C4'],
      },
    ],
    checked: '2026-11-23',
  },
  {
    id: 'appeal-decision',
    category: 'claims',
    title: {
      en: 'Appeal a denied claim or authorization',
      es: 'Apelar un reclamo o una autorización que negaron',
    },
    say: {
      en: [
        'appeal a denied claim',
        'file an appeal',
        'appeal letter',
        'tricare will not cover my surgery and i disagree',
        'request for reconsideration',
        'fight a denial',
        'authorization denied how do i challenge it',
        'deadline to appeal',
        'medical necessity denial appeal',
        'they said it is not covered',
        'second level appeal with dha',
        'formal review',
      ],
      es: [
        'apelar un reclamo negado',
        'presentar una apelación',
        'carta de apelación',
        'no estoy de acuerdo con la decisión de tricare',
        'pedir que reconsideren la decisión',
        'negaron la autorización cómo apelo',
        'plazo para apelar',
      ],
    },
    asks: ['region'],
    routes: [
      abroad([
        {
          portal: 'international-sos',
          text: {
            en: 'Read the decision letter or EOB: it says why, and where to send an appeal.',
            es: 'Lea la carta de decisión o el EOB: dice el motivo y a dónde enviar la apelación.',
          },
          link: null,
        },
        {
          portal: 'international-sos',
          text: {
            en: 'Write within 90 days of the decision, sign it and add the decision and your evidence.',
            es: 'Escriba dentro de los 90 días de la decisión, firme y agregue la decisión y sus pruebas.',
          },
          link: 'contact',
        },
      ]),
      ...contractorRoutes({
        steps: {
          default: [
            {
              en: 'Read the decision letter or EOB: it says why, and where to send an appeal. The site tells more.',
              es: 'Lea la carta de decisión o el EOB: dice el motivo y a dónde enviar la apelación. En el sitio hay más información.',
            },
            {
              en: 'Write within 90 days of the decision, sign it and add the decision and your evidence. Keep copies.',
              es: 'Escriba dentro de los 90 días de la decisión, firme y agregue la decisión y sus pruebas. Guarde copias.',
            },
          ],
          'humana-military': [
            {
              en: 'Read the decision letter or EOB. Then sign in and, under My access and Claims, find the appeal.',
              es: 'Lea la carta de decisión o el EOB. Luego inicie sesión y, en My access y Claims, busque la apelación (appeal).',
            },
            {
              en: 'Send it in writing within 90 days of the decision, signed, with the decision and your evidence. Keep copies.',
              es: 'Envíela por escrito dentro de los 90 días de la decisión, firmada, con la decisión y sus pruebas. Guarde copias.',
            },
          ],
          'wps-tfl': [
            {
              en: 'See who denied it. If Medicare did, appeal to Medicare first.',
              es: 'Vea quién lo negó. Lo que negó Medicare se apela primero en Medicare.',
            },
            {
              en: 'Write to WPS within 90 days, P.O. Box 7490, Madison, Wisconsin; check the address on your letter first.',
              es: 'Escriba a WPS dentro de 90 días, P.O. Box 7490, Madison, Wisconsin; confirme antes la dirección en su carta.',
            },
          ],
          usfhp: [usfhpSite],
        },
        sources: ['O42', 'C4', 'C6', 'O52'],
      }),
    ],
    have: [
      { en: 'The decision letter or EOB', es: 'La carta de decisión o el EOB' },
      {
        en: 'Letters or records from your doctor that support you',
        es: 'Cartas o expedientes de su médico que lo apoyen',
      },
    ],
    mistake: {
      en: 'A phone call is not an appeal, and 90 days pass fast. Send it even if some papers come later.',
      es: 'Una llamada no es una apelación, y 90 días pasan rápido. Envíela aunque falten papeles.',
    },
    notes: [
      {
        text: {
          en: 'Denied again as not medically necessary? The next step is the quality monitoring contractor, within 90 days of that decision.',
          es: '¿Se lo vuelven a negar por no ser médicamente necesario? El paso siguiente es el quality monitoring contractor, dentro de 90 días de esa decisión.',
        },
        sources: ['tricare-mil-medical-appeal', 'manual-appeals'],
      },
      {
        text: {
          en: 'Denied again for another reason (not a covered benefit, filed late)? The next step is DHA, within 60 days. The letter says which one is yours.',
          es: '¿Se lo vuelven a negar por otra razón (no es un beneficio cubierto, llegó tarde)? El paso siguiente es DHA, dentro de 60 días. La carta dice cuál le toca.',
        },
        sources: ['O42', 'manual-appeals'],
      },
      {
        text: {
          en: 'A decision on drugs or dental care is usually appealed to whoever made it: Express Scripts or your dental plan.',
          es: 'Una decisión sobre medicamentos o atención dental por lo general se apela ante quien la tomó: Express Scripts o su plan dental.',
        },
        sources: ['INF'],
        certainty: 'unverified',
      },
    ],
    checked: '2026-11-23',
  },
  {
    id: 'file-grievance',
    category: 'claims',
    title: {
      en: 'Complain about care or service (grievance)',
      es: 'Quejarse de la atención o del servicio (grievance)',
    },
    say: {
      en: [
        'file a grievance',
        'complaint about a doctor',
        'patient advocate',
        'rude staff at the clinic',
        'bad care at the military hospital',
        'report poor service from the contractor',
        'i want to complain about tricare',
        'nobody answers the phone at triwest',
        'quality of care concern',
        'who can help me with a problem at the mtf',
        'bcac beneficiary counseling and assistance coordinator',
      ],
      es: [
        'poner una queja',
        'queja de un doctor',
        'defensor del paciente',
        'mala atención en el hospital militar',
        'me trataron mal en la clínica',
        'quejarme de tricare',
        'mal servicio del contratista',
      ],
    },
    asks: ['place', 'region'],
    routes: [
      {
        when: { place: ['military'] },
        why: {
          en: 'It happened at a military hospital or clinic, and those have their own patient advocates.',
          es: 'Ocurrió en un hospital o clínica militar, y ahí hay un defensor del paciente (patient advocate).',
        },
        steps: [
          {
            portal: 'tricare-logins',
            text: {
              en: 'Call or visit the hospital or clinic and ask for the patient advocate.',
              es: 'Llame o vaya al hospital o la clínica y pida hablar con el patient advocate.',
            },
            link: null,
          },
        ],
        sources: ['O33'],
      },
      abroad([
        {
          portal: 'international-sos',
          text: {
            en: 'Tell the call center of the area that you want to file a grievance, and ask where to send it.',
            es: 'Diga al centro de llamadas de la zona que quiere presentar una queja (grievance) y pregunte a dónde enviarla.',
          },
          link: 'contact',
        },
      ]),
      ...contractorRoutes({
        steps: {
          default: [
            {
              en: 'Look for “grievance” on the site, or call and ask where to send one.',
              es: 'Busque “grievance” en el sitio, o llame y pregunte a dónde enviar la queja.',
            },
            {
              en: 'Write what happened, when, where and who was involved, and keep a copy.',
              es: 'Escriba qué pasó, cuándo, dónde y quiénes participaron, y guarde una copia.',
            },
          ],
          usfhp: [usfhpSite],
        },
        links: { 'international-sos': 'contact' },
        sources: ['O33'],
      }),
    ],
    have: [
      {
        en: 'Date, place and names, and what you want fixed',
        es: 'Fecha, lugar y nombres, y qué quiere que se corrija',
      },
    ],
    mistake: {
      en: 'A grievance is about quality or service. A claim or authorization that was denied is an appeal.',
      es: 'Una queja (grievance) trata de la calidad o el servicio. Si negaron un reclamo o una autorización, es una apelación.',
    },
    checked: '2026-11-23',
  },
  {
    id: 'collection-letter',
    category: 'claims',
    title: {
      en: 'Get help with a medical bill in collections',
      es: 'Ayuda con una deuda médica en cobranza',
    },
    say: {
      en: [
        'collection letter',
        'collection agency is calling about a medical bill',
        'debt collector tricare',
        'dcao',
        'debt collection assistance officer',
        'medical debt on my credit report',
        'hospital sent me to collections',
        'unpaid doctor bill hurt my credit score',
        'provider threatens to send my bill to collections',
        'past due medical notice',
      ],
      es: [
        'carta de cobranza',
        'agencia de cobros por una deuda médica',
        'el hospital me mandó a cobranza',
        'deuda médica en mi crédito',
        'me llaman para cobrar una factura médica',
        'oficial dcao',
        'factura médica vencida',
      ],
    },
    asks: [],
    routes: [
      {
        why: {
          en: 'No portal does this. A Debt Collection Assistance Officer (DCAO) helps TRICARE families with it.',
          es: 'Ningún portal hace esto. Un Debt Collection Assistance Officer (DCAO) ayuda a las familias de TRICARE.',
        },
        steps: [
          {
            portal: 'tricare-logins',
            text: {
              en: 'Gather the collection letters, the bills and the EOBs of that care.',
              es: 'Junte las cartas de cobro, las facturas y los EOB de esa atención.',
            },
            link: null,
          },
          {
            portal: 'tricare-logins',
            text: {
              en: 'Find a DCAO at a military hospital or clinic, or for your region, and bring everything.',
              es: 'Busque un DCAO en un hospital o clínica militar, o el de su región, y llévele todo.',
            },
            link: 'tricare',
          },
        ],
        sources: ['O33', 'C15'],
      },
    ],
    have: [
      {
        en: 'Collection letters, bills and EOBs',
        es: 'Cartas de cobranza, facturas y EOB',
      },
    ],
    mistake: {
      en: 'Do not ignore the letter. See first whether the claim was filed and paid.',
      es: 'No ignore la carta. Vea primero si el reclamo se presentó y se pagó.',
    },
    checked: '2026-11-23',
  },
  {
    id: 'overpayment-letter',
    category: 'claims',
    title: {
      en: 'Answer a letter asking for money back (recoupment)',
      es: 'Responder a una carta que pide devolver dinero (recoupment)',
    },
    say: {
      en: [
        'recoupment letter',
        'tricare overpaid and wants the money back',
        'refund request from tricare',
        'letter says i owe tricare',
        'overpayment notice',
        'they paid a claim by mistake and now want it returned',
        'how do i repay tricare',
        'tfl recoupment',
        'dispute an overpayment',
      ],
      es: [
        'carta de recoupment',
        'tricare pagó de más y quiere que devuelva el dinero',
        'aviso de sobrepago',
        'la carta dice que le debo a tricare',
        'cómo le devuelvo dinero a tricare',
        'no estoy de acuerdo con el sobrepago',
      ],
    },
    asks: ['region'],
    routes: [
      abroad([
        {
          portal: 'international-sos',
          text: {
            en: 'Answer the letter at the address and by the date that it gives, or call the center of the area and ask.',
            es: 'Responda a la carta en la dirección y antes de la fecha que indica, o pregunte al centro de llamadas de la zona.',
          },
          link: 'contact',
        },
      ]),
      ...contractorRoutes({
        steps: {
          default: [
            {
              en: 'See on the letter who paid the claim. If that is your contractor, compare the letter with the EOB here.',
              es: 'Vea en la carta quién pagó el reclamo. Si fue su contratista, compare la carta con el EOB aquí.',
            },
            {
              en: 'Answer at the address and by the date on the letter: usually you can repay, ask for a plan or object.',
              es: 'Responda a la dirección y antes de la fecha de la carta: por lo general puede pagar, pedir un plan de pagos u objetar.',
            },
          ],
          'wps-tfl': [
            {
              en: 'Look for recoupment on the site of WPS, and compare the letter with your EOB.',
              es: 'Busque “recoupment” en el sitio de WPS y compare la carta con su EOB.',
            },
            {
              en: 'Answer at the address and by the date on the letter.',
              es: 'Responda a la dirección y antes de la fecha de la carta.',
            },
          ],
          usfhp: [usfhpSite],
        },
        sources: ['C6', 'INF'],
        certainty: 'unverified',
      }),
    ],
    have: [{ en: 'The letter and the EOB of that claim', es: 'La carta y el EOB de ese reclamo' }],
    mistake: {
      en: 'Make sure the letter is real: nobody from TRICARE asks for payment by text message.',
      es: 'Asegúrese de que la carta sea auténtica: nadie de TRICARE pide pagos por mensaje de texto.',
    },
    checked: '2026-11-23',
  },
  {
    id: 'report-fraud',
    category: 'claims',
    title: { en: 'Report fraud or a scam', es: 'Denunciar un fraude o una estafa' },
    say: {
      en: [
        'report fraud',
        'scam text about tricare',
        'phishing',
        'somebody used my tricare number',
        'billed for care i never got',
        'fake mhs genesis website',
        'suspicious call asking for my social security number',
        'text says i owe a tricare for life payment',
        'provider billing for services not done',
        'is this email really from tricare',
        'identity theft medical',
        'someone offers free braces or genetic test for my tricare number',
      ],
      es: [
        'denunciar un fraude',
        'estafa por mensaje de texto de tricare',
        'página falsa de mhs genesis',
        'me cobran servicios que no recibí',
        'alguien usó mi número de tricare',
        'llamada sospechosa pide mi seguro social',
        'este correo es de verdad de tricare',
        'robo de identidad médica',
      ],
    },
    asks: [],
    routes: [
      ...contractorRoutes({
        before: [
          {
            portal: 'tricare-logins',
            text: {
              en: 'Do not answer, click or pay. Keep the message, letter or EOB.',
              es: 'No responda, no abra enlaces ni pague. Guarde el mensaje, la carta o el EOB.',
            },
            link: null,
          },
        ],
        steps: {
          default: [
            {
              en: 'Report it to your contractor; look for “fraud” on its site, or call.',
              es: 'Denúncielo a su contratista; busque “fraud” en su sitio o llame.',
            },
          ],
          usfhp: [usfhpSite],
        },
        after: [
          {
            portal: 'tricare-logins',
            text: {
              en: 'You can also report it to the inspector general of the Defense Health Agency (DHA OIG).',
              es: 'También puede denunciarlo al inspector general de la Defense Health Agency (DHA OIG).',
            },
            link: 'tricare',
          },
        ],
        sources: ['O34'],
      }),
      {
        why: {
          en: 'Fraud is reported to your contractor or to the inspector general of the Defense Health Agency.',
          es: 'El fraude se denuncia a su contratista o al inspector general de la Defense Health Agency.',
        },
        steps: [
          {
            portal: 'tricare-logins',
            text: {
              en: 'Do not answer, click or pay. Keep the message, letter or EOB.',
              es: 'No responda, no abra enlaces ni pague. Guarde el mensaje, la carta o el EOB.',
            },
            link: null,
          },
          {
            portal: 'tricare-logins',
            text: {
              en: 'Report it to your contractor or to the DHA inspector general (DHA OIG). Start at TRICARE.mil and type the address yourself.',
              es: 'Denúncielo a su contratista o al inspector general de DHA (DHA OIG). Empiece en TRICARE.mil y escriba usted mismo la dirección.',
            },
            link: 'tricare',
          },
        ],
        sources: ['O34'],
      },
    ],
    have: [
      {
        en: 'The message, phone number, web address or EOB',
        es: 'El mensaje, el número de teléfono, la dirección web o el EOB',
      },
    ],
    mistake: {
      en: 'TRICARE never texts or calls for money or personal data. Do not use the number or link in the message.',
      es: 'TRICARE nunca pide dinero ni datos personales por texto o llamada. No use el número ni el enlace del mensaje.',
    },
    notes: [
      {
        text: {
          en: 'For MHS GENESIS, only addresses that end in .mil are real.',
          es: 'En MHS GENESIS, solo son auténticas las direcciones que terminan en .mil.',
        },
        sources: ['X6', 'X7'],
      },
      {
        text: {
          en: 'TRICARE For Life: texts from 888-763-0248 about missed payments were a scam (2024). WPS collects no payments.',
          es: 'TRICARE For Life: los textos del 888-763-0248 sobre pagos atrasados eran una estafa (2024). WPS no cobra nada.',
        },
        sources: ['O34'],
      },
    ],
    checked: '2026-11-23',
  },
  {
    id: 'dispute-charge',
    category: 'claims',
    title: {
      en: 'Dispute a point-of-service charge or a balance bill',
      es: 'Reclamar un cargo point-of-service o un cobro de saldo (balance bill)',
    },
    say: {
      en: [
        'claim was processed as point of service but i had a referral',
        'balance billing by a network doctor',
        'doctor bills me more than tricare allowed',
        'dispute a point of service charge',
        'point of service deductible charged by mistake',
        'provider wants the difference tricare did not pay',
        'surprise bill from the anesthesiologist',
        'can a hospital charge me above the tricare allowable amount',
        'billed for what tricare wrote off',
        'they charged me fifty percent without a referral',
      ],
      es: [
        'procesaron mi reclamo como point of service y yo tenía remisión',
        'el médico de la red me cobra la diferencia',
        'me cobran más de lo que permite tricare',
        'reclamar un cargo de point of service',
        'factura sorpresa del anestesiólogo',
        'quieren que pague lo que tricare no pagó',
        'me cobraron la mitad por no tener remisión',
      ],
    },
    asks: ['region'],
    routes: contractorRoutes({
      steps: {
        default: [
          {
            en: 'Find the claim and its EOB: what TRICARE allowed and what you owe. Do not pay the bill yet.',
            es: 'Busque el reclamo y su EOB: lo que TRICARE permitió y lo que usted debe. No pague todavía la factura.',
          },
          {
            en: 'Call the contractor. A referral existed: ask to process the claim again under Prime. Billed above the EOB: ask it to speak with the provider.',
            es: 'Llame al contratista. Si había remisión, pida que procesen de nuevo el reclamo bajo Prime. Si le cobran más que el EOB, pida que hable con el proveedor.',
          },
          {
            en: 'Send the provider a copy of the EOB. If the contractor will not change its decision, appeal within 90 days.',
            es: 'Envíe al proveedor una copia del EOB. Si el contratista no cambia su decisión, apele dentro de 90 días.',
          },
        ],
        'wps-tfl': [
          {
            en: 'Compare the Medicare notice and the EOB from WPS with the bill. Whoever accepts Medicare may not charge more than they allow.',
            es: 'Compare el aviso de Medicare y el EOB de WPS con la factura. Quien acepta Medicare no puede cobrar más de lo que permiten.',
          },
          {
            en: 'Call WPS and ask what you owe, then the provider.',
            es: 'Llame a WPS y pregunte cuánto debe; después llame al proveedor.',
          },
        ],
      },
      links: { 'international-sos': 'contact' },
      sources: ['manual-point-of-service', 'dvids-balance-billing', 'humana-point-of-service', 'O42'],
    }),
    have: [
      { en: 'The bill and the EOB of that day', es: 'La factura y el EOB de ese día' },
      { en: 'The referral or authorization number', es: 'El número de la remisión o autorización' },
    ],
    mistake: {
      en: 'Paying first and asking later: money is hard to get back from a provider.',
      es: 'Pagar primero y preguntar después: cuesta recuperar el dinero de un proveedor.',
    },
    notes: [
      {
        text: {
          en: 'Network and participating providers may not bill above what TRICARE allows; others in the U.S. and its territories at most 15 % above it.',
          es: 'Los proveedores de la red y los participantes no pueden cobrar más de lo que TRICARE permite; otros, en EE. UU. y sus territorios, a lo sumo 15 % más.',
        },
        sources: ['dvids-balance-billing'],
      },
      {
        text: {
          en: 'Point-of-service never applies to active duty, emergencies, or people with other health insurance.',
          es: 'Point-of-service nunca se aplica a militares en servicio activo, a emergencias ni a quien tiene otro seguro médico.',
        },
        sources: ['humana-point-of-service'],
      },
      {
        text: {
          en: 'In collections already? A Debt Collection Assistance Officer helps; search here for “collections”.',
          es: '¿Ya está en cobranza? Ayuda un Debt Collection Assistance Officer; busque aquí “cobranza”.',
        },
        sources: ['O33'],
      },
    ],
    checked: '2026-11-30',
  },
  {
    id: 'third-party-liability',
    category: 'claims',
    title: {
      en: 'Answer the accident letter (DD Form 2527)',
      es: 'Responder la carta por accidente (DD Form 2527)',
    },
    say: {
      en: [
        'dd form 2527',
        'third party liability letter from tricare',
        'statement of personal injury form',
        'tricare wants to know how i got hurt',
        'car wreck, other driver’s insurance, tricare letter',
        'slip and fall at a store, tricare form',
        'claim denied until i return the accident questionnaire',
        'lawyer settlement tricare lien',
        'subrogation form tricare',
      ],
      es: [
        'formulario dd 2527',
        'carta de responsabilidad de terceros tricare',
        'tricare pregunta cómo me lastimé',
        'choque, seguro del otro conductor y carta de tricare',
        'caída en una tienda, formulario de tricare',
        'negaron el reclamo hasta que responda el cuestionario del accidente',
        'acuerdo con abogado y tricare',
      ],
    },
    asks: ['region'],
    routes: contractorRoutes({
      steps: {
        default: [
          {
            en: 'Fill in the form that came with the letter, also if nobody was at fault, and sign it. The site or the phone gives a new copy.',
            es: 'Llene el formulario que vino con la carta, aunque nadie tuviera la culpa, y fírmelo. El sitio o el teléfono dan otra copia.',
          },
          {
            en: 'Send it within 35 days to the address on the letter, and check later that the claim is processed.',
            es: 'Envíelo dentro de 35 días a la dirección de la carta y revise después que procesen el reclamo.',
          },
        ],
      },
      links: { 'humana-military': 'forms', 'international-sos': 'contact' },
      sources: ['tricare-mil-third-party'],
    }),
    have: [
      { en: 'Date, place and course of the accident', es: 'Fecha, lugar y cómo ocurrió el accidente' },
      { en: 'Insurance or lawyer of the other side', es: 'Seguro o abogado de la otra parte' },
    ],
    mistake: {
      en: 'Leaving it unanswered: the claims of that injury stay denied, and the provider bills you.',
      es: 'No responder: los reclamos de esa lesión quedan negados y el proveedor le cobra a usted.',
    },
    notes: [
      {
        certainty: 'unverified',
        text: {
          en: 'Before you settle with the other side, usually tell the contractor: the government can ask for its part.',
          es: 'Antes de llegar a un acuerdo con la otra parte, por lo general avise al contratista: el gobierno puede pedir su parte.',
        },
        sources: ['GK'],
      },
    ],
    checked: '2026-11-30',
  },
] satisfies Task[];
