import type { CellValue } from '../../src/cells/cell-value';
import type { SourceWorkbook } from '../../src/cells/source-workbook';
import { readLedger } from '../../src/ledger/reading/read-ledger';
import { recogniseLedger } from '../../src/ledger/recognition/recognise-ledger';
import { ageLedger } from '../../src/ledger/replay/age-ledger';
import { defaultPolicy } from '../../src/policy/default-policy';
import { benchAsOf, benchInvoices, customerName, customersOf } from './bench-ledger';
import type { BenchInvoice } from './bench-ledger';
import { median, timed } from './timing';

/** The same invoices as one table and in blocks under their customers' names: how long each takes to be found, read and aged. */
export interface BlocksFigures {
  readonly rows: number;
  readonly plainSeconds: number;
  readonly blocksSeconds: number;
  /** Blocks by one table. */
  readonly ratio: number;
  /** Whether both come to the same balance. */
  readonly isSame: boolean;
}

type Rows = readonly (readonly CellValue[])[];

const rounds = 5;
const money = ['应收', '已收', '余额'];

/** Finds, reads and ages a ledger of so many rows in both shapes, turn and turn about. */
export function benchBlocks(rows: number): BlocksFigures {
  const invoices = [...benchInvoices({ rows })].sort((one, other) => one.customer - other.customer);
  const [plainRows, blockRows] = [plain(invoices), blocks(invoices, customersOf({ rows }))];
  const [plainTimes, blocksTimes]: [number[], number[]] = [[], []];
  let balances: [number, number] = [0, 0];
  for (let round = 0; round < rounds; round += 1) {
    balances = [timed(plainTimes, () => balanceOf(plainRows)), timed(blocksTimes, () => balanceOf(blockRows))];
  }
  const [plainSeconds, blocksSeconds] = [median(plainTimes), median(blocksTimes)];
  return { rows, plainSeconds, blocksSeconds, ratio: blocksSeconds / plainSeconds, isSame: balances[0] === balances[1] };
}

function plain(invoices: readonly BenchInvoice[]): Rows {
  return [
    ['客户名称', '发票号', '开票日期', '到期日', ...money],
    ...invoices.map((invoice) => [customerName(invoice.customer), ...lineOf(invoice)]),
  ];
}

function blocks(invoices: readonly BenchInvoice[], customers: number): Rows {
  const byCustomer = Array.from({ length: customers }, (): BenchInvoice[] => []);
  for (const invoice of invoices) byCustomer[invoice.customer - 1]?.push(invoice);
  return byCustomer.flatMap((own, index) => {
    const sum = (of: (invoice: BenchInvoice) => number): number => own.reduce((cents, invoice) => cents + of(invoice), 0) / 100;
    return own.length === 0
      ? []
      : [
          [`客户：${customerName(index + 1)}`],
          ['发票号', '开票日期', '到期日', ...money],
          ...own.map(lineOf),
          ['小计', '', '', sum(({ cents }) => cents), sum(paidOf), sum((invoice) => invoice.cents - paidOf(invoice))],
        ];
  });
}

function lineOf(invoice: BenchInvoice): CellValue[] {
  const { number, day, dueDay, cents } = invoice;
  return [number, day, dueDay, cents / 100, paidOf(invoice) / 100, (cents - paidOf(invoice)) / 100];
}

function paidOf({ receipt }: BenchInvoice): number {
  return receipt?.cents ?? 0;
}

/** A sheet of its own each time: what is known of one that was read is kept. */
function balanceOf(values: Rows): number {
  const sheet = { name: '应收台账', visible: true, firstRow: 0, firstColumn: 0, values, hiddenRows: [], tables: [], ours: false };
  const workbook: SourceWorkbook = { name: 'bench', dateSystem: 1900, sheets: [sheet] };
  const recognition = recogniseLedger(workbook, {});
  if (recognition.kind !== 'found') throw new Error('the bench ledger was not found');
  const reading = readLedger(workbook, recognition.layout, {}, defaultPolicy);
  if (reading.kind !== 'read') throw new Error('the bench ledger raised a question');
  return ageLedger(reading.ledger, benchAsOf, {}, defaultPolicy).main.balanceCents;
}
