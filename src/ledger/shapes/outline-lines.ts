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
  /** A name over invoices may stand without sums. */
  readonly holdsFigures: boolean;
}

/** The lines of a sheet by what they are called and whether they are dated. */
export interface OutlineLines {
  readonly lines: readonly OutlineLine[];
  /** Invoices are called by numbers, and what stands over them by names: the lines alone tell one from the other. */
  readonly areToldByNumbers: boolean;
}

/** Where an outline has what tells its lines apart, as positions in its rows. */
export interface OutlineColumns {
  /** Customers, and their invoices too where these have no column of their own. */
  readonly label: number;
  readonly number: number | null;
  readonly dated: readonly number[];
  /** Where what stands over several customers may be called something: 地区. */
  readonly over: readonly number[];
}

/** A-1, INV-2025/001, 发票00123: what calls an invoice and hardly a customer. */
const invoiceNumber = /^(?:[增值税发票单据凭证收订合同出库送货编号]{0,7}|[a-z]{0,6})[-#./_ :：]{0,2}\d[\w\-./#]*$/i;
const sumEnding = /[ -]*(?:小计|合计|总计|汇总|总额|总数|(?:sub)?total)\)?$/i;

/**
 * The lines with figures between headings and end, and names without any right over an invoice; null where an invoice is called nothing, or
 * names its customer itself.
 */
export function outlineLines(values: readonly (readonly CellValue[])[], top: number, columns: OutlineColumns): OutlineLines | null {
  const { label, number, dated, over } = columns;
  const found: FoundLine[] = [];
  for (let row = top + 1; row < values.length; row += 1) {
    const cells = values[row] ?? [];
    const isDated = dated.some((column) => !isBlank(cells[column] ?? ''));
    const saysDay = isDated && dated.some((column) => looksLikeDay(cells[column] ?? ''));
    const holdsFigures = cells.some((value, column) => column !== label && column !== number && holdsFigure(value));
    if (hasSubtotalWord(cells)) continue;
    // Signatures and remarks hold no figure and no day.
    if (!saysDay && !holdsFigures) {
      if (isNameAlone(cells, label)) found.push({ row, label: cellText(cells[label] ?? ''), isMarked: false, holdsFigures });
      continue;
    }
    const name = cellText(cells[label] ?? '');
    const own = number === null ? name : cellText(cells[number] ?? '');
    const isMarked = isDated || (number !== null && own !== '');
    if (isMarked && (own === '' || (number !== null && name !== ''))) return null;
    const text = isMarked ? own : name || over.map((column) => cellText(cells[column] ?? '')).find((other) => other !== '');
    if (text !== undefined && text !== '') found.push({ row, label: text, isMarked, holdsFigures });
  }
  return number === null ? toldApart(found) : { lines: linesOf(found, ({ isMarked }) => isMarked), areToldByNumbers: true };
}

interface FoundLine {
  readonly row: number;
  readonly label: string;
  /** It bears a date, or a number in a column of numbers. */
  readonly isMarked: boolean;
  readonly holdsFigures: boolean;
}

/** Lines of one column: an invoice without a date is told by its number where all others bear one and something else does not. */
function toldApart(found: readonly FoundLine[]): OutlineLines {
  const areToldByNumbers =
    found.every((line) => !line.isMarked || invoiceNumber.test(line.label)) &&
    found.some((line) => !line.isMarked && !invoiceNumber.test(line.label));
  const isItem = (line: FoundLine): boolean => line.isMarked || (areToldByNumbers && line.holdsFigures && invoiceNumber.test(line.label));
  return { lines: linesOf(found, isItem), areToldByNumbers };
}

function linesOf(found: readonly FoundLine[], isItem: (line: FoundLine) => boolean): OutlineLine[] {
  const over = found.filter((line) => !isItem(line));
  // Below a customer's own line 甲公司 汇总 sums its invoices up once more; where no other line does, it is the customer's.
  const areSumsOnly = over.every(({ label, holdsFigures }) => !holdsFigures || isNamedSubtotal(label));
  return found.flatMap((line, index): OutlineLine[] => {
    const { row, label, holdsFigures } = line;
    if (isItem(line)) return [{ row, label, holdsFigures, isItem: true }];
    const next = found[index + 1];
    if (!holdsFigures && (next === undefined || !isItem(next))) return [];
    if (areSumsOnly) return [{ row, label: label.replace(sumEnding, ''), holdsFigures, isItem: false }];
    return isNamedSubtotal(label) ? [] : [{ row, label, holdsFigures, isItem: false }];
  });
}

/** A name that is all that stands in its row; remarks are in brackets or follow a colon. */
function isNameAlone(cells: readonly CellValue[], label: number): boolean {
  const name = cellText(cells[label] ?? '');
  return /^[^（(【[*※注][^:：]{1,30}$/.test(name) && cells.every((value, column) => column === label || isBlank(value));
}

function holdsFigure(value: CellValue): boolean {
  return !isBlank(value) && typeof readMoney(value, 1) === 'number';
}
