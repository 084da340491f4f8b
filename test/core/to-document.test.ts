import { expect } from 'chai';
import fc from 'fast-check';
import { parseAssessment, parseBenchmark, parseStandard, toDocument } from '../../src/index.js';
import { anotherStandard } from '../fixtures/another-standard.js';
import { at, pointerTo } from '../fixtures/json-pointer.js';
import { mutated } from '../fixtures/mutated.js';
import { deepFrozen } from '../fixtures/records.js';
import { sampleBenchmark } from '../fixtures/sample-benchmark.js';
import { sampleCity } from '../fixtures/sample-city.js';

const header = { format: 'wwc-assessment/1', standard: 'wwc-2022' };

describe('toDocument', () => {
  it('writes the golden record as it was', () => {
    expect(toDocument(parseAssessment(sampleCity).value!)).to.deep.equal(sampleCity);
  });

  it('writes back what was kept, where it was', () => {
    const input = {
      ...header,
      'x-portal': { id: 7 },
      city: { name: 'Sample City', twin: 'Elsewhere', country: 'nowhere' },
      answers: {
        DM1: { answer: 'yes', mood: 'good', evidence: [{ title: 'A', size: 5 }] },
        DM99: { answer: 'yes' },
      },
      outcomes: { broadband: { value: 'many', history: [{ year: 2020, value: 1, by: 'us' }] } },
    };
    expect(toDocument(parseAssessment(input).value!)).to.deep.equal(input);
  });

  it('lets what has been given since win over what was kept', () => {
    const { value } = parseAssessment({ ...header, status: 'Certified', city: 'Sample City' });
    const edited = { ...value!, status: 'certified', city: { name: 'Sample City' } };
    expect(toDocument(edited)).to.deep.equal({
      ...header,
      status: 'certified',
      city: { name: 'Sample City' },
    });
  });

  it('lets a list that has been given since win over what was no list', () => {
    const { value } = parseAssessment({ ...header, answers: { DM1: { evidence: 'a charter' } } });
    const DM1 = { ...value!.answers!['DM1'], evidence: [{ title: 'A charter' }] };
    expect(toDocument({ ...value!, answers: { DM1 } })['answers']).to.deep.equal({
      DM1: { evidence: [{ title: 'A charter' }] },
    });
  });

  it('puts kept items after those of the list', () => {
    const input = { ...header, answers: { DM1: { evidence: [1, { title: 'A' }, 2] } } };
    expect(toDocument(parseAssessment(input).value!)['answers']).to.deep.equal({
      DM1: { evidence: [{ title: 'A' }, 1, 2] },
    });
  });

  it('names an item that lacks what it needs and holds what is forbidden, and so is not kept', () => {
    const cohorts = '[{"id":"all","cities":null},{"cities":7,"__proto__":false}]';
    const input = JSON.parse(
      `{"format":"wwc-benchmark/1","standard":"wwc-2022","cohorts":${cohorts}}`,
    );
    const { value, problems } = parseBenchmark(input);
    expect(toDocument(value!)['cohorts']).to.deep.equal([{ id: 'all', cities: null }]);
    const forbidden = problems.filter(({ code }) => code === 'forbidden');
    expect(forbidden.map(({ pointer }) => pointer)).to.include('/cohorts/1');
  });

  it('leaves the value as it was', () => {
    const input = { ...header, extra: 1, answers: { DM1: { extra: 2 }, DM99: 3 } };
    expect(toDocument(deepFrozen(parseAssessment(input).value!))).to.deep.equal(input);
  });

  it('writes a benchmark and an edition too', () => {
    const benchmark = { ...sampleBenchmark, extra: 1 };
    expect(toDocument(parseBenchmark(benchmark).value!)).to.deep.equal(benchmark);
    const edition = { ...anotherStandard, extra: 1 };
    expect(toDocument(parseStandard(edition).value!)).to.deep.equal(edition);
  });
});

for (const [what, parse, document] of [
  ['an assessment', parseAssessment, sampleCity],
  ['a benchmark', parseBenchmark, sampleBenchmark],
] as const) {
  describe(`${what}, whatever happened to it on its way`, () => {
    it('loses nothing: what is not written back is named by a problem', () => {
      fc.assert(
        fc.property(mutated(document), (input) => {
          const { value, problems } = parse(input);
          const named = new Set(problems.map(({ pointer }) => pointer));
          if (value) expect(lostFrom(toDocument(value), input, named)).to.deep.equal([]);
        }),
      );
    });

    it('reads as the same value when it is written back', () => {
      fc.assert(
        fc.property(mutated(document), (input) => {
          const { value } = parse(input);
          if (!value) return;
          // As JSON has it, which knows no -0.
          const asWritten = (document: unknown) => JSON.parse(JSON.stringify(document));
          const again = parse(asWritten(toDocument(value))).value;
          expect(again).to.deep.equal(asWritten(value));
        }),
      );
    });

    it('has a value, or else a fatal problem', () => {
      fc.assert(
        fc.property(mutated(document), (input) => {
          const { value, problems } = parse(input);
          expect(problems.some(({ fatal }) => fatal)).to.equal(value === undefined);
        }),
      );
    });

    it('has problems that point to what is there, or to what is missing', () => {
      fc.assert(
        fc.property(mutated(document), (input) => {
          for (const { pointer, code } of parse(input).problems) {
            expect(at(pointer, input) === undefined, pointer).to.equal(code === 'missing');
          }
        }),
      );
    });
  });
}

/** The pointers to what `input` holds and `output` does not, unless a problem names them or what is around them. */
function lostFrom(
  output: unknown,
  input: unknown,
  named: ReadonlySet<string>,
  pointer = '',
): string[] {
  if (named.has(pointer)) return [];
  if (typeof input !== 'object' || input === null) return Object.is(output, input) ? [] : [pointer];
  if (typeof output !== 'object' || output === null) return [pointer];
  // Items that were kept come last; what holds something forbidden is not kept, but named.
  if (Array.isArray(input)) {
    const isForbidden = (item: unknown) => JSON.stringify(item).includes('"__proto__"');
    const items = input.filter((it, at) => !(isForbidden(it) && named.has(`${pointer}/${at}`)));
    return items.length === Object.keys(output).length ? [] : [pointer];
  }
  return Object.entries(input).flatMap(([key, member]) => {
    const written = Object.getOwnPropertyDescriptor(output, key)?.value;
    return lostFrom(written, member, named, pointerTo(pointer, key));
  });
}
