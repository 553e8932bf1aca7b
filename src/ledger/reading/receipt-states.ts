import { cellText } from '../../cells/cell-text';
import { foldHeading } from '../../tables/read-heading';
import type { TableGrid } from '../../tables/table-grid';
import type { Notice } from '../findings';
import type { ReceiptRole } from '../recognition/receipt-columns';
import { subtotalWord } from '../total-words';
import { headingPlaces } from './heading-places';
import { columnsHeaded, markOf, valuesIn } from './mark-columns';
import { statusHeadings } from './row-states';

/** What a column of states says of a receipt: it came in, it counts nothing, or what came in went back. */
type ReceiptState = 'good' | 'void' | 'back';

const headings: ReadonlySet<string> = new Set([
  ...statusHeadings,
  ...['收款单状态', '票据状态', '入账状态', '审核状态', '认领状态', '退票', '是否退票', '是否作废', 'receipt status', 'cheque status'].map(
    foldHeading,
  ),
]);

const words: Readonly<Record<ReceiptState, RegExp>> = {
  good: /^(?:正常|有效|已?到账|已?收|已?收款|已?收讫|已?入账|已?确认|已?审核|已?记账|已?过账|已?登记|已?完成|已?认领|(?:未|已|部分|全部|待)核销|(?:未|待)认领|已?结清|部分|成功|ok|good|posted|cleared|received|applied|unapplied|partiallyapplied|complete|completed|deposited|confirmed|approved|paid|success|successful)$/,
  void: /^(?:已?作废|已?取消|已?撤销|无效|草稿|未审核草稿|付款失败|失败|void|voided|cancell?ed|draft|failed|rejected|invalid|deleted)$/,
  back: /^(?:已?退票|已?拒付|已?退款|已?退回|已?冲销|已?红冲|已?冲红|bounced|dishonou?red|returned|refunded|reversed)$/,
};

const yes = /^(?:是|有|√|✓|✔|yes|y|true)$/i;
const no = /^(?:否|无|×|no|n|false)$/i;
/** Headings that ask whether a receipt went back or counts nothing: to all others yes says that it came in. */
const asksForWorse = /退票|退回|退款|作废|冲销|拒付|撤销|return|bounce|void|cancel|reverse/;

/**
 * What the columns of states of a receipts table say of its rows. Money that is void never came; of a receipt that went back nothing is
 * left, either, where no row of the table takes it off (R9). A column of other words says nothing.
 */
export class ReceiptStates {
  private readonly columns: readonly number[];

  constructor(private readonly grid: TableGrid<ReceiptRole>) {
    // Words that nobody knows are named, be they all that stands there.
    this.columns = columnsHeaded(grid, headings, () => 'any');
  }

  /** The word by which a row counts nothing; null where it counts. `isTakenOff` tells whether another row takes its sum off again. */
  leavesOut(row: number, isTakenOff: () => boolean): string | null {
    for (const column of this.columns) {
      const text = cellText(this.grid.at(row, column));
      const state = text === '' ? null : this.stateOf(column, text);
      if (state === 'void' || (state === 'back' && !isTakenOff())) return text;
    }
    return null;
  }

  /** The words that say nothing to us, by the heading of their column: the rows that bear them count. */
  notices(): Notice[] {
    const { sheet } = this.grid;
    return this.columns.flatMap((column): Notice[] => {
      const isUnknown = (text: string): boolean => this.stateOf(column, text) === null && subtotalWord(text) === null;
      const unknown = [...new Set(valuesIn(this.grid, column).filter(isUnknown))];
      const [heading, places] = [this.grid.headingOf(column), headingPlaces(this.grid, [column])];
      return unknown.length === 0 ? [] : [{ kind: 'statusUnknown', sheetName: sheet.name, heading, words: unknown, places }];
    });
  }

  private stateOf(column: number, text: string): ReceiptState | null {
    const isWorse = asksForWorse.test(foldHeading(this.grid.headingOf(column)));
    if (yes.test(text)) return isWorse ? 'back' : 'good';
    if (no.test(text)) return isWorse ? 'good' : null;
    return markOf(text, words);
  }
}
