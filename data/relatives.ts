/** How people speak of those around them, in bare words (lower case, no accents). */

/** Who a request can be about, beside the person who asks. */
export const RELATIONS = ['spouse', 'child', 'parent', 'former-spouse', 'family'] as const;
export type Relation = (typeof RELATIONS)[number];

/** The words for each relation; "wifes" is what is left of "wife's". */
export const RELATION_WORDS: Readonly<Record<Relation, readonly string[]>> = {
  spouse: [
    ...[
      'husband',
      'husbands',
      'hubby',
      'hubs',
      'wifey',
      'wife',
      'wifes',
      'spouse',
      'spouses',
      'partner',
      'partners',
    ],
    ...['sponsor', 'sponsors', 'esposo', 'esposa', 'marido', 'mujer', 'conyuge', 'pareja', 'patrocinador'],
  ],
  child: [
    ...['son', 'sons', 'daughter', 'daughters', 'kid', 'kids', 'child', 'childs', 'children', 'childrens'],
    ...[
      'baby',
      'babys',
      'toddler',
      'toddlers',
      'newborn',
      'newborns',
      'teen',
      'teens',
      'teenager',
      'stepson',
    ],
    ...['stepsons', 'stepdaughter', 'stepdaughters', 'stepchild', 'stepkid', 'stepkids', 'twins'],
    ...['boy', 'boys', 'girl', 'girls', 'infant', 'preemie', 'kiddo', 'kiddos', 'nene', 'nena', 'nenes'],
    ...['hijo', 'hija', 'hijos', 'hijas', 'nino', 'nina', 'ninos', 'bebe', 'hijastro', 'hijastra'],
  ],
  parent: [
    ...['mom', 'moms', 'mother', 'mothers', 'dad', 'dads', 'father', 'fathers', 'parent', 'parents'],
    ...['grandma', 'grandmas', 'grandmother', 'grandmothers', 'grandpa', 'grandpas', 'grandfather'],
    ...['grandfathers', 'abuela', 'abuelo', 'suegra', 'suegro'],
    ...[
      'stepdad',
      'stepmom',
      'stepfather',
      'stepmother',
      'mama',
      'papa',
      'madre',
      'padre',
      'padres',
      'padrastro',
    ],
  ],
  'former-spouse': [
    ...[
      'ex',
      'exs',
      'exhusband',
      'exhusbands',
      'exwife',
      'exwifes',
      'exspouse',
      'exesposo',
      'exesposa',
      'exmarido',
    ],
  ],
  family: [
    'family',
    'familys',
    'dependent',
    'dependents',
    'dependant',
    'dependants',
    'familia',
    'dependiente',
    'dependientes',
  ],
};

/** Words before a relation that make it somebody's own: "my wife", "for our son", "mi hija". */
export const POSSESSIVES: readonly string[] = [
  'my',
  'our',
  'mi',
  'mis',
  'nuestro',
  'nuestra',
  'nuestros',
  'nuestras',
];

/** How people begin who speak of themselves. */
export const SELF: readonly string[] = ['i', 'im', 'ive', 'am', 'soy', 'estoy', 'me', 'yo'];

/** Third persons whose age may follow: "she is 58", "mi mama tiene 70". */
export const THIRD_PERSONS: readonly string[] = ['he', 'hes', 'she', 'shes', 'who', 'whos', 'el', 'ella'];

/** Possessives of third persons: "her referral" is that of the relative spoken of before. */
export const THEIR: readonly string[] = ['his', 'her', 'hers'];

/** What people need care for or deal with: "her referral", "his hospital bill". */
export const CARE_WORDS: readonly string[] = [
  ...['claim', 'claims', 'eob', 'bill', 'bills', 'referral', 'referrals', 'authorization', 'copay'],
  ...['prescription', 'prescriptions', 'meds', 'medication', 'medications', 'medicine', 'pills', 'refill'],
  ...['refills', 'surgery', 'hospital', 'er', 'appointment', 'appointments', 'doctor', 'doctors', 'pcm'],
  ...['specialist', 'therapist', 'therapy', 'dentist', 'dental', 'teeth', 'glasses', 'records', 'results'],
  ...['labs', 'bloodwork', 'mri', 'xray', 'card', 'idcard', 'id', 'insulin', 'knee', 'hip', 'heart'],
];

/** Units: a number before one of these is no age. */
export const UNITS: readonly string[] = [
  ...[
    'mile',
    'miles',
    'mi',
    'day',
    'days',
    'week',
    'weeks',
    'month',
    'months',
    'hour',
    'hours',
    'minute',
    'minutes',
  ],
  ...[
    'dollar',
    'dollars',
    'bucks',
    'usd',
    'percent',
    'pct',
    'over',
    'mg',
    'lbs',
    'pounds',
    'pills',
    'units',
    'visits',
  ],
  ...[
    'milla',
    'millas',
    'dia',
    'dias',
    'semana',
    'semanas',
    'mes',
    'meses',
    'hora',
    'horas',
    'dolares',
    'por',
  ],
  ...['minutos', 'kilometros', 'km', 'a', 'per', 'at', 'and', 'in', 'k', 'th', 'or', 'to', 'y', 'al', 'of'],
];

/** Words of a trip: a place named beside them is where somebody was, not where they live. */
export const TRIP_WORDS: readonly string[] = [
  ...[
    'vacation',
    'vacationing',
    'trip',
    'travel',
    'traveling',
    'travelling',
    'traveled',
    'visiting',
    'visited',
  ],
  ...[
    'vacaciones',
    'viaje',
    'viajando',
    'viajaba',
    'visitando',
    'visitaba',
    'cruise',
    'crucero',
    'honeymoon',
  ],
];
