import { expect } from 'chai';
import fc from 'fast-check';
import { rawSignature } from '../../src/credential/signer.js';

/** An integer as DER has it: no needless zeros, and one before a byte that would make it negative. */
function integer(bytes: readonly number[]): number[] {
  const first = bytes.findIndex((byte) => byte !== 0);
  const digits = first < 0 ? [0] : bytes.slice(first);
  const value = (digits[0] ?? 0) > 127 ? [0, ...digits] : digits;
  return [2, value.length, ...value];
}

function der(raw: readonly number[]): Uint8Array {
  const body = [...integer(raw.slice(0, 32)), ...integer(raw.slice(32))];
  return Uint8Array.from([0x30, body.length, ...body]);
}

describe('A signature of a key service', () => {
  it('is the same 64 bytes, whether it comes raw or as DER', () => {
    const halves = fc.array(fc.integer({ min: 0, max: 255 }), { minLength: 64, maxLength: 64 });
    fc.assert(
      fc.property(halves, (raw) => {
        expect([...rawSignature(Uint8Array.from(raw))]).to.deep.equal(raw);
        const encoded = der(raw);
        // So short a DER, one in 2^48, cannot be told from a raw one.
        if (encoded.length !== 64) expect([...rawSignature(encoded)]).to.deep.equal(raw);
      }),
    );
    const small = [
      ...Array.from({ length: 31 }, () => 0),
      1,
      ...Array.from({ length: 31 }, () => 0),
      2,
    ];
    expect([...rawSignature(der(small))]).to.deep.equal(small);
  });

  it('is refused where it is anything else', () => {
    const good = der(Array.from({ length: 64 }, () => 200));
    const wrong = [
      [],
      [0x30],
      [...good, 0],
      good.slice(0, -1),
      [0x31, ...good.slice(1)],
      [0x30, 0, ...good.slice(2)],
      [0x30, good.length - 2, 3, ...good.slice(3)],
      [
        0x30,
        74,
        ...integer(Array.from({ length: 33 }, () => 1)),
        ...integer(Array.from({ length: 33 }, () => 1)),
      ],
    ];
    for (const bytes of wrong)
      expect(() => rawSignature(Uint8Array.from(bytes)), String(bytes)).to.throw(
        'no ECDSA signature',
      );
  });
});
