import { describe, expect, it } from 'vitest';
import { pack, packStems } from '../../build/word-model/pack.ts';
import { type Trained, train } from '../../build/word-model/train.ts';
import {
  FIRST_CODE,
  type PackedModel,
  unpack,
  WEIGHT_UNIT,
  ZERO_WEIGHT,
} from '../../model/words/word-model.ts';

/** Two topics; the first words are commoner. Steps are the weights, label by label. */
function model(words: Record<string, number[]>, { bias = [0, 0], common = 0, well = 0 } = {}) {
  const filler = (count: number, name: string) =>
    Array.from({ length: count }, (_, i) => [`${name}${i}`, [0, 0]] as const);
  const rows = [...filler(common, '9common'), ...Object.entries(words), ...filler(well, '9well')];
  const packed: PackedModel = {
    labels: ['sail', 'row'],
    stems: packStems(rows.map(([word]) => word)),
    // Each counts alike, so that the weights below are all that differs.
    salience: String.fromCharCode(FIRST_CODE + 20).repeat(rows.length),
    marks: rows.map(([, steps]) => marksOf(steps)).join('\n'),
    weights: rows
      .flatMap(([, steps]) => steps.filter(Boolean).map((step) => String.fromCharCode(ZERO_WEIGHT + step)))
      .join(''),
    bias,
  };
  return unpack(packed);
}

function marksOf(steps: readonly number[]): string {
  let last = -1;
  return steps
    .flatMap((step, label) => {
      if (!step) return [];
      const mark = String.fromCharCode(FIRST_CODE + label - last);
      last = label;
      return [mark];
    })
    .join('');
}

const topicsOf = (reading: { topics: { label: string }[] }) => reading.topics.map(({ label }) => label);

describe('read', () => {
  it('adds up what the words speak for, weighed down by their number', () => {
    const { read } = model({ mast: [2, 0], oar: [0, 3], boat: [1, 1] }, { bias: [1, 0] });
    const [first, second] = read(['boat', 'mast']).topics;
    expect(first).toMatchObject({ label: 'sail' });
    // Two words of equal salience have a length of √2. sail: 1 + 3/√2^0.7 steps, row: 1/√2^0.7.
    const apart = WEIGHT_UNIT * (1 + 2 / Math.SQRT2 ** 0.7);
    expect(Math.log(first!.probability / second!.probability)).toBeCloseTo(apart, 6);
    expect(first!.probability + second!.probability).toBeCloseTo(1, 9);
    expect(topicsOf(read(['oar']))).toEqual(['row', 'sail']);
  });

  it('goes by the bias alone where no word is known', () => {
    const { topics, known } = model({ mast: [2, 0] }, { bias: [0, 1] }).read(['xyzxyz']);
    expect(known).toEqual([]);
    expect(topics[0]?.label).toBe('row');
  });

  it('can handle very strong weights', () => {
    const { topics } = model({ mast: [40, -40] }, { bias: [900, 0] }).read(['mast']);
    expect(topics[0]).toEqual({ label: 'sail', probability: 1 });
    expect(topics[1]?.probability).toBeCloseTo(0, 9);
  });

  it('counts a word once, whatever its ending', () => {
    expect(model({ mast: [2, 0] }).read(['mast', 'masts']).known).toEqual(['mast']);
  });

  it('corrects what it does not know, and leaves common words alone', () => {
    const words = { rudder: [2, 0], ladder: [0, 2] };
    expect(model(words).read(['ruddr']).known).toEqual(['rudder']);
    expect(model(words).read(['keel']).known).toEqual([]);
    expect(model(words).read(['rudder', 'ladder']).known).toEqual(['rudder', 'ladder']);
  });

  it('takes a rare word for itself and for the word that it may be a slip of', () => {
    const rare = { rudder: [2, 0], ruddar: [0, 2], tiller: [1, 0] };
    const padded = model({ ...rare, keelson: [0, 1] }, { common: 1800 });
    expect(padded.read(['ruddar']).known).toEqual(['ruddar', 'rudder']);
    expect(padded.read(['keelson']).known).toEqual(['keelson']);
    // Short words may differ in one letter only, long ones in two.
    const apart = {
      portside: [1, 0],
      pontsidz: [0, 1],
      sheet: [1, 0],
      shoot: [0, 1],
      sternly: [1, 0],
      storndy: [0, 1],
    };
    const wide = model(apart, { common: 1800 });
    expect(wide.read(['pontsidz']).known).toEqual(['pontsidz', 'portside']);
    expect(wide.read(['shoot']).known).toEqual(['shoot']);
    expect(wide.read(['storndy']).known).toEqual(['storndy']);
  });

  it('corrects to well-known words only', () => {
    const { read } = model({ rudder: [2, 0] }, { common: 4000 });
    expect(read(['ruddr']).known).toEqual([]);
    expect(read(['rudder']).known).toEqual(['rudder']);
  });

  it('completes the last word while somebody types, and no other', () => {
    const { read } = model({ mainsail: [2, 0], mast: [0, 1] });
    expect(read(['mast', 'mai'], true).known).toEqual(['mast', 'mainsail']);
    expect(read(['mast', 'mai']).known).toEqual(['mast']);
    expect(read(['mai', 'mast'], true).known).toEqual(['mast']);
    expect(read(['m'], true).known).toEqual([]);
    expect(read(['ma'], true).known).toEqual(['mainsail']);
    expect(read(['sail'], true).known).toEqual([]);
  });
});

describe('explain', () => {
  it('tells what each word adds to a topic', () => {
    const { explain } = model({ mast: [2, 0], oar: [0, 3], boat: [1, 1] });
    const told = explain(['boat', 'oar', 'mast', 'xyzxyz'], 'sail');
    expect(told.map(({ word }) => word)).toEqual(['boat', 'oar', 'mast']);
    const weights = told.map(({ weight }) => Math.round((weight / WEIGHT_UNIT) * 1000) / 1000);
    // Three words of equal salience: each counts a share of 1 / √3^0.7.
    expect(weights).toEqual([0.681, 0, 1.362]);
    expect(explain(['mas'], 'sail')).toEqual([]);
  });
});

describe('training', () => {
  const examples = [
    ...['hoist the mainsail', 'raise the mainsail', 'mainsail torn'].map((text) => ({ text, label: 'sail' })),
    ...['pull the oars', 'lost my oars', 'oars broken'].map((text) => ({ text, label: 'row' })),
  ];
  const trained = (): Trained => train(['sail', 'row'], examples);

  it('learns which word speaks for what, and ships it packed', () => {
    const { read } = unpack(pack(trained()));
    expect(read(['mainsail']).topics[0]?.label).toBe('sail');
    expect(read(['oars']).topics[0]?.label).toBe('row');
  });

  it('ships words as what follows the letters shared with the one before', () => {
    expect(packStems(['claim', 'claimed', 'clam', 'refill'])).toBe('AclaimFedDmArefill');
    expect(pack(trained()).stems).toBe('AmainsailAoarAthe');
  });

  it('leaves out words met only once, and gives the same twice', () => {
    expect(trained().stems.sort()).toEqual(['mainsail', 'oar', 'the']);
    expect(pack(trained())).toEqual(pack(trained()));
  });
});
