import type { Area } from '../../cells/area';
import { a1, a1Area } from '../../cells/a1';
import { sumCents } from '../../domain/money/cents';
import type { AgedBook, Position } from '../../ledger/aged-ledger';
import { quoted } from '../../sheets/formula-text';
import { totalsStyle } from '../../sheets/look';
import type { SheetDraft } from '../../sheets/sheet-draft';
import type { FormulaContent } from '../../sheets/sheet-model';
import type { SheetTexts } from '../../texts/sheets/zh-CN';
import { groupedAmount } from '../../texts/grouped-amount';
import type { SheetTotal } from '../tie-out-block';
import { yuan } from '../yuan';
import type { DetailColumn } from './detail-columns';
import { detailPositions } from './detail-positions';

/** Characters in which the sentence beside the totals can be read, also where a filter changes it. */
const narrowestRemark = 13;

/**
 * The totals of a book's table after a gap: of the rows that a filter shows, and whether 应收 − 已收, less what was written off, = 余额 in them,
 * or why not (R12, R35).
 */
export function putDetailTotals(
  draft: SheetDraft,
  body: Area,
  book: AgedBook,
  columns: readonly DetailColumn[],
  words: SheetTexts['detailWords'],
): SheetTotal {
  const row = body.row + body.rows + 1;
  const columnOf = (key: DetailColumn['key']) => columns.findIndex((column) => column.key === key);
  const shown = detailPositions(book).map(({ position }) => position);
  const cents = {
    amount: sumCents(shown.map(({ amountCents }) => amountCents)),
    received: sumCents(shown.map(({ receivedCents }) => receivedCents)),
    reduced: sumCents(shown.map(({ row: ledgerRow }) => ledgerRow?.reducedCents ?? 0)),
    writtenOff: sumCents(shown.map(({ writtenOffCents }) => writtenOffCents)),
    balance: book.balanceCents,
    penalty: book.penaltyCents,
  };
  draft.put(row, 1, [[words.total]]);
  draft.style({ row, column: 0, rows: 1, columns: columns.length }, totalsStyle);
  for (const key of ['amount', 'received', 'reduced', 'writtenOff', 'balance', 'penalty'] as const) {
    const column = columnOf(key);
    if (column < 0) continue;
    const formula = `=ROUND(SUBTOTAL(109,${a1Area({ ...body, column, columns: 1 })}),2)`;
    draft.kind(draft.put(row, column, [[{ formula, expected: yuan(cents[key]) }]]), 'amount');
  }
  const unlike = shown.filter(
    ({ amountCents, receivedCents, writtenOffCents, balanceCents, row: ledgerRow }) =>
      amountCents - receivedCents - (ledgerRow?.reducedCents ?? 0) - writtenOffCents !== balanceCents,
  );
  const less = (key: 'reduced' | 'writtenOff') => (columnOf(key) < 0 ? '' : `-${a1(row, columnOf(key))}`);
  const rest = `ROUND(${a1(row, columnOf('amount'))}-${a1(row, columnOf('received'))}${less('reduced')}${less('writtenOff')}-${a1(row, columnOf('balance'))},2)`;
  const remark = columnOf('remark');
  const restCents = cents.amount - cents.received - cents.reduced - cents.writtenOff - cents.balance;
  const check = differenceCell(rest, restCents, unlike, columnOf('writtenOff') >= 0, words);
  draft.put(row, remark, [[check]]);
  draft.style({ row, column: remark, rows: 1, columns: 1 }, { horizontal: 'left', bold: false });
  draft.breakText(row, remark, String(check.expected), remark + 1);
  draft.widen(remark, narrowestRemark);
  return { book, row, column: columnOf('balance'), added: { ...body, column: columnOf('balance'), columns: 1 } };
}

/** Rows whose 应收 can't be read have the ledger's balance, or count 0: what they make is said with the sum (R12). */
function differenceCell(
  rest: string,
  restCents: number,
  unlike: readonly Position[],
  withWriteOffs: boolean,
  words: SheetTexts['detailWords'],
): FormulaContent {
  const [tie, differ] = [words.amountsTie(withWriteOffs), words.amountsDiffer(withWriteOffs)];
  const zero = unlike.filter(({ balanceCents }) => balanceCents === 0).length;
  const why = unlike.length > 0 ? words.amountsUnreadable(unlike.length - zero, zero) : words.amountsChanged;
  return {
    formula: `=IF(${rest}=0,${quoted(tie)},${quoted(differ)}&TEXT(${rest},"#,##0.00")&${quoted(why)})`,
    expected: restCents === 0 ? tie : `${differ}${groupedAmount(restCents)}${why}`,
  };
}
