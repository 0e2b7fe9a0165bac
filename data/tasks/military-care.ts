import type { Task } from '../schema.ts';

export default [
  {
    id: 'book-military-appointment',
    category: 'military-care',
    title: {
      en: 'Book an appointment at a military clinic',
      es: 'Hacer una cita en una clínica militar',
    },
    say: {
      en: [
        'book an appointment on base',
        'make an appointment with my pcm at the military clinic',
        'cancel my appointment at the mtf',
        'reschedule my appointment at the military hospital',
        'schedule a physical at the base clinic',
        'see my military doctor',
        'mhs genesis appointment',
        'no appointments available in genesis',
        'well baby checkup at the military treatment facility',
        'what time is my appointment at the naval hospital',
        'appointment line for the army clinic',
        'sick call appointment',
      ],
      es: [
        'hacer una cita en la base',
        'cita con mi médico en la clínica militar',
        'cancelar mi cita en el hospital militar',
        'cambiar la fecha de mi cita en la base',
        'programar un chequeo en la clínica de la base',
        'no hay citas en mhs genesis',
        'a qué hora es mi cita en el hospital naval',
      ],
    },
    asks: [],
    routes: [
      {
        why: {
          en: 'Military hospitals and clinics take appointments in MHS GENESIS, not in milConnect or at the contractor.',
          es: 'Los hospitales y clínicas militares dan citas en MHS GENESIS, no en milConnect ni en el contratista.',
        },
        steps: [
          {
            portal: 'mhs-genesis',
            text: {
              en: 'Sign in and open the appointments page to book, change or cancel.',
              es: 'Inicie sesión y abra la página de citas para hacer, cambiar o cancelar una.',
            },
          },
          {
            portal: 'mhs-genesis',
            text: {
              en: 'If no time fits, or the clinic is not listed, call the appointment line of that clinic.',
              es: 'Si ningún horario le sirve o la clínica no aparece, llame a la línea de citas de esa clínica.',
            },
            link: null,
          },
        ],
        sources: ['S2', 'O36'],
      },
    ],
    have: [
      { en: 'Your myAuth login or your CAC', es: 'Su acceso de myAuth o su tarjeta CAC' },
      {
        en: 'The name of your clinic and the reason for the visit',
        es: 'El nombre de su clínica y el motivo de la cita',
      },
    ],
    mistake: {
      en: 'MHS GENESIS does not book civilian doctors. Call that office or use its own portal.',
      es: 'En MHS GENESIS no se hacen citas con médicos civiles. Llame a ese consultorio o use su propio portal.',
    },
    notes: [
      {
        text: {
          en: 'Parents can handle the appointments of a child from 13 to 17, but see only part of the record.',
          es: 'Los padres pueden manejar las citas de un hijo de 13 a 17 años, pero ven solo una parte del expediente.',
        },
        sources: ['X1'],
      },
    ],
    checked: '2026-11-23',
  },
  {
    id: 'message-military-team',
    category: 'military-care',
    title: { en: 'Message your military care team', es: 'Escribir a su equipo médico militar' },
    say: {
      en: [
        'send a message to my military doctor',
        'secure message to the base clinic',
        'ask my pcm a question on base',
        'email the nurse at the mtf',
        'write to my care team in genesis',
        'contact my provider at the military hospital',
        'i have a question for the army clinic',
        'genesis message no answer from the clinic',
        'what happened to secure messaging in tricare online',
        'relay health messages to my military pcm',
      ],
      es: [
        'mandar un mensaje a mi médico militar',
        'escribir a la clínica de la base',
        'mensaje seguro al hospital militar',
        'hacerle una pregunta a mi doctor de la base',
        'contactar a la enfermera de la clínica militar',
        'mensajes en mhs genesis',
      ],
    },
    asks: [],
    routes: [
      {
        why: {
          en: 'Secure messages to a military hospital or clinic go through MHS GENESIS.',
          es: 'Los mensajes seguros a un hospital o clínica militar se envían por MHS GENESIS.',
        },
        steps: [
          {
            portal: 'mhs-genesis',
            text: {
              en: 'Sign in, open the messages and start a new one.',
              es: 'Inicie sesión, abra los mensajes y empiece uno nuevo.',
            },
          },
          {
            portal: 'mhs-genesis',
            text: {
              en: 'Look for the name of the clinic, not of the doctor: the list goes by clinic.',
              es: 'Busque el nombre de la clínica, no el del médico: la lista va por clínica.',
            },
          },
        ],
        sources: ['S2', 'O36'],
      },
    ],
    have: [
      { en: 'Your myAuth login or your CAC', es: 'Su acceso de myAuth o su tarjeta CAC' },
      { en: 'The name of your clinic or team', es: 'El nombre de su clínica o equipo' },
    ],
    mistake: {
      en: 'Do not use messages when it is urgent: nobody may read them the same day. Call the clinic, or 911 in an emergency.',
      es: 'No use los mensajes para algo urgente: puede que nadie los lea ese día. Llame a la clínica o, en una emergencia, al 911.',
    },
    checked: '2026-11-23',
  },
  {
    id: 'see-military-results',
    category: 'military-care',
    title: {
      en: 'See results and notes from a military hospital',
      es: 'Ver resultados y notas de un hospital militar',
    },
    say: {
      en: [
        'lab results from the base hospital',
        'blood test results',
        'see my x ray or mri report from the military hospital',
        'my medical records online',
        'doctor notes from my visit at the military clinic',
        'mhs genesis lab results not showing',
        'pathology result genesis',
        'view my health record from the mtf',
        'where are my test results',
        'can i see the medical record of my teenager',
        'tricare online is gone where are my records',
        'radiology results army medical center',
      ],
      es: [
        'resultados de laboratorio del hospital militar',
        'ver mis análisis de sangre',
        'resultados de rayos x de la base',
        'mi expediente médico en línea',
        'notas de mi consulta en la clínica militar',
        'no veo mis resultados en mhs genesis',
        'historial médico militar',
        'dónde están mis resultados',
      ],
    },
    asks: [],
    routes: [
      {
        why: {
          en: 'Results and notes from military hospitals and clinics are in MHS GENESIS and nowhere else.',
          es: 'Los resultados y notas de hospitales y clínicas militares están en MHS GENESIS y en ningún otro portal.',
        },
        steps: [
          {
            portal: 'mhs-genesis',
            text: {
              en: 'Sign in and open your health record.',
              es: 'Inicie sesión y abra su expediente de salud.',
            },
          },
          {
            portal: 'mhs-genesis',
            text: {
              en: 'Choose lab results, radiology or notes, and the date of the visit.',
              es: 'Elija resultados de laboratorio, radiología o notas, y la fecha de la consulta.',
            },
          },
        ],
        sources: ['S2', 'O36', 'O41'],
      },
    ],
    have: [
      { en: 'Your myAuth login or your CAC', es: 'Su acceso de myAuth o su tarjeta CAC' },
      {
        en: 'The date and place of the visit or test',
        es: 'La fecha y el lugar de la consulta o del examen',
      },
    ],
    mistake: {
      en: 'Results from a civilian doctor or lab are not here. Look in the portal of that office.',
      es: 'Los resultados de un médico o laboratorio civil no están aquí. Búsquelos en el portal de ese consultorio.',
    },
    notes: [
      {
        when: { from: '2026-01-20' },
        text: {
          en: 'Since January 20, 2026, results and signed notes appear as soon as they are ready, perhaps before your provider has read them.',
          es: 'Desde el 20 de enero de 2026, los resultados y las notas firmadas aparecen en cuanto están listos, quizá antes de que su proveedor los lea.',
        },
        sources: ['O41'],
      },
      {
        text: {
          en: 'Teens from 13 to 17 have no account of their own, and their parents see only part of the record. The records office has the rest.',
          es: 'Los jóvenes de 13 a 17 años no tienen cuenta propia y sus padres ven solo una parte del expediente. El resto lo tiene la oficina de expedientes.',
        },
        sources: ['X1'],
      },
      {
        text: {
          en: 'TRICARE Online closed on April 1, 2025. What you had saved there can only be asked for at the records office.',
          es: 'TRICARE Online cerró el 1 de abril de 2025. Lo que tenía guardado ahí solo se puede pedir en la oficina de expedientes.',
        },
        sources: ['X1'],
      },
    ],
    checked: '2026-11-23',
  },
  {
    id: 'immunization-record',
    category: 'military-care',
    title: { en: 'Get an immunization record', es: 'Obtener el registro de vacunas' },
    say: {
      en: [
        'immunization record',
        'shot record for school',
        'vaccination history',
        'print my kids shots',
        'proof of vaccine for daycare',
        'flu shot record from the base',
        'school needs my child immunizations',
        'where do i find my vaccine card',
        'tetanus or mmr shot date',
        'camp form needs immunizations',
      ],
      es: [
        'registro de vacunas',
        'cartilla de vacunación',
        'comprobante de vacunas para la escuela',
        'imprimir las vacunas de mi hijo',
        'historial de inmunizaciones',
        'la guardería pide las vacunas',
        'tarjeta de vacunas',
      ],
    },
    asks: [],
    routes: [
      {
        why: {
          en: 'MHS GENESIS keeps the immunizations given at military hospitals and clinics.',
          es: 'MHS GENESIS guarda las vacunas que se ponen en hospitales y clínicas militares.',
        },
        steps: [
          {
            portal: 'mhs-genesis',
            text: {
              en: 'Sign in, open your health record and choose immunizations.',
              es: 'Inicie sesión, abra su expediente de salud y elija las vacunas (immunizations).',
            },
          },
          {
            portal: 'mhs-genesis',
            text: {
              en: 'For a child, switch to the record of the child, then print or save the list.',
              es: 'Para un hijo, cambie al expediente del niño y luego imprima o guarde la lista.',
            },
          },
        ],
        sources: ['O36', 'X1'],
      },
    ],
    have: [{ en: 'Your myAuth login or your CAC', es: 'Su acceso de myAuth o su tarjeta CAC' }],
    notes: [
      {
        text: {
          en: 'Shots from a civilian doctor or drugstore are usually missing. Ask that office, or look at the state registry.',
          es: 'Las vacunas de un médico civil o de una farmacia por lo general no aparecen. Pregunte en ese consultorio o en el registro estatal.',
        },
        sources: ['GK'],
        certainty: 'unverified',
      },
      {
        text: {
          en: 'Parents can see the immunizations of a teen from 13 to 17 although most of that record is closed to them.',
          es: 'Los padres pueden ver las vacunas de un hijo de 13 a 17 años, aunque casi todo lo demás del expediente esté cerrado.',
        },
        sources: ['X1'],
      },
    ],
    checked: '2026-11-23',
  },
  {
    id: 'renew-military-prescription',
    category: 'military-care',
    title: {
      en: 'Renew a prescription from a military provider',
      es: 'Renovar una receta de un proveedor militar',
    },
    say: {
      en: [
        'renew my prescription at the military clinic',
        'no refills left',
        'zero refills remaining at the base pharmacy',
        'my prescription expired and my military doctor must renew it',
        'renewal request in genesis',
        'ask my pcm on base to renew my meds',
        'ran out of refills from my mtf provider',
        'medication renewal mhs genesis',
        'prescription too old at the military hospital',
      ],
      es: [
        'renovar mi receta en la clínica militar',
        'no me quedan surtidos en la receta de la base',
        'mi receta venció y me la dio el médico militar',
        'renovación de medicina en mhs genesis',
        'se acabaron las repeticiones de mi receta militar',
        'pedir al doctor de la base que renueve la receta',
      ],
    },
    asks: [],
    routes: [
      {
        why: {
          en: 'With no refills left, the military provider has to write it again, and MHS GENESIS carries that request.',
          es: 'Si ya no quedan surtidos, el proveedor militar tiene que volver a recetarla, y eso se pide en MHS GENESIS.',
        },
        steps: [
          {
            portal: 'mhs-genesis',
            text: {
              en: 'Sign in, open your medications and find the prescription.',
              es: 'Inicie sesión, abra sus medicamentos y busque la receta.',
            },
          },
          {
            portal: 'mhs-genesis',
            text: {
              en: 'Request a renewal. If the page offers none, send your clinic a message.',
              es: 'Pida la renovación (renewal). Si la página no la ofrece, mande un mensaje a su clínica.',
            },
          },
        ],
        sources: ['O36', 'S2'],
      },
    ],
    have: [
      {
        en: 'The name and strength of the medication, from the bottle',
        es: 'El nombre y la dosis del medicamento, como dice el frasco',
      },
    ],
    mistake: {
      en: 'A renewal is not a refill. If refills are left, ask the pharmacy, not the provider.',
      es: 'Renovar no es lo mismo que resurtir. Si aún le quedan surtidos, pida a la farmacia, no al proveedor.',
    },
    checked: '2026-11-23',
  },
  {
    id: 'refill-military-prescription',
    category: 'military-care',
    title: { en: 'Refill at a military pharmacy', es: 'Resurtir en una farmacia militar' },
    say: {
      en: [
        'refill at the base pharmacy',
        'military pharmacy refill',
        'refill my meds at the mtf',
        'call in a refill to the army hospital pharmacy',
        'base pharmacy phone refill line',
        'request prescription refill in genesis',
        'pick up my medication on base',
        'is my prescription ready at the military pharmacy',
        'refill at the px pharmacy',
      ],
      es: [
        'resurtir en la farmacia de la base',
        'surtir mi receta en la farmacia militar',
        'pedir medicina en el hospital militar',
        'recoger mi medicina en la base',
        'resurtido en mhs genesis',
        'está lista mi receta en la farmacia militar',
      ],
    },
    asks: [],
    routes: [
      {
        why: {
          en: 'A military pharmacy fills its own refills. Express Scripts cannot reach them.',
          es: 'La farmacia militar surte sus propias recetas. Express Scripts no las maneja.',
        },
        steps: [
          {
            portal: 'mhs-genesis',
            text: {
              en: 'Sign in, open your medications and request the refill, if the page offers it for that one.',
              es: 'Inicie sesión, abra sus medicamentos y pida el surtido (refill), si la página lo ofrece para esa receta.',
            },
          },
          {
            portal: 'mhs-genesis',
            text: {
              en: 'Or use the refill phone line or website of that pharmacy, usually printed on the label.',
              es: 'O use la línea telefónica o el sitio de esa farmacia, que por lo general vienen en la etiqueta.',
            },
            link: null,
          },
        ],
        sources: ['S2', 'O36', 'GK'],
      },
    ],
    have: [{ en: 'The prescription number on the label', es: 'El número de receta que está en la etiqueta' }],
    mistake: {
      en: 'No refills left? Then you need a renewal, which goes to the provider.',
      es: '¿Ya no quedan surtidos? Entonces necesita una renovación, que se pide al proveedor.',
    },
    notes: [
      {
        when: { from: '2025-01-01', until: '2026-12-31' },
        text: {
          en: 'Military pharmacies charge no copayment for covered drugs (2025 and 2026).',
          es: 'Las farmacias militares no cobran copago por los medicamentos cubiertos (2025 y 2026).',
        },
        sources: ['O24'],
      },
    ],
    checked: '2026-11-23',
  },
  {
    id: 'request-full-record',
    category: 'military-care',
    title: {
      en: 'Get a full copy of a military medical record',
      es: 'Pedir una copia completa del expediente médico militar',
    },
    say: {
      en: [
        'copy of my entire medical record',
        'dd 2870',
        'dd form 2870 release of medical information',
        'request old medical records from the military hospital',
        'records office mtf',
        'complete medical file for a lawyer or new doctor',
        'get my teenager records from the military hospital',
        'records release form base hospital',
        'my old tricare online records',
        'transfer my military medical records to a civilian doctor',
        'imaging disc from the radiology department',
      ],
      es: [
        'copia completa de mi expediente médico',
        'formulario dd 2870',
        'oficina de expedientes del hospital militar',
        'pedir mis expedientes médicos viejos',
        'expediente de mi hijo adolescente en el hospital militar',
        'pasar mis expedientes militares a un médico civil',
        'archivo médico completo de la base',
      ],
    },
    asks: [],
    routes: [
      {
        why: {
          en: 'MHS GENESIS shows only part of a record. The records office of the hospital or clinic gives the full copy.',
          es: 'MHS GENESIS muestra solo una parte del expediente. La copia completa la da la oficina de expedientes del hospital o la clínica.',
        },
        steps: [
          {
            portal: 'mhs-genesis',
            text: {
              en: 'Fill in DD Form 2870 (authorization to release medical information) and sign it.',
              es: 'Llene y firme el formulario DD 2870 (autorización para entregar información médica).',
            },
            link: null,
          },
          {
            portal: 'mhs-genesis',
            text: {
              en: 'Hand it in at the records office of the military hospital or clinic that treated you. Ask how it wants to get it.',
              es: 'Entréguelo en la oficina de expedientes del hospital o clínica militar que lo atendió. Pregunte cómo prefieren recibirlo.',
            },
            link: null,
          },
        ],
        sources: ['X1'],
      },
    ],
    have: [
      { en: 'Your military ID card', es: 'Su tarjeta de identificación militar' },
      {
        en: 'The dates of care and the hospitals or clinics',
        es: 'Las fechas de atención y los hospitales o clínicas',
      },
    ],
    notes: [
      {
        text: {
          en: 'It can take up to 30 business days.',
          es: 'Puede tardar hasta 30 días hábiles.',
        },
        sources: ['X1'],
      },
    ],
    checked: '2026-11-23',
  },
  {
    id: 'military-dental-visit',
    category: 'military-care',
    title: {
      en: 'Book a visit at a military dental clinic',
      es: 'Hacer una cita en la clínica dental militar',
    },
    say: {
      en: [
        'dental appointment on base',
        'military dental clinic',
        'annual dental exam active duty',
        'dental readiness class 4',
        'teeth cleaning at the base dental clinic',
        'toothache active duty dental sick call',
        'book the army dentist',
        'dental in mhs genesis',
      ],
      es: [
        'cita dental en la base',
        'clínica dental militar',
        'examen dental anual servicio activo',
        'limpieza dental en la base',
        'dolor de muela soy militar activo',
        'dentista del ejército cita',
      ],
    },
    asks: [],
    routes: [
      {
        why: {
          en: 'Active duty members usually get dental care at their military clinic, which some bases book in MHS GENESIS.',
          es: 'El personal en servicio activo por lo general se atiende en su clínica dental militar; algunas bases dan citas en MHS GENESIS.',
        },
        steps: [
          {
            portal: 'mhs-genesis',
            text: {
              en: 'Sign in and see whether the appointments page lists your dental clinic.',
              es: 'Inicie sesión y vea si su clínica dental aparece en la página de citas.',
            },
          },
          {
            portal: 'mhs-genesis',
            text: {
              en: 'If it does not, call the dental clinic.',
              es: 'Si no aparece, llame a la clínica dental.',
            },
            link: null,
          },
        ],
        sources: ['O36', 'GK'],
      },
    ],
    have: [{ en: 'Your CAC or myAuth login', es: 'Su tarjeta CAC o su acceso de myAuth' }],
    mistake: {
      en: 'Families and retirees usually need their own dental plan and a civilian dentist.',
      es: 'Las familias y los militares retirados por lo general necesitan su propio plan dental y un dentista civil.',
    },
    checked: '2026-11-23',
  },
  {
    id: 'space-available',
    category: 'military-care',
    title: {
      en: 'Space-available care on base (TRICARE Plus too)',
      es: 'Atención en la base si hay lugar (también TRICARE Plus)',
    },
    say: {
      en: [
        'space available care at the military hospital',
        'can retirees still be seen on base',
        'tricare plus enrollment',
        'use the base clinic with tricare for life',
        'tricare select appointment at a military hospital',
        'priority for care at mtf',
        'direct care only parent in law',
        'over 65 want to keep my doctor on base',
        'does the naval hospital take select patients',
      ],
      es: [
        'atención en el hospital militar si hay espacio',
        'los retirados pueden atenderse en la base',
        'inscribirme en tricare plus',
        'usar la clínica de la base con tricare for life',
        'cita en hospital militar con tricare select',
        'prioridad para atención en la base',
        'mayor de 65 quiere seguir con su doctor de la base',
      ],
    },
    asks: [],
    routes: [
      {
        why: {
          en: 'Without Prime you are seen at a military hospital or clinic only where there is room. Each one decides; no portal books it.',
          es: 'Sin Prime lo atienden en un hospital o clínica militar solo si hay lugar. Cada uno decide; ningún portal da esa cita.',
        },
        steps: [
          {
            portal: 'tricare-logins',
            link: 'tricare',
            text: {
              en: 'Find the military hospital or clinic, call its appointment line and ask for space-available care in the department you need.',
              es: 'Busque el hospital o la clínica militar, llame a su línea de citas y pida atención space-available en el departamento que necesita.',
            },
          },
          {
            portal: 'tricare-logins',
            link: null,
            text: {
              en: 'Ask also whether it enrolls people in TRICARE Plus, which gives you a primary care team there.',
              es: 'Pregunte también si inscribe en TRICARE Plus, que le da ahí un equipo de atención primaria.',
            },
          },
        ],
        sources: ['tricare-mil-priorities', 'O33'],
      },
    ],
    have: [{ en: 'Your military ID card', es: 'Su tarjeta de identificación militar' }],
    mistake: {
      en: 'TRICARE Plus is no insurance: it pays nothing outside that clinic, and replaces neither Medicare Part B nor a plan.',
      es: 'TRICARE Plus no es un seguro: no paga nada fuera de esa clínica y no sustituye la Parte B de Medicare ni un plan.',
    },
    notes: [
      {
        text: {
          en: 'First come active duty, Prime (Young Adult Prime too) and TRICARE Plus; everybody else as room allows.',
          es: 'Primero van servicio activo, Prime (también Young Adult Prime) y TRICARE Plus; los demás, según el lugar que haya.',
        },
        sources: ['tricare-mil-priorities'],
      },
    ],
    checked: '2026-11-30',
  },
] satisfies Task[];
