import type { Task } from '../schema';

export default [
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
          en: 'Service members usually manage SGLI in an online system that they enter through milConnect.',
          es: 'Los militares por lo general manejan el SGLI en un sistema en línea al que entran por milConnect.',
        },
        steps: [
          {
            portal: 'milconnect',
            text: {
              en: 'Sign in and look under Benefits for Life Insurance, SGLI or SOES.',
              es: 'Inicie sesión y busque en Benefits la opción Life Insurance, SGLI o SOES.',
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
        sources: ['X20', 'GK'],
        certainty: 'unverified',
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
] satisfies Task[];
