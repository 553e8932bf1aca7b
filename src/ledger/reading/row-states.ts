import { cellText } from '../../cells/cell-text';
import type { CellPlace } from '../../cells/cell-place';
import { subtotalWord } from '../total-words';
import type { ColumnRole } from '../reading-choices';
import { foldHeading } from '../../tables/read-heading';
import type { TableGrid } from '../../tables/table-grid';
import { headingPlaces } from './heading-places';
import { columnsHeaded, markOf, valuesIn } from './mark-columns';

/** What the states of a row say of it, in whose words. */
export interface RowState {
  readonly status: RowStatus;
  readonly text: string;
  readonly place: CellPlace;
  /** A payment that failed or was taken back (付款状态 已取消): the debt stands, whatever its status says of the money. */
  readonly isFailedPayment?: true;
  /** The paper is done with (单据状态 已完成), which beside a column of what was received says nothing of the money. */
  readonly isOfPaper?: true;
}

/** What a column of states says of a row: settled, in part or not at all, or that it counts nothing. */
export type RowStatus = 'paid' | 'partial' | 'open' | 'void';

/** What columns of states are called, of invoices and of receipts. */
export const statusHeadings = new Set(
  [
    ...['状态', '单据状态', '发票状态', '是否结清', '是否收款', '是否回款', '是否付款', '是否到账', '是否付清', '是否收清'],
    ...['收款', '回款', '付款', '结算', '结清', '核销', '到账', '收付', '支付'].flatMap((word) => [`${word}状态`, `${word}情况`]),
    ...['status', 'payment status', 'invoice status', 'paid status', 'settlement status', 'collection status', 'state', 'paid?'],
  ].map(foldHeading),
);
/** Words that settle a row in a column of money, and elsewhere may say of the paper that it is posted. */
const doneWords = /^(?:完结|完成|已完成|是|√|✓|✔|closed|complete|completed|received|yes|y)$/;
/** Headings of the paper: 正常 is a sheet of it that is valid, and says nothing of the money. */
const ofPaper = /^(?:发票|票据|单据|开票)状态$/;
/** Headings of whether money came, beside which 正常 of the paper says nothing of it. */
const ofMoney = /[收回付结]款?|核销|到账|paid|payment|settle|collect/;

const statusWords: Readonly<Record<RowStatus, RegExp>> = {
  paid: /^(?:全部收款|全部付款|全额收款|全额回款|已全部收款|已全部回款|已全额收款|全部到账|已到款|已支付|已结清|结清|结|已结|已付清|付清|付讫|已付|已付款|已收|已收款|已收讫|收讫|收清|已收清|已回款|全部回款|已全额回款|全部收回|已收回|已核销|已到账|已结算|完结|完成|已完成|是|√|✓|✔|paid|paidinfull|fullypaid|paidup|settled|closed|cleared|complete|completed|received|collected|yes|y)$/,
  partial:
    /^(?:部分收款|部分回款|部分付款|部分已收|部分已付|部分支付|部分到款|收部分|部分|部分结清|部分核销|部分到账|未付清|未收清|partial|partiallypaid|partpaid|partlypaid|paidpartially|paidinpart|partialpayment)$/,
  void: /^(?:已作废|作废|已取消|取消|已撤销|撤销|草稿|未审核草稿|(?:已?(?:红冲|冲红|冲销)|已开红票)(?:全额|全部)?|(?:已?(?:全额|全部))(?:红冲|冲红)|无效|cancelled|canceled|void|voided|draft|deleted|reversed|rejected|invalid)$/,
  open: /^(?:未收|未收款|未付|未付款|未结清|未结|未回款|未核销|未到账|待收|待收款|待付款|未收回|尚未收款|没收|没付|尚未回款|尚未付款|未支付|未到款|挂账|逾期|已逾期|逾期未付|逾期未收|未到期|已到期|未逾期|正常|否|×|open|unpaid|notpaid|outstanding|overdue|due|notdue|notyetdue|current|late|pastdue|sent|issued|posted|approved|viewed|authorised|authorized|awaitingpayment|pending|pendingpayment|unsettled|disputed|indispute|onhold|no|n)$/,
};

const moneyWords = { paid: statusWords.paid, partial: statusWords.partial, open: statusWords.open };

/** What the columns of states beside a ledger's own say of its rows; a column of other words says nothing. */
export class RowStates {
  /** Those that tell whether money came first. */
  readonly columns: readonly number[];
  private readonly ofMoney: ReadonlySet<number>;
  /** Columns of papers, of which some are void: 正常 is one that is not, and says nothing of the money. */
  private readonly valid: ReadonlySet<number>;

  constructor(private readonly grid: TableGrid<ColumnRole>) {
    const found = columnsHeaded(grid, statusHeadings, (text) => markOf(text, statusWords));
    const tellsMoney = (column: number): boolean => ofMoney.test(grid.headingOf(column).toLowerCase());
    this.ofMoney = new Set(found.filter(tellsMoney));
    const isVoid = (text: string): boolean => markOf(text, statusWords) === 'void';
    const tellsOfPaper = (column: number): boolean =>
      ofPaper.test(foldHeading(grid.headingOf(column))) &&
      valuesIn(grid, column).every((text) => text === '正常' || markOf(text, moneyWords) === null);
    this.valid = new Set(found.filter((column) => !tellsMoney(column) && (tellsOfPaper(column) || valuesIn(grid, column).some(isVoid))));
    this.columns = [...this.ofMoney, ...found.filter((column) => !tellsMoney(column))];
  }

  /** The words in the columns of states that say nothing to us, by the heading of their column. */
  unknown(): readonly { readonly heading: string; readonly words: readonly string[]; readonly places: readonly CellPlace[] }[] {
    return this.columns.flatMap((column) => {
      const isUnknown = (text: string): boolean => markOf(text, statusWords) === null && subtotalWord(text) === null;
      const words = [...new Set(valuesIn(this.grid, column).filter(isUnknown))];
      return words.length === 0 ? [] : [{ heading: this.grid.headingOf(column), words, places: headingPlaces(this.grid, [column]) }];
    });
  }

  /**
   * What the row's states say together: a paper that is void leaves nothing to be paid, a payment that is leaves all of it, and of the
   * others the first that is known counts. `isReversed` tells of a word whether what it voids stands in another row too, so that the two
   * come to nothing.
   */
  of(row: number, isReversed: (text: string) => boolean): RowState | null {
    let first: RowState | null = null;
    let failed: RowState | null = null;
    let done: RowState | null = null;
    for (const column of this.columns) {
      const text = cellText(this.grid.at(row, column));
      const status = text === '' ? null : markOf(text, statusWords);
      if (status === null || (status === 'void' && isReversed(text)) || (text === '正常' && this.valid.has(column))) continue;
      const state = { status, text, place: { sheetName: this.grid.sheet.name, row, column } };
      if (status === 'paid' && this.isOfPaper(column, text)) done ??= { ...state, isOfPaper: true };
      else if (status !== 'void') first ??= state;
      else if (this.ofMoney.has(column)) failed ??= { ...state, status: 'open', isFailedPayment: true };
      else return state;
    }
    return failed ?? first ?? done;
  }

  private isOfPaper(column: number, text: string): boolean {
    const statesReceived = this.grid.has('received') || this.grid.has('baseReceived');
    return statesReceived && !this.ofMoney.has(column) && markOf(text, { done: doneWords }) !== null;
  }
}
