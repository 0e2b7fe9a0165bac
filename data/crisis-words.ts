/**
 * Words of people in danger. They are looked for before anything else, and what they name is shown at once and
 * above everything.
 *
 * Each line is a regular expression over bare words: lower case, no accents, no apostrophes, one blank between
 * words. It must match whole words. The first topic with a match counts.
 *
 * A number shown to somebody who does not need it does little harm; a number that is missing may cost a life. Only
 * words that people use every day for something else are left out ("the wait is killing me", "hurt my knee").
 */
interface CrisisWords {
  /** Id of an urgent record of `data/elsewhere`. */
  topic: string;
  say: readonly string[];
}

/** The end of the text. */
const END = '(?= $)';
const SELF = '(?:myself|my self|(?:him|her|your|them)self|(?:our|them)selves)';
const RELATIVE =
  '(?:husband|hubby|wife|spouse|partner|boyfriend|girlfriend|fiancee?|ex|he|she|dad|father|stepdad|stepfather|mom|mother|stepmom)';
const PILLS =
  '(?:pills?|tablets|meds|medicines?|medications?|tylenol|advil|ibuprofen|aspirin|benadryl|xanax|ambien|percocets?|oxycodone)';
const PASTILLAS = '(?:pastillas|pildoras|medicinas|medicamentos|tabletas)';
const BODY =
  '(?:head|face|back|neck|knee|arm|leg|foot|toe|hand|wrist|finger|elbow|shoulder|hip|chin|nose|eye)';
const PERSON = '(?:me|her|him|us|(?:my|our|the) (?:kids?|son|daughter|child|children|baby|mom))';
/** A child, with the word before it. */
const CHILD =
  '(?:my|our|the|his|her|their|this) (?:own )?(?:(?:newborn|new|unborn|little|infant|baby|\\d+ (?:week|month|year) old) )?(?:bab(?:y|ies)|newborn|infant|twins|toddler|child|children|kids?|sons?|daughters?|boys?|girls?)';
const OTHERS =
  '(?:some ?one|some ?body|people|other people|others|every ?one|every ?body|(?:my|our|his|her|their|the) (?:wife|husband|spouse|partner|family|mom|mother|dad|father|parents|brother|sister|wifes|girlfriend|boyfriend|neighbors?|coworkers?|boss|sergeant|commander|teacher|classmates?))';
const I_OR_THEY = `(?:i|im|ill|${RELATIVE}|she|he|hell|shell|my (?:son|daughter|brother|sister))`;
/** What somebody fears to do to a child. "Drop" and "push" are left out: everyday words hold them too. */
const HARM = '(?:hurt|harm|kill|shake|smother|suffocate|strangle|choke|drown|stab|shoot|throw)';
const HARMING =
  '(?:hurting|harming|killing|shaking|smothering|suffocating|strangling|choking|drowning|stabbing|throwing)';
const CRIATURA =
  '(?:al|a mi|a mis|a su|a sus|a la|a los|a nuestr[oa]s?|a el) (?:propi[oa]s? )?(?:bebes?|bebita|bebito|recien nacid[oa]|nen[ea]s?|hij[oa]s?|nin[oa]s?|criatura|gemel[oa]s)';
const OTRAS =
  '(?:a alguien|a otr[oa]s?|a otras personas|a la gente|a (?:mi|su) (?:espos[oa]|marido|mujer|pareja|familia|mama|papa|herman[oa]|jefe))';
const DANAR =
  '(?:hacer(?:le|les)? (?:algun )?dano|hacer(?:le|les) algo(?: malo)?|lastimar(?:lo|la|los)?|danar|herir|matar|ahogar|asfixiar|sacudir)';
const PARIENTE =
  '(?:esposo|esposa|marido|mujer|pareja|novio|novia|ex|papa|padre|padrastro|mama|madrastra|el|ella)';

export const CRISIS_WORDS: readonly CrisisWords[] = [
  {
    topic: 'crisis-line',
    say: [
      '(?:suicid|sucid|suisid|suicd|suicde|suside)(?:e|es|al|el|le|ality)?',
      'homicidal',
      `(?:kill|kills|killed|killing|kil|unalive|hang|hanging|drown|shoot) ${SELF}`,
      `(?:want|wants|wanted|wanting|wanna|going|gonna|might|may|will|tried|tries|trying) (?:to )?(?:hurt|harm|cut) ${SELF}`,
      `(?:thoughts?|thinking|thought|urges?) (?:of|about|to) (?:hurt|harm|kill|cut|end)(?:ing|ting)? (?:${SELF}|it all|it)`,
      '(?:self )?(?:self|harm) (?:harm|harming|injury|mutilation)|selfharm',
      `(?:cut|cuts|cutting|hurt|hurts|hurting|harm|harms|harmed|harming|burning|stabbed|shot|starving|poisoned) ${SELF}`,
      '(?:cut|cuts|cutting|slit|slits|slitting|slashed) (?:(?:my|her|his|their) )?wrists?',
      '(?:jump|jumps|jumped|jumping) (?:off|from) (?:a|the|our) (?:bridge|roof|building|balcony)',
      '(?:want|wants|wanted|wanting) to+ (?:just |really |only )?die|wan+a (?:just |really )?die',
      'wish (?:i|he|she) (?:was|were) dead|wish i (?:wasnt|werent|was not|were not) (?:alive|here|born)',
      'better off dead|better off without me|rather be dead|ready to die',
      '(?:end|ends|ending|take|takes|taking|took) (?:my|his|her|their) (?:own )?li(?:fe|ves)',
      '(?:end|ending) it all',
      `(?:dont|doesnt|didnt|not|no longer) (?:want|wants|wanna) (?:to )?(?:live|exist)(?: anymore| any more| like this|${END})`,
      '(?:want|wants) to (?:be alive|be here|live|wake up) (?:anymore|any more|ever again)',
      '(?:dont|doesnt|didnt|not) want to (?:be alive|wake up)',
      'no reason to live|nothing to live for|(?:not|isnt) worth living|cant go on living|tired of (?:living|being alive)',
      `(?:took|taken|swallowed|downed|ate) (?:too many|too much|(?:all|most)(?: of)? (?:my|his|her|the|their)|\\d\\d+) (?:\\w+ )?(?:${PILLS}|insulin)`,
      'took (?:some |sleeping )*pills',
      `(?:took|taken|swallowed|downed|ate|drank) (?:a|the|his|her|my|an|their) (?:(?:whole|entire|full|big) )?(?:bottle|bunch|handful|lot|box|pack) of (?:\\w+ ){0,2}${PILLS}`,
      `swallow(?:ed|s) (?:\\w+ ){0,3}${PILLS}`,
      '(?:took|swallowed) (?:a|the|his|her|my) (?:whole |entire |full )bottle',
      'over ?dos(?:e|es|ed|ing)|od(?:ed|ing)|tried to od',
      '(?:want|wants|wanted|threatening|threatens|threatened) to (?:kill|shoot|murder|stab) (?:me|him|her|them|us|someone|somebody|people|every(?:one|body)|others|my)',
      `(?:want|wants|wanted|threatening|threatens|threatened) to (?:hurt|harm|attack|kill|shoot|stab) (?:${OTHERS}|${CHILD})`,
      `(?:want|wants|wanted|wanting|wanna|tried|tries|trying|threatening|threatens|threatened|feel like|feels like|urges?) (?:to )?(?:hit|${HARM}|${HARMING}) (?:${CHILD}|them|him|her)(?=${END}| (?:so|and|when|because|every|i|what|help|please|since|if|or))`,
      `${I_OR_THEY} (?:am |is |are |\\w+ )?(?:(?:might|may|will|could|would|going to|gonna|about to|want to|wants to|wanted to|almost|nearly) )+(?:hit|${HARM}) ${CHILD}`,
      `(?:afraid|scared|worried|terrified|fear|fears) (?:that )?(?:ill|shell|hell|hed|shed|id|${I_OR_THEY}) (?:\\w+ ){0,3}${HARM} (?:${CHILD}|${PERSON}|them|somebody|someone)`,
      `(?:afraid|scared|worried|terrified|fear|fears|thoughts?|thinking|thought|urges?|visions|images|dreams) (?:of|about|to) (?:me |myself |her |him )?(?:${HARM}|${HARMING}) (?:${CHILD}|${OTHERS})`,
      `(?:cant|dont|doesnt|not) trust ${SELF} (?:with|around|alone|near|holding)`,
      `(?:not|isnt|arent) safe (?:alone )?(?:with|around) (?:me|her|him|their (?:mom|mother|dad|father))(?=${END})`,
      `(?:shake|shakes|shook|shaking|shaken|smothered|drowned|throttled) (?:my|the|our|her|his) (?:newborn|infant|baby)|shaken baby|(?:almost|nearly) (?:threw|shook|smothered|drowned|hit|choked|killed|strangled) ${CHILD}`,
      'post ?partum (?:psychosis|psicosis)|(?:voices|voice) (?:\\w+ ){0,3}(?:tell|tells|telling|told|say|says|saying) (?:me|her|him|to)',
      '(?:hear|hears|hearing) voices',
      '(?:crisis|suicide) (?:text |chat )?(?:line|hotline|lifeline|counselor|number)|mental health crisis',
      '(?:am|im|is|are) (?:in|having) (?:a )?crisis',
      '(?:call|dial|text) 988|988 (?:press|hotline|line|lifeline|crisis|number|oprim[ae]|oprimir)',

      'suicid(?:io|ios|arme|arse|ar|a|as|arnos|o)',
      '(?:me|se) (?:quiero|quiere|quisiera) (?:matar|morir|quitar la vida)',
      '(?:quiero|quiere|quisiera|deseo|queria|queriendo) (?:morir|morir[ms]e|matar[ms]e|lastimar[ms]e|cortar[ms]e|hacer[ms]e dano)',
      'ganas de (?:morir|morirme|matarme)|sin ganas de vivir|matarme|ahorcarme|se esta cortando',
      'quitar(?:me|se) la vida|(?:acabar|terminar) con (?:mi|su) vida|acabar con todo',
      `no (?:quiero|quiere|deseo) (?:seguir viviendo|vivir(?: mas| asi|${END}))`,
      `(?:quiero|quiere|queria|quise|quisiera|voy a|va a|vaya a|pueda|puedo|temo|temor (?:de|a)|miedo (?:de|a)|ganas de|impulsos? de|pensamientos de|ideas de|pienso en|piensa en|pensando en|amenaza con) (?:que )?${DANAR} (?:${CRIATURA}|${OTRAS})`,
      `(?:miedo|temo|temor) (?:de |a )?que (?:\\w+ ){0,3}(?:le haga (?:algo|dano)|lastime|mate|dane|sacuda) ${CRIATURA}`,
      `(?:sacudi|sacudio|ahogue|asfixie) (?:fuerte )?${CRIATURA}|no (?:me )?confio en mi (?:con|cuando)`,
      'psicosis (?:pos ?t?parto|puerperal|despues del parto)|(?:oye|oigo|oia|escucha|escucho|escuchar|oir) voces',
      'mejor muert[oa]|hacer(?:me|se) dano',
      `(?:tome|tomo|trago|trague) (?:todas|muchas|demasiadas|todos|muchos|demasiados) (?:las |sus |mis |los )?${PASTILLAS}`,
      `(?:tome|tomo|trago|trague) (?:(?:todo|un|el|una|la|su) )+(?:frasco|bote|botella|caja|monton|punado)(?: enter[oa]| complet[oa])?(?: de)? (?:\\w+ )?${PASTILLAS}`,
      `se (?:trago|empastillo)(?: (?:las|unas|sus|mis|los|unos))? ${PASTILLAS}|sobredosis`,
      `(?:se|me) (?:corto|corta|corte)(?:${END}| (?:a si mism[oa]|a mi mism[oa]|a proposito|las venas|las munecas|la muneca|los brazos|las piernas|con una navaja|con navajas|y |otra vez))`,
      `se (?:lastima|lastimo|hiere|hirio)(?:${END}| (?:a si mism[oa]|a proposito))|se (?:hace|hizo|esta haciendo|quiere hacer) dano`,
      'se esta (?:lastimando|hiriendo)|(?:cortarse|cortando) las venas',
      '(?:linea|telefono|numero) (?:de|para) (?:una )?crisis|(?:estoy|esta|estamos) en (?:una )?crisis',
    ],
  },
  {
    topic: 'crisis-sexual-assault',
    say: [
      'rap(?:e|ed|es|ing|ist)|rapeed',
      '(?:sexual|sexually|sexaul|sex) (?:ass?u?a?ult(?:ed|s)?|assalt(?:ed)?|abus(?:e|ed|ing|er)|harr?ass?(?:ment|ed)|attack(?:ed)?|violence|trauma|battery)',
      'molest(?:ed|ing|er|ation|s)?|groped|fondled|incest',
      'safe ?helpline|sarc|sapr',
      'forced (?:me|her|him) (?:to have|into) sex|forced (?:him|her)self on',
      '(?:touched|touching) (?:me|her|him|my (?:kid|daughter|son|child)) (?:inappropriately|there|down there|private)',

      'violacion(?:es)?|viola(?:da|do|dor|ron)|(?:me|la|lo) violo|violo a',
      '(?:agresion|agresiones|asalto|acoso|ataque|abusos?|violencia|trauma) sexual(?:es)?',
      '(?:agredid[oa]|agredieron|abusad[oa]|abuso|abusaron|acosad[oa]|acosa|atacaron) sexualmente',
      '(?:abuso|abusaron|abusa|abusan|abusado) (?:sexualmente )?de (?:mi|ella|el|nosotros)',
      'manosea(?:ron|da|do|ba)?|manoseo',
    ],
  },
  {
    topic: 'crisis-abuse',
    say: [
      'abus(?:e|ed|es|ing|er)',
      `(?:abusive|violent) (?:${RELATIVE}|relationship|marriage|home|parent)`,
      `${RELATIVE} (?:is|was|gets|got|became|has been|has become|being) (?:very |so |getting )?(?:abusive|violent)`,
      'domestic (?:violence|violance|dispute|assault|abuser)|family advocacy|child neglect',
      `${RELATIVE} (?:hits?|beats?|punch(?:ed|es)|choke[sd]|strangle[sd]|slap(?:ped|s)|kick(?:ed|s)|attack(?:ed|s)|shove[sd]|hurts?|push(?:ed|es)|grabbed|threaten(?:ed|s)) ${PERSON}`,
      `${RELATIVE} (?:is |keeps |kept |was |started |has been |been )*(?:hitting|beating|choking|hurting|punching|pushing|kicking|slapping|threatening) ${PERSON}`,
      `${RELATIVE} (?:\\w+ ){0,3}(?:kill|strangle) (?:me|us|her|him|the kids|my kids)`,
      `${RELATIVE} (?:\\w+ ){0,3}(?:will|hell|shell|gonna|going to|wants to|threatens to|threatened to|threatening to|trying to|tried to|might|could|would) (?:hurt|harm|beat|shoot|stab) ${PERSON}`,
      `(?:pointed|points|pointing|aimed|pulled|waving|waved) (?:a|his|her|the|my) (?:loaded )?(?:gun|knife|rifle|pistol|weapon) (?:at|on|to)`,
      `(?:has|got|grabbed|holding) (?:a|his|her|the) (?:loaded )?(?:gun|knife|rifle|pistol|weapon) and (?:\\w+ ){0,4}(?:me|us|them|threat\\w*|kill|hurt|scared|afraid)`,
      `threat(?:s|en|ens|ened|ening)? (?:to )?(?:hurt|kill|shoot|harm|beat) ${PERSON}|death threats?`,
      '(?:afraid|scared|terrified) of my (?:husband|wife|spouse|partner|boyfriend|girlfriend|dad|father|stepdad|ex)',
      '(?:afraid|scared|fear) for (?:my|our|her|his) (?:life|safety)',
      `(?:hit|beat|beaten|punched|choked|slapped|strangled|hurt|beat up) by (?:my|her|his) (?:own )?${RELATIVE}`,
      `(?:put|puts|laid|lays) (?:his|her|their) hands? (?:on|around) (?:me|my neck|us|her|him|the kids)`,
      '(?:not|dont|isnt|arent|never)(?: feel)? safe (?:at home|in my (?:own )?(?:home|house|marriage))',
      '(?:protective|restraining|protection) order',
      '(?:battered|womens|womans) (?:shelter|wife|wives|woman|women|spouse)|shelter for (?:women|battered|abused)',
      '(?:hurting|hitting|beating|beats) (?:my|our|the) (?:kids?|children|son|daughter|child|baby)',

      'violencia (?:domestica|familiar|intrafamiliar|de genero)|violencia en (?:la|mi) casa',
      'maltrato (?:infantil|domestico|familiar|fisico|emocional|psicologico)|mujer(?:es)? (?:maltratada|golpeada)s?',
      `${PARIENTE} (?:me|nos|la|lo|les?) (?:pega|pegaba|pego|golpea|golpeo|golpeaba|maltrata|amenaza|amenazo|ahorca|ahorco|patea|empuja|abusa)`,
      `${PARIENTE} (?:me|nos|la|lo|le|les) (?:levanta|levanto) la mano`,
      '(?:me|nos|le) (?:dio|da|daba) (?:un golpe(?! de calor)|golpes|una (?:cachetada|bofetada|golpiza|paliza|patada))',
      `(?:esposo|esposa|marido|pareja|novio|novia|ex|padrastro) le (?:pega|pego|pegaba|golpea|golpeo) a (?:mi|mis|su|sus|la|el|los)`,
      `${PARIENTE} (?:es|era|esta|se pone) (?:muy )?(?:violent[oa]|abusiv[oa]|abusador)`,
      '(?:amenaza|amenazo|amenazado) (?:con )?(?:matar(?:me|nos|la|lo))|(?:me|nos) (?:quiere|va a|queria) (?:matar|hacer dano|lastimar)',
      '(?:dice|dijo|jura) que (?:me|nos|la|lo) (?:mata|matara|va a (?:matar|golpear|hacer dano))|amenaz\\w+ (?:con|de) (?:hacer(?:me|nos|le)|lastimar|una pistola|un arma|un cuchillo)',
      'abusos? (?:infantil|domestico|fisico|emocional|familiar|a mi|contra|en (?:la|mi) casa)|(?:sufr\\w+|victima de) (?:abuso|maltrato|violencia)',
      '(?:tengo|tiene) miedo (?:de|a) (?:mi|su) (?:esposo|esposa|marido|pareja|novio|ex|papa)|(?:temo|miedo) por mi vida',
      'orden de (?:proteccion|alejamiento|restriccion)',
    ],
  },
];

/** Rows of words that hold some of the above and mean something else. They are taken out first. */
export const NO_CRISIS: readonly string[] = [
  '(?:fraud|waste|fraude)(?: waste)?(?: and| or| y| o)? (?:abuse|abusos?)',
  '(?:abuse|abusing|abused|abuses) (?:of )?(?:the |my |our )?(?:power|authority|tricare|medicare|medicaid|system|benefits?|program|policy|insurance)',
  '(?:substances?|alcohol|drugs?|opioid|opiate|medication|prescription|pill|steroid) (?:and alcohol |or alcohol )?(?:abuse|abuser|abused|abusing|abuses)',
  '(?:abuse|abuso) (?:of|de) (?:drugs|alcohol|substances|sustancias|drogas|medicamentos|medicinas|pastillas|confianza|poder)',
  '(?:suicide|suicidio|sexual assault|sapr|domestic violence) (?:prevention |awareness )*(?:training|class|course|brief|briefing)',
  'life insurance',
  '(?:want|wants|wanted) to die (?:at|in) (?:home|hospice|peace)',
  `(?:cutting|cuts|cut|hurt) ${SELF} (?:off|out|some|shaving|cooking|while cooking|playing|skating|skiing|running|lifting|falling|at (?:practice|drill|pt|work|recess|football|soccer|gym)|on (?:a|the) (?:rusty )?(?:nail|fence|can|playground|trampoline|bike|scooter|slide))`,
  'shoot myself in the foot',
  '(?:hit|hits|hitting) (?:me|us|him|her) (?:with|for) (?:\\w+ ){0,3}(?:bills?|charges?|fees?|penalty|copays?|balance|premium|invoice|dollars|support|papers|\\d+)',
  '(?:hit|hits|hitting) (?:me|us|him|her) (?:from behind|up|in (?:the|a|my|his) (?:car|truck|parking lot))',
  `(?:hit|hits|hurt|hurts|kick|kicked) (?:her|him) (?:own |left |right |lower |upper )?(?:${BODY}|deductible|cap|catastrophic|max|maximum|limit|out of pocket)`,
  `(?:kick|kicks|kicked|push|pushed|pushes) ${PERSON} (?:off|to|from)`,
  'overdose (?:prevention|reversal|kit|rescue|training|medicine|medication)|(?:narcan|naloxone) (?:for|in case of|against) (?:an )?overdose',
  '(?:llamada|linea|luz|cobertura|seguro|conexion|internet|pago|servicio|comunicacion|sistema|senal) (?:se (?:me |nos )?cort[oa])',
  'viola(?:cion|ciones|do|da|ron) (?:\\w+ ){0,3}(?:privacidad|hipaa|derechos|datos|contrato|ley|leyes|politica|normas|reglas|reglamento|confidencialidad)',
  'vivir (?:en|con|cerca|lejos|fuera)',
];

/** Tasks that may stand below the number: help of the same kind. No everyday list belongs there. */
export const BESIDE_CRISIS: readonly string[] = ['mental-health', 'emergency'];
