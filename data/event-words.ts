/** How people name a life event, as patterns of bare words (lower case, no accents). By the id of the event. */
import { MONTH_NAMES, WEEKDAY_NAMES } from './day-words.ts';
import { MOVE_WORDS, MOVED_WORDS } from './move-words.ts';

/** Words that tell more than a move: "orders" may be those of an activation. */
const NO_MOVE: readonly string[] = ['orders', 'ordenes', 'heading', 'headed'];

/** Not where it tells what somebody is: "retired army". */
const RETIRED =
  'retired(?! (?:army|navy|marines?|air|coast|space|guard|national|reserves?|reservist|military|officer))';

/** The first event whose words stand somewhere takes them: "activation orders" is no move. */
export const EVENT_WORDS: readonly (readonly [event: string, words: readonly string[]])[] = [
  [
    'medicare',
    [
      ...['turn 65', 'turns 65', 'turning 65', 'turned 65', '65th birthday', 'medicare'],
      ...['cumplo 65', 'cumple 65', 'cumplir 65', 'cumplio 65', 'cumplira 65'],
    ],
  ],
  [
    'child-turns-21-or-23',
    [
      ...['turn 21', 'turns 21', 'turning 21', 'turned 21', 'turns 23', 'turning 23', '21st birthday'],
      ...['ages out', 'aging out', 'cumple 21', 'cumplir 21', 'cumplio 21', 'cumple 23', 'cumplir 23'],
    ],
  ],
  [
    'deactivation',
    [
      ...['deactivation', 'deactivated', 'demobilized', 'demobilization', 'off orders', 'off active orders'],
      ...[
        'orders end',
        'orders ended',
        'orders are ending',
        'orders expire',
        'orders are over',
        'end of orders',
      ],
      ...['off title 10(?: orders)?', 'desactivacion', 'desactivan', 'terminan las ordenes'],
      ...['ordenes (?:[a-z]+ ){0,3}(?:terminan|terminaron|acaban|vencen)', 'salgo de las ordenes'],
    ],
  ],
  [
    'activation',
    [
      ...['activation', 'activated', 'activates', 'mobilized', 'mobilization', 'mobilizes', 'called up'],
      ...['activacion', 'activan', 'movilizacion', 'movilizan'],
    ],
  ],
  [
    'retire',
    [
      ...[
        'retire',
        'retires',
        'retiring',
        'retirement',
        RETIRED,
        'retiro',
        'retira',
        'retirarse',
        'retirarme',
      ],
      ...['jubile', 'jubilo', 'jubilacion'],
    ],
  ],
  [
    'separate',
    [
      ...['ets', 'separation', 'separates', 'separating', 'separated', 'leave the service'],
      ...['leaves the service', 'leaving the service', 'leave active duty', 'leaving active duty'],
      ...['get out of the army', 'get out of the military', 'separacion', 'deja el servicio'],
      ...['dejar el servicio', 'dejo el servicio', 'baja del servicio'],
    ],
  ],
  [
    'birth',
    [
      ...['baby', 'newborn', 'born', 'birth', 'due date', 'pregnant', 'expecting', 'twins'],
      ...['gave birth', 'our son came', 'our daughter came', 'c section'],
      ...['bebe', 'recien nacido', 'recien nacida', 'nace', 'nacio', 'nacieron', 'nacera', 'nacimiento'],
      ...['parto', 'embarazada', 'gemelos', 'di a luz'],
    ],
  ],
  ['adoption', ['adopt', 'adopts', 'adopting', 'adopted', 'adoption', 'adoptar', 'adoptamos', 'adopcion']],
  [
    'divorce',
    ['divorce', 'divorced', 'divorcing', 'annulment', 'divorcio', 'divorciamos', 'divorciar', 'divorciarme'],
  ],
  [
    'marriage',
    [
      ...['marry', 'marries', 'marrying', 'married', 'marriage', 'wedding', 'wed'],
      ...['boda', 'casar', 'casarme', 'casarnos', 'casamos', 'caso', 'me case', 'casamiento', 'matrimonio'],
    ],
  ],
  [
    'death-of-sponsor',
    ['died', 'dies', 'death', 'passed away', 'fallecio', 'murio', 'fallecimiento', 'muerte'],
  ],
  [
    'lose-other-insurance',
    ['lose other insurance', 'loses other insurance', 'lost other insurance', 'perder el otro seguro'],
  ],
  ['gain-other-insurance', ['new other insurance', 'new health insurance', 'otro seguro nuevo']],
  ['move', [...[...MOVE_WORDS, ...MOVED_WORDS].filter((word) => !NO_MOVE.includes(word)), 'traslados']],
];

/** Words of what is over, as patterns: a day without a year is then the last one that has passed. */
export const PAST_WORDS: readonly string[] = [
  ...MOVED_WORDS,
  ...['was', 'were', RETIRED, 'born', 'died', 'divorced', 'married', 'turned', 'separated', 'ago', 'ended'],
  ...['adopted', 'had', 'came', 'arrived', 'gave birth', 'passed away', 'since'],
  'got (?:off|out|home|back|married|divorced)',
  `last (?:week|month|year|${[...MONTH_NAMES, ...WEEKDAY_NAMES].flat().join('|')})`,
  ...['nacio', 'nacieron', 'murio', 'fallecio', 'cumplio', 'casamos', 'me case', 'pasado', 'pasada', 'fue'],
  ...[
    'me retire',
    'me jubile',
    'se retiro',
    'se jubilo',
    'tuve',
    'tuvimos',
    'di a luz',
    'desde',
    'terminaron',
  ],
];

/** Words of what is still to come, as patterns; of two that are equally near to a day these count. */
export const FUTURE_WORDS: readonly string[] = [
  ...[
    'due',
    'be (?:born|retired|separated|married|divorced)',
    'expecting',
    'getting married',
    'get married',
    'nacera',
    'will',
    'll',
    'going to',
  ],
  ...['about to', 'upcoming', 'gets? (?:off|out)', 'end', 'ends', 'ending', 'expires?', 'coming (?:off|up)'],
  ...[
    '(?<!me )retires?',
    'retiring',
    'turns?',
    'turning',
    'separates',
    'separating',
    'leaves?',
    'leaving',
    'moving',
  ],
  ...['when (?:i|we|he|she) (?:gets?|retires?|turns?|leaves?|moves?)', 'cuando (?:yo )?(?:me|se) [a-z]+'],
  ...[
    'me retiro',
    'se retira',
    'cumplo',
    'cumple',
    'terminan?',
    'acaban?',
    'vencen?',
    'salgo',
    'sale',
    'voy a',
  ],
];

/** Words that make a clause a condition; its day may be one of either year. */
export const CONDITION_WORDS: readonly string[] = ['if', 'si', 'in case', 'en caso de'];

/** Where a clause ends, and with it what its words say of a day. */
export const CLAUSE_ENDS = '[,.](?= |$)| and | but | y | pero ';

/** Words of somebody who wants everything for an event at once, as patterns. */
export const PLAN_WORDS: readonly string[] = [
  ...['check ?lists?', 'to ?do lists?', 'timeline', 'step by step', 'paso a paso', 'lista'],
  '(?:what|everything|all)(?: do| that)? (?:i|we) (?:have|need) to do (?:when|if|before|after|once|for)',
  'what (?:has|needs) to be done (?:when|if|before|after|once|for)',
  '(?:que|todo lo que) (?:tengo|tenemos|hay) que hacer (?:cuando|si|antes|despues|para|por)',
  '(?:que|todo lo que) debo hacer (?:cuando|si|antes|despues|para|por)',
];
