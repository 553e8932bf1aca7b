import { readFileSync, writeFileSync } from 'node:fs';

import { Workbook } from '@cj-tech-master/excelts';
import { readXlsx, writeXlsx } from 'hucre/xlsx';

import { benchAsOf } from './bench-ledger';
import { sendFigures } from './figures-of-child';

/** Libraries that a script of one's own would be written with. */
export const benchPeers = ['hucre', 'excelts'] as const;

export type BenchPeer = (typeof benchPeers)[number];

/** What a script of one's own takes, from ledger file to report file. */
export interface PeerFigures {
  readonly seconds: number;
  readonly processorSeconds: number;
  readonly peakMegabytes: number;
}

type Value = string | number | boolean | Date | null;
type Rows = Value[][];

interface NamedRows {
  readonly name: string;
  readonly rows: Rows;
}

interface Peer {
  read(bytes: Uint8Array): Promise<NamedRows[]>;
  write(sheets: readonly NamedRows[]): Promise<Uint8Array>;
}

const peers: Readonly<Record<BenchPeer, Peer>> = {
  hucre: {
    read: async (bytes) => (await readXlsx(bytes)).sheets.map(({ name, rows }) => ({ name, rows: rows as Rows })),
    write: (sheets) => writeXlsx({ sheets: sheets.map(({ name, rows }) => ({ name, rows })) }),
  },
  excelts: {
    read: async (bytes) => {
      const workbook = new Workbook();
      await workbook.xlsx.load(Buffer.from(bytes));
      return workbook.worksheets.map((sheet) => {
        const rows: Rows = [];
        // Its values begin at 1.
        sheet.eachRow((row) => rows.push((row.values as Value[]).slice(1)));
        return { name: sheet.name, rows };
      });
    },
    write: async (sheets) => {
      const workbook = new Workbook();
      for (const { name, rows } of sheets) workbook.addWorksheet(name).addRows(rows);
      return new Uint8Array(await workbook.xlsx.writeBuffer());
    },
  },
};

const bounds = [0, 30, 60, 90, 180, 365];
const dailyRate = 0.0005;

/**
 * The aging as a script: receipts by number of invoice, days overdue, bands and penalty in doubles; two sheets beside those of the ledger,
 * without looks, formulas, findings or a check.
 */
function reported(sheets: readonly NamedRows[]): NamedRows[] {
  const [ledger, receipts] = sheets;
  const received = new Map<Value, number>();
  for (const [, , number = null, amount] of receipts?.rows.slice(1) ?? [])
    received.set(number, (received.get(number) ?? 0) + Number(amount));
  const detail: Rows = [['客户', '合同', '发票号', '开票日期', '到期日', '金额', '已收', '余额', '逾期天数', '账龄段', '违约金']];
  const customers = new Map<Value, number[]>();
  for (const [customer = null, contract = null, number = null, day = null, , dueDay = null, amount] of ledger?.rows.slice(2) ?? []) {
    const paid = received.get(number) ?? 0;
    const balance = Number(amount) - paid;
    const days = Math.max(0, benchAsOf - serialOf(dueDay));
    const band = bounds.filter((bound) => days > bound).length;
    detail.push([customer, contract, number, day, dueDay, Number(amount), paid, balance, days, band, balance * dailyRate * days]);
    const sums = customers.get(customer) ?? new Array<number>(bounds.length + 1).fill(0);
    sums[band] = (sums[band] ?? 0) + balance;
    customers.set(customer, sums);
  }
  const analysis: Rows = [
    ['客户', ...bounds.map((bound) => `≤${bound}`), '更久'],
    ...Array.from(customers, ([name, sums]) => [name, ...sums]),
  ];
  return [...sheets, { name: '账龄明细', rows: detail }, { name: '账龄分析', rows: analysis }];
}

const millisecondsADay = 86_400_000;
const serialOf1970 = 25_569;

function serialOf(value: Value): number {
  return value instanceof Date ? value.getTime() / millisecondsADay + serialOf1970 : Number(value);
}

async function measure(peer: Peer, ledgerFile: string, reportFile: string): Promise<PeerFigures> {
  const [begun, before] = [performance.now(), process.cpuUsage()];
  writeFileSync(reportFile, await peer.write(reported(await peer.read(readFileSync(ledgerFile)))));
  const { user, system } = process.cpuUsage(before);
  return {
    seconds: (performance.now() - begun) / 1000,
    processorSeconds: (user + system) / 1e6,
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
  };
}

const name = benchPeers.find((known) => known === process.argv[2]);
if (name) sendFigures(measure(peers[name], process.argv[3] ?? '', process.argv[4] ?? ''));
