/**
 * How people name where they are, in bare words (lower case, no accents): states and territories, the
 * bases and military hospitals in them, their largest cities, countries and bases abroad. A name that
 * is also an everyday word ("mobile", "hunter", "turkey" the bird) or lies in two states is left out.
 */
import type { State } from './vocabulary.ts';

/** Two-letter codes that are words ("in", "me") or terms of care (PA, MD, CT) count behind "in", or not at all. */
// biome-ignore format: a table reads better in rows
export const STATE_NAMES: Readonly<Record<State, readonly string[]>> = {
  AL: ['alabama', 'huntsville', 'birmingham', 'montgomery', 'redstone arsenal', 'fort rucker', 'fort novosel', 'maxwell afb'],
  AK: ['alaska', 'ak', 'anchorage', 'fairbanks', 'jber', 'elmendorf', 'wainwright', 'eielson', 'fort greely', 'kodiak'],
  AZ: ['arizona', 'az', 'phoenix', 'tucson', 'yuma', 'fort huachuca', 'luke afb', 'davis monthan', 'sierra vista'],
  AR: ['arkansas', 'little rock'],
  CA: [
    'california', 'ca', 'san diego', 'camp pendleton', 'los angeles', 'sacramento', 'oceanside', 'miramar', 'coronado', 'balboa',
    'nmcsd', 'lemoore', 'port hueneme', 'monterey', 'fort irwin', '29 palms', 'twentynine palms', 'edwards afb', 'vandenberg',
    'travis afb', 'david grant', 'beale afb', 'china lake', 'barstow', 'san francisco', 'san jose', 'fresno', 'bakersfield',
  ],
  CO: ['colorado', 'colorado springs', 'denver', 'fort carson', 'peterson sfb', 'schriever', 'buckley sfb', 'evans army'],
  CT: ['connecticut', 'in ct', 'groton', 'new london'],
  DE: ['delaware', 'dover afb'],
  DC: ['district of columbia', 'washington dc', 'dc', 'joint base anacostia'],
  FL: [
    'florida', 'fl', 'tampa', 'pensacola', 'jacksonville', 'miami', 'orlando', 'macdill', 'eglin', 'hurlburt', 'tyndall',
    'patrick sfb', 'mayport', 'key west', 'destin', 'fort walton', 'panama city', 'whiting field',
  ],
  GA: [
    'georgia', 'ga', 'atlanta', 'savannah', 'fort benning', 'fort moore', 'fort stewart', 'fort gordon', 'fort eisenhower', 'kings bay',
    'robins afb', 'warner robins', 'moody afb', 'hunter army', 'hinesville', 'valdosta', 'martin army', 'winn army',
  ],
  HI: ['hawaii', 'hawai', 'honolulu', 'oahu', 'tripler', 'schofield', 'schofield barracks', 'pearl harbor', 'hickam', 'kaneohe'],
  ID: ['idaho', 'boise', 'mountain home'],
  IL: ['illinois', 'il', 'chicago', 'scott afb', 'great lakes', 'rock island'],
  IN: ['indiana', 'indianapolis'],
  IA: ['iowa', 'des moines'],
  KS: ['kansas', 'ks', 'fort riley', 'fort leavenworth', 'mcconnell', 'wichita', 'junction city'],
  KY: ['kentucky', 'ky', 'fort campbell', 'fort knox', 'blanchfield', 'louisville'],
  LA: ['louisiana', 'luisiana', 'fort polk', 'fort johnson', 'barksdale', 'new orleans', 'shreveport', 'belle chasse', 'baton rouge'],
  ME: ['maine', 'bangor'],
  MD: [
    'maryland', 'in md', 'walter reed', 'bethesda', 'fort meade', 'fort detrick', 'aberdeen proving ground', 'joint base andrews',
    'malcolm grow', 'annapolis', 'pax river', 'patuxent river', 'baltimore',
  ],
  MA: ['massachusetts', 'boston', 'hanscom', 'natick', 'fort devens', 'cape cod'],
  MI: ['michigan', 'detroit', 'selfridge'],
  MN: ['minnesota', 'mn', 'minneapolis'],
  MS: ['mississippi', 'misisipi', 'keesler', 'biloxi', 'gulfport'],
  MO: ['missouri', 'misuri', 'fort leonard wood', 'whiteman', 'st louis'],
  MT: ['montana', 'malmstrom', 'great falls'],
  NE: ['nebraska', 'ne', 'offutt', 'omaha', 'bellevue'],
  NV: ['nevada', 'nv', 'las vegas', 'nellis', 'creech', 'fallon', 'reno', 'ocallaghan'],
  NH: ['new hampshire', 'nueva hampshire', 'nh'],
  NJ: ['new jersey', 'nueva jersey', 'nj', 'fort dix', 'mcguire', 'lakehurst', 'picatinny'],
  NM: ['new mexico', 'nuevo mexico', 'nm', 'albuquerque', 'kirtland', 'holloman', 'cannon afb', 'white sands', 'alamogordo'],
  NY: ['new york', 'nueva york', 'ny', 'fort drum', 'west point', 'fort hamilton', 'watertown', 'keller army'],
  NC: [
    'north carolina', 'carolina del norte', 'nc', 'fort bragg', 'fort liberty', 'camp lejeune', 'lejeune', 'womack', 'cherry point',
    'new river', 'seymour johnson', 'fayetteville', 'raleigh', 'goldsboro',
  ],
  ND: ['north dakota', 'dakota del norte', 'nd', 'minot', 'grand forks', 'fargo'],
  OH: ['ohio', 'wright patterson', 'wright patt', 'wpafb', 'dayton', 'cleveland', 'cincinnati'],
  OK: ['oklahoma', 'oklahoma city', 'fort sill', 'tinker', 'altus', 'vance afb', 'lawton', 'tulsa'],
  OR: ['oregon', 'portland oregon'],
  PA: ['pennsylvania', 'pensilvania', 'in pa', 'philadelphia', 'filadelfia', 'pittsburgh', 'carlisle barracks', 'tobyhanna', 'letterkenny'],
  RI: ['rhode island', 'ri', 'newport'],
  SC: ['south carolina', 'carolina del sur', 'sc', 'fort jackson', 'shaw afb', 'charleston', 'beaufort', 'parris island', 'sumter', 'goose creek'],
  SD: ['south dakota', 'dakota del sur', 'sd', 'ellsworth', 'rapid city'],
  TN: ['tennessee', 'tn', 'nashville', 'memphis', 'millington', 'clarksville', 'knoxville'],
  TX: [
    'texas', 'tejas', 'tx', 'san antonio', 'fort hood', 'fort cavazos', 'fort bliss', 'el paso', 'killeen', 'bamc', 'brooke army', 'lackland',
    'wilford hall', 'randolph afb', 'fort sam houston', 'fort sam', 'jbsa', 'sheppard afb', 'wichita falls', 'dyess', 'abilene', 'goodfellow',
    'laughlin', 'del rio', 'corpus christi', 'carl darnall', 'darnall', 'william beaumont', 'wbamc', 'houston', 'dallas', 'austin', 'fort worth',
  ],
  UT: ['utah', 'ut', 'hill afb', 'dugway', 'salt lake city'],
  VT: ['vermont', 'vt'],
  VA: [
    'virginia', 'norfolk', 'quantico', 'virginia beach', 'hampton roads', 'langley', 'fort eustis', 'fort belvoir', 'fort lee', 'fort gregg adams',
    'little creek', 'oceana', 'dam neck', 'portsmouth naval', 'nmcp', 'fort myer', 'pentagon', 'dahlgren', 'newport news', 'richmond',
  ],
  WA: [
    'washington state', 'estado de washington', 'washington', 'tacoma', 'jblm', 'lewis mcchord', 'seattle', 'fort lewis', 'madigan', 'bremerton',
    'kitsap', 'whidbey', 'fairchild afb', 'spokane', 'bangor washington',
  ],
  WV: ['west virginia', 'virginia occidental', 'wv'],
  WI: ['wisconsin', 'wi', 'fort mccoy', 'milwaukee'],
  WY: ['wyoming', 'wy', 'cheyenne', 'fe warren'],
  AS: ['american samoa', 'samoa americana', 'pago pago'],
  GU: ['guam', 'andersen afb'],
  MP: ['northern mariana', 'marianas del norte', 'saipan'],
  PR: ['puerto rico', 'fort buchanan', 'san juan', 'borinquen', 'bayamon', 'ponce'],
  VI: ['virgin islands', 'islas virgenes', 'st thomas', 'st croix'],
};

/** Countries and bases outside the United States. */
// biome-ignore format: a table reads better in rows
export const PLACES_ABROAD: readonly string[] = [
  'germany', 'alemania', 'deutschland', 'ramstein', 'landstuhl', 'kaiserslautern', 'kmc', 'stuttgart', 'grafenwoehr', 'vilseck', 'wiesbaden',
  'baumholder', 'spangdahlem', 'hohenfels', 'ansbach', 'heidelberg', 'berlin',
  'japan', 'japon', 'okinawa', 'kadena', 'yokosuka', 'yokota', 'misawa', 'iwakuni', 'sasebo', 'atsugi', 'camp zama', 'camp foster', 'tokyo',
  'korea', 'corea', 'osan', 'kunsan', 'camp humphreys', 'camp walker', 'camp casey', 'daegu', 'seoul', 'pyeongtaek',
  'italy', 'italia', 'naples', 'napoles', 'vicenza', 'aviano', 'sigonella', 'sicily', 'sicilia', 'camp darby', 'camp ederle',
  'spain', 'espana', 'rota', 'madrid', 'barcelona',
  'england', 'inglaterra', 'united kingdom', 'uk', 'reino unido', 'great britain', 'lakenheath', 'mildenhall', 'croughton', 'london', 'londres',
  'scotland', 'escocia', 'ireland', 'irlanda',
  'belgium', 'belgica', 'chievres', 'brussels', 'netherlands', 'paises bajos', 'holanda', 'brunssum',
  'turkiye', 'turquia', 'incirlik', 'ankara', 'izmir', 'in turkey', 'greece', 'grecia', 'souda bay', 'cyprus',
  'bahrain', 'kuwait', 'qatar', 'al udeid', 'saudi arabia', 'arabia saudita', 'dubai', 'abu dhabi', 'oman', 'israel', 'egypt', 'egipto', 'iraq', 'irak',
  'djibouti', 'kenya', 'africa', 'middle east', 'medio oriente',
  'philippines', 'filipinas', 'manila', 'thailand', 'tailandia', 'bangkok', 'singapore', 'singapur', 'vietnam', 'malaysia', 'indonesia', 'taiwan',
  'hong kong', 'india', 'australia', 'new zealand', 'nueva zelanda', 'diego garcia', 'asia', 'pacific islands',
  'guantanamo', 'gtmo', 'panama', 'costa rica', 'honduras', 'soto cano', 'el salvador', 'guatemala', 'nicaragua', 'belize', 'colombia', 'ecuador', 'peru',
  'brazil', 'brasil', 'argentina', 'dominican republic', 'republica dominicana', 'jamaica', 'bahamas', 'haiti', 'mexico', 'cancun', 'canada',
  'europe', 'europa', 'portugal', 'lajes', 'azores', 'france', 'francia', 'paris', 'switzerland', 'suiza', 'austria', 'norway', 'noruega',
  'sweden', 'suecia', 'denmark', 'dinamarca', 'finland', 'finlandia', 'iceland', 'islandia', 'greenland', 'poland', 'polonia', 'romania', 'rumania',
  'hungary', 'hungria', 'bulgaria', 'czech republic', 'croatia', 'croacia', 'kosovo', 'ukraine', 'ucrania', 'lithuania', 'latvia', 'estonia',
];

/**
 * Which call center of the overseas contractor serves a place, by the id of its number; every other place abroad is
 * Eurasia or Africa. Source: tricare-mil-overseas-phones.
 */
// biome-ignore format: a table reads better in rows
export const CALL_CENTERS: Readonly<Record<string, readonly string[]>> = {
  'sos-singapore': [
    'japan', 'japon', 'okinawa', 'kadena', 'yokosuka', 'yokota', 'misawa', 'iwakuni', 'sasebo', 'atsugi', 'camp zama', 'camp foster', 'tokyo',
    'korea', 'corea', 'osan', 'kunsan', 'camp humphreys', 'camp walker', 'camp casey', 'daegu', 'seoul', 'pyeongtaek', 'guam', 'saipan',
    'philippines', 'filipinas', 'manila', 'thailand', 'tailandia', 'bangkok', 'singapore', 'singapur', 'vietnam', 'malaysia', 'indonesia', 'taiwan',
    'hong kong', 'asia',
  ],
  'sos-sydney': ['australia', 'new zealand', 'nueva zelanda', 'pacific islands', 'american samoa', 'samoa americana'],
  'sos-philadelphia': [
    'guantanamo', 'gtmo', 'panama', 'costa rica', 'honduras', 'soto cano', 'el salvador', 'guatemala', 'nicaragua', 'belize', 'colombia', 'ecuador',
    'peru', 'brazil', 'brasil', 'argentina', 'dominican republic', 'republica dominicana', 'jamaica', 'bahamas', 'haiti', 'mexico', 'cancun', 'canada',
    'puerto rico', 'virgin islands', 'islas virgenes',
  ],
};

/** Words before the place somebody goes to; a place after one of these counts before any other. */
export const TOWARD: readonly string[] = ['to', 'a', 'hacia', 'para', 'into'];
/** Words before a place where somebody is. */
export const AT: readonly string[] = ['in', 'at', 'en', 'near', 'on'];
