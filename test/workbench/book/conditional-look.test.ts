import type { CellScalar } from '../../../src/workbench/book/cell-value';
import type { ConditionalFormat, ConditionalRule } from '../../../src/workbench/book/conditional-format';
import { conditionalLook } from '../../../src/workbench/book/conditional-look';

const cells: readonly (readonly CellScalar[])[] = [
  [0, '损失', 61],
  ['', '正常', 60],
  [-5, 'Abc', ''],
  [12, '', true],
];
const valueAt = (row: number, col: number): CellScalar => cells[row]?.[col] ?? '';

function format(rule: ConditionalRule, rest: Partial<ConditionalFormat> = {}): ConditionalFormat {
  return { id: 'one', areas: [{ row: 0, col: 0, rows: 4, cols: 1 }], rule, style: { fill: '#EBDEDD' }, stopIfTrue: false, ...rest };
}

/** In which of the four rows of column A a rule holds. */
function rowsOf(rule: ConditionalRule): number[] {
  const formats = [format(rule)];
  return [0, 1, 2, 3].filter((row) => conditionalLook(formats, valueAt, row, 0) !== null);
}

describe('conditionalLook', () => {
  it.each([
    ['=A1<>0', [2, 3]],
    ['=B1="损失"', [0]],
    ['=$B1="abc"', [2]],
    ['=$C1>60', [0, 3]],
    ['=$A$4<>0', [0, 1, 2, 3]],
    ['=A1=""', [1]],
    ['=A1<=C1', [0, 1, 2, 3]],
  ])('holds a formula %s where Excel would', (formula, rows) => {
    expect(rowsOf({ type: 'custom', formula })).toEqual(rows);
  });

  it('compares the cell itself, its text, and whether it is blank', () => {
    expect(rowsOf({ type: 'cellValue', operator: 'lessThan', formula1: '=0', formula2: null })).toEqual([2]);
    expect(rowsOf({ type: 'cellValue', operator: 'between', formula1: '=12', formula2: '=0' })).toEqual([0, 3]);
    expect(rowsOf({ type: 'text', operator: 'beginsWith', text: '1' })).toEqual([3]);
    expect(rowsOf({ type: 'blanks' })).toEqual([1]);
  });

  it('says nothing of formulas that it does not know, and of cells outside', () => {
    expect(rowsOf({ type: 'custom', formula: '=MOD(ROW(),2)=0' })).toEqual([]);
    expect(conditionalLook([format({ type: 'blanks' })], valueAt, 1, 1)).toBeNull();
  });

  it('lets the first format win member by member, and stop the later ones', () => {
    const always: ConditionalRule = { type: 'custom', formula: '=1=1' };
    const later = format(always, { style: { fill: '#000000', bold: true } });
    expect(conditionalLook([format(always), later], valueAt, 0, 0)).toEqual({ fill: '#EBDEDD', bold: true });
    expect(conditionalLook([format(always, { stopIfTrue: true }), later], valueAt, 0, 0)).toEqual({ fill: '#EBDEDD' });
  });
});
