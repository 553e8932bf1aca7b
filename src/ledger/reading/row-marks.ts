import { cellText } from '../../cells/cell-text';
import type { CellPlace } from '../../cells/cell-place';
import { readYuan } from '../../domain/money/read-amount';
import { hasSubtotalWord } from '../total-words';
import type { ColumnRole, ReadingChoices } from '../reading-choices';
import { foldHeading, readHeading } from '../../tables/read-heading';
import type { TableGrid } from '../../tables/table-grid';
import { columnsHeaded, markOf, valuesIn } from './mark-columns';
import type { LedgerRow } from '../ledger';
import { isBook } from './row-amounts';
import { RowStates } from './row-states';
import type { RowState } from './row-states';

/** What a column of types says a row is. */
export type RowType = 'invoice' | 'creditNote' | 'payment' | 'payable';

const typeHeadings = new Set(
  [
    ...[
      '类型',
      '单据类型',
      '业务类型',
      '票据类型',
      '发票类型',
      '发票票种',
      '发票种类',
      '票种',
      '款项类型',
      '往来类型',
      '交易类型',
      '收支类型',
      '收支',
      '收付',
      '收支方向',
      '收付方向',
      '应收应付',
      '应收/应付',
    ],
    ...[
      '往来性质',
      '往来类别',
      '单位性质',
      '单位类型',
      '单位类别',
      '客商类型',
      '客商类别',
      '客商性质',
      '性质',
      'partner type',
      'party type',
    ],
    ...['type', 'doc type', 'document type', 'transaction type', 'trans type', 'txn type', 'invoice type', 'entry type', 'ar/ap'],
  ].map(foldHeading),
);
/** Headings of what was done, not of which paper: there other words than ours are of the trade. */
const tradeHeadings = new Set(
  [
    ...['业务类型', '款项类型', '往来类型', 'invoice type', '往来性质', '往来类别', '单位性质', '单位类型', '单位类别'],
    ...['客商类型', '客商类别', '客商性质', '性质', 'partner type', 'party type'],
  ].map(foldHeading),
);
/** An invoice by its paper, brackets left out: 数电票（增值税专用发票）, 电子普票, 专票13%. */
const paper =
  '(?:\\d{1,2}%)?(?:(?:数电|全电)(?:发票|票)?|电子发票|纸质发票)?(?:增值税)?(?:电子|纸质)?(?:专用|普通)?(?:发票|专票|普票|票)(?:\\d{1,2}%)?';
const red = '(?:红字|红冲|冲红|负数)';
const redPaper = new RegExp(`^(?:${red}${paper}|${paper}${red})$`);
const plainPaper = new RegExp(`^(?:正数|蓝字)?${paper}$`);

const typeWords: Readonly<Record<RowType, RegExp>> = {
  creditNote:
    /^(?:红字(?:发票)?|红票|红冲发票|贷项(?:通知单)?|负数发票|销售退货单?|销退单|退货|退货单|退货入库|贷项发票|销售折让|creditnote|creditmemo|creditinvoice|credit|cn|cm|cr|scn|arcredit|return|salesreturn|creditmemocreditnote)$/,
  payment:
    /^(?:收款|(?:银行|现金|预)?收款单|收款凭证|客户收款|回款|回款单|实收|到账|客户付款|预收|预收款|预收款?单|银行收款|现金收款|payment|paymentreceived|customerpayment|receipt|pmt|pymt|pay|rec|cashreceipt|cash|collection|deposit|prepayment|advance|arreceipt)$/,
  payable:
    /^(?:应付|应付单|应付账款|付款单|采购|采购发票|ap|payable|accountspayable|bill|purchase|vendorbill|supplierinvoice|供应商|供货商|供方|supplier|vendor)$/,
  invoice:
    /^(?:客户|购货方|购货单位|customer|client|销售|销售单|销货单|销售发票|(?:销售)?(?:出库|发货)单|销售出库|蓝字(?:发票)?|应收|应收款?单|应收账款|机动车销售统一发票|二手车销售统一发票|通用机打发票|定额发票|卷票|收据|无票|不开票|未开票|其他应收|其他应收单|ar|arinvoice|taxinvoice|commercialinvoice|receivable|accountsreceivable|invoice|inv|sale|sales|salesinvoice|debitnote|dn)$/,
};

const paperWords = { creditNote: redPaper, invoice: plainPaper };

/** What a word of a column of types says a row is; null for a word that we don't know. */
function markOfType(text: string): RowType | null {
  return markOf(text, typeWords) ?? markOf(text, paperWords);
}

/** A remark that calls its whole row red; one of a part, or of none, says nothing of the sum. */
const saysRed = /^(?!.*(?:[无未不没可拟率扣减]|部分)).{0,8}(?:红字|红票|红冲|冲红|冲销|退货|退回|credit ?(?:note|memo)|reversal).{0,16}$/i;

/** What the columns of types and of states beside a ledger's own say of its rows; a column of other words says nothing. */
export class RowMarks {
  /** Of the paper, of the trade and of whose the row is; each may stand in a column of its own. */
  private readonly typeColumns: readonly number[];
  private readonly states: RowStates;
  private readonly negatives: ReadonlySet<string>;

  /** `types` are what the user has said that words mean. */
  constructor(
    private readonly grid: TableGrid<ColumnRole>,
    private readonly types: NonNullable<ReadingChoices['types']> = {},
  ) {
    const markOfType = (text: string): string | null => this.markOf(text);
    this.typeColumns = columnsHeaded(grid, typeHeadings, markOfType).filter((column) => isTelling(grid, column, markOfType));
    this.states = new RowStates(grid);
    this.negatives = negativesOf(grid);
  }

  typeOf(row: number): RowType {
    const types = this.typeColumns.map((column) => this.markOf(cellText(this.grid.at(row, column))));
    return types.find((type) => type === 'payable') ?? types.find((type) => type === 'creditNote' || type === 'payment') ?? 'invoice';
  }

  hasTypes(): boolean {
    return this.typeColumns.length > 0;
  }

  /** The word of a type that we don't know; null where the types are known or none stands there. */
  unknownType(row: number): { readonly place: CellPlace; readonly value: string } | null {
    if (this.isSum(row)) return null;
    for (const column of this.typeColumns) {
      const text = cellText(this.grid.at(row, column));
      if (text !== '' && this.markOf(text) === null) return { place: { sheetName: this.grid.sheet.name, row, column }, value: text };
    }
    return null;
  }

  /** The words in the columns of states that say nothing to us, by the heading of their column. */
  unknownStatuses(): ReturnType<RowStates['unknown']> {
    return this.states.unknown();
  }

  /** The columns that are read for types and states. */
  columns(): readonly number[] {
    return [...this.typeColumns, ...this.states.columns];
  }

  /** What the row's states say of it; null where they say nothing. */
  stateOf(row: number): RowState | null {
    return this.states.of(row, (text) => this.isReversed(row, text));
  }

  /** The words that stand in the way of a row's counting, null where none do. */
  leavesOut(row: number): string | null {
    for (const column of this.typeColumns) {
      const text = cellText(this.grid.at(row, column));
      const mark = this.markOf(text);
      if (mark === 'payable' || mark === 'none') return text;
    }
    const state = this.stateOf(row);
    if (state?.status === 'void' || (state?.isFailedPayment === true && this.lowersDebt(row))) return state.text;
    // Where no column is one of states, a remark that says nothing else is the state.
    const note = cellText(this.grid.cell(row, 'note'));
    const isVoid = this.states.columns.length === 0 && /^(?:已|发票|本票|此票|单据)*作废$/.test(note);
    return isVoid && !this.hasCounterpart(row) ? note : null;
  }

  /** The remark or number that says of a sum above 0 that it is none that is owed: 退货红字发票, 收款; null where none does (R10). */
  saysLess({ receivedCents, statedBalanceCents }: LedgerRow, row: number): Pick<RowState, 'text' | 'place'> | null {
    // A book has a side for it, and a column of what was sent back says how much.
    if (isBook(this.grid) || this.grid.has('reduction') || this.hasCounterpart(row)) return null;
    const isLess = (role: ColumnRole, text: string): boolean =>
      role === 'invoiceNumber'
        ? text.startsWith('红')
        : saysRed.test(text) || (receivedCents === 0 && statedBalanceCents > 0 && markOfType(text) === 'payment');
    for (const role of ['note', 'invoiceNumber'] as const) {
      const text = cellText(this.grid.cell(row, role));
      if (text !== '' && isLess(role, text)) return { text, place: this.grid.place(row, role) };
    }
    return null;
  }

  private markOf(text: string): RowType | 'none' | null {
    return markOfType(text) ?? this.types[text] ?? null;
  }

  /** A row of what came in or was credited: by its type, by its column or by its sign. */
  private lowersDebt(row: number): boolean {
    const [amount, credit] = [this.grid.cell(row, 'amount'), this.grid.cell(row, 'credit')];
    const isCredited = readYuan(credit).ok && credit !== 0;
    const isTurned = this.grid.turned.has(this.grid.columns.amount ?? -1);
    const isNegative = typeof amount === 'number' ? amount < 0 : /^[-−(（]|-$/.test(cellText(amount));
    return this.typeOf(row) !== 'invoice' || isCredited || (isNegative && !isTurned);
  }

  private isSum(row: number): boolean {
    return hasSubtotalWord(this.grid.rowValues(row));
  }

  /** 已红冲 on an invoice and on the red one that reverses it: the two come to nothing together, one alone would not. */
  private isReversed(row: number, state: string): boolean {
    if (!/红|冲|revers/i.test(state)) return false;
    const amount = this.grid.cell(row, 'amount');
    return (typeof amount === 'number' && amount < 0) || this.hasCounterpart(row);
  }

  /** Whether a red row of the same customer takes back just what a row owes. */
  private hasCounterpart(row: number): boolean {
    const amount = this.grid.cell(row, 'amount');
    return typeof amount === 'number' && this.negatives.has(`${cellText(this.grid.cell(row, 'customer'))}\n${-amount}`);
  }
}

/**
 * Whether a column of types tells rows apart; one of invoices alone says nothing, and a type that we don't know leaves it open what a row
 * is.
 */
function isTelling(grid: TableGrid<ColumnRole>, column: number, mark: (text: string) => string | null): boolean {
  const types = valuesIn(grid, column).map(mark);
  const isPaper = !tradeHeadings.has(readHeading(grid.at(grid.headingRows.at(-1) ?? 0, column)).text);
  return types.some((type) => type !== null && type !== 'invoice') || (isPaper && types.includes(null));
}

function negativesOf(grid: TableGrid<ColumnRole>): ReadonlySet<string> {
  const found = new Set<string>();
  for (let row = grid.firstDataRow; row <= grid.lastDataRow; row += 1) {
    const amount = grid.cell(row, 'amount');
    if (typeof amount === 'number' && amount < 0) found.add(`${cellText(grid.cell(row, 'customer'))}\n${amount}`);
  }
  return found;
}
