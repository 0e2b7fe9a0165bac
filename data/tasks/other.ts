import { contractorRoutes } from '../contractors.ts';
import type { Route, Task } from '../schema.ts';
import type { SourceId } from '../sources.ts';

const CALL = {
  en: 'Call the number below, with the ID card at hand. Write down the day, and the name of who answers.',
  es: 'Llame al número de abajo, con la tarjeta de identificación a la mano. Anote el día y el nombre de quien conteste.',
};

/** Portals with a number of their own, and where it is from. */
const OWN_NUMBERS: Readonly<Record<string, SourceId[]>> = {
  triwest: ['O15', 'O22', 'O48'],
  'humana-military': ['O23', 'O32b', 'O52'],
  'express-scripts': ['C8', 'O44'],
  'united-concordia': ['O37'],
  addp: ['X26', 'X20'],
  benefeds: ['X20'],
  mypay: ['C13', 'O7'],
  'wps-tfl': ['O51'],
  'international-sos': ['X16'],
  'mhs-genesis': ['X24'],
  milconnect: ['O33'],
};

const namedRoutes = Object.entries(OWN_NUMBERS).map(
  ([portal, sources]): Route => ({
    when: { named: [portal] },
    why: {
      en: 'You named this portal; who runs it answers the number below.',
      es: 'Usted nombró este portal; en el número de abajo contesta quien lo administra.',
    },
    steps: [{ portal, text: CALL }],
    sources,
  }),
);

export default [
  {
    id: 'find-phone',
    category: 'other',
    title: { en: 'Find a phone number', es: 'Encontrar un número de teléfono' },
    say: {
      en: [
        'phone number',
        'who do i call',
        'tricare phone number',
        'customer service number',
        'talk to a person',
        'call tricare east',
        'triwest phone',
        'humana military number',
        'express scripts phone number',
        'deers phone number',
        'speak to a live agent',
        'call center hours',
      ],
      es: [
        'número de teléfono',
        'a quién llamo',
        'teléfono de tricare',
        'servicio al cliente',
        'hablar con una persona',
        'teléfono de triwest',
        'número de humana military',
        'teléfono de express scripts',
        'teléfono de deers',
      ],
    },
    asks: ['region'],
    routes: [
      ...namedRoutes,
      ...contractorRoutes({
        steps: {
          default: [CALL],
          'caresource-demo': [
            {
              en: 'Use the number on your plan card; we know of no other that is sure.',
              es: 'Use el número de la tarjeta del plan; no conocemos otro que sea seguro.',
            },
          ],
        },
        sources: ['O19'],
      }),
    ],
    have: [
      {
        en: 'The ID card: they usually ask for a number on it',
        es: 'La tarjeta de identificación: por lo general piden un número que está en ella',
      },
    ],
    mistake: {
      en: 'Do not take a number from an ad, a message or a search result: it may belong to somebody else.',
      es: 'No use un número de un anuncio, un mensaje o una búsqueda: puede ser de otros.',
    },
    notes: [
      {
        text: {
          en: 'DEERS, milConnect, myAuth and ID cards: DMDC/DEERS Support Office, 800-538-9552.',
          es: 'DEERS, milConnect, myAuth y tarjetas de identificación: oficina de apoyo de DMDC/DEERS, 800-538-9552.',
        },
        sources: ['O33'],
      },
      {
        text: {
          en: 'Drugs: Express Scripts, 877-363-1303. Sick and not sure what to do: the nurse line, 800-874-2273, option 1.',
          es: 'Medicamentos: Express Scripts, 877-363-1303. Si está enfermo y no sabe qué hacer: la línea de enfermería, 800-874-2273, opción 1.',
        },
        sources: ['C8', 'O44', 'O49'],
      },
    ],
    checked: '2026-11-24',
  },
  {
    id: 'transfer-gi-bill',
    category: 'other',
    title: {
      en: 'Transfer the GI Bill to a spouse or child',
      es: 'Transferir el GI Bill al cónyuge o a un hijo',
    },
    say: {
      en: [
        'transfer my gi bill',
        'teb',
        'transfer of education benefits',
        'give my post 9 11 gi bill to my wife',
        'move months of gi bill to my daughter',
        'gi bill for my kids college while i am still serving',
        'teb request status',
        'take back gi bill months from a dependent',
        'change how many months each child gets',
        'additional service obligation for transferring education benefits',
        'revoke transferred education benefits',
      ],
      es: [
        'transferir mi gi bill',
        'pasar el gi bill a mi esposa',
        'gi bill para mis hijos',
        'transferencia de beneficios educativos',
        'teb en milconnect',
        'dar meses del gi bill a mi hija',
        'quitar meses del gi bill a un dependiente',
      ],
    },
    asks: [],
    routes: [
      {
        why: {
          en: 'The service member transfers it in milConnect; only afterwards the family member applies at VA.gov.',
          es: 'El militar lo transfiere en milConnect; solo después el familiar hace su solicitud en VA.gov.',
        },
        steps: [
          {
            portal: 'milconnect',
            text: {
              en: 'The service member signs in and opens Benefits, then Transfer of Education Benefits (TEB).',
              es: 'El militar inicia sesión y abre Benefits y luego Transfer of Education Benefits (TEB).',
            },
          },
          {
            portal: 'milconnect',
            text: {
              en: 'Give months to each family member and submit. Come back to the same page to see whether it was approved.',
              es: 'Asigne meses a cada familiar y envíe la solicitud. Vuelva a la misma página para ver si fue aprobada.',
            },
          },
          {
            portal: 'milconnect',
            text: {
              en: 'Then the spouse or child applies to use the benefit at VA.gov (a VA site, with its own login).',
              es: 'Después, el cónyuge o hijo solicita usar el beneficio en VA.gov (sitio del VA, con otro inicio de sesión).',
            },
            link: null,
          },
        ],
        sources: ['O30'],
      },
    ],
    have: [
      {
        en: 'Each family member already in DEERS',
        es: 'Cada familiar ya registrado en DEERS',
      },
      {
        en: 'How many months each one should get',
        es: 'Cuántos meses quiere dar a cada uno',
      },
    ],
    mistake: {
      en: 'Do not wait until you leave the service: after that you can only change or revoke what was already transferred.',
      es: 'No espere a salir del servicio: después solo podrá cambiar o revocar lo que ya transfirió.',
    },
    notes: [
      {
        text: {
          en: 'A transfer usually means agreeing to serve longer. Ask your career counselor before you submit.',
          es: 'La transferencia por lo general exige comprometerse a servir más tiempo. Pregunte a su consejero de carrera antes de enviarla.',
        },
        sources: ['GK'],
        certainty: 'unverified',
      },
    ],
    checked: '2026-11-23',
  },
  {
    id: 'change-sgli',
    category: 'other',
    title: {
      en: 'Change SGLI coverage or who receives it',
      es: 'Cambiar el SGLI o quién lo recibe',
    },
    say: {
      en: [
        'change my sgli beneficiary',
        'sgli online enrollment system',
        'soes',
        'servicemembers group life insurance',
        'add my wife to my military life insurance',
        'family sgli for my spouse',
        'fsgli',
        'who gets my life insurance if i die',
        'lower or decline sgli coverage',
        'update life insurance after divorce',
        'sglv 8286',
      ],
      es: [
        'cambiar el beneficiario de mi sgli',
        'seguro de vida militar',
        'poner a mi esposa en el seguro de vida',
        'soes en milconnect',
        'reducir la cobertura del sgli',
        'quién recibe mi seguro de vida',
        'seguro de vida después del divorcio',
      ],
    },
    asks: [],
    routes: [
      {
        why: {
          en: 'Service members with full-time coverage manage SGLI in an online system, SOES, that they enter through milConnect.',
          es: 'Los militares con cobertura de tiempo completo manejan el SGLI en un sistema en línea, SOES, al que entran por milConnect.',
        },
        steps: [
          {
            portal: 'milconnect',
            text: {
              en: 'Sign in and open Benefits, then Life Insurance (SOES, the SGLI Online Enrollment System).',
              es: 'Inicie sesión y abra Benefits y luego Life Insurance (SOES, SGLI Online Enrollment System).',
            },
          },
          {
            portal: 'milconnect',
            text: {
              en: 'Change the amount or the people who receive it, and keep a copy of the confirmation.',
              es: 'Cambie la cantidad o las personas que lo reciben, y guarde una copia de la confirmación.',
            },
          },
        ],
        sources: ['va-soes'],
      },
    ],
    have: [
      {
        en: 'Names, addresses and Social Security numbers of the people who should receive it',
        es: 'Nombres, direcciones y números de Seguro Social de quienes deben recibirlo',
      },
    ],
    mistake: {
      en: 'Changing DEERS after a marriage or divorce does not change who receives SGLI. Check both.',
      es: 'Actualizar DEERS tras una boda o un divorcio no cambia quién recibe el SGLI. Revise las dos cosas.',
    },
    notes: [
      {
        text: {
          en: 'VGLI, for veterans, is at VA.gov and not here.',
          es: 'El VGLI, para veteranos, está en VA.gov y no aquí.',
        },
        sources: ['O9'],
      },
    ],
    checked: '2026-11-23',
  },
  {
    id: 'mycare-overseas',
    category: 'other',
    title: {
      en: 'Use the MyCare Overseas app or portal',
      es: 'Usar la aplicación o el portal MyCare Overseas',
    },
    say: {
      en: [
        'mycare overseas app',
        'my care overseas login',
        'download the international sos tricare app',
        'near patient program phone number in germany',
        'app for tricare overseas referrals',
        'mycare overseas registration does not work',
        'isos beneficiary app',
      ],
      es: [
        'aplicación mycare overseas',
        'entrar a mycare overseas',
        'descargar la app de tricare en el extranjero',
        'registro en mycare overseas no funciona',
        'app de international sos para pacientes',
        'near patient program teléfono',
        'my care overseas remisiones',
      ],
    },
    asks: [],
    routes: [
      {
        why: {
          en: 'MyCare Overseas is the app and portal of International SOS for people with TRICARE overseas.',
          es: 'MyCare Overseas es la aplicación y el portal de International SOS para quienes tienen TRICARE en el extranjero.',
        },
        steps: [
          {
            portal: 'international-sos',
            text: {
              en: 'Open the overseas site and follow its MyCare Overseas link, or get the app from your phone’s app store; then register.',
              es: 'Abra el sitio de ultramar y siga su enlace MyCare Overseas, o baje la aplicación de la tienda de su teléfono; luego regístrese.',
            },
          },
          {
            portal: 'international-sos',
            link: 'contact',
            text: {
              en: 'If it does not let you in, call the call center of your area.',
              es: 'Si no lo deja entrar, llame al centro de llamadas de su zona.',
            },
          },
        ],
        sources: ['tricare-mil-overseas-changes'],
      },
    ],
    have: [
      {
        en: 'Your DoD Benefits Number, from the back of the ID card',
        es: 'Su DoD Benefits Number, al reverso de la tarjeta',
      },
    ],
    mistake: {
      en: 'Claims have a sign-in of their own on the same site; the app account does not open it, usually.',
      es: 'Los reclamos tienen otro acceso en el mismo sitio; la cuenta de la aplicación por lo general no lo abre.',
    },
    notes: [
      {
        text: {
          en: 'It holds the contact of the local patient liaison (Near Patient Program) in countries such as Germany, Italy, Spain, Japan and Korea.',
          es: 'Ahí está el contacto local (Near Patient Program) en países como Alemania, Italia, España, Japón y Corea.',
        },
        sources: ['tricare-mil-overseas-changes'],
      },
    ],
    checked: '2026-11-30',
  },
] satisfies Task[];
