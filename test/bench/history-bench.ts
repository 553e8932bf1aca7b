import type { CellValue } from '../../src/cells/cell-value';
import type { SourceWorkbook } from '../../src/cells/source-workbook';
import type { Ledger } from '../../src/ledger/ledger';
import { readLedger } from '../../src/ledger/reading/read-ledger';
import { recogniseLedger } from '../../src/ledger/recognition/recognise-ledger';
import { ageLedger } from '../../src/ledger/replay/age-ledger';
import { balancesThroughTime } from '../../src/ledger/replay/balances-through-time';
import { defaultPolicy } from '../../src/policy/default-policy';
import { benchAsOf, benchInvoices, customerName } from './bench-ledger';

/** What the month ends of the monthly report take beside one replay of the ledger. */
export interface HistoryFigures {
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

/** Replays a ledger once, then its rows' balances at sixteen days, turn and turn about. */
export function benchHistory(rows: number): HistoryFigures {
  const ledger = ledgerOf(rows);
  const [replayTimes, historyTimes]: [number[], number[]] = [[], []];
  let held = 0;
  for (let round = 0; round < rounds; round += 1) {
    const aged = timed(replayTimes, () => ageLedger(ledger, benchAsOf, {}, defaultPolicy));
    const history = timed(historyTimes, () => days.map(balancesThroughTime(aged, [], false)));
    held = history.reduce((bytes, { balances, writtenOff }) => bytes + balances.byteLength + writtenOff.byteLength, 0);
  }
  return {
    ...{ rows, receipts: ledger.receipts?.length ?? 0, days: days.length },
    replaySeconds: median(replayTimes),
    historySeconds: median(historyTimes),
    megabytes: held / 1_000_000,
  };
}

function ledgerOf(rows: number): Ledger {
  const invoices = [...benchInvoices({ rows })];
  const ledgerRows = [
    ['客户名称', '发票号', '开票日期', '到期日', '应收金额'],
    ...invoices.map(({ customer, number, day, dueDay, cents }): CellValue[] => [customerName(customer), number, day, dueDay, cents / 100]),
  ];
  const receiptRows = [
    ['收款日期', '客户', '发票号', '金额'],
    ...invoices.flatMap(({ customer, number, receipt }): CellValue[][] =>
      receipt === null ? [] : [[receipt.day, customerName(customer), number, receipt.cents / 100]],
    ),
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

function timed<Result>(times: number[], work: () => Result): Result {
  const start = performance.now();
  const result = work();
  times.push((performance.now() - start) / 1000);
  return result;
}

function median(times: readonly number[]): number {
  return [...times].sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0;
}
