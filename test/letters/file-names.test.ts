import fc from 'fast-check';

import { distinctNames, fileNameOf } from '../../src/letters/file-names';

describe('fileNameOf', () => {
  it.each([
    [['CK/1', '甲<公司>:"a|b?*\\'], 'CK 1_甲 公司 a b'],
    [['a\r\nb\u0000', '', '乙. '], 'a b_乙'],
    [['甲\u202excod.exe'], '甲xcod.exe'],
    [['甲'.repeat(80), '2026'], `${'甲'.repeat(60)}_2026`],
  ])('makes of %j a name that every platform takes', (parts, name) => {
    expect(fileNameOf(...parts)).toBe(name);
  });

  it('has no forbidden character in it, whatever it is made of', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 90 }), { maxLength: 4 }), (parts) => {
        const name = fileNameOf(...parts);
        expect(name).not.toMatch(/[<>:"/\\|?*]/);
        expect(Array.from(name, (character) => character.charCodeAt(0)).every((code) => code >= 32)).toBe(true);
        expect(name).not.toMatch(/[. ]$/);
      }),
    );
  });
});

describe('distinctNames', () => {
  it('tells names apart that differ in letter case alone', () => {
    expect(distinctNames(['a', 'A', 'b', 'a'])).toEqual(['a', 'A (2)', 'b', 'a (3)']);
  });
});
