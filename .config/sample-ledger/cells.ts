import type { Cell, CellStyle, CellValue, RowDef, WriteSheet } from 'hucre';

const font = { name: '微软雅黑', size: 10 };
const hairline = { style: 'hair', color: { rgb: 'D9DEE5' } } as const;

/** The looks of the sample's cells. */
export const looks = {
  title: { font: { ...font, size: 14, bold: true }, alignment: { horizontal: 'center', vertical: 'center' } },
  remark: { font: { ...font, color: { rgb: '595959' } }, alignment: { vertical: 'center' } },
  heading: {
    font: { ...font, bold: true, color: { rgb: 'FFFFFF' } },
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: '1F3A5F' } },
    alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
  },
  text: { font, border: { bottom: hairline } },
  id: { font, border: { bottom: hairline }, numFmt: '@' },
  date: { font, border: { bottom: hairline }, numFmt: 'yyyy-mm-dd', alignment: { horizontal: 'center' } },
  amount: { font, border: { bottom: hairline }, numFmt: '#,##0.00', alignment: { horizontal: 'right' } },
  sum: { font: { ...font, bold: true }, fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'F2F4F7' } }, numFmt: '#,##0.00' },
} as const satisfies Record<string, CellStyle>;

export type Look = keyof typeof looks;

/** One sheet being filled, cell by cell; rows and columns are 0-based. */
export class SheetDraft {
  readonly #cells = new Map<string, Partial<Cell>>();
  readonly #rowDefs = new Map<number, RowDef>();
  #nextRow = 0;

  get nextRow(): number {
    return this.#nextRow;
  }

  /** Fills the next row; `null` leaves a styled blank. */
  addRow(values: readonly CellValue[], look: Look | readonly Look[], height?: number): number {
    const row = this.#nextRow++;
    for (const [column, value] of values.entries())
      this.put(row, column, value, typeof look === 'string' ? look : (look[column] ?? 'text'));
    if (height !== undefined) this.#rowDefs.set(row, { height });
    return row;
  }

  skipRow(): void {
    this.#nextRow++;
  }

  put(row: number, column: number, value: CellValue, look: Look): void {
    this.#cells.set(`${row},${column}`, { value, style: looks[look] });
  }

  /** A formula (without `=`) and the value it comes to. */
  putFormula(row: number, column: number, formula: string, result: number, look: Look): void {
    this.#cells.set(`${row},${column}`, { value: result, formula, formulaResult: result, style: looks[look] });
  }

  finish(name: string, widths: readonly number[], rest: Partial<WriteSheet>): WriteSheet {
    const pageSetup = { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 } as const;
    return { name, cells: this.#cells, rowDefs: this.#rowDefs, columns: widths.map((width) => ({ width })), pageSetup, ...rest };
  }
}
