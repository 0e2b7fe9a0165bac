import type { Note, Route, Step, Task } from '../schema.ts';
import { territoriesThatCount } from '../territories.ts';

/*
 * Three dental programs that people mix up: the TRICARE Dental Program (United Concordia) for families
 * and the inactive reserve, FEDVIP (BENEFEDS) for retirees, and the military clinic with the ADDP for
 * active duty. Who the person is decides; the region does not.
 */

/** Also under TRICARE For Life: FEDVIP is for retirees of any age (O50). */
const RETIREES: Pick<Route, 'when' | 'why' | 'sources'> = {
  when: { status: ['retiree', 'retiree-family', 'tfl'] },
  why: {
    en: 'Retirees and their families have FEDVIP, with a carrier chosen at BENEFEDS, not the TRICARE Dental Program.',
    es: 'Los militares retirados y sus familias tienen FEDVIP, con una aseguradora elegida en BENEFEDS, y no el TRICARE Dental Program.',
  },
  sources: ['O50'],
};

const SURVIVORS: Pick<Route, 'when' | 'why' | 'sources' | 'certainty'> = {
  when: { status: ['survivor'] },
  why: {
    en: 'Survivors of retirees usually have FEDVIP; survivors of active duty members may have the TRICARE Dental Program.',
    es: 'Los sobrevivientes de retirados por lo general tienen FEDVIP; los de militares en servicio activo pueden tener el TRICARE Dental Program.',
  },
  sources: ['O50', 'GK'],
  certainty: 'unverified',
};

const ACTIVE_DUTY: Pick<Route, 'when' | 'why' | 'sources'> = {
  when: { status: ['active-duty'] },
  why: {
    en: 'Active duty members have military clinics and the Active Duty Dental Program (ADDP), without any enrollment.',
    es: 'El personal en servicio activo tiene las clínicas militares y el Active Duty Dental Program (ADDP), sin inscribirse.',
  },
  sources: ['O37', 'X26'],
};

const TDP_MEMBERS: Pick<Route, 'when' | 'why' | 'sources'> = {
  when: { status: ['active-duty-family', 'guard-reserve', 'guard-reserve-family'] },
  why: {
    en: 'Families, and Guard and Reserve members not on active duty, have the TRICARE Dental Program of United Concordia.',
    es: 'Las familias, y la Guardia y la Reserva sin activar, tienen el TRICARE Dental Program de United Concordia.',
  },
  sources: ['O37', 'S2'],
};

const askCarrier: Step = {
  portal: 'benefeds',
  text: {
    en: 'Not sure which carrier you have? Sign in to BENEFEDS to see it.',
    es: '¿No sabe cuál es su aseguradora? Inicie sesión en BENEFEDS para verla.',
  },
};

const enrollAtBenefeds: Step[] = [
  {
    portal: 'benefeds',
    text: {
      en: 'Compare the dental plans and sign in, or create an account.',
      es: 'Compare los planes dentales e inicie sesión o cree una cuenta.',
    },
  },
  {
    portal: 'benefeds',
    text: {
      en: 'Choose a plan and the people it covers, and set up the payment.',
      es: 'Elija un plan y las personas que cubre, y configure el pago.',
    },
  },
];

/** Enrollment of the TRICARE Dental Program, at home and overseas. */
const inBwe: Pick<Route, 'steps' | 'sources'> = {
  steps: [
    {
      portal: 'milconnect',
      text: {
        en: 'The sponsor signs in and opens Benefits, then Beneficiary Web Enrollment (BWE).',
        es: 'El patrocinador (sponsor) inicia sesión y abre Benefits y luego Beneficiary Web Enrollment (BWE).',
      },
    },
    {
      portal: 'milconnect',
      text: {
        en: 'Choose dental, the people to cover, and pay the first premium.',
        es: 'Elija el plan dental y las personas que cubre, y pague la primera prima.',
      },
    },
    {
      portal: 'united-concordia',
      text: {
        en: 'Once enrolled, create My Account here for claims, bills and dentists.',
        es: 'Ya inscrito, cree aquí su My Account para reclamos, cuentas y dentistas.',
      },
    },
  ],
  sources: ['C9', 'O37', 'O53'],
};

const byPhone: Pick<Route, 'steps' | 'sources'> = {
  steps: [
    {
      portal: 'united-concordia',
      text: {
        en: 'Overseas, American Samoa and the Northern Marianas too, the sponsor enrolls by phone or mail, not in milConnect: 844-653-4060 (toll call: 717-888-7400).',
        es: 'En el extranjero, también en Samoa Americana y las Marianas del Norte, el patrocinador (sponsor) inscribe por teléfono o correo postal, no en milConnect: 844-653-4060 (llamada con costo: 717-888-7400).',
      },
    },
  ],
  sources: ['C9', 'O37', 'uccitdp-service-areas'],
};

const fedvipWindow: Note = {
  text: {
    en: 'Usually possible in the federal open season, or from 31 days before to 60 days after retirement.',
    es: 'Por lo general se puede en la temporada federal de inscripción, o desde 31 días antes hasta 60 días después del retiro.',
  },
  sources: ['O50'],
};

export default [
  {
    id: 'enroll-dental',
    category: 'dental-vision',
    title: { en: 'Enroll in a dental plan', es: 'Inscribirse en un plan dental' },
    say: {
      en: [
        'sign up for dental',
        'enroll in the tricare dental program',
        'dental insurance for my family',
        'tdp enrollment',
        'add my child to dental',
        'how do i get dental coverage',
        'dental plan for national guard',
        'united concordia enrollment',
        'drop or cancel my dental plan',
        'does tricare prime include dental',
        'which dental plan am i eligible for',
        'dental for my new spouse',
      ],
      es: [
        'inscribirme en el plan dental',
        'seguro dental para mi familia',
        'tricare dental program inscripción',
        'agregar a mi hijo al plan dental',
        'cómo obtengo cobertura dental',
        'plan dental para la guardia nacional',
        'cancelar el plan dental',
        'tricare prime incluye dentista',
      ],
    },
    asks: ['status'],
    routes: [
      {
        ...TDP_MEMBERS,
        when: { ...TDP_MEMBERS.when, state: territoriesThatCount('family-dental', 'us') },
        ...inBwe,
      },
      { ...TDP_MEMBERS, when: { ...TDP_MEMBERS.when, region: ['overseas'] }, ...byPhone },
      { ...TDP_MEMBERS, ...inBwe },
      {
        ...RETIREES,
        steps: enrollAtBenefeds,
      },
      {
        ...SURVIVORS,
        steps: [
          {
            portal: 'benefeds',
            text: {
              en: 'See at BENEFEDS whether you can enroll in FEDVIP.',
              es: 'Vea en BENEFEDS si puede inscribirse en FEDVIP.',
            },
          },
          {
            portal: 'united-concordia',
            text: {
              en: 'If the member died on active duty, ask United Concordia first: 844-653-4061 in the U.S.',
              es: 'Si el militar murió en servicio activo, pregunte primero a United Concordia: 844-653-4061 en EE. UU.',
            },
            link: null,
          },
        ],
      },
      {
        ...ACTIVE_DUTY,
        steps: [
          {
            portal: 'addp',
            text: {
              en: 'There is nothing to enroll in: use your military dental clinic, or the ADDP if you are referred or live far from one.',
              es: 'No hay que inscribirse: use su clínica dental militar, o el ADDP si lo remiten o vive lejos de una.',
            },
          },
        ],
      },
    ],
    have: [
      {
        en: 'Everyone you want covered, already in DEERS',
        es: 'Todas las personas ya registradas en DEERS',
      },
      { en: 'A card or bank account for the premium', es: 'Una tarjeta o cuenta bancaria para la prima' },
    ],
    mistake: {
      en: 'TRICARE health plans include no dental plan. It is separate and has its own premium.',
      es: 'Los planes médicos de TRICARE no traen plan dental. Es aparte y tiene su propia prima.',
    },
    notes: [
      {
        text: {
          en: 'For the TRICARE Dental Program the sponsor usually needs at least 12 months of service left.',
          es: 'Para el TRICARE Dental Program, al patrocinador (sponsor) por lo general le deben quedar al menos 12 meses de servicio.',
        },
        sources: ['X26'],
      },
      {
        text: {
          en: 'Guard and Reserve members on active duty orders are covered like active duty; their families stay in the TRICARE Dental Program.',
          es: 'La Guardia y la Reserva activadas reciben la atención del servicio activo; sus familias siguen en el TRICARE Dental Program.',
        },
        sources: ['O37'],
      },
      { ...fedvipWindow, when: { status: ['retiree', 'retiree-family', 'survivor', 'tfl'] } },
      {
        text: {
          en: 'United Concordia is still the one carrier of the TRICARE Dental Program. In 2026 a successor with more carriers was only in preparation.',
          es: 'United Concordia sigue siendo la única aseguradora del TRICARE Dental Program. En 2026 apenas se preparaba un sucesor con más aseguradoras.',
        },
        sources: ['dha-tdp-7', 'O53'],
      },
    ],
    checked: '2026-11-23',
  },
  {
    id: 'dental-claim',
    category: 'dental-vision',
    title: {
      en: 'Check a dental claim or dental EOB',
      es: 'Ver un reclamo dental o su EOB',
    },
    say: {
      en: [
        'dental claim',
        'dental eob',
        'dental explanation of benefits',
        'did united concordia pay the dentist',
        'dentist claim denied',
        'dental claims history',
        'submit a dental claim',
        'how much of my dental maximum is left',
        'braces orthodontic claim',
        'root canal or crown not paid',
        'what does my dental plan cover',
      ],
      es: [
        'reclamo dental',
        'eob dental',
        'explicación de beneficios dental',
        'united concordia pagó al dentista',
        'negaron el reclamo del dentista',
        'historial de reclamos dentales',
        'qué cubre mi plan dental',
        'reclamo de frenos ortodoncia',
      ],
    },
    asks: [],
    routes: [
      {
        ...ACTIVE_DUTY,
        steps: [
          {
            portal: 'addp',
            text: {
              en: 'Look for your civilian dental claim there, or call 866-984-2337.',
              es: 'Busque ahí el reclamo de su dentista civil, o llame al 866-984-2337.',
            },
          },
        ],
      },
      {
        ...RETIREES,
        steps: [
          askCarrier,
          {
            portal: 'benefeds',
            text: {
              en: 'Claims are with that carrier: use its own site or the phone on your dental card.',
              es: 'Los reclamos están con esa aseguradora: use su propio sitio o el teléfono de su tarjeta dental.',
            },
            link: null,
          },
        ],
      },
      {
        ...SURVIVORS,
        steps: [
          {
            portal: 'benefeds',
            text: {
              en: 'See on your dental card who covers you. With FEDVIP the claims are with that carrier, which BENEFEDS shows.',
              es: 'Vea en su tarjeta dental quién lo cubre. Con FEDVIP, los reclamos están con esa aseguradora, que aparece en BENEFEDS.',
            },
          },
          {
            portal: 'united-concordia',
            text: {
              en: 'With the TRICARE Dental Program, sign in to My Account here.',
              es: 'Con el TRICARE Dental Program, entre aquí a My Account.',
            },
          },
        ],
      },
      {
        why: {
          en: 'United Concordia runs the TRICARE Dental Program; your medical contractor has no dental claims.',
          es: 'United Concordia maneja el TRICARE Dental Program; su contratista médico no tiene reclamos dentales.',
        },
        steps: [
          {
            portal: 'united-concordia',
            text: {
              en: 'Sign in to My Account and open the claims.',
              es: 'Entre a My Account y abra los reclamos (claims).',
            },
          },
          {
            portal: 'united-concordia',
            text: {
              en: 'Choose the claim to see what was paid and to open the dental EOB.',
              es: 'Elija el reclamo para ver qué se pagó y abrir el EOB dental.',
            },
          },
        ],
        sources: ['S2', 'O38'],
      },
    ],
    have: [
      {
        en: 'The date of the visit and the name of the dentist',
        es: 'La fecha de la consulta y el nombre del dentista',
      },
    ],
    mistake: {
      en: 'Humana Military and TriWest do not handle dental claims, not even for the same visit.',
      es: 'Humana Military y TriWest no manejan reclamos dentales, ni siquiera de la misma visita.',
    },
    checked: '2026-11-23',
  },
  {
    id: 'pay-dental-bill',
    category: 'dental-vision',
    title: { en: 'Pay a dental premium or bill', es: 'Pagar la prima o una cuenta dental' },
    say: {
      en: [
        'pay my dental premium',
        'united concordia bill',
        'dental bill',
        'dental payment past due',
        'change the card for my dental insurance',
        'monthly dental payment',
        'why did my dental premium go up',
        'autopay for tdp',
        'dental coverage dropped for non payment',
      ],
      es: [
        'pagar la prima dental',
        'factura de united concordia',
        'cuenta dental',
        'pago dental atrasado',
        'cambiar la tarjeta del seguro dental',
        'pago mensual del plan dental',
        'por qué subió la prima dental',
      ],
    },
    asks: [],
    routes: [
      {
        ...ACTIVE_DUTY,
        steps: [
          {
            portal: 'addp',
            text: {
              en: 'You pay no premium. If a civilian dentist bills you, ask the ADDP: 866-984-2337.',
              es: 'Usted no paga prima. Si un dentista civil le cobra, pregunte al ADDP: 866-984-2337.',
            },
          },
        ],
      },
      {
        ...RETIREES,
        steps: [
          {
            portal: 'benefeds',
            text: {
              en: 'Sign in and open the premium payments.',
              es: 'Inicie sesión y abra los pagos de la prima (premium).',
            },
          },
        ],
      },
      {
        ...SURVIVORS,
        steps: [
          {
            portal: 'benefeds',
            text: {
              en: 'With FEDVIP, sign in and open the premium payments.',
              es: 'Con FEDVIP, inicie sesión y abra los pagos de la prima (premium).',
            },
          },
          {
            portal: 'united-concordia',
            text: {
              en: 'With the TRICARE Dental Program, look in My Account for bills.',
              es: 'Con el TRICARE Dental Program, busque las cuentas (bills) en My Account.',
            },
          },
        ],
      },
      {
        why: {
          en: 'United Concordia sends and collects the bills of the TRICARE Dental Program.',
          es: 'United Concordia envía y cobra las cuentas del TRICARE Dental Program.',
        },
        steps: [
          {
            portal: 'united-concordia',
            text: {
              en: 'Sign in to My Account and open the bills.',
              es: 'Entre a My Account y abra las cuentas (bills).',
            },
          },
          {
            portal: 'united-concordia',
            text: {
              en: 'Pay there, or change the card or bank account.',
              es: 'Pague ahí o cambie la tarjeta o cuenta bancaria.',
            },
          },
        ],
        sources: ['S2', 'O38'],
      },
    ],
    have: [{ en: 'A card or bank account', es: 'Una tarjeta o cuenta bancaria' }],
    mistake: {
      en: 'Your share of the treatment is paid to the dentist, after you compare the bill with the dental EOB.',
      es: 'Su parte del tratamiento se paga al dentista, después de comparar la factura con el EOB dental.',
    },
    checked: '2026-11-23',
  },
  {
    id: 'find-dentist',
    category: 'dental-vision',
    title: { en: 'Find a dentist', es: 'Buscar un dentista' },
    say: {
      en: [
        'find a dentist',
        'dentist who takes tricare',
        'united concordia dentist near me',
        'orthodontist in network',
        'pediatric dentist that accepts military dental',
        'oral surgeon wisdom teeth',
        'is my dentist in the tdp network',
        'dental directory',
        'toothache where can i go off base',
      ],
      es: [
        'buscar un dentista',
        'dentista que acepte tricare',
        'dentista de united concordia cerca de mí',
        'ortodoncista en la red',
        'dentista para niños',
        'directorio de dentistas',
        'muelas del juicio cirujano dental',
      ],
    },
    asks: ['status'],
    routes: [
      {
        ...TDP_MEMBERS,
        steps: [
          {
            portal: 'united-concordia',
            text: {
              en: 'Open the dentist search and enter your ZIP code.',
              es: 'Abra el buscador de dentistas y escriba su código postal.',
            },
          },
          {
            portal: 'united-concordia',
            text: {
              en: 'Call the office to confirm that it is still in the network.',
              es: 'Llame al consultorio para confirmar que sigue en la red.',
            },
            link: null,
          },
        ],
      },
      {
        ...RETIREES,
        steps: [
          askCarrier,
          {
            portal: 'benefeds',
            text: {
              en: 'Search the dentists on the site of that carrier.',
              es: 'Busque los dentistas en el sitio de esa aseguradora.',
            },
            link: null,
          },
        ],
      },
      {
        ...SURVIVORS,
        steps: [
          {
            portal: 'benefeds',
            text: {
              en: 'See on your dental card who covers you, and search on the site of that carrier.',
              es: 'Vea en su tarjeta dental quién lo cubre y busque en el sitio de esa aseguradora.',
            },
            link: null,
          },
          {
            portal: 'united-concordia',
            text: {
              en: 'With the TRICARE Dental Program, use the dentist search here.',
              es: 'Con el TRICARE Dental Program, use aquí el buscador de dentistas.',
            },
          },
        ],
      },
      {
        ...ACTIVE_DUTY,
        steps: [
          {
            portal: 'addp',
            text: {
              en: 'Start at your military dental clinic. The ADDP arranges a civilian dentist if you are referred or live far from a clinic.',
              es: 'Empiece en su clínica dental militar. El ADDP le consigue un dentista civil si lo remiten o vive lejos de una clínica.',
            },
          },
        ],
      },
    ],
    have: [{ en: 'Your ZIP code and your dental card', es: 'Su código postal y su tarjeta dental' }],
    mistake: {
      en: 'The doctor search of Humana Military or TriWest is not for your dental plan.',
      es: 'El buscador de médicos de Humana Military o TriWest no es para su plan dental.',
    },
    checked: '2026-11-23',
  },
  {
    id: 'retiree-dental',
    category: 'dental-vision',
    title: { en: 'Dental plan for retirees (FEDVIP)', es: 'Plan dental para militares retirados (FEDVIP)' },
    say: {
      en: [
        'retiree dental',
        'fedvip dental',
        'benefeds',
        'i am retiring and need dental insurance',
        'dental after military retirement',
        'change my fedvip plan',
        'gray area retiree dental coverage',
        'what replaced the delta tricare retiree dental program',
        'cancel fedvip',
        'dental for my wife after i retire',
        'federal open season dental',
      ],
      es: [
        'plan dental para retirados',
        'fedvip dental',
        'benefeds dental',
        'me jubilo y necesito seguro dental',
        'dentista después de la jubilación militar',
        'cambiar mi plan fedvip',
        'seguro dental para jubilados militares',
        'cancelar fedvip',
      ],
    },
    asks: [],
    routes: [
      {
        why: {
          en: 'Retirees and their families choose a FEDVIP dental plan at BENEFEDS, not in milConnect.',
          es: 'Los militares retirados y sus familias eligen un plan dental FEDVIP en BENEFEDS, no en milConnect.',
        },
        steps: enrollAtBenefeds,
        sources: ['O50'],
      },
    ],
    have: [
      { en: 'The date of retirement', es: 'La fecha del retiro' },
      { en: 'A way to pay the premium', es: 'Una forma de pagar la prima' },
    ],
    mistake: {
      en: 'The TRICARE Dental Program ends with retirement. It does not turn into FEDVIP by itself.',
      es: 'El TRICARE Dental Program termina con el retiro. No pasa a FEDVIP por sí solo.',
    },
    notes: [
      fedvipWindow,
      {
        text: {
          en: 'Reserve retirees who do not receive retired pay yet (gray area) can enroll too.',
          es: 'También pueden inscribirse los retirados de la Reserva que aún no cobran pensión (gray area).',
        },
        sources: ['O50'],
      },
    ],
    checked: '2026-11-23',
  },
  {
    id: 'active-duty-dental',
    category: 'dental-vision',
    title: {
      en: 'Civilian dentist for active duty members (ADDP)',
      es: 'Dentista civil para el personal en servicio activo (ADDP)',
    },
    say: {
      en: [
        'active duty dental program',
        'addp',
        'civilian dentist while on active duty',
        'recruiter far from a base needs a dentist',
        'military dental clinic referred me out',
        'appointment control number for dental',
        'remote active duty dental',
        'soldier root canal off post',
        'no dental clinic within 50 miles',
      ],
      es: [
        'programa dental de servicio activo',
        'addp dentista civil',
        'soy militar activo y necesito dentista civil',
        'no hay clínica dental militar cerca',
        'la clínica dental militar me remitió',
        'dentista para reclutador lejos de la base',
      ],
    },
    asks: [],
    routes: [
      {
        why: {
          en: 'The ADDP pays civilian dentists for active duty members: by referral, or if they live and work far from a clinic.',
          es: 'El ADDP paga dentistas civiles al personal en servicio activo: por remisión, o si vive y trabaja lejos de una clínica.',
        },
        steps: [
          {
            portal: 'addp',
            text: {
              en: 'Near a military dental clinic: get its referral first. More than 50 miles away: ask for the appointment here.',
              es: 'Cerca de una clínica dental militar: pida antes su remisión. A más de 50 millas: pida aquí la cita.',
            },
          },
          {
            portal: 'addp',
            text: {
              en: 'Wait for the approval before you go. Questions: 866-984-2337.',
              es: 'Espere la aprobación antes de ir. Preguntas: 866-984-2337.',
            },
            link: null,
          },
        ],
        sources: ['X26', 'X20'],
      },
    ],
    have: [
      {
        en: 'The referral, or your unit and home address if you serve remotely',
        es: 'La remisión, o la dirección de su unidad y de su casa si presta servicio lejos de una base',
      },
    ],
    mistake: {
      en: 'The TRICARE Dental Program is not for active duty members, only for their families.',
      es: 'El TRICARE Dental Program no es para el personal en servicio activo, solo para sus familias.',
    },
    checked: '2026-11-23',
  },
  {
    id: 'vision-plan',
    category: 'dental-vision',
    title: { en: 'Get a vision plan', es: 'Obtener un plan de la vista' },
    say: {
      en: [
        'vision insurance',
        'fedvip vision',
        'glasses and contacts coverage',
        'eye exam and eyeglasses plan',
        'enroll in vision through benefeds',
        'does tricare cover glasses',
        'vision plan for retirees',
        'vision for active duty family',
        'optometrist coverage plan',
        'cancel my vision plan',
      ],
      es: [
        'seguro de visión',
        'fedvip visión',
        'plan para lentes y anteojos',
        'tricare cubre lentes',
        'inscribirme en un plan de la vista',
        'lentes de contacto cobertura',
        'plan de visión para jubilados',
        'examen de la vista y anteojos',
      ],
    },
    asks: [],
    routes: [
      {
        when: { status: ['active-duty'] },
        why: {
          en: 'Active duty members cannot join FEDVIP; the military usually provides their eye exams and glasses.',
          es: 'El personal en servicio activo no puede entrar a FEDVIP; por lo general, las fuerzas armadas le dan los exámenes de la vista y los lentes.',
        },
        steps: [
          {
            portal: 'mhs-genesis',
            text: {
              en: 'Ask your military clinic for optometry.',
              es: 'Pregunte por optometría en su clínica militar.',
            },
            link: null,
          },
        ],
        sources: ['O50', 'X30'],
      },
      {
        why: {
          en: 'Vision plans are part of FEDVIP, and BENEFEDS is where you choose one.',
          es: 'Los planes de la vista son parte de FEDVIP y se eligen en BENEFEDS.',
        },
        steps: [
          {
            portal: 'benefeds',
            text: {
              en: 'Compare the vision plans and sign in, or create an account.',
              es: 'Compare los planes de la vista e inicie sesión o cree una cuenta.',
            },
          },
          {
            portal: 'benefeds',
            text: {
              en: 'Choose a plan and the people it covers, and set up the payment.',
              es: 'Elija un plan y las personas que cubre, y configure el pago.',
            },
          },
        ],
        sources: ['O50', 'X30'],
      },
    ],
    have: [
      {
        en: 'Everyone you want covered, already enrolled in a TRICARE health plan',
        es: 'Todas las personas ya inscritas en un plan médico de TRICARE',
      },
    ],
    mistake: {
      en: 'Being eligible for TRICARE is not enough for vision: you must be enrolled in one of its health plans.',
      es: 'Para el plan de la vista no basta con ser elegible para TRICARE: hay que estar inscrito en uno de sus planes médicos.',
    },
    notes: [
      fedvipWindow,
      {
        text: {
          en: 'A medical eye problem usually goes through your health plan and its contractor, without FEDVIP.',
          es: 'Un problema médico de los ojos por lo general corresponde a su plan médico y su contratista, sin FEDVIP.',
        },
        sources: ['GK'],
        certainty: 'unverified',
      },
    ],
    checked: '2026-11-23',
  },
] satisfies Task[];
