import { describe, expect, it } from 'vitest';
import { readUncheckedData } from '../../build/data/read.ts';
import { pagesData } from '../../build/data/ship.ts';
import { CRISIS_WORDS } from '../../data/crisis-words.ts';
import elsewhere from '../../data/elsewhere.ts';
import type { PageTopic } from '../../data/shipped.ts';
import { answerTo, asked } from '../../model/answer/answer.ts';
import { crisisIn } from '../../model/words/crisis.ts';
import { suggest, understand, urgentTopic } from '../../model/words/understand.ts';
import { plainWords } from '../../model/words/words.ts';

const crisis = (text: string) => crisisIn(plainWords(text));
const topics: readonly PageTopic[] = elsewhere;
const { topics: inSpanish } = pagesData(readUncheckedData(), 'es');

describe('words of somebody in danger', () => {
  it.each([
    'I want to die',
    'i dont want to live anymore',
    "I don't want to live",
    'suicidal',
    'my son says he wants to kill himself',
    'thinking about ending it all',
    'she keeps cutting herself and i do not know what to do',
    'my marine said his family would be better off without me, those were his words',
    'sucidal thoughts since deployment',
    'wanna die',
    '988 press 1',
    'crisis hotline',
    'husband took all his pills',
    'he is threatening to kill us and himself',
    'me quiero morir',
    'Ya no quiero vivir.',
    'mi hijo habla de suicidarse',
    'quiero quitarme la vida',
    'pensamientos suicidas',
    'se tomó todas las pastillas',
    'my daughter cut herself',
    'my son is hurting himself',
    'he hurt himself on purpose',
    'she hurts herself when she is alone',
    'she slit her wrists',
    'my wife took a bottle of pills',
    'he swallowed a whole bottle of sleeping pills',
    'my daughter swallowed pills',
    'took a handful of his meds',
    'my teen took too much tylenol',
    'overdose',
    'my son overdosed on percocet',
    "she OD'ed, what do I do",
    'he jumped off a bridge and lived',
    'sobredosis de pastillas',
    'mi hija se cortó',
    'mi hijo se corta los brazos',
    'se cortó las venas',
    'mi hija se lastima a propósito',
    'mi esposo se hizo daño',
    'se tragó unas pastillas',
    'se tomó un frasco de pastillas',
    'wife postpartum wants to hurt the baby',
    "I'm afraid I will hurt my baby",
    "scared I'll shake my newborn",
    'i keep thinking about drowning my baby',
    'thoughts of harming my children',
    'i almost threw my baby i cant take the crying',
    'I feel like hurting my kids',
    'my wife said she might smother the baby',
    "i don't trust myself alone with my daughter",
    'he shook the baby',
    'postpartum psychosis',
    'my son hears voices that tell him to stab people',
    'my brother wants to hurt someone',
    'my soldier wants to kill his wife',
    'my daughter threatened to stab her brother',
    'tengo miedo de hacerle daño a mi bebé',
    'mi esposa quiere lastimar al bebé',
    'pensamientos de matar a mi hijo',
    'psicosis posparto',
    'mi hermano quiere matar a alguien',
    'oigo voces',
    'he threatened to shoot my mom',
  ])('%s → the crisis line', (text) => expect(crisis(text)).toBe('crisis-line'));

  it.each([
    'my wife was raped',
    'sexual assault help',
    'I was sexually assaulted by my sergeant',
    'someone molested my daughter on base',
    'sapr office',
    'DoD Safe Helpline number',
    'sexual harassment at work, navy',
    'me violaron',
    'agresión sexual en la base',
    'abusaron de mi hija y abusaron de mí',
    'acoso sexual',
  ])('%s → the Safe Helpline', (text) => expect(crisis(text)).toBe('crisis-sexual-assault'));

  it.each([
    'abuse',
    'my husband hits me',
    'domestic violence',
    "I'm afraid of my husband",
    'child abuse who do i call',
    'my wife is abusive when she drinks',
    'he choked me last night',
    'restraining order against my spouse',
    'he says he will kill me if i leave',
    'mi esposo me pega',
    'violencia doméstica',
    'maltrato infantil en la base',
    'mi marido es muy violento',
    'tengo miedo de mi pareja',
    'my husband hit me',
    'my husband hit me with a belt',
    'he hit me hard last night',
    'my wife pushed me down the stairs',
    'my ex grabbed me by the throat',
    'i was punched by my husband',
    'he put his hands on me again',
    'i do not feel safe at home',
    'my boyfriend keeps hurting me',
    'mi esposo me levantó la mano',
    'mi marido me dio una bofetada',
    'mi pareja le pega a mis hijos',
    'my husband says he will kill us',
    "he says he'll hurt the kids if i leave",
    'my ex is threatening to hurt us',
    'he pointed a gun at me',
    'my husband has a gun and is threatening the kids',
    'dice que nos va a matar',
    'mi ex me amenaza con una pistola',
  ])('%s → help against abuse', (text) => expect(crisis(text)).toBe('crisis-abuse'));

  it.each([
    'kill the claim',
    'this hold music is killing me',
    'dead battery in my hearing aid',
    'my husband died last week, survivor benefits',
    'the sponsor died and mom needs tricare',
    'who gets my life insurance when i die',
    'dead line for open season',
    'report fraud waste and abuse',
    'fraud and abuse hotline',
    'substance abuse treatment covered',
    'alcohol abuse counseling',
    'a provider is abusing the system',
    'i hurt my knee at drill',
    'hurt my back lifting the baby',
    'baby hurt his knee',
    'my son hurt his wrist',
    'the kids hurt each other at recess',
    'afraid the vaccine will hurt my baby',
    'can tylenol hurt my baby',
    'is an mri safe for my baby',
    'shots for the baby',
    'she fell, did it hurt the baby',
    'i do not want to throw away my kids records',
    'humana says they will kill my claim',
    'shake for my baby, thickener covered',
    'voice therapy for my son',
    'postpartum checkup',
    'la vacuna le hizo daño a mi bebé',
    'miedo al dentista',
    'mi bebé se lastimó la rodilla',
    'a car hit me',
    'he hit me from behind at the light, who pays the hospital',
    'humana hit me with a bill',
    'take my wife off tricare for life',
    'do i have to live on base for prime',
    'my mother wants to die at home, hospice',
    'grape allergy',
    'skilled nursing in Killeen',
    'hipaa violation by the clinic',
    'violación de mi privacidad',
    'violaron mis derechos de paciente',
    'no quiero vivir en la base',
    'fraude y abuso al seguro',
    'murió mi esposo',
    'se me murió la batería',
    'el doctor me mata de espera',
    'abuso de alcohol tratamiento',
    'suicide prevention training class',
    'balance due 988 dollars',
    'depression and anxiety therapist',
    'cut my premium',
    'they cut off my coverage',
    'she cut herself shaving, urgent care near me',
    'he hurt himself playing football',
    'my son cut himself on a rusty nail',
    'i hit my deductible',
    'she hit her deductible in march',
    'he hit his catastrophic cap',
    'she hit her head at school',
    'my ex kicked me off his insurance',
    'he hit me with a 900 dollar bill',
    'my pills are late',
    'refill my bottle of pills',
    'takes a lot of pills, what do they cost',
    'took my meds off the list',
    'trouble swallowing pills, liquid instead',
    'narcan in case of an overdose covered',
    'se cortó la llamada',
    'se me cortó la cobertura',
    'me cortaron el seguro',
    'se lastimó la rodilla en el entrenamiento',
    'me dio un golpe de calor',
    'tomo pastillas para la presión',
    'me corté el pelo',
    'terapia para la depresión',
    '',
  ])('%s → nothing urgent', (text) => expect(crisis(text)).toBeNull());

  it('lead to records that are urgent and begin with a number', () => {
    for (const { topic } of CRISIS_WORDS) {
      const record = topics.find(({ id }) => id === topic);
      expect(record?.urgent, topic).toBe(true);
      expect(record?.title).toContain(record?.phones?.[0]?.number);
      const spanish = inSpanish.find(({ id }) => id === topic);
      expect(spanish?.title).toContain(record?.phones?.[0]?.number);
    }
    expect(topics.filter(({ urgent }) => urgent)).toHaveLength(CRISIS_WORDS.length);
  });
});

describe('what is made of them', () => {
  it('comes before any task, however clear that is', () => {
    const text = 'refill my prescription at the base pharmacy, i want to kill myself';
    expect(understand(text)).toMatchObject({ confident: false, elsewhere: { id: 'crisis-line' } });
  });

  it('has only help of the same kind below the number', () => {
    for (const text of ['i want to kill myself, refill', 'depressed and suicidal, check my referral']) {
      const answer = answerTo(asked(text), {}, '2026-12-01');
      expect(answer.kind).toBe('elsewhere');
      expect(['mental-health', 'emergency']).toEqual(
        expect.arrayContaining(answer.others.map(({ id }) => id)),
      );
    }
    expect(answerTo(asked('i am suicidal'), {}, '2026-12-01').others.length).toBeGreaterThan(0);
  });

  it('offers no task while such words are typed', () => {
    expect(urgentTopic('i want to kill mys')).toBeNull();
    expect(urgentTopic('i want to kill myself')?.id).toBe('crisis-line');
    expect(suggest('i want to kill myself refill', 6)).toEqual([]);
  });

  it('is never for words without danger', () => {
    expect(urgentTopic('check my referral')).toBeNull();
  });
});
