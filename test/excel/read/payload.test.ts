import fc from 'fast-check';

import { payloadBytes, spansByBytes } from '../../../src/excel/read/payload';

describe('payloadBytes', () => {
  it.each([
    ['a number', 1234.5, 7],
    ['an empty cell', null, 5],
    ['plain text with its escaped quotes', 'abc', 8],
    ['Chinese text, three bytes a character', '沈阳', 11],
    ['a quote inside, escaped twice', 'a"b', 11],
  ])('counts %s', (_, value, bytes) => {
    expect(payloadBytes(value)).toBe(bytes);
  });

  it('is never less than what travels: JSON text inside JSON text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean()), (value) => {
        const travelling = Buffer.byteLength(JSON.stringify(JSON.stringify(value))) - 2;
        expect(payloadBytes(value) + 1).toBeGreaterThanOrEqual(travelling);
      }),
    );
  });
});

describe('spansByBytes', () => {
  it('cuts where the next row would pass the bound', () => {
    const rows = [['aaaa'], ['bbbb'], ['cccc']];
    expect(spansByBytes(rows, 22)).toEqual([
      { from: 0, to: 2, bytes: 22 },
      { from: 2, to: 3, bytes: 11 },
    ]);
  });

  it('lets a row larger than the bound stand alone', () => {
    expect(spansByBytes([['a'], ['b'.repeat(100)], ['c']], 20).map(({ from, to }) => [from, to])).toEqual([
      [0, 1],
      [1, 2],
      [2, 3],
    ]);
  });

  it('covers every row once, in order, however the bytes fall', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string(), { maxLength: 4 }), { maxLength: 60 }), fc.integer({ min: 1, max: 200 }), (rows, bound) => {
        const covered = spansByBytes(rows, bound).flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i));
        expect(covered).toEqual(rows.map((_, index) => index));
      }),
    );
  });
});
