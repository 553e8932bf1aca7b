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
});
