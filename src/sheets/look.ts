import type { CellStyle } from './sheet-model';

export const headerFill = '#1F3A5F';
/** Of columns that a line in the header's colour crosses: apart from it in black and white print too. */
export const columnFill = '#A9BBD3';
export const alertColor = '#C0392B';
export const greyText = '#595959';
export const hairlineColor = '#D9DEE5';
const lineColor = '#000000';

export const amountFormat = '#,##0.00;[Red](#,##0.00);"–"';
/** A sum of the whole sheet that should be nothing: shown as 0.00, never as a dash (R12). */
export const differenceFormat = '[Red]#,##0.00;[Red](#,##0.00);0.00" ✓"';
/** The same without a tick, where more must agree than the sheet itself (R12f). */
export const plainDifferenceFormat = '[Red]#,##0.00;[Red](#,##0.00);0.00';
/** The same in the lines of a table, where a narrow column must do. */
export const checkFormat = '[Red]#,##0.00;[Red](#,##0.00);"✓"';
export const daysFormat = '0';
export const tenthsFormat = '0.0';
export const shareFormat = '0.0%';
export const rateFormat = '0.0000';
export const dateFormat = 'yyyy-mm-dd';
export const linkColor = '#0B5394';
export const textFormat = '@';

export const bodyStyle = { fontName: '微软雅黑', fontSize: 10, vertical: 'center' } as const satisfies CellStyle;
export const titleStyle: CellStyle = { fontSize: 14, bold: true, horizontal: 'left' };
export const greyLineStyle: CellStyle = { color: greyText, horizontal: 'left' };
export const boldLineStyle: CellStyle = { bold: true, horizontal: 'left' };
export const sectionStyle: CellStyle = { bold: true, color: headerFill, horizontal: 'left' };
export const headerStyle: CellStyle = {
  fill: headerFill,
  color: '#FFFFFF',
  bold: true,
  horizontal: 'center',
  vertical: 'center',
  wrap: true,
};
/** A list's own small header, so that a table's header stays the only dark row. */
export const listHeaderStyle: CellStyle = { bold: true, borders: { bottom: { style: 'thin', color: headerFill } } };
export const hairlines: CellStyle = {
  borders: { insideHorizontal: { style: 'hair', color: hairlineColor }, bottom: { style: 'hair', color: hairlineColor } },
};
export const totalsStyle: CellStyle = {
  bold: true,
  borders: { top: { style: 'thin', color: lineColor }, bottom: { style: 'double', color: lineColor } },
};

/** Points: sides as narrow as printers allow, so that a wide table stays readable on A4, and room for the footer. */
export const pageMargins = { left: 14, right: 14, top: 36, bottom: 44 };

/** How each kind of cell is formatted and aligned. */
export const cellStyles = {
  text: { numberFormat: textFormat, horizontal: 'left' },
  word: { numberFormat: textFormat, horizontal: 'center' },
  date: { numberFormat: dateFormat, horizontal: 'center' },
  number: { numberFormat: daysFormat, horizontal: 'center' },
  /** A number that leads to a place in the workbook. */
  link: { numberFormat: daysFormat, horizontal: 'center', color: linkColor, underline: true },
  days: { numberFormat: daysFormat, horizontal: 'right' },
  /** A figure with one decimal: a score, days on average. */
  tenths: { numberFormat: tenthsFormat, horizontal: 'right' },
  amount: { numberFormat: amountFormat, horizontal: 'right' },
  difference: { numberFormat: differenceFormat, horizontal: 'right' },
  plainDifference: { numberFormat: plainDifferenceFormat, horizontal: 'right' },
  check: { numberFormat: checkFormat, horizontal: 'center' },
  share: { numberFormat: shareFormat, horizontal: 'right' },
  /** A quotient of two amounts. */
  rate: { numberFormat: rateFormat, horizontal: 'right' },
  /** A formula that gives a word: formatted as text it would stay a formula's text. */
  mark: { horizontal: 'center' },
} as const satisfies Record<string, CellStyle>;

export type CellKind = keyof typeof cellStyles;

/** A class colour at 15 % on white, for fills behind black text. */
export function tint(color: string): string {
  const part = (from: number) => {
    const full = Number.parseInt(color.slice(from, from + 2), 16);
    return Math.round(255 - (255 - full) * 0.15)
      .toString(16)
      .padStart(2, '0')
      .toUpperCase();
  };
  return `#${part(1)}${part(3)}${part(5)}`;
}
