import type { CellStyle } from '../../../src/workbench/book/cell-style';
import { applyPatch, StyleBook } from '../../../src/workbench/book/style-book';
import { fromUniverStyle, toUniverStyle } from '../../../src/workbench/book/univer-style';

describe('applyPatch', () => {
  const style: CellStyle = {
    bold: true,
    fill: '#FFFFFF',
    borders: { top: { style: 'thin', color: '#000000' }, left: { style: 'hair', color: '#111111' } },
  };

  it('takes members away with null, leaves absent ones, and changes borders edge by edge', () => {
    expect(applyPatch(style, { bold: null, italic: true, borders: { top: null, bottom: { style: 'double', color: '#222222' } } })).toEqual({
      fill: '#FFFFFF',
      italic: true,
      borders: { bottom: { style: 'double', color: '#222222' }, left: { style: 'hair', color: '#111111' } },
    });
  });

  it('keeps nothing that says no more than the default', () => {
    expect(
      applyPatch({ bold: true, numberFormat: '0' }, { bold: false, numberFormat: 'General', wrap: false, indent: 0, locked: true }),
    ).toEqual({});
  });
});

describe('StyleBook', () => {
  it('gives equal looks one id, whatever the order of their members', () => {
    const book = new StyleBook();
    expect(book.idOf({ bold: true, fill: '#123456' })).toBe(book.idOf({ fill: '#123456', bold: true }));
    expect(book.idOf({})).toBeNull();
    expect(book.of(book.idOf({ bold: true, locked: false }))).toEqual({ bold: true, locked: false });
  });

  it('works a change out from any reference', () => {
    const book = new StyleBook();
    const bold = book.patcher({ bold: true });
    expect(book.of(bold(null))).toEqual({ bold: true });
    expect(book.of(bold(book.idOf({ italic: true })))).toEqual({ bold: true, italic: true });
    expect(book.patcher({ bold: null })(bold(undefined))).toBeNull();
  });
});

describe('toUniverStyle', () => {
  it('says what Univer has words for, and reads it back', () => {
    const style: CellStyle = {
      numberFormat: '0.00',
      fontName: '宋体',
      fontSize: 10.5,
      bold: true,
      italic: true,
      underline: 'double',
      strikethrough: true,
      script: 'subscript',
      color: '#1F3A5F',
      fill: '#D9DEE5',
      horizontal: 'center',
      vertical: 'top',
      wrap: true,
      rotation: 45,
      borders: { top: { style: 'slantDashDot', color: '#FF0000' }, diagonalDown: { style: 'thick', color: '#000000' } },
    };
    expect(fromUniverStyle(toUniverStyle(style))).toEqual(style);
    expect(toUniverStyle({ fill: '#D9DEE5', horizontal: 'right' })).toEqual({ bg: { rgb: '#D9DEE5' }, ht: 3 });
  });
});
