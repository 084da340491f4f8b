import { expect } from 'chai';
import fc from 'fast-check';
import { csvLines } from '../../src/document/csv-lines.js';
import { portalTable, tableOfLines } from '../../src/outcomes/portal-table.js';
import { atOnce } from '../../src/outcomes/steps.js';
import * as portals from '../fixtures/portals.js';

describe('portalTable', () => {
  const forms = {
    Socrata: portals.socrata,
    CKAN: portals.ckan,
    'CKAN in lists': portals.ckanLists,
    ArcGIS: portals.arcgis,
    Opendatasoft: portals.opendatasoft,
    'Opendatasoft, version 1': portals.opendatasoft1,
    GeoJSON: portals.geojson,
  };
  for (const [name, data] of Object.entries(forms)) {
    it(`finds fields and rows in what ${name} serves`, () => {
      const table = portalTable(data)!;
      expect(table.fields).to.include.members(['city', 'year', 'share']);
      expect(table.rows.map((row) => row['city'])).to.include('Sample City');
      expect(table.rows.filter((row) => Number(row['share']) === 88)).to.have.length(1);
      expect(table.isPart).to.equal(false);
    });
  }

  it('takes the first line of the Census API for names', () => {
    const table = portalTable(portals.census)!;
    expect(table.fields).to.deep.equal(portals.census[0]);
    expect(table.rows[0]).to.include({ S2801_C02_014E: '88', state: '06' });
  });

  it('says where a portal holds more than it sent', () => {
    expect(portalTable({ ...portals.opendatasoft, total_count: 4 })!.isPart).to.equal(true);
    expect(portalTable({ ...portals.arcgis, exceededTransferLimit: true })!.isPart).to.equal(true);
    const ckan = { ...portals.ckan, result: { ...portals.ckan.result, total: 500 } };
    expect(portalTable(ckan)!.isPart).to.equal(true);
  });

  for (const [name, data] of Object.entries(portals.refusals)) {
    it(`finds no table where ${name} refuses`, () => {
      expect(portalTable(data)).to.equal(null);
    });
  }

  it('finds an empty table where there are no rows', () => {
    for (const data of [[], { results: [], total_count: 0 }, { features: [] }]) {
      expect(portalTable(data)!.rows).to.deep.equal([]);
    }
  });

  for (const data of [null, 7, 'text', true, {}, [1, 2], ['a'], { result: 5 }, { features: {} }]) {
    it(`finds no table in ${JSON.stringify(data)}`, () => {
      expect(portalTable(data)).to.equal(null);
    });
  }

  it('keeps a field called __proto__ a field', () => {
    const table = portalTable(JSON.parse('[["__proto__","year"],["1","2022"]]'))!;
    expect(table.fields).to.deep.equal(['__proto__', 'year']);
    expect(Object.hasOwn(table.rows[0]!, '__proto__')).to.equal(true);
    expect(({} as Record<string, unknown>)['year']).to.equal(undefined);
  });

  it('has no name for a field whose name cannot be said', () => {
    const table = portalTable([
      ['year', { toString: null }],
      ['2022', '7'],
    ])!;
    expect(table.fields).to.deep.equal(['year', '']);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        portalTable(data);
      }),
    );
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        for (const data of [{ result: { records: value } }, { features: value }, [value, value]]) {
          portalTable(data);
        }
      }),
    );
  });
});

describe('tableOfLines', () => {
  it('makes a table of a CSV file', () => {
    const table = atOnce(tableOfLines(csvLines(portals.csv), ','));
    expect(table.fields).to.deep.equal(['city', 'year', 'share']);
    expect(table.rows[2]).to.deep.equal({ city: 'Next City, the', year: '2022', share: '61.5' });
  });

  it('leaves out cells beyond the heading, and lacks those that a line lacks', () => {
    const { rows } = atOnce(tableOfLines(csvLines('a,b\n1,2,3\n4'), ','));
    expect(rows).to.deep.equal([
      { a: '1', b: '2' },
      { a: '4', b: undefined },
    ]);
  });

  it('is empty without lines', () => {
    expect(atOnce(tableOfLines([], ';'))).to.deep.equal({
      fields: [],
      rows: [],
      isPart: false,
      commas: true,
    });
  });
});
