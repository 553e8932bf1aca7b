import fc from 'fast-check';
import { addHiddenName } from '../../../src/excel/keep/hidden-names';
import { textFormulas, textIn, type Formulas } from '../../../src/excel/keep/hidden-texts';

/** The names of a text as they stand in a workbook. */
function namesOf(text: string): Map<string, string> {
  return new Map(textFormulas(text).map((formula, index) => [index === 0 ? 'a.b' : `a.b.${index}`, formula]));
}

const read = (names: Formulas): string | null => textIn(names, 'a.b');

describe('a text in hidden names', () => {
  it('comes back as it was, in formulas of less than 240 characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('"', '𠮷', '账', 'a', '\\', '&', '=', '1', ' ', '{'), maxLength: 2_000 }), (text) => {
        const names = namesOf(text);
        expect(Math.max(...[...names.values()].map(({ length }) => length))).toBeLessThan(240);
        expect(read(names)).toBe(text);
      }),
    );
  });

  it('is one formula where it is short, and says how many names follow where it is not', () => {
    expect(textFormulas('他说"好"')).toEqual(['="他说""好"""']);
    expect(textFormulas('')).toEqual(['=""']);
    expect(textFormulas('x'.repeat(500))).toEqual([`=2&"${'x'.repeat(230)}"`, `="${'x'.repeat(230)}"`, `="${'x'.repeat(40)}"`]);
  });

  it('keeps rare characters and doubled quotation marks whole', () => {
    for (const text of [`x${'𠮷'.repeat(300)}`, `x${'"'.repeat(300)}`]) {
      for (const formula of textFormulas(text))
        expect(/\p{Surrogate}/u.test(formula) || (formula.match(/"/g) ?? []).length % 2 === 1).toBe(false);
    }
  });

  it('is none where any of its names is missing or spoilt', () => {
    const text = 'x'.repeat(700);
    for (const name of namesOf(text).keys()) {
      const names = namesOf(text);
      names.set(name, '=Sheet1!$A$1');
      expect(read(names)).toBeNull();
      names.delete(name);
      expect(read(names)).toBeNull();
    }
    expect(read(new Map([['a.b', '=2']]))).toBeNull();
  });

  it('has room for twenty thousand characters and no more', () => {
    expect(read(namesOf('字'.repeat(20_000)))).toHaveLength(20_000);
    expect(() => textFormulas('字'.repeat(30_000))).toThrow(RangeError);
  });
});

describe('addHiddenName', () => {
  it('takes no formula of 240 characters or more, before anything is queued', () => {
    const added: string[] = [];
    const context = { workbook: { names: { add: (name: string) => added.push(name) } } } as unknown as Excel.RequestContext;
    addHiddenName(context, 'kept', `="${'x'.repeat(236)}"`);
    expect(() => addHiddenName(context, 'refused', `="${'x'.repeat(237)}"`)).toThrow('a formula of 240 characters');
    expect(added).toEqual(['kept']);
  });
});
