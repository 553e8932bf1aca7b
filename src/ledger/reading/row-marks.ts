import { cellText } from '../../cells/cell-text';
import type { CellPlace } from '../../cells/cell-place';
import { isBlank } from '../../cells/blank-cell';
import type { ColumnRole } from '../reading-choices';
import { foldHeading, readHeading } from '../../tables/read-heading';
import type { TableGrid } from '../../tables/table-grid';

/** What a column of types says a row is. */
export type RowType = 'invoice' | 'creditNote' | 'payment' | 'payable';

/** What a column of states says of a row: settled, open, or that it counts nothing. */
export type RowStatus = 'paid' | 'open' | 'void';

const typeHeadings = new Set(
  [
    ...['类型', '单据类型', '业务类型', '票据类型', '发票类型', '款项类型', '往来类型', '交易类型', '收支类型', '应收应付', '应收/应付'],
    ...['type', 'doc type', 'document type', 'transaction type', 'trans type', 'txn type', 'invoice type', 'entry type', 'ar/ap'],
  ].map(foldHeading),
);
const statusHeadings = new Set(
  [
    ...[
      '状态',
      '单据状态',
      '发票状态',
      '收款状态',
      '回款状态',
      '付款状态',
      '结算状态',
      '结清状态',
      '核销状态',
      '是否结清',
      '是否收款',
      '是否回款',
    ],
    ...['status', 'payment status', 'invoice status', 'paid status', 'state', 'paid?'],
  ].map(foldHeading),
);

const typeWords: Readonly<Record<RowType, RegExp>> = {
  creditNote: /^(?:红字(?:发票)?|红票|红冲发票|贷项(?:通知单)?|负数发票|销售退货|退货|退货单|creditnote|creditmemo|credit|cn|cr|return)$/,
  payment: /^(?:收款|收款单|回款|回款单|实收|到账|客户付款|payment|paymentreceived|receipt|pmt|pymt|cashreceipt|collection)$/,
  payable: /^(?:应付|应付单|应付账款|付款单|采购|采购发票|ap|payable|accountspayable|bill|purchase|vendorbill|supplierinvoice)$/,
  invoice:
    /^(?:发票|销售|销售发票|销售出库|蓝字(?:发票)?|应收|应收单|应收账款|正数发票|专票|普票|专用发票|普通发票|ar|receivable|accountsreceivable|invoice|inv|sale|sales|salesinvoice|debitnote|dn)$/,
};

const statusWords: Readonly<Record<RowStatus, RegExp>> = {
  paid: /^(?:已结清|结清|已付清|付清|已付|已付款|已收|已收款|已收讫|收讫|已回款|全部回款|已核销|已到账|已结算|完结|是|paid|paidinfull|fullypaid|settled|closed|cleared|yes|y)$/,
  void: /^(?:已作废|作废|已取消|取消|已撤销|撤销|草稿|未审核草稿|已红冲|红冲|已冲红|已冲销|cancelled|canceled|void|voided|draft|deleted|reversed)$/,
  open: /^(?:未收|未收款|未付|未付款|未结清|未结|未回款|未核销|未到账|待收|待收款|待付款|逾期|已逾期|部分收款|部分回款|部分付款|否|open|unpaid|outstanding|overdue|due|pastdue|partial|partiallypaid|sent|no|n)$/,
};

/** What the columns of types and of states beside a ledger's own say of its rows; a column of other words says nothing. */
export class RowMarks {
  private readonly typeColumn: number | null;
  private readonly statusColumn: number | null;
  private readonly negatives: ReadonlySet<string> | null;

  constructor(private readonly grid: TableGrid<ColumnRole>) {
    const types = columnHeaded(grid, typeHeadings, (text) => markOf(text, typeWords));
    this.typeColumn =
      types !== null && valuesIn(grid, types).some((text) => (markOf(text, typeWords) ?? 'invoice') !== 'invoice') ? types : null;
    this.statusColumn = columnHeaded(grid, statusHeadings, (text) => markOf(text, statusWords));
    this.negatives = this.statusColumn === null ? null : negativesOf(grid);
  }

  typeOf(row: number): RowType {
    return (this.typeColumn === null ? null : markOf(cellText(this.grid.at(row, this.typeColumn)), typeWords)) ?? 'invoice';
  }

  statusOf(row: number): RowStatus | null {
    if (this.statusColumn === null) return null;
    const status = markOf(cellText(this.grid.at(row, this.statusColumn)), statusWords);
    return status === 'void' && this.isReversed(row) ? null : status;
  }

  /** The words that stand in the way of a row's counting, null where none do. */
  leavesOut(row: number): string | null {
    if (this.typeColumn !== null && this.typeOf(row) === 'payable') return cellText(this.grid.at(row, this.typeColumn));
    return this.statusColumn !== null && this.statusOf(row) === 'void' ? cellText(this.grid.at(row, this.statusColumn)) : null;
  }

  statusPlace(row: number): CellPlace | null {
    return this.statusColumn === null ? null : { sheetName: this.grid.sheet.name, row, column: this.statusColumn };
  }

  statusText(row: number): string {
    return this.statusColumn === null ? '' : cellText(this.grid.at(row, this.statusColumn));
  }

  /** 已红冲 on an invoice and on the red one that reverses it: the two come to nothing together, one alone would not. */
  private isReversed(row: number): boolean {
    const amount = this.grid.cell(row, 'amount');
    if (!/红|冲|revers/i.test(this.statusText(row)) || typeof amount !== 'number') return false;
    return amount < 0 || this.negatives?.has(`${cellText(this.grid.cell(row, 'customer'))}\n${-amount}`) === true;
  }
}

function columnHeaded(grid: TableGrid<ColumnRole>, headings: ReadonlySet<string>, mark: (text: string) => string | null): number | null {
  const taken = new Set(Object.values(grid.columns));
  const lowest = grid.headingRows.at(-1) ?? 0;
  const { first, end } = grid.span ?? { first: grid.sheet.firstColumn, end: grid.sheet.firstColumn + grid.rowValues(lowest).length };
  for (let column = first; column < end; column += 1) {
    if (taken.has(column) || !headings.has(readHeading(grid.at(lowest, column)).text)) continue;
    const values = valuesIn(grid, column);
    const known = values.filter((text) => mark(text) !== null).length;
    if (known > 0 && known * 2 >= values.length) return column;
  }
  return null;
}

function valuesIn(grid: TableGrid<ColumnRole>, column: number): string[] {
  const values: string[] = [];
  for (let row = grid.firstDataRow; row <= grid.lastDataRow; row += 1) {
    const value = grid.at(row, column);
    if (!isBlank(value)) values.push(cellText(value));
  }
  return values;
}

function negativesOf(grid: TableGrid<ColumnRole>): ReadonlySet<string> {
  const found = new Set<string>();
  for (let row = grid.firstDataRow; row <= grid.lastDataRow; row += 1) {
    const amount = grid.cell(row, 'amount');
    if (typeof amount === 'number' && amount < 0) found.add(`${cellText(grid.cell(row, 'customer'))}\n${amount}`);
  }
  return found;
}

function markOf<Mark extends string>(text: string, words: Readonly<Record<Mark, RegExp>>): Mark | null {
  const folded = foldHeading(text).replace(/[()（）]/g, '');
  return (Object.keys(words) as Mark[]).find((mark) => words[mark].test(folded)) ?? null;
}
