import { expect } from 'chai';
import fc from 'fast-check';
import {
  assessmentCsv,
  parseAssessment,
  readAssessmentCsv,
  wwc2022,
  type Assessment,
} from '../../src/index.js';
import { naughtyStrings } from '../fixtures/naughty-strings.js';
import { anyWholeRecord, withText } from '../fixtures/records.js';
import { sampleCity } from '../fixtures/sample-city.js';

const golden = parseAssessment(sampleCity).value!;
const EMPTY: Assessment = { format: 'wwc-assessment/1', standard: 'wwc-2022' };

function roundTrip(assessment: Assessment): Assessment | undefined {
  return readAssessmentCsv(assessmentCsv(assessment, wwc2022), wwc2022).value;
}

describe('a record as a spreadsheet', () => {
  it('comes back exactly as it was', () => {
    expect(roundTrip(golden)).to.deep.equal(golden);
    expect(roundTrip(EMPTY)).to.deep.equal(EMPTY);
    const links = [{ title: 'Our course', url: 'https://a.example' }, { title: '=1' }];
    expect(roundTrip({ ...golden, links })).to.deep.equal({ ...golden, links });
  });

  it('has a line for each criterion, and further lines for further evidence', () => {
    const evidence = [{ title: 'A', url: 'https://a.example', public: true }, { title: 'B' }];
    const csv = assessmentCsv({ ...EMPTY, answers: { DM2: { evidence } } }, wwc2022);
    const lines = csv.split('\r\n').filter((line) => line.startsWith('DM2'));
    expect(lines).to.deep.equal([
      'DM2,Maintaining a Comprehensive Data Inventory,,,,A,https://a.example,,yes,,,',
      'DM2,,,,,B,,,,,,',
    ]);
  });

  for (const note of [
    'two\r\nlines',
    '=HYPERLINK("https://evil.example")',
    '+1',
    '-1',
    '@x',
    "'=x",
    "''1",
    "'",
    '1-2',
    '007',
    '3/4',
    '1e5',
    'TRUE',
    'null',
    '2024-03-01',
    ' spaces ',
    'a,b;c\td|e',
    'a "quoted" word',
    '\u{1F3D9} \u202Eabc',
    '$5',
    '10 %',
    '١٢',
  ]) {
    it(`keeps what spreadsheets would change: ${JSON.stringify(note)}`, () => {
      const record = {
        ...EMPTY,
        answers: { DM1: { note, evidence: [{ title: note }] } },
        city: { name: note },
      };
      expect(roundTrip(record)).to.deep.equal(record);
    });
  }

  it('lets no cell begin as a formula, a number or a date that was a text', () => {
    const csv = assessmentCsv(
      { ...EMPTY, answers: { DM1: { note: '=1+1' }, DM2: { note: '1-2' } } },
      wwc2022,
    );
    expect(csv).to.contain(",'=1+1,");
    expect(csv).to.contain(",'1-2,");
  });

  it('keeps a piece of evidence of which nothing is known, apart from one that is private', () => {
    for (const evidence of [
      [{}],
      [{ public: false }],
      [{}, { public: true }, {}, { title: 'A' }],
      [{ url: 'https://a.example' }, {}],
    ]) {
      const record = { ...EMPTY, answers: { DM1: { evidence } } };
      expect(roundTrip(record)).to.deep.equal(record);
    }
  });

  it('keeps whatever a record can say', () => {
    fc.assert(
      fc.property(anyWholeRecord, (record) => {
        expect(roundTrip(record)).to.deep.equal(record);
      }),
    );
  });

  it('keeps every naughty string in every text', () => {
    for (const text of naughtyStrings.filter(Boolean)) {
      const record = withText(text);
      expect(roundTrip(record)).to.deep.equal(record);
    }
  });

  it('is read as Excel writes it in Europe, with columns moved and answers in capitals', () => {
    const csv = '\uFEFFvalue;item;Note\nYES;DM1;a;b\nIn-Progress;DM2;\n320000;city/population;\n';
    expect(readAssessmentCsv(csv, wwc2022).value).to.deep.equal({
      ...EMPTY,
      answers: { DM1: { answer: 'yes', note: 'a' }, DM2: { answer: 'in-progress' } },
      city: { population: 320_000 },
    });
  });

  it('says what cannot be used: a code that there is not, an answer that is none, a date of another form', () => {
    const csv =
      'item,value,evidence title,evidence date\nDM99,yes\nDM1,perhaps\nDM2,yes,A,3/1/2024\n';
    const { value, problems } = readAssessmentCsv(csv, wwc2022);
    expect(value!.answers!['DM2']).to.deep.include({ answer: 'yes' });
    expect(problems.map(({ pointer }) => pointer)).to.include.members([
      '/answers/DM99',
      '/answers/DM1/answer',
      '/answers/DM2/evidence/0/date',
    ]);
  });

  it('refuses a file that is something else', () => {
    for (const text of [
      '',
      'hello',
      '{"format":"wwc-assessment/1"}',
      'a,b\n1,2\n',
      '\u0000'.repeat(99),
    ]) {
      expect(readAssessmentCsv(text, wwc2022).value).to.equal(undefined);
    }
  });

  it('meets any text without throwing, and pollutes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        readAssessmentCsv(`item,value\n${text}`, wwc2022);
      }),
    );
    const deep = `item,value\n${'city/'.repeat(100_000)}x,1\n__proto__/polluted,1\ncity/__proto__/polluted,1\n`;
    readAssessmentCsv(deep, wwc2022);
    expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
  });
});
