import { expect } from 'chai';
import fc from 'fast-check';
import { parseStandard, score, toDocument, type ProblemCode } from '../../src/index.js';
import { anotherStandard } from '../fixtures/another-standard.js';
import { BOOBY_TRAPS, STRANGE } from '../fixtures/hostile-inputs.js';
import { mutated } from '../fixtures/mutated.js';

const [silver, gold] = anotherStandard.tiers;
const [metric] = anotherStandard.outcomeMetrics;

describe('parseStandard', () => {
  it('reads another edition', () => {
    const { value, problems } = parseStandard(anotherStandard);
    expect(problems).to.deep.equal([]);
    expect(value).to.deep.equal(anotherStandard);
  });

  it('keeps what is beyond the format', () => {
    const input = { ...anotherStandard, color: 'blue', links: [{ ...link(), lang: 'es' }] };
    expect(toDocument(parseStandard(input).value!)).to.deep.equal(input);
  });

  it('keeps the wording of a question that an edition brings along', () => {
    const criterion = { code: 'Q1', name: 'A criterion', question: 'Is it so?' };
    const input = {
      ...anotherStandard,
      practices: [...anotherStandard.practices, { id: 'Q', name: 'Q', criteria: [criterion] }],
    };
    expect(parseStandard(input).value!.practices.at(-1)!.criteria).to.deep.equal([criterion]);
  });

  for (const member of Object.keys(anotherStandard)) {
    refuses(
      `no ${member}`,
      { [member]: undefined },
      member === 'format' ? '' : `/${member}`,
      member === 'format' ? 'format' : 'missing',
    );
  }

  refuses('an assessment', { format: 'wwc-assessment/1' }, '/format', 'format');
  refuses('a newer version', { format: 'wwc-standard/2' }, '/format', 'newer-version');
  refuses('an id with a blank', { id: 'wwc 2018' }, '/id', 'type');
  refuses('a name of blanks', { name: '  ' }, '/name', 'type');
  refuses('a language that is none', { lang: 'English' }, '/lang', 'type');

  refuses('no practice at all', { practices: [] }, '/practices', 'missing');
  refuses(
    'a practice without criteria',
    { practices: [...anotherStandard.practices, { id: 'X', name: 'X', criteria: [] }] },
    '/practices/3/criteria',
    'missing',
  );
  refuses(
    'a practice twice',
    { practices: [...anotherStandard.practices, practice('gm', 'X1')] },
    '/practices/3/id',
    'duplicate',
  );
  refuses(
    'a code twice, in two cases',
    { practices: [...anotherStandard.practices, practice('X', 'gm1')] },
    '/practices/3/criteria/0/code',
    'duplicate',
  );
  for (const code of ['rest', 'constructor', 'toString', '__proto__', 'a/b', '']) {
    refuses(
      `a criterion with the code ${JSON.stringify(code)}`,
      { practices: [...anotherStandard.practices, practice('X', code)] },
      '/practices/3/criteria/0/code',
      'type',
    );
  }

  refuses('no tier at all', { tiers: [] }, '/tiers', 'missing');
  refuses('the higher tier first', { tiers: [gold, silver] }, '/tiers/1/minShare', 'order');
  refuses(
    'two tiers with one share',
    { tiers: [gold, { ...gold, id: 'x' }] },
    '/tiers/1/minShare',
    'order',
  );
  refuses(
    'a share in percent',
    { tiers: [{ ...gold, minShare: 51 }] },
    '/tiers/0/minShare',
    'type',
  );
  refuses(
    'a gate that is no criterion',
    { tiers: [{ ...gold, criteria: ['gm1'] }] },
    '/tiers/0/criteria/0',
    'unknown-key',
  );
  refuses(
    'a gate twice',
    { tiers: [{ ...gold, criteria: ['GM1', 'GM1'] }] },
    '/tiers/0/criteria/1',
    'duplicate',
  );
  refuses(
    'more outcomes than there are',
    { tiers: [{ ...gold, outcomes: 2 }] },
    '/tiers/0/outcomes',
    'order',
  );

  refuses(
    'a target without a direction',
    { outcomeMetrics: [{ ...metric, better: null }] },
    '/outcomeMetrics/0',
    'order',
  );
  refuses(
    'a direction without a target',
    { outcomeMetrics: [{ ...metric, target: null }] },
    '/outcomeMetrics/0',
    'order',
  );
  refuses(
    'a metric twice',
    { outcomeMetrics: [metric, metric] },
    '/outcomeMetrics/1/id',
    'duplicate',
  );

  refuses(
    'bands in disorder',
    { sizeBands: [band('b', 5), band('a', 4)] },
    '/sizeBands/1/minPopulation',
    'order',
  );
  refuses(
    'a country in two regions',
    { regions: [region('a'), region('b')] },
    '/regions/1/countries/0',
    'duplicate',
  );
  refuses(
    'a link that runs',
    { links: [{ title: 'x', url: 'javascript:alert(1)' }] },
    '/links/0/url',
    'type',
  );

  it('calls every problem fatal, for half an edition scores nothing', () => {
    const { value, problems } = parseStandard({ ...anotherStandard, remarks: [1], links: [2] });
    expect(value).to.equal(undefined);
    expect(problems.map(({ pointer, fatal }) => [pointer, fatal])).to.deep.equal([
      ['/links/0', true],
      ['/remarks/0', true],
    ]);
  });

  for (const [what, make] of [...STRANGE, ...BOOBY_TRAPS]) {
    it(`refuses ${what} without throwing`, () => {
      expect(parseStandard(make()).value).to.equal(undefined);
      const part = { ...anotherStandard, tiers: [make() ?? null] };
      expect(parseStandard(part).value).to.equal(undefined);
    });
  }

  it('refuses an edition, or returns one that any record can be scored by', () => {
    fc.assert(
      fc.property(mutated(anotherStandard), (input) => {
        const { value, problems } = parseStandard(input);
        expect(value === undefined).to.equal(problems.length > 0);
        if (!value) return;
        const record = { format: 'wwc-assessment/1', standard: value.id } as const;
        const result = score(record, value);
        expect(JSON.parse(JSON.stringify(result))).to.deep.equal(result);
      }),
    );
  });
});

function refuses(what: string, members: object, pointer: string, code: ProblemCode) {
  it(`refuses ${what}`, () => {
    const { value, problems } = parseStandard({ ...anotherStandard, ...members });
    expect(value).to.equal(undefined);
    const found = problems.map((problem) => [problem.pointer, problem.code, problem.fatal]);
    expect(found).to.deep.include([pointer, code, true]);
  });
}

function practice(id: string, code: string) {
  return { id, name: 'A practice', criteria: [{ code, name: 'A criterion' }] };
}

function band(id: string, minPopulation: number) {
  return { id, minPopulation };
}

function region(id: string) {
  return { id, name: 'A region', countries: ['FR'] };
}

function link() {
  return { title: 'A link', url: 'https://example.org/' };
}
