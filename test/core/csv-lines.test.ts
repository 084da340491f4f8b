import { expect } from 'chai';
import fc from 'fast-check';
import { csvLines, separatorOf } from '../../src/document/csv-lines.js';

function lines(text: string): string[][] {
  return [...csvLines(text)].map((cells) => [...cells]);
}

describe('csvLines', () => {
  const files: Record<string, [text: string, lines: string[][]]> = {
    'lines and cells': [
      'a,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    'no line end at the end': [
      'a,b\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    'CRLF, and CR alone': [
      'a,b\r\n1,2\r3,4',
      [
        ['a', 'b'],
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    'a mark at its start': [
      '\uFEFFa,b\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    'quotes with separators, line ends and quotes inside': [
      'a,b\n"1,5","one\r\ntwo ""three"""',
      [
        ['a', 'b'],
        ['1,5', 'one\r\ntwo "three"'],
      ],
    ],
    'semicolons and decimal commas': [
      'a;b\n1,5;2',
      [
        ['a', 'b'],
        ['1,5', '2'],
      ],
    ],
    tabs: [
      'a\tb\n1,5\t2',
      [
        ['a', 'b'],
        ['1,5', '2'],
      ],
    ],
    'a separator that the quoted heading hides': [
      '"a;b;c",d\n1,2',
      [
        ['a;b;c', 'd'],
        ['1', '2'],
      ],
    ],
    'empty cells': [
      'a,b,c\n,,\n1,,',
      [
        ['a', 'b', 'c'],
        ['', '', ''],
        ['1', '', ''],
      ],
    ],
    'empty lines': [
      'a,b\n\n\r\n1,2\n\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    'one column': ['a\n1\n2', [['a'], ['1'], ['2']]],
    'a quote that never closes': [
      'a,b\n1,"2\n3',
      [
        ['a', 'b'],
        ['1', '2\n3'],
      ],
    ],
    'a quote inside a bare cell': [
      'a,b\n5" pipe,2',
      [
        ['a', 'b'],
        ['5" pipe', '2'],
      ],
    ],
    'text behind a closing quote': [
      'a,b\n"1"x,2',
      [
        ['a', 'b'],
        ['1x', '2'],
      ],
    ],
    nothing: ['', []],
    'a mark alone': ['\uFEFF', []],
  };
  for (const [name, [text, expected]] of Object.entries(files)) {
    it(`reads ${name}`, () => {
      expect(lines(text)).to.deep.equal(expected);
    });
  }

  it('gives back what a program wrote', () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', '1', ',', ';', '"', '\n', '\r', ' ', 'é'),
    });
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 });
    fc.assert(
      fc.property(table, (rows) => {
        const head = ['first', 'second', 'third'];
        const text = [head, ...rows]
          .map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(','))
          .join('\r\n');
        expect(lines(text)).to.deep.equal([head, ...rows]);
      }),
    );
  });

  it('ends, without an error, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const cells of csvLines(text)) expect(cells).not.to.equal([]);
      }),
    );
  });

  it('reads five megabytes, in one line too', () => {
    const long = `county,year,value\n${'"Ada, County",2022,"8.1"\n'.repeat(200_000)}`;
    let count = 0;
    for (const cells of csvLines(long)) count += cells.length;
    expect(count).to.equal(600_003);
    expect(lines('a,'.repeat(2_500_000))[0]).to.have.length(2_500_001);
    expect(lines('"'.repeat(5_000_000))).to.have.length(1);
  });
});

describe('separatorOf', () => {
  it('is the one that the first line has most of, and a comma where it has none', () => {
    expect(separatorOf('a;b,c;d')).to.equal(';');
    expect(separatorOf('a')).to.equal(',');
    expect(separatorOf('a|b\n1,2,3,4')).to.equal('|');
  });
});
