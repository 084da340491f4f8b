import { expect } from 'chai';
import fc from 'fast-check';
import { bakePng, crc32, isPng, unbakePng } from '../../src/credential/baked-png.js';
import { bakeSvg, unbakeSvg } from '../../src/credential/baked-svg.js';
import { tokenIn } from '../../src/credential/baked.js';
import { badgeSvg, type BadgePicture } from '../../src/render/badge-svg.js';
import { vector, vectorOrSkip } from '../fixtures/credential-vectors.js';

const TOKEN = 'eyJh.eyJi.c2ln';
const PLAIN = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0"/></svg>';

/** The smallest PNG there is: a head and an end. */
const PNG = Uint8Array.from([
  0x89,
  0x50,
  0x4e,
  0x47,
  0x0d,
  0x0a,
  0x1a,
  0x0a,
  ...chunk('IHDR', [0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]),
  ...chunk('IEND', []),
]);

function chunk(type: string, data: readonly number[]): number[] {
  const typed = [...type].map((character) => character.charCodeAt(0)).concat(data);
  return [...number(data.length), ...typed, ...number(crc32(Uint8Array.from(typed)))];
}

function number(value: number): number[] {
  return [24, 16, 8, 0].map((shift) => (value >>> shift) & 255);
}

function text(words: string): Uint8Array {
  return new TextEncoder().encode(words);
}

describe('A credential in an SVG', () => {
  it('stands directly after the opening tag, and comes out as it went in', () => {
    const baked = bakeSvg(PLAIN, TOKEN);
    expect(baked).to.match(
      /^<svg [^>]*xmlns:openbadges="https:\/\/purl\.imsglobal\.org\/ob\/v3p0"><openbadges:credential verify="eyJh\.eyJi\.c2ln"><\/openbadges:credential><path/,
    );
    expect(unbakeSvg(baked)).to.equal(TOKEN);
    expect(tokenIn(text(baked))).to.equal(TOKEN);
  });

  it('is there once: another one is refused, or takes its place', () => {
    const baked = bakeSvg(PLAIN, TOKEN);
    expect(() => bakeSvg(baked, 'a.b.c')).to.throw('already');
    const again = bakeSvg(baked, 'a.b.c', { replace: true });
    expect(unbakeSvg(again)).to.equal('a.b.c');
    expect(again.match(/<openbadges:credential/g)).to.have.length(1);
    expect(again.match(/xmlns:openbadges/g)).to.have.length(1);
  });

  it('goes into no picture that can run code', () => {
    const active = [
      '<script>1</script>',
      '<g onload="1"/>',
      '<foreignObject/>',
      '<a href="javascript:1"/>',
      '<a xlink:href=" JavaScript:1"/>',
    ];
    for (const code of active)
      expect(() => bakeSvg(PLAIN.replace('<path', `${code}<path`), TOKEN)).to.throw('run code');
    expect(() => bakeSvg(`<!DOCTYPE svg [<!ENTITY a "b">]>${PLAIN}`, TOKEN)).to.throw('run code');
  });

  it('is a credential and nothing else', () => {
    for (const token of ['', 'a.b', 'a.b.c.d', '"><script>', 'a.b.c"', '$&.$1.$2']) {
      expect(() => bakeSvg(PLAIN, token), token).to.throw('no signed credential');
    }
    for (const svg of ['', '<html></html>', '<svg/>'])
      expect(() => bakeSvg(svg, TOKEN)).to.throw('no SVG');
  });

  it('is not seen where there is none, in time that grows with the text alone', () => {
    expect(unbakeSvg(PLAIN)).to.equal(null);
    expect(unbakeSvg('<credential verify=')).to.equal(null);
    expect(unbakeSvg('<credential verify=""/>')).to.equal(null);
    for (const piece of [
      '<credential ',
      '<svg ',
      '<credential verify="',
      '<a:credential verify ',
    ]) {
      const begin = Date.now();
      unbakeSvg(piece.repeat(20_000));
      expect(Date.now() - begin, piece).to.be.lessThan(3000);
    }
  });

  it("is read from the Open Badges validator's samples", async function () {
    for (const name of ['simple-jwt.svg', 'simple-jwt_v1.svg']) {
      const svg = await vectorOrSkip(this, `openbadges-validator/ob30/${name}`);
      expect(unbakeSvg(svg)).to.match(/^eyJ[\w-]+\.eyJ[\w-]+\.[\w-]+$/);
    }
  });
});

describe('A credential in a PNG', () => {
  it('stands in a text chunk after the head, and comes out as it went in', () => {
    const baked = bakePng(PNG, TOKEN);
    expect(unbakePng(baked)).to.equal(TOKEN);
    expect(tokenIn(baked)).to.equal(TOKEN);
    const expected = chunk('iTXt', [...text(`openbadgecredential\0\0\0\0\0${TOKEN}`)]);
    expect(Array.from(baked.slice(33, 33 + expected.length))).to.deep.equal(expected);
    expect(baked.length).to.equal(PNG.length + expected.length);
  });

  it('is there once: another one is refused, or takes its place', () => {
    const baked = bakePng(PNG, TOKEN);
    expect(() => bakePng(baked, 'a.b.c')).to.throw('already');
    const again = bakePng(baked, 'a.b.c', { replace: true });
    expect(unbakePng(again)).to.equal('a.b.c');
    expect([...bakePng(again, TOKEN, { replace: true })]).to.deep.equal([...baked]);
  });

  it('is not seen in anything else, and nothing throws', () => {
    expect(unbakePng(PNG)).to.equal(null);
    for (const words of [
      'Comment\0\0\0\0\0x',
      'openbadgecredential\0\x01\0\0\0x',
      'openbadgecredential\0\0\0',
      'openbadgecredential',
    ]) {
      const other = Uint8Array.from([
        ...PNG.slice(0, 33),
        ...chunk('iTXt', [...text(words)]),
        ...PNG.slice(33),
      ]);
      expect(unbakePng(other), words).to.equal(null);
    }
    const baked = bakePng(PNG, TOKEN);
    for (let length = 0; length < baked.length; length += 1) {
      expect(unbakePng(baked.slice(0, length)) ?? TOKEN).to.equal(TOKEN);
      if (length < baked.length && !isPng(baked.slice(0, length)))
        expect(unbakePng(baked.slice(0, length))).to.equal(null);
    }
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (tail) => {
        unbakePng(Uint8Array.from([...PNG.slice(0, 8), ...tail]));
      }),
    );
    expect(() => bakePng(text('no picture'), TOKEN)).to.throw('no PNG');
    expect(() => bakePng(PNG, 'x')).to.throw('no signed credential');
  });

  it("is read from the Open Badges validator's samples", async function () {
    for (const name of ['simple-jwt.png', 'simple-jwt_v1.png']) {
      await vectorOrSkip(this, `openbadges-validator/ob30/${name}`);
      const png = await vector(`openbadges-validator/ob30/${name}`);
      const token = unbakePng(png!);
      expect(token).to.match(/^eyJ[\w-]+\.eyJ[\w-]+\.[\w-]+$/);
      expect(() => bakePng(png!, TOKEN)).to.throw('already');
    }
  });
});

describe('A file', () => {
  it('is a token as it is, with or without white space around it', () => {
    expect(tokenIn(text(`\n ${TOKEN}\r\n`))).to.equal(TOKEN);
    expect(tokenIn(text(''))).to.equal(null);
    expect(tokenIn(text(PLAIN))).to.equal(null);
  });
});

/** Any characters, halves of one among them. */
const anyText = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 0x10_ffff }), fc.integer({ min: 0, max: 127 })))
  .map((points) => points.map((point) => String.fromCodePoint(point)).join(''));

describe('The picture of a badge', () => {
  const PICTURE: BadgePicture = {
    tier: 'gold',
    initial: 'G',
    lines: ['Gold certified', 'City of Example', 'Check it at certifier.example'],
    practices: [
      { earned: 8, total: 9 },
      { earned: 0, total: 4 },
    ],
    stamp: null,
  };

  it('says in words what it shows', () => {
    const svg = badgeSvg(PICTURE);
    expect(svg).to.contain(
      '<title id="t">Gold certified. City of Example. Check it at certifier.example</title>',
    );
    expect(svg.match(/<circle/g)).to.have.length(4);
    expect(badgeSvg({ ...PICTURE, stamp: 'TEST' })).to.contain('<title id="t">TEST. Gold');
  });

  it('is XML, and a picture alone, whatever the city is called', () => {
    fc.assert(
      fc.property(anyText, (name) => {
        const svg = badgeSvg({
          ...PICTURE,
          tier: name,
          initial: name,
          lines: [name, `<script>${name}`, '" onload="x'],
        });
        expect(svg).not.to.match(/<script|"\s+onload="x"/);
        expect([...svg].every((character) => character >= ' ')).to.equal(true);
        if ('DOMParser' in globalThis) {
          const { documentElement } = new DOMParser().parseFromString(svg, 'image/svg+xml');
          expect(documentElement.querySelector('parsererror, script')).to.equal(null);
        }
      }),
    );
  });
});
