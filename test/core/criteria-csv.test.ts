import { expect } from 'chai';
import fc from 'fast-check';
import { csvLines } from '../../src/document/csv-lines.js';
import {
  parseAssessment,
  parseStandard,
  publicCopy,
  score,
  wwc2022,
  type Assessment,
} from '../../src/index.js';
import { criteriaCsv, type CriteriaCsvOptions } from '../../src/render/criteria-csv.js';
import { anotherStandard } from '../fixtures/another-standard.js';
import { anyRecord, CODES, emptyRecord } from '../fixtures/records.js';
import { recordWords } from '../fixtures/record-words.js';
import { sampleCity } from '../fixtures/sample-city.js';

const golden = parseAssessment(sampleCity).value!;
const { en, es } = recordWords;

interface Wanted extends Partial<Pick<CriteriaCsvOptions, 'others'>> {
  readonly standard?: typeof wwc2022;
}

/** The file as a spreadsheet shows it: a line by its code, a cell by its head. */
function sheet(record: Assessment, words = en, { standard = wwc2022, ...more }: Wanted = {}) {
  const [heads = [], ...lines] = csvLines(criteriaCsv(record, standard, { words, ...more }));
  const rows = lines.map((cells) => {
    return [cells[0]!, Object.fromEntries(heads.map((head, at) => [head, cells[at]]))] as const;
  });
  return { rows: Object.fromEntries(rows) };
}

describe('criteriaCsv', () => {
  it('has a line for each criterion, in order', () => {
    expect(Object.keys(sheet(golden).rows)).to.deep.equal(CODES);
  });

  it('says what was asked, answered, decided, and why', () => {
    const { DM8 } = sheet(golden).rows;
    expect(DM8).to.deep.equal({
      Code: 'DM8',
      Criterion: 'Disaggregated Data for Decision-Making',
      Practice: 'Data Management',
      Question: en.criteria['DM8']!.question,
      Answer: 'Yes',
      'Review decision': 'In progress',
      'Review note': golden.answers!['DM8']!.review!.note,
      Marks: 'Required for Platinum; Changed in review',
      Points: '0',
    });
  });

  it('marks core criteria, and progress with the Alliance', () => {
    expect(sheet(golden).rows['DM1']).to.include({
      Answer: 'Yes',
      'Review decision': '',
      Marks: 'Core criterion; Progress with the City Data Alliance',
      Points: '1',
    });
  });

  it('speaks Spanish', () => {
    expect(sheet(golden, es).rows['DM8']).to.include({
      Código: 'DM8',
      Práctica: es.scorecard.names.practices['DM'],
      Criterio: es.criteria['DM8']!.name,
      Respuesta: 'Sí',
      'Decisión de la revisión': 'En proceso',
      Puntos: '0',
    });
  });

  it('says where there is no answer', () => {
    expect(sheet(emptyRecord).rows['DM1']).to.include({ Answer: 'No answer', Points: '0' });
  });

  it('says how many percent of other cities earn a criterion, where that is known', () => {
    const all = { id: 'all', cities: 9, criteria: { DM1: 0.29, DM2: null } };
    const others = { all, ofSize: { id: 'size:500k+', cities: null } };
    const { allCities, citiesOfSize } = en.report.criteria;
    const { DM1, DM2 } = sheet(golden, en, { others }).rows;
    expect(DM1).to.include({ Points: '1', [`${allCities} (%)`]: '29' });
    expect(DM1).to.include({ [`${citiesOfSize} (%)`]: 'not published' });
    expect(DM2).to.include({ [`${allCities} (%)`]: 'not published' });
    const spanish = sheet(golden, es, { others }).rows['DM2'];
    expect(spanish).to.include({ [`${es.report.criteria.allCities} (%)`]: 'no publicado' });
  });

  it('takes another edition by its own names', () => {
    const standard = parseStandard(anotherStandard).value!;
    const { rows } = sheet({ ...emptyRecord, standard: standard.id }, en, { standard });
    expect(rows['EVAL1']).to.include({ Criterion: 'Criterion 1', Practice: 'Evaluations' });
    expect(rows['EVAL1']).to.include({ Question: '' });
    expect(rows['CI10']).to.include({ Marks: 'Required for Gold' });
  });

  it('gives the points of the score', () => {
    fc.assert(
      fc.property(anyRecord(), (record) => {
        const points = Object.values(sheet(record).rows).map((row) => Number(row['Points']));
        expect(points.reduce((sum, one) => sum + one)).to.equal(score(record, wwc2022).earned);
      }),
    );
  });

  it('has no note and no evidence of the city, and no review note of a public copy', () => {
    const record = parseAssessment({
      ...emptyRecord,
      answers: {
        DM1: {
          answer: 'yes',
          note: 'secret',
          evidence: [{ title: 'secret' }],
          review: { decision: 'no', note: 'reviewed' },
        },
      },
    }).value!;
    expect(criteriaCsv(record, wwc2022, { words: en }))
      .to.contain('reviewed')
      .but.not.to.contain('secret');
    expect(criteriaCsv(publicCopy(record), wwc2022, { words: en })).not.to.contain('reviewed');
  });

  it('runs no formula that stands in a note', () => {
    const review = { decision: 'no', note: '=HYPERLINK("https://bad.example")' };
    const record = parseAssessment({ ...emptyRecord, answers: { DM1: { review } } }).value!;
    expect(sheet(record).rows['DM1']!['Review note']).to.equal(`'${review.note}`);
  });
});
