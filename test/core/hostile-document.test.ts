import { expect } from 'chai';
import fc from 'fast-check';
import { parseAssessment, toDocument } from '../../src/index.js';
import {
  BOOBY_TRAPS,
  NAUGHTY_STRINGS,
  STRANGE,
  doubled,
  nested,
} from '../fixtures/hostile-inputs.js';

const header = { format: 'wwc-assessment/1', standard: 'wwc-2022' };

describe('a document that cannot be read', () => {
  refuses('null', null, '', 'format');
  refuses('a text, even if JSON is in it', JSON.stringify(header), '', 'format');
  refuses('a list', [header], '', 'format');
  refuses('an object of no format', { standard: 'wwc-2022' }, '', 'format');
  refuses('a format that is only inherited', Object.create(header), '', 'format');
  refuses('another format', { ...header, format: 'wwc-benchmark/1' }, '/format', 'format');
  refuses('a format in a list', { ...header, format: ['wwc-assessment/1'] }, '/format', 'format');
  refuses('a version before 1', { ...header, format: 'wwc-assessment/0' }, '/format', 'format');
  refuses('no version', { ...header, format: 'wwc-assessment' }, '/format', 'format');
  refuses('version 1.0', { ...header, format: 'wwc-assessment/1.0' }, '/format', 'format');
  refuses('version 2', { ...header, format: 'wwc-assessment/2' }, '/format', 'newer-version');
  refuses('version 10', { ...header, format: 'wwc-assessment/10' }, '/format', 'newer-version');
  refuses('no edition', { format: 'wwc-assessment/1' }, '/standard', 'missing');
  refuses('another edition', { ...header, standard: 'wwc-2018' }, '/standard', 'unknown-standard');
  refuses(
    'an edition in capitals',
    { ...header, standard: 'WWC-2022' },
    '/standard',
    'unknown-standard',
  );
  refuses('an edition as a number', { ...header, standard: 2022 }, '/standard', 'unknown-standard');
  refuses('a list with the members of a record', Object.assign([], header), '', 'type');
  refuses('a date with the members of a record', Object.assign(new Date(0), header), '', 'type');
  for (const [what, make] of STRANGE) refuses(what, make(), '', 'format');

  it('has one fatal problem where it has more than 10,000', () => {
    const wrong = (length: number) => ({ answers: { DM1: { evidence: zeros(length) } } });
    const { value, problems } = parseAssessment({ ...header, ...wrong(10_000) });
    expect(problems).to.have.length(10_000);
    expect(value!.standard).to.equal('wwc-2022');
    expect(problemsOf(wrong(10_001))).to.deep.equal([['', 'forbidden', true]]);
  });
});

describe('a document that throws when it is touched', () => {
  for (const [what, make] of BOOBY_TRAPS) {
    it(`has one fatal problem: ${what}`, () => {
      const { value, problems } = parseAssessment(make());
      expect(value).to.equal(undefined);
      expect(problems.map(({ pointer, fatal }) => [pointer, fatal])).to.deep.equal([['', true]]);
    });

    it(`has one fatal problem: ${what}, as a part`, () => {
      for (const part of [{ city: make() }, { answers: { DM1: make() } }, { extra: [make()] }]) {
        expect(problemsOf(part)).to.deep.equal([['', 'forbidden', true]]);
      }
    });
  }
});

describe('what JSON does not have', () => {
  for (const [what, make] of STRANGE.filter(([, value]) => value() !== undefined)) {
    it(`is reported and left out: ${what}`, () => {
      const parts = { status: make(), city: { population: make() }, answers: { DM1: make() } };
      const { value, problems } = parseAssessment({ ...header, ...parts });
      expect(problems.map(({ pointer }) => pointer)).to.include('/status');
      expect(value).not.to.have.property('status');
      expect(value!.city).not.to.have.property('population');
      expect(() => JSON.stringify(toDocument(value!))).not.to.throw();
    });

    it(`is not kept among what is unknown: ${what}`, () => {
      const city = { name: 'Sample City', mayor: { names: [make()] } };
      expect(problemsOf({ city })).to.deep.equal([['/city/mayor', 'forbidden', false]]);
      const { value } = parseAssessment({ ...header, city });
      expect(toDocument(value!)).to.deep.equal({ ...header, city: { name: 'Sample City' } });
    });
  }

  it('is a prototype, and none is needed', () => {
    const input = Object.assign(Object.create(null), header);
    expect(parseAssessment(input)).to.deep.equal({ value: header, problems: [] });
  });

  it('is nesting of more than 32 levels in what is unknown', () => {
    expect(problemsOf({ x: nested(32) })).to.deep.equal([]);
    expect(problemsOf({ x: nested(33) })).to.deep.equal([['/x', 'forbidden', false]]);
  });
});

describe('__proto__ in a document', () => {
  const poison = '{ "polluted": true, "answer": "yes" }';
  for (const [pointer, code, json] of [
    ['/__proto__', 'forbidden', `{ "__proto__": ${poison} }`],
    ['/city/__proto__', 'forbidden', `{ "city": { "__proto__": ${poison} } }`],
    ['/answers/__proto__', 'unknown-key', `{ "answers": { "__proto__": ${poison} } }`],
    ['/answers/DM1/__proto__', 'forbidden', `{ "answers": { "DM1": { "__proto__": ${poison} } } }`],
    ['/x', 'forbidden', `{ "x": { "deep": [{ "__proto__": ${poison} }] } }`],
  ] as const) {
    it(`is reported as ${pointer}, and changes nothing`, () => {
      // Spreading copies an own `__proto__` as JSON.parse makes it.
      const input = { ...header, ...JSON.parse(json) };
      const { value } = parseAssessment(input);
      expect(problemsOf(JSON.parse(json))).to.deep.equal([[pointer, code, false]]);
      expect(JSON.stringify(value)).not.to.contain('polluted');
      expect(value!.answers?.['DM1']?.answer).to.equal(undefined);
      expect({}).not.to.have.property('polluted');
    });
  }

  it('has no company: constructor, prototype and rest are members like any other', () => {
    const input = {
      ...header,
      constructor: 1,
      prototype: { rest: 2 },
      rest: { rest: { rest: 3 } },
    };
    const { value, problems } = parseAssessment(input);
    expect(problems).to.deep.equal([]);
    expect(toDocument(value!)).to.deep.equal(input);
  });
});

describe('a naughty string', () => {
  for (const text of NAUGHTY_STRINGS) {
    it(`is text like any other: ${JSON.stringify(text.slice(0, 30))}`, () => {
      const input = { ...header, city: { name: text }, answers: { DM1: { note: text } } };
      expect(parseAssessment(input)).to.deep.equal({ value: input, problems: [] });
    });

    it(`is no code: ${JSON.stringify(text.slice(0, 30))}`, () => {
      const { value } = parseAssessment({ ...header, answers: { [text]: { answer: 'yes' } } });
      expect(Object.keys(value!.answers!)).to.deep.equal(text === 'DM1' ? ['DM1'] : []);
    });
  }
});

describe('a large document ends soon', () => {
  ends('10 MB of nested lists', () => ({ x: nested(5_000_000), status: nested(9) }));
  ends('a million nested objects', () => ({ city: nested(1_000_000, 'object') }));
  ends('a tree that doubles at each level', () => ({ x: doubled(60), status: doubled(60) }));
  ends('200,000 unknown members', () => members(200_000));
  ends('200,000 unknown members in an answer', () => ({ answers: { DM1: members(200_000) } }));
  ends('200,000 unknown codes', () => ({ answers: members(200_000) }));
  ends('a million zeros', () => ({ x: zeros(1_000_000) }));
  ends('a text of a million characters', () => ({ status: 'x'.repeat(1_000_000) }));
  ends('a name of a million characters', () => ({ answers: { ['x/~'.repeat(333_333)]: 1 } }));
  ends('four thousand million holes', () => ({ answers: { DM1: { evidence: holes() } } }));
  ends('as many holes in what is unknown', () => ({ x: holes() }));

  it('10 MB of nesting in a text, as far as the engine itself parses it', () => {
    const lists = '['.repeat(5_000_000) + ']'.repeat(5_000_000);
    const input = parsedOrNull(`{ "x": ${lists} }`);
    if (input) expect(problemsOf(input)).to.deep.equal([['/x', 'forbidden', false]]);
  }).timeout(20_000);
});

describe('anything at all', () => {
  const anything = fc.anything({
    withBigInt: true,
    withBoxedValues: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withSet: true,
    withSparseArray: true,
    withTypedArray: true,
  });

  it('never throws, and is no document', () => {
    fc.assert(
      fc.property(anything, (input) => {
        const { value, problems } = parseAssessment(input);
        expect(value).to.equal(undefined);
        expect(problems.some(({ fatal }) => fatal)).to.equal(true);
      }),
    );
  });

  it('never throws as a part of one, nor changes a prototype', () => {
    const before = Reflect.ownKeys(Object.prototype);
    fc.assert(
      fc.property(anything, anything, anything, (city, answers, extra) => {
        const { value } = parseAssessment({ ...header, city, answers, extra });
        expect(() => JSON.stringify(toDocument(value!))).not.to.throw();
      }),
    );
    expect(Reflect.ownKeys(Object.prototype)).to.deep.equal(before);
  });
});

function refuses(what: string, input: unknown, pointer: string, code: string) {
  it(`has one fatal problem: ${what}`, () => {
    const { value, problems } = parseAssessment(input);
    expect(value).to.equal(undefined);
    const found = problems.map((problem) => [problem.pointer, problem.code, problem.fatal]);
    expect(found).to.deep.equal([[pointer, code, true]]);
  });
}

function ends(what: string, make: () => object) {
  it(what, () => {
    const { value } = parseAssessment({ ...header, ...make() });
    if (value) toDocument(value);
  }).timeout(20_000);
}

/** What is wrong with a record that has these members. */
function problemsOf(parts: object) {
  const { problems } = parseAssessment({ ...header, ...parts });
  return problems.map(({ pointer, code, fatal }) => [pointer, code, fatal]);
}

function parsedOrNull(json: string): object | null {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function members(count: number): Record<string, number> {
  return Object.fromEntries(Array.from({ length: count }, (_, i) => [`x${i}`, i]));
}

function zeros(length: number): number[] {
  return Array.from({ length }, () => 0);
}

function holes(): unknown[] {
  const list: unknown[] = [];
  list.length = 2 ** 32 - 1;
  return list;
}
