import { contractorRoutes } from '../contractors.ts';
import type { Route, Step, Task } from '../schema.ts';
import { territoriesThatCount } from '../territories.ts';

/** The address in DEERS decides the region (O29), so it comes first in every move. */
const newAddress: Step = {
  portal: 'milconnect',
  text: {
    en: 'Sign in with myAuth. Open Contact Info, then Update Contact Info, and save the new address in DEERS.',
    es: 'Inicie sesión con myAuth. Abra Contact Info, luego Update Contact Info, y guarde la nueva dirección en DEERS.',
  },
};

const newPcm: Step = {
  portal: 'milconnect',
  text: {
    en: 'If you have TRICARE Prime, open Benefits, then Beneficiary Web Enrollment (BWE), choose a new primary care manager (PCM), and check later which one you got.',
    es: 'Si tiene TRICARE Prime, abra Benefits, luego Beneficiary Web Enrollment (BWE), elija un nuevo médico de cabecera (PCM) y confirme después cuál le asignaron.',
  },
};

const homeDelivery: Step = {
  portal: 'express-scripts',
  text: {
    en: 'If your medicine comes by home delivery, change the shipping address here too.',
    es: 'Si recibe sus medicinas a domicilio (home delivery), cambie también aquí la dirección de envío.',
  },
};

const homeDeliveryAbroad: Step = {
  portal: 'express-scripts',
  text: {
    en: 'Change the shipping address. In U.S. territories home delivery goes to any address; in other countries only to APO, FPO, DPO and embassy addresses, and not to Germany.',
    es: 'Cambie la dirección de envío. En los territorios de EE. UU. la entrega a domicilio llega a cualquier dirección; en otros países, solo a direcciones APO, FPO, DPO o de embajada, y no a Alemania.',
  },
};

const moveForLife: Route = {
  why: {
    en: 'TRICARE For Life has no plan to transfer: WPS stays your contractor in all of the United States and its territories.',
    es: 'Con TRICARE For Life no hay plan que transferir: WPS sigue siendo su contratista en todo Estados Unidos y sus territorios.',
  },
  steps: [
    newAddress,
    {
      portal: 'wps-tfl',
      text: {
        en: 'Sign in and check that WPS has the new address too.',
        es: 'Inicie sesión y revise que WPS también tenga la nueva dirección.',
      },
    },
    homeDelivery,
  ],
  sources: ['O51', 'C6', 'O29', 'C8'],
};

const moveAbroadForLife: Route = {
  why: {
    en: 'You have TRICARE For Life: there is nothing to enroll in, but abroad your claims go to International SOS.',
    es: 'Usted tiene TRICARE For Life: no tiene que inscribirse, pero en el extranjero sus reclamos van a International SOS.',
  },
  steps: [
    newAddress,
    {
      portal: 'international-sos',
      link: 'claims-register',
      text: {
        en: 'Create your claims account here. In the U.S. territories TRICARE For Life stays with WPS.',
        es: 'Cree aquí su cuenta de reclamos. En los territorios de EE. UU., TRICARE For Life sigue con WPS.',
      },
    },
    homeDeliveryAbroad,
  ],
  sources: ['O51', 'C7', 'O29', 'O44'],
};

/** The middle of a move within the United States: account and payments at the contractor you move to. */
function arrival(contractor: Pick<Route, 'when' | 'why' | 'sources'> & { steps: Step[] }): Route {
  return {
    when: contractor.when,
    why: contractor.why,
    steps: [
      newAddress,
      {
        portal: 'milconnect',
        text: {
          en: 'On the same page choose Start Plan Change / Transfer (or Benefits, then BWE) and transfer your plan. Do not disenroll first.',
          es: 'En la misma página elija Start Plan Change / Transfer (o Benefits y luego BWE) y transfiera su plan. No cancele antes su inscripción.',
        },
      },
      ...contractor.steps,
      newPcm,
      homeDelivery,
    ],
    sources: ['S1', 'O29', 'O39', 'C5', 'C8', ...contractor.sources],
  };
}

/** Only the sponsor can add somebody to DEERS, in person (O26, C13). */
const newbornOffice: Step = {
  portal: 'idco',
  link: 'locator',
  text: {
    en: 'Find an ID card office and book a visit. The sponsor brings the official birth certificate (or SF-240, or the adoption papers); do not wait for the Social Security number.',
    es: 'Busque una oficina de tarjetas de identificación y haga una cita. El patrocinador (sponsor) lleva el acta de nacimiento oficial (o el SF-240, o los papeles de adopción); no espere el número de Seguro Social.',
  },
};

const newbornEnrollment: Step = {
  portal: 'milconnect',
  text: {
    en: 'Once DEERS shows the child, open Benefits, then Beneficiary Web Enrollment (BWE), and enroll the child in a plan.',
    es: 'Cuando DEERS ya muestre al bebé, abra Benefits, luego Beneficiary Web Enrollment (BWE), e inscríbalo en un plan.',
  },
};

export default [
  {
    id: 'update-address',
    category: 'deers-id',
    title: {
      en: 'Update your address, phone or email in DEERS',
      es: 'Actualizar su dirección, teléfono o correo electrónico en DEERS',
    },
    say: {
      en: [
        'update my address in deers',
        'change of address',
        'new phone number',
        'change my phone number',
        'update contact information',
        'tricare has my old address',
        'letters go to the wrong house',
        'deers update',
        'where do i change my mailing address',
        'correct my contact info on file',
        'new cell phone',
      ],
      es: [
        'actualizar mi dirección en deers',
        'cambio de domicilio',
        'cambiar mi número de teléfono',
        'tengo un celular nuevo',
        'tricare tiene mi dirección vieja',
        'actualizar mis datos de contacto',
        'las cartas llegan a otra casa',
      ],
    },
    asks: [],
    routes: [
      {
        why: {
          en: 'milConnect changes DEERS, the record that TRICARE relies on for your address.',
          es: 'milConnect cambia DEERS, el registro del que TRICARE toma su dirección.',
        },
        steps: [
          {
            portal: 'milconnect',
            text: {
              en: 'Sign in with myAuth. Open Contact Info, then Update Contact Info.',
              es: 'Inicie sesión con myAuth. Abra Contact Info y luego Update Contact Info.',
            },
          },
          {
            portal: 'milconnect',
            text: {
              en: 'Change the address, phone or email and save. If the page lists family members, check theirs too.',
              es: 'Cambie la dirección, el teléfono o el correo electrónico y guarde. Si la página muestra a sus familiares, revise también sus datos.',
            },
          },
        ],
        sources: ['S2', 'O29'],
      },
    ],
    have: [
      {
        en: 'Your myAuth sign-in (CAC, or username and code)',
        es: 'Su acceso a myAuth (tarjeta CAC, o usuario y código)',
      },
      { en: 'The new address with its ZIP code', es: 'La nueva dirección con su código postal' },
    ],
    mistake: {
      en: 'Changing the address only at the doctor, the contractor or myPay leaves the old one in DEERS.',
      es: 'Si cambia la dirección solo con el médico, el contratista o myPay, en DEERS queda la anterior.',
    },
    notes: [
      {
        text: {
          en: 'If the new address is in another TRICARE region, the page offers Start Plan Change / Transfer. Your plan moves only if you use it.',
          es: 'Si la nueva dirección queda en otra región de TRICARE, la página ofrece Start Plan Change / Transfer. Su plan se traslada solo si usa esa opción.',
        },
        sources: ['O29'],
      },
      {
        text: {
          en: 'Tell myPay and your contractor account the new address separately.',
          es: 'Dé la nueva dirección por separado en myPay y en su cuenta con el contratista.',
        },
        sources: ['S2', 'O29'],
      },
    ],
    checked: '2026-11-23',
  },
  {
    id: 'move-between-regions',
    category: 'deers-id',
    title: {
      en: 'Move to another TRICARE region (choose the one you move to)',
      es: 'Mudarse a otra región de TRICARE (elija a cuál se muda)',
    },
    say: {
      en: [
        'moving from virginia to texas',
        'pcs to another region',
        'new duty station',
        'moving to a different state',
        'transfer my tricare to the west region',
        'we are relocating from california to florida',
        'moving from east to west',
        'permanent change of station orders',
        'transfer enrollment to the new region',
        'change my region',
        'do i disenroll before we pcs',
        'coming back to the states from germany',
        'what do i do about tricare when we move across the country',
      ],
      es: [
        'nos mudamos de virginia a texas',
        'mudanza a otra región',
        'pcs a otro estado',
        'nuevo lugar de destino militar',
        'pasar mi tricare a la región oeste',
        'cambio de región',
        'transferir la inscripción a otra región',
        'regresamos de alemania a estados unidos',
      ],
    },
    asks: ['region'],
    routes: [
      { ...moveForLife, when: { status: ['tfl'], state: territoriesThatCount('tfl-contractor', 'us') } },
      { ...moveAbroadForLife, when: { status: ['tfl'], region: ['overseas'] }, rare: true },
      { ...moveForLife, when: { status: ['tfl'] } },
      arrival({
        when: { region: ['east'] },
        why: {
          en: 'You are moving to the East region, which Humana Military runs. DEERS must have the new address before the plan can follow.',
          es: 'Usted se muda a la región Este, que administra Humana Military. DEERS debe tener la nueva dirección antes de que el plan pueda trasladarse.',
        },
        steps: [
          {
            portal: 'humana-military',
            link: 'register',
            text: {
              en: 'Create your account with Humana Military, the contractor of the East. It asks for DS Logon if you have or can get one; otherwise use the button that the page shows.',
              es: 'Cree su cuenta con Humana Military, el contratista del Este. Pide DS Logon si usted lo tiene o puede obtenerlo; si no, use el botón que muestre la página.',
            },
          },
          {
            portal: 'humana-military',
            link: 'billing',
            text: {
              en: 'If you pay a fee or premium, set up the payment again here.',
              es: 'Si paga una cuota o prima, configure aquí el pago otra vez.',
            },
          },
        ],
        sources: ['O19', 'C2', 'O23'],
      }),
      arrival({
        when: { region: ['west'] },
        why: {
          en: 'You are moving to the West region, which TriWest runs. DEERS must have the new address before the plan can follow.',
          es: 'Usted se muda a la región Oeste, que administra TriWest. DEERS debe tener la nueva dirección antes de que el plan pueda trasladarse.',
        },
        steps: [
          {
            portal: 'triwest',
            link: 'register',
            text: {
              en: 'Create an account with TriWest, the contractor of the West: “New User? Sign Up Now”, with the main email that DEERS has for you.',
              es: 'Cree una cuenta con TriWest, el contratista del Oeste: “New User? Sign Up Now”, con el correo electrónico principal que DEERS tiene de usted.',
            },
          },
          {
            portal: 'triwest',
            text: {
              en: 'If you pay a fee or premium, set up the payment again here.',
              es: 'Si paga una cuota o prima, configure aquí el pago otra vez.',
            },
          },
        ],
        sources: ['O19', 'O23', 'X25'],
      }),
      {
        when: { region: ['overseas'] },
        why: {
          en: 'You are moving overseas, where International SOS runs TRICARE; its call center is the surest way to move your plan.',
          es: 'Usted se muda al extranjero, donde International SOS administra TRICARE; su centro de llamadas es la vía más segura para trasladar el plan.',
        },
        steps: [
          newAddress,
          {
            portal: 'milconnect',
            text: {
              en: 'If the page offers Start Plan Change / Transfer, use it. Do not disenroll first.',
              es: 'Si la página ofrece Start Plan Change / Transfer, úselo. No cancele antes su inscripción.',
            },
          },
          {
            portal: 'international-sos',
            link: 'contact',
            text: {
              en: 'Call the TRICARE Overseas regional call center for your new country and have it confirm the enrollment, the PCM and any payment.',
              es: 'Llame al centro regional de TRICARE Overseas de su nuevo país y pida que confirmen la inscripción, el PCM y los pagos.',
            },
          },
          {
            portal: 'international-sos',
            link: 'claims-register',
            text: {
              en: 'Create your claims account: with DS Logon, or with an account that works only on this site.',
              es: 'Cree su cuenta de reclamos: con DS Logon, o con una cuenta que sirve solo en este sitio.',
            },
          },
          homeDeliveryAbroad,
        ],
        sources: ['O29', 'O39', 'X32', 'C7', 'O44'],
      },
    ],
    have: [
      { en: 'Your myAuth sign-in', es: 'Su acceso a myAuth' },
      { en: 'The new address and the day you arrive', es: 'La nueva dirección y el día de llegada' },
      {
        en: 'Card or bank details, if you pay a fee or premium',
        es: 'Datos de tarjeta o de banco, si paga una cuota o prima',
      },
    ],
    mistake: {
      en: 'Do not disenroll from the old region first: it can leave you without a plan until the next Open Season. Transfer instead.',
      es: 'No cancele primero la inscripción en la región anterior: puede quedarse sin plan hasta la próxima temporada de inscripción (Open Season). Transfiérala.',
    },
    notes: [
      {
        text: {
          en: 'A move opens 90 days in which you may also change your plan.',
          es: 'Una mudanza le abre 90 días en los que también puede cambiar de plan.',
        },
        sources: ['O27', 'O39'],
      },
      {
        text: {
          en: 'Your region follows the address in DEERS, not the duty station of the sponsor.',
          es: 'Su región depende de la dirección en DEERS, no de la base donde sirve el patrocinador (sponsor).',
        },
        sources: ['O29', 'X14'],
      },
      {
        text: {
          en: 'In Arkansas, Indiana, Missouri and Wisconsin some ZIP codes belong to the other region; check yours at tricare.mil/west.',
          es: 'En Arkansas, Indiana, Misuri y Wisconsin algunos códigos postales son de la otra región; verifique el suyo en tricare.mil/west.',
        },
        sources: ['O20', 'O23'],
      },
      {
        text: {
          en: 'Claims for care before the move usually stay with the old contractor, so keep that account for a while.',
          es: 'Los reclamos por atención anterior a la mudanza por lo general siguen con el contratista anterior; conserve esa cuenta un tiempo.',
        },
        sources: ['INF', 'X14'],
        certainty: 'unverified',
      },
      {
        when: { plan: ['usfhp', 'prime-demo'] },
        text: {
          en: 'Your plan exists only in its own area. If you leave that area, choose another plan instead of transferring this one.',
          es: 'Su plan existe solo en su propia área. Si sale de ella, elija otro plan en vez de transferir este.',
        },
        sources: ['C11', 'X15'],
      },
    ],
    checked: '2026-11-23',
  },
  {
    id: 'move-within-region',
    category: 'deers-id',
    title: { en: 'Move within the same region', es: 'Mudarse dentro de la misma región' },
    say: {
      en: [
        'moving across town',
        'moving within the same region',
        'we bought a house nearby',
        'moved off base',
        'moved to base housing',
        'new apartment in the same state',
        'moving to the next county',
        'new zip code but same region',
        'local move do i need to tell tricare',
      ],
      es: [
        'mudanza en la misma ciudad',
        'me mudo dentro de la misma región',
        'nos mudamos fuera de la base',
        'nos mudamos a vivienda de la base',
        'nuevo apartamento en el mismo estado',
        'nuevo código postal en la misma región',
      ],
    },
    asks: [],
    routes: [
      {
        why: {
          en: 'Your contractor stays the same, so only DEERS and perhaps your PCM change, both in milConnect.',
          es: 'Su contratista sigue siendo el mismo; solo cambian DEERS y quizá su PCM, y ambos se cambian en milConnect.',
        },
        steps: [newAddress, newPcm],
        sources: ['C13', 'O29'],
      },
    ],
    have: [
      { en: 'Your myAuth sign-in', es: 'Su acceso a myAuth' },
      { en: 'The new address with its ZIP code', es: 'La nueva dirección con su código postal' },
    ],
    mistake: {
      en: 'With Prime, a new address does not by itself give you a new PCM near home.',
      es: 'Con Prime, una nueva dirección no le da por sí sola un PCM cerca de casa.',
    },
    notes: [
      {
        text: {
          en: 'Even a short move counts as a life event: for 90 days you may also change your plan.',
          es: 'Aun una mudanza corta cuenta como evento de vida: durante 90 días también puede cambiar de plan.',
        },
        sources: ['O13', 'O28'],
      },
      {
        text: {
          en: 'Moved 30 minutes to under 100 miles from your PCM? Since April 2025 the drive time waiver of Prime is automatic: you keep the PCM and do nothing.',
          es: '¿Quedó a más de 30 minutos y menos de 100 millas de su PCM? Desde abril de 2025 la exención de Prime por tiempo de viaje es automática: conserva su PCM sin hacer nada.',
        },
        sources: ['dvids-drive-time'],
      },
    ],
    checked: '2026-11-23',
  },
  {
    id: 'move-overseas',
    category: 'deers-id',
    title: { en: 'Move overseas', es: 'Mudarse al extranjero' },
    say: {
      en: [
        'moving to germany',
        'pcs to japan',
        'orders to korea',
        'moving overseas with my family',
        'tricare prime overseas',
        'tricare in europe',
        'stationed in okinawa',
        'command sponsored family going oconus',
        'moving to puerto rico',
        'moving to guam',
        'retiring in the philippines',
        'oconus move',
      ],
      es: [
        'nos mudamos a alemania',
        'órdenes para japón',
        'mudanza al extranjero con mi familia',
        'tricare prime overseas',
        'nos vamos a corea',
        'mudanza a puerto rico',
        'vivir fuera de estados unidos con tricare',
        'me voy a guam',
      ],
    },
    asks: [],
    routes: [
      { ...moveAbroadForLife, when: { status: ['tfl'] } },
      {
        why: {
          en: 'DEERS needs the new address first; then International SOS, which runs TRICARE overseas, enrolls you by phone.',
          es: 'Primero DEERS necesita la nueva dirección; luego International SOS, que administra TRICARE en el extranjero, lo inscribe por teléfono.',
        },
        steps: [
          newAddress,
          {
            portal: 'international-sos',
            link: 'contact',
            text: {
              en: 'Call the TRICARE Overseas regional call center for your new country and ask it to enroll you. Do not disenroll first.',
              es: 'Llame al centro regional de TRICARE Overseas de su nuevo país y pida la inscripción. No cancele antes la que tiene.',
            },
          },
          {
            portal: 'international-sos',
            link: 'claims-register',
            text: {
              en: 'Create your claims account: with DS Logon, or with an account that works only on this site.',
              es: 'Cree su cuenta de reclamos: con DS Logon, o con una cuenta que sirve solo en este sitio.',
            },
          },
          homeDeliveryAbroad,
        ],
        sources: ['O39', 'X32', 'O29', 'C7', 'O44'],
      },
    ],
    have: [
      {
        en: 'Your orders; for Prime Overseas they must show that the family is command-sponsored',
        es: 'Sus órdenes; para Prime Overseas deben mostrar que la familia va con patrocinio del mando (command-sponsored)',
      },
      {
        en: 'The new address, APO or FPO if you get one',
        es: 'La nueva dirección, APO o FPO si se la asignan',
      },
    ],
    mistake: {
      en: 'Do not drop your stateside plan before the overseas one is set up.',
      es: 'No cancele su plan de Estados Unidos antes de tener listo el del extranjero.',
    },
    notes: [
      {
        text: {
          en: 'Puerto Rico, Guam, American Samoa, the Northern Marianas and the U.S. Virgin Islands count as overseas for the contractor, but as United States for claim deadlines and home delivery.',
          es: 'Puerto Rico, Guam, Samoa Americana, las Marianas del Norte y las Islas Vírgenes de EE. UU. cuentan como extranjero para el contratista, pero como Estados Unidos para los plazos de reclamos y la entrega a domicilio.',
        },
        sources: ['X32', 'O26', 'tricare-mil-claims', 'O44'],
      },
      {
        text: {
          en: 'The move gives you 90 days to change your plan.',
          es: 'La mudanza le da 90 días para cambiar de plan.',
        },
        sources: ['O27', 'O39'],
      },
    ],
    checked: '2026-11-23',
  },
  {
    id: 'add-spouse',
    category: 'deers-id',
    title: { en: 'Add a spouse', es: 'Agregar al cónyuge' },
    say: {
      en: [
        'add my wife to tricare',
        'add my husband to deers',
        'we just got married',
        'add spouse',
        'register my new spouse',
        'newlywed health insurance military',
        'marriage certificate deers',
        'my wife is not in deers',
        'put my stepchild and wife on my benefits',
        'cannot add my spouse in milconnect',
        'add a dependent',
      ],
      es: [
        'agregar a mi esposa a tricare',
        'inscribir a mi esposo en deers',
        'nos acabamos de casar',
        'registrar a mi cónyuge',
        'acta de matrimonio deers',
        'mi esposa no aparece en deers',
        'agregar un dependiente',
      ],
    },
    asks: [],
    routes: [
      {
        why: {
          en: 'Only an ID card office can add a person to DEERS; milConnect enrolls the person after that.',
          es: 'Solo una oficina de tarjetas de identificación puede agregar a una persona a DEERS; después milConnect la inscribe.',
        },
        steps: [
          {
            portal: 'idco',
            link: 'locator',
            text: {
              en: 'Find an ID card office and book a visit. The sponsor comes with the documents; your spouse usually comes along for an ID card.',
              es: 'Busque una oficina de tarjetas de identificación y haga una cita. El patrocinador (sponsor) lleva los documentos; el cónyuge por lo general va también para su tarjeta.',
            },
          },
          {
            portal: 'milconnect',
            text: {
              en: 'Once DEERS shows your spouse, open Benefits, then Beneficiary Web Enrollment (BWE), and choose a plan within 90 days of the wedding.',
              es: 'Cuando DEERS ya muestre a su cónyuge, abra Benefits, luego Beneficiary Web Enrollment (BWE), y elija un plan dentro de los 90 días de la boda.',
            },
          },
        ],
        sources: ['O26', 'C13', 'O27'],
      },
    ],
    have: [
      { en: 'The marriage certificate, the original', es: 'El acta de matrimonio original' },
      {
        en: 'Usually also the birth certificate, Social Security card and photo ID of your spouse; ask the office',
        es: 'Por lo general también el acta de nacimiento, la tarjeta de Seguro Social y una identificación con foto del cónyuge; pregunte en la oficina',
      },
    ],
    mistake: {
      en: 'milConnect cannot add a new person to DEERS, however long you look. Start with the visit.',
      es: 'milConnect no puede agregar a una persona nueva a DEERS, por más que busque. Empiece con la cita.',
    },
    notes: [
      {
        text: {
          en: 'A marriage opens 90 days in which the whole family may change plans.',
          es: 'Un matrimonio abre 90 días en los que toda la familia puede cambiar de plan.',
        },
        sources: ['O27', 'O28'],
      },
      {
        text: {
          en: 'Your spouse needs an own email in DEERS to create an own sign-in.',
          es: 'Su cónyuge necesita su propio correo electrónico en DEERS para crear su propio acceso.',
        },
        sources: ['O36b'],
      },
    ],
    checked: '2026-11-23',
  },
  {
    id: 'add-newborn',
    category: 'deers-id',
    title: { en: 'Add a newborn or adopted child', es: 'Agregar a un recién nacido o hijo adoptado' },
    say: {
      en: [
        'we had a baby',
        'add newborn',
        'register my baby in deers',
        'get tricare for my newborn',
        'just gave birth what now',
        'enroll my new son',
        'adopted a child',
        'adoption coverage',
        'how long do i have to add a baby',
        'birth certificate deers',
        'my infant is not covered',
        'foster child placement',
        'baby has no ssn yet',
      ],
      es: [
        'tuvimos un bebé',
        'agregar a mi recién nacido',
        'registrar a mi bebé en deers',
        'inscribir a mi hija recién nacida',
        'adoptamos un niño',
        'acta de nacimiento deers',
        'mi bebé no tiene cobertura',
        'cuánto tiempo tengo para registrar al bebé',
      ],
    },
    asks: ['status'],
    routes: [
      {
        when: { status: ['active-duty', 'active-duty-family'] },
        why: {
          en: 'The sponsor is on active duty: once DEERS has the child, TRICARE enrolls the child by itself.',
          es: 'El patrocinador (sponsor) está en servicio activo: cuando DEERS tiene al bebé, TRICARE lo inscribe por sí solo.',
        },
        steps: [
          newbornOffice,
          {
            portal: 'milconnect',
            text: {
              en: 'Check under Benefits, then BWE, that the child is enrolled. Change the plan or the doctor (PCM) there if you want another.',
              es: 'Revise en Benefits, luego BWE, que el bebé esté inscrito. Ahí mismo puede cambiar el plan o el médico (PCM).',
            },
          },
        ],
        sources: ['O26'],
      },
      {
        when: { status: ['guard-reserve', 'guard-reserve-family'] },
        why: {
          en: 'With TRICARE Reserve Select or Retired Reserve nobody enrolls the child for you.',
          es: 'Con TRICARE Reserve Select o Retired Reserve nadie inscribe al bebé por usted.',
        },
        steps: [
          newbornOffice,
          {
            portal: 'milconnect',
            text: {
              en: 'Open Benefits and add the child to your plan. Where the page makes a form instead, print it and send it to your regional contractor in time.',
              es: 'Abra Benefits y agregue al bebé a su plan. Si la página genera un formulario, imprímalo y envíelo a tiempo al contratista de su región.',
            },
          },
        ],
        sources: ['O26', 'O10'],
      },
      {
        when: { status: ['retiree', 'retiree-family', 'tfl'] },
        why: {
          en: 'The sponsor is retired: DEERS alone does not cover the child, you must also enroll it.',
          es: 'El patrocinador (sponsor) está retirado: DEERS por sí solo no cubre al bebé, también hay que inscribirlo.',
        },
        steps: [newbornOffice, newbornEnrollment],
        sources: ['O26'],
      },
      {
        when: { status: ['survivor'] },
        certainty: 'unverified',
        why: {
          en: 'For survivors the rule is not written down where we looked, so it is safest to enroll the child yourself.',
          es: 'Para sobrevivientes no encontramos la regla por escrito; lo más seguro es que usted mismo inscriba al bebé.',
        },
        steps: [newbornOffice, newbornEnrollment],
        sources: ['INF'],
      },
    ],
    have: [
      {
        en: 'The official birth certificate, SF-240 (birth abroad) or adoption papers',
        es: 'El acta de nacimiento oficial, el SF-240 (nacimiento en el extranjero) o los papeles de adopción',
      },
      { en: 'The military ID of the sponsor', es: 'La identificación militar del patrocinador (sponsor)' },
    ],
    mistake: {
      en: 'Do not wait for the Social Security number: it can follow later, but the days count from the birth.',
      es: 'No espere el número de Seguro Social: puede darlo después, pero los días cuentan desde el nacimiento.',
    },
    notes: [
      {
        text: {
          en: 'In the United States, do it within 90 days of the birth or adoption.',
          es: 'En Estados Unidos, hágalo dentro de los 90 días del nacimiento o la adopción.',
        },
        sources: ['O26'],
      },
      {
        when: { region: ['overseas'] },
        text: {
          en: 'Overseas, U.S. territories included, you have 120 days.',
          es: 'En el extranjero, y eso incluye los territorios de EE. UU., tiene 120 días.',
        },
        sources: ['O26'],
      },
      {
        when: { plan: ['trr'] },
        text: {
          en: 'With Retired Reserve, milConnect makes a form: print it and send it to your regional contractor.',
          es: 'Con Retired Reserve, milConnect genera un formulario: imprímalo y envíelo al contratista de su región.',
        },
        sources: ['O10'],
      },
      {
        when: { status: ['guard-reserve', 'guard-reserve-family'] },
        certainty: 'unverified',
        text: {
          en: 'While the sponsor is called to active duty for more than 30 days, the active duty rule usually applies. Check with your contractor.',
          es: 'Mientras el patrocinador (sponsor) esté llamado a servicio activo por más de 30 días, por lo general rige la regla de servicio activo. Confirme con su contratista.',
        },
        sources: ['GK'],
      },
    ],
    checked: '2026-11-23',
  },
  {
    id: 'remove-dependent',
    category: 'deers-id',
    title: {
      en: 'Remove a family member after a divorce',
      es: 'Quitar a un familiar después de un divorcio',
    },
    say: {
      en: [
        'got divorced',
        'remove my ex wife from deers',
        'take my ex husband off my benefits',
        'divorce decree',
        'remove a dependent',
        'take someone off my insurance',
        'annulment',
        'report my divorce',
        'delete family member from my record',
        'my stepson no longer lives with us',
      ],
      es: [
        'me divorcié',
        'quitar a mi exesposa de deers',
        'sacar a mi exesposo de mis beneficios',
        'sentencia de divorcio',
        'eliminar un dependiente',
        'anulación del matrimonio',
        'reportar mi divorcio',
      ],
    },
    asks: [],
    routes: [
      {
        why: {
          en: 'People are added to and removed from DEERS only at an ID card office.',
          es: 'A las personas se las agrega o quita de DEERS solo en una oficina de tarjetas de identificación.',
        },
        steps: [
          {
            portal: 'idco',
            link: 'locator',
            text: {
              en: 'Find an ID card office and book a visit. The sponsor brings the divorce decree.',
              es: 'Busque una oficina de tarjetas de identificación y haga una cita. El patrocinador (sponsor) lleva la sentencia de divorcio.',
            },
          },
          {
            portal: 'milconnect',
            text: {
              en: 'Afterward check the plan of everybody who stays, under Benefits, then Beneficiary Web Enrollment (BWE).',
              es: 'Después revise el plan de quienes siguen cubiertos, en Benefits, luego Beneficiary Web Enrollment (BWE).',
            },
          },
        ],
        sources: ['C13', 'O26'],
      },
    ],
    have: [
      {
        en: 'The divorce decree or annulment, signed by the court',
        es: 'La sentencia de divorcio o anulación, firmada por el juzgado',
      },
    ],
    mistake: {
      en: 'Ending the plan in milConnect does not take the person out of DEERS.',
      es: 'Cancelar el plan en milConnect no saca a la persona de DEERS.',
    },
    notes: [
      {
        text: {
          en: 'A divorce is a life event: the family may change plans for 90 days.',
          es: 'Un divorcio es un evento de vida: la familia puede cambiar de plan durante 90 días.',
        },
        sources: ['O27', 'O28'],
      },
      {
        text: {
          en: 'A former spouse who loses TRICARE may be able to buy CHCBP, within 60 days of the loss.',
          es: 'El excónyuge que pierde TRICARE quizá pueda comprar CHCBP, dentro de los 60 días de la pérdida.',
        },
        sources: ['O31'],
      },
    ],
    checked: '2026-11-23',
  },
  {
    id: 'add-child-ssn',
    category: 'deers-id',
    title: {
      en: 'Add the Social Security number of a child',
      es: 'Agregar el número de Seguro Social de un hijo',
    },
    say: {
      en: [
        'add my child social security number',
        'baby social security card arrived',
        'ssn missing in deers',
        'update ssn for my daughter',
        'deers has no ssn for my son',
        'temporary number in deers',
        'social security number wrong in deers',
        'put the ssn in the system',
      ],
      es: [
        'agregar el seguro social de mi hijo',
        'llegó la tarjeta de seguro social del bebé',
        'falta el seguro social en deers',
        'número de seguro social equivocado en deers',
        'actualizar el ssn de mi hija',
        'poner el seguro social en el sistema',
      ],
    },
    asks: [],
    routes: [
      {
        why: {
          en: 'A Social Security number goes into DEERS at an ID card office, not online.',
          es: 'El número de Seguro Social se registra en DEERS en una oficina de tarjetas de identificación, no en línea.',
        },
        steps: [
          {
            portal: 'idco',
            link: 'locator',
            text: {
              en: 'Find an ID card office and book a visit. The sponsor brings the Social Security card of the child.',
              es: 'Busque una oficina de tarjetas de identificación y haga una cita. El patrocinador (sponsor) lleva la tarjeta de Seguro Social del menor.',
            },
          },
        ],
        sources: ['O26', 'O47'],
      },
    ],
    have: [
      { en: 'The Social Security card of the child', es: 'La tarjeta de Seguro Social del menor' },
      { en: 'The military ID of the sponsor', es: 'La identificación militar del patrocinador (sponsor)' },
    ],
    notes: [
      {
        text: {
          en: 'The number is used to report coverage for taxes, so do not leave it missing.',
          es: 'El número se usa para declarar la cobertura en los impuestos; no lo deje pendiente.',
        },
        sources: ['O26', 'O47'],
      },
    ],
    checked: '2026-11-23',
  },
  {
    id: 'check-eligibility',
    category: 'deers-id',
    title: { en: 'Check if you are eligible', es: 'Ver si tiene elegibilidad' },
    say: {
      en: [
        'am i eligible for tricare',
        'check my eligibility',
        'do i still have benefits',
        'doctor says i am not eligible',
        'deers says ineligible',
        'am i in deers',
        'is my family registered in deers',
        'eligibility end date',
        'why does it say no longer eligible',
        'verify eligibility',
      ],
      es: [
        'tengo derecho a tricare',
        'verificar mi elegibilidad',
        'soy elegible para tricare',
        'el consultorio dice que no soy elegible',
        'estoy registrado en deers',
        'mi familia aparece en deers',
        'hasta cuándo soy elegible',
      ],
    },
    asks: [],
    routes: [
      {
        why: {
          en: 'DEERS decides who is eligible, and milConnect shows DEERS. A contractor only shows enrollment.',
          es: 'DEERS determina la elegibilidad, y milConnect muestra DEERS. El contratista solo muestra la inscripción.',
        },
        steps: [
          {
            portal: 'milconnect',
            text: {
              en: 'Sign in with myAuth and look under Benefits (the page may word it differently) for each family member.',
              es: 'Inicie sesión con myAuth y busque en Benefits (la página puede llamarlo distinto) a cada familiar.',
            },
          },
          {
            portal: 'idco',
            link: 'locator',
            text: {
              en: 'If somebody is missing or marked wrong, the sponsor takes the papers to an ID card office.',
              es: 'Si falta alguien o hay un error, el patrocinador (sponsor) lleva los documentos a una oficina de tarjetas de identificación.',
            },
          },
        ],
        sources: ['S0', 'S2', 'O26'],
      },
    ],
    have: [{ en: 'Your myAuth sign-in', es: 'Su acceso a myAuth' }],
    mistake: {
      en: 'Eligible is not the same as enrolled: most people must still choose a plan.',
      es: 'Ser elegible no es lo mismo que estar inscrito: la mayoría todavía debe elegir un plan.',
    },
    notes: [
      {
        text: {
          en: 'By phone: DMDC/DEERS Support Office, 800-538-9552.',
          es: 'Por teléfono: oficina de apoyo de DMDC/DEERS, 800-538-9552.',
        },
        sources: ['O33'],
      },
    ],
    checked: '2026-11-23',
  },
  {
    id: 'read-ecorrespondence',
    category: 'deers-id',
    title: { en: 'Read letters about your coverage', es: 'Leer las cartas sobre su cobertura' },
    say: {
      en: [
        'got an email to log in to milconnect',
        'ecorrespondence',
        'postcard says i have a letter',
        'letter from dmdc',
        'read my tricare letters',
        'notice about a change in my coverage',
        'where are my messages from dod',
        'important notice from deers',
        'email from dmdc is it real',
        'electronic correspondence',
      ],
      es: [
        'me llegó un correo para entrar a milconnect',
        'ecorrespondence',
        'carta de dmdc',
        'leer mis cartas de tricare',
        'aviso de cambio en mi cobertura',
        'me llegó una postal de deers',
        'correspondencia electrónica',
      ],
    },
    asks: [],
    routes: [
      {
        why: {
          en: 'Notices about eligibility and enrollment wait in milConnect; the email or postcard only tells you to look.',
          es: 'Los avisos de elegibilidad e inscripción están en milConnect; el correo electrónico o la postal solo le avisa que entre.',
        },
        steps: [
          {
            portal: 'milconnect',
            text: {
              en: 'Type the address yourself or open it here, sign in, open the eCorrespondence menu and choose Read eCorrespondence.',
              es: 'Escriba usted la dirección o ábrala desde aquí, inicie sesión, abra el menú eCorrespondence y elija Read eCorrespondence.',
            },
          },
          {
            portal: 'milconnect',
            text: {
              en: 'Under Contact Info check your email address, so that the next notice reaches you.',
              es: 'En Contact Info revise su correo electrónico, para que le llegue el próximo aviso.',
            },
          },
        ],
        sources: ['tricare-mil-letters', 'X21'],
      },
    ],
    have: [{ en: 'Your myAuth sign-in', es: 'Su acceso a myAuth' }],
    mistake: {
      en: 'An old email address in DEERS means that you never hear of a notice.',
      es: 'Si DEERS tiene un correo electrónico viejo, usted no se entera de los avisos.',
    },
    checked: '2026-11-23',
  },
  {
    id: 'add-email-to-deers',
    category: 'deers-id',
    title: { en: 'Put your own email into DEERS', es: 'Registrar su propio correo electrónico en DEERS' },
    say: {
      en: [
        'add my email to deers',
        'no email on file',
        'email missing in deers',
        'my wife and i share one email',
        'email already used by another person',
        'change my email address',
        'registration says email not found',
        'code goes to an old email',
        'each family member needs an email',
        'email does not match deers',
      ],
      es: [
        'agregar mi correo electrónico a deers',
        'no hay correo registrado',
        'mi correo no coincide con deers',
        'mi esposo y yo usamos el mismo correo',
        'cambiar mi email',
        'el código llega a un correo viejo',
        'no encuentra mi correo al registrarme',
      ],
    },
    asks: [],
    routes: [
      {
        why: {
          en: 'Sign-up codes go to the email in DEERS; milConnect changes it, or the DEERS office if you cannot sign in.',
          es: 'Los códigos de registro llegan al correo electrónico que está en DEERS; lo cambia milConnect, o la oficina de DEERS si usted no puede entrar.',
        },
        steps: [
          {
            portal: 'milconnect',
            text: {
              en: 'If you can sign in: open Contact Info, then Update Contact Info, and save an email that only you use.',
              es: 'Si puede entrar: abra Contact Info, luego Update Contact Info, y guarde un correo electrónico que solo use usted.',
            },
          },
          {
            portal: 'idco',
            link: 'locator',
            text: {
              en: 'If you cannot sign in: call the DMDC/DEERS Support Office, 800-538-9552, or visit an ID card office.',
              es: 'Si no puede entrar: llame a la oficina de apoyo de DMDC/DEERS, 800-538-9552, o visite una oficina de tarjetas de identificación.',
            },
          },
        ],
        sources: ['O36b', 'O33', 'O29'],
      },
    ],
    have: [
      {
        en: 'An email address that nobody else in the family uses',
        es: 'Un correo electrónico que nadie más de la familia use',
      },
      {
        en: 'Your DoD ID card, for a call or visit',
        es: 'Su tarjeta de identificación militar, si llama o va en persona',
      },
    ],
    mistake: {
      en: 'One email for the whole family blocks the sign-up of the second person.',
      es: 'Un solo correo electrónico para toda la familia impide el registro de la segunda persona.',
    },
    checked: '2026-11-23',
  },
  {
    id: 'renew-dependent-id-card',
    category: 'deers-id',
    title: {
      en: 'Renew a family or retiree ID card',
      es: 'Renovar la tarjeta de identificación de un familiar o de un retirado',
    },
    say: {
      en: [
        'retiree id card renewal online',
        'renew my retired military id',
        'indef id card',
        'does my indefinite retiree id expire',
        'old paper id card deadline',
        'renew dependent id card',
        'military id is expiring',
        'my spouse id card expired',
        'renew family member id online',
        'id card renewal by mail',
        'dependent id about to expire',
        'renew usid card',
        'acknowledge new id card',
        'next generation family id card',
      ],
      es: [
        'renovar mi tarjeta de militar retirado',
        'tarjeta indef de retirado vence',
        'renovar la tarjeta de dependiente',
        'se vence mi identificación militar',
        'tarjeta de mi esposa vencida',
        'renovar tarjeta familiar en línea',
        'renovación por correo de la identificación',
        'mi id de dependiente está por vencer',
      ],
    },
    asks: [],
    routes: [
      {
        why: {
          en: 'ID Card Office Online takes the request of the sponsor, for a family card or for the own card of a retiree; the new card comes by mail.',
          es: 'ID Card Office Online recibe la solicitud del patrocinador (sponsor), para la tarjeta de un familiar o la propia de un militar retirado; la nueva llega por correo postal.',
        },
        steps: [
          {
            portal: 'idco',
            text: {
              en: 'The sponsor signs in with myAuth, opens Family ID Cards, and chooses Renew Family Member ID Card, or Retired Military for the own card, if the page offers it.',
              es: 'El patrocinador (sponsor) inicia sesión con myAuth, abre Family ID Cards y elige Renew Family Member ID Card, o Retired Military para la propia tarjeta, si la página lo ofrece.',
            },
          },
          {
            portal: 'idco',
            text: {
              en: 'When the card arrives, the sponsor confirms it here. Until then the new card does not open the base gate; send the old card back as told.',
              es: 'Cuando llegue la tarjeta, el patrocinador (sponsor) lo confirma aquí. Hasta entonces la nueva no da acceso a la base; devuelva la anterior como se le indique.',
            },
          },
          {
            portal: 'idco',
            link: 'locator',
            text: {
              en: 'If the page does not let you renew, book a visit at an ID card office.',
              es: 'Si la página no permite renovar, haga una cita en una oficina de tarjetas de identificación.',
            },
          },
        ],
        sources: ['O45', 'O10', 'hanscom-id-renewal', 'buckley-id-faq'],
      },
    ],
    have: [
      { en: 'The myAuth sign-in of the sponsor', es: 'El acceso a myAuth del patrocinador (sponsor)' },
      { en: 'The right mailing address in DEERS', es: 'La dirección postal correcta en DEERS' },
    ],
    mistake: {
      en: 'The request is made by the sponsor, with the sign-in of the sponsor, not by the family member.',
      es: 'La solicitud la hace el patrocinador (sponsor) con su propio acceso, no el familiar.',
    },
    notes: [
      {
        text: {
          en: 'By mail only if the card has not expired, the photo in DEERS is at most 12 years old, and DEERS has an email and a street address in the U.S. Otherwise book a visit.',
          es: 'Por correo postal solo si la tarjeta no ha vencido, la foto en DEERS tiene como máximo 12 años y DEERS tiene un correo electrónico y un domicilio en EE. UU. Si no, haga una cita.',
        },
        sources: ['hanscom-id-renewal', 'buckley-id-faq'],
      },
      {
        text: {
          en: 'Old paper cards that say INDEF stay valid: the Department of Defense has set no end date, whatever older news said about December 31, 2025. Replace yours when it suits you.',
          es: 'Las tarjetas de papel que dicen INDEF siguen siendo válidas: el Departamento de Defensa no ha fijado una fecha final, aunque antes se habló del 31 de diciembre de 2025. Cámbiela cuando le convenga.',
        },
        sources: ['moaa-indef', 'dod-usid-text'],
      },
    ],
    checked: '2026-11-23',
  },
  {
    id: 'replace-id-card',
    category: 'deers-id',
    title: {
      en: 'Get a first ID card or replace a lost one',
      es: 'Sacar la primera tarjeta o reponer una perdida',
    },
    say: {
      en: [
        'lost my military id',
        'id card stolen',
        'first id card for my child',
        'need a new dependent id',
        'replace id card',
        'find an id card office',
        'rapids appointment',
        'deers office near me',
        'make an appointment for an id card',
        'my purse was stolen with my id',
        'retiree id card',
        'teenager needs a military id',
      ],
      es: [
        'perdí mi identificación militar',
        'me robaron la tarjeta de identificación',
        'primera tarjeta militar para mi hijo',
        'reponer tarjeta de dependiente',
        'oficina de deers cerca de mí',
        'cita para la tarjeta de identificación',
        'oficina de tarjetas de identificación',
        'tarjeta de retirado',
      ],
    },
    asks: [],
    routes: [
      {
        why: {
          en: 'A first or lost card is made in person, and ID Card Office Online finds the office and the appointment.',
          es: 'La primera tarjeta o una perdida se hace en persona; ID Card Office Online encuentra la oficina y la cita.',
        },
        steps: [
          {
            portal: 'idco',
            link: 'locator',
            text: {
              en: 'Find an ID card office near you and book an appointment.',
              es: 'Busque una oficina de tarjetas de identificación cerca de usted y haga una cita.',
            },
          },
          {
            portal: 'idco',
            link: null,
            text: {
              en: 'Go with your documents. Usually the sponsor comes along or signs the request (DD Form 1172-2) beforehand.',
              es: 'Vaya con sus documentos. Por lo general el patrocinador (sponsor) lo acompaña o firma antes la solicitud (DD Form 1172-2).',
            },
          },
        ],
        sources: ['O45', 'GK'],
      },
    ],
    have: [
      {
        en: 'Usually two forms of ID, one with a photo; ask the office what it wants',
        es: 'Por lo general dos identificaciones, una con foto; pregunte en la oficina qué le piden',
      },
    ],
    mistake: {
      en: 'Your contractor and the hospital do not make military ID cards.',
      es: 'El contratista y el hospital no hacen tarjetas de identificación militar.',
    },
    checked: '2026-11-23',
  },
  {
    id: 'renew-cac',
    category: 'deers-id',
    title: { en: 'Renew or replace a CAC', es: 'Renovar o reponer una tarjeta CAC' },
    say: {
      en: [
        'renew my cac',
        'common access card expiring',
        'cac expired',
        'lost my cac',
        'new cac after promotion',
        'cac pin locked',
        'reset cac pin',
        'cac appointment',
        'replace damaged common access card',
      ],
      es: [
        'renovar mi cac',
        'se venció mi cac',
        'perdí mi cac',
        'common access card por vencer',
        'bloqueé el pin de mi cac',
        'cita para la cac',
      ],
    },
    asks: [],
    routes: [
      {
        certainty: 'unverified',
        why: {
          en: 'A CAC is usually made in person; ID Card Office Online finds the office and the appointment.',
          es: 'La tarjeta CAC por lo general se hace en persona; ID Card Office Online encuentra la oficina y la cita.',
        },
        steps: [
          {
            portal: 'idco',
            link: 'locator',
            text: {
              en: 'Find an ID card office that makes CACs and book an appointment. Bring the old card, if you have it, and usually a second ID.',
              es: 'Busque una oficina que haga tarjetas CAC y haga una cita. Lleve la tarjeta anterior, si la tiene, y por lo general otra identificación.',
            },
          },
        ],
        sources: ['GK'],
      },
    ],
    have: [
      { en: 'The old CAC, if you have it', es: 'La tarjeta CAC anterior, si la tiene' },
      { en: 'Usually a second ID with a photo', es: 'Por lo general otra identificación con foto' },
    ],
    mistake: {
      en: 'The mail renewal is for family ID cards, not for the CAC.',
      es: 'La renovación por correo postal es para las tarjetas de familiares, no para la tarjeta CAC.',
    },
    checked: '2026-11-23',
  },
  {
    id: 'cac-email-certificates',
    category: 'deers-id',
    title: {
      en: 'Update the email certificates on a CAC',
      es: 'Actualizar los certificados de correo electrónico de una tarjeta CAC',
    },
    say: {
      en: [
        'cac email certificate',
        'cannot open encrypted email',
        'update certificates on my cac',
        'change the email on my cac',
        'my cac data',
        'digital signature certificate wrong',
        'global address list wrong entry',
        'gal update',
        'activate piv on cac',
      ],
      es: [
        'certificado de correo de la cac',
        'actualizar certificados de mi cac',
        'no puedo abrir correo cifrado',
        'cambiar el email de mi cac',
        'datos de mi cac',
        'corregir mi entrada en el gal',
      ],
    },
    asks: [],
    routes: [
      {
        certainty: 'unverified',
        why: {
          en: 'ID Card Office Online usually has the page for CAC data and email certificates.',
          es: 'ID Card Office Online por lo general tiene la página para los datos de la tarjeta CAC y los certificados de correo electrónico.',
        },
        steps: [
          {
            portal: 'idco',
            text: {
              en: 'Sign in with the CAC in the reader and use the page about your CAC (often named “My CAC”) to change email and certificates.',
              es: 'Inicie sesión con la tarjeta CAC en el lector y use la página sobre su tarjeta CAC (a menudo “My CAC”) para cambiar el correo electrónico y los certificados.',
            },
          },
          {
            portal: 'idco',
            link: 'locator',
            text: {
              en: 'If the page cannot do it, book a visit at an ID card office.',
              es: 'Si la página no lo permite, haga una cita en una oficina de tarjetas de identificación.',
            },
          },
        ],
        sources: ['GK'],
      },
    ],
    have: [
      { en: 'Your CAC, its PIN and a card reader', es: 'Su tarjeta CAC, su PIN y un lector de tarjetas' },
    ],
    checked: '2026-11-23',
  },
  {
    id: 'report-death',
    category: 'deers-id',
    title: { en: 'Report a death in the family', es: 'Informar un fallecimiento en la familia' },
    say: {
      en: [
        'my husband died',
        'spouse passed away',
        'report a death',
        'i am a widow',
        'widower health coverage',
        'sponsor died what happens to tricare',
        'survivor coverage',
        'death certificate deers',
        'father passed away mom needs tricare',
        'retiree deceased who do i notify',
      ],
      es: [
        'murió mi esposo',
        'falleció mi esposa',
        'informar un fallecimiento',
        'soy viuda',
        'cobertura para sobrevivientes',
        'acta de defunción deers',
        'falleció el militar retirado',
        'mi papá murió y mi mamá tiene tricare',
      ],
    },
    asks: ['region'],
    routes: contractorRoutes({
      before: [
        {
          portal: 'idco',
          link: 'locator',
          text: {
            en: 'Find an ID card office and book a visit. Bring the death certificate; survivors usually get a new ID card there.',
            es: 'Busque una oficina de tarjetas de identificación y haga una cita. Lleve el acta de defunción; los sobrevivientes por lo general reciben ahí una nueva tarjeta.',
          },
        },
        {
          portal: 'milconnect',
          text: {
            en: 'Afterward see what DEERS shows for each of you. If you want another plan, use Benefits, then BWE, within 90 days.',
            es: 'Después vea qué muestra DEERS de cada uno. Si quiere otro plan, use Benefits, luego BWE, dentro de 90 días.',
          },
        },
      ],
      steps: [
        {
          en: 'Tell your contractor, and ask whether the plan and what you pay change for you.',
          es: 'Avise a su contratista y pregunte si cambian su plan y lo que paga.',
        },
      ],
      sources: ['O28', 'C13', 'GK'],
      certainty: 'unverified',
    }),
    have: [
      { en: 'The death certificate', es: 'El acta de defunción' },
      { en: 'Your own military ID card', es: 'Su propia tarjeta de identificación militar' },
    ],
    notes: [
      {
        text: {
          en: 'A death is a life event: the family may change plans for 90 days.',
          es: 'Un fallecimiento es un evento de vida: la familia puede cambiar de plan durante 90 días.',
        },
        sources: ['O28'],
      },
      {
        text: {
          en: 'Some survivors pay other prescription copayments than retirees do.',
          es: 'Algunos sobrevivientes pagan por las recetas copagos distintos a los de los militares retirados.',
        },
        sources: ['O24'],
      },
      {
        certainty: 'unverified',
        text: {
          en: 'If the person received military retired pay, DFAS usually must be told too: 800-321-1080.',
          es: 'Si la persona cobraba pensión militar, por lo general también hay que avisar a DFAS: 800-321-1080.',
        },
        sources: ['O7', 'GK'],
      },
    ],
    checked: '2026-11-23',
  },
  {
    id: 'former-spouse',
    category: 'deers-id',
    title: {
      en: 'Keep TRICARE as a former spouse (20/20/20, 20/20/15)',
      es: 'Conservar TRICARE como excónyuge (20/20/20, 20/20/15)',
    },
    say: {
      en: [
        '20/20/20 former spouse tricare',
        '20 20 15 rule after divorce',
        'do i keep tricare after my divorce, we were married 22 years',
        'former spouse become my own sponsor in deers',
        'unremarried former spouse id card',
        'can an ex wife keep tricare',
        'married over twenty years to a retiree, divorced, my own coverage',
        'i remarried, do i lose my 20/20/20 tricare',
        'urfs benefits',
        'register as a former spouse with my own social security number',
      ],
      es: [
        'regla 20/20/20 para excónyuge',
        'me divorcio después de 22 años, conservo tricare',
        'excónyuge con derecho a tricare',
        'ser mi propia patrocinadora en deers después del divorcio',
        'tarjeta de identificación de excónyuge',
        'exesposa de militar retirado puede seguir en tricare',
        'regla 20/20/15 un año de tricare',
      ],
    },
    asks: [],
    routes: [
      {
        why: {
          en: 'A former spouse with 20 years of marriage, 20 of service and 20 (or 15) of both together keeps TRICARE under an own record in DEERS, which only an ID card office makes.',
          es: 'Un excónyuge con 20 años de matrimonio, 20 de servicio y 20 (o 15) de ambos a la vez conserva TRICARE con un registro propio en DEERS, que solo hace una oficina de tarjetas de identificación.',
        },
        steps: [
          {
            portal: 'idco',
            link: 'locator',
            text: {
              en: 'Book a visit at an ID card office. Bring the marriage certificate, the divorce decree and the DD 214 or a statement of service.',
              es: 'Haga una cita en una oficina de tarjetas de identificación. Lleve el acta de matrimonio, la sentencia de divorcio y el DD 214 o una constancia de servicio.',
            },
          },
          {
            portal: 'milconnect',
            text: {
              en: 'Once DEERS shows you under your own number, choose a plan within 90 days: Benefits, then Beneficiary Web Enrollment (BWE).',
              es: 'Cuando DEERS lo muestre con su propio número, elija un plan dentro de 90 días: Benefits, luego Beneficiary Web Enrollment (BWE).',
            },
          },
        ],
        sources: ['tricare-mil-former-spouse', 'O28'],
      },
    ],
    have: [
      { en: 'Marriage certificate and divorce decree', es: 'Acta de matrimonio y sentencia de divorcio' },
      {
        en: 'DD 214 or statement of service of the service member',
        es: 'DD 214 o constancia de servicio del militar',
      },
      {
        en: 'Your own Social Security number and photo ID',
        es: 'Su propio número de Seguro Social y una identificación con foto',
      },
    ],
    mistake: {
      en: 'Do not buy CHCBP before you know whether you qualify: who keeps TRICARE does not need it.',
      es: 'No compre CHCBP antes de saber si reúne los requisitos: quien conserva TRICARE no lo necesita.',
    },
    notes: [
      {
        text: {
          en: '20/20/20 lasts as long as you qualify; 20/20/15 lasts one year from the divorce, then CHCBP may follow.',
          es: 'Con 20/20/20 dura mientras cumpla los requisitos; con 20/20/15 dura un año desde el divorcio, y después podría seguir CHCBP.',
        },
        sources: ['tricare-mil-former-spouse', 'military-times-20-20-20'],
      },
      {
        text: {
          en: 'A new marriage ends it for good, also if that marriage ends later.',
          es: 'Un nuevo matrimonio lo termina para siempre, aunque ese matrimonio acabe después.',
        },
        sources: ['military-times-20-20-20'],
      },
      {
        certainty: 'unverified',
        text: {
          en: 'A health plan from your own job usually ends it too. Ask the ID card office before you enroll in one.',
          es: 'Un plan médico de su propio trabajo por lo general también lo termina. Pregunte en la oficina antes de inscribirse en uno.',
        },
        sources: ['GK'],
      },
    ],
    checked: '2026-11-30',
  },
  {
    id: 'student-status',
    category: 'deers-id',
    title: {
      en: 'Keep a college student covered past 21',
      es: 'Mantener la cobertura de un estudiante después de los 21',
    },
    say: {
      en: [
        'full time student letter for deers',
        'student status in deers until 23',
        'college student turning 21, what papers do i need',
        'registrar letter for my daughter’s id card',
        'prove my son is in college so tricare continues',
        'extend tricare to 23 for a full-time student',
        'my son graduates at 22, when does his tricare end',
        'daughter is taking a semester off school, does tricare stop',
        'dropped below full time credits, still covered?',
        'deers does not show my child as a student',
      ],
      es: [
        'carta de estudiante de tiempo completo para deers',
        'mi hija cumple 21 y está en la universidad',
        'extender tricare hasta los 23 para estudiante',
        'carta del registrar para la tarjeta de mi hijo',
        'comprobar que mi hijo estudia para que siga en tricare',
        'mi hijo se gradúa a los 22, cuándo termina su tricare',
        'mi hija dejó la universidad un semestre',
      ],
    },
    asks: [],
    routes: [
      {
        why: {
          en: 'A full-time student stays on the usual TRICARE until 23 or graduation, but only if DEERS says so, and an ID card office enters it.',
          es: 'Un estudiante de tiempo completo sigue en TRICARE hasta los 23 o la graduación, pero solo si DEERS lo dice, y eso lo registra una oficina de tarjetas de identificación.',
        },
        steps: [
          {
            portal: 'idco',
            link: 'locator',
            text: {
              en: 'Before the 21st birthday, book a visit at an ID card office. The sponsor brings a letter of the school’s registrar: enrolled full time, for an associate’s degree or higher.',
              es: 'Antes de cumplir los 21, haga una cita en una oficina de tarjetas. El patrocinador (sponsor) lleva una carta del registro escolar (registrar): tiempo completo, para un título de associate o superior.',
            },
          },
          {
            portal: 'milconnect',
            text: {
              en: 'Afterward check in milConnect that the child is still enrolled in the plan; enroll again in BWE if not.',
              es: 'Después revise en milConnect que su hijo siga inscrito en el plan; si no, inscríbalo otra vez en BWE.',
            },
          },
        ],
        sources: ['tricare-mil-college', 'tricare-mil-college-2019'],
      },
    ],
    have: [
      { en: 'Letter of the registrar', es: 'Carta del registro escolar (registrar)' },
      {
        en: 'Proof that the sponsor gives more than half of the support',
        es: 'Prueba de que el patrocinador aporta más de la mitad del sustento',
      },
      {
        en: 'The child’s ID card and another photo ID',
        es: 'La tarjeta del hijo y otra identificación con foto',
      },
    ],
    mistake: {
      en: 'Do not wait for a letter: at 21 the coverage ends by itself where DEERS does not show a student.',
      es: 'No espere una carta: a los 21 la cobertura termina sola si DEERS no muestra que estudia.',
    },
    notes: [
      {
        text: {
          en: 'It ends at 23 or when the studies end, whichever comes first, even if the card shows a later date. Until 26, TRICARE Young Adult can be bought.',
          es: 'Termina a los 23 o al acabar los estudios, lo que ocurra primero, aunque la tarjeta diga otra fecha. Hasta los 26 se puede comprar TRICARE Young Adult.',
        },
        sources: ['tricare-mil-college', 'O14'],
      },
      {
        certainty: 'unverified',
        text: {
          en: 'A semester off usually ends student status. Ask the ID card office before the term starts.',
          es: 'Un semestre sin estudiar por lo general termina la condición de estudiante. Pregunte en la oficina antes de que empiece el curso.',
        },
        sources: ['GK'],
      },
    ],
    checked: '2026-11-30',
  },
  {
    id: 'incapacitated-child',
    category: 'deers-id',
    title: {
      en: 'Keep a disabled adult child covered',
      es: 'Mantener cubierto a un hijo adulto con discapacidad',
    },
    say: {
      en: [
        'incapacitated adult child over 21',
        'disabled adult son stay on tricare for life long',
        'my daughter with down syndrome turns 21',
        'permanently incapacitated dependent application',
        'special needs son is aging out, he can never work',
        'secondary dependency for a disabled child',
        'medical sufficiency statement for dependent child',
        'renew incapacitation determination',
        'autistic adult son keep military id',
      ],
      es: [
        'hijo adulto con discapacidad en tricare',
        'mi hija con síndrome de down cumple 21',
        'dependiente incapacitado permanente solicitud',
        'mi hijo especial nunca podrá trabajar, sigue con tricare',
        'dependencia secundaria hijo discapacitado',
        'renovar la determinación de incapacidad de mi hijo',
        'hijo autista adulto tarjeta militar',
      ],
    },
    asks: [],
    routes: [
      {
        why: {
          en: 'The sponsor’s service decides first whether an adult child is a dependent; only then can an ID card office enter it in DEERS.',
          es: 'Primero decide la rama militar del patrocinador si el hijo adulto es dependiente; solo después puede registrarlo en DEERS una oficina de tarjetas.',
        },
        steps: [
          {
            portal: 'idco',
            link: null,
            text: {
              en: 'Apply to the sponsor’s service before the child turns 21 (23 as a student): a doctor’s statement, and proof that you give more than half of the support. The ID card office tells where.',
              es: 'Solicítelo a la rama del patrocinador antes de que el hijo cumpla 21 (23 si estudia): declaración del médico y prueba de que usted aporta más de la mitad del sustento. La oficina de tarjetas le dice dónde.',
            },
          },
          {
            portal: 'idco',
            link: 'locator',
            text: {
              en: 'With the approval, book a visit at an ID card office: DEERS is updated and a new card made.',
              es: 'Con la aprobación, haga una cita en una oficina de tarjetas: actualizan DEERS y dan una nueva tarjeta.',
            },
          },
          {
            portal: 'milconnect',
            text: {
              en: 'Enroll the child in a plan: Benefits, then Beneficiary Web Enrollment (BWE).',
              es: 'Inscriba al hijo en un plan: Benefits, luego Beneficiary Web Enrollment (BWE).',
            },
          },
        ],
        sources: ['tricare-mil-secondary'],
      },
    ],
    have: [
      { en: 'A doctor’s statement about the condition', es: 'Declaración del médico sobre la condición' },
      { en: 'The child’s income and what you pay for', es: 'Los ingresos del hijo y lo que usted paga' },
    ],
    mistake: {
      en: 'Do not buy TRICARE Young Adult instead: it ends at 26 and costs a premium.',
      es: 'No compre en su lugar TRICARE Young Adult: termina a los 26 y cuesta una prima.',
    },
    notes: [
      {
        text: {
          en: 'The condition must have begun while the child was a dependent under 21, or under 23 as a student. The service may decide anew at set times.',
          es: 'La condición debe haber empezado cuando el hijo era dependiente, antes de los 21, o de los 23 si estudiaba. La rama militar puede volver a decidirlo cada cierto tiempo.',
        },
        sources: ['tricare-mil-secondary'],
      },
      {
        certainty: 'unverified',
        text: {
          en: 'With Social Security disability for two years Medicare usually comes too; then Part B is needed.',
          es: 'Con dos años de discapacidad del Seguro Social por lo general llega también Medicare; entonces hace falta la Parte B.',
        },
        sources: ['GK'],
      },
    ],
    checked: '2026-11-30',
  },
  {
    id: 'ward-grandchild',
    category: 'deers-id',
    title: {
      en: 'Cover a ward, foster child or grandchild',
      es: 'Cubrir a un menor bajo tutela, de acogida o a un nieto',
    },
    say: {
      en: [
        'add my grandchild to tricare',
        'we have custody of our granddaughter',
        'legal guardianship of my nephew, can he get tricare',
        'ward of the court dependent military',
        'foster child tricare eligibility',
        'my teenage daughter is pregnant, is her baby covered',
        'guardian of my little sister deers',
        'secondary dependent application dfas',
        'make my mother my dependent for tricare',
        'raising my grandkids, put them on my insurance',
      ],
      es: [
        'agregar a mi nieto a tricare',
        'tenemos la custodia de nuestra nieta',
        'tutela legal de mi sobrino y tricare',
        'menor bajo tutela del tribunal dependiente militar',
        'hijo de acogida en tricare',
        'mi hija adolescente está embarazada, cubren al bebé',
        'poner a mi mamá como dependiente militar',
      ],
    },
    asks: [],
    routes: [
      {
        why: {
          en: 'A grandchild is not covered by birth alone. A court order of 12 months or more, or an adoption, can make the child a dependent; the sponsor’s service decides, and an ID card office enters it.',
          es: 'Un nieto no queda cubierto solo por nacer. Una orden judicial de 12 meses o más, o una adopción, puede hacerlo dependiente; decide la rama militar y lo registra una oficina de tarjetas.',
        },
        steps: [
          {
            portal: 'idco',
            link: 'locator',
            text: {
              en: 'Ask an ID card office for the papers of your service. With a court order for custody, or for a parent you support, apply there for a secondary dependent.',
              es: 'Pida en una oficina de tarjetas los papeles de su rama. Con la orden judicial de custodia, o por un padre que usted mantiene, solicite ahí un dependiente secundario.',
            },
          },
          {
            portal: 'milconnect',
            text: {
              en: 'Once DEERS shows the child, enroll: Benefits, then Beneficiary Web Enrollment (BWE).',
              es: 'Cuando DEERS ya muestre al menor, inscríbalo: Benefits, luego Beneficiary Web Enrollment (BWE).',
            },
          },
        ],
        sources: ['tricare-mil-secondary', 'O26'],
      },
    ],
    have: [
      {
        en: 'The court order (permanent, or for at least 12 months) or the adoption papers',
        es: 'La orden judicial (permanente o de al menos 12 meses) o los papeles de adopción',
      },
      { en: 'The birth certificate', es: 'El acta de nacimiento' },
    ],
    mistake: {
      en: 'A power of attorney from the parents is no custody, and living with you is not enough.',
      es: 'Un poder de los padres no es custodia, y que viva con usted no basta.',
    },
    notes: [
      {
        text: {
          en: 'A covered daughter’s pregnancy and birth are covered. Her baby is not: look into Medicaid or CHIP before the birth.',
          es: 'El embarazo y el parto de una hija cubierta se cubren. Su bebé no: vea Medicaid o CHIP antes del parto.',
        },
        sources: ['af-times-grandchild'],
      },
      {
        text: {
          en: 'Parents who depend on you get care only at military hospitals and clinics where there is room, and an ID card that says so.',
          es: 'Los padres que dependen de usted reciben atención solo en hospitales y clínicas militares donde haya lugar, y su tarjeta lo dice.',
        },
        sources: ['tricare-mil-priorities'],
      },
    ],
    checked: '2026-11-30',
  },
  {
    id: 'find-benefits-number',
    category: 'deers-id',
    title: {
      en: 'Find your policy or card number (DoD Benefits Number)',
      es: 'Encontrar su número de póliza o tarjeta (DoD Benefits Number)',
    },
    say: {
      en: [
        'dod benefits number',
        'where do i find my tricare policy number',
        'dbn on military id',
        'what is my tricare member id',
        'the doctor wants my insurance number',
        'group number for tricare',
        'sponsor ssn or dod id number for the claim',
        'which number on the id card does the dentist need',
        'eleven digit number back of the card',
        'pharmacy asks for my tricare id number',
      ],
      es: [
        'número de póliza de tricare',
        'dod benefits number dónde está',
        'el doctor pide mi número de seguro',
        'número de miembro de tricare',
        'qué número de la tarjeta militar doy en el consultorio',
        'número de grupo de tricare',
        'número de once dígitos al reverso de la tarjeta',
      ],
    },
    asks: [],
    routes: [
      {
        why: {
          en: 'TRICARE has no policy or group number. What offices need is the DoD Benefits Number: 11 digits on the back of the ID card.',
          es: 'TRICARE no tiene número de póliza ni de grupo. Lo que piden los consultorios es el DoD Benefits Number: 11 dígitos al reverso de la tarjeta.',
        },
        steps: [
          {
            portal: 'idco',
            link: null,
            text: {
              en: 'Turn the ID card over: the DoD Benefits Number (DBN) is above the bar code, nine digits for the family and two for the person.',
              es: 'Mire el reverso de la tarjeta: el DoD Benefits Number (DBN) está sobre el código de barras, nueve dígitos de la familia y dos de la persona.',
            },
          },
          {
            portal: 'milconnect',
            text: {
              en: 'No card at hand, or a child without one? Sign in and look at the proof of coverage letter; the sponsor’s Social Security number works too.',
              es: '¿Sin tarjeta a mano, o un niño sin tarjeta? Inicie sesión y vea la carta de comprobante de cobertura; también sirve el número de Seguro Social del patrocinador (sponsor).',
            },
          },
        ],
        sources: ['tricare-mil-showing-id', 'GK'],
      },
    ],
    have: [{ en: 'Your military ID card', es: 'Su tarjeta de identificación militar' }],
    mistake: {
      en: 'The DoD ID number on the front, 10 digits, is the wrong one: claims with it are denied.',
      es: 'El DoD ID number del frente, de 10 dígitos, no es el correcto: con ese número niegan los reclamos.',
    },
    notes: [
      {
        text: {
          en: 'An old card may still show a Social Security number; a new one can be made for you at an ID card office.',
          es: 'Una tarjeta vieja quizá muestre todavía el Seguro Social; una oficina de tarjetas puede hacerle una nueva.',
        },
        sources: ['tricare-mil-showing-id', 'dod-indef-cards'],
      },
    ],
    checked: '2026-11-30',
  },
  {
    id: 'wrong-deers-status',
    category: 'deers-id',
    title: {
      en: 'Correct a wrong status in DEERS',
      es: 'Corregir un estado equivocado en DEERS',
    },
    say: {
      en: [
        'deers says i am not eligible but i am',
        'deers has the wrong status for me',
        'still shows active duty after i retired',
        'my husband is on orders and deers shows him as drilling',
        'deers lists me as divorced, we are married',
        'wrong branch or rank in deers',
        'name or birth date wrong in deers',
        'tricare says i am retired reserve, i am not',
        'terminated by mistake in deers',
        'who fixes an error in deers',
      ],
      es: [
        'deers dice que no tengo derecho y sí tengo',
        'estado equivocado en deers',
        'todavía salgo como activo y ya me retiré',
        'mi esposo tiene órdenes y deers no las muestra',
        'deers dice que estoy divorciada',
        'nombre o fecha de nacimiento mal en deers',
        'quién corrige un error en deers',
      ],
    },
    asks: [],
    routes: [
      {
        why: {
          en: 'TRICARE only repeats what DEERS says. Status comes from the service’s personnel office, papers from an ID card office; no contractor can change either.',
          es: 'TRICARE solo repite lo que dice DEERS. El estado lo envía la oficina de personal de la rama, y los documentos los registra una oficina de tarjetas; ningún contratista puede cambiarlos.',
        },
        steps: [
          {
            portal: 'milconnect',
            text: {
              en: 'Sign in and look at the personnel status and dates of each person, and note what is wrong.',
              es: 'Inicie sesión, mire el estado y las fechas de cada persona y anote lo que está mal.',
            },
          },
          {
            portal: 'idco',
            link: 'locator',
            text: {
              en: 'Take the proof (orders, DD 214, certificate or decree) to an ID card office, or call DEERS, 800-538-9552. Wrong orders or rank: the unit or personnel office first.',
              es: 'Lleve la prueba (órdenes, DD 214, acta o sentencia) a una oficina de tarjetas, o llame a DEERS, 800-538-9552. Órdenes o rango equivocados: primero la unidad o la oficina de personal.',
            },
          },
          {
            portal: 'milconnect',
            text: {
              en: 'A few days later look again, and check that your plan is still there.',
              es: 'Unos días después mire otra vez y revise que su plan siga ahí.',
            },
          },
        ],
        sources: ['O29', 'O33', 'C13'],
      },
    ],
    have: [{ en: 'The paper that proves what is right', es: 'El documento que prueba lo correcto' }],
    mistake: {
      en: 'Calling the contractor again and again does not help: it sees the same wrong record.',
      es: 'Llamar al contratista una y otra vez no sirve: ve el mismo registro equivocado.',
    },
    notes: [
      {
        certainty: 'unverified',
        text: {
          en: 'Bills from the days with the wrong status can usually be processed again once DEERS is right; tell the contractor then.',
          es: 'Las facturas de los días con el estado equivocado por lo general se procesan de nuevo cuando DEERS está bien; avise entonces al contratista.',
        },
        sources: ['GK'],
      },
    ],
    checked: '2026-11-30',
  },
] satisfies Task[];
