import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readUncheckedData } from '../../build/data/read.ts';
import { clausesOf } from '../../model/words/clauses.ts';
import { explain, suggest, understand } from '../../model/words/understand.ts';

const best = (text: string) => understand(text).ranked[0]?.task.id;

describe('understand', () => {
  it.each([
    ['check my referral', 'check-referral'],
    ['where is my refferal', 'check-referral'],
    ['ver el estado de mi remisión', 'check-referral'],
    ['milconnect doesn’t show my referral', 'check-referral'],
    ['change my address in dears', 'update-address'],
    ['we had a baby last week', 'add-newborn'],
    ['PCS from Texas to Georgia', 'move-between-regions'],
    ['perscription by mail', 'start-home-delivery'],
    ['necesito una tarjeta nueva, se me perdió', 'replace-id-card'],
    ['forgot my password', 'recover-login'],
    ['LES', 'see-pay'],
  ])('%s → %s', (text, task) => {
    expect(understand(text).confident).toBe(true);
    const first = understand(text)
      .ranked.slice(0, 2)
      .map((reading) => reading.task.id);
    expect(first).toContain(task);
  });

  it.each([
    ['how much is my copay for er', 'visit-cost'],
    ['copay for a specialist visit', 'visit-cost'],
    ['cuánto es el copago de emergencias', 'visit-cost'],
    ['copay for my blood pressure pills', 'check-drug-cost'],
    ['what is the catastrophic cap', 'check-deductible'],
    ['my son is turning 21 but in college out of state', 'student-status'],
    ['wheres my refund from double paying enrollment fee', 'premium-refund'],
    ['me cobraron doble la cuota', 'premium-refund'],
    ['pay my enrollment fee', 'pay-premium'],
    ['my mom takes care of my kids can she see their tricare', 'act-for-someone'],
    ['orders end in feb what happens to my insurance', 'leave-service'],
    [
      'got a letter saying my referal to the dermatologist expired, how do i get it renewed',
      'check-referral',
    ],
    ['need braces for my 12 year old whats covered', 'dental-claim'],
    ['the hospital sent me a bill for 840 dollars but tricare was supposed to pay it', 'check-claim'],
    ['i need a breast pump', 'order-equipment'],
  ])('finds what strangers asked in "%s"', (text, task) => {
    expect(understand(text).ranked[0]?.task.id).toBe(task);
  });

  it('offers nothing to people who need a driver', () => {
    expect(understand('grandma needs a ride to chemo').confident).toBe(false);
  });

  it.each([
    '',
    ' ',
    '?!…',
    '🙂',
    'asdf qwer zxcv',
    '<script>alert(1)</script>',
    "'; DROP TABLE users; --",
    'pizza near me',
  ])('is not confident about %j', (text) => expect(understand(text).confident).toBe(false));

  it('names where to go for what no portal does', () => {
    const { confident, elsewhere } = understand('file a VA disability claim for my knee');
    expect(confident).toBe(false);
    expect(elsewhere?.text).toMatch(/VA/);
  });

  it('finds every task by its own title, in both languages', () => {
    const lost = readUncheckedData().tasks.flatMap(({ id, title }) =>
      [title.en, title.es].filter(
        (text) =>
          !understand(text)
            .ranked.slice(0, 3)
            .some(({ task }) => task.id === id),
      ),
    );
    expect(lost).toEqual([]);
  });

  it('never throws and answers the same twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(understand(text)).toEqual(understand(text));
      }),
    );
  });

  it('reads only the start of a very long text', () => {
    const start = 'check my referral ';
    const filler = 'x '.repeat(5000);
    expect(understand(start + filler).ranked[0]?.task.id).toBe(best(start));
  });

  it.each([
    ['what is my VA disability rating', 'va-disability'],
    ['thrift savings plan withdrawal', 'tsp'],
  ])('knows whose matter "%s" is', (text, topic) => {
    expect(understand(text)).toMatchObject({ confident: false, elsewhere: { id: topic } });
  });

  it('names no other place if it answers itself or if nobody is responsible', () => {
    expect(understand('check my referral')).toMatchObject({ confident: true, elsewhere: null });
    expect(understand('pizza near me').elsewhere).toBeNull();
    expect(understand('qzzqzzq')).toEqual({
      ranked: [],
      confident: false,
      hints: {},
      needs: [],
      onlyMove: false,
      elsewhere: null,
    });
  });

  it('is not sure of a text of which it knows few words', () => {
    const noise = ' zxqvvq wvutzz bnmqqz plokkq qqzzxq jjkqqw';
    expect(understand(`referral${noise}`)).toMatchObject({ confident: false, elsewhere: null });
    expect(understand(`thrift savings plan${noise} ${noise}x`).elsewhere).toBeNull();
    // Two words of five are enough.
    expect(understand('referral status zxqvvq wvutzz bnmqqz').confident).toBe(true);
  });

  it('leaves out tasks that hardly anybody would have meant', () => {
    const { ranked } = understand('where is my referral');
    expect(ranked.length).toBeLessThan(20);
    expect(Math.min(...ranked.map(({ score }) => score))).toBeGreaterThanOrEqual(0.002);
  });

  it('explains itself: the word that decides comes first', () => {
    expect(explain('where is my referral', 'check-referral')[0]).toMatchObject({ word: 'referral' });
  });
});

describe('one word alone', () => {
  it.each([
    ['divorce', 'remove-dependent'],
    ['password', 'recover-login'],
    ['appointment', 'book-military-appointment'],
    ['address', 'update-address'],
    ['scam', 'report-fraud'],
    ['receta', 'new-prescription'],
  ])('"%s" names a subject, and is answered', (word, task) => {
    const { confident, ranked } = understand(word);
    expect(confident).toBe(true);
    expect(ranked.slice(0, 3).map((one) => one.task.id)).toContain(task);
  });

  it.each(['pizza', 'music', 'salary', 'uniform', 'car', 'job'])('"%s" is no subject of ours', (word) => {
    expect(understand(word).confident).toBe(false);
  });
});

describe('suggest', () => {
  it('completes an unfinished word', () => {
    expect(suggest('check my refer', 3).map(({ id }) => id)).toContain('check-referral');
  });

  it('takes a word as finished once a blank follows', () => {
    expect(suggest('i got ecorrespo', 3).map(({ id }) => id)).toContain('read-ecorrespondence');
    expect(suggest('ecorrespo', 1).map(({ id }) => id)).toEqual(['read-ecorrespondence']);
    expect(suggest('ecorrespo ', 3)).toEqual([]);
  });

  it('offers only what is likely, and no more than is wanted', () => {
    expect(suggest('claim', 2)).toHaveLength(2);
    expect(suggest('where is my referral', 98).length).toBeLessThan(
      understand('where is my referral').ranked.length,
    );
  });

  it('offers nothing for an empty text', () => {
    expect(suggest('', 5)).toEqual([]);
    expect(suggest('?', 5)).toEqual([]);
  });
});

describe('the parts of a text', () => {
  it('end at signs and at words like "and"', () => {
    expect(clausesOf('Just retired: need ID cards, pick a new plan and set up the payment')).toEqual([
      'need ID cards',
      'pick a new plan',
      'set up the payment',
    ]);
  });

  it('are none where there is only one that could ask for something', () => {
    expect(clausesOf('check my referral, please')).toEqual([]);
    expect(clausesOf('')).toEqual([]);
  });

  it('tell of several needs, and of none where there is one', () => {
    const needs = (text: string) => understand(text).needs.map(({ task }) => task.id);
    expect(needs('refill my pills by mail and pay my enrollment fee').sort()).toEqual([
      'pay-premium',
      'refill-home-delivery',
    ]);
    expect(needs('check my referral')).toEqual([]);
  });
});
