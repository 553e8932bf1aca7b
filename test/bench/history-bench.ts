import type { CellValue } from '../../src/cells/cell-value';
import type { SourceWorkbook } from '../../src/cells/source-workbook';
import type { Ledger } from '../../src/ledger/ledger';
import { readLedger } from '../../src/ledger/reading/read-ledger';
import { recogniseLedger } from '../../src/ledger/recognition/recognise-ledger';
import { ageLedger } from '../../src/ledger/replay/age-ledger';
import { balancesThroughTime, settledGroups } from '../../src/ledger/replay/balances-through-time';
import { defaultPolicy } from '../../src/policy/default-policy';
import { benchAsOf, benchInvoices, customerName } from './bench-ledger';
import { median, timed } from './timing';

/** What the month ends of the monthly report take beside one replay of the ledger. */
export interface HistoryFigures {
  readonly isMixed: boolean;
  readonly rows: number;
  readonly receipts: number;
  /** Days that are replayed. */
  readonly days: number;
  readonly replaySeconds: number;
  readonly historySeconds: number;
  /** Megabytes that the balances of all the days hold at once. */
  readonly megabytes: number;
}

const rounds = 5;
const days = Array.from({ length: 16 }, (_, index) => benchAsOf - 30 * (15 - index));

/**
 * Replays a ledger once, then its rows' balances at sixteen days, turn and turn about. Mixed is the worst case: every tenth receipt names
 * no invoice, and is netted beside those that do, so that every customer's debts are settled anew for each day.
 */
export function benchHistory(rows: number, isMixed: boolean): HistoryFigures {
  const ledger = ledgerOf(rows, isMixed);
  const [replayTimes, historyTimes]: [number[], number[]] = [[], []];
  let held = 0;
  for (let round = 0; round < rounds; round += 1) {
    const aged = timed(replayTimes, () => ageLedger(ledger, benchAsOf, { netUnallocated: isMixed }, defaultPolicy));
    const history = timed(historyTimes, () => days.map(balancesThroughTime(aged, settledGroups(aged, [], isMixed)).on));
    held = history.reduce((bytes, { balances, writtenOff }) => bytes + balances.byteLength + writtenOff.byteLength, 0);
  }
  return {
    ...{ isMixed, rows, receipts: ledger.receipts?.length ?? 0, days: days.length },
    replaySeconds: median(replayTimes),
    historySeconds: median(historyTimes),
    megabytes: held / 1_000_000,
  };
}

function ledgerOf(rows: number, isMixed: boolean): Ledger {
  const invoices = [...benchInvoices({ rows })];
  const ledgerRows = [
    ['客户名称', '发票号', '开票日期', '到期日', '应收金额'],
    ...invoices.map(({ customer, number, day, dueDay, cents }): CellValue[] => [customerName(customer), number, day, dueDay, cents / 100]),
  ];
  const receiptRows = [
    ['收款日期', '客户', '发票号', '金额'],
    ...invoices.flatMap(({ customer, number, receipt }, index): CellValue[][] => {
      if (receipt === null) return [];
      const named = isMixed && index % 10 === 0 ? '' : number;
      const line = (cents: number): CellValue[] => [receipt.day, customerName(customer), named, cents / 100];
      // One in five is paid in two halves, so that a hundred rows have eighty receipts.
      const half = index % 5 === 0 ? Math.floor(receipt.cents / 2) : 0;
      return half === 0 ? [line(receipt.cents)] : [line(half), line(receipt.cents - half)];
    }),
  ];
  const workbook: SourceWorkbook = {
    name: 'bench',
    dateSystem: 1900,
    sheets: [sheetOf('应收台账', ledgerRows), sheetOf('收款明细', receiptRows)],
  };
  const recognition = recogniseLedger(workbook, {});
  if (recognition.kind !== 'found') throw new Error('the bench ledger was not found');
  const reading = readLedger(workbook, recognition.layout, {}, defaultPolicy);
  if (reading.kind !== 'read') throw new Error('the bench ledger raised a question');
  return reading.ledger;
}

function sheetOf(name: string, values: readonly (readonly CellValue[])[]): SourceWorkbook['sheets'][number] {
  return { name, visible: true, firstRow: 0, firstColumn: 0, values, hiddenRows: [], tables: [], ours: false };
}
