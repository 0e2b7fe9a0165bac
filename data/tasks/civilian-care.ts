import { contractorRoutes } from '../contractors.ts';
import type { Route, Step, Task, Text, When } from '../schema.ts';

/** The US Family Health Plan is six providers with six sites, so its first step is always this one. */
const usfhpSite: Text = {
  en: 'Find your provider among the six of the US Family Health Plan and use its member site or phone.',
  es: 'Busque a su proveedor entre los seis del US Family Health Plan y use su sitio para miembros o su teléfono.',
};

/** TRICARE For Life has no directory: any provider who takes Medicare will do (O51). */
function anyMedicareProvider(route: Route): Route {
  if (!route.steps.some(({ portal }) => portal === 'wps-tfl')) return route;
  return {
    ...route,
    why: {
      en: 'With TRICARE For Life you can use any provider who takes Medicare, so there is no TRICARE list to search.',
      es: 'Con TRICARE For Life puede ir con cualquier proveedor que acepte Medicare; no hay una lista de TRICARE que consultar.',
    },
    steps: [
      {
        portal: 'civilian-provider',
        text: {
          en: 'Ask the office whether it takes Medicare. Medicare has its own list of providers.',
          es: 'Pregunte en el consultorio si aceptan Medicare. Medicare tiene su propia lista de proveedores.',
        },
        link: null,
      },
    ],
  };
}

const callEmergency: Step = {
  portal: 'civilian-provider',
  text: {
    en: 'Call 911, or the local emergency number abroad, or go to the nearest emergency room.',
    es: 'Llame al 911 (en otro país, al número local de emergencias) o vaya a la sala de emergencias más cercana.',
  },
  link: null,
};

const crisisLine: Step = {
  portal: 'civilian-provider',
  text: {
    en: 'Thoughts of suicide or in crisis: in the U.S. call 988 and press 1 (usually the line for military and veterans), or 911.',
    es: 'Si piensa en el suicidio o está en crisis: en EE. UU. llame al 988 y oprima 1 (por lo general, la línea para militares y veteranos), o al 911.',
  },
  link: null,
};

export default [
  {
    id: 'check-referral',
    category: 'civilian-care',
    title: { en: 'Check a referral', es: 'Ver el estado de una remisión' },
    say: {
      en: [
        'check my referral',
        'referral status',
        'is my referral approved',
        'where is my referral',
        'see a specialist',
        'pcm sent me to a specialist',
        'referral not showing in milconnect',
        'authorization number for specialist',
        'how long does a referral take',
        'my referral is still pending',
        'dermatologist orthopedics cardiologist referral',
        'when does my referral expire',
        'tricare denied my referral',
        'genesis does not show the referral to a civilian doctor',
      ],
      es: [
        'ver mi remisión',
        'estado de mi referido',
        'aprobaron mi remisión',
        'mi referido al especialista',
        'número de autorización del especialista',
        'cuánto tarda la remisión',
        'no aparece mi referido en milconnect',
        'mi doctor me mandó con un especialista',
        'cuándo vence mi referido',
      ],
    },
    asks: ['region'],
    routes: contractorRoutes({
      steps: [
        {
          en: 'Sign in and open Referrals (or Referrals and Authorizations).',
          es: 'Inicie sesión y abra Referrals (o Referrals and Authorizations).',
        },
        {
          en: 'Find the referral. “Approved” shows the specialist, the authorization number and the last day to use it.',
          es: 'Busque la remisión. Si dice “Approved”, verá el especialista, el número de autorización y el último día para usarla.',
        },
      ],
      sources: ['S1', 'S2'],
    }),
    have: [
      {
        en: 'The date of the visit and the name of the doctor who referred you',
        es: 'La fecha de la cita y el nombre del médico que lo remitió',
      },
    ],
    mistake: {
      en: 'milConnect and MHS GENESIS do not show referrals to civilian specialists.',
      es: 'milConnect y MHS GENESIS no muestran remisiones a especialistas civiles.',
    },
    notes: [
      {
        text: {
          en: 'TRICARE Select rarely needs a referral; in the Prime Demo, in-network specialists need none.',
          es: 'TRICARE Select rara vez exige remisión; en el Prime Demo, los especialistas de la red no la exigen.',
        },
        sources: ['X9', 'S1'],
      },
    ],
    checked: '2026-11-23',
  },
  {
    id: 'get-authorization-letter',
    category: 'civilian-care',
    title: { en: 'Get an authorization letter', es: 'Obtener la carta de autorización' },
    say: {
      en: [
        'authorization letter',
        'approval letter from tricare',
        'print my authorization',
        'download the referral letter',
        'specialist wants the authorization letter',
        'never got the approval letter in the mail',
        'copy of my referral approval for the office',
        'auth letter',
        'denial letter for my authorization',
        'letter with the dates and visits approved',
      ],
      es: [
        'carta de autorización',
        'carta de aprobación de tricare',
        'imprimir mi autorización',
        'bajar la carta de la remisión',
        'el especialista pide la carta de autorización',
        'no me llegó la carta por correo',
        'carta de negación de la autorización',
      ],
    },
    asks: ['region'],
    routes: contractorRoutes({
      steps: {
        default: [
          {
            en: 'Sign in and open Referrals (or Referrals and Authorizations).',
            es: 'Inicie sesión y abra Referrals (o Referrals and Authorizations).',
          },
          {
            en: 'Open the one you need and look for its letter to save or print.',
            es: 'Abra la que necesita y busque su carta para guardarla o imprimirla.',
          },
        ],
        'humana-military': [
          {
            en: 'Sign in and, under My access, open Referrals.',
            es: 'Inicie sesión y, en My access, abra Referrals.',
          },
          {
            en: 'Open the letters, choose yours and save or print it.',
            es: 'Abra las cartas, elija la suya y guárdela o imprímala.',
          },
        ],
        usfhp: [usfhpSite],
      },
      sources: ['C2', 'C4', 'X14'],
    }),
    have: [
      {
        en: 'The name of the specialist or service and the date of the referral',
        es: 'El nombre del especialista o servicio y la fecha de la remisión',
      },
    ],
    mistake: {
      en: 'The letters in milConnect prove coverage or enrollment. They do not authorize care.',
      es: 'Las cartas de milConnect prueban cobertura o inscripción. No autorizan atención médica.',
    },
    checked: '2026-11-23',
  },
  {
    id: 'change-referral-specialist',
    category: 'civilian-care',
    title: {
      en: 'Change the specialist on a referral',
      es: 'Cambiar el especialista de una remisión',
    },
    say: {
      en: [
        'change the specialist on my referral',
        'the specialist they picked is too far',
        'switch to a different specialist',
        'referred doctor has no appointments for months',
        'referred provider does not take new patients',
        'redirect my referral to another clinic',
        'i want a different doctor than the one on the authorization',
        'new provider same referral',
        'transfer my referral to someone closer',
        'specialist left the practice',
      ],
      es: [
        'cambiar el especialista de mi remisión',
        'el especialista me queda muy lejos',
        'quiero otro especialista en mi referido',
        'el doctor del referido no tiene citas',
        'pasar mi referido a otra clínica',
        'el especialista no acepta pacientes nuevos',
      ],
    },
    asks: ['region'],
    routes: contractorRoutes({
      steps: {
        default: [
          {
            en: 'Find a specialist in the network who has an appointment for you.',
            es: 'Busque un especialista de la red que tenga cita para usted.',
          },
          {
            en: 'Sign in, open the referral and look for a way to change the provider. If there is none, call or send a message.',
            es: 'Inicie sesión, abra la remisión y busque cómo cambiar de proveedor. Si no se puede ahí, llame o envíe un mensaje.',
          },
          {
            en: 'Wait for the new approval before the visit.',
            es: 'Espere la nueva aprobación antes de ir a la cita.',
          },
        ],
        usfhp: [usfhpSite],
      },
      sources: ['GK'],
      certainty: 'unverified',
    }),
    have: [
      {
        en: 'The authorization or referral number',
        es: 'El número de la autorización o de la remisión',
      },
      {
        en: 'Name, phone and address of the specialist you want',
        es: 'Nombre, teléfono y dirección del especialista que quiere',
      },
    ],
    mistake: {
      en: 'Seeing another specialist before the change is approved may cost you more. Your PCM usually does not need to start over.',
      es: 'Ir con otro especialista antes de que aprueben el cambio puede costarle más. Por lo general, su PCM no tiene que empezar de nuevo.',
    },
    checked: '2026-11-23',
  },
  {
    id: 'find-provider',
    category: 'civilian-care',
    title: { en: 'Find a doctor or hospital', es: 'Buscar un médico u hospital' },
    say: {
      en: [
        'find a doctor',
        'network provider near me',
        'who takes tricare',
        'provider directory',
        'find a pediatrician',
        'obgyn that accepts tricare',
        'is this doctor in network',
        'search for a civilian hospital',
        'find care tool',
        'doctors list for tricare select',
        'eye doctor or chiropractor in network',
        'doctor that takes tricare for life',
        'find a specialist in my area',
      ],
      es: [
        'buscar un médico',
        'doctores que aceptan tricare',
        'proveedores de la red cerca de mí',
        'directorio de médicos',
        'buscar un pediatra',
        'ginecólogo que acepte tricare',
        'este doctor está en la red',
        'hospital civil de la red',
        'doctor que acepta tricare for life',
      ],
    },
    asks: ['region'],
    routes: contractorRoutes({
      steps: {
        default: [
          {
            en: 'Open the provider search and enter the specialty and your ZIP code.',
            es: 'Abra el buscador de proveedores y escriba la especialidad y su código postal.',
          },
          {
            en: 'Call the office to confirm that it is still in the network and takes new patients.',
            es: 'Llame al consultorio para confirmar que sigue en la red y que acepta pacientes nuevos.',
          },
        ],
        'humana-military': [
          {
            en: 'Choose Find care at the top and enter the specialty and your ZIP code.',
            es: 'Elija Find care en la parte de arriba y escriba la especialidad y su código postal.',
          },
          {
            en: 'Call the office to confirm that it is still in the network and takes new patients.',
            es: 'Llame al consultorio para confirmar que sigue en la red y que acepta pacientes nuevos.',
          },
        ],
        'international-sos': [
          {
            en: 'Search for a provider there, or ask the call center of your area.',
            es: 'Busque ahí un proveedor o pregunte al centro de llamadas de su zona.',
          },
        ],
        usfhp: [usfhpSite],
      },
      links: { triwest: 'public' },
      sources: ['S2', 'O51'],
    }).map(anyMedicareProvider),
    have: [
      {
        en: 'Your ZIP code and the kind of doctor',
        es: 'Su código postal y el tipo de médico',
      },
    ],
    mistake: {
      en: 'milConnect has no list of doctors. It only lets you choose a PCM.',
      es: 'milConnect no tiene lista de médicos. Ahí solo se elige el PCM.',
    },
    notes: [
      {
        text: {
          en: 'Dentists and drugstores are in other directories: that of your dental plan, and Express Scripts.',
          es: 'Los dentistas y las farmacias están en otros directorios: el de su plan dental y el de Express Scripts.',
        },
        sources: ['O38', 'O25'],
      },
    ],
    checked: '2026-11-23',
  },
  {
    id: 'book-civilian-appointment',
    category: 'civilian-care',
    title: {
      en: 'Book an appointment with a civilian doctor',
      es: 'Hacer una cita con un médico civil',
    },
    say: {
      en: [
        'book an appointment with a civilian doctor',
        'make an appointment off base',
        'schedule with my civilian pcm',
        'cancel my appointment with the specialist',
        'call the specialist to schedule',
        'appointment at a network clinic in town',
        'how do i schedule after my referral is approved',
        'reschedule with my private doctor',
        'can i book my civilian doctor online',
      ],
      es: [
        'cita con un médico civil',
        'hacer cita fuera de la base',
        'programar cita con el especialista',
        'cancelar la cita con mi doctor civil',
        'cómo hago la cita después de la remisión',
        'cita con mi médico particular',
      ],
    },
    asks: [],
    routes: [
      {
        why: {
          en: 'No TRICARE portal books civilian doctors; the office itself does.',
          es: 'Ningún portal de TRICARE da citas con médicos civiles; las da el propio consultorio.',
        },
        steps: [
          {
            portal: 'civilian-provider',
            text: {
              en: 'If you need a referral, wait until it is approved and note the authorization number.',
              es: 'Si necesita remisión, espere a que la aprueben y anote el número de autorización.',
            },
            link: null,
          },
          {
            portal: 'civilian-provider',
            text: {
              en: 'Call the office, or use the website or app that it gave you.',
              es: 'Llame al consultorio o use el sitio o la aplicación que le hayan indicado.',
            },
            link: null,
          },
        ],
        sources: ['S2'],
      },
    ],
    have: [
      { en: 'Your military ID card', es: 'Su tarjeta de identificación militar' },
      {
        en: 'The authorization number, if you were referred',
        es: 'El número de autorización, si tiene remisión',
      },
    ],
    mistake: {
      en: 'MHS GENESIS books only military hospitals and clinics.',
      es: 'En MHS GENESIS solo se hacen citas en hospitales y clínicas militares.',
    },
    checked: '2026-11-23',
  },
  {
    id: 'civilian-results-messages',
    category: 'civilian-care',
    title: {
      en: 'See results from a civilian doctor, or write to one',
      es: 'Ver resultados de un médico civil o escribirle',
    },
    say: {
      en: [
        'results from my civilian doctor',
        'lab results quest or labcorp',
        'message my off base doctor',
        'mychart',
        'records from a civilian hospital',
        'patient portal of my private practice',
        'my specialist test results are not in genesis',
        'civilian provider portal login',
        'copy of records from my network doctor',
        'write to my civilian pcm',
      ],
      es: [
        'resultados de mi médico civil',
        'mandar mensaje a mi doctor civil',
        'expediente de un hospital civil',
        'portal del paciente de mi consultorio',
        'los resultados del especialista no están en genesis',
        'análisis de un laboratorio civil',
      ],
    },
    asks: [],
    routes: [
      {
        why: {
          en: 'Civilian offices keep their own records in their own portals, which the military does not run.',
          es: 'Los consultorios civiles guardan sus expedientes en sus propios portales, que no son del gobierno militar.',
        },
        steps: [
          {
            portal: 'civilian-provider',
            text: {
              en: 'Ask the office which patient portal it uses, or look on the papers from your visit.',
              es: 'Pregunte en el consultorio qué portal de pacientes usan, o mire los papeles de su consulta.',
            },
            link: null,
          },
          {
            portal: 'civilian-provider',
            text: {
              en: 'Sign in there the way the office explains. Your TRICARE logins do not work.',
              es: 'Inicie sesión ahí como le indiquen. Sus accesos de TRICARE no sirven.',
            },
            link: null,
          },
        ],
        sources: ['S2'],
      },
    ],
    have: [],
    mistake: {
      en: 'MHS GENESIS and milConnect do not have the records of civilian visits.',
      es: 'MHS GENESIS y milConnect no tienen los expedientes de consultas civiles.',
    },
    checked: '2026-11-23',
  },
  {
    id: 'urgent-care-nurse-line',
    category: 'civilian-care',
    title: {
      en: 'Urgent care or advice from a nurse',
      es: 'Atención urgente o consejo de una enfermera',
    },
    say: {
      en: [
        'nurse advice line',
        'urgent care near me',
        'talk to a nurse',
        'my kid has a fever at night',
        'do i need a referral for urgent care',
        'sick and the clinic is closed',
        'walk in clinic',
        'virtual urgent care video visit',
        'should i go to the er or wait',
        'nurse hotline number',
        'after hours care on the weekend',
        'sore throat need to be seen today',
      ],
      es: [
        'línea de enfermeras',
        'urgent care cerca de mí',
        'hablar con una enfermera',
        'mi hijo tiene fiebre en la noche',
        'necesito remisión para atención urgente',
        'estoy enfermo y la clínica está cerrada',
        'consulta urgente por video',
        'voy a emergencias o espero',
      ],
    },
    asks: [],
    routes: [
      ...(
        [
          {
            when: { region: ['overseas'] },
            why: {
              en: 'Overseas, U.S. territories included, the call center of TRICARE Overseas helps day and night.',
              es: 'En el extranjero, incluidos los territorios de EE. UU., el centro de llamadas de TRICARE Overseas atiende día y noche.',
            },
          },
          {
            when: { place: ['abroad'] },
            why: {
              en: 'You are abroad, where the call center of TRICARE Overseas helps day and night.',
              es: 'Usted está en otro país, donde el centro de llamadas de TRICARE Overseas atiende día y noche.',
            },
          },
        ] satisfies { when: When; why: Text }[]
      ).map(
        (overseas): Route => ({
          ...overseas,
          steps: [
            {
              portal: 'international-sos',
              text: {
                en: 'Call the center of the area you are in. The contact page has the numbers.',
                es: 'Llame al centro de la zona donde está. Los números están en la página de contacto.',
              },
              link: 'contact',
            },
          ],
          sources: ['O43', 'C7'],
        }),
      ),
      {
        why: {
          en: 'No portal does this: the nurse line is a phone call.',
          es: 'Ningún portal hace esto: la línea de enfermeras es una llamada.',
        },
        steps: [
          {
            portal: 'tricare-logins',
            text: {
              en: 'Call the MHS Nurse Advice Line, 800-874-2273, option 1. The nurse says whether and where to be seen.',
              es: 'Llame a la MHS Nurse Advice Line, 800-874-2273, opción 1. La enfermera le dirá si debe atenderse y dónde.',
            },
            link: null,
          },
          {
            portal: 'tricare-logins',
            text: {
              en: 'If you go to urgent care, choose a place in the network of your contractor, and tell your PCM afterwards.',
              es: 'Si va a un centro de atención urgente, elija uno de la red de su contratista y avise después a su PCM.',
            },
            link: null,
          },
        ],
        sources: ['O49', 'O35'],
      },
    ],
    have: [
      { en: 'Your military ID card', es: 'Su tarjeta de identificación militar' },
      { en: 'The symptoms and the medications taken', es: 'Los síntomas y los medicamentos que toma' },
    ],
    mistake: {
      en: 'This line is not for emergencies. If life, limb or sight is at risk, call 911 first.',
      es: 'Esta línea no es para emergencias. Si peligra la vida, una extremidad o la vista, llame primero al 911.',
    },
    notes: [
      {
        when: { from: '2026-01-01' },
        text: {
          en: 'If you have Prime at a military clinic and are 12 or older, the nurse may offer a video urgent care visit (since 2026).',
          es: 'Si tiene Prime en una clínica militar y 12 años o más, la enfermera puede ofrecerle una consulta urgente por video (desde 2026).',
        },
        sources: ['O35'],
      },
      {
        text: {
          en: 'Active duty members usually need approval before civilian urgent care. Most others usually need no referral.',
          es: 'El personal en servicio activo por lo general necesita aprobación antes de ir a atención urgente civil. Los demás, casi nunca necesitan remisión.',
        },
        sources: ['GK'],
        certainty: 'unverified',
      },
    ],
    checked: '2026-11-23',
  },
  {
    id: 'emergency',
    category: 'civilian-care',
    title: { en: 'Emergency or crisis', es: 'Emergencia o crisis' },
    say: {
      en: [
        'emergency room visit',
        'went to the er what do i do now',
        'call 911',
        'chest pain',
        'ambulance',
        'heart attack or stroke',
        'hospitalized after an accident',
        'er while on vacation in another state',
        'tell tricare about my emergency',
        'admitted to a civilian hospital',
        'i want to hurt myself',
        'suicide crisis line',
        'suicidal thoughts',
      ],
      es: [
        'sala de emergencias',
        'fui a emergencias qué hago ahora',
        'llamar al 911',
        'dolor en el pecho',
        'ambulancia',
        'accidente grave hospitalizado',
        'avisar a tricare de una emergencia',
        'quiero hacerme daño',
        'línea de crisis suicidio',
      ],
    },
    asks: [],
    routes: [
      ...contractorRoutes({
        before: [callEmergency, crisisLine],
        steps: {
          default: [
            {
              en: 'Afterwards tell your PCM and the contractor as soon as you can, above all if you were admitted.',
              es: 'Después avise a su PCM y al contratista en cuanto pueda, sobre todo si quedó hospitalizado.',
            },
          ],
          'wps-tfl': [
            {
              en: 'Afterwards show the hospital your Medicare card and military ID. You can follow the claim here.',
              es: 'Después muestre en el hospital su tarjeta de Medicare y su identificación militar. Aquí puede seguir el reclamo.',
            },
          ],
          usfhp: [
            {
              en: 'Afterwards tell your US Family Health Plan provider as soon as you can.',
              es: 'Después avise a su proveedor del US Family Health Plan en cuanto pueda.',
            },
          ],
        },
        links: { 'international-sos': 'contact' },
        sources: ['GK'],
        certainty: 'unverified',
      }),
      {
        why: {
          en: 'An emergency comes before any portal. Tell TRICARE afterwards.',
          es: 'La emergencia va antes que cualquier portal. A TRICARE se le avisa después.',
        },
        steps: [
          callEmergency,
          crisisLine,
          {
            portal: 'tricare-logins',
            text: {
              en: 'Afterwards tell your PCM and the contractor of your region as soon as you can.',
              es: 'Después avise a su PCM y al contratista de su región en cuanto pueda.',
            },
            link: null,
          },
        ],
        sources: ['GK'],
        certainty: 'unverified',
      },
    ],
    have: [],
    checked: '2026-11-23',
  },
  {
    id: 'mental-health',
    category: 'civilian-care',
    title: { en: 'Get mental health care', es: 'Recibir atención de salud mental' },
    say: {
      en: [
        'find a therapist',
        'mental health care',
        'see a psychologist',
        'psychiatrist that takes tricare',
        'depression and anxiety help',
        'ptsd treatment',
        'behavioral health appointment',
        'therapy for my child',
        'do i need a referral for therapy',
        'substance abuse rehab',
        'postpartum depression',
        'online therapy covered by tricare',
      ],
      es: [
        'buscar un terapeuta',
        'salud mental',
        'psicólogo que acepte tricare',
        'cita con un psiquiatra',
        'ayuda para depresión y ansiedad',
        'terapia para mi hijo',
        'tratamiento de estrés postraumático',
        'rehabilitación por drogas o alcohol',
        'necesito remisión para terapia',
      ],
    },
    asks: ['region'],
    routes: [
      {
        when: { status: ['active-duty'] },
        why: {
          en: 'On active duty, mental health care usually starts at your military clinic.',
          es: 'En servicio activo, la salud mental por lo general empieza en su clínica militar.',
        },
        steps: [
          {
            portal: 'mhs-genesis',
            text: {
              en: 'Call the behavioral health clinic or your PCM, or ask for an appointment in MHS GENESIS.',
              es: 'Llame a la clínica de salud mental (behavioral health) o a su PCM, o pida una cita en MHS GENESIS.',
            },
          },
        ],
        sources: ['GK'],
        certainty: 'unverified',
      },
      ...contractorRoutes({
        steps: {
          default: [
            {
              en: 'Use the provider search and look for mental or behavioral health.',
              es: 'Use el buscador de proveedores y busque “mental health” o “behavioral health”.',
            },
            {
              en: 'Ask whether your visits need a referral or approval. Most office visits usually need none.',
              es: 'Pregunte si sus consultas exigen remisión o aprobación. Por lo general, la mayoría de las consultas no la exigen.',
            },
          ],
          'wps-tfl': [
            {
              en: 'Ask the office whether it takes Medicare, which pays first. Here you can follow the claims afterwards.',
              es: 'Pregunte en el consultorio si aceptan Medicare, que paga primero. Aquí puede seguir después los reclamos.',
            },
          ],
          usfhp: [usfhpSite],
        },
        links: { triwest: 'public', 'international-sos': 'contact' },
        sources: ['GK'],
        certainty: 'unverified',
      }),
    ],
    have: [
      { en: 'Your ZIP code and your plan', es: 'Su código postal y su plan' },
      {
        en: 'What kind of help you look for (talk therapy, medication, for a child)',
        es: 'Qué ayuda busca (terapia, medicamentos, para un niño)',
      },
    ],
    mistake: {
      en: 'Do not wait for an appointment in a crisis: call 911, or 988 and press 1 (usually the line for military and veterans).',
      es: 'En una crisis no espere una cita: llame al 911, o al 988 y oprima 1 (por lo general, la línea para militares y veteranos).',
    },
    notes: [
      {
        text: {
          en: 'A stay in a hospital or a full-day program usually needs approval from the contractor first.',
          es: 'Una hospitalización o un programa de día completo por lo general exige antes la aprobación del contratista.',
        },
        sources: ['GK'],
        certainty: 'unverified',
      },
    ],
    checked: '2026-11-23',
  },
  {
    id: 'aba-autism',
    category: 'civilian-care',
    title: { en: 'ABA therapy for autism', es: 'Terapia ABA para autismo' },
    say: {
      en: [
        'aba therapy',
        'applied behavior analysis',
        'autism care demonstration',
        'my son was diagnosed with autism',
        'autism services',
        'aba authorization expired',
        'find a bcba',
        'autism services navigator',
        'renew aba authorization',
        'acd program',
      ],
      es: [
        'terapia aba',
        'autismo',
        'análisis conductual aplicado',
        'mi hijo tiene autismo',
        'autorización para terapia aba',
        'servicios para niños autistas',
        'renovar la autorización de aba',
      ],
    },
    asks: ['region'],
    routes: contractorRoutes({
      omit: ['wps-tfl'],
      steps: {
        default: [
          {
            en: 'Active duty families: register for ECHO first, which starts with EFMP. Ask the case manager here.',
            es: 'Familias de servicio activo: inscríbase primero en ECHO, que empieza con EFMP. Pregunte aquí al administrador de casos.',
          },
          {
            en: 'Have the doctor who made the diagnosis send a referral for ABA to the contractor.',
            es: 'Pida al médico que hizo el diagnóstico que mande al contratista una remisión para ABA.',
          },
          {
            en: 'Sign in and watch Referrals for the authorization before therapy starts. It ends after a time and must be renewed.',
            es: 'Inicie sesión y espere en Referrals la autorización antes de empezar la terapia. Vence y hay que renovarla.',
          },
        ],
        'international-sos': [
          {
            en: 'Ask the call center of your area first: ABA is usually covered only in the United States.',
            es: 'Pregunte primero al centro de llamadas de su zona: ABA por lo general se cubre solo en Estados Unidos.',
          },
        ],
        usfhp: [usfhpSite],
      },
      links: { 'international-sos': 'contact' },
      sources: ['X20', 'GK'],
      certainty: 'unverified',
    }),
    have: [
      {
        en: 'The diagnosis report and the name of the doctor who made it',
        es: 'El informe del diagnóstico y el nombre del médico que lo hizo',
      },
    ],
    checked: '2026-11-23',
  },
  {
    id: 'echo-program',
    category: 'civilian-care',
    title: {
      en: 'Extended Care Health Option (ECHO)',
      es: 'Programa ECHO (Extended Care Health Option)',
    },
    say: {
      en: [
        'echo program',
        'extended care health option',
        'register for echo',
        'special needs child benefits',
        'efmp and echo',
        'exceptional family member help at home',
        'respite care for my disabled child',
        'disabled dependent extra coverage',
        'wheelchair lift or home changes for my special needs son',
        'home health care for a special needs family member',
      ],
      es: [
        'programa echo',
        'inscribirse en echo',
        'beneficios para un hijo con necesidades especiales',
        'efmp y echo',
        'cuidado de relevo para mi hijo discapacitado',
        'familiar con discapacidad ayuda extra',
        'cuidado en casa para necesidades especiales',
      ],
    },
    asks: ['region'],
    routes: contractorRoutes({
      omit: ['wps-tfl'],
      steps: {
        default: [
          {
            en: 'After your family member is in EFMP (your branch of service does that), call or write to the case manager here to register for ECHO.',
            es: 'Cuando su familiar ya esté en EFMP (lo inscribe su rama militar), llame o escriba aquí al administrador de casos (case manager) para inscribirse en ECHO.',
          },
          {
            en: 'Every ECHO service usually needs its own authorization; look under Referrals.',
            es: 'Cada servicio de ECHO por lo general exige su propia autorización; búsquela en Referrals.',
          },
        ],
        usfhp: [usfhpSite],
      },
      sources: ['C13', 'GK'],
      certainty: 'unverified',
    }),
    have: [
      { en: 'Proof of EFMP enrollment', es: 'Comprobante de inscripción en EFMP' },
      { en: 'The medical reports', es: 'Los informes médicos' },
    ],
    mistake: {
      en: 'ECHO is for families of active duty members; retirees usually cannot use it.',
      es: 'ECHO es para familias de servicio activo; los militares retirados por lo general no pueden usarlo.',
    },
    checked: '2026-11-23',
  },
  {
    id: 'check-coverage',
    category: 'civilian-care',
    title: { en: 'See whether TRICARE covers something', es: 'Ver si TRICARE cubre algo' },
    say: {
      en: [
        'does tricare cover this',
        'is it covered',
        'what does tricare cover',
        'what is not covered',
        'covered services',
        'list of exclusions',
        'will tricare pay for hearing aids',
        'is physical therapy covered',
        'tricare and chiropractors',
        'does tricare pay for ivf',
        'is weight loss surgery a covered benefit',
        'coverage of genetic testing',
      ],
      es: [
        'tricare cubre esto',
        'está cubierto',
        'qué cubre tricare',
        'qué no cubre tricare',
        'servicios cubiertos',
        'lista de exclusiones',
        'tricare paga los aparatos para oír',
        'cubre la terapia física',
        'tricare cubre quiropráctico',
      ],
    },
    asks: [],
    routes: [
      {
        why: {
          en: 'TRICARE.mil lists what TRICARE covers and what it does not; you need no account to look.',
          es: 'TRICARE.mil dice qué cubre TRICARE y qué no; no necesita cuenta para verlo.',
        },
        steps: [
          {
            portal: 'tricare-logins',
            link: 'covered',
            text: {
              en: 'Search for the care or equipment in one or two words, and open the result: the limits, and for whom it is covered, are in there.',
              es: 'Busque la atención o el equipo con una o dos palabras y abra el resultado: ahí están los límites y para quién se cubre.',
            },
          },
          {
            portal: 'tricare-logins',
            link: 'exclusions',
            text: {
              en: 'If you do not find it, look at the exclusions. Neither list is complete.',
              es: 'Si no lo encuentra, mire las exclusiones. Ninguna de las dos listas es completa.',
            },
          },
          {
            portal: 'tricare-logins',
            text: {
              en: 'Still unsure, or it costs a lot? Ask the doctor’s office or your contractor before you go.',
              es: '¿Sigue con la duda, o es algo caro? Pregunte en el consultorio o a su contratista antes de ir.',
            },
          },
        ],
        sources: ['O56', 'O57', 'O58', 'O59'],
      },
    ],
    have: [
      {
        en: 'The name of the care or equipment in English, and who it is for',
        es: 'El nombre de la atención o del equipo en inglés y para quién es',
      },
    ],
    mistake: {
      en: 'Covered is not the same as approved: some care needs a referral or an authorization first.',
      es: 'Cubierto no quiere decir aprobado: para algunas cosas hace falta antes una remisión o una autorización.',
    },
    notes: [
      {
        text: {
          en: 'Drugs are looked up at Express Scripts. Teeth and glasses belong to your dental or vision plan.',
          es: 'Los medicamentos se buscan en Express Scripts. Los dientes y los lentes son de su plan dental o de la vista.',
        },
        sources: ['O59', 'O24', 'O50'],
      },
    ],
    checked: '2026-11-24',
  },
  {
    id: 'get-preauthorization',
    category: 'civilian-care',
    title: {
      en: 'Get care approved in advance (maternity, surgery, equipment, hospice)',
      es: 'Pedir aprobación previa (maternidad, cirugía, equipo, hospicio)',
    },
    say: {
      en: [
        'preauthorization',
        'prior authorization for surgery',
        'i am pregnant what do i need from tricare',
        'maternity care approval',
        'hospice',
        'wheelchair or cpap or breast pump',
        'durable medical equipment',
        'does tricare need to approve this procedure',
        'pre approval for an mri',
        'home health nursing approval',
        'is this covered and do i need an authorization',
        'skilled nursing facility approval',
      ],
      es: [
        'autorización previa',
        'preautorización para una cirugía',
        'estoy embarazada qué necesito de tricare',
        'aprobación para maternidad',
        'hospicio',
        'silla de ruedas o cpap o extractor de leche',
        'equipo médico',
        'tricare tiene que aprobar este procedimiento',
      ],
    },
    asks: ['region'],
    routes: contractorRoutes({
      steps: {
        default: [
          {
            en: 'Ask the doctor who orders the care to send the request to the contractor; patients usually cannot send it.',
            es: 'Pida al médico que ordena la atención que mande la solicitud al contratista; por lo general, el paciente no puede.',
          },
          {
            en: 'Sign in and look under Referrals for the decision before the care starts.',
            es: 'Inicie sesión y busque la decisión en Referrals antes de que empiece la atención.',
          },
        ],
        'humana-military': [
          {
            en: 'Open Referrals and use the check that tells whether you need one.',
            es: 'Abra Referrals y use la consulta que indica si la necesita.',
          },
          {
            en: 'If so, the doctor who orders the care usually sends the request. Look under Referrals for the decision.',
            es: 'Si la necesita, por lo general la pide el médico que ordena la atención. Busque la decisión en Referrals.',
          },
        ],
        'wps-tfl': [
          {
            en: 'Ask the doctor what Medicare needs first. Usually little else is needed while Medicare pays; WPS can tell.',
            es: 'Pregunte al médico qué pide primero Medicare. Por lo general no hace falta mucho más mientras Medicare pague; WPS se lo confirma.',
          },
        ],
        usfhp: [usfhpSite],
      },
      sources: ['C4', 'GK'],
      certainty: 'unverified',
    }),
    have: [
      {
        en: 'The name of the procedure or equipment and of the doctor who orders it',
        es: 'El nombre del procedimiento o equipo y del médico que lo ordena',
      },
    ],
    mistake: {
      en: 'For a prior authorization of a drug, go to Express Scripts instead.',
      es: 'Si la autorización previa es para un medicamento, vaya a Express Scripts.',
    },
    checked: '2026-11-23',
  },
  {
    id: 'travel-reimbursement',
    category: 'civilian-care',
    title: {
      en: 'Get travel for specialty care paid back',
      es: 'Reembolso de viaje por atención especializada',
    },
    say: {
      en: [
        'prime travel benefit',
        'travel reimbursement for a specialist',
        'mileage for medical appointment',
        'specialist is more than 100 miles away',
        'hotel and gas paid for medical trip',
        'does tricare pay for travel',
        'non medical attendant travel',
        'reimburse my trip to the children hospital',
        'prime travel office',
        'per diem for a medical visit far from home',
      ],
      es: [
        'reembolso de viaje',
        'beneficio de viaje prime',
        'millas por cita médica',
        'el especialista está a más de 100 millas',
        'tricare paga el hotel y la gasolina',
        'reembolso por viajar al hospital',
        'oficina de viajes de tricare',
      ],
    },
    asks: [],
    routes: [
      {
        when: { status: ['active-duty'] },
        why: {
          en: 'The Prime Travel Benefit is not for active duty members; their unit usually handles medical travel.',
          es: 'El beneficio de viaje Prime no es para el personal en servicio activo; por lo general, de sus viajes se encarga la unidad.',
        },
        steps: [
          {
            portal: 'tricare-logins',
            text: {
              en: 'Ask your unit before the trip. Orders and vouchers usually go through DTS.',
              es: 'Pregunte en su unidad antes del viaje. Las órdenes y los gastos por lo general van por DTS.',
            },
            link: null,
          },
        ],
        sources: ['O32', 'GK'],
      },
      {
        why: {
          en: 'A travel office pays this back, not the portal of the contractor.',
          es: 'Esto lo reembolsa una oficina de viajes, no el portal del contratista.',
        },
        steps: [
          {
            portal: 'tricare-logins',
            text: {
              en: 'Check that you have Prime, a referral, and more than 100 miles one way from your PCM to the specialist.',
              es: 'Confirme que tiene Prime, una remisión y más de 100 millas (solo de ida) entre su PCM y el especialista.',
            },
            link: 'prime-travel',
          },
          {
            portal: 'tricare-logins',
            text: {
              en: 'Before you travel, contact the travel office of your military hospital or the Prime Travel Benefit office of DHA; that page says which.',
              es: 'Antes de viajar, hable con la oficina de viajes de su hospital militar o con la oficina Prime Travel Benefit de DHA; esa página dice cuál.',
            },
            link: 'prime-travel',
          },
          {
            portal: 'tricare-logins',
            text: {
              en: 'Keep all receipts and send them with the forms that the office gives you, within one year of the travel date.',
              es: 'Guarde todos los recibos y envíelos con los formularios que le dé la oficina, dentro de un año de la fecha del viaje.',
            },
            link: 'prime-travel-forms',
          },
        ],
        sources: ['O32', 'tricare-mil-prime-travel'],
      },
    ],
    have: [
      { en: 'The approved referral', es: 'La remisión aprobada' },
      { en: 'Receipts for travel, lodging and meals', es: 'Recibos de viaje, hospedaje y comidas' },
    ],
    checked: '2026-11-23',
  },
  {
    id: 'active-duty-travel',
    category: 'civilian-care',
    title: {
      en: 'Medical travel of active duty members',
      es: 'Viajes médicos del personal en servicio activo',
    },
    say: {
      en: [
        'active duty medical travel',
        'dts for a medical appointment',
        'medical tdy orders',
        'soldier travel to a specialist appointment',
        'travel voucher for my surgery while on active duty',
        'unit pays for my trip to the hospital',
        'medical tad funding',
        'defense travel system medical',
      ],
      es: [
        'viaje médico en servicio activo',
        'dts para una cita médica',
        'órdenes de tdy por cita médica',
        'mi unidad paga el viaje al especialista',
        'viáticos por cirugía en servicio activo',
        'soy militar activo y viajo a una cita médica',
      ],
    },
    asks: [],
    routes: [
      {
        why: {
          en: 'Medical travel on active duty is usually duty travel: your unit and DTS, not TRICARE.',
          es: 'En servicio activo, el viaje médico por lo general es viaje de servicio: su unidad y DTS, no TRICARE.',
        },
        steps: [
          {
            portal: 'tricare-logins',
            text: {
              en: 'Show your unit the appointment and the referral before you travel.',
              es: 'Muestre a su unidad la cita y la remisión antes de viajar.',
            },
            link: null,
          },
          {
            portal: 'tricare-logins',
            text: {
              en: 'Get orders and file the voucher in DTS, or the way your unit tells you.',
              es: 'Obtenga sus órdenes y presente los gastos en DTS o como le indique su unidad.',
            },
            link: null,
          },
        ],
        sources: ['GK'],
        certainty: 'unverified',
      },
    ],
    have: [{ en: 'The appointment and the referral', es: 'La cita y la remisión' }],
    checked: '2026-11-23',
  },
  {
    id: 'order-equipment',
    category: 'civilian-care',
    title: {
      en: 'Order equipment or supplies (CPAP, glucose monitor, wheelchair)',
      es: 'Pedir equipo o suministros (CPAP, monitor de glucosa, silla de ruedas)',
    },
    say: {
      en: [
        'order a new cpap machine',
        'where do i get cpap supplies with tricare',
        'replacement sensors for my glucose monitor',
        'durable medical equipment supplier in network',
        'order a breast pump through tricare',
        'my dexcom order was denied by the supplier',
        'who delivers oxygen equipment for tricare',
        'hospital bed rental for my father',
        'cpap company stopped taking tricare',
        'insulin pump replacement order',
      ],
      es: [
        'pedir una máquina cpap nueva',
        'dónde consigo mascarillas para el cpap',
        'sensores para mi monitor de glucosa',
        'proveedor de equipo médico que acepte tricare',
        'pedir un sacaleches con tricare',
        'rentar una cama de hospital',
        'cambiar mi bomba de insulina',
      ],
    },
    asks: ['region'],
    routes: contractorRoutes({
      steps: {
        default: [
          {
            en: 'Have the doctor write the order. Then find a supplier in the network here (search for “durable medical equipment”), or call.',
            es: 'Pida la orden al médico. Luego busque aquí un proveedor de la red (“durable medical equipment”), o llame.',
          },
          {
            en: 'See whether the item needs an authorization, and wait for the letter before the supplier delivers.',
            es: 'Vea si hace falta una autorización y espere la carta antes de que el proveedor entregue.',
          },
        ],
        'wps-tfl': [
          {
            en: 'Medicare pays first: use a supplier that takes Medicare. WPS then pays what TRICARE For Life covers.',
            es: 'Medicare paga primero: use un proveedor que acepte Medicare. WPS paga después lo que cubre TRICARE For Life.',
          },
        ],
      },
      links: { 'international-sos': 'contact' },
      sources: ['humana-dme', 'tricare-mil-diabetic', 'O56'],
    }),
    have: [
      {
        en: 'The doctor’s order: item, diagnosis, how long, signature',
        es: 'La orden del médico: artículo, diagnóstico, duración, firma',
      },
    ],
    mistake: {
      en: 'Buying it yourself from a shop outside the network can leave you with the whole bill.',
      es: 'Si lo compra por su cuenta fuera de la red, podría pagar todo.',
    },
    notes: [
      {
        text: {
          en: 'Test strips, lancets, insulin and some glucose sensors come from the pharmacy (Express Scripts) instead, with its own approval.',
          es: 'Las tiras, lancetas, insulina y algunos sensores de glucosa vienen de la farmacia (Express Scripts), con su propia aprobación.',
        },
        sources: ['tricare-mil-diabetic'],
      },
    ],
    checked: '2026-11-30',
  },
  {
    id: 'second-opinion',
    category: 'civilian-care',
    title: {
      en: 'Second opinion, or the PCM refuses a referral',
      es: 'Segunda opinión, o el PCM niega una remisión',
    },
    say: {
      en: [
        'second opinion tricare',
        'my pcm refuses to refer me',
        'doctor will not put in the referral',
        'i want another specialist to look at my case',
        'pcm says i do not need a specialist and i disagree',
        'right to a second medical opinion',
        'base doctor keeps denying my request for an mri',
        'how do i get around my pcm saying no',
        'surgeon wants to operate, can i ask another surgeon',
      ],
      es: [
        'segunda opinión médica tricare',
        'mi médico de cabecera no quiere dar la remisión',
        'quiero que otro especialista vea mi caso',
        'el doctor dice que no necesito especialista',
        'derecho a una segunda opinión',
        'el doctor de la base me niega la resonancia',
        'el cirujano quiere operar y quiero otra opinión',
      ],
    },
    asks: ['region'],
    routes: contractorRoutes({
      steps: {
        default: [
          {
            en: 'You have a right to a second opinion. Ask the PCM for a referral to another specialist; if the PCM will not, ask the contractor here, which may request one too.',
            es: 'Usted tiene derecho a una segunda opinión. Pida al PCM una remisión a otro especialista; si no quiere, pídala aquí al contratista, que también puede solicitarla.',
          },
          {
            en: 'Still no? Change your PCM, or complain: at a military clinic to the patient advocate, elsewhere to the contractor.',
            es: '¿Sigue el no? Cambie de PCM o quéjese: en una clínica militar con el patient advocate, en otro lugar con el contratista.',
          },
        ],
        'wps-tfl': [
          {
            en: 'With TRICARE For Life you need no referral: call another doctor who takes Medicare.',
            es: 'Con TRICARE For Life no necesita remisión: llame a otro médico que acepte Medicare.',
          },
        ],
      },
      links: { 'international-sos': 'contact' },
      sources: ['tricare-mil-referrals', 'O33'],
    }),
    have: [
      { en: 'Your records and test results', es: 'Su expediente y sus resultados' },
      { en: 'What was refused, by whom and when', es: 'Qué le negaron, quién y cuándo' },
    ],
    mistake: {
      en: 'With Prime, going without the referral means point-of-service: you pay much more.',
      es: 'Con Prime, ir sin la remisión es point-of-service: usted paga mucho más.',
    },
    notes: [
      {
        text: {
          en: 'TRICARE Select needs no referral for most care: you may just see another doctor.',
          es: 'Con TRICARE Select casi nada necesita remisión: puede ir a otro médico.',
        },
        sources: ['tricare-mil-referrals', 'O33'],
      },
    ],
    checked: '2026-11-30',
  },
  {
    id: 'hearing-aids',
    category: 'civilian-care',
    title: { en: 'Get hearing aids', es: 'Conseguir audífonos para oír' },
    say: {
      en: [
        'get hearing aids as a military retiree',
        'retiree at cost hearing aid program',
        'rachap locations',
        'hearing aids for my wife, i am retired',
        'where do retirees buy hearing aids',
        'hearing aids for active duty family member',
        'cheap hearing aids military hospital audiology',
        'hearing aids through va or tricare',
        'i was told tricare will not pay for hearing aids',
      ],
      es: [
        'audífonos para militar retirado',
        'programa rachap audífonos',
        'dónde compran audífonos los retirados',
        'audífonos para mi esposa, soy retirado',
        'aparatos auditivos familia en servicio activo',
        'audífonos del va o de tricare',
        'audiología del hospital militar audífonos',
      ],
    },
    asks: ['status'],
    routes: [
      {
        when: { status: ['active-duty', 'active-duty-family'] },
        why: {
          en: 'TRICARE covers hearing aids for active duty members and their families whose hearing loss is large enough; TRICARE.mil gives the limits.',
          es: 'TRICARE cubre audífonos a militares en servicio activo y sus familias si la pérdida auditiva es suficiente; TRICARE.mil da los límites.',
        },
        steps: [
          {
            portal: 'tricare-logins',
            link: 'covered',
            text: {
              en: 'Look up “hearing aids”, then ask the PCM for a referral to an audiologist.',
              es: 'Busque “hearing aids” y pida al PCM una remisión a un audiólogo.',
            },
          },
        ],
        sources: ['tricare-mil-hearing-aids'],
      },
      {
        why: {
          en: 'TRICARE pays no hearing aids for retirees and their families. Some military hospitals sell them at cost (RACHAP), and the VA gives them to its patients.',
          es: 'TRICARE no paga audífonos a militares retirados ni a sus familias. Algunos hospitales militares los venden al costo (RACHAP), y el VA los da a sus pacientes.',
        },
        steps: [
          {
            portal: 'tricare-logins',
            link: 'covered',
            text: {
              en: 'Look up “hearing aids”. Then call the audiology clinic of a military hospital and ask for RACHAP; not every one takes part.',
              es: 'Busque “hearing aids”. Luego llame a la clínica de audiología de un hospital militar y pregunte por RACHAP; no todos participan.',
            },
          },
          {
            portal: 'tricare-logins',
            link: null,
            text: {
              en: 'A veteran may also apply for VA care at VA.gov: hearing aids are usually part of it.',
              es: 'Un veterano también puede solicitar atención del VA en VA.gov: por lo general incluye los audífonos.',
            },
          },
        ],
        sources: ['tricare-mil-hearing-aids'],
      },
    ],
    have: [
      { en: 'A recent hearing test, if you have one', es: 'Una prueba de audición reciente, si la tiene' },
    ],
    mistake: {
      en: 'Ask before you travel to a hospital for RACHAP: it depends on room and staff there.',
      es: 'Pregunte antes de viajar a un hospital por RACHAP: depende del lugar y del personal que haya.',
    },
    checked: '2026-11-30',
  },
  {
    id: 'no-appointment',
    category: 'civilian-care',
    title: {
      en: 'No appointment soon enough',
      es: 'No hay cita a tiempo',
    },
    say: {
      en: [
        'no appointments available for weeks',
        'clinic on base has nothing until next month',
        'how long may i be made to wait for an appointment',
        'access to care standards tricare prime',
        'specialist cannot see me for four months',
        'they keep telling me to call back tomorrow for an appointment',
        'waiting too long to see my pcm, can i go off base',
        'first available is in 60 days',
        'referred doctor has no openings',
      ],
      es: [
        'no hay citas en semanas',
        'la clínica de la base no tiene citas hasta el próximo mes',
        'cuánto pueden hacerme esperar por una cita',
        'el especialista no tiene lugar en cuatro meses',
        'me dicen que llame mañana y nunca hay cita',
        'espero demasiado para ver a mi médico, puedo ir afuera',
        'el doctor de la remisión no tiene espacio',
      ],
    },
    asks: ['place', 'region'],
    routes: [
      {
        when: { place: ['military'] },
        why: {
          en: 'A military clinic that can’t see you in time must find you another provider. Look first in its portal, then ask for that.',
          es: 'Una clínica militar que no puede verlo a tiempo debe buscarle otro médico. Mire primero en su portal y luego pídalo.',
        },
        steps: [
          {
            portal: 'mhs-genesis',
            text: {
              en: 'Look for an open appointment with another provider of the clinic, or send your team a message.',
              es: 'Busque una cita libre con otro médico de la clínica, o envíe un mensaje a su equipo.',
            },
          },
          {
            portal: 'mhs-genesis',
            link: null,
            text: {
              en: 'Call the clinic: “I need an appointment within the access standards, or a referral to the network.” If nobody helps, ask for the patient advocate.',
              es: 'Llame a la clínica: “Necesito una cita dentro de los access standards, o una remisión a la red.” Si nadie ayuda, pida el patient advocate.',
            },
          },
        ],
        sources: ['tricare-mil-access-standards', 'tricare-mil-prime-access', 'O33'],
      },
      ...contractorRoutes({
        steps: {
          default: [
            {
              en: 'Look here for another network provider nearby, or ask the contractor to move the referral to one with room.',
              es: 'Busque aquí otro médico de la red, o pida al contratista que pase la remisión a uno con lugar.',
            },
            {
              en: 'Say how long you were told to wait; with Prime the contractor must find somebody within the standard.',
              es: 'Diga cuánto le hacen esperar; con Prime el contratista debe encontrar a alguien dentro del plazo.',
            },
          ],
          'wps-tfl': [
            {
              en: 'The standards do not hold for TRICARE For Life: call other doctors who take Medicare.',
              es: 'Los plazos no rigen para TRICARE For Life: llame a otros médicos que acepten Medicare.',
            },
          ],
        },
        links: { 'international-sos': 'contact' },
        sources: ['tricare-mil-access-standards', 'O33'],
      }),
    ],
    have: [{ en: 'What you were offered, and when you called', es: 'Qué le ofrecieron y cuándo llamó' }],
    mistake: {
      en: 'With Prime, do not just go to a doctor without a referral. Urgent care needs none, except for active duty.',
      es: 'Con Prime no vaya sin más a un médico sin remisión. La atención urgente no la necesita, salvo en servicio activo.',
    },
    notes: [
      {
        text: {
          en: 'The standard: urgent care 24 hours, routine care 7 days, specialists and preventive care 28 days. With Prime it runs from the approved referral.',
          es: 'El plazo: atención urgente 24 horas, de rutina 7 días, especialistas y prevención 28 días. Con Prime cuenta desde la remisión aprobada.',
        },
        sources: ['tricare-mil-access-standards'],
      },
    ],
    checked: '2026-11-30',
  },
  {
    id: 'line-of-duty',
    category: 'civilian-care',
    title: {
      en: 'Hurt at drill: line of duty care (Guard, Reserve)',
      es: 'Lesión en un entrenamiento: line of duty care (Guardia, Reserva)',
    },
    say: {
      en: [
        'line of duty care',
        'hurt at drill weekend who pays',
        'lod determination',
        'injured at annual training national guard',
        'notice of eligibility coast guard reserve injury',
        'lod claim denied by tricare',
        'got sick on orders under 30 days',
        'bill from the hospital after i was injured at drill',
        'mmso great lakes authorization',
      ],
      es: [
        'me lesioné en el drill quién paga',
        'line of duty guardia nacional',
        'lesión en el entrenamiento anual reserva',
        'determinación lod',
        'me enfermé con órdenes de menos de 30 días',
        'factura del hospital por lesión en el drill',
        'atención por lesión en acto de servicio',
      ],
    },
    asks: [],
    routes: [
      {
        why: {
          en: 'Line of duty care depends on a paper of your unit, the LOD determination (Coast Guard: NOE). No portal gives it; DEERS does not show it.',
          es: 'Esta atención depende de un documento de su unidad, la determinación LOD (Guardia Costera: NOE). Ningún portal lo da y DEERS no lo muestra.',
        },
        steps: [
          {
            portal: 'tricare-logins',
            link: null,
            text: {
              en: 'Tell your unit’s medical representative at once, and ask for the LOD. In an emergency go to the hospital first.',
              es: 'Avise enseguida al representante médico de su unidad y pida la LOD. En una emergencia vaya primero al hospital.',
            },
          },
          {
            portal: 'tricare-logins',
            link: 'tricare',
            text: {
              en: 'Further care must be approved: by the military hospital near you, or by the Military Medical Support Office. Claims go to the contractor of your region, with the LOD.',
              es: 'La atención siguiente debe aprobarse: en el hospital militar cercano o en la Military Medical Support Office. Los reclamos van al contratista de su región, con la LOD.',
            },
          },
        ],
        sources: ['dha-line-of-duty', 'tricare-mil-line-of-duty'],
      },
    ],
    have: [
      { en: 'Orders or drill roster of that day', es: 'Órdenes o lista del drill de ese día' },
      { en: 'The LOD or NOE', es: 'La LOD o NOE' },
    ],
    mistake: {
      en: 'Leaving without the LOD started is the usual trap: later it is hard to get, and the bills are yours.',
      es: 'Irse sin que empiece la LOD es la trampa usual: después cuesta conseguirla y las facturas son suyas.',
    },
    notes: [
      {
        text: {
          en: 'It covers that one injury or illness, up to a year from the diagnosis, and no family members. TRICARE Reserve Select is separate.',
          es: 'Cubre solo esa lesión o enfermedad, hasta un año desde el diagnóstico, y no a la familia. TRICARE Reserve Select es aparte.',
        },
        sources: ['dha-line-of-duty', 'tricare-mil-line-of-duty'],
      },
    ],
    checked: '2026-11-30',
  },
] satisfies Task[];
