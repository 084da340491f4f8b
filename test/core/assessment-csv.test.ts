import { expect } from 'chai';
import fc from 'fast-check';
import {
  assessmentCsv,
  parseAssessment,
  readAssessmentCsv,
  wwc2022,
  type Assessment,
} from '../../src/index.js';
import { memberAt } from '../../src/assessment/with-member.js';
import * as english from '../../src/text/en/assessment.js';
import * as spanish from '../../src/text/es/assessment.js';
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

  it('takes evidence in a row without an item for that of the criterion above it', () => {
    const csv =
      'item,value,evidence title,evidence link\nDM1,yes,A,\n,,B,https://b.example\nDM2,no,C,\n,,,\n,,D,\n';
    const { value, problems } = readAssessmentCsv(csv, wwc2022);
    expect(problems).to.deep.equal([]);
    expect(value!.answers).to.deep.equal({
      DM1: { answer: 'yes', evidence: [{ title: 'A' }, { title: 'B', url: 'https://b.example' }] },
      DM2: { answer: 'no', evidence: [{ title: 'C' }, { title: 'D' }] },
    });
  });

  it('says what stands in columns that there are not, in cells that a line has no use for, and beside all columns', () => {
    const csv = [
      'item,value,note,Notes,note',
      'DM1,yes,a,b,c,d',
      'city/name,Springfield,e,,',
      ',f,,,',
      'DM2,no,,,',
      ',g,,,',
    ].join('\n');
    const { value, problems } = readAssessmentCsv(csv, wwc2022);
    expect(value).to.deep.equal({
      ...EMPTY,
      answers: { DM1: { answer: 'yes', note: 'a' }, DM2: { answer: 'no' } },
      city: { name: 'Springfield' },
    });
    expect(problems.map(({ message }) => message.replace(/;.*/, ''))).to.deep.equal([
      '/answers/DM1/Notes is "b"',
      '/answers/DM1/note is "c"',
      '/answers/DM1 is "d"',
      '/city/name/note is "e"',
      '/city/name/value is "f"',
      '/answers/DM2/value is "g"',
    ]);
  });

  it('takes the first of what is said twice of the same, and says what it does not take', () => {
    const csv = [
      'item,value,note,decision,review note,evidence title',
      'DM1,yes,,no,,A',
      'city/name,Springfield',
      'DM1,No,later,Yes,why,B',
      'DM1,YES,later,no,,',
      'city/name,Shelbyville',
      'city/name,',
      'city/name/old,x',
      'outcomes/city-priority/unit,%',
      'outcomes/city-priority/value,5%',
      'outcomes/city-priority/unit,min',
      'outcomes/city-priority/value,6',
    ].join('\n');
    const { value, problems } = readAssessmentCsv(csv, wwc2022);
    expect(value).to.deep.equal({
      ...EMPTY,
      answers: {
        DM1: {
          answer: 'yes',
          note: 'later',
          review: { decision: 'no', note: 'why' },
          evidence: [{ title: 'A' }, { title: 'B' }],
        },
      },
      city: { name: 'Springfield' },
      outcomes: { 'city-priority': { unit: '%', value: 5 } },
    });
    expect(problems.map(({ message }) => message)).to.deep.equal(
      [
        '/answers/DM1/answer is "No"',
        '/answers/DM1/review/decision is "Yes"',
        '/city/name is "Shelbyville"',
        '/city/name/old is "x"',
        '/outcomes/city-priority/unit is "min"',
        '/outcomes/city-priority/value is "6"',
      ].map((said) => `${said}; expected what a line above says.`),
    );
    expect(problems.map(({ code }) => code)).to.include.members(['duplicate']);
  });

  it('makes no member of a line that is of nothing in the record, and says so', () => {
    const csv = [
      'item,value,note,evidence title,Notes',
      'n/a,a',
      'Total/Sum,12,b,,c',
      'Total,31',
      'Ask Ana',
      'DM99,yes,,A',
      ',,,B',
      'handedOver/DM99,yes',
      'handedOver/city,x',
      'answers/DM1/note,x',
      'format/x,1',
      'toString,1',
      'DM1,yes',
      'city/mayor,Ana',
    ].join('\n');
    const { value, problems } = readAssessmentCsv(csv, wwc2022);
    expect(value).to.deep.equal({
      ...EMPTY,
      answers: { DM1: { answer: 'yes' } },
      city: { rest: { mayor: 'Ana' } },
    });
    expect(problems.map(({ message }) => message.replace(/;.*/, ''))).to.deep.equal([
      '/n/a is "a"',
      '/Total/Sum is "12, b, c"',
      '/answers/Total is "31"',
      '/answers/Ask Ana is ""',
      '/answers/DM99 is "yes, A"',
      '/answers/DM99/evidence title is "B"',
      '/handedOver/DM99 is "yes"',
      '/handedOver/city is "x"',
      '/answers/DM1/note is "x"',
      '/format/x is "1"',
      '/answers/toString is "1"',
    ]);
  });

  for (const above of [
    'Our assessment\n',
    '\uFEFFOur assessment;;\r\n\r\n',
    '\n\n',
    ';;\r;;\r',
    'sep=;\r\n',
    '"Two\nlines, ""quoted"", the second"\n;by Ana;\n',
    'x\n'.repeat(10),
  ]) {
    it(`finds the names of the columns below ${JSON.stringify(above)}`, () => {
      const csv = `${above}Item;Value;Note\nDM1;yes;a, b\n`;
      const { value, problems } = readAssessmentCsv(csv, wwc2022);
      expect(value).to.deep.equal({ ...EMPTY, answers: { DM1: { answer: 'yes', note: 'a, b' } } });
      expect(problems).to.deep.equal([]);
    });
  }

  it('looks for the names of the columns in the first lines alone', () => {
    const csv = `${'x\n'.repeat(11)}item,value\nDM1,yes\n`;
    expect(readAssessmentCsv(csv, wwc2022).value).to.equal(undefined);
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

  for (const [answer, words] of [
    ['yes', ['Yes', 'YES', 'y', 'Sí', 'SI', 'si\u0301', ' s ', 'sí']],
    ['in-progress', ['In progress', 'in  Progress', 'IN_PROGRESS', 'in‑progress', 'En proceso']],
    ['in-progress', ['en curso', 'En progreso']],
    ['no', ['No', 'NO', 'n', 'N']],
  ] as const) {
    it(`takes for ${answer}, as an answer and as a decision: ${words.join(', ')}`, () => {
      for (const word of words) {
        const csv = `item,value,decision\nDM1,${word},${word}\n`;
        const { value, problems } = readAssessmentCsv(csv, wwc2022);
        expect(problems, word).to.deep.equal([]);
        expect(value!.answers!['DM1'], word).to.deep.equal({
          answer,
          review: { decision: answer },
        });
      }
    });
  }

  it('knows every answer as the form shows it, in each language', () => {
    for (const { assessment } of [english, spanish]) {
      for (const [answer, shown] of Object.entries(assessment.criterion.answers)) {
        const { value } = readAssessmentCsv(`item,value\nDM1,${shown}\n`, wwc2022);
        expect(value!.answers!['DM1']!.answer, shown).to.equal(answer);
      }
    }
  });

  it('leaves what is no answer as it was written, and says so: of what is so or is not, too', () => {
    for (const word of ['Perhaps', 'yes and no', 'Partly', 'X', 'TRUE', 'constructor']) {
      const csv = `item,value,city data alliance,evidence title,evidence public\nDM1,${word},Soon,A,Later\n`;
      const { value, problems } = readAssessmentCsv(csv, wwc2022);
      expect(value!.answers!['DM1']).to.deep.equal({
        evidence: [{ title: 'A', rest: { public: 'Later' } }],
        rest: { answer: word, cityDataAlliance: 'Soon' },
      });
      expect(problems.map(({ pointer }) => pointer)).to.deep.equal([
        '/answers/DM1/answer',
        '/answers/DM1/cityDataAlliance',
        '/answers/DM1/evidence/0/public',
      ]);
    }
  });

  for (const [item, cell, expected] of [
    ['city/population', '320,000', 320_000],
    ['city/population', '320.000', 320_000],
    ['city/population', '1 234 567', 1_234_567],
    ['city/population', '320000.00', 320_000],
    ['city/population', '3.2E+05', 320_000],
    ['city/population', '320,5', null],
    ['city/population', 'about 320000', null],
    ['outcomes/broadband/year', '2024.0', 2024],
    ['outcomes/broadband/value', '88,5', 88.5],
    ['outcomes/broadband/value', '88.50', 88.5],
    ['outcomes/broadband/value', '1.125', 1.125],
    ['outcomes/broadband/value', '12,500', null],
    ['outcomes/broadband/value', '12.500', null],
    ['outcomes/broadband/value', '1,234.5', 1234.5],
    ['outcomes/broadband/value', '1.234,5', 1234.5],
    ['outcomes/broadband/value', '88 of 100', null],
    ['outcomes/broadband/value', '80.5%', 80.5],
    ['outcomes/broadband/value', '80,5 %', 80.5],
    ['outcomes/broadband/value', '80,5\u00A0%', 80.5],
    ['outcomes/broadband/value', '12.500 %', null],
    ['outcomes/air-quality/value', '80.5%', null],
    ['outcomes/city-priority/target', '80.5%', null],
    ['city/population', '5%', null],
  ] as const) {
    it(`${expected === null ? 'leaves' : 'reads'} ${cell} as ${item}`, () => {
      const { value, problems } = readAssessmentCsv(`item,value\n${item},"${cell}"\n`, wwc2022);
      const [, around = '', name = ''] = /^(.*)\/(.*)$/.exec(`/${item}`) ?? [];
      expect(memberAt(value, `${around}/${name}`) ?? null).to.equal(expected);
      expect(problems.map(({ pointer }) => pointer)).to.deep.equal(
        expected === null ? [`/${item}`] : [],
      );
      const kept = expected === null ? cell : undefined;
      expect(memberAt(value, `${around}/rest/${name}`)).to.equal(kept);
    });
  }

  for (const [cell, expected] of [
    ['2024-5-1', '2024-05-01'],
    ['2024/05/01', '2024-05-01'],
    ['2024.5.1', '2024-05-01'],
    ['2024-05-01 00:00:00', '2024-05-01'],
    ['25/5/2024', '2024-05-25'],
    ['5/25/2024', '2024-05-25'],
    ['25.05.2024', '2024-05-25'],
    ['5/5/2024', '2024-05-05'],
    ['5/1/2024', null],
    ['1.5.2024', null],
    ['25/5/24', null],
    ['2024-05/01', null],
    ['2024-2-31', null],
    ['2024/13/40', null],
    ['May 2024', null],
  ] as const) {
    it(`${expected ? 'reads' : 'leaves'} ${cell} as a day`, () => {
      const csv = `item,value,evidence date,review date,decision\nDM1,,${cell},${cell},no\njourney/self-assessment,${cell}\n`;
      const { value, problems } = readAssessmentCsv(csv, wwc2022);
      const { evidence, review } = value!.answers!['DM1']!;
      const days = [evidence![0]!.date, review!.date, value!.journey!['self-assessment']];
      expect(days.map((day) => day ?? null)).to.deep.equal(days.map(() => expected));
      expect(problems).to.have.length(expected ? 0 : 3);
      // For whoever looks for it there.
      if (!expected) expect(JSON.stringify(value)).to.contain(`"${cell}"`);
    });
  }

  it('reads percentages of earlier years, and where the city wrote the unit, before or after them', () => {
    const { value, problems } = readAssessmentCsv(
      `item,value
outcomes/broadband/history/0/year,2020
outcomes/broadband/history/0/value,"79,5 %"
outcomes/city-priority/target,90%
outcomes/city-priority/unit,% of calls
outcomes/city-priority/value,85.5%
`,
      wwc2022,
    );
    expect(problems).to.deep.equal([]);
    expect(value!.outcomes).to.deep.equal({
      broadband: { history: [{ year: 2020, value: 79.5 }] },
      'city-priority': { target: 90, unit: '% of calls', value: 85.5 },
    });
  });

  it('takes a number or a day whose cell was emptied for one of which nothing is said', () => {
    const csv =
      'item,value\ncity/population,\njourney/self-assessment,\noutcomes/broadband/year,\n';
    expect(readAssessmentCsv(csv, wwc2022).problems).to.deep.equal([]);
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
