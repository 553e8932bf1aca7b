import { typedText } from '../../../src/workbench/host/input/typed-text';

const typed = (text: string): unknown => typedText(text, { isTextCell: false, thisYear: 2025 });
const number = (value: number, numberFormat?: string): unknown =>
  numberFormat === undefined ? { kind: 'number', value } : { kind: 'number', value, numberFormat };

describe('a text typed into a cell', () => {
  it.each([
    ['00123', number(123)],
    ['-5.50', number(-5.5)],
    ['(12)', number(-12)],
    ['.5', number(0.5)],
    ['1e3', number(1000, '0.00E+00')],
    ['1,234.5', number(1234.5, '#,##0.00')],
    ['¥1,200', number(1200, '"¥"#,##0')],
    ['12%', number(0.12, '0%')],
    ['0.5%', number(0.005, '0.00%')],
  ])('takes %s for a number', (text, entry) => {
    expect(typed(text)).toEqual(entry);
  });

  it.each([
    ['2025-12-31', number(46022, 'yyyy/m/d')],
    ['2025/1/2', number(45659, 'yyyy/m/d')],
    ['2025年1月2日', number(45659, 'yyyy/m/d')],
    ['25-1-2', number(45659, 'yyyy/m/d')],
    ['95-1-2', number(34701, 'yyyy/m/d')],
    ['2025-12', number(45992, 'yyyy"年"m"月"')],
    ['1-2', number(45659, 'm"月"d"日"')],
    ['1-30', number(45687, 'm"月"d"日"')],
    ['2025-1-2 12:00', number(45659.5, 'yyyy/m/d h:mm')],
    ['6:00', number(0.25, 'h:mm')],
    ['6:00:00', number(0.25, 'h:mm:ss')],
  ])('takes %s for a date or a time', (text, entry) => {
    expect(typed(text)).toEqual(entry);
  });

  it.each(['INV-1', '1-2-3-4', '2025-13-01', '2025-02-30', '25:00', '1,23', '2-1-0x', '甲公司', '1.2.3', '-', '-- ', '3 天'])(
    'leaves %s a text',
    (text) => {
      expect(typed(text)).toEqual({ kind: 'text', text });
    },
  );

  it.each([
    ['=1+2', '=1+2'],
    ['+SUM(A1)', '=+SUM(A1)'],
    ['-A1', '=-A1'],
    ['@SUM(A1)', '=@SUM(A1)'],
  ])('takes %s for a formula', (text, formula) => {
    expect(typed(text)).toEqual({ kind: 'formula', formula });
  });

  it('knows TRUE, FALSE and error values in any case', () => {
    expect([typed('true'), typed('False'), typed('#n/a')]).toEqual([
      { kind: 'boolean', value: true },
      { kind: 'boolean', value: false },
      { kind: 'error', code: '#N/A' },
    ]);
  });

  it('keeps everything after an apostrophe as text and drops the apostrophe', () => {
    expect([typed("'=1"), typed("'007"), typed("''x")]).toEqual([
      { kind: 'text', text: '=1' },
      { kind: 'text', text: '007' },
      { kind: 'text', text: "'x" },
    ]);
  });

  it('keeps everything as it is in a text cell, but for the apostrophe', () => {
    const inTextCell = ['=1+1', '00123', '1-2', "'x", '+甲'].map((text) => typedText(text, { isTextCell: true, thisYear: 2025 }));
    expect(inTextCell).toEqual(['=1+1', '00123', '1-2', 'x', '+甲'].map((text) => ({ kind: 'text', text })));
  });
});
