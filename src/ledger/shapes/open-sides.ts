import { cellText } from '../../cells/cell-text';
import type { CellValue } from '../../cells/cell-value';
import type { SourceSheet } from '../../cells/source-workbook';
import { readYuan } from '../../domain/money/read-amount';
import { customerKey } from '../../domain/text/customer-key';

/** The columns of a list of items, each with the side on which it stands; positions are those of `sheet.values`. */
export interface SidedColumns {
  /** The row of the headings. */
  readonly top: number;
  readonly side: number;
  readonly amount: number;
  /** −1 where there is none. */
  readonly balance: number;
  /** −1 where there is none. */
  readonly customer: number;
  /** −1 where there is none. */
  readonly number: number;
}

/** Amounts added up from line to line, each account apart; in yuan. */
class RunningSums {
  private readonly sums = new Map<string, number>();
  /** Whether every balance was the sum of its account so far. */
  runs = true;

  add(account: string, amount: number, left: number | null): void {
    const sum = cents((this.sums.get(account) ?? 0) + amount);
    this.sums.set(account, sum);
    if (left !== null) this.runs &&= Math.abs(sum) === Math.abs(left);
  }
}

/** A list so short tells nothing by its figures. */
const fewestItems = 3;

/**
 * Whether the balances beside sums with a side (借/贷, 单据金额, 未核销金额) are what is open of each item: none is more than its item, and none
 * runs on from the lines above of its customer or of its invoice.
 */
export function areOpenSides({ values }: SourceSheet, columns: SidedColumns, isCredit: (text: string) => boolean): boolean {
  if (columns.balance === -1) return false;
  const [ofCustomer, ofInvoice] = [new RunningSums(), new RunningSums()];
  let above = '';
  let items = 0;
  for (const row of values.slice(columns.top + 1)) {
    const side = cellText(row[columns.side] ?? '');
    const [amount, left] = [yuanIn(row[columns.amount]), yuanIn(row[columns.balance])];
    if (side === '' || amount === null) continue;
    above = customerKey(cellText(row[columns.customer] ?? '')) || above;
    const signed = isCredit(side) ? -amount : amount;
    ofCustomer.add(above, signed, left);
    ofInvoice.add(`${above}\n${cellText(row[columns.number] ?? '')}`, signed, left);
    if (left === null) continue;
    if (Math.abs(left) > Math.abs(amount) || left * amount < 0) return false;
    items += 1;
  }
  return items >= fewestItems && !ofCustomer.runs && !ofInvoice.runs;
}

/** The sheet with its sums and balances on the side of 贷 below 0, which says what their side did. */
export function withSidesAsSigns(sheet: SourceSheet, columns: SidedColumns, isCredit: (text: string) => boolean): SourceSheet {
  const values = sheet.values.map((row, index) => {
    if (index <= columns.top || !isCredit(cellText(row[columns.side] ?? ''))) return row;
    const turned = new Set([columns.amount, columns.balance]);
    return row.map((value, column) => (turned.has(column) ? negated(value) : column === columns.side ? '借' : value));
  });
  return { ...sheet, values };
}

function yuanIn(value: CellValue | undefined): number | null {
  const read = readYuan(value ?? '');
  return read.ok ? cents(read.yuan.toNumber()) : null;
}

const cents = (yuan: number): number => Math.round(yuan * 100) / 100;

function negated(value: CellValue): CellValue {
  const read = readYuan(value);
  return read.ok ? read.yuan.negated().plus(0).toNumber() : value;
}
