import { cellText } from '../../cells/cell-text';
import type { CellValue } from '../../cells/cell-value';
import { isBlank } from '../../cells/blank-cell';
import { isNamedSubtotal } from '../../cells/subtotal-word';
import { readMoney } from '../../tables/read-money';
import { looksLikeDay } from '../../tables/column-profile';
import { hasSubtotalWord } from '../total-words';

/** A line of a sheet that may be in outline: a customer's, region's or firm's with sums, or one of its invoices. */
export interface OutlineLine {
  /** Its row, as a position in the sheet's values. */
  readonly row: number;
  readonly label: string;
  readonly isItem: boolean;
}

/** The lines of a sheet by what they are called and whether they are dated. */
export interface OutlineLines {
  readonly lines: readonly OutlineLine[];
  /** Invoices are called by numbers, and what stands over them by names: the lines alone tell one from the other. */
  readonly areToldByNumbers: boolean;
}

/** A-1, INV-2025/001, 发票00123: what calls an invoice and hardly a customer. */
const number = /^(?:(?:增值税)?(?:发票|单据|凭证|收据|订单|合同|出库|送货|票|单)?(?:单|编)?号?|[a-z]{0,6})[-#./_ :：]{0,2}\d[\w\-./#]*$/i;
const sumEnding = /[ -]*(?:小计|合计|总计|汇总|总额|总数|(?:sub)?total)\)?$/i;

/** The lines with figures between headings and end, by the column of what they are called; null where a dated one is called nothing. */
export function outlineLines(
  values: readonly (readonly CellValue[])[],
  top: number,
  label: number,
  dated: readonly number[],
): OutlineLines | null {
  const found: { row: number; label: string; isDated: boolean }[] = [];
  for (let row = top + 1; row < values.length; row += 1) {
    const cells = values[row] ?? [];
    const isDated = dated.some((column) => !isBlank(cells[column] ?? ''));
    const saysDay = isDated && dated.some((column) => looksLikeDay(cells[column] ?? ''));
    // Signatures and remarks hold no figure and no day.
    const isLine = saysDay || cells.some((value, column) => column !== label && holdsFigure(value));
    if (!isLine || hasSubtotalWord(cells)) continue;
    const text = cellText(cells[label] ?? '');
    if (text !== '') found.push({ row, label: text, isDated });
    else if (isDated) return null;
  }
  const areNumbers =
    found.every((line) => !line.isDated || number.test(line.label)) && found.some((line) => !line.isDated && !number.test(line.label));
  const isItem = (line: (typeof found)[number]): boolean => line.isDated || (areNumbers && number.test(line.label));
  const over = found.filter((line) => !isItem(line));
  // Below a customer's own line 甲公司 汇总 sums its invoices up once more; where no other line does, it is the customer's.
  const plain = over.filter((line) => !isNamedSubtotal(line.label));
  const heads = new Set(plain.length === 0 ? over : plain);
  return {
    lines: found.flatMap((line): OutlineLine[] => {
      if (isItem(line)) return [{ row: line.row, label: line.label, isItem: true }];
      return heads.has(line)
        ? [{ row: line.row, label: plain.length === 0 ? line.label.replace(sumEnding, '') : line.label, isItem: false }]
        : [];
    }),
    areToldByNumbers: areNumbers,
  };
}

function holdsFigure(value: CellValue): boolean {
  return !isBlank(value) && typeof readMoney(value, 1) === 'number';
}
