import { expect } from 'chai';
import fc from 'fast-check';
import { AGGREGATES, portalFigure, type Query } from '../../src/outcomes/portal-figure.js';
import { portalAnswer } from '../../src/outcomes/portal-answer.js';
import { atOnce } from '../../src/outcomes/steps.js';
import { naughtyStrings } from '../fixtures/naughty-strings.js';
import * as portals from '../fixtures/portals.js';

function answer(text: string) {
  return atOnce(portalAnswer(text));
}

/** The fields of the table in a text; what it is instead where it is none. */
function fieldsOf(text: string): readonly string[] | string {
  const found = answer(text);
  return found.is === 'table' ? found.table.fields : found.is;
}

describe('portalAnswer', () => {
  for (const [name, data] of Object.entries({
    Socrata: portals.socrata,
    CKAN: portals.ckan,
    ArcGIS: portals.arcgis,
    Opendatasoft: portals.opendatasoft,
    GeoJSON: portals.geojson,
    'a plain list': portals.list,
  })) {
    it(`knows what ${name} serves for a table`, () => {
      expect(fieldsOf(JSON.stringify(data))).to.include.members(['city', 'year', 'share']);
    });
  }

  it('knows a CSV file, whatever its separator', () => {
    expect(fieldsOf(portals.csv)).to.deep.equal(['city', 'year', 'share']);
    expect(fieldsOf(portals.socrataCsv)).to.deep.equal(['city', 'year', 'share']);
    expect(fieldsOf(portals.csvSpanish)).to.deep.equal(['ciudad', 'año', 'cuota']);
  });

  it('knows JSON behind a mark and white space', () => {
    expect(fieldsOf('\uFEFF\n [{"share": 5}]')).to.deep.equal(['share']);
  });

  it('knows a certification record', () => {
    expect(fieldsOf('{"format": "wwc-assessment/1", "standard": "wwc-2022"}')).to.equal('record');
    expect(fieldsOf('{"format": "wwc-assessment/9", "results": []}')).to.equal('record');
  });

  it('repeats what a portal says in place of a table', () => {
    const said = {
      arcgis: 'Invalid URL',
      ckan: 'Not found',
      socrata: 'No such column: shar',
      opendatasoft: 'Unknown field: shar',
    };
    for (const [portal, message] of Object.entries(said)) {
      const refusal = portals.refusals[portal as keyof typeof said];
      expect(answer(JSON.stringify(refusal)), portal).to.deep.equal({ is: 'refusal', message });
    }
  });

  for (const text of [
    '',
    '  ',
    '\uFEFF',
    '<!doctype html>',
    ' <rss/>',
    '{',
    '[1, 2]',
    '{"a": 1}',
    '["a"]',
  ]) {
    it(`finds nothing to read in ${JSON.stringify(text)}`, () => {
      expect(answer(text)).to.deep.equal({ is: 'other' });
    });
  }

  const query = fc.record<Query>({
    valueField: fc.oneof(fc.constantFrom('share', '__proto__', ''), fc.string()),
    yearField: fc.oneof(fc.constantFrom('year', null), fc.string()),
    where: fc.oneof(fc.constantFrom(null, 'city=Sample City', ';=;=', '='), fc.string()),
    aggregate: fc.constantFrom(null, ...AGGREGATES),
  });

  function figureOf(text: string, asked: Query) {
    const found = answer(text);
    if (found.is !== 'table') return;
    const { figure, problem } = atOnce(portalFigure(found.table, asked));
    expect(Boolean(figure) !== Boolean(problem)).to.equal(true);
    if (figure?.value !== undefined) expect(Number.isNaN(figure.value)).to.equal(false);
  }

  it('reads any text to a figure or a reason, and never throws', () => {
    const text = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.json());
    fc.assert(fc.property(text, query, figureOf));
  });

  it('reads what a portal sends with anything cut out of it', () => {
    const whole = fc.constantFrom(
      portals.csv,
      portals.csvSpanish,
      portals.epa,
      ...[portals.ckan, portals.arcgis, portals.census].map((data) => JSON.stringify(data)),
    );
    const cut = fc.tuple(fc.nat(), fc.nat(20), fc.string());
    fc.assert(
      fc.property(whole, cut, query, (text, [at, length, instead], asked) => {
        const start = at % text.length;
        figureOf(text.slice(0, start) + instead + text.slice(start + length), asked);
      }),
    );
  });

  it('meets each naughty string as text, name, cell and condition', () => {
    expect(naughtyStrings.length).to.be.above(400);
    for (const naughty of naughtyStrings) {
      const asked = {
        valueField: naughty,
        yearField: naughty,
        where: `${naughty}=1`,
        aggregate: null,
      };
      figureOf(naughty, asked);
      figureOf(JSON.stringify([{ [naughty]: naughty, year: naughty }]), asked);
      figureOf(
        JSON.stringify([
          [naughty, 'year'],
          [naughty, 2022],
        ]),
        { ...asked, where: null },
      );
      const quoted = `"${naughty.replaceAll('"', '""')}"`;
      figureOf(`${quoted},year\n${quoted},${quoted}\n5,2022\n`, { ...asked, where: null });
      expect(({} as Record<string, unknown>)['year']).to.equal(undefined);
    }
  });

  it('keeps a naughty cell a cell', () => {
    for (const naughty of naughtyStrings) {
      const quoted = `"${naughty.replaceAll('"', '""')}"`;
      const found = answer(`name,year\n${quoted},2022\n`);
      if (found.is !== 'table') throw new Error(naughty);
      expect(found.table.rows).to.deep.equal([{ name: naughty, year: '2022' }]);
    }
  });
});
