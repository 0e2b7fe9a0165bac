import { copayments2025, copayments2026 } from '../copayments.ts';
import type { Note, Route, Step, Task, Text } from '../schema.ts';
import { territoriesThatCount } from '../territories.ts';

type Copayments = typeof copayments2026;

/** The US Family Health Plan fills prescriptions itself, so no pharmacy task of its members leads elsewhere. */
const usfhpPharmacy: Route = {
  when: { plan: ['usfhp'] },
  why: {
    en: 'The US Family Health Plan has its own pharmacies instead of Express Scripts.',
    es: 'El US Family Health Plan tiene sus propias farmacias, en lugar de Express Scripts.',
  },
  steps: [
    {
      portal: 'usfhp',
      text: {
        en: 'Find your provider among the six of the US Family Health Plan and use its pharmacy site or phone.',
        es: 'Busque a su proveedor entre los seis del US Family Health Plan y use el sitio o teléfono de su farmacia.',
      },
    },
  ],
  sources: ['C11'],
};

const atExpressScripts: Text = {
  en: 'Express Scripts runs the TRICARE pharmacy benefit for all regions, so your contractor does not matter here.',
  es: 'Express Scripts maneja el beneficio de farmacia de TRICARE en todas las regiones; su contratista no importa aquí.',
};

const ownAccount: Note = {
  text: {
    en: 'Each family member needs their own Express Scripts account. It works in the app too.',
    es: 'Cada miembro de la familia necesita su propia cuenta de Express Scripts. También sirve en la aplicación.',
  },
  sources: ['C8'],
};

const overseasDelivery: Note = {
  text: {
    en: 'In other countries, home delivery goes only to APO, FPO, DPO and embassy addresses, and not in Germany. Refrigerated drugs do not go to APO or FPO.',
    es: 'En otros países, la entrega a domicilio llega solo a direcciones APO, FPO, DPO y de embajadas, y no en Alemania. Los medicamentos refrigerados no van a APO ni FPO.',
  },
  sources: ['O44', 'dvids-pharmacy-overseas'],
};

const territoryDelivery: Note = {
  when: { state: territoriesThatCount('home-delivery', 'us') },
  text: {
    en: 'In Puerto Rico, Guam and the other U.S. territories, home delivery goes to any address.',
    es: 'En Puerto Rico, Guam y los demás territorios de EE. UU., la entrega a domicilio llega a cualquier dirección.',
  },
  sources: ['O44'],
};

/** Those for whom the yearly table does not hold. */
const otherRates: Note[] = [
  {
    text: {
      en: 'Active duty members pay $0 for covered drugs.',
      es: 'El personal en servicio activo paga $0 por los medicamentos cubiertos.',
    },
    sources: ['O24'],
  },
  {
    when: { from: '2026-02-28' },
    text: {
      en: 'Active duty families in Prime Remote in the United States pay $0 by home delivery and at network drugstores since February 28, 2026.',
      es: 'Las familias de servicio activo con Prime Remote en Estados Unidos pagan $0 por entrega a domicilio y en farmacias de la red desde el 28 de febrero de 2026.',
    },
    sources: ['O25'],
  },
  {
    text: {
      en: 'Survivors of active duty members, and people retired for medical reasons and their families, have other, frozen rates. Check yours at Express Scripts.',
      es: 'Los sobrevivientes de militares en servicio activo, y los retirados por razones médicas y sus familias, tienen otras tarifas congeladas. Consulte la suya en Express Scripts.',
    },
    sources: ['O24', 'X18'],
  },
];

/** The law fixes the copayments of 2026 through 2027; no announcement for 2027 was read. */
const lawFixed = ({ year, home, retail }: Copayments): Note => ({
  when: { from: `${year + 1}-01-01`, until: `${year + 1}-12-31` },
  text: {
    en: `The law is reported to fix the copayments of ${year} through December 31, ${year + 1}: home delivery $${home.generic}, $${home.brand} or $${home.nonFormulary}, network drugstore $${retail.generic}, $${retail.brand} or $${retail.nonFormulary}. Check at Express Scripts.`,
    es: `Según se informa, la ley fija los copagos de ${year} hasta el 31 de diciembre de ${year + 1}: entrega a domicilio $${home.generic}, $${home.brand} o $${home.nonFormulary}, farmacia de la red $${retail.generic}, $${retail.brand} o $${retail.nonFormulary}. Confírmelos en Express Scripts.`,
  },
  sources: ['federal-health-update', 'X18'],
  certainty: 'unverified',
});

/** Nothing is known of the years after that. */
const laterYears: Note[] = [
  lawFixed(copayments2026),
  {
    when: { from: `${copayments2026.year + 2}-01-01` },
    text: {
      en: `This guide knows no copayments after ${copayments2026.year + 1}. Look up the price of your drug at Express Scripts.`,
      es: `Esta guía no conoce copagos posteriores a ${copayments2026.year + 1}. Busque el precio de su medicamento en Express Scripts.`,
    },
    sources: ['INF'],
    certainty: 'unverified',
  },
];

const yearOf = (year: number) => ({ from: `${year}-01-01`, until: `${year}-12-31` });

function homeDeliveryNote({ year, home }: Copayments): Note {
  const { generic, brand, nonFormulary, days } = home;
  return {
    when: yearOf(year),
    text: {
      en: `Home delivery in ${year}, up to ${days} days: $${generic} generic, $${brand} brand, $${nonFormulary} non-formulary.`,
      es: `Entrega a domicilio en ${year}, hasta ${days} días: $${generic} genérico, $${brand} de marca, $${nonFormulary} fuera del formulario.`,
    },
    sources: ['O24'],
  };
}

function retailNote({ year, retail }: Copayments): Note {
  const { generic, brand, nonFormulary, days } = retail;
  return {
    when: yearOf(year),
    text: {
      en: `Network drugstore in ${year}, up to ${days} days: $${generic} generic, $${brand} brand, $${nonFormulary} non-formulary.`,
      es: `Farmacia de la red en ${year}, hasta ${days} días: $${generic} genérico, $${brand} de marca, $${nonFormulary} fuera del formulario.`,
    },
    sources: ['O24'],
  };
}

const years = [copayments2025, copayments2026];

/** Claims for drugs bought in the United States or its territories. */
const toExpressScripts: Route = {
  why: {
    en: 'Express Scripts takes claims for drugs bought in the United States and its territories.',
    es: 'Express Scripts recibe los reclamos por medicamentos comprados en Estados Unidos y sus territorios.',
  },
  steps: [
    {
      portal: 'express-scripts',
      text: {
        en: 'Sign in and print the claim form, or file it online if the page offers that.',
        es: 'Inicie sesión e imprima el formulario de reclamo, o preséntelo en línea si la página lo ofrece.',
      },
    },
    {
      portal: 'express-scripts',
      text: {
        en: 'Send it with the receipts to the address on the form. Keep copies.',
        es: 'Envíelo con los recibos a la dirección del formulario. Guarde copias.',
      },
      link: null,
    },
  ],
  sources: ['tricare-mil-pharmacy-claims', 'O24', 'C8'],
};

const bottle: Text = {
  en: 'The prescription number and the name of the drug, from the label',
  es: 'El número de receta y el nombre del medicamento, como dice la etiqueta',
};

const expressScriptsLogin: Text = {
  en: 'Your Express Scripts login; to register, the DoD Benefits Number on your ID card',
  es: 'Su acceso de Express Scripts; para registrarse, el DoD Benefits Number de su identificación',
};

const refillSteps: Step[] = [
  {
    portal: 'express-scripts',
    text: {
      en: 'Sign in and choose the prescription to refill.',
      es: 'Inicie sesión y elija la receta que quiere resurtir.',
    },
  },
  {
    portal: 'express-scripts',
    text: {
      en: 'Check the address and the copayment, and place the order. You can also call 877-363-1303.',
      es: 'Revise la dirección y el copago, y haga el pedido. También puede llamar al 877-363-1303.',
    },
  },
];

export default [
  {
    id: 'refill-prescription',
    category: 'pharmacy',
    title: { en: 'Refill a prescription', es: 'Resurtir una receta' },
    say: {
      en: [
        'refill my prescription',
        'i need more of my medicine',
        'rx refill',
        'almost out of pills',
        'order my meds again',
        'where do i refill my medication',
        'blood pressure pills running low',
        'refill too soon',
        'tricare prescription refill',
        'my inhaler is empty',
        'birth control refill',
      ],
      es: [
        'resurtir mi receta',
        'necesito más medicina',
        'se me acaban las pastillas',
        'volver a pedir mi medicamento',
        'dónde surto mi receta',
        'surtir mis medicinas otra vez',
        'resurtido de receta tricare',
      ],
    },
    asks: ['pharmacy'],
    routes: [
      usfhpPharmacy,
      {
        when: { pharmacy: ['military'] },
        why: {
          en: 'You fill it at a military pharmacy, which takes requests through MHS GENESIS or its own phone line.',
          es: 'La surte en una farmacia militar, que recibe pedidos por MHS GENESIS o por su propio teléfono.',
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
      {
        when: { pharmacy: ['mail'] },
        why: {
          en: 'You get it by mail, and Express Scripts runs home delivery.',
          es: 'La recibe en casa, y Express Scripts maneja la entrega a domicilio.',
        },
        steps: refillSteps,
        sources: ['S2', 'C8'],
      },
      {
        when: { pharmacy: ['retail'] },
        why: {
          en: 'You fill it at a drugstore, so that drugstore refills it.',
          es: 'La surte en una farmacia civil, así que se la resurte esa misma farmacia.',
        },
        steps: [
          {
            portal: 'civilian-provider',
            text: {
              en: 'Call the drugstore, or use its app or website, and give the number on the label.',
              es: 'Llame a la farmacia, o use su aplicación o sitio, y dé el número de la etiqueta.',
            },
            link: null,
          },
          {
            portal: 'express-scripts',
            text: {
              en: 'Check there that the drugstore is in the network, or find one that is.',
              es: 'Confirme ahí que la farmacia está en la red, o busque una que lo esté.',
            },
            link: 'find-pharmacy',
          },
        ],
        sources: ['O25', 'C8'],
      },
    ],
    have: [bottle],
    mistake: {
      en: 'Each kind of pharmacy refills only its own prescriptions: the base, the mail service, the drugstore.',
      es: 'Cada tipo de farmacia resurte solo sus propias recetas: la de la base, la de entrega a domicilio o la civil.',
    },
    notes: [
      {
        text: {
          en: 'No refills left? Ask the provider who wrote the prescription for a new one.',
          es: '¿Ya no le quedan surtidos? Pida una receta nueva al proveedor que la escribió.',
        },
        sources: ['O36'],
      },
    ],
    checked: '2026-11-23',
  },
  {
    id: 'refill-home-delivery',
    category: 'pharmacy',
    title: { en: 'Refill by mail (home delivery)', es: 'Resurtir con entrega a domicilio' },
    say: {
      en: [
        'refill my maintenance medication by mail',
        'home delivery refill',
        'express scripts refill',
        'reorder my mail order meds',
        'mail order pharmacy next 90 days',
        'automatic refills',
        'auto refill not working',
        'stop automatic refills',
        'order a 90 day supply again',
        'militaryrx refill',
        'express scripts will not let me reorder',
      ],
      es: [
        'resurtir mi medicina por correo',
        'entrega a domicilio pedir otra vez',
        'express scripts resurtir',
        'pedir medicina de mantenimiento por correo',
        'resurtido automático',
        'otros 90 días por correo',
        'parar los envíos automáticos',
      ],
    },
    asks: [],
    routes: [
      usfhpPharmacy,
      {
        why: atExpressScripts,
        steps: refillSteps,
        sources: ['S2', 'C8', 'O44'],
      },
    ],
    have: [expressScriptsLogin, bottle],
    mistake: {
      en: 'MHS GENESIS cannot refill what came by mail, and Express Scripts cannot refill what came from a military pharmacy.',
      es: 'MHS GENESIS no resurte lo que llegó a domicilio, y Express Scripts no resurte lo de una farmacia militar.',
    },
    notes: [
      ...years.map(homeDeliveryNote),
      ...laterYears,
      ...otherRates,
      {
        text: {
          en: 'A refill usually opens when about a quarter of the supply is left. Automatic refills are possible too.',
          es: 'El resurtido por lo general se abre cuando queda cerca de la cuarta parte. También hay resurtido automático.',
        },
        sources: ['C8'],
      },
      ownAccount,
      territoryDelivery,
      overseasDelivery,
    ],
    checked: '2026-11-23',
  },
  {
    id: 'start-home-delivery',
    category: 'pharmacy',
    title: { en: 'Start home delivery', es: 'Empezar la entrega a domicilio' },
    say: {
      en: [
        'start home delivery',
        'switch my prescription from walgreens to mail',
        'get my medicine mailed to me',
        'sign up for mail order pharmacy',
        'move my prescriptions to express scripts',
        'brand drug full price at the drugstore after two fills',
        'register at express scripts',
        'create an express scripts account',
        'set up mail order for my mother',
        'maintenance drugs must go through the mail',
        'mail prescriptions to an apo address',
      ],
      es: [
        'empezar entrega a domicilio',
        'pasar mi receta al correo',
        'recibir mis medicinas por correo',
        'registrarme en express scripts',
        'crear cuenta de express scripts',
        'inscribirme en la farmacia por correo',
        'enviar medicinas a una dirección apo',
      ],
    },
    asks: [],
    routes: [
      usfhpPharmacy,
      {
        why: atExpressScripts,
        steps: [
          {
            portal: 'express-scripts',
            text: {
              en: 'Register with the DoD Benefits Number on your ID card, or sign in.',
              es: 'Regístrese con el DoD Benefits Number de su identificación, o inicie sesión.',
            },
            link: 'getting-started',
          },
          {
            portal: 'express-scripts',
            text: {
              en: 'Choose the drugs to move to home delivery, or ask the doctor to send the prescription there.',
              es: 'Elija los medicamentos que quiere pasar a entrega a domicilio, o pida al médico que mande ahí la receta.',
            },
          },
          {
            portal: 'express-scripts',
            text: {
              en: 'Give the delivery address and a way to pay. Keep enough at home until the first package arrives.',
              es: 'Dé la dirección de entrega y la forma de pago. Tenga suficiente en casa hasta que llegue el primer paquete.',
            },
          },
        ],
        sources: ['S2', 'C8'],
      },
    ],
    have: [
      expressScriptsLogin,
      {
        en: 'The names of the drugs and the doctors who prescribe them',
        es: 'Los nombres de los medicamentos y de los médicos que los recetan',
      },
    ],
    mistake: {
      en: 'Do not use home delivery for a drug that you need this week. Use a military pharmacy or a drugstore.',
      es: 'No use la entrega a domicilio para un medicamento que necesita esta semana. Vaya a una farmacia militar o civil.',
    },
    notes: [
      ...years.map(homeDeliveryNote),
      ...laterYears,
      ...otherRates,
      {
        text: {
          en: 'Some brand drugs taken for a long time: after two fills at a drugstore, the third costs the full price. Not for active duty, not in other countries; it holds in U.S. territories.',
          es: 'Algunos medicamentos de marca de uso prolongado: tras dos surtidos en una farmacia civil, el tercero cuesta el precio completo. No rige en servicio activo ni en otros países; en los territorios de EE. UU., sí.',
        },
        sources: ['O44', 'tricare-mil-network-pharmacy'],
      },
      {
        text: {
          en: 'If another insurance pays for your drugs, home delivery is limited. Ask Express Scripts first.',
          es: 'Si otro seguro le paga medicamentos, la entrega a domicilio es limitada. Pregunte antes a Express Scripts.',
        },
        sources: ['O44'],
      },
      ownAccount,
      territoryDelivery,
      overseasDelivery,
    ],
    checked: '2026-11-23',
  },
  {
    id: 'track-home-delivery',
    category: 'pharmacy',
    title: { en: 'Track a home delivery order', es: 'Seguir un pedido a domicilio' },
    say: {
      en: [
        'track my prescription order',
        'where is my medicine package',
        'express scripts order status',
        'has my mail order shipped',
        'check rx status',
        'medication did not arrive in the mail',
        'lost package from express scripts',
        'shipping status of my meds',
        'cancel my express scripts order',
        'delivery is late and i am out of pills',
      ],
      es: [
        'seguir mi pedido de medicinas',
        'dónde está mi paquete de medicinas',
        'estado del pedido en express scripts',
        'ya enviaron mi medicina',
        'no me llegó la medicina por correo',
        'paquete perdido de express scripts',
        'cuándo llega mi pedido de la farmacia',
      ],
    },
    asks: [],
    routes: [
      usfhpPharmacy,
      {
        why: {
          en: 'Express Scripts ships the order, so only its site knows where it is.',
          es: 'Express Scripts envía el pedido, así que solo su sitio sabe dónde está.',
        },
        steps: [
          {
            portal: 'express-scripts',
            text: {
              en: 'Sign in and open the status of your order.',
              es: 'Inicie sesión y abra el estado de su pedido.',
            },
          },
          {
            portal: 'express-scripts',
            text: {
              en: 'If it is late or lost, call 877-363-1303 and ask what to do about the doses you need now.',
              es: 'Si se atrasa o se pierde, llame al 877-363-1303 y pregunte qué hacer con las dosis que necesita ya.',
            },
            link: null,
          },
        ],
        sources: ['S2', 'C8', 'O44'],
      },
    ],
    have: [expressScriptsLogin],
    notes: [ownAccount],
    checked: '2026-11-23',
  },
  {
    id: 'pay-pharmacy-bill',
    category: 'pharmacy',
    title: { en: 'Pay a pharmacy bill', es: 'Pagar una cuenta de la farmacia' },
    say: {
      en: [
        'pay my express scripts bill',
        'pharmacy bill',
        'owe money for mail order drugs',
        'change my card at express scripts',
        'update payment method for prescriptions',
        'pay my copay online for medicine by mail',
        'balance due express scripts',
        'express scripts charged me twice',
        'invoice for medication',
      ],
      es: [
        'pagar mi cuenta de express scripts',
        'factura de la farmacia',
        'debo dinero por medicinas',
        'cambiar mi tarjeta en express scripts',
        'pagar el copago de la medicina por correo',
        'express scripts me cobró dos veces',
      ],
    },
    asks: [],
    routes: [
      usfhpPharmacy,
      {
        why: {
          en: 'Copayments for home delivery are paid to Express Scripts, not to your contractor.',
          es: 'Los copagos de la entrega a domicilio se pagan a Express Scripts, no a su contratista.',
        },
        steps: [
          {
            portal: 'express-scripts',
            text: {
              en: 'Sign in and look for billing or payments.',
              es: 'Inicie sesión y busque “billing” o “payments”.',
            },
          },
          {
            portal: 'express-scripts',
            text: {
              en: 'Pay the balance, and check the card saved for later orders.',
              es: 'Pague el saldo y revise la tarjeta guardada para pedidos futuros.',
            },
          },
        ],
        sources: ['S2', 'C8'],
      },
    ],
    have: [expressScriptsLogin, { en: 'A card or bank account', es: 'Una tarjeta o cuenta bancaria' }],
    mistake: {
      en: 'What a drugstore charges is paid at its counter.',
      es: 'Lo que cobra una farmacia civil se paga en su mostrador.',
    },
    notes: [...years.map(homeDeliveryNote), ...laterYears, ...otherRates],
    checked: '2026-11-23',
  },
  {
    id: 'find-pharmacy',
    category: 'pharmacy',
    title: { en: 'Find a network pharmacy', es: 'Buscar una farmacia de la red' },
    say: {
      en: [
        'find a pharmacy',
        'drugstore that takes tricare',
        'network pharmacy near me',
        'does cvs take tricare',
        'is walmart pharmacy in network',
        'pharmacy locator',
        'closest tricare pharmacy',
        'walgreens or kroger tricare',
        '24 hour pharmacy in the network',
        'which retail pharmacies can i use',
      ],
      es: [
        'buscar una farmacia',
        'farmacia que acepte tricare',
        'farmacia de la red cerca de mí',
        'cvs acepta tricare',
        'walmart está en la red de farmacias',
        'localizador de farmacias',
        'farmacia más cercana',
      ],
    },
    asks: [],
    routes: [
      usfhpPharmacy,
      {
        why: {
          en: 'Express Scripts keeps the list of network drugstores for all regions.',
          es: 'Express Scripts tiene la lista de farmacias de la red de todas las regiones.',
        },
        steps: [
          {
            portal: 'express-scripts',
            text: {
              en: 'Open the pharmacy search and enter your ZIP code or city.',
              es: 'Abra el buscador de farmacias y escriba su código postal o ciudad.',
            },
            link: 'find-pharmacy',
          },
        ],
        sources: ['O25', 'C8'],
      },
    ],
    have: [{ en: 'Your ZIP code', es: 'Su código postal' }],
    notes: [
      {
        text: {
          en: 'Network drugstores exist in the United States, Guam, the Northern Marianas, Puerto Rico and the U.S. Virgin Islands, not in American Samoa.',
          es: 'Hay farmacias de la red en Estados Unidos, Guam, las Marianas del Norte, Puerto Rico y las Islas Vírgenes de EE. UU., pero no en Samoa Americana.',
        },
        sources: ['tricare-mil-network-pharmacy'],
      },
      {
        text: {
          en: 'In other countries you pay the drugstore first and then file a claim with the overseas claims processor.',
          es: 'En otros países se paga primero en la farmacia y luego se presenta un reclamo al procesador del extranjero.',
        },
        sources: ['tricare-mil-pharmacy-claims', 'dvids-pharmacy-overseas'],
      },
      {
        when: yearOf(2026),
        text: {
          en: 'Outside the network, Prime pays 50% after a point-of-service deductible (2026).',
          es: 'Fuera de la red, con Prime se paga el 50 % después de un deducible de punto de servicio (2026).',
        },
        sources: ['O24'],
      },
      ...years.map(retailNote),
      ...laterYears,
      ...otherRates,
    ],
    checked: '2026-11-23',
  },
  {
    id: 'drug-prior-authorization',
    category: 'pharmacy',
    title: {
      en: 'Prior authorization for a drug',
      es: 'Autorización previa para un medicamento',
    },
    say: {
      en: [
        'drug prior authorization',
        'pharmacy says my medicine needs approval',
        'medical necessity form for a drug',
        'is my medication on the formulary',
        'non formulary drug',
        'ozempic or wegovy covered',
        'brand name instead of generic approval',
        'express scripts denied my medication',
        'step therapy',
        'quantity limit on my pills',
        'prescription rejected at the counter needs pa',
        'migraine or biologic injection approval',
      ],
      es: [
        'autorización previa para un medicamento',
        'la farmacia dice que mi medicina necesita aprobación',
        'formulario de necesidad médica',
        'mi medicamento está en el formulario',
        'ozempic está cubierto',
        'express scripts negó mi medicina',
        'medicina de marca en vez de genérica',
        'límite de cantidad de pastillas',
      ],
    },
    asks: [],
    routes: [
      usfhpPharmacy,
      {
        why: {
          en: 'Express Scripts decides on drugs; your contractor decides only on care.',
          es: 'De los medicamentos decide Express Scripts; su contratista decide solo sobre la atención médica.',
        },
        steps: [
          {
            portal: 'express-scripts',
            text: {
              en: 'Sign in and look up the drug to see whether it needs prior authorization.',
              es: 'Inicie sesión y busque el medicamento para ver si necesita autorización previa (prior authorization).',
            },
          },
          {
            portal: 'civilian-provider',
            text: {
              en: 'Ask the doctor who prescribes it to send the request or form; usually the patient cannot.',
              es: 'Pida al médico que lo receta que mande la solicitud o el formulario; por lo general, el paciente no puede.',
            },
            link: null,
          },
          {
            portal: 'express-scripts',
            text: {
              en: 'Then look for the decision there, or call 877-363-1303.',
              es: 'Después busque ahí la decisión o llame al 877-363-1303.',
            },
          },
        ],
        sources: ['O25', 'C8', 'GK'],
      },
    ],
    have: [
      {
        en: 'The exact name and strength of the drug, and what you tried before',
        es: 'El nombre y la dosis exactos, y qué medicamentos probó antes',
      },
    ],
    mistake: {
      en: 'Do not ask Humana Military or TriWest about a drug from the pharmacy. They send you to Express Scripts.',
      es: 'No pregunte a Humana Military ni a TriWest por un medicamento de farmacia. Lo mandan a Express Scripts.',
    },
    checked: '2026-11-23',
  },
  {
    id: 'pharmacy-claim',
    category: 'pharmacy',
    title: { en: 'Get money back for a drug you paid', es: 'Reembolso de un medicamento que pagó' },
    say: {
      en: [
        'pharmacy claim',
        'paid full price for my prescription',
        'reimbursement for medicine',
        'out of network pharmacy receipt',
        'drugstore could not bill tricare',
        'claim form for a prescription',
        'refund for drugs bought overseas',
        'bought medicine while traveling',
        'file a drug claim with express scripts',
        'my other insurance paid part of the prescription',
      ],
      es: [
        'reclamo de farmacia',
        'pagué el precio completo de mi medicina',
        'reembolso de medicamentos',
        'farmacia fuera de la red',
        'recibo de la farmacia para tricare',
        'compré medicinas en otro país',
        'formulario de reclamo para recetas',
      ],
    },
    asks: [],
    routes: [
      usfhpPharmacy,
      { ...toExpressScripts, when: { state: territoriesThatCount('pharmacy-claims', 'us') } },
      ...(
        [
          {
            when: { place: ['abroad'] },
            why: {
              en: 'You bought it abroad, and International SOS handles claims from there.',
              es: 'Lo compró en otro país, y International SOS se encarga de esos reclamos.',
            },
          },
          {
            when: { region: ['overseas'] },
            why: {
              en: 'You live overseas, where International SOS handles claims, also for drugs.',
              es: 'Usted vive en el extranjero, donde International SOS se encarga de los reclamos, también de medicamentos.',
            },
          },
        ] satisfies Pick<Route, 'when' | 'why'>[]
      ).map(
        (overseas): Route => ({
          ...overseas,
          steps: [
            {
              portal: 'international-sos',
              text: {
                en: 'Fill in DD Form 2642 and add the receipt, the prescription and the proof that you paid.',
                es: 'Llene el formulario DD 2642 y agregue el recibo, la receta y el comprobante de que pagó.',
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
          ],
          sources: ['C7', 'C17', 'C8'],
        }),
      ),
      toExpressScripts,
    ],
    have: [
      {
        en: 'The receipt with the name of the drug, date, amount and pharmacy',
        es: 'El recibo con el nombre del medicamento, la fecha, la cantidad y la farmacia',
      },
    ],
    mistake: {
      en: 'Drugs bought in a U.S. territory are claimed at Express Scripts too, not overseas.',
      es: 'Los medicamentos comprados en un territorio de EE. UU. también se reclaman en Express Scripts, no en el extranjero.',
    },
    notes: [
      {
        text: {
          en: 'A pharmacy claim must be postmarked within one year of the day you got the drug.',
          es: 'El reclamo de farmacia debe llevar matasellos de menos de un año después del día en que recibió el medicamento.',
        },
        sources: ['tricare-mil-pharmacy-claims'],
      },
    ],
    checked: '2026-11-23',
  },
  {
    id: 'check-drug-cost',
    category: 'pharmacy',
    title: { en: 'See what a drug costs', es: 'Ver cuánto cuesta un medicamento' },
    say: {
      en: [
        'how much does my prescription cost',
        'pharmacy copay',
        'tricare drug copayments',
        'price of a generic by mail',
        'why did my copay go up',
        'cost at the drugstore compared with home delivery',
        'copay for brand name drugs',
        'prescription copay 2026',
        'price a medication',
        'free prescriptions for prime remote families',
        'copay for retirees prescriptions',
        'is it cheaper at the base',
      ],
      es: [
        'cuánto cuesta mi receta',
        'copago de farmacia',
        'precio de la medicina genérica por correo',
        'por qué subió mi copago',
        'copago de medicamentos de marca',
        'copagos de farmacia 2026',
        'dónde sale más barata la medicina',
        'precio de un medicamento',
      ],
    },
    asks: [],
    routes: [
      usfhpPharmacy,
      {
        why: {
          en: 'Copayments are the same in all regions, and Express Scripts has the list and the price of each drug.',
          es: 'Los copagos son iguales en todas las regiones; Express Scripts tiene la lista y el precio de cada medicamento.',
        },
        steps: [
          {
            portal: 'express-scripts',
            text: {
              en: 'Open the copayments of the year.',
              es: 'Abra los copagos del año.',
            },
            link: 'copayments',
          },
          {
            portal: 'express-scripts',
            text: {
              en: 'For the price of one drug at each kind of pharmacy, sign in and look it up.',
              es: 'Para ver el precio de un medicamento en cada tipo de farmacia, inicie sesión y búsquelo.',
            },
          },
        ],
        sources: ['O24', 'S1'],
      },
    ],
    have: [
      {
        en: 'The name and strength of the drug, and how many days you need',
        es: 'El nombre y la dosis del medicamento, y para cuántos días',
      },
    ],
    mistake: {
      en: 'Compare the days too: one copayment buys up to 90 days by mail, but up to 30 at a drugstore.',
      es: 'Compare también los días: un copago cubre hasta 90 días a domicilio, pero hasta 30 en una farmacia civil.',
    },
    notes: [
      ...years.flatMap((year): Note[] => [
        {
          when: yearOf(year.year),
          text: {
            en: `Military pharmacy in ${year.year}: $0 for covered drugs.`,
            es: `Farmacia militar en ${year.year}: $0 por los medicamentos cubiertos.`,
          },
          sources: ['O24'],
        },
        homeDeliveryNote(year),
        retailNote(year),
      ]),
      ...laterYears,
      ...otherRates,
    ],
    checked: '2026-11-23',
  },
  {
    id: 'new-prescription',
    category: 'pharmacy',
    title: { en: 'Fill a new prescription', es: 'Surtir una receta nueva' },
    say: {
      en: [
        'fill a new prescription',
        'my doctor wrote a new script',
        'request a new prescription from express scripts',
        'first time filling this medicine',
        'have my doctor e prescribe to express scripts',
        'prescription ran out and my civilian doctor must write another',
        'send my prescription to the mail order pharmacy',
        'doctor changed my dose',
        'where can i fill a paper prescription',
      ],
      es: [
        'surtir una receta nueva',
        'mi doctor me dio una receta nueva',
        'pedir receta nueva en express scripts',
        'primera vez con esta medicina',
        'que mi médico mande la receta a express scripts',
        'mi médico cambió la dosis',
        'dónde surto una receta de papel',
      ],
    },
    asks: [],
    routes: [
      usfhpPharmacy,
      {
        when: { pharmacy: ['military'] },
        why: {
          en: 'You want it from a military pharmacy, which usually fills what its own and civilian doctors send.',
          es: 'La quiere en una farmacia militar, que por lo general surte lo que mandan médicos militares y civiles.',
        },
        steps: [
          {
            portal: 'mhs-genesis',
            text: {
              en: 'Ask the doctor to send it there, and call that pharmacy to see whether it stocks the drug.',
              es: 'Pida al médico que la mande ahí y llame a esa farmacia para saber si tiene el medicamento.',
            },
            link: null,
          },
        ],
        sources: ['GK'],
        certainty: 'unverified',
      },
      {
        when: { pharmacy: ['retail'] },
        why: {
          en: 'You want it from a drugstore, so choose one in the network.',
          es: 'La quiere en una farmacia civil, así que elija una de la red.',
        },
        steps: [
          {
            portal: 'express-scripts',
            text: {
              en: 'Find a network drugstore.',
              es: 'Busque una farmacia de la red.',
            },
            link: 'find-pharmacy',
          },
          {
            portal: 'civilian-provider',
            text: {
              en: 'Ask the doctor to send the prescription there, and show your military ID.',
              es: 'Pida al médico que mande ahí la receta y muestre su identificación militar.',
            },
            link: null,
          },
        ],
        sources: ['O25', 'C8'],
      },
      {
        why: {
          en: 'Express Scripts can ask your doctor for a new prescription and mail the drug to you.',
          es: 'Express Scripts puede pedirle a su médico una receta nueva y enviarle el medicamento a domicilio.',
        },
        steps: [
          {
            portal: 'express-scripts',
            text: {
              en: 'Sign in and request a new prescription; give the drug and the doctor.',
              es: 'Inicie sesión y pida una receta nueva; indique el medicamento y el médico.',
            },
          },
          {
            portal: 'express-scripts',
            text: {
              en: 'Or ask the doctor to send it to Express Scripts for home delivery.',
              es: 'O pida al médico que la mande a Express Scripts para entrega a domicilio.',
            },
            link: null,
          },
        ],
        sources: ['S2', 'C8'],
      },
    ],
    have: [
      {
        en: 'The name of the drug and the phone of the doctor',
        es: 'El nombre del medicamento y el teléfono del médico',
      },
    ],
    mistake: {
      en: 'If you need it today, do not wait for the mail: go to a military pharmacy or a network drugstore.',
      es: 'Si la necesita hoy, no espere el envío: vaya a una farmacia militar o a una de la red.',
    },
    notes: [
      ...years.flatMap((year) => [homeDeliveryNote(year), retailNote(year)]),
      ...laterYears,
      ...otherRates,
    ],
    checked: '2026-11-23',
  },
] satisfies Task[];
