import fc from 'fast-check';

import { TextHash } from '../../src/cells/text-hash';

function hashOf(parts: readonly string[]): string {
  const hash = new TextHash();
  for (const part of parts) hash.add(part);
  return hash.digest();
}

describe('TextHash', () => {
  it('tells parts from what they are together, and their order', () => {
    const hashes = [[], [''], ['', ''], ['ab', 'c'], ['a', 'bc'], ['abc'], ['c', 'ab'], ['abc', '']].map(hashOf);
    expect(new Set(hashes).size).toBe(8);
  });

  it('meets no two alike among a hundred thousand rows that differ in a digit', () => {
    const hashes = Array.from({ length: 100_000 }, (_unused, index) => hashOf([`[${index},"甲公司",${index % 7}]`]));
    expect(new Set(hashes).size).toBe(100_000);
    expect(new Set(hashes.map((hash) => hash.slice(0, 8))).size).toBeGreaterThan(99_900);
    expect(new Set(hashes.map((hash) => hash.slice(8))).size).toBeGreaterThan(99_900);
  });

  it('is the same for the same parts', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (parts) => {
        expect(hashOf(parts)).toBe(hashOf([...parts]));
        expect(hashOf(parts)).toMatch(/^[0-9a-f]{16}$/);
      }),
    );
  });

  it('tells values of all kinds apart, numbers by every bit of theirs, 0 from nothing else than -0', () => {
    const values = [null, false, true, 0, 1, -1, 2, 0.1, 0.1 + Number.EPSILON / 8, 1e300, '', '0', '1', 'null', 'false', '\u0000'];
    const hashes = values.map((value) => valuesHash([value]));
    expect(new Set(hashes).size).toBe(values.length);
    expect(valuesHash([-0])).toBe(valuesHash([0]));
    expect(valuesHash(['ab', 'c'])).not.toBe(valuesHash(['a', 'bc']));
    expect(valuesHash([1, null])).not.toBe(valuesHash([null, 1]));
  });

  it('meets no two alike among pairs of amounts that differ in a cent or change places', () => {
    const pairs = Array.from({ length: 200 }, (_unused, one) => Array.from({ length: 200 }, (__, other) => [one * 100, other * 100]));
    const hashes = pairs.flat().map(valuesHash);
    expect(new Set(hashes).size).toBe(40_000);
    expect(new Set(hashes.map((hash) => hash.slice(0, 8))).size).toBeGreaterThan(39_900);
    expect(new Set(hashes.map((hash) => hash.slice(8))).size).toBeGreaterThan(39_900);
  });
});

function valuesHash(values: readonly (string | number | boolean | null)[]): string {
  const hash = new TextHash();
  for (const value of values) hash.addValue(value);
  return hash.digest();
}
