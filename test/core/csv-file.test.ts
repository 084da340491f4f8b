import { expect } from 'chai';
import fc from 'fast-check';
import { armed, csvFile, disarmed } from '../../src/document/csv-file.js';
import { csvLines } from '../../src/document/csv-lines.js';

const anyText = fc.oneof(
  fc.string(),
  fc.string({
    unit: fc.constantFrom("'", '=', '-', '@', ' ', '\t', '\r', '\n', '"', ',', ';', 'a'),
  }),
);

describe('csvFile', () => {
  it('says that it is UTF-8, and ends each line as spreadsheets do', () => {
    expect(csvFile([['Código'], ['DM1']])).to.equal('\uFEFFCódigo\r\nDM1\r\n');
  });

  it('quotes what would end a cell or a line', () => {
    expect(csvFile([['a,b', 'say "yes"', 'two\nlines', 'a;b', ' a']])).to.equal(
      '\uFEFF"a,b","say ""yes""","two\nlines","a;b"," a"\r\n',
    );
  });

  it('leaves a cell empty for what there is not', () => {
    expect(csvFile([[null, undefined, '', 0]])).to.equal('\uFEFF,,,0\r\n');
  });

  for (const text of [
    '=1+1',
    '+1',
    '-5',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '\0=1',
    '  =1',
    '\u00a0=1',
    '＝1',
    '＋1',
    '－1',
    '＠A1',
    "'=1",
  ]) {
    it(`runs no formula: ${JSON.stringify(text)}`, () => {
      const [cells] = csvLines(csvFile([['a', text]]));
      expect(cells).to.deep.equal(['a', `'${text}`]);
    });
  }

  it('leaves numbers, and text that is no formula, as they are', () => {
    expect(csvFile([[-5, 8.1, "city's own", 'a=b', '5 - 3']])).to.equal(
      "\uFEFF-5,8.1,city's own,a=b,5 - 3\r\n",
    );
  });

  it('can be read back, cell by cell', () => {
    fc.assert(
      fc.property(fc.array(fc.array(anyText, { minLength: 2, maxLength: 4 })), (rows) => {
        const file = csvFile([['one', 'two'], ...rows]);
        const read = [...csvLines(file)].slice(1).map((cells) => cells.map(armed));
        expect(read).to.deep.equal(rows);
      }),
    );
  });

  it('holds no cell that a spreadsheet runs, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const [cells] = csvLines(csvFile([['a', text]]));
        expect(cells?.[1] ?? '').not.to.match(/^\s*[=+\-@]/);
      }),
    );
  });
});

describe('disarmed', () => {
  it('is undone by armed, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(armed(disarmed(text))).to.equal(text);
      }),
    );
  });
});
