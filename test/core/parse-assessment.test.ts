import { expect } from 'chai';
import { parseAssessment, parseStandard, toDocument, type ProblemCode } from '../../src/index.js';
import { anotherStandard } from '../fixtures/another-standard.js';
import { at } from '../fixtures/json-pointer.js';
import { deepFrozen } from '../fixtures/records.js';
import { sampleCity } from '../fixtures/sample-city.js';

const header = { format: 'wwc-assessment/1', standard: 'wwc-2022' };

describe('parseAssessment', () => {
  it('reads the golden record without a problem and without a change', () => {
    expect(parseAssessment(sampleCity)).to.deep.equal({ value: sampleCity, problems: [] });
  });

  it('reads a record that says nothing yet', () => {
    expect(parseAssessment(header)).to.deep.equal({ value: header, problems: [] });
  });

  it('reads a record of the edition that it is given, and of no other', () => {
    const edition = parseStandard(anotherStandard).value!;
    const record = { ...header, standard: 'wwc-2018', answers: { GM20: { answer: 'yes' } } };
    expect(parseAssessment(record, edition)).to.deep.equal({ value: record, problems: [] });
    expect(parseAssessment(record).value).to.equal(undefined);
    expect(parseAssessment(sampleCity, edition).value).to.equal(undefined);
  });

  it('takes members that are undefined for members that are not there', () => {
    const input = {
      ...header,
      city: undefined,
      answers: { DM1: undefined },
      x: [{ y: undefined }],
    };
    const value = { ...header, answers: {}, rest: { x: [{}] } };
    expect(parseAssessment(input)).to.deep.equal({ value, problems: [] });
  });

  it('leaves what it reads as it was, and shares nothing with it', () => {
    const input = { ...structuredClone(sampleCity), extra: { a: [1] } };
    const before = structuredClone(input);
    const { value } = parseAssessment(deepFrozen(input));
    expect(input).to.deep.equal(before);
    expect(value!.rest).to.deep.equal({ extra: { a: [1] } });
    expect(value!.rest!['extra']).not.to.equal(input.extra);
    expect(value!.answers).not.to.equal(input.answers);
  });
});

describe('parseAssessment accepts', () => {
  accepts('a leap day', evidence({ date: '2024-02-29' }));
  accepts('no residents', { city: { population: 0 } });
  accepts('the first goal', figure({ goal: 1 }));
  accepts('the last goal', figure({ goal: 17 }));
  accepts('a figure below zero', figure({ value: -0.5, target: -1 }));
  accepts('a moment in another zone', { updatedAt: '2024-09-15T12:00:00.123456+05:30' });
  accepts('a moment without seconds', { updatedAt: '2024-09-15T12:00Z' });
  accepts('the last second of a year', { updatedAt: '2024-12-31T23:59:59-11:00' });
  accepts('a step that is open', { journey: { 'debrief-call': null } });
  accepts('an address that cannot be followed', { city: { website: 'javascript:alert(1)' } });
  accepts('a decision where the city has said nothing', answer({ review: { decision: 'yes' } }));
});

describe('parseAssessment leaves out, reports and keeps', () => {
  reports('a status that is none', '/status', { status: 'Certified' });
  reports('a city that is a text', '/city', { city: 'Sample City' });
  reports('a city that is a list', '/city', { city: ['Sample City'] });
  reports('a city that is null', '/city', { city: null });
  reports('a name that is a number', '/city/name', { city: { name: 5 } });
  reports('a country in small letters', '/city/country', { city: { country: 'us' } });
  reports('a country of three letters', '/city/country', { city: { country: 'USA' } });
  reports('a population that is a text', '/city/population', { city: { population: '320000' } });
  reports('half a resident', '/city/population', { city: { population: 0.5 } });
  reports('less than nobody', '/city/population', { city: { population: -1 } });
  reports('more people than a city has', '/city/population', { city: { population: 2e9 } });

  reports('answers in a list', '/answers', { answers: [{ answer: 'yes' }] });
  reports('an answer that is a text', '/answers/DM1', { answers: { DM1: 'yes' } });
  reports('an answer that is null', '/answers/DM1', { answers: { DM1: null } });
  reports('an answer in capitals', '/answers/DM1/answer', answer({ answer: 'YES' }));
  reports('true for yes', '/answers/DM1/answer', answer({ answer: true }));
  reports('a flag as a text', '/answers/DM1/cityDataAlliance', answer({ cityDataAlliance: 'yes' }));
  reports('a note that is a list', '/answers/DM1/note', answer({ note: ['x'] }));
  reports('a decision that is none', '/answers/DM1/review/decision', review({ decision: 'maybe' }));
  reports('no decision', '/answers/DM1/review/decision', review({ note: 'x' }), 'missing');

  reports('evidence that is no list', '/answers/DM1/evidence', answer({ evidence: { 0: {} } }));
  reports('evidence that is a text', '/answers/DM1/evidence/0', answer({ evidence: ['x'] }));
  reports('public as a text', '/answers/DM1/evidence/0/public', evidence({ public: 'true' }));
  reports('no such day', '/answers/DM1/evidence/0/date', evidence({ date: '2023-02-29' }));
  reports('no such month', '/answers/DM1/evidence/0/date', evidence({ date: '2023-13-01' }));
  reports('the 31st of April', '/answers/DM1/evidence/0/date', evidence({ date: '2023-04-31' }));
  reports('an American date', '/answers/DM1/evidence/0/date', evidence({ date: '3/1/2024' }));
  reports('a year alone', '/answers/DM1/evidence/0/date', evidence({ date: '2024' }));
  reports('a date as a number', '/answers/DM1/evidence/0/date', evidence({ date: 0 }));

  reports('a figure as a text', '/outcomes/broadband/value', figure({ value: '88' }));
  reports('a year as a text', '/outcomes/broadband/year', figure({ year: '2022' }));
  reports('a year too early', '/outcomes/broadband/year', figure({ year: 1899 }));
  reports('a goal too many', '/outcomes/broadband/goal', figure({ goal: 18 }));
  reports('a goal too few', '/outcomes/broadband/goal', figure({ goal: 0 }));
  reports('no such direction', '/outcomes/broadband/better', figure({ better: 'more' }));
  reports('a source that is a text', '/outcomes/broadband/source', figure({ source: 'x' }));
  reports(
    'a year without its figure',
    '/outcomes/broadband/history/0/value',
    figure({ history: [{ year: 2020 }] }),
    'missing',
  );

  reports('a step done', '/journey/site-visit', { journey: { 'site-visit': true } });
  reports('a moment without a zone', '/updatedAt', { updatedAt: '2024-09-15T12:00:00' });
  reports('a day for a moment', '/updatedAt', { updatedAt: '2024-09-15' });
  reports('a moment at 25 hours', '/updatedAt', { updatedAt: '2024-09-15T25:00:00Z' });
  reports('a moment on no day', '/updatedAt', { updatedAt: '2023-02-29T12:00:00Z' });

  reports('no such code', '/answers/DM10', { answers: { DM10: {} } }, 'unknown-key');
  reports('a code in another case', '/answers/dm1', { answers: { dm1: {} } }, 'unknown-key');
  reports('a code with a blank', '/answers/DM1 ', { answers: { 'DM1 ': {} } }, 'unknown-key');
  reports('a code to escape', '/answers/a~1b~0c', { answers: { 'a/b~c': 1 } }, 'unknown-key');
  reports('the code rest', '/answers/rest', { answers: { rest: {} } }, 'unknown-key');
  reports('the code toString', '/answers/toString', { answers: { toString: 1 } }, 'unknown-key');
  reports('no such metric', '/outcomes/Broadband', { outcomes: { Broadband: {} } }, 'unknown-key');
  reports('no such step', '/journey/party', { journey: { party: null } }, 'unknown-key');

  it('only the items of a list that cannot be read', () => {
    const items = [{ title: 'a' }, 1, { title: 'b' }, null];
    const { value } = parseAssessment({ ...header, ...answer({ evidence: items }) });
    expect(value!.answers!['DM1']).to.deep.equal({
      evidence: [{ title: 'a' }, { title: 'b' }],
      rest: { evidence: [1, null] },
    });
  });

  it('codes that are not known beside the answers, not among them', () => {
    const { value } = parseAssessment({ ...header, answers: { DM1: {}, DM10: { note: 'x' } } });
    expect(value!.answers).to.deep.equal({ DM1: {} });
    expect(value!.rest).to.deep.equal({ answers: { DM10: { note: 'x' } } });
  });

  it('all that a review without a decision says', () => {
    const input = review({ note: 'Not decided.', by: 'a reviewer' });
    const { value } = parseAssessment({ ...header, ...input });
    expect(value!.answers!['DM1']).to.deep.equal({ rest: input.answers.DM1 });
  });

  it('every problem in its order, not only the first', () => {
    const input = { ...header, status: 1, city: { name: 2 }, answers: { DM1: { answer: 3 } } };
    const pointers = parseAssessment(input).problems.map(({ pointer }) => pointer);
    expect(pointers).to.deep.equal(['/status', '/city/name', '/answers/DM1/answer']);
  });
});

describe('a problem', () => {
  it('has a sentence that says where, what was found, and what was expected', () => {
    expect(parseAssessment({ ...header, status: 'Certified' }).problems).to.deep.equal([
      {
        pointer: '/status',
        code: 'type',
        message: '/status is "Certified"; expected self-assessed, in-review, certified.',
        expected: 'self-assessed, in-review, certified',
        fatal: false,
      },
    ]);
  });

  for (const [found, words] of [
    [null, 'of the type Null'],
    [5, '5'],
    [NaN, 'NaN'],
    [true, 'true'],
    [[], 'of the type Array'],
    [{}, 'of the type Object'],
    [new Date(0), 'of the type Date'],
    ['x'.repeat(1_000_000), `"${'x'.repeat(40)}"`],
  ] as const) {
    it(`says of what it found: ${words}`, () => {
      const [problem] = parseAssessment({ ...header, status: found }).problems;
      expect(problem!.message).to.contain(`/status is ${words}; `);
    });
  }
});

function accepts(what: string, members: object) {
  it(what, () => {
    const input = { ...header, ...members };
    expect(parseAssessment(input)).to.deep.equal({ value: input, problems: [] });
  });
}

function reports(what: string, pointer: string, members: object, code: ProblemCode = 'type') {
  it(`${what}, as ${pointer}`, () => {
    const input = { ...header, ...members };
    const { value, problems } = parseAssessment(input);
    const found = problems.map((problem) => [problem.pointer, problem.code, problem.fatal]);
    expect(found).to.deep.equal([[pointer, code, false]]);
    expect(at(pointer, value)).to.equal(undefined);
    expect(toDocument(value!)).to.deep.equal(input);
  });
}

function answer<T extends object>(DM1: T) {
  return { answers: { DM1 } };
}

function review<T extends object>(said: T) {
  return answer({ review: said });
}

function evidence(item: object) {
  return answer({ evidence: [item] });
}

function figure(broadband: object) {
  return { outcomes: { broadband } };
}
