import { contractorRoutes } from '../contractors.ts';
import { planFees, premiums } from '../fees.ts';
import type { Note, Step, Task } from '../schema.ts';
import { territoriesThatCount } from '../territories.ts';

/** TRS is bought online since 2025 (tricare-mil-trs), by phone, or with the form. */
const buyReserveSelect: Step[] = [
  {
    portal: 'milconnect',
    text: {
      en: 'Sign in with myAuth or your CAC. Open Benefits, then Beneficiary Web Enrollment (BWE), choose Purchase Coverage and follow the page.',
      es: 'Inicie sesión con myAuth o su tarjeta CAC. Abra Benefits y luego Beneficiary Web Enrollment (BWE), elija Purchase Coverage y siga la página.',
    },
  },
];

const payReserveSelect = [
  {
    en: 'Or buy by phone from your contractor, or send it form DD 2896-1. The first payment is two months of premium.',
    es: 'O compre por teléfono con su contratista, o envíele el formulario DD 2896-1. El primer pago son dos meses de prima.',
  },
  {
    en: 'Create an account there: later premiums are only taken automatically, from a card or bank account.',
    es: 'Cree ahí una cuenta: las primas siguientes solo se cobran de forma automática, de una tarjeta o cuenta bancaria.',
  },
] as const;

/** The drive time waiver has been automatic since April 2025. */
const driveTime: Note = {
  text: {
    en: 'Live 30 minutes to under 100 miles from your PCM? You keep Prime there without a waiver form since April 2025. A new enrollment outside a Prime Service Area may still need one.',
    es: '¿Vive a más de 30 minutos y menos de 100 millas de su PCM? Desde abril de 2025 conserva Prime ahí sin formulario de exención. Una inscripción nueva fuera de una Prime Service Area aún puede exigirlo.',
  },
  sources: ['dvids-drive-time', 'O29'],
};

/** What runs beside TRICARE Open Season, on days that the same rule gives. */
const otherSeasons: Note = {
  when: { during: 'open-season' },
  text: {
    en: 'In the same weeks, by the usual rule: FEDVIP dental and vision at BENEFEDS, and FSAFEDS spending accounts, which end each year unless you enroll again.',
    es: 'En las mismas semanas, según la regla habitual: FEDVIP dental y de la vista en BENEFEDS, y las cuentas FSAFEDS, que terminan cada año si no se inscribe otra vez.',
  },
  sources: ['benefeds-season-rule', 'mycg-fsafeds', 'edwards-open-season'],
};

/** Last day by the rule: no announcement of this year's season was read. */
const computedSeason: Note = {
  when: { during: 'open-season' },
  certainty: 'unverified',
  text: {
    en: 'This guide computes the last day of Open Season from the rule; compare it with tricare.mil/openseason.',
    es: 'Esta guía calcula con la regla el último día de la temporada de inscripción (Open Season); compárelo con tricare.mil/openseason.',
  },
  sources: ['O13', 'INF'],
};

/** TRR: milConnect only makes the form, the contractor sells the plan (O10). */
const reserveForm: Step[] = [
  {
    portal: 'milconnect',
    text: {
      en: 'Sign in with myAuth. Under Benefits look for the Reserve Component Health Coverage Request Form, fill it in and choose the first day of coverage.',
      es: 'Inicie sesión con myAuth. En Benefits busque el Reserve Component Health Coverage Request Form, llénelo y elija el primer día de cobertura.',
    },
  },
  {
    portal: 'milconnect',
    link: null,
    text: {
      en: 'Print and sign the form. milConnect does not send it for you.',
      es: 'Imprima y firme el formulario. milConnect no lo envía por usted.',
    },
  },
];

const reserveSend = [
  {
    en: 'Send the form with the first premium to your contractor by the last day of the month; if it is late, the start date you chose may move.',
    es: 'Envíe el formulario con la primera prima a su contratista a más tardar el último día del mes; si llega tarde, la fecha de inicio que eligió puede cambiar.',
  },
  {
    en: 'Create an account there and set up the monthly payment.',
    es: 'Cree ahí una cuenta y configure el pago mensual.',
  },
] as const;

const medicare: Step = {
  portal: 'tricare-logins',
  link: null,
  text: {
    en: 'Sign up for Medicare Part A and Part B with Social Security (ssa.gov), usually before the month you turn 65. This is not done on a TRICARE site.',
    es: 'Inscríbase en Medicare Parte A y Parte B con el Seguro Social (ssa.gov), por lo general antes del mes en que cumple 65. Esto no se hace en un sitio de TRICARE.',
  },
};

const medicareInDeers: Step = {
  portal: 'milconnect',
  text: {
    en: 'Check that DEERS has your address right. With both parts of Medicare, TRICARE For Life starts by itself; there is no form.',
    es: 'Revise que DEERS tenga bien su dirección. Con las dos partes de Medicare, TRICARE For Life empieza automáticamente; no hay formulario.',
  },
};

export default [
  {
    id: 'enroll-in-plan',
    category: 'plans',
    title: { en: 'Enroll in Prime or Select', es: 'Inscribirse en Prime o Select' },
    say: {
      en: [
        'sign up for tricare prime',
        'enroll my family in select',
        'first time enrollment',
        'how do i get tricare',
        'join tricare',
        'my spouse is not enrolled in a plan',
        'beneficiary web enrollment',
        'where is bwe',
        'choose a plan for the kids',
        'start health coverage',
        'enrollment form',
        'register for prime remote',
      ],
      es: [
        'inscribirme en tricare prime',
        'inscribir a mi familia en select',
        'cómo obtengo tricare',
        'primera inscripción',
        'beneficiary web enrollment',
        'mi esposa no está inscrita en un plan',
        'elegir un plan para mis hijos',
        'formulario de inscripción',
      ],
    },
    asks: [],
    routes: [
      {
        when: { status: ['tfl'] },
        why: {
          en: 'TRICARE For Life needs no enrollment: with Medicare Part A and Part B it is automatic.',
          es: 'TRICARE For Life no requiere inscripción: con Medicare Parte A y Parte B es automático.',
        },
        steps: [medicareInDeers],
        sources: ['O14', 'O51'],
      },
      {
        when: { status: ['active-duty'] },
        why: {
          en: 'On active duty you are enrolled when you in-process; you do not choose the plan online.',
          es: 'En servicio activo lo inscriben al presentarse en su unidad; usted no elige el plan en línea.',
        },
        steps: [
          {
            portal: 'milconnect',
            text: {
              en: 'See under Benefits which plan and PCM you have. If something is wrong, ask your unit or the military clinic.',
              es: 'Vea en Benefits qué plan y PCM tiene. Si algo está mal, pregunte en su unidad o en la clínica militar.',
            },
          },
        ],
        sources: ['S2', 'O14'],
      },
      {
        when: { status: ['guard-reserve', 'guard-reserve-family'] },
        why: {
          en: 'Guard and Reserve families not on active duty orders buy TRICARE Reserve Select instead of Prime or Select.',
          es: 'Las familias de la Guardia y la Reserva que no están en servicio activo compran TRICARE Reserve Select en vez de Prime o Select.',
        },
        steps: [
          {
            portal: 'milconnect',
            text: {
              en: 'Sign in and look under Benefits what DEERS lets you choose. Not on orders: TRICARE Reserve Select. On orders: Beneficiary Web Enrollment (BWE).',
              es: 'Inicie sesión y vea en Benefits qué le permite elegir DEERS. Sin órdenes: TRICARE Reserve Select. Con órdenes: Beneficiary Web Enrollment (BWE).',
            },
          },
        ],
        sources: ['O14', 'O10', 'O28'],
      },
      {
        when: { region: ['overseas'] },
        why: {
          en: 'Overseas, enrolling by phone or form through the call center is the surest way.',
          es: 'En el extranjero, lo más seguro es inscribirse por teléfono o formulario con el centro de llamadas.',
        },
        steps: [
          {
            portal: 'international-sos',
            link: 'contact',
            text: {
              en: 'Call the TRICARE Overseas regional call center for your country and ask it to enroll you.',
              es: 'Llame al centro regional de TRICARE Overseas de su país y pida la inscripción.',
            },
          },
        ],
        sources: ['X32', 'O39'],
      },
      {
        why: {
          en: 'Prime and Select are chosen in milConnect, in Beneficiary Web Enrollment (BWE).',
          es: 'Prime y Select se eligen en milConnect, en Beneficiary Web Enrollment (BWE).',
        },
        steps: [
          {
            portal: 'milconnect',
            text: {
              en: 'Sign in with myAuth and check that DEERS shows everybody you want to enroll.',
              es: 'Inicie sesión con myAuth y revise que DEERS muestre a todos los que quiere inscribir.',
            },
          },
          {
            portal: 'milconnect',
            text: {
              en: 'Open Benefits, then Beneficiary Web Enrollment (BWE), choose the plan and, for Prime, a PCM.',
              es: 'Abra Benefits, luego Beneficiary Web Enrollment (BWE), elija el plan y, si es Prime, un PCM.',
            },
          },
        ],
        sources: ['S2', 'O14', 'O29', 'C13'],
      },
    ],
    have: [
      { en: 'Your myAuth sign-in', es: 'Su acceso a myAuth' },
      {
        en: 'The reason and date, if it is not Open Season (a move, a marriage, a birth)',
        es: 'El motivo y la fecha, fuera de la temporada de inscripción (Open Season): mudanza, matrimonio, nacimiento',
      },
    ],
    mistake: {
      en: 'A person who is not in DEERS cannot be enrolled online. That starts at an ID card office.',
      es: 'A quien no está en DEERS no se le puede inscribir en línea. Eso empieza en una oficina de tarjetas de identificación.',
    },
    notes: [
      {
        text: {
          en: 'You can enroll in Open Season, or within 90 days of a life event. Your contractor also takes it by phone or form.',
          es: 'Puede inscribirse en la temporada de inscripción (Open Season) o dentro de 90 días de un evento de vida. Su contratista también lo hace por teléfono o formulario.',
        },
        sources: ['O14', 'O27', 'S2'],
      },
      driveTime,
      ...planFees,
    ],
    checked: '2026-11-23',
  },
  {
    id: 'change-plan-open-season',
    category: 'plans',
    title: {
      en: 'Change your plan in Open Season',
      es: 'Cambiar de plan en la temporada de inscripción (Open Season)',
    },
    say: {
      en: [
        'open season',
        'change my plan',
        'change plan',
        'change my tricare plan',
        'switch from prime to select',
        'switch from select to prime',
        'change my plan for next year',
        'annual enrollment period',
        'when can i change plans',
        'end of year plan change',
        'deadline to change tricare',
        'change my health plan online',
        'humana will not let me change my plan',
        'can i switch plans now',
        'i want a different plan in january',
      ],
      es: [
        'open season',
        'cambiar mi plan',
        'cambiar de plan',
        'cambiar de prime a select',
        'cambiar de select a prime',
        'cambiar mi plan para el próximo año',
        'período de inscripción abierta',
        'cuándo puedo cambiar de plan',
        'fecha límite para cambiar tricare',
        'quiero otro plan en enero',
      ],
    },
    asks: [],
    routes: [
      {
        when: { status: ['tfl'] },
        why: {
          en: 'You have TRICARE For Life, and Open Season does not apply to it. It simply continues.',
          es: 'Usted tiene TRICARE For Life, y la temporada de inscripción (Open Season) no se aplica. Su cobertura simplemente continúa.',
        },
        steps: [
          {
            portal: 'milconnect',
            text: {
              en: 'Nothing to change. You can check your record and address here.',
              es: 'No hay nada que cambiar. Aquí puede revisar sus datos y su dirección.',
            },
          },
        ],
        sources: ['O14', 'O17'],
      },
      {
        when: { status: ['active-duty'] },
        why: {
          en: 'Open Season is not for active duty members; the plan of your family can be changed.',
          es: 'La temporada de inscripción (Open Season) no es para miembros en servicio activo; el plan de su familia sí se puede cambiar.',
        },
        steps: [
          {
            portal: 'milconnect',
            text: {
              en: 'For your family: open Benefits, then Beneficiary Web Enrollment (BWE). Your own plan stays as it is.',
              es: 'Para su familia: abra Benefits, luego Beneficiary Web Enrollment (BWE). Su propio plan queda igual.',
            },
          },
        ],
        sources: ['O14', 'O17'],
      },
      {
        when: { plan: ['trs', 'trr'] },
        why: {
          en: 'TRICARE Reserve Select and Retired Reserve have no Open Season; you may buy them at any time of the year.',
          es: 'TRICARE Reserve Select y Retired Reserve no tienen temporada de inscripción (Open Season); se compran en cualquier época del año.',
        },
        steps: [
          {
            portal: 'milconnect',
            text: {
              en: 'For a change, open Benefits, then BWE. If it only makes the Reserve Component Health Coverage Request Form, print it and send it to your contractor.',
              es: 'Para un cambio, abra Benefits y luego BWE. Si solo genera el Reserve Component Health Coverage Request Form, imprímalo y envíelo a su contratista.',
            },
          },
        ],
        sources: ['O14', 'O10', 'tricare-mil-trs'],
      },
      {
        when: { plan: ['tya'] },
        why: {
          en: 'TRICARE Young Adult can be bought all year; only a switch between its Prime and Select waits for Open Season or a life event.',
          es: 'TRICARE Young Adult se compra todo el año; solo el cambio entre su Prime y su Select espera la temporada de inscripción (Open Season) o un evento de vida.',
        },
        steps: [
          {
            portal: 'milconnect',
            text: {
              en: 'See whether Benefits, then BWE, offers the switch. If not, send your contractor the form or call.',
              es: 'Vea si Benefits, luego BWE, ofrece el cambio. Si no, envíe el formulario a su contratista o llame.',
            },
          },
        ],
        sources: ['O14', 'X35', 'C13'],
      },
      {
        when: { during: 'open-season' },
        why: {
          en: 'Plans are changed in milConnect (BWE), not at your contractor or MHS GENESIS.',
          es: 'Los planes se cambian en milConnect (BWE), no con su contratista ni en MHS GENESIS.',
        },
        steps: [
          {
            portal: 'milconnect',
            text: {
              en: 'Sign in with myAuth, open Benefits, then Beneficiary Web Enrollment (BWE).',
              es: 'Inicie sesión con myAuth, abra Benefits, luego Beneficiary Web Enrollment (BWE).',
            },
          },
          {
            portal: 'milconnect',
            text: {
              en: 'Choose the new plan for each person and, for Prime, a PCM. Save the confirmation.',
              es: 'Elija el nuevo plan para cada persona y, si es Prime, un PCM. Guarde la confirmación.',
            },
          },
        ],
        sources: ['S2', 'O14', 'O29'],
      },
      {
        why: {
          en: 'Open Season does not run now. Until November you can change plans in milConnect only within 90 days of a life event.',
          es: 'La temporada de inscripción (Open Season) no está abierta. Hasta noviembre solo puede cambiar de plan en milConnect dentro de los 90 días de un evento de vida.',
        },
        steps: [
          {
            portal: 'milconnect',
            text: {
              en: 'Had a move, a marriage, a birth or another life event? Sign in with myAuth and see whether DEERS knows it.',
              es: '¿Tuvo una mudanza, un matrimonio, un nacimiento u otro evento de vida? Inicie sesión con myAuth y vea si DEERS ya lo sabe.',
            },
          },
          {
            portal: 'milconnect',
            text: {
              en: 'Then open Benefits and Beneficiary Web Enrollment (BWE), and choose the plan within 90 days of the event.',
              es: 'Luego abra Benefits y Beneficiary Web Enrollment (BWE), y elija el plan dentro de los 90 días del evento.',
            },
          },
        ],
        sources: ['O13', 'O14', 'O27'],
      },
    ],
    have: [
      { en: 'Your myAuth sign-in', es: 'Su acceso a myAuth' },
      { en: 'The plan you want for each person', es: 'El plan que quiere para cada persona' },
    ],
    mistake: {
      en: 'Dental and vision are a separate season on BENEFEDS, with its own last day.',
      es: 'Lo dental y la vista tienen su propia temporada en BENEFEDS, con su propio último día.',
    },
    notes: [
      {
        text: {
          en: 'The new plan starts on January 1. If you do nothing, your plan continues.',
          es: 'El nuevo plan empieza el 1 de enero. Si no hace nada, su plan continúa.',
        },
        sources: ['O14', 'O17'],
      },
      {
        text: {
          en: 'Outside Open Season you need a life event such as a move, a marriage or a birth.',
          es: 'Fuera de la temporada de inscripción (Open Season) necesita un evento de vida, como una mudanza, un matrimonio o un nacimiento.',
        },
        sources: ['O14', 'O27'],
      },
      {
        when: { region: ['overseas'] },
        text: {
          en: 'Overseas, if the page does not offer the change, call your TRICARE Overseas regional call center.',
          es: 'En el extranjero, si la página no ofrece el cambio, llame a su centro regional de TRICARE Overseas.',
        },
        sources: ['X32'],
      },
      driveTime,
      computedSeason,
      otherSeasons,
      ...planFees,
    ],
    checked: '2026-11-23',
  },
  {
    id: 'change-plan-life-event',
    category: 'plans',
    title: { en: 'Change your plan after a life event', es: 'Cambiar de plan por un evento de vida' },
    say: {
      en: [
        'qualifying life event',
        'qle',
        'change plan after marriage',
        'i lost my insurance from work',
        'change plan outside open season',
        'special enrollment period',
        'our kid went to college',
        'lost medicaid',
        'guard member got activated',
        'came off orders',
        '90 days to change plan',
        'something changed in our life can i switch',
      ],
      es: [
        'evento de vida calificado',
        'qle',
        'cambiar de plan después de casarme',
        'perdí el seguro de mi trabajo',
        'cambiar de plan fuera de open season',
        'mi hijo se fue a la universidad',
        'perdí medicaid',
        'me activaron en la guardia',
      ],
    },
    asks: [],
    routes: [
      {
        when: { during: 'open-season' },
        why: {
          en: 'Open Season runs now: until its last day you can change plans in milConnect without any life event.',
          es: 'La temporada de inscripción (Open Season) está abierta: hasta su último día puede cambiar de plan en milConnect sin ningún evento de vida.',
        },
        steps: [
          {
            portal: 'milconnect',
            text: {
              en: 'For a plan from January 1: open Benefits, then Beneficiary Web Enrollment (BWE), and choose it.',
              es: 'Para un plan desde el 1 de enero: abra Benefits, luego Beneficiary Web Enrollment (BWE), y elíjalo.',
            },
          },
          {
            portal: 'idco',
            link: 'locator',
            text: {
              en: 'For a plan from the day of an event (marriage, birth, divorce): the sponsor first takes the papers to an ID card office.',
              es: 'Para un plan desde el día de un evento (matrimonio, nacimiento, divorcio): el patrocinador (sponsor) lleva antes los documentos a una oficina de tarjetas de identificación.',
            },
          },
          {
            portal: 'milconnect',
            text: {
              en: 'Then choose the plan in BWE within 90 days of the event. A move you record yourself, under Contact Info.',
              es: 'Después elija el plan en BWE dentro de los 90 días del evento. Una mudanza la registra usted, en Contact Info.',
            },
          },
        ],
        sources: ['O13', 'O14', 'O27', 'O28'],
      },
      {
        why: {
          en: 'The event goes into DEERS first; then milConnect lets you change the plan.',
          es: 'Primero el evento se registra en DEERS; luego milConnect le permite cambiar el plan.',
        },
        steps: [
          {
            portal: 'milconnect',
            text: {
              en: 'See what DEERS already knows. A move you record yourself: Contact Info, then Update Contact Info.',
              es: 'Vea qué sabe ya DEERS. Una mudanza la registra usted: Contact Info, luego Update Contact Info.',
            },
          },
          {
            portal: 'idco',
            link: 'locator',
            text: {
              en: 'Marriage, birth, adoption or divorce: the sponsor takes the papers to an ID card office.',
              es: 'Matrimonio, nacimiento, adopción o divorcio: el patrocinador (sponsor) lleva los documentos a una oficina de tarjetas de identificación.',
            },
          },
          {
            portal: 'milconnect',
            text: {
              en: 'Open Benefits, then Beneficiary Web Enrollment (BWE), and choose the plan within 90 days of the event.',
              es: 'Abra Benefits, luego Beneficiary Web Enrollment (BWE), y elija el plan dentro de los 90 días del evento.',
            },
          },
        ],
        sources: ['O27', 'O28', 'O26', 'O29'],
      },
    ],
    have: [
      {
        en: 'The day of the event and the paper that proves it',
        es: 'El día del evento y el documento que lo prueba',
      },
      { en: 'Your myAuth sign-in', es: 'Su acceso a myAuth' },
    ],
    mistake: {
      en: 'Do not wait for the last of the 90 days: DEERS must be right before the plan can be changed.',
      es: 'No espere al último de los 90 días: DEERS debe estar correcto antes de cambiar el plan.',
    },
    notes: [
      {
        text: {
          en: 'Coverage starts on the day of the event, whenever you file in those 90 days. Fees are then due from that day.',
          es: 'La cobertura empieza el día del evento, sin importar cuándo lo tramite en esos 90 días. Las cuotas se deben desde ese día.',
        },
        sources: ['O27', 'O28'],
      },
      {
        text: {
          en: 'The event of one person opens the window for the whole family.',
          es: 'El evento de una persona abre el plazo para toda la familia.',
        },
        sources: ['O27', 'O28'],
      },
      {
        when: { status: ['tfl'] },
        text: {
          en: 'With TRICARE For Life there is no plan to choose; only the rest of your family may change.',
          es: 'Con TRICARE For Life no hay plan que elegir; solo puede cambiar el resto de su familia.',
        },
        sources: ['O14', 'O51'],
      },
    ],
    checked: '2026-11-23',
  },
  {
    id: 'disenroll',
    category: 'plans',
    title: { en: 'Leave or cancel a plan', es: 'Cancelar su plan' },
    say: {
      en: [
        'cancel tricare',
        'drop my coverage',
        'disenroll',
        'end my plan',
        'i do not want tricare anymore',
        'leave prime',
        'terminate enrollment',
        'stop tricare because my new job has insurance',
        'cancel reserve select',
        'quit us family health plan',
        'opt out of tricare',
      ],
      es: [
        'cancelar tricare',
        'darme de baja',
        'dejar mi plan',
        'ya no quiero tricare',
        'terminar mi cobertura',
        'cancelar porque tengo seguro en el trabajo',
        'salir de prime',
      ],
    },
    asks: [],
    routes: [
      {
        why: {
          en: 'You end an enrollment where it was made: in milConnect (BWE), or with your contractor.',
          es: 'La inscripción se termina donde se hizo: en milConnect (BWE), o con su contratista.',
        },
        steps: [
          {
            portal: 'milconnect',
            text: {
              en: 'Open Benefits, then Beneficiary Web Enrollment (BWE), and see whether it offers to disenroll. If not, call your contractor.',
              es: 'Abra Benefits, luego Beneficiary Web Enrollment (BWE), y vea si ofrece cancelar la inscripción. Si no, llame a su contratista.',
            },
          },
          {
            portal: 'milconnect',
            text: {
              en: 'Check afterward which day the plan ends for each person.',
              es: 'Revise después qué día termina el plan de cada persona.',
            },
          },
        ],
        sources: ['C13', 'S2'],
      },
    ],
    have: [
      {
        en: 'The first day of your other insurance, if you have one',
        es: 'El primer día de su otro seguro, si lo tiene',
      },
    ],
    mistake: {
      en: 'You may be locked out until the next Open Season or life event. For a move, transfer the plan instead.',
      es: 'Puede quedar fuera hasta la próxima temporada de inscripción (Open Season) o un evento de vida. Si se muda, mejor transfiera el plan.',
    },
    checked: '2026-11-23',
  },
  {
    id: 'join-usfhp',
    category: 'plans',
    title: { en: 'Join the US Family Health Plan', es: 'Inscribirse en el US Family Health Plan' },
    say: {
      en: [
        'us family health plan',
        'usfhp',
        'join usfhp',
        'johns hopkins tricare plan',
        'martins point',
        'brighton marine',
        'st vincents tricare',
        'christus health plan military',
        'pacific medical centers tricare',
        'usfhp service area',
        'is usfhp available where i live',
      ],
      es: [
        'us family health plan',
        'usfhp',
        'inscribirme en usfhp',
        'plan de johns hopkins',
        'martins point',
        'área de servicio de usfhp',
        'hay usfhp donde vivo',
      ],
    },
    asks: [],
    routes: [
      {
        why: {
          en: 'It is a Prime plan that six providers run, each only in its own area; you enroll in milConnect or with a form.',
          es: 'Es un plan Prime que manejan seis proveedores, cada uno solo en su área; la inscripción se hace en milConnect o con un formulario.',
        },
        steps: [
          {
            portal: 'usfhp',
            text: {
              en: 'Find the provider for your area and ask whether your ZIP code is inside it.',
              es: 'Busque el proveedor de su área y pregunte si su código postal está incluido.',
            },
          },
          {
            portal: 'milconnect',
            text: {
              en: 'Open Benefits, then Beneficiary Web Enrollment (BWE), and choose the US Family Health Plan, or send the provider its form.',
              es: 'Abra Benefits, luego Beneficiary Web Enrollment (BWE), y elija el US Family Health Plan, o envíe al proveedor su formulario.',
            },
          },
          {
            portal: 'usfhp',
            link: null,
            text: {
              en: 'Then use the portal, network and pharmacy of that provider.',
              es: 'Después use el portal, la red y la farmacia de ese proveedor.',
            },
          },
        ],
        sources: ['C11', 'O17'],
      },
    ],
    have: [
      { en: 'Your ZIP code', es: 'Su código postal' },
      { en: 'Your myAuth sign-in', es: 'Su acceso a myAuth' },
    ],
    mistake: {
      en: 'Once you are in it, referrals and claims are no longer at Humana Military or TriWest.',
      es: 'Una vez inscrito, sus remisiones y reclamos ya no están en Humana Military ni en TriWest.',
    },
    notes: [
      {
        text: {
          en: 'You join in Open Season or within 90 days of a life event. From this plan to TRICARE Prime, or the other way, you can usually switch at any time.',
          es: 'Se entra en la temporada de inscripción (Open Season) o dentro de 90 días de un evento de vida. Entre este plan y TRICARE Prime por lo general se puede cambiar en cualquier momento.',
        },
        sources: ['tricare-mil-usfhp', 'usfamilyhealth-open-season', 'O17'],
      },
      {
        text: {
          en: 'East: Johns Hopkins (Maryland, Delaware, D.C., parts of Pennsylvania, Virginia, West Virginia) and St. Vincent (New Jersey, New York City, lower Hudson Valley, western Connecticut).',
          es: 'Este: Johns Hopkins (Maryland, Delaware, D.C., partes de Pensilvania, Virginia y Virginia Occidental) y St. Vincent (Nueva Jersey, ciudad de Nueva York, bajo valle del Hudson, oeste de Connecticut).',
        },
        sources: ['moaa-usfhp', 'tricare-mil-usfhp'],
      },
      {
        text: {
          en: 'New England: Martin’s Point (Maine, New Hampshire, Vermont, upstate and western New York, parts of Pennsylvania) and Brighton Marine (Massachusetts, Rhode Island, northern Connecticut).',
          es: 'Nueva Inglaterra: Martin’s Point (Maine, Nuevo Hampshire, Vermont, norte y oeste de Nueva York, partes de Pensilvania) y Brighton Marine (Massachusetts, Rhode Island, norte de Connecticut).',
        },
        sources: ['moaa-usfhp', 'tricare-mil-usfhp'],
      },
      {
        text: {
          en: 'South and West: CHRISTUS (Houston, San Antonio; Leesville and Lake Charles, Louisiana) and Pacific Medical Centers (most of Washington, northern Idaho, western Oregon, most of California).',
          es: 'Sur y Oeste: CHRISTUS (Houston, San Antonio; Leesville y Lake Charles, Luisiana) y Pacific Medical Centers (casi todo Washington, norte de Idaho, oeste de Oregón, casi toda California).',
        },
        sources: ['moaa-usfhp'],
      },
      {
        text: {
          en: 'Members use the doctors and pharmacies of the plan, not military hospitals, clinics or pharmacies.',
          es: 'Los miembros usan los médicos y farmacias del plan, no los hospitales, clínicas ni farmacias militares.',
        },
        sources: ['tricare-mil-usfhp'],
      },
      {
        text: {
          en: 'Members who joined on or after October 1, 2012, move to TRICARE For Life at 65.',
          es: 'Quienes se inscribieron el 1 de octubre de 2012 o después pasan a TRICARE For Life a los 65 años.',
        },
        sources: ['C11'],
      },
    ],
    checked: '2026-11-23',
  },
  {
    id: 'join-prime-demo',
    category: 'plans',
    title: { en: 'Join the TRICARE Prime Demo', es: 'Inscribirse en el TRICARE Prime Demo' },
    say: {
      en: [
        'prime demo',
        'caresource',
        'tricare prime demonstration',
        'new plan in atlanta',
        'new plan in tampa',
        'caresource military and veterans',
        'sign up for caresource',
        'prime without referrals',
        'atlanta tampa tricare option',
      ],
      es: [
        'prime demo',
        'caresource',
        'plan nuevo en atlanta',
        'plan nuevo en tampa',
        'inscribirme en caresource',
        'prime sin remisiones',
        'demostración de tricare prime',
      ],
    },
    asks: [],
    routes: [
      {
        why: {
          en: 'You choose the Prime Demo in milConnect; after that CareSource, not Humana Military, handles your care.',
          es: 'El Prime Demo se elige en milConnect; después su atención la maneja CareSource, no Humana Military.',
        },
        steps: [
          {
            portal: 'milconnect',
            text: {
              en: 'In Open Season open Benefits, then Beneficiary Web Enrollment (BWE), and choose the TRICARE Prime Demo, if it shows for your address.',
              es: 'En la temporada de inscripción (Open Season) abra Benefits, luego Beneficiary Web Enrollment (BWE), y elija el TRICARE Prime Demo, si aparece para su dirección.',
            },
          },
          {
            portal: 'caresource-demo',
            text: {
              en: 'Then look for the member sign-in of CareSource Military & Veterans, or use the address in its welcome letter.',
              es: 'Después busque el acceso para miembros de CareSource Military & Veterans, o use la dirección de su carta de bienvenida.',
            },
          },
        ],
        sources: ['X15', 'X9', 'O14'],
      },
    ],
    have: [
      {
        en: 'A home address in metropolitan Atlanta or Tampa',
        es: 'Un domicilio en la zona metropolitana de Atlanta o Tampa',
      },
      { en: 'Your myAuth sign-in', es: 'Su acceso a myAuth' },
    ],
    mistake: {
      en: 'The region is still called East, but Humana Military does not have the claims and referrals of Prime Demo members.',
      es: 'La región se sigue llamando Este, pero Humana Military no tiene los reclamos ni las remisiones de los miembros del Prime Demo.',
    },
    notes: [
      {
        text: {
          en: 'The demonstration covers people since January 1, 2026. It is reported to run for three years or more.',
          es: 'La demostración da cobertura desde el 1 de enero de 2026. Según se informa, dura tres años o más.',
        },
        sources: ['X15'],
      },
      {
        text: {
          en: 'In-network specialists need no referral. Prescriptions stay with Express Scripts.',
          es: 'Los especialistas de la red no exigen remisión. Las recetas siguen con Express Scripts.',
        },
        sources: ['X9', 'C10'],
      },
    ],
    checked: '2026-11-23',
  },
  {
    id: 'change-pcm',
    category: 'plans',
    title: {
      en: 'Change your primary care manager (PCM)',
      es: 'Cambiar de médico de cabecera (PCM)',
    },
    say: {
      en: [
        'change my pcm',
        'change primary care manager',
        'pick a new family doctor',
        'i want a new doctor',
        'new doctor',
        'switch doctors',
        'new pediatrician as pcm',
        'assigned to the wrong doctor',
        'my pcm left',
        'change from base clinic to a civilian pcm',
        'who is my pcm',
        'unhappy with my primary doctor',
        'switch my pcm online',
      ],
      es: [
        'cambiar mi pcm',
        'cambiar de médico de cabecera',
        'elegir otro doctor de familia',
        'me asignaron el doctor equivocado',
        'mi pcm se fue',
        'quién es mi pcm',
        'nuevo pediatra como pcm',
        'cambiar de clínica de la base a médico civil',
      ],
    },
    asks: [],
    routes: [
      {
        when: { plan: ['usfhp'] },
        certainty: 'unverified',
        why: {
          en: 'The US Family Health Plan has its own doctors, so the change usually goes through the plan itself.',
          es: 'El US Family Health Plan tiene sus propios médicos, así que el cambio por lo general se hace con el plan mismo.',
        },
        steps: [
          {
            portal: 'usfhp',
            text: {
              en: 'Open the site of your plan, or call its member services, and ask for another doctor.',
              es: 'Abra el sitio de su plan, o llame a su servicio para miembros, y pida otro médico.',
            },
          },
        ],
        sources: ['C11', 'GK'],
      },
      {
        why: {
          en: 'A PCM belongs to your Prime enrollment, and that is changed in milConnect (BWE).',
          es: 'El PCM forma parte de su inscripción en Prime, y eso se cambia en milConnect (BWE).',
        },
        steps: [
          {
            portal: 'milconnect',
            text: {
              en: 'Open Benefits, then Beneficiary Web Enrollment (BWE), and choose another PCM for each person.',
              es: 'Abra Benefits, luego Beneficiary Web Enrollment (BWE), y elija otro PCM para cada persona.',
            },
          },
          {
            portal: 'milconnect',
            text: {
              en: 'Come back in a few days and check which PCM you got, before the first visit.',
              es: 'Vuelva en unos días y revise qué PCM le asignaron, antes de la primera cita.',
            },
          },
        ],
        sources: ['C5', 'C13'],
      },
    ],
    have: [
      { en: 'Your myAuth sign-in', es: 'Su acceso a myAuth' },
      {
        en: 'The name and address of the doctor you want',
        es: 'El nombre y la dirección del médico que quiere',
      },
    ],
    mistake: {
      en: 'Your choice may be replaced by a military clinic. Seeing the doctor you asked for can then cost point-of-service charges.',
      es: 'Su elección puede cambiarse por una clínica militar. Ver entonces al médico que pidió puede generar cargos de point of service.',
    },
    notes: [
      {
        text: {
          en: 'Your contractor can help by phone. In the East, humanamilitary.com also has “Change PCM”.',
          es: 'Su contratista puede ayudarle por teléfono. En el Este, humanamilitary.com también tiene “Change PCM”.',
        },
        sources: ['C5', 'C4', 'X14'],
      },
      {
        certainty: 'unverified',
        text: {
          en: 'TRICARE Select usually has no PCM: you simply see another doctor.',
          es: 'TRICARE Select por lo general no usa PCM: usted simplemente va con otro médico.',
        },
        sources: ['GK'],
      },
    ],
    checked: '2026-11-23',
  },
  {
    id: 'check-trs-eligibility',
    category: 'plans',
    title: {
      en: 'Check if you qualify for TRICARE Reserve Select',
      es: 'Ver si califica para TRICARE Reserve Select',
    },
    say: {
      en: [
        'am i eligible for tricare reserve select',
        'trs eligibility',
        'do i qualify for trs',
        'verify reserve select qualification',
        'drilling reservist can i get tricare',
        'national guard eligibility check',
        'federal employee in the guard',
        'fehb and reserve select',
        'selected reserve member qualified',
        'trs says not qualified',
      ],
      es: [
        'califico para tricare reserve select',
        'elegibilidad para trs',
        'soy de la guardia nacional puedo tener tricare',
        'reservista y tricare',
        'empleado federal en la guardia',
        'fehb y reserve select',
        'trs dice que no califico',
      ],
    },
    asks: [],
    routes: [
      {
        why: {
          en: 'DEERS holds whether you qualify, and Guard and Reserve members see it in milConnect.',
          es: 'DEERS indica si califica, y los miembros de la Guardia y la Reserva lo ven en milConnect.',
        },
        steps: [
          {
            portal: 'milconnect',
            text: {
              en: 'Sign in with your CAC or myAuth and look under Benefits whether TRICARE Reserve Select is offered.',
              es: 'Inicie sesión con su tarjeta CAC o myAuth y vea en Benefits si le ofrece TRICARE Reserve Select.',
            },
          },
        ],
        sources: ['tricare-mil-trs', 'O10'],
      },
    ],
    have: [
      {
        en: 'Your CAC and a reader, or your myAuth username',
        es: 'Su tarjeta CAC y un lector, o su usuario de myAuth',
      },
    ],
    mistake: {
      en: 'A flag in DEERS that you could get federal employee insurance (FEHB) blocks the purchase. If it is wrong, have it removed first.',
      es: 'Una marca en DEERS de que podría tener seguro de empleado federal (FEHB) bloquea la compra. Si es un error, pida primero que la quiten.',
    },
    notes: [
      {
        text: {
          en: 'TRS is for members of the Selected Reserve who cannot have FEHB, and their families. The FEHB exclusion ends on January 1, 2030.',
          es: 'TRS es para miembros de la Selected Reserve que no pueden tener FEHB, y sus familias. La exclusión por FEHB termina el 1 de enero de 2030.',
        },
        sources: ['tricare-mil-trs', 'O14'],
      },
    ],
    checked: '2026-11-23',
  },
  {
    id: 'buy-trs',
    category: 'plans',
    title: { en: 'Buy TRICARE Reserve Select (TRS)', es: 'Comprar TRICARE Reserve Select (TRS)' },
    say: {
      en: [
        'buy tricare reserve select',
        'purchase trs',
        'sign up for reserve select',
        'reserve component health coverage request form',
        'health insurance for drilling reservists',
        'dd 2896',
        'national guard family health insurance',
        'start trs',
        'trs premium and enrollment',
        'where do i send the trs form',
      ],
      es: [
        'comprar tricare reserve select',
        'inscribirme en trs',
        'seguro médico para reservistas',
        'seguro para la guardia nacional',
        'formulario de trs',
        'empezar reserve select',
        'a dónde envío el formulario de trs',
      ],
    },
    asks: ['region'],
    routes: contractorRoutes({
      before: buyReserveSelect,
      steps: payReserveSelect,
      omit: ['usfhp', 'caresource-demo', 'wps-tfl'],
      sources: ['tricare-mil-trs', 'tricare-mil-trs-premiums', 'O14'],
    }),
    have: [
      { en: 'Your CAC, or your myAuth username', es: 'Su tarjeta CAC, o su usuario de myAuth' },
      {
        en: 'Card or bank details for two months of premium',
        es: 'Datos de tarjeta o banco para dos meses de prima',
      },
    ],
    mistake: {
      en: 'Do not pick FEHB on the page unless you are a federal employee: it blocks the purchase. To cancel, do not just stop paying.',
      es: 'No marque FEHB en la página si no es empleado federal: bloquea la compra. Para cancelar, no basta con dejar de pagar.',
    },
    notes: [
      {
        text: {
          en: 'You can buy it at any time of the year; there is no Open Season for it.',
          es: 'Puede comprarlo en cualquier época del año; no depende de la temporada de inscripción (Open Season).',
        },
        sources: ['O14'],
      },
      {
        text: {
          en: 'Members who could have FEHB as federal employees cannot buy TRS; that exclusion ends on January 1, 2030.',
          es: 'Quienes podrían tener FEHB como empleados federales no pueden comprar TRS; esa exclusión termina el 1 de enero de 2030.',
        },
        sources: ['tricare-mil-trs'],
      },
      ...premiums.trs,
    ],
    checked: '2026-11-23',
  },
  {
    id: 'buy-trr',
    category: 'plans',
    title: { en: 'Buy TRICARE Retired Reserve (TRR)', es: 'Comprar TRICARE Retired Reserve (TRR)' },
    say: {
      en: [
        'tricare retired reserve',
        'buy trr',
        'gray area retiree insurance',
        'retired from the guard not yet 60',
        'retired reservist under 60',
        'purchase retired reserve coverage',
        'trr form',
        'health insurance before my reserve pension starts',
      ],
      es: [
        'tricare retired reserve',
        'comprar trr',
        'retirado de la reserva menor de 60',
        'retirado de la guardia sin cumplir 60',
        'seguro para retirado gray area',
        'formulario de trr',
      ],
    },
    asks: ['region'],
    routes: contractorRoutes({
      before: reserveForm,
      steps: reserveSend,
      omit: ['usfhp', 'caresource-demo', 'wps-tfl'],
      sources: ['O10', 'O14'],
    }),
    have: [
      { en: 'Your myAuth sign-in', es: 'Su acceso a myAuth' },
      {
        en: 'Card or bank details for the first premium',
        es: 'Datos de tarjeta o banco para la primera prima',
      },
    ],
    mistake: {
      en: 'Filling in the form in milConnect is not yet a purchase: it must reach the contractor, with the money, in time.',
      es: 'Llenar el formulario en milConnect todavía no es una compra: debe llegar a tiempo al contratista, con el pago.',
    },
    notes: [
      {
        text: {
          en: 'TRR is for retired Reserve members under 60. Turning 60 is a life event: then choose Prime or Select.',
          es: 'TRR es para retirados de la Reserva menores de 60 años. Cumplir 60 es un evento de vida: elija entonces Prime o Select.',
        },
        sources: ['O10', 'O27', 'O28'],
      },
      ...premiums.trr,
    ],
    checked: '2026-11-23',
  },
  {
    id: 'buy-tya',
    category: 'plans',
    title: { en: 'Buy TRICARE Young Adult (TYA)', es: 'Comprar TRICARE Young Adult (TYA)' },
    say: {
      en: [
        'tricare young adult',
        'my son is turning 21',
        'daughter aging out',
        'coverage for an adult child',
        'buy tya',
        'kid turns 23 and finishes college',
        'under 26 coverage',
        'child too old for tricare',
        'my 22 year old needs insurance',
        'young adult premium',
      ],
      es: [
        'tricare young adult',
        'mi hijo cumple 21',
        'cobertura para hijo adulto',
        'comprar tya',
        'mi hija cumple 23 y termina la universidad',
        'cobertura hasta los 26',
        'mi hijo ya no tiene edad para tricare',
      ],
    },
    asks: ['region'],
    routes: contractorRoutes({
      steps: {
        default: [
          {
            en: 'Look for TRICARE Young Adult, get the application, and send it with the first premium. If milConnect (BWE) offers it to you, that works too.',
            es: 'Busque TRICARE Young Adult, obtenga la solicitud y envíela con la primera prima. Si milConnect (BWE) se lo ofrece, también sirve.',
          },
          {
            en: 'Set up the monthly payment with the contractor.',
            es: 'Configure el pago mensual con el contratista.',
          },
        ],
      },
      links: { 'humana-military': 'forms', 'international-sos': 'contact' },
      omit: ['usfhp', 'caresource-demo', 'wps-tfl'],
      sources: ['O14', 'C13'],
    }),
    have: [
      {
        en: 'The young adult must be in DEERS, unmarried, and from 21 (23 for a full-time student) up to 26',
        es: 'El joven debe estar en DEERS, ser soltero y tener desde 21 (23 si estudia tiempo completo) hasta 26 años',
      },
      {
        en: 'Card or bank details for the first premium',
        es: 'Datos de tarjeta o banco para la primera prima',
      },
    ],
    mistake: {
      en: 'Nobody is moved to Young Adult by itself: at 21, or 23 as a student, the usual coverage just ends.',
      es: 'Nadie pasa automáticamente a Young Adult: a los 21, o a los 23 si estudia, la cobertura normal simplemente termina.',
    },
    notes: [
      {
        text: {
          en: 'You can buy it at any time of the year. A switch between its Prime and Select waits for Open Season or a life event.',
          es: 'Se puede comprar en cualquier época del año. El cambio entre su Prime y su Select espera la temporada de inscripción (Open Season) o un evento de vida.',
        },
        sources: ['O14', 'X35'],
      },
      {
        text: {
          en: 'Not for somebody who can have a health plan from the own employer. It covers medical care and drugs, no dental.',
          es: 'No es para quien puede tener un plan médico de su propio empleador. Cubre atención médica y medicamentos, no dental.',
        },
        sources: ['X14', 'GK'],
        certainty: 'unverified',
      },
      ...premiums.tya,
    ],
    checked: '2026-11-23',
  },
  {
    id: 'buy-chcbp',
    category: 'plans',
    title: {
      en: 'Buy temporary coverage after TRICARE (CHCBP)',
      es: 'Comprar cobertura temporal después de TRICARE (CHCBP)',
    },
    say: {
      en: [
        'continued health care benefit program',
        'chcbp',
        'cobra for military',
        'ex spouse coverage after divorce',
        'former spouse insurance',
        'lost tricare need temporary coverage',
        'dd 2837',
        'coverage gap between jobs',
        'bridge insurance when tricare ends',
      ],
      es: [
        'continued health care benefit program',
        'chcbp',
        'cobertura temporal después de tricare',
        'seguro para exesposa',
        'perdí tricare y necesito seguro',
        'dd 2837',
        'seguro puente entre trabajos',
      ],
    },
    asks: [],
    routes: [
      {
        why: {
          en: 'Humana Military runs this program for everybody, in the West and overseas too.',
          es: 'Humana Military administra este programa para todos, también en el Oeste y en el extranjero.',
        },
        steps: [
          {
            portal: 'humana-military',
            link: 'forms',
            text: {
              en: 'Look for CHCBP and its application, DD Form 2837, and fill it in.',
              es: 'Busque CHCBP y su solicitud, DD Form 2837, y llénela.',
            },
          },
          {
            portal: 'humana-military',
            link: null,
            text: {
              en: 'Send it within 60 days of the day your coverage ended, by mail or by fax (502-322-8108), with the papers and the premium of the first 90 days.',
              es: 'Envíela dentro de los 60 días del fin de su cobertura, por correo postal o por fax (502-322-8108), con los documentos y la prima de los primeros 90 días.',
            },
          },
        ],
        sources: ['O31', 'humana-chcbp'],
      },
    ],
    have: [
      { en: 'The day your TRICARE coverage ended', es: 'El día en que terminó su cobertura de TRICARE' },
      {
        en: 'The paper that shows why (DD 214, divorce decree)',
        es: 'El documento que muestra el motivo (DD 214, sentencia de divorcio)',
      },
    ],
    mistake: {
      en: 'milConnect and TriWest do not sell CHCBP, and after 60 days it is too late.',
      es: 'milConnect y TriWest no venden CHCBP, y después de 60 días ya es tarde.',
    },
    checked: '2026-11-23',
  },
  {
    id: 'leave-service',
    category: 'plans',
    title: { en: 'Leave the service (TAMP)', es: 'Dejar el servicio militar (TAMP)' },
    say: {
      en: [
        'separating from the military',
        'ets',
        'getting out of the army',
        'terminal leave health coverage',
        'tamp',
        'transitional assistance',
        'what happens to tricare when i get out',
        'end of active service',
        'discharged do i keep tricare',
        'deactivated guard after deployment',
        'leaving active duty before 20 years',
      ],
      es: [
        'me separo del servicio militar',
        'salgo del ejército',
        'tamp',
        'qué pasa con tricare cuando salgo',
        'fin de mi servicio activo',
        'licenciado del servicio conservo tricare',
        'me desactivaron de la guardia',
      ],
    },
    asks: [],
    routes: [
      {
        why: {
          en: 'DEERS shows in milConnect whether you get transitional coverage (TAMP); then you choose a plan.',
          es: 'DEERS muestra en milConnect si recibe cobertura de transición (TAMP); después usted elige un plan.',
        },
        steps: [
          {
            portal: 'milconnect',
            text: {
              en: 'After your last day check under Benefits what coverage DEERS shows, and until when. If TAMP is missing, ask your personnel office.',
              es: 'Después de su último día vea en Benefits qué cobertura muestra DEERS y hasta cuándo. Si falta TAMP, pregunte en su oficina de personal.',
            },
          },
          {
            portal: 'milconnect',
            text: {
              en: 'With TAMP: open Benefits, then Beneficiary Web Enrollment (BWE), and choose a plan within 90 days of leaving.',
              es: 'Con TAMP: abra Benefits, luego Beneficiary Web Enrollment (BWE), y elija un plan dentro de los 90 días de su salida.',
            },
          },
          {
            portal: 'humana-military',
            link: 'forms',
            text: {
              en: 'When coverage ends and you have no other insurance: CHCBP, within 60 days, from Humana Military in every region.',
              es: 'Cuando termine la cobertura y no tenga otro seguro: CHCBP, dentro de 60 días, con Humana Military en todas las regiones.',
            },
          },
        ],
        sources: ['O28', 'O27', 'O31'],
      },
    ],
    have: [
      { en: 'Your DD 214 and the day you leave', es: 'Su DD 214 y el día de su salida' },
      {
        en: 'A personal email in DEERS, not the one of your unit',
        es: 'Un correo electrónico personal en DEERS, no el de su unidad',
      },
    ],
    mistake: {
      en: 'Set up your myAuth username while you still have the CAC. It proves who you are most easily.',
      es: 'Configure su usuario de myAuth mientras todavía tiene la tarjeta CAC. Es la forma más fácil de demostrar quién es.',
    },
    notes: [
      {
        text: {
          en: 'TAMP lasts 180 days, without a premium, and not everybody who separates gets it.',
          es: 'TAMP dura 180 días, sin prima, y no todos los que se separan lo reciben.',
        },
        sources: ['tricare-mil-tamp'],
      },
      {
        certainty: 'unverified',
        text: {
          en: 'A DS Logon is reported to last about six months after you separate. Make your myAuth before that.',
          es: 'Según se informa, un DS Logon dura unos seis meses después de separarse. Cree antes su myAuth.',
        },
        sources: ['X1'],
      },
      {
        text: {
          en: 'If you go on in the Selected Reserve, you may be able to buy TRICARE Reserve Select.',
          es: 'Si continúa en la Selected Reserve, quizá pueda comprar TRICARE Reserve Select.',
        },
        sources: ['O14', 'C5'],
      },
    ],
    checked: '2026-11-23',
  },
  {
    id: 'retire-from-service',
    category: 'plans',
    title: { en: 'Retire from the service', es: 'Retirarse del servicio militar' },
    say: {
      en: [
        'retiring from the military',
        'retirement health coverage',
        'i retire after 20 years',
        'tricare when i retire',
        'medical retirement tricare',
        'do retirees get enrolled automatically',
        'new retiree checklist',
        'my husband retires from the navy',
        'retirement date is coming up',
        'switch to retiree tricare',
      ],
      es: [
        'me retiro del ejército',
        'jubilación militar y tricare',
        'tricare al retirarme',
        'cumplo 20 años de servicio',
        'mi esposo se jubila de la marina',
        'retiro por razones médicas',
        'qué hago con tricare cuando me jubilo',
      ],
    },
    asks: ['region'],
    routes: contractorRoutes({
      before: [
        {
          portal: 'idco',
          link: 'locator',
          text: {
            en: 'Book a visit at an ID card office: DEERS must show you as retired, and you and your family get new cards.',
            es: 'Haga una cita en una oficina de tarjetas de identificación: DEERS debe mostrarlo como militar retirado, y usted y su familia reciben nuevas tarjetas.',
          },
        },
        {
          portal: 'milconnect',
          text: {
            en: 'Within 90 days of retiring choose a plan: Benefits, then Beneficiary Web Enrollment (BWE), or call your contractor.',
            es: 'Dentro de los 90 días de retirarse elija un plan: Benefits, luego Beneficiary Web Enrollment (BWE), o llame a su contratista.',
          },
        },
        {
          portal: 'benefeds',
          text: {
            en: 'For dental and vision choose a FEDVIP plan, from 31 days before to 60 days after you retire.',
            es: 'Para dental y vista elija un plan de FEDVIP, desde 31 días antes hasta 60 días después de retirarse.',
          },
        },
      ],
      steps: [
        {
          en: 'Set up how you pay the enrollment fee: by allotment from retired pay where that is possible, else by card or bank.',
          es: 'Configure cómo pagará la cuota de inscripción: por descuento automático (allotment) de su pensión militar si es posible; si no, con tarjeta o banco.',
        },
      ],
      omit: ['wps-tfl'],
      sources: ['O35', 'O27', 'O50', 'O23', 'humana-allotment'],
    }),
    have: [
      { en: 'Your retirement orders and DD 214', es: 'Sus órdenes de retiro y su DD 214' },
      {
        en: 'Card, bank or allotment details for the fee',
        es: 'Datos de tarjeta, banco o descuento automático (allotment) para la cuota',
      },
    ],
    mistake: {
      en: 'Retirees are not enrolled automatically. Without a choice within 90 days you have no plan.',
      es: 'A los militares retirados no se les inscribe automáticamente. Si no elige dentro de 90 días, se queda sin plan.',
    },
    notes: [
      {
        text: {
          en: 'The United Concordia dental plan for families ends for you; retirees buy dental on BENEFEDS.',
          es: 'El plan dental de United Concordia para familias ya no es para usted; los militares retirados compran el dental en BENEFEDS.',
        },
        sources: ['O37', 'O50'],
      },
      {
        text: {
          en: 'After 90 days you can ask for retroactive enrollment up to 12 months from the retirement date, and pay the fees back to that date. Call your contractor.',
          es: 'Pasados los 90 días puede pedir la inscripción retroactiva hasta 12 meses después de la fecha de retiro, y pagar las cuotas desde esa fecha. Llame a su contratista.',
        },
        sources: ['tricare-mil-retiring'],
      },
      ...planFees,
      {
        when: { status: ['guard-reserve', 'guard-reserve-family'] },
        text: {
          en: 'Retired from the Reserve and under 60: TRICARE Retired Reserve is the plan to buy until then.',
          es: 'Si se retira de la Reserva y tiene menos de 60 años: hasta entonces el plan que se compra es TRICARE Retired Reserve.',
        },
        sources: ['O10'],
      },
    ],
    checked: '2026-11-23',
  },
  {
    id: 'turn-65',
    category: 'plans',
    title: { en: 'Turn 65: Medicare and TRICARE For Life', es: 'Cumplir 65: Medicare y TRICARE For Life' },
    say: {
      en: [
        'turning 65',
        'medicare and tricare',
        'tricare for life enrollment',
        'sign up for tfl',
        'do i need medicare part b',
        'i am about to be 65',
        'when does tricare for life start',
        'medicare because of disability',
        'part a and part b',
        'my tricare ends at 65',
        'how do i get tricare for life',
      ],
      es: [
        'voy a cumplir 65',
        'medicare y tricare',
        'tricare for life',
        'necesito la parte b de medicare',
        'cuándo empieza tricare for life',
        'medicare por discapacidad',
        'cómo obtengo tfl',
        'parte a y parte b',
      ],
    },
    asks: [],
    routes: [
      {
        when: { state: territoriesThatCount('tfl-contractor', 'us') },
        why: {
          en: 'Medicare comes from Social Security; TRICARE For Life follows by itself, with WPS in the U.S. territories too.',
          es: 'Medicare viene del Seguro Social; TRICARE For Life empieza después automáticamente, y en los territorios de EE. UU. también con WPS.',
        },
        steps: [
          medicare,
          medicareInDeers,
          {
            portal: 'wps-tfl',
            text: {
              en: 'Create an account here to follow your TRICARE For Life claims. Medicare pays first.',
              es: 'Cree aquí una cuenta para ver sus reclamos de TRICARE For Life. Medicare paga primero.',
            },
          },
        ],
        sources: ['O14', 'O51', 'C6'],
      },
      {
        when: { region: ['overseas'] },
        why: {
          en: 'Medicare comes from Social Security; TRICARE For Life follows by itself, and abroad International SOS handles it.',
          es: 'Medicare viene del Seguro Social; TRICARE For Life empieza después automáticamente, y en el extranjero lo maneja International SOS.',
        },
        steps: [
          medicare,
          medicareInDeers,
          {
            portal: 'international-sos',
            link: 'claims-register',
            text: {
              en: 'Create an account here for claims from care abroad.',
              es: 'Cree aquí una cuenta para los reclamos de atención en el extranjero.',
            },
          },
        ],
        sources: ['O14', 'O51', 'C7'],
      },
      {
        why: {
          en: 'Medicare comes from Social Security; with Part A and Part B, TRICARE For Life follows by itself.',
          es: 'Medicare viene del Seguro Social; con la Parte A y la Parte B, TRICARE For Life empieza después automáticamente.',
        },
        steps: [
          medicare,
          medicareInDeers,
          {
            portal: 'wps-tfl',
            text: {
              en: 'Create an account here to follow your TRICARE For Life claims. Medicare pays first.',
              es: 'Cree aquí una cuenta para ver sus reclamos de TRICARE For Life. Medicare paga primero.',
            },
          },
        ],
        sources: ['O14', 'O51', 'C6'],
      },
    ],
    have: [
      { en: 'Your Medicare card with Part A and Part B', es: 'Su tarjeta de Medicare con Parte A y Parte B' },
      { en: 'Your military ID card', es: 'Su tarjeta de identificación militar' },
    ],
    mistake: {
      en: 'Do not skip Medicare Part B: TRICARE For Life needs both parts.',
      es: 'No deje de lado la Parte B de Medicare: TRICARE For Life exige las dos partes.',
    },
    notes: [
      {
        text: {
          en: 'TRICARE For Life has no fee of its own; you pay the Medicare Part B premium.',
          es: 'TRICARE For Life no tiene cuota propia; usted paga la prima de la Parte B de Medicare.',
        },
        sources: ['O51', 'O14'],
      },
      {
        text: {
          en: 'WPS does not collect premiums and does not text. Such a message is a scam.',
          es: 'WPS no cobra primas ni envía mensajes de texto. Un mensaje así es una estafa.',
        },
        sources: ['O34'],
      },
      {
        when: { plan: ['usfhp'] },
        text: {
          en: 'US Family Health Plan members who joined on or after October 1, 2012, move to TRICARE For Life at 65.',
          es: 'Los miembros del US Family Health Plan inscritos el 1 de octubre de 2012 o después pasan a TRICARE For Life a los 65 años.',
        },
        sources: ['C11'],
      },
    ],
    checked: '2026-11-23',
  },
  {
    id: 'compare-plans',
    category: 'plans',
    title: { en: 'Compare TRICARE plans', es: 'Comparar los planes de TRICARE' },
    say: {
      en: [
        'prime or select',
        'difference between prime and select',
        'compare plans',
        'which plan is best for us',
        'plan finder',
        'what plans can i get',
        'prime versus select cost',
        'tricare costs 2027',
        'how much does tricare cost in retirement',
        'what will my plan cost next year',
        'yearly fees of each plan',
        'plan options for my family',
        'pros and cons of select',
        'help me choose a tricare plan',
      ],
      es: [
        'prime o select',
        'diferencia entre prime y select',
        'comparar planes',
        'cuál plan me conviene',
        'qué planes puedo tener',
        'costos de prime y select',
        'cuánto cuesta tricare al retirarme',
        'costos de tricare en 2027',
        'opciones de plan para mi familia',
      ],
    },
    asks: [],
    routes: [
      {
        why: {
          en: 'TRICARE.mil has the Plan Finder and the comparison; you need no account to read them.',
          es: 'TRICARE.mil tiene el Plan Finder y la comparación; no necesita cuenta para leerlos.',
        },
        steps: [
          {
            portal: 'tricare-logins',
            link: 'tricare',
            text: {
              en: 'Open TRICARE.mil and look for Plan Finder or for comparing plans. Answer the questions about your family.',
              es: 'Abra TRICARE.mil y busque Plan Finder o la comparación de planes. Responda las preguntas sobre su familia.',
            },
          },
        ],
        sources: ['O17', 'O39'],
      },
    ],
    have: [
      {
        en: 'The status of your sponsor and your ZIP code',
        es: 'El estatus de su patrocinador (sponsor) y su código postal',
      },
    ],
    mistake: {
      en: 'Plan Finder shows what you may qualify for, not what you have. What you have is in milConnect.',
      es: 'Plan Finder muestra para qué podría calificar, no lo que tiene. Lo que tiene está en milConnect.',
    },
    notes: planFees,
    checked: '2026-11-23',
  },
  {
    id: 'print-wallet-card',
    category: 'plans',
    title: { en: 'Print your TRICARE wallet card', es: 'Imprimir su tarjeta de TRICARE' },
    say: {
      en: [
        'wallet card',
        'insurance card',
        'tricare card',
        'print my card',
        'doctor office wants my insurance card',
        'enrollment card',
        'lost my tricare card',
        'where is my prime card',
        'reserve select card',
        'digital health card',
        'group number and member number',
      ],
      es: [
        'tarjeta de tricare',
        'tarjeta del seguro',
        'imprimir mi tarjeta',
        'el consultorio pide mi tarjeta de seguro',
        'perdí mi tarjeta de tricare',
        'dónde está mi tarjeta de prime',
        'tarjeta de inscripción',
      ],
    },
    asks: [],
    routes: [
      {
        why: {
          en: 'milConnect prints the wallet card, because it reads your plan straight from DEERS.',
          es: 'milConnect imprime la tarjeta, porque lee su plan directamente de DEERS.',
        },
        steps: [
          {
            portal: 'milconnect',
            text: {
              en: 'Sign in with myAuth and look for the card under Correspondence/Documentation (the page may name the menu a little differently).',
              es: 'Inicie sesión con myAuth y busque la tarjeta en Correspondence/Documentation (la página puede llamar al menú de otra forma).',
            },
          },
          {
            portal: 'milconnect',
            link: null,
            text: {
              en: 'Print it or save it on your phone, one for each person.',
              es: 'Imprímala o guárdela en el teléfono, una por persona.',
            },
          },
        ],
        sources: ['S0', 'X19', 'X14'],
      },
    ],
    have: [{ en: 'Your myAuth sign-in', es: 'Su acceso a myAuth' }],
    mistake: {
      en: 'The wallet card is not a military ID. Offices usually check coverage with the ID card.',
      es: 'Esta tarjeta no es una identificación militar. Los consultorios por lo general verifican la cobertura con la identificación.',
    },
    checked: '2026-11-23',
  },
  {
    id: 'proof-of-coverage',
    category: 'plans',
    title: { en: 'Get a proof-of-coverage letter', es: 'Obtener una carta de comprobante de cobertura' },
    say: {
      en: [
        'proof of insurance letter',
        'school wants proof of coverage',
        'certificate of creditable coverage',
        'letter that shows i had tricare',
        'employer needs proof of health insurance',
        'loss of coverage letter',
        'prove that i am covered',
        'medicare wants proof of prior coverage',
        'coverage letter for a supplement',
        'verification of benefits letter',
      ],
      es: [
        'carta de comprobante de cobertura',
        'constancia de seguro médico',
        'la escuela pide prueba de seguro',
        'mi empleador pide comprobante de seguro',
        'carta de pérdida de cobertura',
        'certificado de cobertura',
        'demostrar que tengo tricare',
      ],
    },
    asks: [],
    routes: [
      {
        why: {
          en: 'The letter comes out of DEERS through milConnect; your contractor does not issue it.',
          es: 'La carta sale de DEERS por medio de milConnect; su contratista no la emite.',
        },
        steps: [
          {
            portal: 'milconnect',
            text: {
              en: 'Sign in with myAuth and look under Correspondence/Documentation for Proof of Coverage.',
              es: 'Inicie sesión con myAuth y busque Proof of Coverage en Correspondence/Documentation.',
            },
          },
          {
            portal: 'milconnect',
            link: null,
            text: {
              en: 'Choose the person, then save or print the letter.',
              es: 'Elija a la persona y guarde o imprima la carta.',
            },
          },
        ],
        sources: ['S0', 'X14'],
      },
    ],
    have: [
      { en: 'Your myAuth sign-in', es: 'Su acceso a myAuth' },
      {
        en: 'What the other side asks for: who is covered, and from when to when',
        es: 'Lo que le piden: quién está cubierto, y desde cuándo hasta cuándo',
      },
    ],
    mistake: {
      en: 'The letter is not a tax form; IRS Form 1095 is on myPay.',
      es: 'La carta no es un formulario de impuestos; el formulario 1095 del IRS está en myPay.',
    },
    checked: '2026-11-23',
  },
  {
    id: 'check-enrollment',
    category: 'plans',
    title: { en: 'See which plan you have', es: 'Ver qué plan tiene' },
    say: {
      en: [
        'what plan do i have',
        'am i enrolled',
        'do i have prime or select',
        'check my plan',
        'is my family enrolled',
        'when does my coverage start',
        'enrollment status',
        'see my current plan',
        'did my enrollment go through',
        'effective date of my plan',
      ],
      es: [
        'qué plan tengo',
        'estoy inscrito',
        'tengo prime o select',
        'ver mi plan actual',
        'mi familia está inscrita',
        'cuándo empieza mi cobertura',
        'estado de mi inscripción',
        'quedó hecha mi inscripción',
      ],
    },
    asks: [],
    routes: [
      {
        why: {
          en: 'milConnect shows the plan that DEERS has for each of you, straight from the source.',
          es: 'milConnect muestra el plan que DEERS tiene de cada uno, directo de la fuente.',
        },
        steps: [
          {
            portal: 'milconnect',
            text: {
              en: 'Sign in with myAuth, open Benefits, and look for the plan and start date of each person (Beneficiary Web Enrollment shows them too).',
              es: 'Inicie sesión con myAuth, abra Benefits y busque el plan y la fecha de inicio de cada persona (Beneficiary Web Enrollment también los muestra).',
            },
          },
        ],
        sources: ['S2', 'S0'],
      },
    ],
    have: [{ en: 'Your myAuth sign-in', es: 'Su acceso a myAuth' }],
    notes: [
      {
        text: {
          en: 'Contractor sites show your enrollment too, but DEERS decides.',
          es: 'Los sitios de los contratistas también muestran su inscripción, pero DEERS decide.',
        },
        sources: ['S0'],
      },
    ],
    checked: '2026-11-23',
  },
  {
    id: 'survivor-later',
    category: 'plans',
    title: {
      en: 'Survivors: what changes later (three years, remarriage)',
      es: 'Sobrevivientes: qué cambia después (tres años, nuevo matrimonio)',
    },
    say: {
      en: [
        'survivor coverage after three years',
        'widow remarrying, do i keep tricare',
        'transitional survivor ends soon',
        'what happens to my wife’s tricare when i die',
        'my husband died on active duty, will i have to pay now',
        'do the kids keep tricare if i get married again',
        'letter says my survivor status changes',
        'surviving spouse remarriage and tricare for life',
        'will my family keep tricare after my death',
        'gold star wife costs after 3 years',
      ],
      es: [
        'cobertura de sobreviviente después de tres años',
        'soy viuda y me vuelvo a casar, pierdo tricare',
        'sobreviviente de transición termina pronto',
        'qué pasa con el tricare de mi esposa cuando yo muera',
        'mis hijos siguen en tricare si me caso otra vez',
        'carta de que cambia mi estado de sobreviviente',
        'viuda de militar costos después de 3 años',
      ],
    },
    asks: [],
    routes: [
      {
        why: {
          en: 'DEERS makes these changes; milConnect shows what each of you has, and your contractor what it costs then.',
          es: 'Estos cambios los hace DEERS; milConnect muestra lo que tiene cada uno, y su contratista lo que cuesta entonces.',
        },
        steps: [
          {
            portal: 'milconnect',
            text: {
              en: 'Sign in and see what DEERS shows for each of you, and until when.',
              es: 'Inicie sesión y vea qué muestra DEERS de cada uno y hasta cuándo.',
            },
          },
          {
            portal: 'milconnect',
            text: {
              en: 'When your status changes, choose a plan within 90 days: Benefits, then Beneficiary Web Enrollment (BWE).',
              es: 'Cuando cambie su estado, elija un plan dentro de 90 días: Benefits, luego Beneficiary Web Enrollment (BWE).',
            },
          },
          {
            portal: 'idco',
            link: 'locator',
            text: {
              en: 'If the ID card runs out or you marry again, go to an ID card office with the papers.',
              es: 'Si vence la tarjeta o usted se vuelve a casar, vaya a una oficina de tarjetas con los papeles.',
            },
          },
        ],
        sources: ['tricare-mil-survivors', 'tricare-mil-sponsor-dies', 'O28'],
      },
    ],
    have: [{ en: 'The letter from DEERS, if you got one', es: 'La carta de DEERS, si la recibió' }],
    mistake: {
      en: 'A new marriage ends a widow’s or widower’s TRICARE for good, even if it is short. The children keep theirs.',
      es: 'Un nuevo matrimonio termina para siempre el TRICARE de la viuda o el viudo, aunque dure poco. Los hijos conservan el suyo.',
    },
    notes: [
      {
        text: {
          en: 'Died on active duty: for three years nothing changes. Then the spouse pays as a retiree’s family; the children stay as they are until they age out.',
          es: 'Murió en servicio activo: durante tres años nada cambia. Después el cónyuge paga como familia de militar retirado; los hijos siguen igual hasta la edad límite.',
        },
        sources: ['tricare-mil-survivors'],
      },
      {
        text: {
          en: 'Died as a retiree: the family keeps the same plans and costs. Guard and Reserve not on orders: only where TRS, TRR or TAMP covered them that day.',
          es: 'Murió ya retirado: la familia conserva los mismos planes y costos. Guardia y Reserva sin órdenes: solo si ese día los cubría TRS, TRR o TAMP.',
        },
        sources: ['tricare-mil-sponsor-dies'],
      },
    ],
    checked: '2026-11-30',
  },
  {
    id: 'reserve-retiree-60',
    category: 'plans',
    title: {
      en: 'Turn 60 as a Guard or Reserve retiree',
      es: 'Cumplir 60 como retirado de la Guardia o la Reserva',
    },
    say: {
      en: [
        'turning 60 reserve retiree tricare',
        'gray area retiree about to turn 60',
        'retired reserve ends at 60, what next',
        'guard retirement pay starts at 60, what about health care',
        'age 60 enroll in prime or select reservist',
        'i retired from the reserves and my pay begins next month',
        'switch from retired reserve to select at sixty',
        '90 days after 60th birthday tricare',
        'apply for reserve retired pay and medical',
      ],
      es: [
        'cumplo 60 retirado de la reserva tricare',
        'zona gris cumplo sesenta años',
        'retirado de la guardia nacional a los 60',
        'termina retired reserve a los 60, qué sigue',
        'empiezo a cobrar mi retiro de la reserva',
        'inscribirme en prime o select a los 60 reservista',
        'plazo de 90 días al cumplir 60',
      ],
    },
    asks: [],
    routes: [
      {
        why: {
          en: 'At 60 you and your family get the same TRICARE as other retirees, but no plan starts by itself: DEERS must show retired pay, then you enroll.',
          es: 'A los 60 usted y su familia tienen el mismo TRICARE que otros militares retirados, pero ningún plan empieza automáticamente: DEERS debe mostrar la pensión y luego usted se inscribe.',
        },
        steps: [
          {
            portal: 'idco',
            link: 'locator',
            text: {
              en: 'Ask your service for retired pay some months ahead. With the retirement order, go to an ID card office for a retiree card for you and new cards for the family.',
              es: 'Solicite la pensión a su rama unos meses antes. Con la orden de retiro, vaya a una oficina de tarjetas: una tarjeta de retirado para usted y nuevas para la familia.',
            },
          },
          {
            portal: 'milconnect',
            text: {
              en: 'Within 90 days of turning 60 choose Prime or Select for each person: Benefits, then Beneficiary Web Enrollment (BWE).',
              es: 'Dentro de los 90 días de cumplir 60 elija Prime o Select para cada persona: Benefits, luego Beneficiary Web Enrollment (BWE).',
            },
          },
        ],
        sources: ['tricare-mil-retired-reserve', 'moaa-age-60', 'O28'],
      },
    ],
    have: [
      { en: 'The retirement order or pay letter', es: 'La orden de retiro o la carta de la pensión' },
      { en: 'Bank details for the enrollment fee', es: 'Datos del banco para la cuota de inscripción' },
    ],
    mistake: {
      en: 'Missing the 90 days means waiting for Open Season. TRICARE Retired Reserve ends on its own at 60.',
      es: 'Quien pierde los 90 días espera hasta la temporada de inscripción (Open Season). TRICARE Retired Reserve termina automáticamente a los 60.',
    },
    notes: [
      {
        text: {
          en: 'Pay may start before 60 for some active service; TRICARE still starts at 60.',
          es: 'La pensión puede empezar antes de los 60 por cierto servicio activo; TRICARE empieza de todos modos a los 60.',
        },
        sources: ['tricare-mil-retired-reserve', 'moaa-age-60'],
      },
    ],
    checked: '2026-11-30',
  },
  {
    id: 'guard-early-eligibility',
    category: 'plans',
    title: {
      en: 'TRICARE before active duty orders start (early eligibility)',
      es: 'TRICARE antes de que empiecen las órdenes (early eligibility)',
    },
    say: {
      en: [
        'early eligibility guard 180 days before orders',
        'pre-activation benefits',
        'mobilizing in spring, when does tricare begin for my family',
        'delayed effective date orders tricare',
        'guard soldier got orders, not started yet, are we covered',
        'can we use tricare before he reports',
        'reserve mobilization early tricare for dependents',
        'early alert tricare national guard',
        'stop reserve select because of upcoming orders',
      ],
      es: [
        'tricare antes de activarme guardia nacional',
        'beneficios de preactivación',
        'órdenes de movilización, cuándo empieza tricare para mi familia',
        '180 días antes de las órdenes',
        'mi esposo reservista tiene órdenes para marzo, ya tenemos tricare',
        'elegibilidad temprana reserva',
        'órdenes que empiezan después y tricare',
      ],
    },
    asks: [],
    routes: [
      {
        why: {
          en: 'With certain orders TRICARE starts up to 180 days before you report. The unit enters that in DEERS, and milConnect shows it.',
          es: 'Con ciertas órdenes TRICARE empieza hasta 180 días antes de presentarse. La unidad lo registra en DEERS y milConnect lo muestra.',
        },
        steps: [
          {
            portal: 'milconnect',
            text: {
              en: 'Sign in and see whether DEERS shows you and the family as eligible, and from which day.',
              es: 'Inicie sesión y vea si DEERS lo muestra a usted y a su familia con derecho, y desde qué día.',
            },
          },
          {
            portal: 'milconnect',
            link: null,
            text: {
              en: 'If not, ask the personnel office of your unit to enter the orders: it decides, not TRICARE.',
              es: 'Si no, pida a la oficina de personal de su unidad que registre las órdenes: decide ella, no TRICARE.',
            },
          },
        ],
        sources: ['tricare-mil-pre-activation', 'O29'],
      },
    ],
    have: [{ en: 'Your orders', es: 'Sus órdenes' }],
    mistake: {
      en: 'Do not drop TRICARE Reserve Select or a job’s plan until DEERS shows the new coverage.',
      es: 'No deje TRICARE Reserve Select ni el plan de su trabajo hasta que DEERS muestre la nueva cobertura.',
    },
    notes: [
      {
        text: {
          en: 'It holds for orders of more than 30 days for a preplanned mission or a contingency. If they are canceled, it ends that day.',
          es: 'Rige para órdenes de más de 30 días, para una misión planeada o una contingencia. Si las cancelan, termina ese día.',
        },
        sources: ['tricare-mil-pre-activation'],
      },
      {
        text: {
          en: 'Before you report, the member needs authorization for specialty care and can’t join Prime Remote yet.',
          es: 'Antes de presentarse, el militar necesita autorización para especialistas y todavía no puede entrar en Prime Remote.',
        },
        sources: ['tricare-mil-pre-activation'],
      },
    ],
    checked: '2026-11-30',
  },
  {
    id: 'younger-spouse-65',
    category: 'plans',
    title: {
      en: 'Younger spouse or children when the sponsor turns 65',
      es: 'Cónyuge más joven o hijos cuando el patrocinador cumple 65',
    },
    say: {
      en: [
        'i turn 65 but my wife is 58, what happens to her tricare',
        'younger spouse when retiree goes on medicare',
        'husband on tricare for life, can i stay in prime',
        'does my family lose prime when i get medicare',
        'spouse under 65 keeps select after sponsor turns 65',
        'individual rate now that my husband is on tfl',
        'kids coverage when dad turns 65',
        'wife not 65 yet tricare for life',
        'do we still pay the family enrollment fee',
      ],
      es: [
        'cumplo 65 y mi esposa tiene 58, qué pasa con su tricare',
        'cónyuge menor de 65 cuando el retirado pasa a medicare',
        'mi esposo tiene tricare for life, sigo en prime',
        'mi familia pierde prime cuando yo tenga medicare',
        'tarifa individual ahora que mi esposo está en medicare',
        'hijos cuando el papá cumple 65',
        'mi esposa todavía no cumple 65',
      ],
    },
    asks: [],
    routes: [
      {
        why: {
          en: 'TRICARE For Life is for one person only. The others stay in their plan, which milConnect shows, and may change it within 90 days.',
          es: 'TRICARE For Life es para una sola persona. Los demás siguen en su plan, que muestra milConnect, y pueden cambiarlo dentro de 90 días.',
        },
        steps: [
          {
            portal: 'milconnect',
            text: {
              en: 'Sign in and see that the spouse and children are still enrolled. To change the plan, use Benefits, then BWE, within 90 days of the day Medicare starts.',
              es: 'Inicie sesión y vea que el cónyuge y los hijos sigan inscritos. Para cambiar de plan, use Benefits, luego BWE, dentro de 90 días desde que empieza Medicare.',
            },
          },
          {
            portal: 'humana-military',
            link: 'billing',
            when: { region: ['east'] },
            text: {
              en: 'See that you pay the fee for one person if only one is left, and that the payment still works.',
              es: 'Revise que pague la cuota de una persona si solo queda una, y que el pago siga funcionando.',
            },
          },
          {
            portal: 'triwest',
            when: { region: ['west'] },
            text: {
              en: 'See that you pay the fee for one person if only one is left, and that the payment still works.',
              es: 'Revise que pague la cuota de una persona si solo queda una, y que el pago siga funcionando.',
            },
          },
        ],
        sources: ['newsroom-tfl-family', 'moaa-younger-family'],
      },
    ],
    have: [{ en: 'The Medicare card of the older one', es: 'La tarjeta de Medicare del mayor' }],
    mistake: {
      en: 'Do not disenroll the family: only the one with Medicare moves.',
      es: 'No cancele la inscripción de la familia: solo cambia quien tiene Medicare.',
    },
    notes: [
      {
        text: {
          en: 'A spouse alone pays the individual fee; a spouse with children still pays the family fee.',
          es: 'El cónyuge solo paga la cuota individual; el cónyuge con hijos sigue pagando la familiar.',
        },
        sources: ['moaa-younger-family'],
      },
    ],
    checked: '2026-11-30',
  },
  {
    id: 'part-b-working',
    category: 'plans',
    title: {
      en: 'Medicare Part B while somebody still works',
      es: 'La Parte B de Medicare mientras alguien trabaja',
    },
    say: {
      en: [
        'do i need part b if i am still working',
        'tricare and medicare part b with employer insurance',
        'delay part b retiree working past 65',
        'sponsor is active duty, do i need part b',
        'can i skip part b and keep tricare',
        'part b under 65 disabled dependent of active duty',
        'lost tricare because i have no part b',
        'medicare because of disability, must i take part b',
        'spouse works, i am 66, part b and prime',
      ],
      es: [
        'necesito la parte b si sigo trabajando',
        'tricare y parte b con seguro del trabajo',
        'retrasar la parte b militar retirado que trabaja',
        'mi esposo está en servicio activo, necesito la parte b',
        'perdí tricare por no tener la parte b',
        'medicare por discapacidad y parte b',
        'puedo conservar tricare sin la parte b',
      ],
    },
    asks: ['status'],
    routes: [
      {
        when: { status: ['active-duty', 'active-duty-family'] },
        why: {
          en: 'While the sponsor is on active duty you keep TRICARE without Part B. It is needed on the day of retirement.',
          es: 'Mientras el patrocinador está en servicio activo usted conserva TRICARE sin la Parte B. Hará falta el día del retiro.',
        },
        steps: [
          {
            portal: 'milconnect',
            text: {
              en: 'See what DEERS shows. Sign up for Part B with Social Security before the retirement, so that no gap opens.',
              es: 'Vea qué muestra DEERS. Pida la Parte B en el Seguro Social antes del retiro, para que no haya un hueco.',
            },
          },
        ],
        sources: ['tricare-mil-medicare-adsm', 'tricare-mil-medicare-2012'],
      },
      {
        why: {
          en: 'Who has Medicare Part A needs Part B to keep TRICARE, also with a plan from work, unless the sponsor is on active duty.',
          es: 'Quien tiene la Parte A necesita la Parte B para conservar TRICARE, aunque tenga el plan de un trabajo, salvo que el patrocinador esté en servicio activo.',
        },
        steps: [
          {
            portal: 'milconnect',
            text: {
              en: 'See in milConnect what DEERS shows for TRICARE and Medicare.',
              es: 'Vea en milConnect qué muestra DEERS de TRICARE y Medicare.',
            },
          },
          {
            portal: 'milconnect',
            link: null,
            text: {
              en: 'Part B itself is a matter for Social Security. With a plan from current work you may delay it without a penalty, but TRICARE rests until you have it.',
              es: 'La Parte B se pide en el Seguro Social. Con el plan de un trabajo actual puede retrasarla sin multa, pero TRICARE queda en pausa hasta que la tenga.',
            },
          },
        ],
        sources: ['tricare-mil-medicare-2012', 'af-times-part-b', 'O51'],
      },
    ],
    have: [{ en: 'Your Medicare card', es: 'Su tarjeta de Medicare' }],
    mistake: {
      en: 'Allowed to delay by Medicare does not mean covered by TRICARE in the meantime.',
      es: 'Que Medicare permita esperar no quiere decir que TRICARE lo cubra mientras tanto.',
    },
    notes: [
      {
        certainty: 'unverified',
        text: {
          en: 'TRICARE Reserve Select, Retired Reserve and Young Adult usually do not ask for Part B, and some old US Family Health Plan members do not either. Ask before you decide.',
          es: 'TRICARE Reserve Select, Retired Reserve y Young Adult por lo general no piden la Parte B, ni a algunos miembros antiguos del US Family Health Plan. Pregunte antes de decidir.',
        },
        sources: ['GK'],
      },
    ],
    checked: '2026-11-30',
  },
  {
    id: 'va-and-tricare',
    category: 'plans',
    title: {
      en: 'VA rating or VA care together with TRICARE',
      es: 'Porcentaje o atención del VA junto con TRICARE',
    },
    say: {
      en: [
        'does my va rating change my tricare',
        'can i use tricare and the va',
        '100 percent disabled and tricare',
        'va or tricare which pays first',
        'use tricare at a va hospital',
        'do i lose tricare if i enroll in va health care',
        'va disability and tricare prime together',
        'is tricare free with a 100 va rating',
        'tricare or champva for my spouse retired',
      ],
      es: [
        'mi porcentaje del va cambia mi tricare',
        'puedo usar tricare y el va',
        'cien por ciento discapacitado y tricare',
        'quién paga primero el va o tricare',
        'usar tricare en un hospital del va',
        'pierdo tricare si me inscribo en el va',
        'tricare gratis con 100 por ciento del va',
      ],
    },
    asks: [],
    routes: [
      {
        why: {
          en: 'TRICARE comes from retirement, VA care from the VA: a rating neither gives nor takes TRICARE, and you may use either one. TRICARE.mil tells how.',
          es: 'TRICARE viene del retiro y la atención del VA viene del VA: un porcentaje no da ni quita TRICARE, y puede usar cualquiera de los dos. TRICARE.mil dice cómo.',
        },
        steps: [
          {
            portal: 'tricare-logins',
            link: 'tricare',
            text: {
              en: 'Decide for each illness which one you use, and stay with it for that treatment: the two do not share a bill.',
              es: 'Decida para cada enfermedad cuál usa y siga con ese durante el tratamiento: los dos no comparten una factura.',
            },
          },
          {
            portal: 'tricare-logins',
            link: null,
            text: {
              en: 'To use TRICARE at a VA hospital, ask there first whether it is in the TRICARE network, and get a referral if you have Prime.',
              es: 'Para usar TRICARE en un hospital del VA, pregunte antes ahí si está en la red de TRICARE, y consiga una remisión si tiene Prime.',
            },
          },
        ],
        sources: ['tricare-mil-va-retiring', 'humana-va'],
      },
    ],
    have: [],
    mistake: {
      en: 'VA enrollment does not replace Part B at 65, and a VA rating alone gives no TRICARE to a veteran who did not retire.',
      es: 'Inscribirse en el VA no sustituye la Parte B a los 65, y un porcentaje del VA por sí solo no da TRICARE a un veterano que no se retiró.',
    },
    notes: [
      {
        text: {
          en: 'Medical retirement (TDRL, PDRL) does give TRICARE. CHAMPVA is for families who have no TRICARE; the VA runs it.',
          es: 'El retiro médico (TDRL, PDRL) sí da TRICARE. CHAMPVA es para familias que no tienen TRICARE; lo administra el VA.',
        },
        sources: ['tricare-mil-va-retiring', 'GK'],
      },
    ],
    checked: '2026-11-30',
  },
  {
    id: 'child-elsewhere',
    category: 'plans',
    title: {
      en: 'A child who lives elsewhere (college, other parent)',
      es: 'Un hijo que vive en otro lugar (universidad, otro padre)',
    },
    say: {
      en: [
        'my daughter goes to college in another state',
        'child lives with my ex in a different region',
        'split enrollment tricare',
        'son at university out west, we live in the east',
        'doctor for my kid away at school',
        'stepchild lives with the other parent, tricare address',
        'different region for one child',
        'college student away from home prime or select',
        'my kid lives with grandma this year',
      ],
      es: [
        'mi hija estudia en otro estado',
        'mi hijo vive con su mamá en otra región',
        'inscripción dividida tricare',
        'hijo en la universidad lejos de casa',
        'médico para mi hija que estudia fuera',
        'mi hijastro vive con el otro padre',
        'un hijo en otra región de tricare',
      ],
    },
    asks: [],
    routes: [
      {
        why: {
          en: 'The child’s own address in DEERS decides the child’s region and doctors. milConnect changes it for that one child.',
          es: 'La dirección del hijo en DEERS decide su región y sus médicos. En milConnect se cambia solo la de ese hijo.',
        },
        steps: [
          {
            portal: 'milconnect',
            text: {
              en: 'Sign in, open Contact Info and change the address of that child only. From 18 the child does it with an own account.',
              es: 'Inicie sesión, abra Contact Info y cambie la dirección solo de ese hijo. Desde los 18 lo hace el hijo con su propia cuenta.',
            },
          },
          {
            portal: 'milconnect',
            text: {
              en: 'Within 90 days choose in BWE: Prime with a doctor near the new place, where Prime exists there, or Select with any doctor who takes TRICARE.',
              es: 'Dentro de 90 días elija en BWE: Prime con un médico cerca del nuevo lugar, si ahí hay Prime, o Select con cualquier médico que acepte TRICARE.',
            },
          },
        ],
        sources: ['tricare-mil-college', 'tricare-mil-college-2019', 'jbsa-college'],
      },
    ],
    have: [
      { en: 'The child’s new address with ZIP code', es: 'La nueva dirección del hijo con código postal' },
    ],
    mistake: {
      en: 'Left in Prime at home, a child at school needs a referral for nearly everything but urgent care and emergencies.',
      es: 'Si el hijo sigue en Prime de su casa, en la escuela necesita una remisión para casi todo, salvo atención urgente y emergencias.',
    },
    notes: [
      {
        text: {
          en: 'One family fee covers two regions (split enrollment). A change for one child lets the whole family change plans.',
          es: 'Una sola cuota familiar cubre dos regiones (split enrollment). El cambio de un hijo permite cambiar de plan a toda la familia.',
        },
        sources: ['jbsa-college', 'tricare-mil-college-2019'],
      },
    ],
    checked: '2026-11-30',
  },
] satisfies Task[];
