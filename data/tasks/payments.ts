import { contractorRoutes } from '../contractors.ts';
import { planFees, premiumOf } from '../fees.ts';
import type { Route, Task } from '../schema.ts';

/** TRICARE For Life has no TRICARE fee, so the contractor has nothing to collect (O51, O34). */
const noFeeForLife: Route = {
  when: { status: ['tfl'] },
  why: {
    en: 'TRICARE For Life has no TRICARE fee. You only pay Medicare Part B, and that is with Medicare and Social Security.',
    es: 'TRICARE For Life no tiene cuota de TRICARE. Usted solo paga la Parte B de Medicare, y eso es con Medicare y el Seguro Social.',
  },
  steps: [
    {
      portal: 'wps-tfl',
      link: null,
      text: {
        en: 'There is nothing to do at WPS: it does not collect premiums. About Part B, ask Social Security (ssa.gov).',
        es: 'No hay nada que hacer con WPS: no cobra primas. Sobre la Parte B, pregunte al Seguro Social (ssa.gov).',
      },
    },
  ],
  sources: ['O51', 'O34'],
};

export default [
  {
    id: 'pay-premium',
    category: 'payments',
    title: { en: 'Pay a fee or premium', es: 'Pagar una cuota o prima' },
    say: {
      en: [
        'pay my premium',
        'enrollment fee',
        'pay my tricare bill',
        'monthly payment for trs',
        'how do i pay for tricare select',
        'retiree fee',
        'make a payment',
        'where do i send my payment',
        'milconnect does not let me pay',
        'how much do i owe for tricare prime',
        'annual fee',
        'pay by allotment',
      ],
      es: [
        'pagar mi prima',
        'cuota de inscripción',
        'pagar tricare',
        'hacer un pago',
        'pago mensual de trs',
        'cuota de retirados',
        'dónde pago mi plan',
        'cuánto debo de tricare prime',
        'milconnect no me deja pagar',
      ],
    },
    asks: ['region'],
    routes: [
      noFeeForLife,
      ...contractorRoutes({
        steps: {
          default: [
            {
              en: 'Sign in and open the page for payments or billing.',
              es: 'Inicie sesión y abra la página de pagos (Payments o Billing).',
            },
            {
              en: 'Pay what is due, or set up a recurring payment, and save the confirmation.',
              es: 'Pague lo que debe, o configure un pago recurrente, y guarde la confirmación.',
            },
          ],
          usfhp: [
            {
              en: 'Open the site of your own plan and look for member payments, or call its member services.',
              es: 'Abra el sitio de su propio plan y busque los pagos de miembros, o llame a su servicio para miembros.',
            },
          ],
          'caresource-demo': [
            {
              en: 'Look for the member sign-in or the payment page that CareSource shows, or call the number on your member card.',
              es: 'Busque el acceso para miembros o la página de pagos que muestre CareSource, o llame al número de su tarjeta de miembro.',
            },
          ],
          'humana-military': [
            {
              en: 'Choose Make a payment at the top of the page, and sign in.',
              es: 'Elija Make a payment en la parte de arriba de la página e inicie sesión.',
            },
            {
              en: 'Pay what is due, or set up a recurring payment, and save the confirmation.',
              es: 'Pague lo que debe, o configure un pago recurrente, y guarde la confirmación.',
            },
          ],
        },
        omit: ['wps-tfl'],
        sources: ['O23', 'S1', 'C4'],
      }),
    ],
    have: [
      { en: 'Your sign-in for the contractor', es: 'Su acceso al sitio del contratista' },
      { en: 'A card or bank account', es: 'Una tarjeta o cuenta bancaria' },
    ],
    mistake: {
      en: 'milConnect does not take payments, although some guides say so.',
      es: 'milConnect no recibe pagos, aunque algunas guías lo digan.',
    },
    notes: [
      {
        text: {
          en: 'If the fee comes out of military pay by allotment, you need no portal for it. Retirees who draw retired pay usually have to pay that way.',
          es: 'Si la cuota se descuenta del sueldo o la pensión militar (allotment), no necesita ningún portal. Los retirados que cobran pensión por lo general deben pagar así.',
        },
        sources: ['O23', 'humana-allotment', 'tricare-mil-select-fees'],
      },
      ...planFees,
      premiumOf('trs'),
      premiumOf('trr'),
      premiumOf('tya'),
      {
        when: { plan: ['prime-demo'], status: ['retiree', 'retiree-family'], until: '2026-12-31' },
        text: {
          en: 'Press reports say that the Prime Demo waives the retiree enrollment fee in its first year (2026).',
          es: 'Según la prensa, el Prime Demo no cobra a los militares retirados la cuota de inscripción en su primer año (2026).',
        },
        sources: ['X15'],
      },
    ],
    checked: '2026-11-23',
  },
  {
    id: 'change-payment-method',
    category: 'payments',
    title: {
      en: 'Change the card or bank account for payments',
      es: 'Cambiar la tarjeta o cuenta bancaria de los pagos',
    },
    say: {
      en: [
        'change my credit card',
        'new bank account',
        'update card on file',
        'my card expired',
        'set up automatic payment',
        'autopay',
        'debit card number changed',
        'eft',
        'routing number',
        'recurring payment',
        'my card was declined',
        'switch from card to bank draft',
      ],
      es: [
        'cambiar mi tarjeta de crédito',
        'nueva cuenta de banco',
        'mi tarjeta venció',
        'pago automático',
        'actualizar tarjeta registrada',
        'rechazaron mi tarjeta',
        'cambiar forma de pago',
        'débito automático',
      ],
    },
    asks: ['region'],
    routes: [
      noFeeForLife,
      ...contractorRoutes({
        steps: {
          default: [
            {
              en: 'Sign in, open the page for payments or billing, and enter the new card or account.',
              es: 'Inicie sesión, abra la página de pagos (Payments o Billing) y registre la nueva tarjeta o cuenta.',
            },
            {
              en: 'Check that the recurring payment uses it, and that no payment was missed.',
              es: 'Revise que el pago recurrente la use y que no haya quedado ningún pago pendiente.',
            },
          ],
          usfhp: [
            {
              en: 'Open the site of your own plan and look for member payments, or call its member services.',
              es: 'Abra el sitio de su propio plan y busque los pagos de miembros, o llame a su servicio para miembros.',
            },
          ],
          'caresource-demo': [
            {
              en: 'Look for the member sign-in or the payment page that CareSource shows, or call the number on your member card.',
              es: 'Busque el acceso para miembros o la página de pagos que muestre CareSource, o llame al número de su tarjeta de miembro.',
            },
          ],
        },
        links: { 'humana-military': 'billing' },
        omit: ['wps-tfl'],
        sources: ['O23', 'C5'],
      }),
    ],
    have: [
      { en: 'Your sign-in for the contractor', es: 'Su acceso al sitio del contratista' },
      {
        en: 'The new card, or the routing and account numbers',
        es: 'La nueva tarjeta, o los números de ruta y de cuenta',
      },
    ],
    mistake: {
      en: 'A move between East and West does not carry your payment along: set it up again with the new contractor.',
      es: 'Al mudarse entre Este y Oeste, su forma de pago no se traslada: configúrela otra vez con el nuevo contratista.',
    },
    notes: [
      {
        text: {
          en: 'TRICARE never calls or texts to ask for a card number. Enter it only on the contractor site you opened yourself.',
          es: 'TRICARE nunca llama ni envía mensajes para pedir un número de tarjeta. Escríbalo solo en el sitio del contratista que usted mismo abrió.',
        },
        sources: ['O34'],
      },
    ],
    checked: '2026-11-23',
  },
  {
    id: 'reinstate-coverage',
    category: 'payments',
    title: {
      en: 'Get coverage back after a missed payment',
      es: 'Recuperar la cobertura después de no pagar',
    },
    say: {
      en: [
        'disenrolled for nonpayment',
        'coverage cancelled because i did not pay',
        'missed payment',
        'reinstate my coverage',
        'they dropped me',
        'get my tricare back',
        'past due premium',
        'coverage terminated',
        'locked out for failure to pay',
        'payment was late and now no insurance',
      ],
      es: [
        'me cancelaron por falta de pago',
        'recuperar mi cobertura',
        'se me pasó un pago',
        'reactivar tricare',
        'prima atrasada',
        'me dieron de baja por no pagar',
        'perdí mi cobertura porque no pagué',
      ],
    },
    asks: ['region'],
    routes: [
      noFeeForLife,
      ...contractorRoutes({
        steps: {
          default: [
            {
              en: 'Call your contractor soon, ask to be reinstated and by when, and what you must pay.',
              es: 'Llame pronto a su contratista, pida que lo reinscriban y pregunte hasta cuándo se puede y cuánto debe pagar.',
            },
          ],
          'humana-military': [
            {
              en: 'Call 800-444-5445 soon, ask to be reinstated and by when, and what you must pay.',
              es: 'Llame pronto al 800-444-5445, pida que lo reinscriban y pregunte hasta cuándo se puede y cuánto debe pagar.',
            },
            {
              en: 'Then set up a recurring payment, so that it does not happen again.',
              es: 'Después configure un pago recurrente, para que no vuelva a pasar.',
            },
          ],
          triwest: [
            {
              en: 'Call 888-874-9378 (888-TRIWEST) soon, ask to be reinstated and by when, and what you must pay.',
              es: 'Llame pronto al 888-874-9378 (888-TRIWEST), pida que lo reinscriban y pregunte hasta cuándo se puede y cuánto debe pagar.',
            },
            {
              en: 'Then set up a recurring payment, so that it does not happen again.',
              es: 'Después configure un pago recurrente, para que no vuelva a pasar.',
            },
          ],
          'international-sos': [
            {
              en: 'Call the regional call center for your country soon, ask to be reinstated and by when, and what you must pay.',
              es: 'Llame pronto al centro regional de su país, pida que lo reinscriban y pregunte hasta cuándo se puede y cuánto debe pagar.',
            },
          ],
        },
        links: { 'international-sos': 'contact' },
        omit: ['wps-tfl'],
        sources: ['O10', 'O23'],
      }),
    ],
    have: [
      { en: 'The letter about the end of coverage', es: 'La carta sobre el fin de la cobertura' },
      {
        en: 'A card or bank account for what is owed',
        es: 'Una tarjeta o cuenta bancaria para lo que se debe',
      },
    ],
    mistake: {
      en: 'This is done by phone. Enrolling again in milConnect is not the same and may not be possible.',
      es: 'Esto se hace por teléfono. Inscribirse de nuevo en milConnect no es lo mismo y quizá no sea posible.',
    },
    checked: '2026-11-23',
  },
  {
    id: 'check-deductible',
    category: 'payments',
    title: {
      en: 'See your deductible and catastrophic cap',
      es: 'Ver su deducible y su tope anual (catastrophic cap)',
    },
    say: {
      en: [
        'how much of my deductible is met',
        'catastrophic cap',
        'deductible balance',
        'out of pocket maximum',
        'have i met my cap',
        'family deductible',
        'how much have i paid this year',
        'annual spending limit',
        'year to date costs',
      ],
      es: [
        'cuánto llevo del deducible',
        'tope anual de gastos',
        'catastrophic cap',
        'gasto máximo de bolsillo',
        'ya cumplí mi deducible',
        'deducible familiar',
        'cuánto he gastado este año en salud',
      ],
    },
    asks: ['region'],
    routes: contractorRoutes({
      steps: {
        default: [
          {
            en: 'Sign in and look for “deductible” or “catastrophic cap”; it is counted for the year so far.',
            es: 'Inicie sesión y busque “deductible” o “catastrophic cap”; se cuenta lo que va del año.',
          },
        ],
        usfhp: [
          {
            en: 'Open the site of your own plan and look for your costs so far, or ask its member services.',
            es: 'Abra el sitio de su propio plan y busque lo que lleva gastado, o pregunte a su servicio para miembros.',
          },
        ],
        'caresource-demo': [
          {
            en: 'Look for the member sign-in that CareSource shows, or call the number on your member card.',
            es: 'Busque el acceso para miembros que muestre CareSource, o llame al número de su tarjeta de miembro.',
          },
        ],
      },
      sources: ['X14'],
    }),
    have: [{ en: 'Your sign-in for the contractor', es: 'Su acceso al sitio del contratista' }],
    mistake: {
      en: 'milConnect does not know what you have paid for care; the contractor that pays your claims does.',
      es: 'milConnect no sabe cuánto ha pagado por su atención; lo sabe el contratista que paga sus reclamos.',
    },
    checked: '2026-11-23',
  },
  {
    id: 'get-1095',
    category: 'payments',
    title: { en: 'Get IRS Form 1095', es: 'Obtener el formulario 1095 del IRS' },
    say: {
      en: [
        '1095',
        '1095-b',
        '1095-c',
        'irs form for health coverage',
        'tax form proof of health insurance',
        'health insurance form for my taxes',
        'my accountant wants the tricare tax form',
        'where is my 1095',
        'minimum essential coverage tax statement',
      ],
      es: [
        '1095',
        '1095-b',
        '1095-c',
        'formulario del irs de seguro médico',
        'formulario de seguro para mis impuestos',
        'dónde está mi 1095',
        'mi contador pide el formulario de tricare',
      ],
    },
    asks: [],
    routes: [
      {
        why: {
          en: 'DFAS makes the 1095 forms and puts them into myPay. TRICARE and milConnect do not.',
          es: 'DFAS emite los formularios 1095 y los pone en myPay. TRICARE y milConnect no lo hacen.',
        },
        steps: [
          {
            portal: 'mypay',
            text: {
              en: 'Sign in with your myPay login or CAC and look for the tax statements: 1095-C for service members, 1095-B for retirees and others.',
              es: 'Inicie sesión con su acceso de myPay o su tarjeta CAC y busque los documentos de impuestos: 1095-C para militares, 1095-B para retirados y otros.',
            },
          },
        ],
        sources: ['O46b', 'O47', 'C12'],
      },
    ],
    have: [
      { en: 'Your myPay login, which is not your myAuth', es: 'Su acceso de myPay, que no es el de myAuth' },
    ],
    mistake: {
      en: 'The proof-of-coverage letter from milConnect is not a tax form.',
      es: 'La carta de comprobante de cobertura de milConnect no es un formulario de impuestos.',
    },
    notes: [
      {
        text: {
          en: 'You do not need the form in hand to file your tax return.',
          es: 'No necesita tener el formulario para presentar su declaración de impuestos.',
        },
        sources: ['O46b', 'O47'],
      },
      {
        text: {
          en: 'Coast Guard and Public Health Service members get it from their own pay centers.',
          es: 'Los miembros de la Guardia Costera y del Public Health Service lo reciben de sus propios centros de pago.',
        },
        sources: ['X28'],
      },
    ],
    checked: '2026-11-23',
  },
  {
    id: 'see-pay',
    category: 'payments',
    title: {
      en: 'See military pay (LES, allotments, W-2)',
      es: 'Ver el sueldo militar (LES, descuentos automáticos, W-2)',
    },
    say: {
      en: [
        'les',
        'leave and earnings statement',
        'pay stub',
        'my military pay',
        'retiree account statement',
        'w-2',
        '1099-r',
        'change an allotment',
        'mypay',
        'direct deposit of my paycheck',
        'did i get paid',
        'retired pay',
      ],
      es: [
        'les',
        'mi paga militar',
        'recibo de pago',
        'mi pensión militar',
        'w-2',
        '1099-r',
        'cambiar un allotment',
        'mypay',
        'depósito de mi sueldo',
      ],
    },
    asks: [],
    routes: [
      {
        why: {
          en: 'Military pay is on myPay, which DFAS runs apart from TRICARE.',
          es: 'El sueldo militar está en myPay, que DFAS administra aparte de TRICARE.',
        },
        steps: [
          {
            portal: 'mypay',
            text: {
              en: 'Sign in with your myPay login and its one-time code, or with your CAC, and open the statement you need.',
              es: 'Inicie sesión con su acceso de myPay y su código de un solo uso, o con su tarjeta CAC, y abra el documento que necesita.',
            },
          },
        ],
        sources: ['C12', 'O46b'],
      },
    ],
    have: [
      {
        en: 'Your myPay login ID and password, or your CAC',
        es: 'Su usuario y contraseña de myPay, o su tarjeta CAC',
      },
    ],
    mistake: {
      en: 'A myAuth account does not open myPay, and a myPay login no longer opens milConnect.',
      es: 'Una cuenta de myAuth no abre myPay, y el acceso de myPay ya no abre milConnect.',
    },
    notes: [
      {
        text: {
          en: 'Coast Guard and Public Health Service members have their own pay centers.',
          es: 'Los miembros de la Guardia Costera y del Public Health Service tienen sus propios centros de pago.',
        },
        sources: ['X28'],
      },
    ],
    checked: '2026-11-23',
  },
  {
    id: 'stopped-allotment',
    category: 'payments',
    title: {
      en: 'The allotment for TRICARE stopped or is missing',
      es: 'El descuento automático (allotment) de TRICARE paró o no aparece',
    },
    say: {
      en: [
        'tricare allotment stopped coming out of my retired pay',
        'ras shows no tricare deduction this month',
        'allotment disappeared after the region change',
        'my allotment ended and now i am past due',
        'tricare fee not taken from my pension anymore',
        'set the tricare allotment up again',
        'dfas stopped my tricare deduction',
        'two allotments for tricare taken out',
        'allotment from va compensation not possible',
      ],
      es: [
        'paró el descuento de tricare de mi pensión',
        'mi pensión ya no muestra el descuento de tricare',
        'desapareció el allotment después del cambio de región',
        'dfas dejó de descontar tricare',
        'poner otra vez el descuento automático de tricare',
        'no me quitan la cuota de tricare del cheque de retiro',
        'me descuentan tricare dos veces',
      ],
    },
    asks: ['region'],
    routes: contractorRoutes({
      steps: [
        {
          en: 'Call or sign in: see whether the allotment is still on file and what you owe, pay that, and ask for a new allotment.',
          es: 'Llame o inicie sesión: vea si el descuento sigue registrado y cuánto debe, pague eso y pida un nuevo descuento.',
        },
      ],
      after: [
        {
          portal: 'mypay',
          text: {
            en: 'Next month look at your retiree account statement (RAS): the deduction should be there.',
            es: 'El mes siguiente mire su estado de cuenta (RAS): el descuento debe aparecer.',
          },
        },
      ],
      links: { 'humana-military': 'billing', 'international-sos': 'contact' },
      omit: ['wps-tfl'],
      sources: ['tricare-mil-allotment', 'humana-select-fees'],
    }),
    have: [
      { en: 'Your last RAS or LES', es: 'Su último RAS o LES' },
      { en: 'A card or bank account for what is due', es: 'Tarjeta o cuenta de banco para lo que debe' },
    ],
    mistake: {
      en: 'Asking DFAS or the pay center does not help: only the TRICARE contractor starts and stops this allotment.',
      es: 'Pedirlo a DFAS no sirve: solo el contratista de TRICARE inicia y detiene este descuento.',
    },
    notes: [
      {
        text: {
          en: 'Disenrolled already? Ask at once for reinstatement; the time for it is short.',
          es: '¿Ya lo dieron de baja? Pida enseguida la reinstalación; el plazo es corto.',
        },
        sources: ['humana-select-fees', 'O23'],
      },
    ],
    checked: '2026-11-30',
  },
] satisfies Task[];
