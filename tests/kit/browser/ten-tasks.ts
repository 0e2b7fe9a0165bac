/**
 * The ten most common tasks, for walks through the whole popup. Nobody publishes how often each is
 * needed; these are what the portals' own front pages and menus offer first, one for each kind of need,
 * so that every kind of question and route comes up.
 */
export interface CommonTask {
  /** What a person types. */
  words: string;
  /** The same in Spanish. */
  palabras: string;
  task: string;
  /** What they answer to the questions that come up, in order; `side` is the first step of the status. */
  answers: readonly string[];
  why: string;
}

export const TEN_TASKS: readonly CommonTask[] = [
  {
    words: 'check my referral',
    palabras: 'ver mi remisión',
    task: 'check-referral',
    answers: ['region:west'],
    why: 'the contractors put it first; the region decides',
  },
  {
    words: 'claim status',
    palabras: 'estado de mi reclamo',
    task: 'check-claim',
    answers: ['region:east'],
    why: 'a bill has come; the region decides',
  },
  {
    words: 'update my address',
    palabras: 'cambiar mi dirección',
    task: 'update-address',
    answers: [],
    why: 'every move begins with it; one portal for everybody',
  },
  {
    words: 'refill my prescription',
    palabras: 'resurtir mi receta',
    task: 'refill-prescription',
    answers: ['pharmacy:mail'],
    why: 'comes back every month; the pharmacy decides',
  },
  {
    words: 'make a doctor appointment on base',
    palabras: 'hacer una cita médica en la base',
    task: 'book-military-appointment',
    answers: [],
    why: 'what the patient portal is for',
  },
  {
    words: 'forgot my password',
    palabras: 'olvidé mi contraseña',
    task: 'recover-login',
    answers: [],
    why: 'nothing else works without a login',
  },
  {
    words: 'find a doctor in network',
    palabras: 'buscar un médico de la red',
    task: 'find-provider',
    answers: ['region:west'],
    why: 'after every move; the region decides',
  },
  {
    words: 'add my newborn',
    palabras: 'agregar a mi recién nacido',
    task: 'add-newborn',
    answers: ['side:family', 'status:active-duty-family'],
    why: 'a life event with a deadline, over several portals; the status decides',
  },
  {
    words: 'change my plan in open season',
    palabras: 'cambiar de plan en la temporada de inscripción',
    task: 'change-plan-open-season',
    answers: [],
    why: 'once a year for everybody; one answer whoever asks',
  },
  {
    words: 'pay my premium',
    palabras: 'pagar mi prima',
    task: 'pay-premium',
    answers: ['region:west'],
    why: 'a missed payment ends the coverage; the region decides',
  },
];
