import { expect } from 'chai';
import fc from 'fast-check';
import { cellNumbers as cellSteps } from '../../src/outcomes/cell-numbers.js';
import { csvLines, separatorOf } from '../../src/document/csv-lines.js';
import {
  AGGREGATES,
  portalFigure as figureSteps,
  type Query,
} from '../../src/outcomes/portal-figure.js';
import { portalTable, tableOfLines, type Table } from '../../src/outcomes/portal-table.js';
import { atOnce } from '../../src/outcomes/steps.js';
import * as portals from '../fixtures/portals.js';

const QUERY: Query = {
  valueField: 'share',
  yearField: 'year',
  where: 'city = Sample City',
  aggregate: null,
};

function portalFigure(table: Table, query: Query) {
  return atOnce(figureSteps(table, query));
}

function cellNumbers(cells: readonly unknown[], hint: { commas: boolean }) {
  return atOnce(cellSteps(cells, hint));
}

function fileOf(text: string): Table {
  return atOnce(tableOfLines(csvLines(text), separatorOf(text)));
}

const GOLDEN = {
  value: 88,
  year: 2022,
  history: [
    { year: 2020, value: 84 },
    { year: 2021, value: 86 },
  ],
};

describe('portalFigure', () => {
  const tables: Record<string, Table> = {
    Socrata: portalTable(portals.socrata)!,
    CKAN: portalTable(portals.ckan)!,
    'CKAN in lists': portalTable(portals.ckanLists)!,
    ArcGIS: portalTable(portals.arcgis)!,
    Opendatasoft: portalTable(portals.opendatasoft)!,
    'Opendatasoft, version 1': portalTable(portals.opendatasoft1)!,
    GeoJSON: portalTable(portals.geojson)!,
    CSV: fileOf(portals.csv),
  };
  for (const [name, table] of Object.entries(tables)) {
    it(`reads the same from ${name}`, () => {
      expect(portalFigure(table, QUERY)).to.deep.equal({ figure: GOLDEN });
    });
  }

  it('reads the same from the Census API', () => {
    const query = { ...QUERY, valueField: 'S2801_C02_014E', where: 'state=06; place=44000' };
    expect(portalFigure(portalTable(portals.census)!, query)).to.deep.equal({ figure: GOLDEN });
  });

  it('takes the monitors of a county together, as the EPA has a row for each', () => {
    const query: Query = {
      valueField: 'Arithmetic Mean',
      yearField: 'Year',
      where: 'State Code=06; County Code=019; Parameter Code=88101',
      aggregate: 'mean',
    };
    const { figure } = portalFigure(fileOf(portals.epa), query);
    expect(figure).to.deep.equal({
      value: 8.1,
      year: 2022,
      history: [{ year: 2021, value: 10.01 }],
    });
  });

  it('says of a row whose only figure is suppressed that it is not reported', () => {
    for (const code of ['-666666666', '-999999999.0', 'N', '']) {
      const table = portalTable([
        ['value', 'year'],
        [code, '2022'],
      ])!;
      const query = { valueField: 'value', yearField: 'year', where: null, aggregate: null };
      expect(portalFigure(table, query), code).to.deep.equal({ figure: { year: 2022 } });
    }
  });

  it('rests often, however many rows there are', () => {
    const rows = Array.from({ length: 20_000 }, (_, at) => ({
      city: `${at % 3}`,
      year: 2000 + (at % 9),
      share: at,
    }));
    const query: Query = {
      valueField: 'share',
      yearField: 'year',
      where: 'city=1',
      aggregate: 'median',
    };
    const steps = figureSteps(portalTable(rows)!, query);
    let rests = 0;
    while (!steps.next().done) rests += 1;
    expect(rests).to.be.above(100);
  });

  it('reads decimal commas', () => {
    const query = { valueField: 'cuota', yearField: 'año', where: null, aggregate: null };
    expect(portalFigure(fileOf(portals.csvSpanish), query).figure).to.deep.equal({
      value: 88.5,
      year: 2022,
      history: [{ year: 2021, value: 86.25 }],
    });
  });

  it('takes a code for a suppressed figure for not reported, and never for a figure', () => {
    const table = portalTable([
      ['value', 'year'],
      ['-666666666', '2022'],
      ['80', '2021'],
    ])!;
    const query = { valueField: 'value', yearField: 'year', where: null, aggregate: null };
    expect(portalFigure(table, query)).to.deep.equal({
      figure: { year: 2022, history: [{ year: 2021, value: 80 }] },
    });
  });

  it('takes a table without years', () => {
    const query = { valueField: 'share', yearField: null, where: null, aggregate: null };
    expect(portalFigure(portalTable([{ share: '88' }])!, query)).to.deep.equal({
      figure: { value: 88 },
    });
  });

  it('finds a field in any case', () => {
    const query = { ...QUERY, valueField: 'SHARE', yearField: ' Year', where: 'City=sample city' };
    expect(portalFigure(tables['CKAN']!, query).figure).to.deep.equal(GOLDEN);
  });

  describe('refuses, and says why', () => {
    it('a field that is not there, with those that are', () => {
      for (const change of [{ valueField: 'shar' }, { yearField: 'shar' }, { where: 'shar=1' }]) {
        expect(portalFigure(tables['CKAN']!, { ...QUERY, ...change }).problem).to.deep.equal({
          code: 'no-field',
          field: 'shar',
          fields: ['_id', 'city', 'year', 'share'],
        });
      }
    });

    it('a table of which no row counts', () => {
      const query = { ...QUERY, where: 'city=Nowhere' };
      expect(portalFigure(tables['CKAN']!, query).problem).to.deep.equal({ code: 'no-rows' });
    });

    it('a column of words', () => {
      const query = { ...QUERY, valueField: 'city' };
      expect(portalFigure(tables['CKAN']!, query).problem).to.deep.equal({
        code: 'no-numbers',
        field: 'city',
      });
    });

    it('a column with and without percent signs', () => {
      const table = portalTable([
        { year: 2021, share: '86%' },
        { year: 2022, share: '0.88' },
      ])!;
      expect(portalFigure(table, { ...QUERY, where: null }).problem).to.deep.equal({
        code: 'mixed-units',
        field: 'share',
      });
    });

    it('several rows of one year, where nobody says how they become one', () => {
      const query = { ...QUERY, where: null };
      expect(portalFigure(tables['CKAN']!, query).problem).to.deep.equal({
        code: 'several-rows',
        year: 2022,
        count: 2,
      });
    });

    it('a sum of rows of which some did not come', () => {
      const table = portalTable({ ...portals.opendatasoft, total_count: 99 })!;
      expect(portalFigure(table, { ...QUERY, aggregate: 'sum' }).problem).to.deep.equal({
        code: 'part-of-rows',
      });
    });
  });

  describe('makes one figure of several', () => {
    const monitors = portalTable([
      { day: '2021-06-30', pm25: 7 },
      { day: '2022-12-31', pm25: 9 },
      { day: '2022-03-31', pm25: 8 },
      { day: '2022-06-30', pm25: 13 },
      { day: '2022-09-30', pm25: null },
    ])!;
    const figures = { mean: 10, median: 9, sum: 30, latest: 9 };
    for (const aggregate of AGGREGATES) {
      it(`by their ${aggregate}`, () => {
        const query = { valueField: 'pm25', yearField: 'day', where: null, aggregate };
        expect(portalFigure(monitors, query)).to.deep.equal({
          figure: { value: figures[aggregate], year: 2022, history: [{ year: 2021, value: 7 }] },
        });
      });
    }

    it('by the middle between two', () => {
      const table = portalTable([{ a: 1 }, { a: 4 }, { a: 2 }, { a: 9 }])!;
      const query = { valueField: 'a', yearField: null, where: null, aggregate: 'median' as const };
      expect(portalFigure(table, query)).to.deep.equal({ figure: { value: 3 } });
    });
  });

  const years: Record<string, [cell: unknown, year: number]> = {
    'a year': [2022, 2022],
    'a year as text': ['2022', 2022],
    'a day': ['2022-12-31', 2022],
    'the last moment of a year': ['2022-12-31T23:59:59.999', 2022],
    milliseconds: [Date.UTC(2022, 11, 31), 2022],
    'a fiscal year': ['FY 2022', 2022],
    'a school year': ['2021-22', 2021],
    'an American day': ['12/31/2022', 2022],
  };
  for (const [name, [cell, year]] of Object.entries(years)) {
    it(`sees the year in ${name}`, () => {
      const query = { ...QUERY, where: null };
      expect(portalFigure(portalTable([{ year: cell, share: 1 }])!, query).figure!.year).to.equal(
        year,
      );
    });
  }

  for (const cell of [
    '',
    null,
    'recent',
    20222,
    '20222',
    8.64e15,
    1e300,
    -1,
    {},
    { toString: null },
    NaN,
  ]) {
    it(`sees none in ${JSON.stringify(cell)}`, () => {
      const query = { ...QUERY, where: null };
      const { figure } = portalFigure(portalTable([{ year: cell, share: 1 }])!, query);
      expect(figure).to.deep.equal({ value: 1 });
    });
  }

  it('never throws, and never gives a figure that is none', () => {
    const cell = fc.oneof(fc.jsonValue(), fc.double(), fc.string());
    const row = fc.dictionary(fc.constantFrom('year', 'share', 'city', '__proto__'), cell);
    const query = fc.record({
      valueField: fc.constantFrom('share', 'year', '__proto__'),
      yearField: fc.constantFrom('year', 'city', null),
      where: fc.oneof(fc.constantFrom(null, 'city=a', ';=;', 'city'), fc.string()),
      aggregate: fc.constantFrom(null, ...AGGREGATES),
    });
    fc.assert(
      fc.property(fc.array(row), query, (rows, asked) => {
        const table = portalTable(rows);
        if (!table) return;
        const { figure } = portalFigure(table, asked);
        if (!figure) return;
        expect(figure.value === undefined || !Number.isNaN(figure.value)).to.equal(true);
        expect(figure.year === undefined || Number.isInteger(figure.year)).to.equal(true);
      }),
    );
  });
});

describe('cellNumbers', () => {
  const columns: Record<string, [cells: unknown[], commas: boolean, read: unknown]> = {
    'plain numbers': [[1, '2', ' 3.5 ', '-4', '1e3'], false, [1, 2, 3.5, -4, 1000]],
    thousands: [['1,234', '12,345,678.9'], false, [1234, 12345678.9]],
    'decimal commas': [['88,4', '1.234,5'], true, [88.4, 1234.5]],
    'decimal commas without a hint': [['88,4', '7'], false, [88.4, 7]],
    'spaces between thousands': [['1 234', '1\u00a0234,5', "1'234"], true, [1234, 1234.5, 1234]],
    percentages: [['88%', '86.5 %'], false, [88, 86.5]],
    'a true minus': [['\u22125'], false, [-5]],
    'words among them': [
      ['N/A', '', null, '5', '(X)', '*', '-', 'N'],
      false,
      [null, null, null, 5, null, null, null, null],
    ],
    'suppressed figures': [['-666666666', '-999999999.0', '5'], false, [null, null, 5]],
    'what is no text': [
      [true, {}, [], 5, Number.NaN, Infinity],
      false,
      [null, null, null, 5, null, null],
    ],
    'commas that may mean two things': [['1,234'], true, 'unclear-commas'],
    'commas and points against each other': [['88,4', '88.4'], false, 'unclear-commas'],
    'shares and percentages': [['88%', '0.88'], false, 'mixed-units'],
    'units of several kinds': [['8.1 µg/m³', '12 ppb'], false, 'mixed-units'],
    'a unit here and there': [['8.1', '8.4 µg/m³'], false, 'mixed-units'],
    'thousands and millions': [['5 K', '2 M'], false, 'mixed-units'],
    'a unit in each cell, which may be anything': [['5 K', '7 K'], false, 'no-numbers'],
    'words alone': [['Sample City', 'Next City'], false, 'no-numbers'],
    'truth alone': [[true, false], false, 'no-numbers'],
    'nothing but what stands for nothing': [
      ['', null, 'N/A', '-666666666', '(X)', '**', 'null'],
      false,
      [null, null, null, null, null, null, null],
    ],
    'a cell as long as a book': [
      ['9'.repeat(100_000), `${' '.repeat(50_000)}x`, '5'],
      false,
      [null, null, 5],
    ],
    nothing: [[], false, []],
  };
  for (const [name, [cells, commas, read]] of Object.entries(columns)) {
    it(`reads ${name}`, () => {
      expect(cellNumbers(cells, { commas })).to.deep.equal(read);
    });
  }

  it('reads back each number that a program writes', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        if (Math.abs(value) > 1e15) return;
        const [read] = cellNumbers([String(value)], { commas: false }) as (number | null)[];
        expect(read! + 0).to.equal(value + 0);
      }),
    );
  });
});
